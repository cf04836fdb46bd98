#!/usr/bin/env python3
"""Vitagraph beside a plain C program that draws the same marks and texts with the same faces.

Usage: limit.py VITAGRAPH PAGES LIMIT, the three programs; writes below the folder of LIMIT.
"""

import glob
import os
import subprocess
import sys
import zlib

from rounds import Case, compare, machine, outputs

SAMPLES = ["engineer-en", "researcher-zh"]
WARM_PAGES = 20


def main():
    vitagraph, pages, limit = (os.path.abspath(path) for path in sys.argv[1:4])
    work = os.path.dirname(limit)
    repository = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    # Faces of their own, so that both draw with what this build cuts.
    os.environ["XDG_CACHE_HOME"] = f"{work}/cache"
    lists = {}
    for sample in SAMPLES:
        lists[sample] = f"{work}/{sample}.list"
        subprocess.run([pages, "list", sample, lists[sample]], check=True)
    faces = sorted(glob.glob(f"{work}/cache/vitagraph/faces/*.otf"))
    faces = sorted(set(glob.glob("/usr/share/fonts/opentype/inter/Inter*.otf")) & pinned()) + faces

    scratch = outputs()
    drawn = scratch.name

    def c(form, sample, count, output):
        return [limit, form, lists[sample], str(count), f"{drawn}/{output}", *faces]

    print(f"{machine()}\nmilliseconds: median (fastest to slowest)")
    for sample in SAMPLES:
        compare(f"{sample}: a warm PDF page", [
            Case("C limit, Cairo's tags", c("pdf", sample, WARM_PAGES, "c.pdf"), True),
            Case("C limit, no tags", c("pdf-untagged", sample, WARM_PAGES, "c-untagged.pdf"), True),
            Case("Vitagraph", [pages, "pdf", sample, str(WARM_PAGES), f"{drawn}/v.pdf"], True),
        ])
        compare(f"{sample}: a warm PNG page, 150 pixels per inch", [
            Case("C limit, libdeflate", c("png", sample, WARM_PAGES, "c.png"), True),
            Case("C, Cairo's own writer", c("png-cairo", sample, WARM_PAGES, "c-cairo.png"), True),
            Case("Vitagraph", [pages, "png", sample, str(WARM_PAGES), f"{drawn}/v.png"], True),
        ])
        same = rows(f"{drawn}/c.png") == rows(f"{drawn}/v.png")
        print("\nThe pictures of both have the same pixels." if same else "\nThe pictures differ!")
        resume = f"{repository}/Reports/{sample}/resume.md"
        draw = [vitagraph, "summarize", resume, "--as-of", "2026-11", "--quiet", "-o", f"{drawn}/cold"]
        for form in ["pdf", "png"]:
            compare(f"{sample}: one {form.upper()} page, whole process", [
                Case("C limit", c(form, sample, 1, f"cold-c.{form}")),
                Case("Vitagraph, reading and layout included", [*draw[:-1], f"{draw[-1]}.{form}"]),
            ], rounds=15)
    resume = f"{repository}/Reports/{SAMPLES[0]}/resume.md"
    compare("start", [
        Case("vitagraph --version", [vitagraph, "--version"]),
        Case("vitagraph parse, a résumé of 3 KB", [vitagraph, "parse", resume]),
        Case("vitagraph analyze, the same", [vitagraph, "analyze", resume]),
    ], rounds=15)


def rows(png):
    """The rows of a PNG, which both write without filters."""
    with open(png, "rb") as file:
        data = file.read()
    start, packed = 8, b""
    while start < len(data):
        count = int.from_bytes(data[start:start + 4], "big")
        if data[start + 4:start + 8] == b"IDAT":
            packed += data[start + 8:start + 8 + count]
        start += 12 + count
    return zlib.decompress(packed)


def pinned():
    """The Latin faces that pages are set in, as `PinnedFace` lists them."""
    names = ["Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold"]
    names += ["InterDisplay-Regular", "InterDisplay-SemiBold", "InterDisplay-Bold"]
    return {f"/usr/share/fonts/opentype/inter/{name}.otf" for name in names}


main()
