"""Holds printed documents against the Markdown of the same run: tagged, titled, faces embedded, pages counted, every number there, what
a brief asks to be decided on one page.

print.py LANGUAGE FOLDER        the documents of a folder
print.py decisions PDF MARKDOWN a brief that another program printed
"""
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pikepdf

# How many pages a document has at least and at most; the annex and the action plan are as long as they need to be.
PAGES = {"brief": (2, 2), "report": (12, 16)}


def said(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def numbers(text):
    found = (word.strip(".,") for word in re.findall(r"[0-9.,]+", text))
    return Counter(word for word in found if "." in word or "," in word)


def elements(node, seen):
    """Every structure element, each once."""
    if isinstance(node, pikepdf.Array):
        for one in node:
            elements(one, seen)
    elif isinstance(node, pikepdf.Dictionary) and node.get("/S") is not None and node.objgen not in seen:
        seen[node.objgen] = node
        if "/K" in node:
            elements(node.K, seen)


def has_scope(cell):
    attributes = cell.get("/A")
    attributes = list(attributes) if isinstance(attributes, pikepdf.Array) else [attributes]
    return any(one is not None and "/Scope" in one for one in attributes)


def times(one, other):
    """Two matrices of a page, one after the other."""
    return [
        one[0] * other[0] + one[1] * other[2],
        one[0] * other[1] + one[1] * other[3],
        one[2] * other[0] + one[3] * other[2],
        one[2] * other[1] + one[3] * other[3],
        one[4] * other[0] + one[5] * other[2] + other[4],
        one[4] * other[1] + one[5] * other[3] + other[5],
    ]


def sizes(pdf):
    """How often text is shown at each size, in points on the paper: a browser makes a page smaller where something on it is too wide."""
    found = Counter()
    for page in pdf.pages:
        matrix, kept, size, text = [1, 0, 0, 1, 0, 0], [], 0.0, [1, 0, 0, 1, 0, 0]
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "q":
                    kept.append((matrix, size))
                case "Q":
                    matrix, size = kept.pop()
                case "cm":
                    matrix = times([float(one) for one in operands], matrix)
                case "Tf":
                    size = float(operands[1])
                case "Tm":
                    text = [float(one) for one in operands]
                case "Tj" | "TJ":
                    whole = times(text, matrix)
                    found[round(abs(size * (whole[0] ** 2 + whole[1] ** 2) ** 0.5), 1)] += 1
    return found


def decisions_stand_together(pdf, markdown):
    section = re.search(r"\{#decisions\}(.*?)^## ", markdown.read_text(encoding="utf-8"), re.M | re.S).group(1)
    ids = re.findall(r"^\| .*?(\w+) \| ", section, re.M)[-3:]
    pages = said("pdftotext", "-layout", str(pdf), "-").split("\f")
    assert len(ids) == 3 and any(all(one in page for one in ids) for page in pages), f"{pdf.name}: {ids} stand apart"


if sys.argv[1] == "decisions":
    decisions_stand_together(Path(sys.argv[2]), Path(sys.argv[3]))
    sys.exit()
language, folder = sys.argv[1], Path(sys.argv[2])
# Sizes of the largest letters by the style sheet: the score of a report and of a brief, titles of other documents, in points.
STYLED = (40.0, 30.0, 24.0, 17.0)
files = sorted(folder.rglob("*.pdf"))
counted = set()
for file in files:
    with pikepdf.open(file) as pdf:
        root = pdf.Root
        assert root.MarkInfo.Marked, f"{file.name} is not tagged"
        assert str(root.Lang).split("-")[0] == language, f"{file.name}: {root.Lang}"
        title = str(pdf.docinfo.get("/Title", ""))
        assert len(title) > 10, f"{file.name} has no title"
        assert root.get("/Outlines") is not None and "/First" in root.Outlines, f"{file.name} has no outline"
        seen = {}
        elements(root.StructTreeRoot.K, seen)
        by_tag = {}
        for one in seen.values():
            by_tag.setdefault(str(one.S), []).append(one)
        figures, heads = by_tag.get("/Figure", []), by_tag.get("/TH", [])
        assert all(str(one.get("/Alt", "")).strip() for one in figures), f"{file.name}: a figure without a text"
        assert all(has_scope(one) for one in heads), f"{file.name}: a header cell without scope"
        # Title or score: where something is too wide all of a document comes out smaller, and the text with it.
        largest = max(sizes(pdf))
        assert largest in STYLED, f"{file.name}: the largest letters have {largest} points, and the style gives {STYLED}"
    faces = said("pdffonts", str(file)).splitlines()[2:]
    # The last five columns: embedded, subset, with Unicode, object and its generation.
    assert faces and all(line.split()[-5] == "yes" for line in faces), f"{file.name}: a face is not embedded"
    pages = int(re.search(r"^Pages:\s+(\d+)", said("pdfinfo", str(file)), re.M).group(1))
    for name, (least, most) in PAGES.items():
        if f"_{name}_" in file.name:
            counted.add(name)
            assert least <= pages <= most, f"{file.name} has {pages} pages, and not {least} to {most}"
    if "_brief_" in file.name:
        decisions_stand_together(file, file.with_suffix(".md"))
    printed = numbers(said("pdftotext", "-layout", str(file), "-"))
    tree = numbers(file.with_suffix(".md").read_text(encoding="utf-8"))
    lost = {number: times for number, times in tree.items() if printed[number] < times}
    assert not lost, f"{file.name} lacks {lost}"
    print(f"{file.name}: {pages} pages, {len(figures)} figures, {len(heads)} header cells, {sum(tree.values())} numbers")
assert counted == set(PAGES), f"of {sorted(PAGES)} only {sorted(counted)} are there"
