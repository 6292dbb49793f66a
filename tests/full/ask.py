"""Drive `ask` in a pseudo-terminal and kill it.   usage: ask.py PROGRAM FOLDER KILLS

A line is confirmed as soon as the prompt after it is on the screen. After each kill the session is opened again: everything
confirmed must be in the journal, in order, and the session must go on behind it. At the end the form is answered to the last
question, and the return must hold every answer. SEED in the environment repeats a run."""
import json
import os
import pty
import random
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

program, folder, kills = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
seed = int(os.environ.get("SEED", time.time_ns() % 10**9))
print(f"seed {seed}")
chance = random.Random(seed)
environment = {**os.environ, "TERM": "xterm", "LC_ALL": "C.UTF-8", "LINES": "24", "COLUMNS": "80"}
# What may stand behind the arrow of a prompt; the drawn text is looked at without its escapes.
PROMPT = re.compile(r"> (Your name|Your function|Number|Answer|Why it does not apply|Comment|Evidence|\[Enter: write)[^\n]*: *$")
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>78]|\x1b\][^\x07]*\x07")
journal = folder / "n" / "returns" / "workers_union.journal"
result = journal.with_suffix(".yaml")


class Terminal:
    """One run of the program in a terminal of its own."""

    def __init__(self):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(program, [program, "ask", "n", "--for", "Union"], environment)
        self.text, self.begun = "", False

    def asked(self):
        """The prompt that waits at the end of the screen; `None` where none does. The same prompt is drawn anew at every key:
        it is another one only behind a new line."""
        plain = ESCAPES.sub("", self.text).replace("\r", "")
        found = PROMPT.search(plain)
        if not found or (self.begun and "\n" not in plain[: found.start()]):
            return None
        self.text, self.begun = "", True
        return found[1]

    def read(self, seconds):
        """What appears within this time; `None` at the end."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return ""
        try:
            piece = os.read(self.fd, 65536)
        except OSError:
            return None
        # The terminal is asked where its cursor stands.
        if b"\x1b[6n" in piece:
            os.write(self.fd, b"\x1b[1;1R")
        return piece.decode("utf-8", "replace") if piece else None

    def prompt(self):
        """Waits for the next prompt and says which it is; `None` where the program ends."""
        end = time.time() + 30
        while time.time() < end:
            kind = self.asked()
            if kind:
                return kind
            piece = self.read(0.2)
            if piece is None:
                return None
            self.text += piece
        sys.exit(f"no prompt within 30 seconds:\n{self.text[-2000:]!r}")

    def type(self, line):
        os.write(self.fd, line.encode() + b"\r")

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)

    def close(self):
        while self.read(5) is not None:
            pass
        _, status = os.waitpid(self.pid, 0)
        os.close(self.fd)
        return os.waitstatus_to_exitcode(status)


def line_for(kind, n):
    """What is typed, and what the journal then says."""
    if kind == "Answer":
        code = chance.choice(["0", "1", "2", "3", "4", "dk", "nc", "na"])
        return code, ("answer", code)
    if kind == "Number":
        return "1", ("about", None)
    if kind in ("Your name", "Your function"):
        return "", ("about", None)
    what = {"Why it does not apply": "reason", "Comment": "comment", "Evidence": "evidence"}[kind]
    text = f"{what} {n} é" if what == "reason" or chance.random() < 0.5 else ""
    return text, (what, text)


def kept():
    """Everything in the journal behind its first line, as far as its lines are whole."""
    if not journal.exists():
        return []
    lines = journal.read_bytes().split(b"\n")[:-1]
    events = [json.loads(line) for line in lines[1:]]
    return [(event["what"], event["text"] if event["what"] != "about" else None) for event in events]


subprocess.run([program, "new", "n", "--yes", "--name", "N", "--profile", "origin"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
(folder / "n" / "invited.csv").write_text("organisation,constituency\nUnion,workers\n", encoding="utf-8")

confirmed, typed, n = [], None, 0
for kill in range(kills):
    terminal = Terminal()
    # Somewhere between the first moment of the program and a few lines later, in the middle of a line too.
    moment = time.time() + chance.choice([chance.uniform(0, 0.15), chance.uniform(0, 0.8)])
    while time.time() < moment:
        piece = terminal.read(max(0.0, min(0.01, moment - time.time())))
        if piece is None:
            break
        terminal.text += piece
        kind = terminal.asked()
        if not kind:
            continue
        if typed is not None:
            confirmed.append(typed)
            typed = None
        if kind.startswith("[Enter"):
            break
        n += 1
        line, typed = line_for(kind, n)
        if chance.random() < 0.1:
            # Begun, and never ended.
            os.write(terminal.fd, line.encode())
            typed = None
            break
        terminal.type(line)
    terminal.kill()
    there = kept()
    if there[: len(confirmed)] != confirmed:
        sys.exit(f"kill {kill + 1}: confirmed {confirmed[-3:]}, kept {there[-3:]} ({len(confirmed)}, {len(there)})")
    # What was written and not confirmed yet may be there: at most the one line that was typed last.
    if there[len(confirmed):] not in ([], [typed]):
        sys.exit(f"kill {kill + 1}: kept {there[len(confirmed):]}, typed {typed}")
    confirmed, typed = there, None

# To the end, and the return holds everything.
terminal = Terminal()
while True:
    kind = terminal.prompt()
    if kind is None:
        sys.exit("the program ended before the last question")
    if kind.startswith("[Enter"):
        terminal.type("")
        break
    n += 1
    line, said = line_for(kind, n)
    confirmed.append(said)
    terminal.type(line)
code = terminal.close()
there = [event for event in kept() if event[0] != "written"]
if code != 0 or there != confirmed:
    sys.exit(f"at the end: code {code}, {len(there)} kept of {len(confirmed)} confirmed")
text = result.read_text(encoding="utf-8")
for what, said in confirmed:
    if said and f"{what}: {json.dumps(said, ensure_ascii=False)}\n" not in text:
        sys.exit(f"the return lacks {what} {said!r}")
answers = sum(1 for what, _ in confirmed if what == "answer")
if text.count("    answer: ") != answers:
    sys.exit(f"the return has {text.count('    answer: ')} of {answers} answers")
check = subprocess.run([program, "check", "n"], cwd=folder, capture_output=True, text=True)
if check.returncode != 0:
    sys.exit(f"the return is not read:\n{check.stderr}")
print(f"killed {kills} times; {len(confirmed)} lines and {answers} answers, none lost")
