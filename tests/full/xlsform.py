"""Hold the XForm that pyxform makes of our XLSForms against the framework.

xlsform.py WORK FORM...: WORK holds the framework as JSON in each language (en.json, fr.json)."""
import json
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from pyxform.xls2xform import convert

XF, HTML, JR = "{http://www.w3.org/2002/xforms}", "{http://www.w3.org/1999/xhtml}", "{http://openrosa.org/javarosa}"
PROFILE, REMITS = {"origin", "transit"}, {"labour", "employment", "education", "interior", "foreign"}
work, forms = Path(sys.argv[1]), sys.argv[2:]
frameworks = {language: json.loads((work / f"{language}.json").read_text()) for language in ("en", "fr")}
COLON = {"en": ": ", "fr": "\u00a0: "}


def plain(text):
    """As pyxform writes it: quotation marks and apostrophes of one kind, one kind of space."""
    for curly, straight in {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " ", "\u202f": " "}.items():
        text = text.replace(curly, straight)
    return " ".join(text.split())


def asked(constituency):
    """The questions of a constituency in this country, by language: text, who may know, evidence, choices."""
    said = {}
    for language, framework in frameworks.items():
        scales = {scale["id"]: scale["points"] for scale in framework["scales"]}
        indicators = {one["id"]: one for one in framework["indicators"]}
        sheet = next((one for one in framework["questionnaires"] if one["constituency"] == constituency), None)
        questions = [question for section in sheet["sections"] for question in section["questions"]]
        for question in questions:
            one = indicators[question["indicator"]]
            # Who is only heard is asked what its questionnaire holds.
            weighs = next(one["weight"] for one in framework["constituencies"] if one["id"] == constituency)
            if weighs and constituency not in one["asked"] or one["profile"] and not PROFILE & set(one["profile"]):
                continue
            if constituency == "ministry" and one["remits"] and not REMITS & set(one["remits"]):
                continue
            choices = {point["code"]: point["label"] + (COLON[language] + one["anchors"][point["code"]] if point["code"] in one["anchors"] else "") for point in scales[one["scale"]]}
            said.setdefault(one["id"], {})[language] = (question["text"], one["evidence"], choices | framework["states"])
    return said


compared = 0
for path in forms:
    done = convert(path)
    assert not done.warnings, f"{path}: {done.warnings}"
    root = ET.fromstring(done.xform)
    binds = {one.get("nodeset").rsplit("/", 1)[1]: one for one in root.iter(XF + "bind")}
    texts = {}
    for translation in root.iter(XF + "translation"):
        language = translation.get("lang").split("(")[1].rstrip(")")
        for text in translation.iter(XF + "text"):
            for value in text.iter(XF + "value"):
                texts[language, text.get("id"), value.get("form", "")] = plain("".join(value.itertext()))
    languages = {language for language, *_ in texts}
    quick = "quick" in path
    assert languages == ({"fr"} if quick else {"en", "fr"}), f"{path}: {languages}"

    def said(language, element, path=path):
        reference = element.get("ref").split("'")[1]
        return texts[language, reference, ""]

    lists = {one.get("id"): one for one in root.iter(XF + "instance") if one.get("id")}
    constituency = Path(path).stem.split("xlsform_")[1].split("_")[0]
    expected = asked(constituency)
    found = {one.get("ref").rsplit("/", 1)[1]: one for one in root.iter(XF + "select1")}
    ids = [name for name in found if name not in ("capacity", "consent")]
    if quick:
        assert 20 <= len(ids) < len(expected) and set(ids) < set(expected), f"{path}: {ids}"
    else:
        assert ids == list(expected), f"{path}: asked {set(expected) - set(ids)} in vain, and {set(ids) - set(expected)} too many"
    inputs = {one.get("ref").rsplit("/", 1)[1]: one for one in root.iter(XF + "input")}
    for name in ids:
        itemset = found[name].find(XF + "itemset")
        assert itemset.get("nodeset") == f"instance('{name}')/root/item", f"{path}: {name}: {itemset.get('nodeset')}"
        items = [(item.find(XF + "name").text, item.find(XF + "itextId").text) for item in lists[name].iter(XF + "item")]
        for language in languages:
            text, evidence, choices = expected[name][language]
            ours = {code: texts[language, reference, ""] for code, reference in items}
            theirs = {code: plain(label) for code, label in choices.items()}
            assert list(ours.items()) == list(theirs.items()), f"{path}: {name} in {language}:\n{ours}\n{theirs}"
            assert said(language, found[name].find(XF + "label")) == plain(f"[{name}] {text}"), f"{path}: {name} in {language}"
            assert said(language, found[name].find(XF + "hint")) == plain(evidence), f"{path}: {name} in {language}"
            for note in ("reason", "comment", "evidence"):
                assert said(language, inputs[f"{name}_{note}"].find(XF + "label")).startswith(f"[{name} {note}] "), f"{path}: {name} {note}"
            compared += len(choices)
        # A reason is asked for where a question does not apply, and there alone; an answer is never forced.
        reason = binds[f"{name}_reason"]
        relevant = " ".join(reason.get("relevant").split())
        assert relevant == f"{found[name].get('ref')} = 'na'" and reason.get("required") == "true()", f"{path}: {name}: {relevant}"
        assert reason.get(JR + "requiredMsg"), f"{path}: {name}"
        assert binds[name].get("required") is None and binds[name].get("relevant") is None, f"{path}: {name}"
        assert all(binds[f"{name}_{note}"].get("required") is None for note in ("comment", "evidence")), f"{path}: {name}"
    assert binds["constituency"].get("calculate") == f"'{constituency}'" and binds["organisation"].get("required") == "true()", path
    # Its length, not whether it is blank: a person who gives a name answers under it.
    assert "string-length" in binds["respondent"].get("calculate"), path
    print(f"{Path(path).name}: {len(ids)} questions in {' and '.join(sorted(languages))}, no warning")
assert len(forms) >= 8 and compared > 5000, (len(forms), compared)
print(f"{compared} choices are those of the framework")
