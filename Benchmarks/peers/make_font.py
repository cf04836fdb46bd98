"""Cuts the face that peers draw with from the installed font: make_font.py OUTPUT-FOLDER.

Latin and simplified Chinese (GB 2312), no subroutines: small, so that no peer spends its time on a font of 20 MB.
"""
import os, sys

from fontTools import subset
from fontTools.ttLib import TTFont

folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
characters = set(range(0x20, 0x17F)) | {ord(c) for c in "·—–“”‘’…●•→"}
for high in range(0xA1, 0xF8):
    for low in range(0xA1, 0xFF):
        try:
            characters.add(ord(bytes([high, low]).decode("gb2312")))
        except UnicodeDecodeError:
            pass
font = TTFont("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", fontNumber=2)
options = subset.Options(layout_features=[], desubroutinize=True)
options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "GSUB", "GPOS"]
cutter = subset.Subsetter(options)
cutter.populate(unicodes=characters)
cutter.subset(font)
names = {1: "Peer SC", 16: "Peer SC", 4: "Peer SC Regular", 6: "PeerSC-Regular", 3: "PeerSC-Regular;1"}
for record in font["name"].names:
    record.string = names.get(record.nameID, str(record))
outlines = font["CFF "].cff
outlines.fontNames[0] = "PeerSC-Regular"
outlines.topDictIndex[0].FullName = "Peer SC Regular"
outlines.topDictIndex[0].FamilyName = "Peer SC"
font.save(f"{folder}/PeerSC.otf")
with open(f"{folder}/fonts.conf", "w") as file:
    file.write(
        f'<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>{folder}</dir>'
        f"<cachedir>{folder}/cache</cachedir></fontconfig>\n")
