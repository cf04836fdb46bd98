"""Merges PDFs into one with a bookmark for each: merge_pdf.py PEER OUTPUT INPUT... Prints milliseconds per page."""
import os, sys

from stopwatch import Stopwatch

peer, output, inputs = sys.argv[1], sys.argv[2], sys.argv[3:]


def name(path):
    return os.path.splitext(os.path.basename(path))[0]


if peer == "pypdf":
    from pypdf import PdfWriter

    watch = Stopwatch()
    writer = PdfWriter()
    for path in inputs:
        writer.append(path, outline_item=name(path))
    writer.write(output)
else:
    from pikepdf import OutlineItem, Pdf

    watch = Stopwatch()
    packet, sources = Pdf.new(), []
    for path in inputs:
        sources.append(Pdf.open(path))
        packet.pages.extend(sources[-1].pages)
    with packet.open_outline() as outline:
        outline.root.extend(OutlineItem(name(path), number) for number, path in enumerate(inputs))
    packet.save(output)
print(watch.text(len(inputs), "page"))
