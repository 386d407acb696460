"""Checks on the written files what README.md promises about them."""

import json
import re
import sqlite3
import sys
from collections import Counter

LONGEST = 256  # tokens


def load(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def sql(row):
    return row["database"], row["completion"].strip()


def result(connections, folder, row):
    name = row["database"]
    if name not in connections:
        script = next(folder.joinpath("databases").rglob(f"{name}.sql")).read_text(encoding="utf-8")
        connections[name] = sqlite3.connect(":memory:")
        connections[name].executescript(script)
        connections[name].execute("PRAGMA query_only = ON")
    return connections[name].execute(row["completion"]).fetchall()


def skeleton(completion):
    """A query without its names and values: what is left is its shape."""
    text = re.sub(r"'[^']*'|\d+", "V", completion)
    return re.sub(r"\b(?!V\b)[a-z]\w*(\.\w+)?", "n", re.sub(r"\b([ab])\.\w+", "n", text))


def verify(folder, tokenizer):
    splits = {name: load(folder / f"{name}.jsonl") for name in ("train", "validation", "test", "pretrain-heldout")}
    corpus = folder / "pretraining" / "train.jsonl"
    if corpus.exists():
        splits["pretraining"] = load(corpus)
    failures, connections = [], {}

    def check(good, promise, detail=""):
        print("ok  " if good else "FAIL", promise, detail)
        if not good:
            failures.append(promise)

    for name, rows in splits.items():
        prompts = Counter(row["prompt"] for row in rows)
        check(len(prompts) == len(rows), f"{name}: {len(rows)} rows, no question twice")
        if name != "pretraining":
            empty = [row for row in rows if not (found := result(connections, folder, row)) or found == [(0,)] or None in found[0]]
            check(not empty, f"{name}: every reference query runs and gives a result", empty[:1])
    disjoint = [("train", "validation"), ("train", "test"), ("validation", "test")]
    if corpus.exists():
        disjoint.append(("pretraining", "pretrain-heldout"))
    for a, b in disjoint:
        check(not {row["prompt"] for row in splits[a]} & {row["prompt"] for row in splits[b]}, f"{a} and {b} share no question")
        check(not set(map(sql, splits[a])) & set(map(sql, splits[b])), f"{a} and {b} share no query")
    for name in ("validation", "test"):
        for key in ("shape", "wordings"):
            seen, asked = (set(v for row in splits[s] for v in (row[key] if key == "wordings" else [row[key]])) for s in ("train", name))
            check(not seen & asked, f"train and {name} share none of their {len(seen)} and {len(asked)} {key}", sorted(seen & asked)[:5])
        forms = [{skeleton(row["completion"]) for row in splits[s]} for s in ("train", name)]
        check(not forms[0] & forms[1], f"train and {name} share no query form", sorted(forms[0] & forms[1])[:3])
    databases = [{row["database"] for row in splits[s]} for s in ("test", "pretrain-heldout")]
    check(not databases[0] & databases[1], f"{len(databases[0])} new databases, none of them among the {len(databases[1])} of pretraining")
    if tokenizer:
        from tokenizers import Tokenizer  # only this check needs it
        encode = Tokenizer.from_file(tokenizer).encode
        for name, rows in splits.items():
            lengths = [len(encode(row["prompt"]).ids) + len(encode(row["completion"]).ids) + 1 for row in rows]
            check(max(lengths) <= LONGEST, f"{name}: at most {LONGEST} tokens",
                  f"(longest {max(lengths)}, mean {sum(lengths) / len(lengths):.1f}, all {sum(lengths)})")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit("run generate.py --verify")
