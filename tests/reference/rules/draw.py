"""Draws small frameworks and tallies for generate.py. What a family fixes stands in `fix`; everything else is drawn.

`fix` knows: node, methods, missing (rule 8); bottom (of the scales); sparse, thin, nc, high (what is answered); tight (one scale, few or
many agree); onevoice (the constituencies are asked different numbers of indicators); alone (one constituency weighs); threshold.
"""

from oracle import Scorecard

SCALES = {      # bottom -> the scales that may stand together in one framework
    0: [
        ("five", [("0", 0), ("1", 25), ("2", 50), ("3", 75), ("4", 100)]),
        ("three", [("no", 0), ("part", 50), ("yes", 100)]),
        ("four", [("1", 0), ("2", 30), ("3", 70), ("4", 100)]),
        ("two", [("0", 0), ("1", 100)]),
        ("six", [("a", 0), ("b", 20), ("c", 40), ("d", 60), ("e", 80), ("f", 100)]),
    ],
    20: [
        ("level", [("1", 20), ("2", 40), ("3", 60), ("4", 80), ("5", 100)]),
        ("short", [("a", 20), ("b", 60), ("c", 100)]),
    ],
}
BANDS = [[0, 25, 50, 75], [0, 40, 80, 100], [0, 33.3, 66.6], [0, 50]]


def partition(rng, nodes, prefix):
    """Groups over the front of the list, contiguous and in order; what is left at the end stands in no group."""
    if len(nodes) < 2 or rng.random() < 0.5:
        return None
    grouped = nodes[: rng.randint(1, len(nodes))]
    cut = rng.randint(1, len(grouped))
    parts = [p for p in (grouped[:cut], grouped[cut:]) if p]
    return [{"id": f"{prefix}{k + 1}", "title": "g", "about": "g", "members": p} for k, p in enumerate(parts)]


def make_framework(rng, fix):
    bottom = fix.get("bottom", 0)
    is_points = fix.get("node") == "points"
    few = fix.get("tight")
    voices = [1, 2, 2, 3, 3, 3, 4]
    if few or fix.get("onevoice") or fix.get("thin") or fix.get("high"):
        voices = [2, 3, 3]

    # constituencies: at least one weighs; those of weight 0 hear something
    names = rng.sample(["gov", "uni", "emp", "obs", "rev"], rng.choice(voices))
    weights = [rng.choice([0, 1, 1, 1, 1, 2, 3]) for _ in names]
    if len(voices) == 3:
        weights = [max(1, w) for w in weights]
    if fix.get("alone"):
        weights = [0] * len(names)
    if not any(weights):
        weights[rng.randrange(len(weights))] = 1
    constituencies = []
    for name, weight in zip(names, weights):
        c = {"id": name, "title": name, "about": "c", "weight": weight}
        if weight == 0:
            c["hears"] = rng.choice(["shared", "all"])
        constituencies.append(c)
    weighing = [n for n, w in zip(names, weights) if w > 0]

    # scales
    chosen = rng.sample(SCALES[bottom], rng.choice([1, 2, 2]) if not few else 1)
    scales = []
    for name, values in chosen:
        scale = {"id": name, "title": name, "points": []}
        for code, value in values:
            code = int(code) if code.isdigit() and rng.random() < 0.5 else code
            scale["points"].append({"code": code, "value": value, "label": f"l{code}", "anchor": "a"})
        if name == "five":
            scale |= {"paper_from": 50, "practice_from": 75}
        scales.append(scale)

    # indicators into topics, phases, fields
    small = any(fix.get(k) for k in ("thin", "nc", "alone", "high", "onevoice")) or "threshold" in fix
    topics = [f"T{k + 1}" for k in range(rng.choice([1, 2, 2, 3, 3, 4] if not small else [1, 2, 2]))]
    sizes = [rng.choice([1, 2, 2, 3, 3, 4] if not small else [2, 3, 4]) for _ in topics]
    total = sum(sizes)
    phases = [f"P{k + 1}" for k in range(min(total, rng.choice([0, 0, 1, 2, 2, 3])))]
    fields = [f"f{k + 1}" for k in range(min(total, rng.choice([0, 0, 2, 3])))]
    pairs = []
    if len(fields) > 1 and rng.random() < 0.7:
        pairs = [("f1", "f2")] + ([("f1", "f3")] if len(fields) > 2 and rng.random() < 0.5 else [])
    profiles = [{"id": "origin", "title": "o"}, {"id": "destination", "title": "d"}] if rng.random() < 0.2 and not is_points else []
    remits = [{"id": "labour", "title": "l"}] if rng.random() < 0.2 else []

    phase_of = phases + [rng.choice(phases) for _ in range(total - len(phases))] if phases else []
    fields_of = [[f] for f in fields]
    if fields:
        fields_of += [sorted(rng.sample(fields, rng.randint(1, len(fields)))) for _ in range(total - len(fields))]
    for k, pair in enumerate(pairs):       # every pair has an indicator
        at = (len(fields) + k) % total
        fields_of[at] = sorted(set(fields_of[at]) | set(pair))
    rng.shuffle(phase_of)
    rng.shuffle(fields_of)

    uniform = sorted(rng.sample(weighing, rng.randint(1, len(weighing))), key=weighing.index)
    if rng.random() < 0.8:
        uniform = weighing
    topic_files, number = [], 0
    for topic, size in zip(topics, sizes):
        indicators = []
        for k in range(size):
            if is_points:
                asked = uniform
            elif fix.get("onevoice"):      # the first is asked everything, the others less and less
                asked = [v for k, v in enumerate(weighing) if k == 0 or rng.random() < 0.75 / k]
            elif rng.random() < 0.75:
                asked = weighing
            else:
                asked = sorted(rng.sample(weighing, rng.randint(1, len(weighing))), key=weighing.index)
            indicator = {"id": f"{topic}i{k + 1}", "title": "i", "scale": rng.choice(scales)["id"], "asked": asked}
            indicator |= {"evidence": "x", "sources": []}
            weight = rng.choice([0, 1, 1, 1, 2, 3]) if not is_points else rng.choice([1, 1, 2, 3, 5])
            if weight != 1 or rng.random() < 0.3:
                indicator["weight"] = weight
            if phases:
                indicator["phase"] = phase_of[number]
            if fields:
                indicator["fields"] = fields_of[number]
            if profiles and rng.random() < 0.5:
                indicator["profile"] = [rng.choice(["origin", "destination"])]
            if remits and rng.random() < 0.5:
                indicator["remits"] = ["labour"]
            if is_points and rng.random() < 0.3:
                indicator["cap"] = rng.choice(["extras", "extras", "other"])
            indicators.append(indicator)
            number += 1
        if all(i.get("weight", 1) == 0 for i in indicators) and rng.random() < 0.7:
            indicators[0]["weight"] = 2
        topic_files.append({"id": topic, "title": "t", "short": "t", "about": "t", "indicators": indicators})
    if fix.get("onevoice"):                # nobody is left without a question
        for voice in weighing:
            if not any(voice in i["asked"] for t in topic_files for i in t["indicators"]):
                first = topic_files[0]["indicators"][0]
                first["asked"] = sorted({*first["asked"], voice}, key=weighing.index)
    core = [i for t in topic_files for i in t["indicators"]]

    lenses = {}
    phase_nodes = [{"id": p, "title": "p", "short": "p", "about": "p"} for p in phases]
    if phases:
        lenses["cycle"] = {"title": "c", "about": "c", "nodes": phase_nodes}
        groups = partition(rng, phases, "S")
        if groups:
            lenses["cycle"]["groups"] = groups
    lenses["topic"] = {"title": "t", "about": "t"}
    groups = partition(rng, topics, "M")
    if groups:
        lenses["topic"]["groups"] = groups
    field_nodes = [{"id": f, "title": "f", "short": "f", "about": "f"} for f in fields]
    if fields:
        lenses["field"] = {"title": "f", "about": "f", "nodes": field_nodes}
    pair_nodes = [{"id": f"{a}_{b}", "title": "q", "short": "q", "fields": [a, b]} for a, b in pairs]
    if pairs:
        lenses["pair"] = {"title": "q", "about": "q", "nodes": pair_nodes}

    if is_points:
        for node, kids in (
            [(n, [i for i in core if i["phase"] == n["id"]]) for n in phase_nodes]
            + [(t, t["indicators"]) for t in topic_files]
            + [(n, [i for i in core if n["id"] in i["fields"]]) for n in field_nodes]
            + [(n, [i for i in core if set(n["fields"]) <= set(i["fields"])]) for n in pair_nodes]
        ):
            cap_node(rng, node, kids)

    overall = rng.choice(["cycle", "topic"]) if phases else "topic"
    method = {
        "node": fix.get("node") or rng.choice(fix["methods"]),
        "group": rng.choice(fix.get("above", fix["methods"])),
        "overall": rng.choice(fix.get("above", fix["methods"])),
        "missing": fix["missing"],
    }
    edges = rng.choice(BANDS)
    targets = {"default": rng.choice([75, 75, 60, 80, 100, 50, 66.6])}
    for identity in [i["id"] for i in core] + topics + phases + fields:
        if rng.random() < 0.12:
            targets[identity] = rng.choice([90, 60, 40, 100, 25, 72.5])
    framework = {
        "id": "oracle",
        "version": "1.0.0",
        "language": "en",
        "title": "x",
        "summary": "x",
        "provenance": "x",
        "constituencies": constituencies,
        "scales": scales,
        "lenses": lenses,
        "overall": overall,
        "method": method,
        "bands": [{"id": f"b{k}", "from": f, "label": f"band {k}"} for k, f in enumerate(edges)],
        "bands_note": "x",
        "targets": targets,
        "target_note": "x",
        "thresholds": {
            "coverage": fix.get("threshold", rng.choice([50, 66.6] if few else [0, 50, 50, 66.6])),
            "dispute": rng.choice([25, 25, 10, 0, 12.5, 50]),
            "gap": rng.choice([25, 25, 25, 10, 40]),
        },
        "topics": topics,
    }
    if profiles:
        framework["profiles"] = profiles
    if remits:
        framework["remits"] = remits

    supporting = None
    if rng.random() < 0.4:
        supporting = {"indicators": []}
        for k in range(rng.choice([1, 1, 2])):
            asked = sorted(rng.sample(weighing, rng.randint(1, len(weighing))), key=weighing.index)
            supporting["indicators"].append(
                {"id": f"X{k + 1}", "supports": rng.choice(core)["id"], "title": "s", "scale": rng.choice(scales)["id"],
                 "asked": asked, "evidence": "x", "sources": []}
            )
    return framework, topic_files, supporting


def cap_node(rng, node, kids):
    """Caps that are above 0 and within reach."""
    caps, reach = {}, 0
    for name in ("extras", "other"):
        inside = sum(i.get("weight", 1) for i in kids if i.get("cap") == name)
        if inside:
            caps[name] = rng.randint(1, inside)
            reach += caps[name]
    reach += sum(i.get("weight", 1) for i in kids if "cap" not in i)
    node["cap"] = reach if rng.random() < 0.4 else rng.randint(1, reach)
    if caps:
        node["caps"] = caps
    if rng.random() < 0.25:                # without a cap of its own: the sum of what its children can reach
        del node["cap"]


def make_tally(rng, framework, topics, supporting, fix):
    card = Scorecard({"framework": framework, "topics": topics, "supporting": supporting, "tally": "constituency,indicator,answer,n\n"})
    indicators = card.core + card.supporting
    with_organisation = rng.random() < 0.3
    with_block = not with_organisation and rng.random() < 0.08
    rows = []
    for voice in card.voices:
        if rng.random() < (0.04 if fix.get("thin") or fix.get("high") or fix.get("onevoice") else 0.12):
            continue                                               # asked, and sent nothing
        organisations = [""]
        if with_organisation:
            organisations = rng.sample(["o1", "o2", "o3"], rng.randint(1, 2)) + ([""] if rng.random() < 0.2 else [])
        taste = rng.random() if not fix.get("tight") else rng.choice([0.2, 0.8])
        if fix.get("high"):
            taste = rng.choice([0.8, 0.9, 1.0])
        holes = rng.choice([0.0, 0.1, 0.25, 0.5])
        if fix.get("sparse"):
            holes = rng.choice([0.5, 0.8])
        if fix.get("thin"):
            holes = rng.choice([0.0, 0.0, 0.6, 0.8, 0.9])
        if fix.get("onevoice") or fix.get("high"):
            holes = rng.choice([0.0, 0.0, 0.1, 0.25])
        left = 5
        for organisation in organisations:
            respondents = rng.randint(1 if organisation == "" else 0, left) if left else 0
            left -= respondents
            if not respondents:
                continue
            implicit = not with_block and rng.random() < 0.5
            if implicit:
                rows.append((voice, "*", "returns", respondents, organisation))
            for indicator in indicators:
                if voice not in card.asked[indicator["id"]]:
                    continue
                mood = rng.random()
                if not implicit and mood > 0.95:
                    continue                                       # it sent returns, but nothing on this one
                codes = list(card.scales[indicator["scale"]])
                for r in range(respondents):
                    block = r % 64 if with_block else None
                    answer = draw(rng, codes, taste, holes, mood)
                    if fix.get("nc") and rng.random() < 0.4:
                        answer = "nc"
                    if answer == "blank" and (implicit and rng.random() < 0.7 or rng.random() < 0.05):
                        continue
                    rows.append((voice, indicator["id"], answer, 1, organisation if not with_block else block))
    if rng.random() < 0.06:                                        # answers of somebody who was not asked count nowhere
        for indicator in indicators:
            outside = [v for v in card.voices if v not in card.asked[indicator["id"]]]
            if outside:
                code = list(card.scales[indicator["scale"]])[-1]
                rows.append((rng.choice(outside), indicator["id"], code, 1, "" if not with_block else 0))
                break
    summed = {}
    for voice, indicator, answer, n, extra in rows:
        key = (voice, indicator, answer, extra)
        summed[key] = summed.get(key, 0) + n
    lines = list(summed.items())
    if rng.random() < 0.2:
        rng.shuffle(lines)
    header = "constituency,indicator,answer,n"
    wide = with_organisation or with_block
    text = [header + (",organisation" if with_organisation else ",block" if with_block else "")]
    for (voice, indicator, answer, extra), n in lines:
        text.append(f"{voice},{indicator},{answer},{n}" + (f",{extra}" if wide else ""))
    return "\n".join(text) + "\n" if lines else None


def draw(rng, codes, taste, holes, mood):
    """An answer; the mood belongs to the indicator: for some it is not applicable, at some everybody is at a loss."""
    if mood < 0.05:
        return "na"
    if mood < 0.12:
        return rng.choice(["dk", "nc", "blank"])
    if rng.random() < holes:
        return rng.choice(["blank", "blank", "dk", "nc"])
    if rng.random() < 0.06:
        return "na"
    at = min(len(codes) - 1, max(0, round(rng.gauss(taste, 0.3) * (len(codes) - 1))))
    return codes[at]
