"""A second, independent reading of Tripartite's rules for numbers (rules 1 to 9 and the paragraph "Lenses" of the design).

It takes a case `{framework, topics, supporting, tally}` and computes the scorecard that the rules ask for, in exact fractions, so
that every difference from the Rust implementation is a difference of reading and not of floating point. The situation is "a tally
alone": voices weigh what the framework says, every profile fits, everything in `asked` is asked, nobody was invited by name.

    python3 oracle.py cases.jsonl          recomputes every case and compares it with its `expected` and `analysis`
    python3 oracle.py cases.jsonl NAME     prints the scorecard of one case

A key that is left out of a node means that the text does not decide it: do not compare it (see README.md).
Plain Python 3, standard library only.
"""

import csv
import io
import json
import sys
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction
from functools import cache
from itertools import combinations

STATES = ("na", "dk", "nc", "blank")
TOGETHER = "together"
SOME = "*"                       # a text stands here; the rules do not say which
ZERO, HUNDRED = Fraction(0), Fraction(100)
HALF = Fraction(1, 2)


@dataclass(frozen=True)
class Reading:
    """Choices where the text is open or easily read otherwise. The defaults are the reading that `expected` follows; the others
    serve to find the cases in which a choice matters."""

    # the text decides these; a program that still follows another rule, or skips half a sentence, shows in the cases named
    together: str = "nodes"                # rule 3: the mean of the own values at every node | taken at the indicators and climbed (indicators)
    thin: str = "share"                    # rule 3: a voice below the threshold counts in proportion | in full (full) | not at all (none)
    held: bool = True                      # rule 3: the together-score is held to the bounds
    zero_voice: str = "full"               # rules 3, 8: under `missing: zero` a thin or silent voice speaks in full | in proportion (share)
    both: str = "smaller"                  # rule 5: a shared indicator counts the smaller coverage in the share | counts 1 (one)
    nc_first: bool = True                  # rule 6: not consulted goes before not assessed
    nc_climbed: bool = True                # rule 6: the share of `nc` is climbed like coverage | counted over all answers below
    nc_half: str = "reached"               # rule 6: half or more | more than half (passed)
    alone: bool = True                     # rule 6: where one constituency alone weighs, one voice reads gap, small gap, on target
    gap_of_unshown: bool = False           # rules 4, 6: an unshown score has a gap
    parts: str = "full"                    # rule 7: gap x weight is made in full precision | of rounded parts (rounded)
    # the text leaves these open
    half: str = "up"                       # rule 7: a value half-way between two 9th decimals goes up | even | down
    zero_score: str = "own"                # rule 8: with `missing: zero`, an unanswered indicator has an unshown score 0 (own), or
    #                                        only its parents and the together-value count it as 0 (parent)
    points_all_na: str = "out"             # rules 2, 8: under `points`, nothing but na = not applicable (out) | 0 points (zero)
    points_nodes: str = "cap"              # rule 8: where a parent of nodes has `points`, a node weighs its cap in the coverage and in
    #                                        the weighted mean of a divergence | the same as the others (equal)
    own_rank_divergence: bool = True       # rule 6: a constituency's own list breaks ties by the indicator's divergence
    no_score_by_divergence: bool = True    # rule 6: those without a score are ordered by divergence, too
    nc_na: bool = False                    # rule 6: `na` belongs to what was asked, in the share of `nc`
    strength_on_target: str = "reading"    # rule 6: on target = the reading | a gap of 0 (gap)
    strength_low: str = "gap line"         # rule 6: "target - 25": the 25 is the framework's gap line | the number (number)
    strength_scores: str = "weighing"      # rule 6: "all own scores" of the weighing constituencies | of all that are heard (all)
    strength_half: str = "weights"         # rule 6: disputed by weight = sum of the indicators' weights | climbed like coverage (climbed)
    silent_heard: bool = True              # a voice of weight 0 that sent nothing stands in `by`
    observed: str = "pairs"                # rule 5: share of agreeing pairs, weighted as in alpha (pairs) | mean over units (units)


def exact(number):
    """A number of a YAML file as the fraction that was written, 66.6 as 333/5."""
    return Fraction(str(number))


def nearest(x, half="up"):
    """Rule 7: rounded once, to 9 decimals, for a decision and for a file."""
    floor, rest = divmod(x.numerator * 10**9, x.denominator)
    if 2 * rest > x.denominator or (2 * rest == x.denominator and (half == "up" or (half == "even" and floor % 2))):
        floor += 1
    return Fraction(floor, 10**9)


@dataclass
class Value:
    """A score or none, bounds and coverage, in full precision. "Not applicable" is the absence of a Value: None."""

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
    """Rule 8: each x taken as 1 + 0.99 x, the mean taken back to 0..100. 30 decimals stand for the real number."""
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


def reachable(children, caps):
    """Rule 8: what the children (most points, named cap or None) of a node can reach."""
    open_sum, named = ZERO, {}
    for most, name in children:
        if name is None:
            open_sum += most
        else:
            named[name] = named.get(name, ZERO) + most
    return open_sum + sum((min(s, exact(caps[name])) for name, s in named.items()), ZERO)


def points(children, cap, caps):
    """Rule 8: (most points, x, named cap or None) of each child; percent of the node's cap. `na` children are simply not here:
    they reach none, and the cap stays."""
    reached = reachable([(most * x / HUNDRED, name) for most, x, name in children], caps)
    return min(reached, cap) / cap * HUNDRED


# -------------------------------------------------------------------------------------------------------------------- agreement


def krippendorff(units, categories, observed="pairs"):
    """Ordinal alpha and observed agreement from counts per unit, {code: n}; None with fewer than two pairable units.
    alpha is None where everybody gave one value (expected disagreement 0). METHODS 2.9."""
    return alphas(tuple(tuple(unit.get(c, 0) for c in categories) for unit in units), observed)


@cache
def alphas(rows, observed):
    """The same from the counts in the order of the scale; worked out once for all readings."""
    rows = [row for row in rows if sum(row) >= 2]
    if len(rows) < 2:
        return None
    size = range(len(rows[0]))
    o = [[ZERO] * len(size) for _ in size]
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

        # rule 1, once
        self.points_given = {}                                    # (constituency, indicator) -> a mean, only where points were given
        self.nc = {}                                              # (constituency, indicator) -> (nc, all that was asked)
        self.leaf = {v: {} for v in self.voices}                  # constituency -> indicator -> Value | None
        for indicator in self.core + self.supporting:
            scale = list(self.scales[indicator["scale"]].values())
            for voice in self.asked[indicator["id"]]:
                self.leaf[voice][indicator["id"]] = self._one(indicator, voice, min(scale), max(scale))
        self._divergences, self._values = {}, {}

    # -- small things

    def decide(self, x):
        """Rule 7: the value on which a decision is taken, and which a file carries."""
        return nearest(x, self.reading.half)

    def number(self, x):
        """A fraction as the JSON number nearest to its 9 decimals, whole numbers whole."""
        if x is None:
            return None
        x = nearest(x, self.reading.half)
        return int(x) if x.denominator == 1 else float(x)

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
        self.nodes = {lens: [self._node(n, kids) for n, kids in nodes] for lens, nodes in lenses.items()}
        self.groups = {lens: declared[lens].get("groups", []) for lens in self.nodes}

    def _node(self, declared, kids):
        """Rule 8: without a cap of its own a node's is the sum of what its children can reach."""
        caps = declared.get("caps", {})
        cap = None
        if self.method["node"] == "points":
            cap = exact(declared["cap"]) if "cap" in declared else reachable([(Fraction(self.weight(i)), i.get("cap")) for i in kids], caps)
        return {"id": declared["id"], "children": kids, "cap": cap, "caps": caps}

    # -- rule 1: an indicator, own

    def _one(self, indicator, voice, bottom, top):
        """n points, m of {blank, dk, nc}; `na` in neither; nothing but `na`: not applicable."""
        values = self.scales[indicator["scale"]]
        cell = self.cells.get((voice, indicator["id"]), {})
        n = sum(k for code, k in cell.items() if code in values)
        m = sum(cell.get(code, 0) for code in ("blank", "dk", "nc"))
        na = cell.get("na", 0)
        assert n + m + na == sum(cell.values()), "unknown answer code"
        if n + m == 0 and na > 0:
            return None
        self.nc[voice, indicator["id"]] = (cell.get("nc", 0), n + m + (na if self.reading.nc_na else 0))
        if n == 0:                                               # asked, and no point (also: nothing was sent)
            # rule 8, `missing: zero`: an indicator that applies and has no point counts 0; the bounds stay
            return Value(ZERO if self.method["missing"] == "zero" else None, bottom, top, ZERO)
        total = sum(k * values[code] for code, k in cell.items() if code in values)
        self.points_given[voice, indicator["id"]] = total / n
        return Value(total / n, (total + m * bottom) / (n + m), (total + m * top) / (n + m), Fraction(n, n + m))

    # -- rule 2: a parent, own

    def node_value(self, node, leaves, like_with_like=False):
        """A lens node over its indicators; `leaves` maps an indicator's id to its Value (absent or None: not applicable)."""
        method = self.method["node"]
        if like_with_like and method == "points":
            method = "mean"                                       # rule 5: `points` read as weighted mean
        kids = [(i, leaves.get(i["id"])) for i in node["children"] if self.weight(i) > 0]
        live = [(i, v) for i, v in kids if v is not None]
        if not live:
            if method == "points" and kids and self.reading.points_all_na == "zero":
                return Value(ZERO, ZERO, ZERO, ZERO)
            return None

        def combine(items):
            if method == "points":
                return points([(self.weight(i), x, i.get("cap")) for i, x in items], node["cap"], node["caps"])
            pairs = [(self.weight(i), x) for i, x in items]
            return mean(pairs) if method == "mean" else geometric(pairs)

        return self.over([(i, self.weight(i), v) for i, v in live], combine)

    def over_nodes(self, nodes, leaves, method, like_with_like=False):
        """A group or the overall value over nodes: every node weighs the same; under `points`, its cap."""
        live = [(n, self.node_value(n, leaves, like_with_like)) for n in nodes]
        live = [(n, v) for n, v in live if v is not None]
        if not live:
            return None
        by_cap = method == "points" and self.reading.points_nodes == "cap"

        def combine(items):
            if method == "points" and not like_with_like:
                most = sum(n["cap"] for n in nodes)               # what the children can reach; `na` reaches none
                return points([(n["cap"], x, None) for n, x in items], most, {})
            pairs = [(n["cap"] if by_cap else 1, x) for n, x in items]
            return geometric(pairs) if method == "geometric" else mean(pairs)

        return self.over([(n, n["cap"] if by_cap else 1, v) for n, v in live], combine)

    @staticmethod
    def over(live, combine):
        """The score over the children that have one, bounds over all, coverage the arithmetic weighted mean over all."""
        scored = [(child, v.score) for child, _, v in live if v.score is not None]
        return Value(
            combine(scored) if scored else None,
            combine([(child, v.low) for child, _, v in live]),
            combine([(child, v.high) for child, _, v in live]),
            mean([(weight, v.coverage) for _, weight, v in live]),
        )

    def climb(self, shape, leaves, like_with_like=False):
        """The value of `shape` = (kind, what) over the given leaves."""
        kind, what = shape
        if kind == "indicator":
            return leaves.get(what["id"])
        if kind == "node":
            return self.node_value(what, leaves, like_with_like)
        return self.over_nodes(what, leaves, self.method[kind], like_with_like)

    def indicators_in(self, shape):
        """The core indicators of weight above 0 below a shape, each once, in the framework's order; an indicator holds itself."""
        kind, what = shape
        if kind == "indicator":
            return [what]
        nodes = [what] if kind == "node" else what
        inside = {i["id"] for n in nodes for i in n["children"]}
        return [i for i in self.core if i["id"] in inside and self.weight(i) > 0]

    # -- rule 3: together

    def voice(self, own):
        """How much of its voice a constituency speaks with, 0..1."""
        full = self.method["missing"] == "zero" and self.reading.zero_voice == "full"
        if full or self.reading.thin == "full" and own.score is not None:
            return Fraction(1)
        threshold = self.thresholds["coverage"] / HUNDRED
        if threshold == 0:
            return Fraction(int(own.coverage > 0))
        if self.reading.thin == "none" and not self.shown(own):
            return ZERO
        return min(Fraction(1), own.coverage / threshold)

    def together(self, shape):
        if self.reading.together == "indicators":
            leaves = {i["id"]: self.of_all([(v, self.leaf[v].get(i["id"])) for v in self.weighing], True) for i in self.core + self.supporting}
            return self.climb(shape, leaves)
        return self.of_all([(v, self.value(shape, v)) for v in self.weighing])

    def of_all(self, own, in_full=False):
        here = [(self.weight_of[voice], v) for voice, v in own if v is not None]
        if not here:
            return None
        low, high = mean([(w, v.low) for w, v in here]), mean([(w, v.high) for w, v in here])
        spoken = [(w if in_full else w * self.voice(v), v.score) for w, v in here if v.score is not None]
        score = mean(spoken) if any(w for w, _ in spoken) else None
        if score is not None and self.reading.held:
            score = max(low, min(high, score))
        return Value(score, low, high, mean([(w, v.coverage) for w, v in here]))

    def value(self, shape, scope):
        """The together-value or one constituency's own, worked out once."""
        kind, what = shape
        key = scope, kind, tuple(n["id"] for n in what) if isinstance(what, list) else what["id"]
        if key not in self._values:
            self._values[key] = self.together(shape) if scope == TOGETHER else self.climb(shape, self.leaf[scope])
        return self._values[key]

    # -- rule 4: what is shown

    def shown(self, value):
        """Below the coverage threshold, and at coverage 0 whatever the threshold, no score is shown."""
        return value.score is not None and value.coverage > 0 and self.decide(value.coverage * 100) >= self.thresholds["coverage"]

    def band(self, score):
        found = None
        for band in self.framework["bands"]:                      # half-open: from here to below the next
            if self.decide(score) >= exact(band["from"]):
                found = band["id"]
        return found

    # -- rule 5

    def divergence(self, identity, shape):
        if identity not in self._divergences:
            self._divergences[identity] = self._divergence(shape)
        return self._divergences[identity]

    def _divergence(self, shape):
        """(difference, (lower, its value), (higher, its value), shared indicators) of the widest pair, or None."""
        inside = self.indicators_in(shape)
        best = None
        for a, b in combinations(self.weighing, 2):               # pairs in the framework's order
            apply = [i["id"] for i in inside if self.leaf[a].get(i["id"]) and self.leaf[b].get(i["id"])]
            shared = [i for i in apply if (a, i) in self.points_given and (b, i) in self.points_given]
            if not shared:
                continue
            flags = {i: Value(None, ZERO, ZERO, ZERO) for i in apply}
            for i in shared:
                smaller = min(self.leaf[a][i].coverage, self.leaf[b][i].coverage)
                flags[i] = Value(None, ZERO, ZERO, smaller if self.reading.both == "smaller" else Fraction(1))
            share = self.climb(shape, flags, like_with_like=True).coverage
            if self.decide(share * 100) < self.thresholds["coverage"]:
                continue
            x, y = (
                self.climb(
                    shape, {i: Value(self.points_given[v, i], ZERO, ZERO, ZERO) for i in shared}, like_with_like=True
                ).score
                for v in (a, b)
            )
            difference = self.decide(abs(x - y))
            if best is None or difference > best[0]:              # on a tie the earlier pair
                lower, higher = ((b, y), (a, x)) if x > y and difference > 0 else ((a, x), (b, y))
                best = (difference, lower, higher, len(shared))
        return best

    def disputed(self, found):
        return found is not None and found[0] > self.thresholds["dispute"]

    def agreement(self, shape):
        """{scope: (alpha, observed) | None}; None for the whole: units on more than one scale, which the text leaves open."""
        inside = [i for i in self.indicators_in(shape) if self.weight(i) > 0]
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
            counts = tuple(tuple(unit.get(c, 0) for c in categories) for unit in units)
            out[scope] = alphas(counts, self.reading.observed)
        return out

    # -- rule 6

    def target(self, shape, identity):
        """An indicator takes its own, else its topic's, its phase's, the default; every other node its own, else the default."""
        wanted = [identity]
        if shape[0] == "indicator":
            wanted += [self.topic_of[identity], shape[1].get("phase")]
        return next((self.targets[w] for w in wanted if w in self.targets), self.targets["default"])

    def gap(self, target, value):
        """In full precision; None where there is no score."""
        if value is None or value.score is None:
            return None
        if not self.shown(value) and not self.reading.gap_of_unshown:
            return None
        return max(ZERO, target - value.score)

    def nc_share(self, shape, voice):
        """The share of `nc` in what a constituency was asked, climbed like coverage; None where nothing applies."""
        shares = {i: Fraction(nc, asked) if asked else ZERO for (v, i), (nc, asked) in self.nc.items() if v == voice}
        if not self.reading.nc_climbed:
            both = [self.nc.get((voice, i["id"]), (0, 0)) for i in self.indicators_in(shape)]
            asked = sum(n for _, n in both)
            return Fraction(sum(nc for nc, _ in both), asked) if asked else None
        found = self.climb(shape, {i: Value(None, ZERO, ZERO, share) for i, share in shares.items()}, like_with_like=True)
        return found and found.coverage

    def not_consulted(self, shape):
        for voice in self.weighing:
            share = self.nc_share(shape, voice)
            if share is not None:
                share = self.decide(share)
                if share > HALF or share == HALF and self.reading.nc_half == "reached":
                    return True
        return False

    def word(self, identity, shape, gap):
        if self.not_consulted(shape) and (gap is not None or self.reading.nc_first):
            return "not_consulted"
        if gap is None:
            return "not_assessed"
        gap = self.decide(gap)
        column = 0 if gap >= self.thresholds["gap"] else 1 if gap > 0 else 2
        found = self.divergence(identity, shape)
        if found is not None:
            row = ("agreed_gap", "small_gap", "on_target")
            if self.disputed(found):
                row = ("contested_gap", "contested_strength", "contested_strength")
            return row[column]
        if len(self.weighing) == 1 and self.reading.alone:
            return ("gap", "small_gap", "on_target")[column]
        inside = [i["id"] for i in self.indicators_in(shape)]
        spoke = [v for v in self.weighing if any((v, i) in self.points_given for i in inside)]
        return "one_voice" if len(spoke) == 1 else "not_comparable"

    def ranked(self, scope):
        """The gap list of `together` or of one constituency."""
        rows = []
        for order, i in enumerate(self.core):
            shape = ("indicator", i)
            value = self.value(shape, scope)
            if value is None or self.weight(i) == 0:
                continue
            gap = self.gap(self.target(shape, i["id"]), value)
            found = self.divergence(i["id"], shape)
            size = found[0] if found else None
            if scope != TOGETHER and not self.reading.own_rank_divergence:
                size = None
            if gap is None and not self.reading.no_score_by_divergence:
                size = None
            if gap is not None and self.reading.parts == "rounded":
                gap = self.decide(gap)
            product = self.decide((gap or ZERO) * self.weight(i))
            rows.append((gap is None, -product, size is None, -(size or ZERO), order, i["id"]))
        return [row[-1] for row in sorted(rows)]

    def strength(self, identity, shape):
        value = self.value(shape, TOGETHER)
        if value is None:
            return False
        target = self.target(shape, identity)
        gap = self.gap(target, value)
        if gap is None or self.decide(gap) > 0:
            return False
        if self.reading.strength_on_target == "reading" and self.word(identity, shape, gap) != "on_target":
            return False
        own = [(v, self.value(shape, v)) for v in self.voices]
        weighing = [o for v, o in own if v in self.weighing and o is not None]
        if sum(self.shown(o) for o in weighing) < 2:
            return False
        among = weighing if self.reading.strength_scores == "weighing" else [o for _, o in own if o is not None]
        scores = [o.score for o in among if o.score is not None]
        if self.decide(max(scores) - min(scores)) > self.thresholds["dispute"]:
            return False
        inside = [i for i in self.indicators_in(shape) if self.value(("indicator", i), TOGETHER) is not None]
        disputed = {i["id"]: self.disputed(self.divergence(i["id"], ("indicator", i))) for i in inside}
        if self.reading.strength_half == "climbed":
            flags = {i: Value(None, ZERO, ZERO, Fraction(int(yes))) for i, yes in disputed.items()}
            share = self.climb(shape, flags, like_with_like=True).coverage
        elif shape[0] == "indicator":
            share = Fraction(int(disputed[identity]))
        else:
            share = mean([(self.weight(i), Fraction(int(disputed[i["id"]]))) for i in inside])
        line = self.thresholds["gap"] if self.reading.strength_low == "gap line" else 25
        return self.decide(share) < HALF and self.decide(value.low - target + line) >= 0

    def silences(self):
        """By weighing constituency: the core indicators of weight above 0 on which it gave no point and another weighing one did.

        The mean of the others is left out where it hangs on what the text leaves open: whether they weigh the same, as in the
        framework, or, if thin, in proportion."""
        out = {}
        for voice in self.weighing:
            out[voice] = []
            for i in self.core:
                others = [v for v in self.weighing if v != voice and (v, i["id"]) in self.points_given]
                silent = voice in self.asked[i["id"]] and (voice, i["id"]) not in self.points_given
                if self.weight(i) == 0 or not silent or not others:
                    continue
                kind = "na" if self.leaf[voice][i["id"]] is None else "blank"
                entry = {"id": i["id"], "kind": kind}
                given = [self.points_given[v, i["id"]] for v in others]
                ways = [[1] * len(others), [self.weight_of[v] for v in others]]
                ways.append([self.weight_of[v] * self.voice(self.leaf[v][i["id"]]) for v in others])
                means = {nearest(mean(list(zip(weights, given)))) for weights in ways if any(weights)}
                if len(means) == 1:
                    entry["others_mean"] = self.number(means.pop())
                out[voice].append(entry)
        return out

    # -- the Node of the public JSON

    def node(self, where, identity, shape, group=None):
        supporting = where == "supporting"
        value = self.value(shape, TOGETHER)
        target = None if supporting else self.target(shape, identity)
        out = {"id": identity, "applicable": value is not None}
        if shape[0] == "group":
            out["group"] = True
        elif group is not None:
            out["in"] = group
        out |= self._numbers(shape, value)
        out["band"] = None if out["score"] is None else self.band(value.score)
        if supporting:                        # no target, no gap, no divergence; a reading needs them
            out |= {"target": None, "gap": None, "reading": None}
        elif value is None:                   # open: target and reading of what is not applicable
            out["gap"] = None
        else:
            gap = self.gap(target, value)
            out |= {"target": self.number(target), "gap": self.number(gap), "reading": self.word(identity, shape, gap)}
        found = None if supporting else self.divergence(identity, shape)
        out["divergence"] = found and {
            "value": self.number(found[0]),
            "between": [found[1][0], found[2][0]],
            "values": [self.number(found[1][1]), self.number(found[2][1])],
            "shared": found[3],
        }
        if found is None and not supporting and value is not None:
            out["divergence_reason"] = SOME
        out["by"] = {}
        for voice in self.voices:
            own = self.value(shape, voice)
            if own is None:
                continue
            if self.weight_of[voice] == 0 and voice not in self.sent and not self.reading.silent_heard:
                continue
            entry = self._numbers(shape, own)
            if self.weight_of[voice] > 0:     # open: how much of no voice somebody speaks with
                entry["voice"] = self.number(self.voice(own))
            entry["gap"] = None if supporting else self.number(self.gap(target, own))
            if shape[0] == "indicator":
                entry["counts"] = {c: n for c, n in self.cells.get((voice, identity), {}).items() if n}
            out["by"][voice] = entry
        agreement = {s: None for s in ["pooled"] + self.weighing} if supporting else self.agreement(shape)
        if agreement is not None:             # open: more than one scale
            out["agreement"] = {
                scope: both and {"alpha": self.number(both[0]), "observed": self.number(both[1])} for scope, both in agreement.items()
            }
        return out

    def _numbers(self, shape, value):
        if value is None:
            return {"score": None, "reason": SOME, "unshown": None, "low": None, "high": None, "coverage": None}
        show = self.shown(value)
        unshown = None if show else value.score
        if shape[0] == "indicator" and value.coverage == 0 and self.reading.zero_score == "parent":
            unshown = None
        out = {"score": self.number(value.score) if show else None}
        if not show:
            out["reason"] = SOME
        return out | {
            "unshown": self.number(unshown),
            "low": self.number(value.low),
            "high": self.number(value.high),
            "coverage": self.number(value.coverage),
        }

    def shapes(self):
        """(where, id, shape, group it stands in) of everything that has a Node: overall, lens by lens (a group right before its
        first member), core indicators in the framework's order, supporting ones."""
        yield "overall", "overall", ("overall", self.nodes[self.framework["overall"]]), None
        for lens in self.nodes:
            group_of = {m: g for g in self.groups[lens] for m in g["members"]}
            printed = set()
            for node in self.nodes[lens]:
                group = group_of.get(node["id"])
                if group and group["id"] not in printed:
                    printed.add(group["id"])
                    members = [n for n in self.nodes[lens] if n["id"] in group["members"]]
                    yield lens, group["id"], ("group", members), None
                yield lens, node["id"], ("node", node), group and group["id"]
        for indicator in self.core:
            yield "core", indicator["id"], ("indicator", indicator), None
        for indicator in self.supporting:
            yield "supporting", indicator["id"], ("indicator", indicator), None

    def expected(self):
        out = {"overall": None, "lenses": {lens: [] for lens in self.nodes}, "indicators": [], "gaps": {}}
        for where, identity, shape, group in self.shapes():
            node = self.node(where, identity, shape, group)
            if where == "overall":
                out["overall"] = node
            elif where in out["lenses"]:
                out["lenses"][where].append(node)
            else:
                out["indicators"].append(node)
        for scope in [TOGETHER] + self.voices:
            out["gaps"][scope] = self.ranked(scope)
        return out

    def analysis(self):
        """What the rules decide and the public JSON does not carry."""
        strengths = [i for where, i, shape, _ in self.shapes() if where != "supporting" and self.strength(i, shape)]
        return {"strengths": strengths, "silences": self.silences()}


def compute(case, reading=Reading()):
    card = Scorecard(case, reading)
    return {"expected": card.expected(), "analysis": card.analysis()}


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
        for line in differences(compute(case), {key: case[key] for key in ("expected", "analysis")}):
            bad += 1
            print(f"{case['name']}{line}")
    print(f"{len(cases)} cases, {bad} differences")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
