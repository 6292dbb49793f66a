#!/usr/bin/env python3
"""Rewrite a tally of ours as the rivals write theirs.   usage: as_rivals.py TALLY.csv OUT.csv

They call a constituency `group`, an indicator `item`, and a blank nothing; they have no row for returns."""
import csv
import sys

with open(sys.argv[1], encoding="utf-8-sig") as f, open(sys.argv[2], "w", newline="") as g:
    out = csv.writer(g)
    out.writerow(["group", "item", "answer", "n"])
    for row in csv.DictReader(f):
        if row["indicator"] != "*":
            answer = {"blank": "", "na": "NA"}.get(row["answer"], row["answer"])
            out.writerow([row["constituency"], row["indicator"], answer, row["n"]])
