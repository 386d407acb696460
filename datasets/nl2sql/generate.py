#!/usr/bin/env python3
"""Writes the nl2sql data set: the same seed gives the same bytes. Python's standard library only.

    generate.py                        train, validation, test, pretrain-heldout and the databases
    generate.py --pretraining          also the pretraining corpus, into pretraining/ (not in git)
    generate.py --verify [TOKENIZER]   checks what README.md promises, on the files as they are
"""

import argparse
import hashlib
import json
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from generator.new_databases import new_databases
from generator.own_databases import own_databases
from generator.shapes import HELD_OUT, TAUGHT, draw
from generator.verify import verify

HERE = Path(__file__).resolve().parent
TRAIN, VALIDATION, TEST, OWN_TEST, OWN_VALIDATION = 3200, 200, 300, 200, 200


class Collector:
    """Draws rows, keeping only those that are new and whose reference query has a clear, non-empty result."""

    def __init__(self, databases, rng):
        self.rng = rng
        self.databases = databases
        self.connections = {database.name: database.connect() for database in databases}
        self.questions, self.queries = set(), set()  # never to appear again
        self.checked = {}

    def add(self, databases):
        self.databases = [*self.databases, *databases]
        self.connections |= {database.name: database.connect() for database in databases}

    def sound(self, row):
        key = (row.database, row.sql)
        if key not in self.checked:
            execute = self.connections[row.database].execute
            result = execute(row.sql).fetchall()
            keys = [r[0] for r in execute(row.distinct)] if row.distinct else []
            self.checked[key] = bool(result) and None not in result[0] and result != [(0,)] and len(set(keys)) == len(keys)
        return self.checked[key]

    def rows(self, count, shapes, groups, new_sql):
        """`count` rows spread evenly over databases and shapes; `new_sql`: every query only once, and never again."""
        cells = [(database, shape) for database in self.databases for shape in shapes]
        misses, made = {}, []
        while len(made) < count and cells:
            self.rng.shuffle(cells)
            for cell in list(cells):
                row = draw(self.rng, *cell, groups)
                known = row is None or (row.database, row.question) in self.questions or (row.database, row.sql) in self.queries
                if known or not self.sound(row):
                    key = (cell[0].name, cell[1])
                    misses[key] = misses.get(key, 0) + 1
                    if misses[key] > 60:
                        cells.remove(cell)
                    continue
                self.questions.add((row.database, row.question))
                if new_sql:
                    self.queries.add((row.database, row.sql))
                made.append(row)
                if len(made) == count:
                    break
        return made


def write_rows(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write(json.dumps({
                "prompt": f"Database: {row.database}\nQuestion: {row.question}\nSQL:", "completion": f" {row.sql}",
                "database": row.database, "shape": row.shape, "wordings": row.wordings}, ensure_ascii=False) + "\n")
    report(path)


def write_databases(folder, databases):
    folder.mkdir(parents=True, exist_ok=True)
    for database in databases:
        (folder / f"{database.name}.sql").write_text(database.sql(), encoding="utf-8", newline="\n")
        report(folder / f"{database.name}.sql")


def report(path):
    print(hashlib.sha256(path.read_bytes()).hexdigest(), path.relative_to(HERE) if path.is_relative_to(HERE) else path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=21)
    parser.add_argument("--out", type=Path, default=HERE)
    parser.add_argument("--pretraining", type=int, nargs="?", const=160_000, default=0, metavar="ROWS")
    parser.add_argument("--verify", nargs="?", const="", metavar="TOKENIZER")
    options = parser.parse_args()
    if options.verify is not None:
        return verify(options.out, options.verify)

    new = Collector(new_databases(options.seed), random.Random(f"{options.seed}/new"))
    test = new.rows(TEST, HELD_OUT, "B", new_sql=True)
    validation = new.rows(VALIDATION, HELD_OUT, "B", new_sql=True)
    train = new.rows(TRAIN, TAUGHT, "A", new_sql=False)
    every = own_databases(options.seed)
    own = Collector(every[:48], random.Random(f"{options.seed}/own"))
    shapes = [*TAUGHT, *HELD_OUT]
    own_test = own.rows(OWN_TEST, shapes, "AB", new_sql=True)

    for name, rows in (("train", train), ("validation", validation), ("test", test), ("pretrain-heldout", own_test)):
        new.rng.shuffle(rows)
        write_rows(options.out / f"{name}.jsonl", rows)
    write_databases(options.out / "databases", new.databases)
    write_databases(options.out / "databases" / "pretraining", own.databases)
    if options.pretraining:
        own_validation = own.rows(OWN_VALIDATION, shapes, "AB", new_sql=True)
        own.add(every[48:])
        corpus = own.rows(options.pretraining, shapes, "AB", new_sql=False)
        own.rng.shuffle(corpus)
        write_rows(options.out / "pretraining" / "train.jsonl", corpus)
        write_rows(options.out / "pretraining" / "validation.jsonl", own_validation)
    return 0


if __name__ == "__main__":
    sys.exit(main())
