#!/usr/bin/env python3
"""Generate a long survey: one row an answer, the rows in any order.

usage: gen_long.py ROWS OUT.csv [--items 60] [--seed 1] [--sorted]

Columns: respondent, constituency, indicator, answer. ROWS is rounded down to whole respondents of --items answers each.
Same arguments give a byte-identical file.
"""
import argparse
import numpy as np


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("rows", type=int)
    ap.add_argument("out")
    ap.add_argument("--items", type=int, default=60)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--sorted", action="store_true", help="a respondent's rows stand together")
    a = ap.parse_args()
    rng = np.random.default_rng(a.seed)
    people = a.rows // a.items
    sides = np.array(["ministry", "workers", "employers"])
    side = rng.choice(3, size=people, p=[0.2, 0.45, 0.35])
    items = [f"q{i + 1:02d}" for i in range(a.items)]
    answers = ["0", "1", "2", "3", "4", "dk", "na"]
    share = [0.1, 0.2, 0.3, 0.2, 0.1, 0.06, 0.04]
    order = np.arange(people * a.items)
    if not a.sorted:
        rng.shuffle(order)
    given = rng.choice(len(answers), size=order.size, p=share).astype(np.uint8)
    with open(a.out, "w") as f:
        f.write("respondent,constituency,indicator,answer\n")
        for start in range(0, order.size, 200_000):
            cells = order[start : start + 200_000]
            who, item = np.divmod(cells, a.items)
            f.write("".join(
                f"p{w},{sides[side[w]]},{items[i]},{answers[given[c]]}\n"
                for w, i, c in zip(who.tolist(), item.tolist(), cells.tolist())
            ))


if __name__ == "__main__":
    main()
