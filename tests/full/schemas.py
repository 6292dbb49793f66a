"""Hold YAML and JSON against the schemas of the program.   usage: schemas.py WORK ROOT

WORK holds `<kind>.json` for each schema and the demo in two languages; ROOT is the project."""
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

work, root = map(Path, sys.argv[1:])
yaml = YAML(typ="safe", pure=True)
# A date is a text to JSON Schema.
yaml.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: node.value)


def validator(kind):
    schema = json.loads((work / f"{kind}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def read(path):
    text = path.read_text(encoding="utf-8")
    return json.loads(text) if path.suffix == ".json" else yaml.load(text)


files = {
    "framework": list(root.glob("frameworks/*/framework.yaml")),
    "topic": list(root.glob("frameworks/*/topics/*.yaml")),
    "supporting": list(root.glob("frameworks/*/supporting.yaml")),
    "instruments": list(root.glob("frameworks/*/instruments.yaml")),
    "questionnaire": list(root.glob("questionnaires/*/*.yaml")),
    "assessment": list(work.glob("demo-*/assessment.yaml")),
    "results": list(work.glob("demo-*/reports/**/*results*.json")),
}
wrong = 0
for kind, paths in files.items():
    held = validator(kind)
    for path in sorted(paths):
        document = read(path)
        for error in held.iter_errors(document):
            print(f"{kind}: {path}: {error.json_path}: {error.message[:200]}")
            wrong += 1
        # A schema that accepts everything accepts these too.
        if held.is_valid([document]) or held.is_valid({**document, "no_such_key": 1}):
            print(f"{kind}: {path}: accepted with a key that does not exist, or inside a list")
            wrong += 1
    print(f"{kind}: {len(paths)} files")
    if not paths:
        wrong += 1
sys.exit(1 if wrong else 0)
