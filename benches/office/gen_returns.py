#!/usr/bin/env python3
"""An assessment of many returns with comments.   usage: gen_returns.py TABLE RETURNS FOLDER LANGUAGE...

TABLE is the canonical table of any assessment (`tripartite import`): who is asked what comes from it. Each return is a file of its
own, from an organisation of its own; the same arguments give the same bytes.
"""
import csv
import random
import sys
from pathlib import Path

table, count, folder = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
languages = ", ".join(sys.argv[4:])
WORDS = """the ministry has begun to hold its plan against the figures of the survey but nobody has yet said who pays for the second
year and the provinces were told of it by letter only while the federation asked for a seat and was heard once in spring""".split()
asked = {}
with table.open(encoding="utf-8-sig", newline="") as rows:
    for row in csv.DictReader(rows):
        if row["constituency"] in ("ministry", "workers", "employers") and row["indicator"]:
            asked.setdefault(row["constituency"], {})[row["indicator"]] = True
kinds = sorted(asked)
(folder / "returns").mkdir(parents=True)
draw = random.Random(1)
invited = []
for n in range(count):
    kind = kinds[n % len(kinds)]
    name = f"Organisation {n + 1:04d} of {kind}"
    invited.append((name, kind))
    with (folder / "returns" / f"{n + 1:04d}.csv").open("w", encoding="utf-8", newline="") as out:
        write = csv.writer(out)
        write.writerow("respondent constituency organisation indicator answer reason comment evidence capacity consent".split())
        for indicator in asked[kind]:
            answer = draw.choices(["0", "1", "2", "3", "4", "dk", "nc", "na"], [12, 20, 26, 24, 10, 4, 2, 2])[0]
            comment = " ".join(draw.choices(WORDS, k=draw.randint(8, 30))) if draw.random() < 0.2 else ""
            evidence = f"Gazette {draw.randint(1, 400)}/2025" if draw.random() < 0.3 else ""
            reason = "No such agreement" if answer == "na" else ""
            write.writerow([name, kind, name, indicator, answer, reason, comment, evidence, "organisation", "yes"])
with (folder / "invited.csv").open("w", encoding="utf-8", newline="") as out:
    write = csv.writer(out)
    write.writerow(["organisation", "constituency"])
    write.writerows(invited)
(folder / "assessment.yaml").write_text(
    "assessment: many\nbody: {name: Republic of Nerania, profile: [origin, transit]}\nframework: coherence@1\n"
    f"date: 2026-11-23\nlanguages: [{languages}]\nquestionnaire: full\nreturns: returns/\ninvited: invited.csv\n",
    encoding="utf-8",
)
