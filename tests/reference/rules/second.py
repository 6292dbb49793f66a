"""A third reading of the same rules, which shares nothing with oracle.py and goes by the definitions, slowly.

Every answer stands in a list of its own. There is one recursion, the score of a tree under given answers; all else is had by
changing the answers and scoring again: `low` and `high` by writing the bottom and the top of the scale into every gap, a divergence
by declaring whatever the two do not share not applicable. Coverage, the share of a pair and the share of "not consulted" are one
sum over the leaves, each with the weight that it has in the whole.

    python3 second.py cases.jsonl          computes every case and compares it with its `expected` and `analysis`
    python3 second.py cases.jsonl NAME     prints the scorecard of one case

verify.py holds it against oracle.py. Plain Python 3, standard library only.
"""

import functools
import json
import sys
from decimal import Decimal, getcontext
from fractions import Fraction as F

getcontext().prec = 90
MISSING = ("blank", "dk", "nc")
NOT_APPLICABLE = object()
NO_SCORE = object()


def nine(x):
    """To 9 decimals, a half upwards: floor(x + half a unit) in whole numbers."""
    return F((2 * 10**9 * x.numerator + x.denominator) // (2 * x.denominator), 10**9)


def text(x):
    """What a file carries."""
    if x is None:
        return None
    x = nine(F(x))
    return x.numerator if x.denominator == 1 else x.numerator / x.denominator


def read(number):
    return F(Decimal(str(number)))


# A tree is a dict: a leaf {id, scale, weight}; a branch {method, kids: [(weight, tree, name of a cap)], cap, caps}.


def leaf_score(leaf, answers, zero):
    given = answers.get(leaf["id"])
    if not given or all(a == "na" for a in given):
        return NOT_APPLICABLE                       # not asked, or nothing but `na`
    points = [leaf["scale"][a] for a in given if a in leaf["scale"]]
    if not points:
        return F(0) if zero else NO_SCORE
    return sum(points) / len(points)


def tree_score(tree, answers, zero):
    """NOT_APPLICABLE, NO_SCORE or a number on 0..100."""
    if "kids" not in tree:
        return leaf_score(tree, answers, zero)
    scores = [(weight, tree_score(kid, answers, zero), name) for weight, kid, name in tree["kids"] if weight > 0]
    scores = [s for s in scores if s[1] is not NOT_APPLICABLE]
    if not scores:
        return NOT_APPLICABLE
    scores = [s for s in scores if s[1] is not NO_SCORE]
    if not scores:
        return NO_SCORE
    if tree["method"] == "mean":
        return sum(w * x for w, x, _ in scores) / sum(w for w, _, _ in scores)
    if tree["method"] == "geometric":
        product, total = F(1), 0
        for w, x, _ in scores:
            product *= (1 + F(99, 100) * x) ** int(w)
            total += int(w)
        root = (Decimal(product.numerator) / Decimal(product.denominator)) ** (Decimal(1) / Decimal(total))
        return (F(root) - 1) * F(100, 99)
    reached, capped = F(0), {}
    for most, x, name in scores:
        if name is None:
            reached += most * x / 100
        else:
            capped[name] = capped.get(name, F(0)) + most * x / 100
    for name, sum_of in capped.items():
        reached += min(sum_of, tree["caps"][name])
    return 100 * min(reached, tree["cap"]) / tree["cap"]


def whole_weights(tree, applies, share=F(1)):
    """{id: the part of the whole that this leaf makes up}, among the leaves that apply. A weight of 0 is no part of a parent."""
    if "kids" not in tree:
        return {tree["id"]: share} if applies(tree["id"]) else {}
    live = [(weight, kid) for weight, kid, _ in tree["kids"] if weight > 0 and whole_weights(kid, applies)]
    total = sum(weight for weight, _ in live)
    out = {}
    for weight, kid in live:
        for name, part in whole_weights(kid, applies, share * weight / total).items():
            out[name] = out.get(name, F(0)) + part
    return out


def leaves_of(tree):
    if "kids" not in tree:
        return {tree["id"]}
    return set().union(*(leaves_of(kid) for weight, kid, _ in tree["kids"] if weight > 0)) if tree["kids"] else set()


def as_means(tree):
    """`points` read as weighted mean, all the way down."""
    if "kids" not in tree:
        return tree
    method = "mean" if tree["method"] == "points" else tree["method"]
    return {**tree, "method": method, "kids": [(w, as_means(kid), None) for w, kid, _ in tree["kids"]]}


class Reader:
    def __init__(self, case):
        self.fw = fw = case["framework"]
        self.zero = fw["method"]["missing"] == "zero"
        self.order = [c["id"] for c in fw["constituencies"]]
        self.power = {c["id"]: c["weight"] for c in fw["constituencies"]}
        self.weigh = [c for c in self.order if self.power[c]]
        self.threshold = read(fw["thresholds"]["coverage"]) / 100
        self.dispute = read(fw["thresholds"]["dispute"])
        self.gap_line = read(fw["thresholds"]["gap"])
        scales = {s["id"]: {str(p["code"]): read(p["value"]) for p in s["points"]} for s in fw["scales"]}
        topics = {t["id"]: t for t in case["topics"]}

        self.about = {}                   # id -> what the file says, in the framework's order, supporting ones last
        self.core = []
        for topic in fw["topics"]:
            for i in topics[topic]["indicators"]:
                self.about[i["id"]] = {**i, "topic": topic}
                self.core.append(i["id"])
        self.helpers = []
        for i in (case["supporting"] or {"indicators": []})["indicators"]:
            self.about[i["id"]] = i
            self.helpers.append(i["id"])
        self.leaf = {
            name: {"id": name, "scale": scales[i["scale"]], "scale_id": i["scale"], "weight": i.get("weight", 1)}
            for name, i in self.about.items()
        }
        self.hear(case["tally"])
        self.grow(topics)

    # ------------------------------------------------------------------------------------------------- who said what

    def hear(self, tally):
        whom = {}
        for name, i in self.about.items():
            whom[name] = set(i["asked"])
            for c in self.fw["constituencies"]:
                if c["weight"] == 0 and (c["hears"] == "all" or set(self.weigh) <= set(i["asked"])):
                    whom[name].add(c["id"])
        lines = [line.split(",") for line in tally.strip().split("\n")]
        head, lines = lines[0], lines[1:]
        heard, came = {}, {}
        for line in lines:
            row = dict(zip(head, line))
            house = (row["constituency"], row.get("organisation", ""))
            if row["indicator"] == "*":
                came[house] = came.get(house, 0) + int(row["n"])
            else:
                heard.setdefault(house, {}).setdefault(row["indicator"], []).extend([row["answer"]] * int(row["n"]))
        for house, n in came.items():
            for name in self.about:
                said = heard.setdefault(house, {}).setdefault(name, [])
                said.extend(["blank"] * (n - len(said)))
        self.counts = {c: {} for c in self.order}         # what was sent
        self.said = {c: {} for c in self.order}           # the same, and one blank for whoever was asked and sent nothing
        for (c, _), by_name in heard.items():
            for name, said in by_name.items():
                if c in whom[name]:
                    self.counts[c].setdefault(name, []).extend(said)
        for name in self.about:
            for c in whom[name]:
                self.said[c][name] = self.counts[c].get(name) or ["blank"]

    # ------------------------------------------------------------------------------------------------- the trees

    def grow(self, topics):
        method, declared = self.fw["method"], self.fw["lenses"]

        def node(names, source):
            kids = [(F(self.leaf[n]["weight"]), self.leaf[n], self.about[n].get("cap")) for n in names]
            caps = {k: read(v) for k, v in source.get("caps", {}).items()}
            reach = sum((w for w, _, name in kids if name is None), F(0))
            for name, most in caps.items():
                reach += min(most, sum((w for w, _, own in kids if own == name), F(0)))
            cap = read(source["cap"]) if "cap" in source else reach
            return {"method": method["node"], "kids": kids, "cap": cap, "caps": caps}

        def above(nodes, how):
            kids = [(n["cap"] if how == "points" else F(1), n, None) for n in nodes]
            return {"method": how, "kids": kids, "cap": sum(w for w, _, _ in kids), "caps": {}}

        self.lenses = {}
        for lens in ("cycle", "topic", "field", "pair"):
            if lens not in declared:
                continue
            nodes = {}
            for source in [topics[t] for t in self.fw["topics"]] if lens == "topic" else declared[lens]["nodes"]:
                inside = {
                    "cycle": lambda i: i["phase"] == source["id"],
                    "topic": lambda i: i["topic"] == source["id"],
                    "field": lambda i: source["id"] in i["fields"],
                    "pair": lambda i: set(source["fields"]) <= set(i["fields"]),
                }[lens]
                nodes[source["id"]] = node([n for n in self.core if inside(self.about[n])], source)
            self.lenses[lens] = [(name, tree, {}) for name, tree in nodes.items()]
            for group in declared[lens].get("groups", []):
                members = group["members"]
                at = min(k for k, (name, _, _) in enumerate(self.lenses[lens]) if name in members)
                tree = above([nodes[m] for m in members], method["group"])
                self.lenses[lens] = [
                    (name, kid, {"in": group["id"]} if name in members else mark) for name, kid, mark in self.lenses[lens]
                ]
                self.lenses[lens].insert(at, (group["id"], tree, {"group": True}))
            if lens == self.fw["overall"]:
                self.overall = above(list(nodes.values()), method["overall"])

    # ------------------------------------------------------------------------------------------------- values

    def applies(self, c, name):
        return any(a != "na" for a in self.said[c].get(name, []))

    def leaf_coverage(self, c, name):
        asked = [a for a in self.said[c][name] if a != "na"]
        return F(sum(a in self.leaf[name]["scale"] for a in asked), len(asked))

    def filled(self, c, end):
        """All answers of a constituency, with every gap filled by the worst or the best point."""
        out = {}
        for name, said in self.said[c].items():
            scale = self.leaf[name]["scale"]
            code = end(scale, key=scale.get)
            out[name] = [code if a in MISSING else a for a in said]
        return out

    @functools.cached_property
    def worst(self):
        return {c: self.filled(c, min) for c in self.order}

    @functools.cached_property
    def best(self):
        return {c: self.filled(c, max) for c in self.order}

    def own(self, c, tree):
        """{score, low, high, coverage}, or None where it does not apply."""
        score = tree_score(tree, self.said[c], self.zero)
        if score is NOT_APPLICABLE:
            return None
        weights = whole_weights(tree, lambda name: self.applies(c, name))
        return {
            "score": None if score is NO_SCORE else score,
            "low": tree_score(tree, self.worst[c], self.zero),
            "high": tree_score(tree, self.best[c], self.zero),
            "coverage": sum(part * self.leaf_coverage(c, name) for name, part in weights.items()),
        }

    def voice(self, own):
        if self.zero:
            return F(1)
        if self.threshold == 0:
            return F(0) if own["coverage"] == 0 else F(1)
        return F(1) if own["coverage"] >= self.threshold else own["coverage"] / self.threshold

    def all_of_them(self, tree):
        voices = [(self.power[c], self.own(c, tree)) for c in self.weigh]
        voices = [(p, o) for p, o in voices if o]
        if not voices:
            return None
        sum_of = sum(p for p, _ in voices)
        out = {key: sum(p * o[key] for p, o in voices) / sum_of for key in ("low", "high", "coverage")}
        out["score"] = None
        loud = [(p * self.voice(o), o["score"]) for p, o in voices if o["score"] is not None]
        if sum(p for p, _ in loud):
            score = sum(p * x for p, x in loud) / sum(p for p, _ in loud)
            out["score"] = sorted([out["low"], score, out["high"]])[1]
        return out

    def shows(self, value):
        return value["score"] is not None and nine(value["coverage"]) > 0 and nine(value["coverage"]) >= self.threshold

    # ------------------------------------------------------------------------------------------------- differences

    def pair(self, a, b, tree):
        """(difference, value of a, value of b, how many they share) or None."""
        means = as_means(tree)
        both = {n for n in leaves_of(tree) if self.applies(a, n) and self.applies(b, n)}
        shared = {n for n in both if self.leaf_coverage(a, n) > 0 and self.leaf_coverage(b, n) > 0}
        if not shared:
            return None
        weights = whole_weights(means, lambda name: name in both)
        share = sum(part * min(self.leaf_coverage(a, n), self.leaf_coverage(b, n)) for n, part in weights.items() if n in shared)
        if nine(share) < self.threshold:
            return None
        x, y = (tree_score(means, {n: self.said[c][n] for n in shared}, False) for c in (a, b))
        return nine(abs(x - y)), x, y, len(shared)

    def widest(self, tree):
        best = None
        for k, a in enumerate(self.weigh):
            for b in self.weigh[k + 1 :]:
                found = self.pair(a, b, tree)
                if found and (best is None or found[0] > best["value"]):
                    ends = [(a, found[1]), (b, found[2])]
                    if found[0] > 0:
                        ends.sort(key=lambda end: end[1])
                    best = {"value": found[0], "ends": ends, "shared": found[3]}
        return best

    def at_odds(self, found):
        return bool(found) and found["value"] > self.dispute

    def alpha(self, tree):
        """By pairs of answers, one by one; None where the indicators stand on more than one scale."""
        names = [n for n in self.core if n in leaves_of(tree) and self.leaf[n]["weight"] > 0]
        if len({self.leaf[n]["scale_id"] for n in names}) > 1:
            return None
        out = {}
        for scope, who in [("pooled", self.weigh)] + [(c, [c]) for c in self.weigh]:
            units = []
            for n in names:
                codes = list(self.leaf[n]["scale"])
                unit = [codes.index(a) for c in who for a in self.said[c].get(n, []) if a in codes]
                if len(unit) > 1:
                    units.append(unit)
            if len(units) < 2:
                out[scope] = None
                continue
            everything = [v for unit in units for v in unit]
            n_of = {v: everything.count(v) for v in range(1 + max(everything))}

            def apart(v, w):
                low, high = min(v, w), max(v, w)
                return (sum(n_of[k] for k in range(low, high + 1)) - F(n_of[low] + n_of[high], 2)) ** 2

            size = len(everything)
            seen, differ = F(0), F(0)
            for unit in units:
                pairs = [(v, w) for j, v in enumerate(unit) for k, w in enumerate(unit) if j != k]
                seen += F(sum(v == w for v, w in pairs), len(unit) - 1)
                differ += F(sum(apart(v, w) for v, w in pairs), len(unit) - 1)
            chance = sum((n_of[v] * n_of[w] * apart(v, w) for v in n_of for w in n_of), F(0)) / (size * (size - 1))
            alpha = None if chance == 0 else 1 - (differ / size) / chance
            out[scope] = {"alpha": text(alpha), "observed": text(seen / size)}
        return out

    # ------------------------------------------------------------------------------------------------- gaps and readings

    def goal(self, name):
        targets = self.fw["targets"]
        i = self.about.get(name, {})
        for key in (name, i.get("topic"), i.get("phase"), "default"):
            if key in targets:
                return read(targets[key])

    def gap(self, name, value):
        if value is None or not self.shows(value):
            return None
        return max(F(0), self.goal(name) - value["score"])

    def nobody_asked(self, tree):
        for c in self.weigh:
            weights = whole_weights(tree, lambda name: self.applies(c, name))
            share = F(0)
            for name, part in weights.items():
                asked = [a for a in self.said[c][name] if a != "na"]
                share += part * F(asked.count("nc"), len(asked))
            if weights and nine(share) >= F(1, 2):
                return True
        return False

    def reading(self, name, tree, value):
        if self.nobody_asked(tree):
            return "not_consulted"
        gap = self.gap(name, value)
        if gap is None:
            return "not_assessed"
        gap = nine(gap)
        spoke = [c for c in self.weigh if any(self.applies(c, n) and self.leaf_coverage(c, n) > 0 for n in leaves_of(tree))]
        found = self.widest(tree)
        if found is None and len(self.weigh) > 1:
            return "one_voice" if len(spoke) < 2 else "not_comparable"
        if self.at_odds(found):
            return "contested_gap" if gap >= self.gap_line else "contested_strength"
        if gap >= self.gap_line:
            return "agreed_gap" if found else "gap"
        return "small_gap" if gap else "on_target"

    def rank(self, whose):
        rows = []
        for name in self.core:
            tree = self.leaf[name]
            value = self.all_of_them(tree) if whose == "together" else self.own(whose, tree)
            if value is None or tree["weight"] == 0:
                continue
            gap = self.gap(name, value)
            found = self.widest(tree)
            rows.append((name, None if gap is None else nine(gap * tree["weight"]), found["value"] if found else None))

        def before(one, other):
            for x, y in ((one[1], other[1]), (one[2], other[2])):
                if x != y:
                    if x is None or y is None:
                        return 1 if x is None else -1
                    return -1 if x > y else 1
            return self.core.index(one[0]) - self.core.index(other[0])

        return [row[0] for row in sorted(rows, key=functools.cmp_to_key(before))]

    # ------------------------------------------------------------------------------------------------- strengths, silences

    def strong(self, name, tree):
        value = self.all_of_them(tree)
        if value is None or self.reading(name, tree, value) != "on_target":
            return False
        own = [o for o in (self.own(c, tree) for c in self.weigh) if o]
        scores = [o["score"] for o in own if o["score"] is not None]
        among = {n: self.leaf[n]["weight"] for n in leaves_of(tree) if self.all_of_them(self.leaf[n])}
        odd = sum(w for n, w in among.items() if self.at_odds(self.widest(self.leaf[n])))
        return (
            len([o for o in own if self.shows(o)]) >= 2
            and all(nine(abs(x - y)) <= self.dispute for x in scores for y in scores)
            and (2 * odd < sum(among.values()) or odd == 0)
            and nine(value["low"] - self.goal(name) + self.gap_line) >= 0
        )

    def silent(self, c):
        out = []
        for name in self.core:
            if self.leaf[name]["weight"] == 0 or name not in self.said[c]:
                continue

            def speaks(who):
                return self.applies(who, name) and self.leaf_coverage(who, name) > 0

            others = [self.own(o, self.leaf[name]) | {"power": self.power[o]} for o in self.weigh if o != c and speaks(o)]
            if speaks(c) or not others:
                continue
            means = set()
            for power in (lambda o: F(1), lambda o: o["power"], lambda o: o["power"] * self.voice(o)):
                means.add(nine(sum(power(o) * o["score"] for o in others) / sum(power(o) for o in others)))
            entry = {"id": name, "kind": "blank" if self.applies(c, name) else "na"}
            if len(means) == 1:
                entry["others_mean"] = text(means.pop())
            out.append(entry)
        return out

    # ------------------------------------------------------------------------------------------------- the public JSON

    def numbers(self, value):
        if value is None:
            return {"score": None, "reason": "*", "unshown": None, "low": None, "high": None, "coverage": None}
        shows = self.shows(value)
        out = {"score": text(value["score"]), "unshown": None}
        if not shows:
            out = {"score": None, "reason": "*", "unshown": text(value["score"])}
        return out | {key: text(value[key]) for key in ("low", "high", "coverage")}

    def node(self, name, tree, mark, helper=False):
        value = self.all_of_them(tree)
        out = {"id": name, "applicable": value is not None} | mark | self.numbers(value)
        out["band"] = None
        for band in self.fw["bands"]:
            if value and self.shows(value) and nine(value["score"]) >= read(band["from"]):
                out["band"] = band["id"]
        found = None
        if helper:
            out |= {"target": None, "gap": None, "reading": None}
        else:
            found = self.widest(tree)
            out["gap"] = text(self.gap(name, value))
            if value:
                out |= {"target": text(self.goal(name)), "reading": self.reading(name, tree, value)}
                if not found:
                    out["divergence_reason"] = "*"
        out["divergence"] = found and {
            "value": text(found["value"]),
            "between": [c for c, _ in found["ends"]],
            "values": [text(x) for _, x in found["ends"]],
            "shared": found["shared"],
        }
        out["by"] = {}
        for c in self.order:
            own = self.own(c, tree)
            if own is None:
                continue
            entry = self.numbers(own) | {"gap": None if helper else text(self.gap(name, own))}
            if self.power[c]:
                entry["voice"] = text(self.voice(own))
            if name in self.about:
                said = self.counts[c].get(name, [])
                entry["counts"] = {a: said.count(a) for a in said}
            out["by"][c] = entry
        agreement = {scope: None for scope in ["pooled"] + self.weigh} if helper else self.alpha(tree)
        if agreement is not None:
            out["agreement"] = agreement
        return out

    def everything(self):
        named = [("overall", self.overall)] + [(name, tree) for lens in self.lenses.values() for name, tree, _ in lens]
        named += [(name, self.leaf[name]) for name in self.core]
        expected = {
            "overall": self.node("overall", self.overall, {}),
            "lenses": {lens: [self.node(*entry) for entry in entries] for lens, entries in self.lenses.items()},
            "indicators": [self.node(n, self.leaf[n], {}) for n in self.core]
            + [self.node(n, self.leaf[n], {}, helper=True) for n in self.helpers],
            "gaps": {whose: self.rank(whose) for whose in ["together"] + self.order},
        }
        analysis = {
            "strengths": [name for name, tree in named if self.strong(name, tree)],
            "silences": {c: self.silent(c) for c in self.weigh},
        }
        return {"expected": expected, "analysis": analysis}


def unlike(a, b, where=""):
    """Every place at which two scorecards are not the same."""
    if isinstance(a, dict) and isinstance(b, dict):
        for key in sorted(a.keys() | b.keys()):
            if key in a and key in b:
                yield from unlike(a[key], b[key], f"{where}.{key}")
            else:
                yield f"{where}.{key} stands in one only"
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for k, (x, y) in enumerate(zip(a, b)):
            yield from unlike(x, y, f"{where}[{x['id'] if isinstance(x, dict) else k}]")
    elif a != b or isinstance(a, bool) != isinstance(b, bool):
        yield f"{where}: {a} and {b}"


def main(path, wanted=None):
    count = bad = 0
    with open(path, encoding="utf-8") as lines:
        for case in map(json.loads, lines):
            if wanted in (None, case["name"]):
                found = Reader(case).everything()
                if wanted:
                    print(json.dumps(found, indent=1))
                    continue
                count += 1
                for line in unlike(found, {key: case[key] for key in found}):
                    bad += 1
                    print(f"{case['name']}{line}")
    if not wanted:
        print(f"{count} cases, {bad} differences")
    return bad > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
