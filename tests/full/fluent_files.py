"""Hold the Fluent files of each language against English.   usage: fluent_files.py FOLDER

The parser says what is no Fluent; compare-locales says what a language lacks, has twice, or says with other variables."""
import sys
from pathlib import Path

from compare_locales.compare.content import ContentComparer
from compare_locales.paths import File
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

folder = Path(sys.argv[1])
wrong = 0


class Variables(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):
        self.names.add(node.id.name)


def variables(path):
    """Message -> the variables in it."""
    found = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Message):
            visitor = Variables()
            visitor.visit(entry)
            found[entry.id.name] = visitor.names
    return found


for path in sorted(folder.rglob("*.ftl")):
    text = path.read_text(encoding="utf-8")
    body = FluentParser().parse(text).body
    for entry in body:
        if isinstance(entry, ast.Junk):
            print(f"{path}: no Fluent: {entry.content.splitlines()[0]}")
            wrong += 1
    print(f"{path.relative_to(folder)}: {sum(isinstance(e, ast.Message) for e in body)} messages")

for english in sorted(folder.rglob("en.ftl")):
    for other in sorted(set(english.parent.glob("*.ftl")) - {english}):
        locale = other.stem
        comparer = ContentComparer()
        comparer.compare(File(str(english), english.name), File(str(other), other.name, locale=locale), None)
        summary = comparer.observers.toJSON()["summary"].get(locale, {})
        print(f"{other.relative_to(folder)} against English: {summary}")
        own = variables(other)
        for message, names in variables(english).items():
            if own.get(message, names) != names:
                print(f"{message}: {sorted(names)} in English, {sorted(own[message])} in {locale}")
                wrong += 1
        details = comparer.observers.toJSON()["details"]
        lacking = sum(summary.get(key, 0) for key in ("errors", "warnings", "missing", "obsolete", "missingInFiles"))
        if lacking or not summary.get("changed", 0):
            print(details)
            wrong += 1
sys.exit(1 if wrong else 0)
