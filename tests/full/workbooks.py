"""Make workbooks with openpyxl, save them again with LibreOffice, and read all of them with the program.
usage: workbooks.py PROGRAM WORK"""
import csv
import datetime
import io
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl

program, work = sys.argv[1], Path(sys.argv[2])
COLUMNS = "respondent,constituency,organisation,role,indicator,answer,reason,comment,evidence,language,answered_on,capacity,consent".split(",")


def run(*arguments):
    """Exit code, output, errors, seconds of CPU and KiB at most."""
    command = ["/usr/bin/time", "-f", "%U %S %M", "-o", str(work / "time"), program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True)
    user, system, most = (work / "time").read_text().splitlines()[-1].split()
    return done.returncode, done.stdout.decode("utf-8-sig"), done.stderr.decode(), float(user) + float(system), int(most)


def row(**cells):
    return [cells.get(column, "") for column in COLUMNS]


# Long: a title, accents, Arabic, line ends, quotes, numbers for codes, days, merged respondents, hidden rows and columns.
long = openpyxl.Workbook()
sheet = long.active
sheet.title = "Réponses"
sheet.append(["Returns of 2026"])
sheet.append([])
sheet.append(["respondent", "constituency", "organisation", "indicator", "answer", "reason", "comment", "evidence", "answered_on"])
day = datetime.date(2026, 11, 23)
nord = "Confédération \u2013 Nord"
sheet.append(["W1", "workers", nord, "T04P4", "Applied in part", None, "Ligne un\nligne deux, é à ü", "عربي نص", day])
sheet.append([None, "workers", nord, "T04P6", 3, None, '  padded "quoted", comma; ', None, day])
sheet.append(["E1", "employers", "Fédération", "T04P5", 2.0, None, "x" * 32767, None, None])
sheet.append([None, None, None, None, None, None, "y" * 5 + " the end", None, None])
sheet.append(["M1", " Ministry ", "Ministère du Travail", "T04P2", "don\u2019t  know", None, "日本語", None, None])
sheet.append(["M1", "Ministry", "Ministère du Travail", "t04p1", "Sans objet", "pas de frontière maritime", None, None, datetime.datetime(2026, 11, 24, 10, 30)])
sheet.merge_cells("A4:A5")
sheet.row_dimensions[5].hidden = True
sheet.column_dimensions["C"].hidden = True
long.create_sheet("Lists").append(["Applied in part"])
long.save(work / "long.xlsx")
w1 = dict(respondent="W1", constituency="workers", organisation=nord, answered_on="2026-11-23")
m1 = dict(respondent="M1", constituency="ministry", organisation="Ministère du Travail")
EXPECTED = {
    "long": [
        row(**w1, indicator="T04P4", answer="3", comment="Ligne un\nligne deux, é à ü", evidence="عربي نص"),
        row(**w1, indicator="T04P6", answer="3", comment='padded "quoted", comma;'),
        row(respondent="E1", constituency="employers", organisation="Fédération", indicator="T04P5", answer="2",
            comment="x" * 32767 + "yyyyy the end"),
        # What the first row says of a respondent holds, and what it does not say the next one adds.
        row(**m1, indicator="T04P1", answer="na", reason="pas de frontière maritime"),
        row(**m1, indicator="T04P2", answer="dk", comment="日本語"),
    ],
    "wide": [
        row(respondent="7", constituency="workers", organisation="Union", indicator="T04P4", answer="1", comment='été \u2013 "x"\nsecond'),
        row(respondent="7", constituency="workers", organisation="Union", indicator="T04P6", answer="2", evidence="عربي"),
        row(respondent="8", constituency="employers", organisation="Féd", indicator="T04P4", answer="4"),
        row(respondent="8", constituency="employers", organisation="Féd", indicator="T04P6", answer="0"),
    ],
}
wide = openpyxl.Workbook()
sheet = wide.active
sheet.append(["respondent", "constituency", "organisation", "T04P4", "T04P4_comment", "T04P6", "T04P6_evidence"])
sheet.append([7, "workers", "Union", 1, 'été \u2013 "x"\nsecond', "2 ", "عربي"])
sheet.append([8, "employers", "Féd", 4, None, 0.0, None])
wide.save(work / "wide.xlsx")

for kind in ["xlsx", "ods"]:
    (work / kind).mkdir()
    profile = f"-env:UserInstallation=file://{work}/profile"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", kind, "--outdir", work / kind, work / "long.xlsx", work / "wide.xlsx"],
                   check=True, capture_output=True)
for name, expected in EXPECTED.items():
    for file in [work / f"{name}.xlsx", work / "xlsx" / f"{name}.xlsx", work / "ods" / f"{name}.ods"]:
        code, out, errors, _, _ = run("import", file)
        rows = list(csv.reader(io.StringIO(out, newline="")))
        if name == "long":
            for one in rows[1:]:
                one[10] = one[10] if one[0] == "W1" else ""
        assert code == 0 and rows == [COLUMNS, *expected], f"{file}: {code}\n{errors}\n{rows}"
        print(f"{file.relative_to(work)}: every letter")


# Bombs: named, and under 256 MiB.
def workbook(path, sheet):
    relation = '<Relationship Id="r" Type="x/worksheet" Target="worksheets/sheet1.xml"/>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/workbook.xml", '<workbook><sheets><sheet name="S" r:id="r"/></sheets></workbook>')
        file.writestr("xl/_rels/workbook.xml.rels", f"<Relationships>{relation}</Relationships>")
        with file.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for piece in sheet:
                part.write(piece.encode())


def ods(path, rows, columns):
    cell = f'<table:table-cell table:number-columns-repeated="{columns}"><text:p>1</text:p></table:table-cell>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", f'<a><table:table table:name="S"><table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row></table:table></a>')


head, MIB = "<worksheet><sheetData>", 1 << 20
bombs = work / "bombs"
bombs.mkdir()
workbook(bombs / "rows.xlsx", [head, *["<row></row>" * 95325] * 400])
workbook(bombs / "text.xlsx", [head, '<row><c t="str"><v>', *["a" * MIB] * 400])
workbook(bombs / "comment.xlsx", [head, "<!--", *["<v>" * 349525] * 400])
workbook(bombs / "cells.xlsx", [head, *["<row>" + '<c t="str"><v>abcdefgh</v></c>' * 16000 + "</row>"] * 1000])
workbook(bombs / "corner.xlsx", [head, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'])
ods(bombs / "rows.ods", 1048576, 16384)
ods(bombs / "columns.ods", 1048577, 1)
for bomb in sorted(bombs.iterdir()):
    code, _, errors, seconds, most = run("import", bomb)
    assert code == 3 and "error[load/" in errors and most < 256 << 10, f"{bomb.name}: {code} {most} KiB\n{errors}"
    print(f"{bomb.name}: {errors.splitlines()[0][:80]} ({seconds:.1f} s, {most >> 10} MiB)")

# 500 returns, each a workbook of one respondent.
folder = work / "many"
(folder / "returns").mkdir(parents=True)
(folder / "assessment.yaml").write_text("assessment: t\nbody: {name: T, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n")
book = openpyxl.Workbook()
sheet = book.active
ids = [f"T{t:02}P{p}" for t in range(1, 15) for p in range(1, 7)]
for number in range(500):
    sheet.delete_rows(1, sheet.max_row)
    sheet.append(["respondent", "constituency", "indicator", "answer", "comment"])
    for n, indicator in enumerate(ids):
        side = ["ministry", "workers", "employers"][number % 3]
        sheet.append([f"R{number}", side, indicator, (n + number) % 5, "A remark of some length. " * 4])
    book.save(folder / "returns" / f"r{number}.xlsx")
code, _, errors, seconds, most = run("check", folder)
print(f"500 returns: {seconds:.1f} s of CPU, {most >> 10} MiB")
assert code == 0 and seconds < 5 and most < 300 << 10, errors[-2000:]
