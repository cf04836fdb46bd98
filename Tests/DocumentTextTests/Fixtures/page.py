"""Writes a résumé that a table lays out, as templates for Word do."""
import sys

import docx
from docx.enum.text import WD_BREAK
from docx.shared import Pt

document = docx.Document()
document.sections[0].header.paragraphs[0].text = "Mira Okonkwo"

table = document.add_table(rows=1, cols=2)
side, main = table.rows[0].cells
side.paragraphs[0].add_run("Contact").bold = True
side.add_paragraph("mira@example.org")
side.add_paragraph("Leeds")
main.paragraphs[0].add_run("Profile").bold = True
main.add_paragraph("Nurse with ten years on the ward.")

heading = document.add_paragraph()
heading.add_run("Experience").font.size = Pt(18)
for place, time in [("Northwind Hospital", "2019 – 2022"), ("Fabrikam Clinic", "2015 – 2019")]:
    row = document.add_table(rows=1, cols=2).rows[0].cells
    row[0].paragraphs[0].add_run(place).bold = True
    row[1].text = time
    document.add_paragraph("Led a ward of twenty beds", style="List Bullet")
    document.add_paragraph("Trained students", style="List Bullet")
document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
document.add_paragraph("Languages", style="Heading 2")
document.add_paragraph("English\tIgbo")
document.save(sys.argv[1])
