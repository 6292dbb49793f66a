"""Cases by hand, each showing one thing, and the exact ties.

A case of by_hand() is (name, changes to the framework, topics, rows of the tally), and for the newer ones what it must show, worked out
by hand: {place in the scorecard: value}. generate.py holds the oracle to it.
"""

FIVE = [{"code": c, "value": 25 * c, "label": f"l{c}", "anchor": "a"} for c in range(5)]
VOICES = [{"id": v, "title": v, "about": "c", "weight": 1} for v in ("gov", "uni", "emp")]
HEARD = {"id": "obs", "title": "obs", "about": "c", "weight": 0, "hears": "all"}
BASE = {
    "id": "oracle", "version": "1.0.0", "language": "en", "title": "x", "summary": "x", "provenance": "x",
    "constituencies": VOICES,
    "scales": [{"id": "five", "title": "five", "points": FIVE}],
    "lenses": {"topic": {"title": "t", "about": "t"}},
    "overall": "topic",
    "method": {"node": "mean", "group": "mean", "overall": "mean", "missing": "exclude"},
    "bands": [{"id": f"b{k}", "from": 25 * k, "label": f"band {k}"} for k in range(4)],
    "bands_note": "x",
    "targets": {"default": 75},
    "target_note": "x",
    "thresholds": {"coverage": 50, "dispute": 25, "gap": 25},
    "topics": ["T1"],
}
INDICATOR = {"title": "i", "scale": "five", "asked": ["gov", "uni", "emp"], "evidence": "x", "sources": []}


def topic(*indicators, id="T1", **more):
    kids = [{"id": f"{id}i{k + 1}"} | INDICATOR | changes for k, changes in enumerate(indicators)]
    return [{"id": id, "title": "t", "short": "t", "about": "t"} | more | {"indicators": kids}]


def by_hand():
    zero = {"method": {"node": "mean", "group": "mean", "overall": "mean", "missing": "zero"}}
    points = {"method": {"node": "points", "group": "mean", "overall": "mean", "missing": "zero"}}
    gov = {"constituencies": VOICES[:1]}
    only = {"asked": ["gov"]}
    two = {"constituencies": VOICES[:2]}
    both = {"asked": ["gov", "uni"]}
    return [
        ("thirds-reach-a-half", gov, topic(only, only, only),
         "gov,T1i1,4,2 gov,T1i1,dk,1 gov,T1i2,4,1 gov,T1i2,blank,1 gov,T1i3,4,1 gov,T1i3,nc,2"),
        ("forty-officials-three-unions", two, topic(both), "gov,T1i1,4,40 uni,T1i1,0,3"),
        ("absent-union", two, topic(both, both), "gov,T1i1,3,2 gov,T1i2,2,2"),
        ("silence-is-not-na", two, topic(both, both), "gov,T1i1,3,1 gov,T1i2,2,1 uni,T1i1,na,2 uni,T1i2,1,1"),
        ("heard-where-the-voices-say-na", {"constituencies": VOICES[:1] + [HEARD]}, topic(only, only),
         "gov,T1i1,na,1 gov,T1i2,3,1 obs,T1i1,2,2 obs,T1i2,1,1"),
        ("tie-of-pairs", {}, topic({}), "gov,T1i1,0,1 uni,T1i1,2,1 emp,T1i1,0,1"),
        ("thirds-of-pairs", {}, topic({}), "gov,T1i1,0,1 uni,T1i1,0,2 uni,T1i1,4,1 emp,T1i1,0,1 emp,T1i1,4,2"),
        ("like-with-like", two, topic(both, both, both),
         "gov,T1i1,4,1 gov,T1i2,4,1 gov,T1i3,0,1 uni,T1i1,0,1 uni,T1i2,4,1 uni,T1i3,dk,1"),
        ("share-too-small", two, topic(both, both, both),
         "gov,T1i1,4,1 gov,T1i2,4,1 gov,T1i3,dk,1 uni,T1i1,0,1 uni,T1i2,dk,1 uni,T1i3,4,1"),
        ("zero-in-scope", two | zero, topic(both, both), "gov,T1i1,4,1 gov,T1i2,dk,1 uni,T1i1,dk,1 uni,T1i2,nc,1"),
        ("extras-up-to-their-cap", gov | points,
         topic(only | {"weight": 4}, only | {"weight": 2, "cap": "extras"}, only | {"weight": 2, "cap": "extras"},
               cap=6, caps={"extras": 3}),
         "gov,T1i1,2,1 gov,T1i2,4,1 gov,T1i3,4,1"),
        ("na-reaches-none", gov | points, topic(only | {"weight": 3}, only | {"weight": 2}, cap=4),
         "gov,T1i1,na,1 gov,T1i2,4,1"),
        ("returns-make-blanks", two, topic(both, both), "gov,*,returns,3 gov,T1i1,4,1 gov,T1i1,na,1 uni,*,returns,2"),
        # gov 100 on three, uni 0 on the one that it is asked: (100 + 0) / 2. Taken at the indicators: (50 + 100 + 100) / 3
        ("asked-more-speaks-no-more", two, topic(both, only, only), "gov,T1i1,4,1 gov,T1i2,4,1 gov,T1i3,4,1 uni,T1i1,0,1",
         {"overall.score": 50, "lenses.topic.0.by.gov.score": 100, "indicators.0.score": 50, "indicators.1.score": 100}),
        # uni answered 1 of 5: voice 0.2 / 0.5; (1 x 100 + 0.4 x 0) / 1.4; bounds (100 + 0) / 2 and (100 + 80) / 2
        ("thin-voice-in-proportion", two, topic(both, both, both, both, both),
         "gov,T1i1,4,1 gov,T1i2,4,1 gov,T1i3,4,1 gov,T1i4,4,1 gov,T1i5,4,1 uni,*,returns,1 uni,T1i1,0,1",
         {"overall.score": 71.428571429, "overall.by.uni.voice": 0.4, "overall.by.uni.unshown": 0, "overall.low": 50, "overall.high": 90}),
        # uni: 0 by all ten on one, 100 by one of ten on four: own 80, coverage (1 + 4 x 0.1) / 5 = 0.28, voice 0.56;
        # (100 + 0.56 x 80) / 1.56 = 92.8, but the best that the answers allow is (100 + 80) / 2
        ("held-to-the-bounds", two, topic(both, both, both, both, both),
         "gov,T1i1,4,1 gov,T1i2,4,1 gov,T1i3,4,1 gov,T1i4,4,1 gov,T1i5,4,1 "
         "uni,*,returns,10 uni,T1i1,0,10 uni,T1i2,4,1 uni,T1i3,4,1 uni,T1i4,4,1 uni,T1i5,4,1",
         {"overall.score": 90, "overall.high": 90, "overall.by.uni.voice": 0.56, "overall.by.uni.unshown": 80}),
        # the mirror of it: uni 20, gov 0; (0 + 0.56 x 20) / 1.56 = 7.2, but the worst that is left is (0 + 20) / 2
        ("held-to-the-low-bound", two, topic(both, both, both, both, both),
         "gov,T1i1,0,1 gov,T1i2,0,1 gov,T1i3,0,1 gov,T1i4,0,1 gov,T1i5,0,1 "
         "uni,*,returns,10 uni,T1i1,4,10 uni,T1i2,0,1 uni,T1i3,0,1 uni,T1i4,0,1 uni,T1i5,0,1",
         {"overall.score": 10, "overall.low": 10, "overall.by.uni.voice": 0.56, "overall.by.uni.unshown": 20}),
        # with a threshold of 0 one answer of five is a whole voice: (100 + 0) / 2
        ("any-answer-in-full", two | {"thresholds": {"coverage": 0, "dispute": 25, "gap": 25}}, topic(both, both, both, both, both),
         "gov,T1i1,4,1 gov,T1i2,4,1 gov,T1i3,4,1 gov,T1i4,4,1 gov,T1i5,4,1 uni,T1i1,0,1",
         {"overall.score": 50, "overall.by.uni.voice": 1, "overall.by.uni.score": 0}),
        # under `missing: zero` the silent speak in full: (100 + 0) / 2
        ("silent-in-full", two | zero, topic(both), "gov,T1i1,4,1",
         {"overall.score": 50, "overall.by.uni.voice": 1, "overall.by.uni.unshown": 0}),
        # gov (41.67 + 50) / 2 = 45.83, uni (16.67 + 25) / 2 = 20.83: 25, and no more
        ("exactly-25-is-no-dispute", two, topic(both, both),
         "gov,T1i1,2,2 gov,T1i1,1,1 gov,T1i2,2,3 uni,T1i1,1,2 uni,T1i1,0,1 uni,T1i2,1,3",
         {"overall.divergence.value": 25, "overall.reading": "agreed_gap", "indicators.0.divergence.value": 25}),
        # both gave a point, but uni's coverage is 1/4: the share is 1/4. (100 + 0.5 x 0) / 1.5
        ("smaller-coverage-in-the-share", two, topic(both), "gov,T1i1,4,1 uni,T1i1,0,1 uni,T1i1,dk,3",
         {"overall.divergence": None, "overall.reading": "not_comparable", "overall.score": 66.666666667, "overall.coverage": 0.625}),
        # uni was not consulted on one of two: 1/2
        ("not-consulted-at-half", two, topic(both, both), "gov,T1i1,4,1 gov,T1i2,4,1 uni,T1i1,nc,1 uni,T1i2,4,1",
         {"overall.reading": "not_consulted", "indicators.0.reading": "not_consulted", "indicators.1.reading": "on_target"}),
        # 3 of 8 answers are `nc`, but climbed (3/3 + 0) / 2 = 1/2
        ("not-consulted-is-climbed", two, topic(both, both), "gov,T1i1,4,1 gov,T1i2,4,1 uni,T1i1,nc,3 uni,T1i2,4,5",
         {"overall.reading": "not_consulted"}),
        ("nobody-else-spoke", two, topic(both), "gov,T1i1,3,1 uni,T1i1,dk,1", {"overall.reading": "one_voice", "overall.score": 75}),
        # gaps of 50, 75 - 62.5 = 12.5 and 0
        ("alone-there-is-no-other-voice", gov, topic(only, only, only), "gov,T1i1,1,1 gov,T1i2,2,1 gov,T1i2,3,1 gov,T1i3,4,1",
         {"indicators.0.reading": "gap", "indicators.1.reading": "small_gap", "indicators.2.reading": "on_target", "strengths": []}),
        # gov 87.5, uni 87.5, and two of four disputed by 50: not fewer than half
        ("half-disputed-is-no-strength", two, topic(both, both, both, both),
         "gov,T1i1,4,1 gov,T1i2,2,1 gov,T1i3,4,1 gov,T1i4,3,1 uni,T1i1,2,1 uni,T1i2,4,1 uni,T1i3,4,1 uni,T1i4,3,1",
         {"overall.reading": "on_target", "overall.divergence.value": 0, "strengths": ["T1i3", "T1i4"]}),
        # low (100 + 50) / 2 = 75 = 100 - 25; on the second (100 + 33.3) / 2 is less, and uni shows no score
        ("strength-at-its-low-bound", two | {"targets": {"default": 100}}, topic(both, both | {"weight": 0}),
         "gov,T1i1,4,1 gov,T1i2,4,1 uni,T1i1,4,1 uni,T1i1,blank,1 uni,T1i2,4,1 uni,T1i2,dk,2",
         {"overall.low": 75, "strengths": ["overall", "T1", "T1i1"]}),
        # uni says that it does not apply, emp does not know; the others gave 100
        ("silence-is-named", {}, topic({}), "gov,T1i1,4,1 uni,T1i1,na,1 emp,T1i1,dk,1",
         {"silences.uni.0.kind": "na", "silences.emp.0.kind": "blank", "silences.emp.0.others_mean": 100, "silences.gov": []}),
        # T1: 3 x 100 % + 2 x 50 % = 4 of 4; T2: 2 x 25 % = 0.5 of 2; overall 4.5 of 6
        ("points-all-the-way", gov | {"topics": ["T1", "T2"], "method": dict.fromkeys(["node", "group", "overall"], "points") | {"missing": "zero"}},
         topic(only | {"weight": 3}, only | {"weight": 2}, cap=4) + topic(only | {"weight": 2}, id="T2"),
         "gov,T1i1,4,1 gov,T1i2,2,1 gov,T2i1,1,1",
         {"overall.score": 75, "lenses.topic.0.score": 100, "lenses.topic.1.score": 25}),
    ]


def make_ties(rng, number):
    """Three voices of three respondents, six indicators of weight 3 and 5, all answered: gap x weight ties exactly (a gap of 5 ninths
    weighs 3, one of 3 ninths weighs 5), and the widest distance of the topic is exactly 25. Points are counted in sums of three.

    Every second time the two that tie have one divergence as well, so that the framework's order decides."""
    target = 27                                               # 75, where the nine respondents' points add up to 36
    while True:
        weights = [3, 5] + [rng.choice([1, 3, 5]) for _ in range(4)]
        k = rng.choice([1, 2, 3, 4])
        sums = [target - 5 * k, target - 3 * k] + [rng.randint(9, 36) for _ in range(4)]
        rows = []
        for total in sums:
            first = rng.randint(max(0, total - 24), min(12, total))
            second = rng.randint(max(0, total - first - 12), min(12, total - first))
            rows.append([first, second, total - first - second])
        spans = [max(row) - min(row) for row in rows]
        own = [sum(w * row[v] for w, row in zip(weights, rows)) for v in range(3)]
        if max(own) - min(own) == 3 * sum(weights) and 3 in spans and (number % 2 == 0 or spans[0] == spans[1]):
            break
    order = rng.sample(range(6), 6)
    topics = topic(*[{"weight": weights[k]} for k in order])
    text = []
    for at, k in enumerate(order):
        for voice, total in zip(("gov", "uni", "emp"), rows[k]):
            given = [total // 3] * 3
            for r in range(total % 3):
                given[r] += 1
            if given[0] < 4 and given[2] > 0 and rng.random() < 0.5:
                given[0], given[2] = given[0] + 1, given[2] - 1
            text += [f"{voice},T1i{at + 1},{code},{given.count(code)}" for code in sorted(set(given))]
    return BASE, topics, "".join(line + "\n" for line in ["constituency,indicator,answer,n"] + text)
