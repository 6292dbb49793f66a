"""Reads the demo's documents as pikepdf and poppler see them.

typst.py FOLDER: FOLDER/en and FOLDER/fr hold the files of a report as PDF, each with its view as JSON, and a handbook.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys

import pikepdf

PAGES = {"brief": (1, 2), "report": (10, 25), "annex": (60, 200), "actions": (4, 40), "handbook": (60, 400)}
# What stands in a tree and is no text of the page.
NO_TEXT = {"id", "name", "tag", "to", "drawing", "value"}


def elements(node, found):
    """Every element of the structure that is read aloud."""
    if isinstance(node, pikepdf.Array):
        for kid in node:
            elements(kid, found)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            found.append(node)
        if "/K" in node:
            elements(node.K, found)


def has_scope(element):
    attributes = element.get("/A", [])
    attributes = [attributes] if isinstance(attributes, pikepdf.Dictionary) else list(attributes)
    return any("/Scope" in one for one in attributes)


def numbers(text):
    """How often each number with decimals stands in a text."""
    words = (word.strip(".,") for word in re.split(r"[^0-9.,]", text))
    return collections.Counter(word for word in words if "." in word or "," in word)


def texts(tree):
    """The text of a tree, pieces of a line joined."""
    if isinstance(tree, str):
        return tree
    if isinstance(tree, list):
        return "".join(map(texts, tree)) if all(inline(one) for one in tree) else " ".join(map(texts, tree))
    if isinstance(tree, dict):
        # A number has its value beside its text.
        skipped = NO_TEXT if set(tree) == {"value", "text"} else NO_TEXT - {"value"}
        return " ".join(texts(part) for key, part in tree.items() if key not in skipped)
    return ""


def inline(one):
    return isinstance(one, dict) and set(one) & {"text", "own", "strong", "emphasis", "code", "link"} and len(one) == 1


def text_of(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()


folder = pathlib.Path(sys.argv[1])
for language in ("en", "fr"):
    for path in sorted((folder / language).glob("*.pdf")):
        name = f"{language}/{path.name}"
        kind = path.stem.split("_")[1] if "_" in path.stem else "handbook"
        with pikepdf.open(path) as pdf:
            root = pdf.Root
            assert root.MarkInfo.Marked and str(root.Lang) == language, name
            assert str(pdf.docinfo["/Title"]).strip(), name
            assert bool(root.ViewerPreferences.DisplayDocTitle) and "/Outlines" in root, name
            if kind != "handbook":
                assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261123"), name
            about = root.Metadata.read_bytes().decode()
            for part in ("<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"):
                assert part in about, (name, part)
            found = []
            elements(root.StructTreeRoot.K, found)
            kinds = collections.Counter(str(one.S) for one in found)
            assert all(str(one.get("/Alt", "")).strip() for one in found if one.S == "/Figure"), f"{name}: no text for a figure"
            assert all(has_scope(one) for one in found if one.S == "/TH"), f"{name}: a heading without scope"
            assert kinds["/Table"] and kinds["/H1"] and kinds["/TH"] > kinds["/Table"], (name, kinds)
            least, most = PAGES[kind]
            assert least <= len(pdf.pages) <= most, f"{name}: {len(pdf.pages)} pages"
            pages = len(pdf.pages)
        view = path.with_suffix(".view.json")
        said = numbers(text_of(path))
        wanted = numbers(texts(json.loads(view.read_text())["document"]["body"])) if view.exists() else {}
        lacks = {number: (said[number], times) for number, times in wanted.items() if said[number] < times}
        assert not lacks, f"{name} lacks {lacks}"
        print(f"{name}: {pages} pages, {path.stat().st_size // 1024} KB, {kinds['/TH']} headings of tables, {kinds['/Figure']} figures, "
              f"{len(wanted)} numbers")
