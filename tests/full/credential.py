"""Change certificates as a forger would, and ask openbadgeslib about each.   usage: credential.py WORK

Writes `cases.json`: a name, the credential and whether it is as it was signed; credential.mjs asks others about the same."""
import copy
import json
import sys
from pathlib import Path

from openbadgeslib.ob3.ldp import OB3LdpVerifier
from openbadgeslib.ob3.verifier import OB3Verifier

work = Path(sys.argv[1])
issued = {path.stem[-2:]: path for path in sorted(work.glob("coherence_certificate_*.svg"))}
assert sorted(issued) == ["en", "fr"], issued
cases = []
for language, path in issued.items():
    plain = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    baked = json.loads(OB3Verifier.extract_token_from_svg(path.read_bytes()))
    assert baked == plain, "the picture holds another credential than the file beside it"
    cases += [(f"{language}, as issued", plain, True), (f"{language}, out of the picture", baked, True)]


def changed(name, change):
    credential = copy.deepcopy(cases[0][1])
    change(credential)
    cases.append((name, credential, False))


subject = "credentialSubject"
changed("a higher score", lambda c: c[subject]["result"][0].update(value="99"))
changed("another name", lambda c: c[subject]["identifier"][0].update(identityHash="Eva Dupe"))
changed("another day", lambda c: c.update(validFrom="2026-11-22T00:00:00Z"))
changed("the proof of another", lambda c: c.update(proof=cases[2][1]["proof"]))
changed("another issuer's id", lambda c: c["issuer"].update(id="did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw"))
Path(work / "cases.json").write_text(json.dumps(cases), encoding="utf-8")

wrong = 0
for name, credential, good in cases:
    try:
        OB3LdpVerifier.for_issuer_did(credential["issuer"]["id"]).verify(credential)
        said = None
    except Exception as error:  # whatever it says, it says no
        said = f"{type(error).__name__}: {error}"
    print(f"openbadgeslib: {name}: {'verified' if said is None else said[:110]}")
    wrong += good != (said is None)
sys.exit(1 if wrong else 0)
