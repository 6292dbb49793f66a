"""Looks at a form as python-docx sees it, and fills it in as Word would: boxes ticked, text in several runs, a line break.

word.py FORM FILLED TABLE: writes the filled form, and what was said as a table in CSV.
"""
import csv
import sys

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
source, filled, table = sys.argv[1:4]
document = docx.Document(source)

controls = {}
for one in document.element.body.iter(qn("w:sdt")):
    tag = one.find(qn("w:sdtPr")).find(qn("w:tag"))
    if tag is not None:
        assert tag.get(qn("w:val")) not in controls, "two fields of one name"
        controls[tag.get(qn("w:val"))] = one
ids = list(dict.fromkeys(tag.split(".")[0] for tag in controls if not tag.startswith("meta.")))

# Structure: a heading of the second level for each question, every style is there, every field has a name.
styles = {style.name for style in document.styles}
used = {paragraph.style.name for paragraph in document.paragraphs}
assert used <= styles and {"Title", "Heading 1", "Heading 2", "List Bullet", "Choice", "Long Answer"} <= used, used
questions = [p for p in document.paragraphs if p.style.name == "Heading 2"]
assert len(questions) == len(ids) > 20, (len(questions), len(ids))
assert all(one.find(qn("w:sdtPr")).find(qn("w:alias")).get(qn("w:val")) for one in controls.values())
for row in (row for t in document.tables for row in t.rows[:1]):
    assert row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None
assert document.core_properties.title and document.core_properties.language in ("en", "fr")


def tick(tag):
    one = controls[tag]
    one.find(qn("w:sdtPr")).find(W14 + "checkbox").find(W14 + "checked").set(W14 + "val", "1")
    next(one.iter(qn("w:t"))).text = "\u2612"


def write(tag, text):
    one = controls[tag]
    shows = one.find(qn("w:sdtPr")).find(qn("w:showingPlcHdr"))
    assert shows is not None
    one.find(qn("w:sdtPr")).remove(shows)
    content = one.find(qn("w:sdtContent"))
    for run in list(content):
        content.remove(run)
    half = len(text) // 2
    for piece in (text[:half], text[half:]):
        run = OxmlElement("w:r")
        content.append(run)
        for n, line in enumerate(piece.split("\n")):
            if n:
                run.append(OxmlElement("w:br"))
            words = OxmlElement("w:t")
            words.text = line
            words.set(SPACE, "preserve")
            run.append(words)


properties = {}
custom = next(part for part in document.part.package.iter_parts() if part.partname == "/docProps/custom.xml")
for one in docx.oxml.parse_xml(custom.blob):
    properties[one.get("name")] = one[0].text or ""
assert properties["tripartite"] == "form" and properties["framework"] == "coherence", properties

write("meta.role", "Head of unit")
tick("meta.capacity.organisation")
tick("meta.consent.yes")
with open(table, "w", newline="", encoding="utf-8") as file:
    rows = csv.writer(file)
    rows.writerow("respondent constituency organisation role indicator answer reason comment evidence language capacity consent".split())
    for n, indicator in enumerate(ids):
        answer = ["0", "1", "2", "3", "4", "na", "dk", "nc", ""][n % 9]
        reason = 'Not ours: "1, 2"' if answer == "na" else ""
        comment = ["", "Line one\nline two \u00e9 \u00abx\u00bb", "\u0645\u0631\u062d\u0628\u0627", "= + - @ <b>&amp;"][n % 4]
        evidence = "" if n % 3 else "Journal officiel 3/2026"
        if answer:
            tick(f"{indicator}.answer.{answer}")
        for field, text in (("reason", reason), ("comment", comment), ("evidence", evidence)):
            if text:
                write(f"{indicator}.{field}", text)
        who = properties["organisation"]
        rows.writerow([who, properties["constituency"], who, "Head of unit", indicator, answer, reason, comment, evidence,
                       properties["language"], "organisation", "yes"])
document.save(filled)
