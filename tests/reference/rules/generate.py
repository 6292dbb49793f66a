"""Writes cases.jsonl: random small frameworks and tallies (fixed seed), each with the scorecard that oracle.py computes.

    python3 generate.py            writes cases.jsonl and readings.json beside this file; two minutes

A case whose bands, readings, ranks or pairs would change with the rounding of an exact half in the 9th decimal is thrown away, so
that numbers may be compared with a tolerance of 1e-8 and everything else exactly. A family may ask for more: that its cases differ
under certain other readings, and so show what they are there to show. readings.json lists, for every other reading, the cases in
which it would give another scorecard: look there first when a case differs.
"""

import json
import random
from pathlib import Path

from draw import make_framework, make_tally
from hand import BASE, by_hand, make_ties
from oracle import TOGETHER, Reading, Scorecard, compute, differences

HERE = Path(__file__).parent
SEED = 20261123
TOLERANCE = 1e-8
LIMIT = 3_500_000

BOTH = {"methods": ["mean", "geometric"], "missing": "exclude"}
MEAN = {"methods": ["mean"], "missing": "exclude"}

# name, cases, what is fixed, the readings from which every case must tell ours
FAMILIES = [
    ("mean", 55, MEAN, []),
    ("geometric", 35, BOTH | {"node": "geometric"}, []),
    ("mixed", 20, BOTH, []),
    ("zero", 35, BOTH | {"missing": "zero"}, []),
    ("points", 30, {"node": "points", "methods": ["mean", "geometric"], "above": ["mean", "geometric", "points", "points"],
                    "missing": "zero"}, []),
    ("bottom20", 15, BOTH | {"bottom": 20}, []),
    ("sparse", 15, MEAN | {"sparse": True}, []),
    ("tight", 15, MEAN | {"tight": True}, []),
    ("onevoice", 15, BOTH | {"onevoice": True}, ["together: indicators"]),
    ("ties", 12, None, []),
    ("nc", 10, MEAN | {"nc": True}, ["nc_half: passed"]),
    ("thin", 12, BOTH | {"thin": True, "threshold": 50}, ["thin: full", "thin: none"]),
    ("held", 3, BOTH | {"thin": True, "threshold": 80}, ["held: no"]),
    ("alone", 8, BOTH | {"alone": True}, ["alone: no"]),
    ("threshold0", 8, BOTH | {"threshold": 0, "sparse": True}, []),
    ("strengths", 12, MEAN | {"high": True}, []),
]

OTHER_READINGS = {
    "together: indicators": Reading(together="indicators"),
    "thin: full": Reading(thin="full"),
    "thin: none": Reading(thin="none"),
    "held: no": Reading(held=False),
    "zero_voice: share": Reading(zero_voice="share"),
    "both: one": Reading(both="one"),
    "nc_first: no": Reading(nc_first=False),
    "nc_climbed: no": Reading(nc_climbed=False),
    "nc_half: passed": Reading(nc_half="passed"),
    "alone: no": Reading(alone=False),
    "gap_of_unshown: yes": Reading(gap_of_unshown=True),
    "parts: rounded": Reading(parts="rounded"),
    "zero_score: parent": Reading(zero_score="parent"),
    "points_all_na: zero": Reading(points_all_na="zero"),
    "points_nodes: equal": Reading(points_nodes="equal"),
    "own_rank_divergence: no": Reading(own_rank_divergence=False),
    "no_score_by_divergence: no": Reading(no_score_by_divergence=False),
    "nc_na: yes": Reading(nc_na=True),
    "strength_on_target: gap": Reading(strength_on_target="gap"),
    "strength_low: number": Reading(strength_low="number"),
    "strength_scores: all": Reading(strength_scores="all"),
    "strength_half: climbed": Reading(strength_half="climbed"),
    "silent_heard: no": Reading(silent_heard=False),
    "observed: units": Reading(observed="units"),
}


def touched(name, case):
    """Can another reading change anything in a case at all? Says so early, for speed."""
    framework = case["framework"]
    zero, points = framework["method"]["missing"] == "zero", framework["method"]["node"] == "points"
    first = name.split("_")[0].split(":")[0]
    weighing = [c for c in framework["constituencies"] if c["weight"] > 0]
    return {
        "zero": zero,
        "points": points,
        "thin": not zero and framework["thresholds"]["coverage"] > 0,
        "held": not zero and framework["thresholds"]["coverage"] > 0,
        "nc": ",nc," in case["tally"],
        "alone": len(weighing) == 1,
        "silent": len(weighing) < len(framework["constituencies"]),
    }.get(first, True)


def part(name, case, reading):
    """The part of a scorecard in which a reading can show."""
    card = Scorecard(case, reading)
    if name.startswith("strength_"):
        return {"analysis": {"strengths": card.analysis()["strengths"]}}
    if name.startswith(("own_rank", "no_score", "parts")):
        return {"expected": {"gaps": {scope: card.ranked(scope) for scope in [TOGETHER] + card.voices}}}
    return {"expected": card.expected()}


def shows(name, case):
    """Does another reading give another scorecard?"""
    if not touched(name, case):
        return False
    found = part(name, case, OTHER_READINGS[name])
    if "expected" in case and "overall" in found.get("expected", ()):
        return unlike(found, {"expected": case["expected"]})
    return unlike(found, part(name, case, Reading()))


def unlike(a, b):
    """Do two scorecards differ by more than the last decimal, in what either of them holds?"""
    return any(any(differences(x, y, tolerance=TOLERANCE)) for x, y in ((a, b), (b, a)))


def traits(case):
    """What a case holds, for its name."""
    framework, tally = case["framework"], case["tally"]
    out = [f"{len(framework['constituencies'])}c", f"{len(case['topics'])}t"]
    lenses = framework["lenses"]
    out += [lens for lens in ("cycle", "field", "pair") if lens in lenses]
    out += ["groups"] if any("groups" in lens for lens in lenses.values()) else []
    out += ["supporting"] if case["supporting"] else []
    out += ["returns"] if ",*,returns," in tally else []
    out += [extra for extra in ("organisation", "block") if tally.split("\n")[0].endswith(extra)]
    return "-".join(out)


def drawn(rng, family, fix, number):
    """A case of a family, or None where nobody sent anything."""
    if family == "ties":
        framework, topics, tally = make_ties(rng, number)
        supporting = None
    else:
        framework, topics, supporting = make_framework(rng, fix)
        tally = make_tally(rng, framework, topics, supporting, fix)
    return tally and {"name": "", "framework": framework, "topics": topics, "supporting": supporting, "tally": tally}


def worth(family, case, found, must):
    """Does a case show what its family is there for?"""
    if family == "strengths":      # some are, and some that are on target are not
        nodes = found["expected"]["indicators"] + [n for lens in found["expected"]["lenses"].values() for n in lens]
        on_target = {n["id"] for n in nodes if n.get("reading") == "on_target"}
        strong = set(found["analysis"]["strengths"])
        return bool(strong) and bool(on_target - strong)
    return all(shows(name, case) for name in must)


def place(found, path):
    """overall.by.gov.score of a computed case; strengths and silences stand in its analysis."""
    at = found["analysis"] if path.split(".")[0] in found["analysis"] else found["expected"]
    for key in path.split("."):
        at = at[int(key)] if isinstance(at, list) else at[key]
    return at


def main():
    rng = random.Random(SEED)
    cases, fragile, empty, dull = [], 0, 0, 0
    for family, wanted, fix, must in FAMILIES:
        made = 0
        while made < wanted:
            case = drawn(rng, family, fix, made)
            if case is None:
                empty += 1
                continue
            found = compute(case)
            if not worth(family, case, found, must):
                dull += 1
                continue
            if any(any(differences(compute(case, Reading(half=h)), found, tolerance=TOLERANCE)) for h in ("even", "down")):
                fragile += 1
                continue
            made += 1
            case["name"] = f"{family}-{made:02}-{traits(case)}"
            cases.append(case | found)
        print(f"{family}: {made}", flush=True)
    for name, changes, topics, tally, *promised in by_hand():
        rows = "".join(row + "\n" for row in ["constituency,indicator,answer,n"] + tally.split(" "))
        case = {"name": f"hand-{name}", "framework": BASE | changes, "topics": topics, "supporting": None, "tally": rows}
        found = compute(case)
        for path, value in (promised[0] if promised else {}).items():
            assert place(found, path) == value, (name, path, place(found, path), value)
        cases.append(case | found)
    text = "".join(json.dumps(case, separators=(",", ":")) + "\n" for case in cases)
    assert len(text) < LIMIT, len(text)
    (HERE / "cases.jsonl").write_text(text, encoding="utf-8")
    print(f"{len(cases)} cases, {len(text)} bytes; thrown away: {fragile} on a rounding half, {empty} without a row, {dull} that show nothing")
    sensitive = {}
    for name in OTHER_READINGS:
        sensitive[name] = [c["name"] for c in cases if shows(name, c)]
        print(f"  {name}: {len(sensitive[name])}", flush=True)
    (HERE / "readings.json").write_text(json.dumps(sensitive, indent=1) + "\n", encoding="utf-8")
    assert all(sensitive.values()), "a reading that no case tells from ours"


if __name__ == "__main__":
    main()
