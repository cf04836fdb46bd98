#!/usr/bin/env python3
"""Vitagraph beside the programs that people would use instead, on the same input, in turn.

Usage: peers.py VITAGRAPH PAGES SKILLS AUTOMATON WORK. Needs what Scripts/install-peers brings; WORK is its folder.
"""

import glob
import os
import shutil
import subprocess
import sys

from rounds import Case, compare, machine, outputs

HERE = os.path.dirname(os.path.abspath(__file__))
# How many pages each draws in a round: the slow ones few.
PAGES = {"matplotlib": 3, "reportlab": 40, "weasyprint": 5, "typst": 40, "vega": 3}
NAMES = {"matplotlib": "matplotlib", "reportlab": "ReportLab", "weasyprint": "WeasyPrint", "typst": "Typst",
         "vega": "Vega-Lite, vl-convert"}


def main():
    vitagraph, pages, skills, automaton, work = (os.path.abspath(path) for path in sys.argv[1:6])
    python = f"{work}/venv/bin/python"
    font = f"{work}/font"
    if not os.path.exists(f"{font}/PeerSC.otf"):
        subprocess.run([python, f"{HERE}/peers/make_font.py", font], check=True)
    with_font = {"FONTCONFIG_FILE": f"{font}/fonts.conf", "PEER_FONT_FAMILY": "Peer SC", "PEER_FONT_DIR": font,
                 "PEER_FONT_FILE": f"{font}/PeerSC.otf"}
    print(f"{machine()}\nmilliseconds: median (fastest to slowest)")
    with outputs() as drawn:
        draw_pages(python, pages, work, drawn, with_font)
        match_skills(python, skills, automaton, work)
        merge_pages(python, drawn)
    count_cohort(python, vitagraph, work)


def draw_pages(python, pages, work, drawn, environment):
    table = f"{work}/pages.tsv"
    with open(table, "w") as file:
        subprocess.run([python, f"{HERE}/peers/page_data.py", "41"], stdout=file, check=True)

    def peer(name, form):
        return Case(
            NAMES[name],
            [python, f"{HERE}/peers/draw_{name}.py", f"{drawn}/{name}", str(PAGES[name]), form], True, environment)

    for form, names in [("pdf", ["typst", "reportlab", "weasyprint", "matplotlib", "vega"]),
                        ("png", ["typst", "matplotlib", "vega"])]:
        compare(
            f"A page of charts and text as {form.upper()}, laid out and drawn, warm",
            [Case("Vitagraph, tagged" if form == "pdf" else "Vitagraph",
                  [pages, form, "peers", table, f"{drawn}/vitagraph"], True),
             *(peer(name, form) for name in names)],
            rounds=5)


def match_skills(python, skills, automaton, work):
    corpus = f"{work}/corpus"
    if not os.path.exists(f"{corpus}/corpus.txt"):
        subprocess.run([python, f"{HERE}/peers/skill_corpus.py", corpus, "3000"], check=True, stdout=subprocess.DEVNULL)
    terms, text = f"{corpus}/lexicon.txt", f"{corpus}/corpus.txt"

    def peer(name, documents):
        return Case(name, [python, f"{HERE}/peers/match_skills.py", name, corpus, str(documents)], True)

    compare(
        "2,000 terms found in text, per MB",
        [Case("Vitagraph", [skills, terms, text], True), Case("C automaton", [automaton, terms, text], True),
         peer("pyahocorasick", 1000), peer("flashtext", 300), peer("spacy", 50)],
        rounds=5)


def merge_pages(python, drawn):
    inputs = sorted(glob.glob(f"{drawn}/vitagraph/*.pdf"))[:40]
    merged = f"{drawn}/merged"

    def peer(name):
        return Case(name, [python, f"{HERE}/peers/merge_pdf.py", name, f"{merged}-{name}.pdf", *inputs], True)

    compare(
        f"{len(inputs)} one-page PDFs merged, per page",
        [Case("qpdf, no bookmarks (whole process)",
              ["qpdf", "--object-streams=generate", "--empty", "--pages", *inputs, "--", f"{merged}.pdf"],
              units=len(inputs)),
         peer("pikepdf"), peer("pypdf")],
        rounds=5)


def count_cohort(python, vitagraph, work):
    """The same lines of analyses, read by each; ours makes the whole report besides."""
    folder, lines = f"{work}/candidates", f"{work}/analyses.ndjson"
    if not os.path.exists(lines):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        samples = sorted(glob.glob(f"{os.path.dirname(HERE)}/Reports/cohort-*/candidates/*"))
        for number in range(2000):
            sample = samples[number % len(samples)]
            # Another address makes another person.
            with open(sample, encoding="utf-8") as file:
                text = file.read().replace("@", f"{number}@")
            with open(f"{folder}/{number:04d}{os.path.splitext(sample)[1]}", "w", encoding="utf-8") as file:
                file.write(text)
        with open(lines + ".part", "w") as file:
            subprocess.run([vitagraph, "analyze", "--lines", "--quiet", "--as-of", "2026-11", folder], stdout=file, check=True)
        os.rename(lines + ".part", lines)

    def peer(name):
        return Case(name, [python, f"{HERE}/peers/count_skills.py", name, lines])

    compare(
        "Skills counted over 2,000 analyses, whole process",
        [Case("Vitagraph, all tables of a cohort",
              [vitagraph, "cohort", "--from", lines, "--quiet", "--table", f"{work}/skills.csv", "-o", f"{work}/cohort.pdf"]),
         peer("duckdb"), peer("pandas")],
        rounds=5)


main()
