#!/usr/bin/env python3
"""A class that has answered every exercise of the course once.   usage: gen_class.py PAGE LEARNERS FOLDER

PAGE is the course page (`tripartite handbook --course`): the exercises and their fingerprints are in it. Each learner gives a file of
responses; some know more than others, and the same arguments give the same bytes.
"""
import json
import random
import re
import sys
from fractions import Fraction
from pathlib import Path

page, learners, folder = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
course = json.loads(re.search(r'<script type="application/json"[^>]*>(.*?)</script>', page.read_text(encoding="utf-8"), re.S)[1])
exercises = [one for unit in course["units"] for one in unit["exercises"]]
draw = random.Random(1)
START = 1795000000


def right(one):
    key = one["key"]
    kind = one["type"]
    if kind in ("single", "multiple"):
        return {"options": key["right"]}
    if kind == "ordering":
        return {"order": key["right"]}
    if kind == "matching":
        return {"match": dict(zip((left["id"] for left in one["left"]), key["right"]))}
    if kind == "numeric":
        return {"number": str(round(float(Fraction(key["number"][0])), 4))}
    return None


def guessed(one):
    kind, ids = one["type"], [piece["id"] for piece in one.get("pieces", [])]
    if kind == "single":
        return {"options": [draw.choice(ids)]}
    if kind == "multiple":
        return {"options": [one for one in ids if draw.random() < 0.5] or ids[:1]}
    if kind == "ordering":
        return {"order": draw.sample(ids, len(ids))}
    if kind == "matching":
        return {"match": {left["id"]: choice for left, choice in zip(one["left"], draw.sample(ids, len(one["left"])))}}
    if kind == "numeric":
        return {"number": str(draw.randint(0, 100))}
    if kind == "case":
        papers = [paper[0] for paper in course["papers"]]
        return {"ratings": {r["indicator"]: {"point": draw.choice(r["points"])[0], "document": draw.choice(papers)} for r in one["ratings"]}}
    return {"words": "What the ministry would say of it."}


folder.mkdir(parents=True)
for n in range(learners):
    ability = draw.random()
    answers = []
    for at, one in enumerate(exercises):
        if not one["graded"]:
            continue
        known = right(one) if draw.random() < ability else None
        answers.append({"at": START + 60 * at, "exercise": one["id"], "sha256": one["sha256"], "graded": True, "attempt": 1, "answer": known or guessed(one)})
    sessions = [[START, START + 60 * len(exercises)]]
    file = {"format": "tripartite-responses/1", "course": course["course"], "version": course["version"], "learner": f"Learner {n + 1:04d}", "answers": answers, "opened": [], "sessions": sessions}
    (folder / f"{n + 1:04d}.json").write_text(json.dumps(file), encoding="utf-8")
