"""What a database is: tables with columns, how the columns are called in English, and their rows."""

import sqlite3
from dataclasses import dataclass, field


@dataclass
class Column:
    """A column, its physical name and the words people use for it.

    kind: key | ref | label | cat | num | date. `values` of a cat column are (spoken, stored) pairs; `low` and `high`
    bound a num column (or the years of a date column); `verb` is how a date is asked for ("born before 1980").
    """

    name: str
    kind: str
    words: list = field(default_factory=list)
    values: list = field(default_factory=list)
    low: int = 0
    high: int = 0
    verb: str = ""


@dataclass
class Table:
    name: str
    singular: str
    plural: str
    columns: list
    parents: list = field(default_factory=list)  # (ref column name, parent Table)
    rows: list = field(default_factory=list)

    def of(self, kind):
        return [column for column in self.columns if column.kind == kind]

    @property
    def key(self):
        return self.of("key")[0].name

    @property
    def label(self):
        return self.of("label")[0]

    def stored(self, column):
        """All stored values of a column, in row order."""
        index = self.columns.index(column)
        return [row[index] for row in self.rows]


@dataclass(frozen=True)
class Style:
    """How a database names things after the words people use: {w} a column's words, {s} a table's noun, {p} its plural."""

    table: str
    column: str
    key: str
    ref: str
    label: str

    @staticmethod
    def snake(words):
        return words.replace(" ", "_").replace("-", "_")

    def table_name(self, singular, plural):
        return self.table.format(s=self.snake(singular), p=self.snake(plural))

    def column_name(self, words, singular):
        return self.column.format(w=self.snake(words), s=self.snake(singular))

    def named(self, template, singular):
        return template.format(s=self.snake(singular))


@dataclass
class Database:
    name: str
    tables: list

    @property
    def links(self):
        """(child, ref column name, parent) for every foreign key."""
        return [(table, ref, parent) for table in self.tables for ref, parent in table.parents]

    def sql(self):
        """The database as an SQL script; loading it twice gives the same database."""
        lines = []
        for table in self.tables:
            parts = []
            for column in table.columns:
                kind = "INTEGER" if column.kind in ("key", "ref", "num") else "TEXT"
                parts.append(f"{column.name} {kind} {'PRIMARY KEY' if column.kind == 'key' else 'NOT NULL'}")
            for ref, parent in table.parents:
                parts.append(f"FOREIGN KEY ({ref}) REFERENCES {parent.name}({parent.key})")
            lines.append(f"CREATE TABLE {table.name} (\n  " + ",\n  ".join(parts) + "\n);")
            for row in table.rows:
                lines.append(f"INSERT INTO {table.name} VALUES ({', '.join(literal(value) for value in row)});")
        return "\n".join(lines) + "\n"

    def connect(self):
        connection = sqlite3.connect(":memory:")
        connection.executescript(self.sql())
        return connection


def literal(value):
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def fill(table, count, rng, label_of):
    """Gives the table `count` deterministic rows; labels and numbers are spread so that results tell queries apart."""
    labels, seen = [], set()
    while len(labels) < count:
        label = label_of(rng)
        if label not in seen:
            seen.add(label)
            labels.append(label)
    parents = dict(table.parents)
    skew = {column.name: [rng.random() + 0.15 for _ in column.values] for column in table.of("cat")}
    # Some parents have no child at all, the others differ in how many they have.
    weights = {ref: [0 if rng.random() < 0.15 else rng.random() + 0.1 for _ in parent.rows] for ref, parent in table.parents}
    for number in range(count):
        row = []
        for column in table.columns:
            if column.kind == "key":
                row.append(number + 1)
            elif column.kind == "label":
                row.append(labels[number])
            elif column.kind == "ref":
                parent = parents[column.name]
                row.append(rng.choices([r[0] for r in parent.rows], weights[column.name])[0])
            elif column.kind == "cat":
                row.append(rng.choices([stored for _, stored in column.values], skew[column.name])[0])
            elif column.kind == "num":
                row.append(rng.randint(column.low, column.high))
            else:
                row.append(f"{rng.randint(column.low, column.high)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}")
        table.rows.append(tuple(row))
