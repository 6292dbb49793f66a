"""Fill in the forms that are workbooks, work on them as people do, save them with LibreOffice, and read them with the program.

forms.py PROGRAM WORK [KIND...]: what is read must be, byte for byte, the table that follows from what was filled in."""
import csv
import datetime
import io
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils import get_column_letter

program, work = sys.argv[1], Path(sys.argv[2])
COLUMNS = "respondent,constituency,organisation,role,indicator,answer,reason,comment,evidence,language,answered_on,capacity,consent".split(",")
ID, ANSWER, REASON, COMMENT, EVIDENCE = 1, 6, 7, 8, 9
made = work / "made"
made.mkdir()

# What is hard to carry, and what must be left of it.
WORDS = [
    ("", ""),
    ("Été « œuvre » – “x” \u2026 n\u00ba\u00a07", None),
    ("نقابة: نعم، 2026\nالسطر الثاني", None),
    ("Line one\nline two\n\nline four", None),
    ("=SUM(A1:A9)", "'=SUM(A1:A9)"),
    ("+41 22 799", "'+41 22 799"),
    ("- no\n- yes", "'- no\n- yes"),
    ("@everyone", "'@everyone"),
    # As much as a cell holds nearly; LibreOffice breaks a paragraph of several behind its 16,367th letter.
    ("\n".join(["word " * 3199 + "end"] * 2), None),
    ('a, "b"; c\'d & <e> &amp; a  b', None),
    ("  padded\u00a0 ", "padded"),
    ("日本語 👷🏽 Łódź", None),
    ("2026-03-05", None),
    ("007", None),
    ("TRUE", None),
    ("1e5", None),
    ("n/a", ""),
]
ABOUT = {"#person": "", "#role": "Chef d'unité\u00a0: « études »", "#answered_on": "2026-11-20"}


def asked(sheet):
    """The rows of the questions by their ids."""
    return {sheet.cell(row, ID).value: row for row in range(1, sheet.max_row + 1) if str(sheet.cell(row, ID).value or "#")[0] != "#" and row > 1}


def choices(book, sheet, row):
    """What the list of an answer offers."""
    cell = f"{get_column_letter(ANSWER)}{row}"
    rule = next(rule for rule in sheet.data_validations.dataValidation if cell in rule.sqref)
    if rule.formula1.startswith('"'):
        return rule.formula1.strip('"').split(",")
    name, area = rule.formula1.lstrip("=").rsplit("!", 1)
    listed = book[name.strip("'").replace("''", "'")][area.replace("$", "")]
    return [cell.value for (cell,) in listed]


def put(sheet, row, column, text):
    cell = sheet.cell(row, column)
    assert not cell.protection.locked and cell.number_format == "@", f"{cell.coordinate} is no cell to fill in"
    cell.value = text or None
    if text:
        cell.data_type = "s"


def fill(book, start):
    """Answers everything, each answer in turn; the rows of the table that follow from it, by indicator."""
    sheet, meta = book.worksheets[1], {row[0].value: row[1].value or "" for row in book["_meta"].iter_rows()}
    rows = {sheet.cell(row, ID).value: row for row in range(1, sheet.max_row + 1)}
    for key, text in ABOUT.items():
        put(sheet, rows[key], ANSWER, text)
    # The words of the language that nobody speaks are known to nobody; those of a return always are.
    for key, code in (("#capacity", "organisation"), ("#consent", "yes")):
        put(sheet, rows[key], ANSWER, code if meta["language"] == "he" else choices(book, sheet, rows[key])[0])
    # The order of the choices: the points with their codes, then the three states.
    expected = {}
    for n, (indicator, row) in enumerate(asked(sheet).items(), start):
        offered = choices(book, sheet, row)
        coded = {label.split(" ")[0]: label for label in offered[:-3]} | dict(zip(["na", "dk", "nc"], offered[-3:]))
        code = [*coded, ""][n % (len(coded) + 1)]
        put(sheet, row, ANSWER, coded.get(code, ""))
        texts = [WORDS[(n * 3 + k) % len(WORDS)] for k in range(3)]
        if code == "na":
            texts[0] = ("Pas de mer: « sans objet »", None)
        elif texts[0][0] and code in ("0", "1", "2", "3", "4"):
            texts[0] = ("", "")
        for column, (text, _) in zip((REASON, COMMENT, EVIDENCE), texts):
            put(sheet, row, column, text)
        left = [text if kept is None else kept for text, kept in texts]
        if code or any(left):
            expected[indicator] = [code, *left]
    return meta, expected


def table(meta, expected):
    rows = []
    for indicator in ORDER[meta["framework"]]:
        if indicator in expected:
            head = [meta["organisation"], meta["constituency"], meta["organisation"], ABOUT["#role"]]
            rows.append([*head, indicator, *expected[indicator], meta["language"], "2026-11-20", "organisation", "yes"])
    quoted = lambda text: '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n\r;\t') else text
    return ("\ufeff" + "".join(",".join(map(quoted, row)) + "\r\n" for row in [COLUMNS, *rows])).encode()


def read(name, file, expected, framework):
    done = subprocess.run([program, "import", file, "--framework", framework, "--lang", "en"], capture_output=True)
    said = done.stderr.decode()
    unwanted = [line for line in said.splitlines() if line.startswith(("error", "warning"))]
    if done.returncode or done.stdout != expected or unwanted:
        ours, theirs = (list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline=""))) for text in (expected, done.stdout))
        for one in [row for row in ours if row not in theirs][:3]:
            other = next((row for row in theirs if row[4:5] == one[4:5]), None)
            print("filled in:", [text[:60] for text in one], "\nread:     ", [text[:60] for text in other or []])
        raise SystemExit(f"{name}: {file}: ends with {done.returncode}\n{said[:3000]}")
    counted.append(name)


def worked_on(book):
    """What people do with a form: padded labels, numbers for codes, other dashes, columns moved, hidden and merged, rows added and sorted."""
    sheet = book.worksheets[1]
    sheet.protection.sheet = False
    for n, row in enumerate(asked(sheet).values()):
        cell = sheet.cell(row, ANSWER)
        text = cell.value
        if not text:
            cell.value = [None, " "][n % 2]
        elif text[0].isdigit():
            label = text.split(" ", 2)[2]
            ways = [text, f"  {text} ", int(text[0]), float(text[0]), text[0], label, f"{label}\u00a0", text.replace("–", "-"), text.replace("–", "—"), text.upper(), label.lower()]
            cell.value = ways[n % len(ways)]
            cell.number_format = "General"
        else:
            cell.value = [text, f"\u00a0{text}  ", text.upper(), text.replace("'", "\u2019")][n % 4]
    # Bold letters within a comment.
    for row in asked(sheet).values():
        if sheet.cell(row, COMMENT).value and sheet.cell(row, COMMENT).value.startswith("Été"):
            text = sheet.cell(row, COMMENT).value
            sheet.cell(row, COMMENT).value = CellRichText(text[:4], TextBlock(InlineFont(b=True), text[4:9]), text[9:])
    # A date that is a date.
    day = next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, ID).value == "#answered_on")
    sheet.cell(day, ANSWER).value = datetime.date(2026, 11, 20)
    sheet.cell(day, ANSWER).number_format = "dd/mm/yyyy"
    for column in "BDE":
        sheet.column_dimensions[column].hidden = True
    sheet.column_dimensions["A"].hidden = False
    sheet.auto_filter.ref = f"A3:I{sheet.max_row}"
    return book


def sorted_by_answer(book):
    """Rows sorted below the headings, with the sections somewhere among them; empty rows and a column inserted."""
    sheet = book.worksheets[1]
    sheet.protection.sheet = False
    for area in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(area))
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
    rows.sort(key=lambda row: (str(row[ANSWER - 1] or "~"), str(row[COMMENT - 1] or "")))
    for n, cells in enumerate(rows):
        for column, value in enumerate(cells, 1):
            cell = sheet.cell(4 + n, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    sheet.insert_rows(20, 2)
    sheet.insert_rows(9)
    sheet.insert_cols(7)
    sheet.cell(1, 7).value = "our own notes"
    sheet.cell(3, 7).value = "Checked?"
    sheet.cell(30, 7).value = "yes, A."
    book.move_sheet(sheet, 2)
    sheet.title = "Réponses (final)"
    book["_meta"].sheet_state = "visible"
    return book


def merged(book, expected):
    """Two questions of one comment, merged by whoever answered."""
    sheet = book.worksheets[1]
    sheet.protection.sheet = False
    (first, one), (second, two) = next((a, b) for a, b in zip(list(asked(sheet).items()), list(asked(sheet).items())[1:]) if b[1] == a[1] + 1 and a[0] in expected and b[0] in expected)
    sheet.cell(one, EVIDENCE).value = "One decree for both"
    sheet.merge_cells(start_row=one, end_row=two, start_column=EVIDENCE, end_column=EVIDENCE)
    expected = {key: list(value) for key, value in expected.items()}
    expected[first][3] = expected[second][3] = "One decree for both"
    return book, expected


class Office:
    """LibreOffice, told what to do by the macros of forms.bas in a profile of its own."""

    HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE {0}:{1} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{1}.dtd">\n'

    def __init__(self):
        self.profile = work / "profile"
        # A new profile has a library of its own, which is written over.
        self.ask("--terminate_after_init")
        library = self.profile / "user/basic/Standard"
        names = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"'
        code = Path(__file__).with_name("forms.bas").read_text().replace("&", "&amp;").replace("<", "&lt;")
        (library / "Forms.xba").write_text(
            self.HEAD.format("script", "module") + '<script:module xmlns:script="http://openoffice.org/2000/script" '
            f'script:name="Forms" script:language="StarBasic">{code}</script:module>\n')
        (library / "script.xlb").write_text(
            self.HEAD.format("library", "library") + f'<library:library {names} library:name="Standard" library:readonly="false" '
            'library:passwordprotected="false"><library:element library:name="Forms"/></library:library>\n')
        (library.parent / "script.xlc").write_text(
            self.HEAD.format("library", "libraries") + f'<library:libraries {names}><library:library library:name="Standard" '
            'xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>\n')

    def ask(self, *arguments):
        command = ["soffice", f"-env:UserInstallation=file://{self.profile}", "--headless", *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, timeout=900)
        return done.stdout.decode() + done.stderr.decode()

    def convert(self, kind, files, folder):
        said = self.ask("--convert-to", kind, "--outdir", folder, *files)
        ending = kind.split(":")[0]
        missing = [file.name for file in files if not (folder / f"{file.stem}.{ending}").exists()]
        assert not missing, f"LibreOffice writes no {kind} of {missing}: {said}"

    def macro(self, name, *arguments):
        said = ",".join(f'"{argument}"' for argument in arguments)
        return self.ask(f"macro:///Standard.Forms.{name}({said})")


def saved_by_office(office, filled):
    """Every form, saved again as xlsx and ods; those of each language, typed into the empty form by LibreOffice."""
    before = len(counted)
    for kind in ("xlsx", "ods"):
        for way in ("", ".worked-on", ".sorted"):
            files = [file.with_name(f"{file.stem}{way}.xlsx") for _, file, *_ in filled.values()]
            office.convert(kind, files, work / kind)
        for name, (_, file, meta, expected, framework) in filled.items():
            for way in ("", ".worked-on", ".sorted"):
                read(f"{name}{way}, {kind} by LibreOffice", work / kind / f"{file.stem}{way}.{kind}", table(meta, expected), framework)
    print(f"{len(counted) - before} forms that LibreOffice saved again as xlsx and ods: every letter")
    typed = work / "typed"
    typed.mkdir()
    before = len(counted)
    for kind, filter in (("xlsx", "Calc MS Excel 2007 XML"), ("ods", "calc8")):
        for name in [name for name in filled if name.startswith("workers")]:
            form, file, meta, expected, framework = filled[name]
            target = typed / f"{file.stem}.{kind}"
            said = office.macro("Retype", file, form, target, filter)
            assert target.exists(), f"LibreOffice types nothing: {said}"
            read(f"{name}, typed into LibreOffice, {kind}", target, table(meta, expected), framework)
    print(f"{len(counted) - before} forms that LibreOffice filled in: every letter")


def shown_whole(office, filled):
    """No row is lower than what LibreOffice needs for its text, and rows are not much higher."""
    sources = {}
    for name, (form, *_) in filled.items():
        book = openpyxl.load_workbook(form, rich_text=True)
        for sheet in book.worksheets[:2]:
            # No program measures merged cells: what stands in them goes into a column that is as wide.
            wide = 20
            sheet.column_dimensions[get_column_letter(wide)].width = sum(sheet.column_dimensions[letter].width for letter in "BCD")
            for area in list(sheet.merged_cells.ranges):
                sheet.unmerge_cells(str(area))
                cell = sheet.cell(area.min_row, area.min_col)
                sheet.cell(area.min_row, wide, cell.value)._style = cell._style
                cell.value = None
            for row in range(1, sheet.max_row + 1):
                sheet.row_dimensions[row].height = None
            sheet.protection.sheet = False
        sources[name] = made / f"{name}.free.xlsx"
        book.save(sources[name])
    fitted = {name: made / f"{name}.fitted.xlsx" for name in filled}
    office.macro("Fit", "|".join(map(str, sources.values())), "|".join(map(str, fitted.values())))
    ours, theirs = 0, 0
    for name, (form, *_) in filled.items():
        own, needed = openpyxl.load_workbook(form), openpyxl.load_workbook(fitted[name])
        for n in (0, 1):
            heights = [[book.worksheets[n].row_dimensions[row].height for book in (own, needed)] for row in range(1, own.worksheets[n].max_row + 1)]
            heights = [(row, *both) for row, both in enumerate(heights, 1) if all(both)]
            assert len(heights) > 20, f"{name}: only {len(heights)} rows have a height"
            low = [one for one in heights if one[2] > one[1] * 1.01]
            assert not low, f"{name}, sheet {n + 1}: rows, their height and what LibreOffice needs: {low[:5]}"
            ours, theirs = ours + sum(one[1] for one in heights), theirs + sum(one[2] for one in heights)
    print(f"every line is shown; rows are {ours / theirs:.2f} times as high as they need be")
    assert ours / theirs < 1.3, "rows are too high"


def printed(office, filled):
    """The forms as PDF: pages of A4, every question on them with its points beside it."""
    files = [form for name, (form, *_) in filled.items() if name.startswith("workers")]
    office.convert("pdf", files, work / "pdf")
    for form in files:
        pdf = work / "pdf" / f"{form.stem}.pdf"
        said = subprocess.run(["pdfinfo", "-l", "-1", pdf], capture_output=True, check=True).stdout.decode()
        sizes = [line.split("size:")[1].split() for line in said.splitlines() if line.startswith("Page ") and "size:" in line]
        assert len(sizes) > 5 and {tuple(sorted((float(size[0]) // 1, float(size[2]) // 1))) for size in sizes} == {(595, 841)}, f"{form.name}: {sizes}"
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True).stdout.decode()
        ids = asked(openpyxl.load_workbook(form).worksheets[1])
        missing = [indicator for indicator in ids if indicator not in text]
        assert not missing, f"{form.name}: {missing}"
        # What is written from right to left comes out of a PDF in an order of its own.
        assert form.stem.endswith("_he") or all(text.count(f"{code} \u2013 ") >= len(ids) for code in range(5)), form.name
    print(f"{len(files)} forms as PDF: pages of A4 with every question and its points")


def main():
    files = sorted(path for plan in ("latin", "he") for path in (work / plan / "forms").glob("*/*_form_*.xlsx") if path.parent.name != "surveys")
    assert len(files) == 9, files
    filled = {}
    for number, path in enumerate(files):
        framework = work / "fw" if path.is_relative_to(work / "he") else "coherence"
        name = path.stem.split("form_")[1]
        book = openpyxl.load_workbook(path)
        assert bool(book.worksheets[1].sheet_view.rightToLeft) == name.endswith("_he"), name
        meta, expected = fill(book, number)
        file = made / f"{name}.xlsx"
        book.save(file)
        filled[name] = (path, file, meta, expected, framework)
        read(f"{name}, openpyxl", file, table(meta, expected), framework)
        file = made / f"{name}.worked-on.xlsx"
        worked_on(openpyxl.load_workbook(made / f"{name}.xlsx")).save(file)
        read(f"{name}, worked on", file, table(meta, expected), framework)
        file = made / f"{name}.sorted.xlsx"
        sorted_by_answer(openpyxl.load_workbook(made / f"{name}.worked-on.xlsx", rich_text=True)).save(file)
        read(f"{name}, sorted", file, table(meta, expected), framework)
        book, changed = merged(openpyxl.load_workbook(made / f"{name}.xlsx"), expected)
        book.save(made / f"{name}.merged.xlsx")
        read(f"{name}, merged", made / f"{name}.merged.xlsx", table(meta, changed), framework)
    print(f"{len(counted)} forms that openpyxl filled in and people worked on: every letter")
    if shutil.which("soffice"):
        office = Office()
        saved_by_office(office, filled)
        shown_whole(office, filled)
        if shutil.which("pdfinfo"):
            printed(office, filled)
        else:
            print("not looked at as PDF: there is no pdfinfo (Debian: poppler-utils)")


ORDER, counted = {}, []
for framework in ("coherence",):
    exported = subprocess.run([program, "framework", "export", framework], capture_output=True, check=True).stdout.decode("utf-8-sig")
    ORDER[framework] = [row[0] for row in csv.reader(io.StringIO(exported, newline=""))][1:]
if __name__ == "__main__":
    main()
