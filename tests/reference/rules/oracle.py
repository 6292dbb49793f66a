"""A second, independent reading of Tripartite's rules for numbers (rules 1 to 9 and the paragraph "Lenses" of the design).

It takes a case `{framework, topics, supporting, tally}` and computes the scorecard that the rules ask for, in exact fractions, so
that every difference from the Rust implementation is a difference of reading and not of floating point. The situation is "a tally
alone": voices weigh what the framework says, every profile fits, everything in `asked` is asked, nobody was invited by name.

    python3 oracle.py cases.jsonl          recomputes every case and compares it with its `expected`
    python3 oracle.py cases.jsonl NAME     prints the scorecard of one case

A key that is left out of a node means that the text does not decide it: do not compare it (see README.md).
Plain Python 3, standard library only.
"""

import csv
import io
import json
import sys
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import combinations

STATES = ("na", "dk", "nc", "blank")
TOGETHER = "together"
ZERO, HUNDRED = Fraction(0), Fraction(100)


@dataclass(frozen=True)
class Reading:
    """Choices where the text is open. The defaults are the reading that `expected` follows; the others serve to find the cases in
    which a choice matters."""

    half: str = "up"                       # rule 7: a value half-way between two 9th decimals goes up | even | down
    rounding: bool = True                  # rule 7: False = no rounding on the way (to see where rounding decides something)
    zero_score: str = "own"                # rule 8: with `missing: zero`, an unanswered indicator has an unshown score 0 (own), or
    #                                        only its parent counts it as 0 (parent)
    zero_scope: str = "scope"              # rule 8: together, "nobody in scope" = nobody at all (scope) | each silent voice counts 0 (voice)
    points_all_na: str = "out"             # rules 3, 8: under `points`, nothing but na = not applicable (out) | 0 points (zero)
    disputed_on_target: str = "disputed"   # rule 6: gap 0 and a dispute
    own_rank_divergence: bool = True       # rule 6: a constituency's own list breaks ties by the indicator's divergence
    no_score_by_divergence: bool = True    # rule 6: those without a score are ordered by divergence, too
    gap_of_unshown: bool = False           # rules 4, 6: an unshown score has a gap
    silent_heard: bool = True              # a voice of weight 0 that sent nothing stands in `by`
    observed: str = "pairs"                # rule 5: share of agreeing pairs, weighted as in alpha (pairs) | mean over units (units)


def exact(number):
    """A number of a YAML file as the fraction that was written, 66.6 as 333/5."""
    return Fraction(str(number))


def nearest(x, half="up"):
    """Rule 7: rounded to 9 decimals."""
    scaled = x * 10**9
    floor = scaled.numerator // scaled.denominator
    rest = scaled - floor
    if rest > Fraction(1, 2) or (rest == Fraction(1, 2) and (half == "up" or (half == "even" and floor % 2))):
        floor += 1
    return Fraction(floor, 10**9)


@dataclass
class Value:
    """A score or none, bounds and coverage. "Not applicable" is the absence of a Value: None."""

    score: Fraction | None
    low: Fraction
    high: Fraction
    coverage: Fraction


# ---------------------------------------------------------------------------------------------------------------- who is asked


def asked(framework, indicator):
    """The constituencies that are asked, in the framework's order. `asked` names weighing ones; those of weight 0 follow by
    `hears`: `all` hears everything, `shared` what all weighing ones are asked. Every profile fits (a tally alone)."""
    weighing = [c["id"] for c in framework["constituencies"] if c["weight"] > 0]
    named = set(indicator["asked"])
    out = []
    for c in framework["constituencies"]:
        if c["weight"] > 0:
            yes = c["id"] in named
        else:
            yes = c["hears"] == "all" or all(w in named for w in weighing)
        if yes:
            out.append(c["id"])
    return out


# ------------------------------------------------------------------------------------------------------------------------ tally


def read_tally(text, asked_of):
    """{(constituency, indicator): {code: n}} with the implicit blanks written out; what was not asked is dropped.

    `c,*,returns,n` (per organisation) says that n returns came: what was asked of them and is not counted is blank."""
    cells, returns = {}, {}
    for row in csv.DictReader(io.StringIO(text)):
        n, voice = int(row["n"]), (row["constituency"], row.get("organisation") or "")
        if row["indicator"] == "*":
            assert row["answer"] == "returns"
            returns[voice] = returns.get(voice, 0) + n
        else:
            cell = cells.setdefault(voice + (row["indicator"],), {})
            cell[row["answer"]] = cell.get(row["answer"], 0) + n
    for (constituency, organisation), n in returns.items():
        for indicator, voices in asked_of.items():
            if constituency in voices:
                cell = cells.setdefault((constituency, organisation, indicator), {})
                implicit = n - sum(cell.values())
                assert implicit >= 0, "more answers than returns"
                if implicit:
                    cell["blank"] = cell.get("blank", 0) + implicit
    out = {}
    for (constituency, _, indicator), cell in cells.items():
        if constituency in asked_of.get(indicator, ()):
            total = out.setdefault((constituency, indicator), {})
            for code, n in cell.items():
                total[code] = total.get(code, 0) + n
    return out


# ------------------------------------------------------------------------------------------------------------------------ means


def mean(pairs):
    """The weighted mean of (weight, x), unrounded."""
    return sum(w * x for w, x in pairs) / Fraction(sum(w for w, _ in pairs))


def geometric(pairs):
    """Rule 8: each x taken as 1 + 0.99 x, the mean taken back to 0..100."""
    with localcontext() as context:
        context.prec = 60
        total = Decimal(sum(w for w, _ in pairs))
        logs = Decimal(0)
        for w, x in pairs:
            shifted = 1 + Fraction(99, 100) * x
            logs += w * (Decimal(shifted.numerator) / Decimal(shifted.denominator)).ln()
        root = (logs / total).exp()
        back = (root - 1) / Decimal("0.99")
        return Fraction(round(back * 10**30)) / 10**30


def points(children, cap, caps):
    """Rule 8: (most points, x, named cap or None) of each child; percent of the node's cap. `na` children are simply not here:
    they reach none, and the cap stays."""
    open_sum, named = ZERO, {}
    for most, x, name in children:
        reached = most * x / HUNDRED
        if name is None:
            open_sum += reached
        else:
            named[name] = named.get(name, ZERO) + reached
    total = open_sum + sum((min(s, exact(caps[name])) for name, s in named.items()), ZERO)
    return min(total, exact(cap)) / exact(cap) * HUNDRED


# -------------------------------------------------------------------------------------------------------------------- agreement


def krippendorff(units, categories, observed="pairs"):
    """Ordinal alpha and observed agreement from counts per unit, {code: n}; None with fewer than two pairable units.
    alpha is None where everybody gave one value (expected disagreement 0). METHODS 2.9."""
    rows = [[unit.get(c, 0) for c in categories] for unit in units]
    rows = [row for row in rows if sum(row) >= 2]
    if len(rows) < 2:
        return None
    size = range(len(categories))
    o = [[ZERO] * len(categories) for _ in size]
    by_unit = []
    for row in rows:
        m = sum(row)
        for c in size:
            for k in size:
                o[c][k] += Fraction(row[c] * row[k] - (row[c] if c == k else 0), m - 1)
        by_unit.append(Fraction(sum(x * (x - 1) for x in row), m * (m - 1)))
    n_c = [sum(line) for line in o]
    n = sum(n_c)

    def distance(c, k):
        a, b = min(c, k), max(c, k)
        return (sum(n_c[a : b + 1]) - Fraction(n_c[a] + n_c[b], 2)) ** 2

    disagreement = sum(o[c][k] * distance(c, k) for c in size for k in size)
    expected = sum(n_c[c] * n_c[k] * distance(c, k) for c in size for k in size)
    alpha = None if expected == 0 else 1 - (n - 1) * disagreement / expected
    seen = sum(o[c][c] for c in size) / n if observed == "pairs" else sum(by_unit) / len(by_unit)
    return alpha, seen


# -------------------------------------------------------------------------------------------------------------------- the oracle


class Scorecard:
    def __init__(self, case, reading=Reading()):
        self.reading = reading
        self.framework = framework = case["framework"]
        self.method = framework["method"]
        self.thresholds = {k: exact(v) for k, v in framework["thresholds"].items()}
        self.targets = {k: exact(v) for k, v in framework["targets"].items()}
        self.scales = {s["id"]: {str(p["code"]): exact(p["value"]) for p in s["points"]} for s in framework["scales"]}
        self.voices = [c["id"] for c in framework["constituencies"]]
        self.weight_of = {c["id"]: c["weight"] for c in framework["constituencies"]}
        self.weighing = [v for v in self.voices if self.weight_of[v] > 0]

        by_id = {t["id"]: t for t in case["topics"]}
        self.core, self.topic_of = [], {}
        for topic_id in framework["topics"]:                       # the framework's order
            for indicator in by_id[topic_id]["indicators"]:
                self.core.append(indicator)
                self.topic_of[indicator["id"]] = topic_id
        self.supporting = list((case.get("supporting") or {}).get("indicators", []))
        self.asked = {i["id"]: asked(framework, i) for i in self.core + self.supporting}
        self.cells = read_tally(case["tally"], self.asked)
        self.sent = {constituency for constituency, _ in self.cells}
        self._lenses(by_id)

        # rules 1 and 2, once
        self.points_given = {}                                    # (constituency, indicator) -> a mean, only where points were given
        self.leaf = {v: {} for v in self.voices + [TOGETHER]}      # scope -> indicator -> Value | None
        for indicator in self.core + self.supporting:
            self._indicator(indicator)

    # -- small things

    def make(self, x, top=HUNDRED):
        """Rule 7: a value is rounded once, when it is made, and held to its range."""
        if not self.reading.rounding:
            return x
        return max(ZERO, min(top, nearest(x, self.reading.half)))

    @staticmethod
    def weight(indicator):
        return indicator.get("weight", 1)

    # -- the tree

    def _lenses(self, by_id):
        """A node is {id, children (indicators), cap, caps}; a group is {id, members}."""
        declared = self.framework["lenses"]
        lenses = {}
        if "cycle" in declared:
            lenses["cycle"] = [(n, [i for i in self.core if i["phase"] == n["id"]]) for n in declared["cycle"]["nodes"]]
        lenses["topic"] = [(by_id[t], by_id[t]["indicators"]) for t in self.framework["topics"]]
        if "field" in declared:      # an indicator counts fully in each of its fields
            lenses["field"] = [(n, [i for i in self.core if n["id"] in i["fields"]]) for n in declared["field"]["nodes"]]
        if "pair" in declared:       # an indicator with both fields counts
            lenses["pair"] = [
                (n, [i for i in self.core if all(f in i["fields"] for f in n["fields"])]) for n in declared["pair"]["nodes"]
            ]
        self.nodes = {
            lens: [{"id": n["id"], "children": kids, "cap": n.get("cap"), "caps": n.get("caps", {})} for n, kids in nodes]
            for lens, nodes in lenses.items()
        }
        self.groups = {lens: declared[lens].get("groups", []) for lens in self.nodes}

    # -- rules 1 and 2: indicators

    def _indicator(self, indicator):
        scale = list(self.scales[indicator["scale"]].values())
        bottom, top = min(scale), max(scale)
        alone = {}
        for voice in self.asked[indicator["id"]]:
            alone[voice] = self._one(indicator, voice, bottom, top)
        # Rule 2: the weighing constituencies that are asked and to which it applies
        here = [(self.weight_of[v], alone[v]) for v in self.weighing if alone.get(v) is not None]
        together = None
        if here:
            if self.reading.zero_scope == "voice" and self.method["missing"] == "zero":
                here = [(w, v if v.score is not None else replace(v, score=ZERO)) for w, v in here]
            scored = [(w, v.score) for w, v in here if v.score is not None]
            together = Value(
                self.make(mean(scored)) if scored else None,
                self.make(mean([(w, v.low) for w, v in here])),
                self.make(mean([(w, v.high) for w, v in here])),
                self.make(mean([(w, v.coverage) for w, v in here]), Fraction(1)),
            )
        for scope, value in list(alone.items()) + [(TOGETHER, together)]:
            # Rule 8, `missing: zero`: nobody in scope gave a point: counts 0 in the score; the bounds stay
            if value is not None and value.score is None and self.method["missing"] == "zero":
                value = replace(value, score=ZERO)
            self.leaf[scope][indicator["id"]] = value

    def _one(self, indicator, voice, bottom, top):
        """Rule 1: one constituency. n points, m of {blank, dk, nc}; `na` in neither; nothing but `na`: not applicable."""
        values = self.scales[indicator["scale"]]
        cell = self.cells.get((voice, indicator["id"]), {})
        n = sum(k for code, k in cell.items() if code in values)
        m = sum(cell.get(code, 0) for code in ("blank", "dk", "nc"))
        assert n + m + cell.get("na", 0) == sum(cell.values()), "unknown answer code"
        if n + m == 0 and cell.get("na", 0) > 0:
            return None
        if n == 0:                                               # asked, and no point (also: nothing was sent)
            return Value(None, bottom, top, ZERO)
        total = sum(k * values[code] for code, k in cell.items() if code in values)
        value = Value(
            self.make(total / n),
            self.make((total + m * bottom) / (n + m)),
            self.make((total + m * top) / (n + m)),
            self.make(Fraction(n, n + m), Fraction(1)),
        )
        self.points_given[voice, indicator["id"]] = value.score
        return value

    # -- rule 3: parents

    def node_value(self, node, leaves, method=None):
        """A lens node over its indicators; `leaves` maps an indicator's id to its Value (absent or None: not applicable)."""
        method = method or self.method["node"]
        kids = [(i, leaves.get(i["id"])) for i in node["children"] if self.weight(i) > 0]
        live = [(i, v) for i, v in kids if v is not None]
        if not live:
            if method == "points" and kids and self.reading.points_all_na == "zero":
                return Value(ZERO, ZERO, ZERO, ZERO)
            return None

        def combine(items):
            if method == "points":
                rows = [(self.weight(i), x, i.get("cap")) for i, x in items]
                return self.make(points(rows, node["cap"], node["caps"]))
            pairs = [(self.weight(i), x) for i, x in items]
            return self.make(mean(pairs) if method == "mean" else geometric(pairs))

        scored = [(i, v.score) for i, v in live if v.score is not None]
        return Value(
            combine(scored) if scored else None,
            combine([(i, v.low) for i, v in live]),
            combine([(i, v.high) for i, v in live]),
            self.make(mean([(self.weight(i), v.coverage) for i, v in live]), Fraction(1)),
        )

    def over_nodes(self, values, method):
        """A group or the overall value over nodes; every node weighs the same."""
        live = [v for v in values if v is not None]
        if not live:
            return None

        def combine(xs):
            pairs = [(1, x) for x in xs]
            return self.make(mean(pairs) if method == "mean" else geometric(pairs))

        scored = [v.score for v in live if v.score is not None]
        return Value(
            combine(scored) if scored else None,
            combine([v.low for v in live]),
            combine([v.high for v in live]),
            self.make(mean([(1, v.coverage) for v in live]), Fraction(1)),
        )

    def climb(self, shape, leaves, points_as_mean=False):
        """The value of `shape` = (kind, what) over the given leaves."""
        kind, what = shape
        method = self.method["node"]
        if points_as_mean and method == "points":
            method = "mean"
        if kind == "indicator":
            return leaves.get(what["id"])
        if kind == "node":
            return self.node_value(what, leaves, method)
        return self.over_nodes([self.node_value(n, leaves, method) for n in what], self.method[kind])

    def indicators_in(self, shape):
        """The core indicators of weight above 0 below a shape, each once, in the framework's order."""
        kind, what = shape
        if kind == "indicator":
            inside = [what["id"]]
        else:
            nodes = [what] if kind == "node" else what
            inside = [i["id"] for n in nodes for i in n["children"]]
        return [i for i in self.core if i["id"] in inside and self.weight(i) > 0]

    # -- rule 4: what is shown

    def shown(self, value):
        """Below the coverage threshold, and at coverage 0 whatever the threshold, no score is shown."""
        return value.score is not None and value.coverage > 0 and value.coverage * 100 >= self.thresholds["coverage"]

    def band(self, score):
        found = None
        for band in self.framework["bands"]:                      # half-open: from here to below the next
            if score >= exact(band["from"]):
                found = band["id"]
        return found

    # -- rule 5

    def divergence(self, shape):
        single = shape[0] == "indicator"
        inside = [shape[1]] if single else self.indicators_in(shape)
        best = None
        for a, b in combinations(self.weighing, 2):               # pairs in the framework's order
            both_apply = [i["id"] for i in inside if self.leaf[a].get(i["id"]) and self.leaf[b].get(i["id"])]
            shared = [i for i in both_apply if (a, i) in self.points_given and (b, i) in self.points_given]
            if not shared:
                continue
            # the share: the coverage that the node would have if each counted 1 where both gave a point and 0 elsewhere
            flags = {i: Value(None, ZERO, ZERO, Fraction(int(i in shared))) for i in both_apply}
            share = self.climb(shape, flags, points_as_mean=True).coverage
            if share * 100 < self.thresholds["coverage"]:
                continue
            x, y = (
                self.climb(
                    shape, {i: Value(self.points_given[v, i], ZERO, ZERO, ZERO) for i in shared}, points_as_mean=True
                ).score
                for v in (a, b)
            )
            difference = self.make(abs(x - y))
            if best is None or difference > best[0]:              # on a tie the earlier pair
                lower, higher = ((a, x), (b, y)) if x <= y else ((b, y), (a, x))
                best = (difference, lower, higher, len(shared))
        return best

    def agreement(self, shape):
        """{scope: (alpha, observed) | None}; None for the whole: units on more than one scale, which the text leaves open."""
        inside = self.indicators_in(shape)
        scales = {i["scale"] for i in inside}
        if len(scales) > 1:
            return None
        out = {}
        for scope in ["pooled"] + self.weighing:
            units = []
            for i in inside:
                unit = {}
                for v in self.weighing if scope == "pooled" else [scope]:
                    for code, n in self.cells.get((v, i["id"]), {}).items():
                        if code not in STATES:
                            unit[code] = unit.get(code, 0) + n
                units.append(unit)
            categories = list(self.scales[inside[0]["scale"]]) if inside else []
            found = krippendorff(units, categories, self.reading.observed)
            out[scope] = found and tuple(x if x is None else nearest(x) for x in found)
        return out

    # -- rule 6

    def target(self, shape, identity):
        """An indicator takes its own, else its topic's, its phase's, the default; every other node its own, else the default."""
        wanted = [identity]
        if shape[0] == "indicator":
            wanted += [self.topic_of[identity], shape[1].get("phase")]
        return next((self.targets[w] for w in wanted if w in self.targets), self.targets["default"])

    def gap(self, target, value):
        if value is None or value.score is None:
            return None
        if not self.shown(value) and not self.reading.gap_of_unshown:
            return None
        return self.make(max(ZERO, target - value.score))

    def word(self, gap, divergence):
        if gap is None:
            return "not assessed"
        large = gap >= self.thresholds["gap"]
        dispute = divergence is not None and divergence[0] > self.thresholds["dispute"]
        if large:
            if divergence is None:
                return "one voice"
            return "contested" if dispute else "agreed gap"
        if dispute and not (gap == 0 and self.reading.disputed_on_target != "disputed"):
            return "disputed"
        return "small gap" if gap > 0 else "on target"

    def ranked(self, scope):
        """The gap list of `together` or of one constituency."""
        rows = []
        for order, i in enumerate(self.core):
            value = self.leaf[scope].get(i["id"])
            if value is None or self.weight(i) == 0:
                continue
            shape = ("indicator", i)
            gap = self.gap(self.target(shape, i["id"]), value)
            found = self.divergence(shape)
            size = found[0] if found else None
            if scope != TOGETHER and not self.reading.own_rank_divergence:
                size = None
            if gap is None and not self.reading.no_score_by_divergence:
                size = None
            rows.append(
                (gap is None, -(gap or ZERO) * self.weight(i), size is None, -(size or ZERO), order, i["id"])
            )
        return [row[-1] for row in sorted(rows)]

    # -- the Node of the public JSON

    def node(self, shape, identity, supporting=False):
        value = self.climb(shape, self.leaf[TOGETHER])
        target = None if supporting else self.target(shape, identity)
        found = None if supporting else self.divergence(shape)
        out = {"id": identity, "applicable": value is not None}
        out |= self._numbers(shape, value)
        out["band"] = None if out["score"] is None else self.band(value.score)
        if supporting:                        # no target, no gap, no divergence; a reading needs them
            out |= {"target": None, "gap": None, "reading": None}
        elif value is None:                   # open: target and reading of what is not applicable
            out["gap"] = None
        else:
            gap = self.gap(target, value)
            out |= {"target": number(target), "gap": number(gap), "reading": self.word(gap, found)}
        out["divergence"] = found and {
            "value": number(found[0]),
            "between": [found[1][0], found[2][0]],
            "values": [number(found[1][1]), number(found[2][1])],
            "shared": found[3],
        }
        out["by"] = {}
        for voice in self.voices:
            own = self.climb(shape, self.leaf[voice])
            if own is None:
                continue
            if self.weight_of[voice] == 0 and voice not in self.sent and not self.reading.silent_heard:
                continue
            entry = self._numbers(shape, own)
            entry["gap"] = None if supporting else number(self.gap(target, own))
            if shape[0] == "indicator":
                entry["counts"] = {c: n for c, n in self.cells.get((voice, identity), {}).items() if n}
            out["by"][voice] = entry
        agreement = {s: None for s in ["pooled"] + self.weighing} if supporting else self.agreement(shape)
        if agreement is not None:             # open: more than one scale
            out["agreement"] = {
                scope: both and {"alpha": number(both[0]), "observed": number(both[1])} for scope, both in agreement.items()
            }
        return out

    def _numbers(self, shape, value):
        if value is None:
            return {"score": None, "unshown": None, "low": None, "high": None, "coverage": None}
        show = self.shown(value)
        unshown = None if show else value.score
        if shape[0] == "indicator" and value.coverage == 0 and self.reading.zero_score == "parent":
            unshown = None
        return {
            "score": number(value.score) if show else None,
            "unshown": number(unshown),
            "low": number(value.low),
            "high": number(value.high),
            "coverage": number(value.coverage),
        }

    def shapes(self):
        """(where, id, shape) of everything that has a Node: overall, lens by lens (a group right before its first member),
        core indicators in the framework's order, supporting ones."""
        yield "overall", "overall", ("overall", self.nodes[self.framework["overall"]])
        for lens in self.nodes:
            group_of = {m: g for g in self.groups[lens] for m in g["members"]}
            printed = set()
            for node in self.nodes[lens]:
                group = group_of.get(node["id"])
                if group and group["id"] not in printed:
                    printed.add(group["id"])
                    members = [n for n in self.nodes[lens] if n["id"] in group["members"]]
                    yield lens, group["id"], ("group", members)
                yield lens, node["id"], ("node", node)
        for indicator in self.core:
            yield "core", indicator["id"], ("indicator", indicator)
        for indicator in self.supporting:
            yield "supporting", indicator["id"], ("indicator", indicator)

    def expected(self):
        out = {"overall": None, "lenses": {lens: [] for lens in self.nodes}, "indicators": [], "gaps": {}}
        for where, identity, shape in self.shapes():
            node = self.node(shape, identity, supporting=where == "supporting")
            if where == "overall":
                out["overall"] = node
            elif where in out["lenses"]:
                out["lenses"][where].append(node)
            else:
                out["indicators"].append(node)
        for scope in [TOGETHER] + self.voices:
            out["gaps"][scope] = self.ranked(scope)
        return out


def number(x):
    """A fraction as the JSON number nearest to it, whole numbers whole."""
    if x is None:
        return None
    return int(x) if x.denominator == 1 else float(x)


def compute(case, reading=Reading()):
    return Scorecard(case, reading).expected()


def differences(a, b, where="", tolerance=0.0):
    """The places at which two scorecards differ; keys missing in `b` are open and not compared."""
    if isinstance(b, dict) and isinstance(a, dict):
        for key in b:
            if key not in a:
                yield f"{where}.{key}: missing"
            else:
                yield from differences(a[key], b[key], f"{where}.{key}", tolerance)
    elif isinstance(b, list) and isinstance(a, list) and len(a) == len(b):
        for index, (x, y) in enumerate(zip(a, b)):
            name = y.get("id", index) if isinstance(y, dict) else index
            yield from differences(x, y, f"{where}.{name}", tolerance)
    elif isinstance(a, (int, float)) and isinstance(b, (int, float)) and not isinstance(a, bool):
        if abs(a - b) > tolerance:
            yield f"{where}: {a} is not {b}"
    elif a != b:
        yield f"{where}: {a} is not {b}"


def main(arguments):
    cases = [json.loads(line) for line in open(arguments[0], encoding="utf-8")]
    if len(arguments) > 1:
        case = next(c for c in cases if c["name"] == arguments[1])
        print(json.dumps(compute(case), indent=1))
        return 0
    bad = 0
    for case in cases:
        for line in differences(compute(case), case["expected"]):
            bad += 1
            print(f"{case['name']}{line}")
    print(f"{len(cases)} cases, {bad} differences")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
