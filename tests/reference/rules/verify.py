"""Does the oracle keep what the rules promise, and does it agree with second.py and with numbers that other programs computed?

    python3 verify.py              every case of cases.jsonl; three minutes
    python3 verify.py NAME         one case, or all whose name begins like that

Checked: alphas of ../stats and means of ../coinr; second.py and `expected`, place by place, with every difference printed; `low <=
score <= high`; bounds attained by really filling every missing answer; every way of filling (all of them where there are few, some at
random else, whole and in part) stays within the bounds; the together-value lies between the lowest and the highest own value and is
their mean where all are shown; a blank in an applicable cell; a constituency's answers times 40; all weights times 3; one tally split
in two and merged.
"""

import copy
import csv
import json
import random
import sys
from itertools import combinations_with_replacement, product
from pathlib import Path

from oracle import TOGETHER, Scorecard, compute, differences, exact, geometric, krippendorff, mean, nearest
from second import Reader, unlike

HERE = Path(__file__).parent


def rows(path):
    return list(csv.DictReader(path.open(newline="", encoding="utf-8")))


def against_other_programs():
    stats = json.loads((HERE / "../stats/krippendorff_expected.json").read_text())
    for name, case in stats["cases"].items():
        matrix = list(csv.reader((HERE / "../stats" / case["file"]).open(newline="")))
        units = [{v: sum(r[k] == v for r in matrix) for v in {r[k] for r in matrix} - {""}} for k in range(len(matrix[0]))]
        alpha, _ = krippendorff(units, sorted({v for u in units for v in u}, key=int))
        assert abs(float(alpha) - case["alpha"]["ordinal"]) < 1e-9, name
        print(f"alpha {name}: {float(alpha):.9f}")
    for name in "ab":
        tree, leaves = rows(HERE / f"../coinr/{name}_tree.csv"), rows(HERE / f"../coinr/{name}_leaf_scores.csv")
        largest, count = 0.0, 0
        for unit, want in zip(leaves, rows(HERE / f"../coinr/{name}_expected.csv")):
            value = {k: exact(v) for k, v in unit.items() if k != "uCode" and v}
            for level in sorted({int(r["Level"]) for r in tree}):
                for parent in dict.fromkeys(r["Parent"] for r in tree if int(r["Level"]) == level and r["Parent"]):
                    pairs = [(exact(r["Weight"]), value[r["iCode"]]) for r in tree if r["Parent"] == parent and r["iCode"] in value]
                    if pairs and any(w for w, _ in pairs):
                        value[parent] = mean(pairs) if name == "a" else geometric([(int(w), x) for w, x in pairs])
            for key, text in want.items():
                if key == "uCode" or key not in {r["Parent"] for r in tree}:
                    continue
                assert (text in ("", "NA")) == (key not in value), (name, unit["uCode"], key)
                if key in value:
                    got = float(value[key]) if name == "a" else 1 + 0.99 * float(value[key])
                    largest, count = max(largest, abs(got - float(text))), count + 1
        assert largest < 1e-9, (name, largest)
        print(f"COINr {name}: {count} parents, largest difference {largest:.1e}")


def families_show_what_they_are_for():
    """Every case of a family that is there to tell a reading from ours stands under it in readings.json."""
    readings = json.loads((HERE / "readings.json").read_text())
    names = [json.loads(line)["name"] for line in (HERE / "cases.jsonl").read_text(encoding="utf-8").splitlines()]
    for family, reading in (
        ("onevoice", "together: indicators"), ("nc", "nc_half: passed"), ("thin", "thin: full"), ("thin", "thin: none"),
        ("held", "held: no"), ("alone", "alone: no"),
    ):
        of_it = [n for n in names if n.split("-")[0] == family]
        assert of_it and set(of_it) <= set(readings[reading]), (family, reading)
        print(f"{family}: {len(of_it)} of {len(of_it)} differ under `{reading}`")


# ---------------------------------------------------------------------------------------------------------------------- tallies


def text_of(cells):
    """Cells as a tally with every blank written out."""
    lines = [f"{v},{i},{code},{n}" for (v, i), cell in cells.items() for code, n in cell.items() if n]
    return "constituency,indicator,answer,n\n" + "".join(line + "\n" for line in lines)


def with_cells(case, cells):
    return Scorecard({**case, "tally": text_of(cells)})


def values(card):
    """(where, id, scope) -> Value of everything that applies."""
    out = {}
    for where, identity, shape, _ in card.shapes():
        for scope in [TOGETHER] + card.voices:
            value = card.value(shape, scope)
            if value is not None:
                out[where, identity, scope] = value
    return out


def holes(card):
    """[(cell, its point codes, missing answers)]; a constituency that is asked and sent nothing is one missing answer."""
    out = []
    for indicator in card.core + card.supporting:
        codes = list(card.scales[indicator["scale"]])
        for voice in card.asked[indicator["id"]]:
            cell = card.cells.get((voice, indicator["id"]), {})
            missing = sum(cell.get(s, 0) for s in ("blank", "dk", "nc"))
            if sum(cell.values()) == 0:
                missing = 1
            if missing:
                out.append(((voice, indicator["id"]), codes, missing))
    return out


def fill(card, choices, whole=True):
    """The cells with the missing answers given: choices[k] are the codes for the k-th hole; what is over stays blank."""
    cells = copy.deepcopy(card.cells)
    for (key, _, missing), codes in zip(holes(card), choices):
        cell = cells.setdefault(key, {})
        for state in ("blank", "dk", "nc"):
            cell.pop(state, None)
        for code in codes:
            cell[code] = cell.get(code, 0) + 1
        if not whole and missing > len(codes):
            cell["blank"] = missing - len(codes)
    return cells


SLACK = exact("1e-25")          # a geometric mean is carried with 30 decimals, all else exactly


def within(before, after):
    return [
        k for k, v in after.items()
        if k in before and v.score is not None and not before[k].low - SLACK <= v.score <= before[k].high + SLACK
    ]


def check_second(case, card, count):
    """Both readings of the text against each other and against what is written."""
    found = {"expected": card.expected(), "analysis": card.analysis()}
    for other, name in ((Reader(case).everything(), "second.py"), ({k: case[k] for k in found}, "cases.jsonl")):
        for line in unlike(found, other):
            print(f"{case['name']}: oracle.py and {name}: {line}")
            count["differences"] += 1
    count["two readings"] += 1


def check_together(case, card, before, count):
    """Between the lowest and the highest own value; the mean of the voices printed beside it, where all of them are shown."""
    for where, identity, shape, _ in card.shapes():
        both = before.get((where, identity, TOGETHER))
        own = [(v, before[where, identity, v]) for v in card.weighing if (where, identity, v) in before]
        scored = [(card.weight_of[v], o.score) for v, o in own if o.score is not None]
        assert (both is None) == (not own), (case["name"], identity)
        if not own or both.score is None:
            assert not scored, (case["name"], identity)
            continue
        assert min(x for _, x in scored) - SLACK <= both.score <= max(x for _, x in scored) + SLACK, (case["name"], identity)
        count["between the voices"] += 1
        if all(card.shown(o) for _, o in own):
            assert nearest(both.score) == nearest(mean(scored)), (case["name"], identity)
            count["mean of the shown"] += 1


def check_bounds(case, card, before, rng, count):
    for key, v in before.items():
        assert v.low <= v.high and (v.score is None or v.low - SLACK <= v.score <= v.high + SLACK), (case["name"], key)
        assert 0 <= v.coverage <= 1, (case["name"], key)
    gaps = holes(card)
    for end, at in (("low", 0), ("high", -1)):
        after = values(with_cells(case, fill(card, [[codes[at]] * m for _, codes, m in gaps])))
        assert after.keys() == before.keys(), (case["name"], end)
        for key, v in before.items():
            assert abs(after[key].score - getattr(v, end)) <= SLACK and after[key].coverage == 1, (case["name"], end, key)
            count["bounds"] += 1
    ways = [list(combinations_with_replacement(codes, m)) for _, codes, m in gaps]
    total = 1
    for way in ways:
        total *= len(way)
    if total <= 600:
        every = product(*ways)
        count["exhaustive"] += 1
    else:
        every = ([[rng.choice(codes) for _ in range(m)] for _, codes, m in gaps] for _ in range(12))
    for choices in every:
        bad = within(before, values(with_cells(case, fill(card, choices))))
        assert not bad, (case["name"], choices, bad)
        count["fillings"] += 1
    for _ in range(4):          # a part of them
        choices = [[rng.choice(codes) for _ in range(rng.randint(0, m))] for _, codes, m in gaps]
        partly = fill(card, choices, whole=False)
        bad = within(before, values(with_cells(case, partly)))
        assert not bad, (case["name"], choices, bad)
        count["part fillings"] += 1
    for _ in range(6):          # a missing answer may turn out to be `na`, too
        choices = [[rng.choice(codes + ["na"] * len(codes)) for _ in range(m)] for _, codes, m in gaps]
        bad = within(before, values(with_cells(case, fill(card, choices))))
        count["na fillings"] += 1
        if bad:                 # known: under `points` a node that becomes all `na` drops out of its parents (README.md)
            assert case["framework"]["method"]["node"] == "points", (case["name"], bad[0])
            count["na fillings out of bounds"] += 1


def check_blank(case, card, before, rng, count):
    """One more blank changes no own score (under `exclude`), no together-value while every voice keeps its threshold, narrows no bound
    and raises no coverage."""
    cells = [(v, i) for (i, voices) in card.asked.items() for v in voices if card.leaf[v].get(i) is not None]
    for key in rng.sample(cells, min(6, len(cells))):
        changed = copy.deepcopy(card.cells)
        cell = changed.setdefault(key, {})
        cell["blank"] = cell.get("blank", 0) + 1
        other = with_cells(case, changed)
        after = values(other)
        assert after.keys() == before.keys()
        for k, v in before.items():
            w = after[k]
            keeps = k[2] != TOGETHER or all(
                other.voice(after[k[:2] + (c,)]) == card.voice(before[k[:2] + (c,)]) for c in card.weighing if k[:2] + (c,) in before
            )
            # a together-value that is held to a bound may follow the bound as it widens
            held = k[2] == TOGETHER and v.score in (v.low, v.high)
            assert not keeps or held or w.score == v.score, (case["name"], k)
            assert w.low <= v.low + SLACK and w.high >= v.high - SLACK and w.coverage <= v.coverage, (case["name"], k)
            count["blanks keep the score" if keeps else "blanks thin a voice"] += 1
        count["blanks"] += 1


def strip(expected, keys):
    if isinstance(expected, dict):
        return {k: strip(v, keys) for k, v in expected.items() if k not in keys}
    return [strip(v, keys) for v in expected] if isinstance(expected, list) else expected


def check_scaling(case, card, expected, count):
    for voice in card.voices:
        cells = {k: {c: n * (40 if k[0] == voice else 1) for c, n in cell.items()} for k, cell in card.cells.items()}
        other = with_cells(case, cells).expected()
        without = ("counts", "agreement")
        assert not list(differences(strip(other, without), strip(expected, without))), case["name"]
        count["times 40"] += 1
        if list(differences(strip(other, ("counts",)), strip(expected, ("counts",)))):
            count["times 40 changes agreement"] += 1
    threefold = copy.deepcopy({k: case[k] for k in ("framework", "topics", "supporting", "tally")})
    for c in threefold["framework"]["constituencies"]:
        c["weight"] *= 3
    assert not list(differences(Scorecard(threefold).expected(), expected)), case["name"]
    if case["framework"]["method"]["node"] != "points":
        for topic in threefold["topics"]:
            for indicator in topic["indicators"]:
                indicator["weight"] = 3 * indicator.get("weight", 1)
        assert not list(differences(compute(threefold)["expected"], expected)), case["name"]
        assert compute(threefold)["analysis"] == case["analysis"], case["name"]
        count["weights times 3"] += 1


def check_merge(case, card, expected, rng, count):
    assert not list(differences(with_cells(case, card.cells).expected(), expected)), "implicit blanks written out"
    first, second = {}, {}
    for key, cell in card.cells.items():
        for code, n in cell.items():
            part = rng.randint(0, n)
            first.setdefault(key, {})[code] = part
            second.setdefault(key, {})[code] = n - part
    merged = text_of(first) + text_of(second).split("\n", 1)[1]
    assert not list(differences(Scorecard({**case, "tally": merged}).expected(), expected)), case["name"]
    count["merges"] += 1


def main(wanted=""):
    against_other_programs()
    families_show_what_they_are_for()
    rng = random.Random(1)
    count = dict.fromkeys(
        ["two readings", "differences", "bounds", "exhaustive", "fillings", "part fillings", "na fillings", "na fillings out of bounds",
         "between the voices", "mean of the shown", "blanks", "blanks keep the score", "blanks thin a voice", "times 40",
         "times 40 changes agreement", "weights times 3", "merges"], 0)
    for line in (HERE / "cases.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if not case["name"].startswith(wanted):
            continue
        card = Scorecard(case)
        expected, before = card.expected(), values(card)
        check_second(case, card, count)
        check_bounds(case, card, before, rng, count)
        check_together(case, card, before, count)
        check_blank(case, card, before, rng, count)
        check_scaling(case, card, expected, count)
        check_merge(case, card, expected, rng, count)
    for name, n in count.items():
        print(f"{name}: {n}")
    return count["differences"] > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
