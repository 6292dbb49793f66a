"""Drive `learn` in a pseudo-terminal and kill it.   usage: learn.py PROGRAM FOLDER KILLS

An answer for the grade is confirmed as soon as the prompt after it is on the screen. After each kill the log must be read again
(its chain is whole), and every confirmed answer must stand in it, in order. At the end all is submitted, and the status says so.
SEED in the environment repeats a run."""
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
PROMPT = re.compile(r"> (Answer:|\[submit: hand in)[^\n]*$")
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>78]|\x1b\][^\x07]*\x07")
log = folder / "learner.jsonl"


class Terminal:
    """One run of the program in a terminal of its own."""

    def __init__(self):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(program, [program, "learn", "M1", "--graded", "--learner", "Awa"], environment)
        self.text, self.begun = "", False

    def asked(self):
        """The prompt that waits at the end of the screen; `None` where none does. The same prompt is drawn anew at every key:
        it is another one only behind a new line."""
        plain = ESCAPES.sub("", self.text).replace("\r", "")
        found = PROMPT.search(plain)
        if not found or (self.begun and "\n" not in plain[: found.start()]):
            return None
        # What was drawn anew belongs to the question before it; a refusal asks again without a new exercise.
        exercise = re.findall(r"(M1X\d+) · ", plain)
        self.text, self.begun = "", True
        return found[1], exercise[-1] if exercise else None

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
        """Waits for the next prompt; `None` where the program ends."""
        end = time.time() + 30
        while time.time() < end:
            asked = self.asked()
            if asked:
                return asked
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


def kept():
    """The exercises for which an answer stands in the log, as far as its lines are whole."""
    if not log.exists():
        return []
    lines = [json.loads(line) for line in log.read_bytes().split(b"\n")[:-1]]
    events = [line["event"] for line in lines[1:]]
    return [event["exercise"] for event in events if event["what"] == "drafted"]


def said(*arguments):
    done = subprocess.run([program, "learn", *arguments], cwd=folder, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"learn {arguments} after a kill: {done.stderr}")
    return done.stdout


confirmed, typed = [], None
for kill in range(kills):
    terminal = Terminal()
    moment = time.time() + chance.choice([chance.uniform(0, 0.4), chance.uniform(0, 1.5)])
    while time.time() < moment:
        piece = terminal.read(max(0.0, min(0.01, moment - time.time())))
        if piece is None:
            break
        terminal.text += piece
        asked = terminal.asked()
        if not asked:
            continue
        if typed is not None:
            confirmed.append(typed)
            typed = None
        if asked[0].startswith("["):
            break
        # An answer that says nothing is an answer to every exercise; one in ten is begun and never ended.
        if chance.random() < 0.1:
            os.write(terminal.fd, b"-")
            break
        typed = asked[1]
        terminal.type("-")
        # Seldom more than one in a run, so that there is something left to be killed at.
        if chance.random() < 0.7:
            time.sleep(chance.uniform(0, 0.1))
            break
    terminal.kill()
    there = kept()
    if there[: len(confirmed)] != confirmed or len(there) > len(confirmed) + 1:
        sys.exit(f"kill {kill + 1}: confirmed {confirmed}, kept {there}")
    if len(there) > len(confirmed) and typed not in (None, there[-1]):
        sys.exit(f"kill {kill + 1}: kept {there[-1]}, typed {typed}")
    confirmed, typed = there, None
    if log.exists() and log.read_bytes().count(b"\n"):
        said("status")

terminal = Terminal()
while True:
    asked = terminal.prompt()
    if asked is None:
        sys.exit("the program ended before the answers were submitted")
    if asked[0].startswith("["):
        terminal.type("submit")
        break
    terminal.type("-")
code = terminal.close()
if code != 0 or sorted(set(kept())) != sorted(f"M1X{n}" for n in range(1, 13)):
    sys.exit(f"at the end: code {code}, kept {kept()}")
if "M1: 12 of 12 submitted" not in said("status"):
    sys.exit(said("status"))
print(f"killed {kills} times; {len(confirmed)} answers, none lost, and all submitted")
