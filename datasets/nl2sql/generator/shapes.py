"""Query shapes: each function draws one question with its SQL from a database, or None where the database has none."""

from dataclasses import dataclass, field

from .phrases import pick
from .schema import literal


@dataclass
class Row:
    database: str
    shape: str
    question: str
    sql: str
    wordings: list  # ids of the templates used
    distinct: str = ""  # a query whose first column must not repeat (no ties at a LIMIT)


@dataclass
class Draw:
    """The random choices behind one row."""

    rng: object
    database: object
    groups: str
    wordings: list = field(default_factory=list)

    def say(self, key, **slots):
        text, name = pick(self.rng, key, self.groups, **slots)
        self.wordings.append(name)
        return text

    def table(self, kind="label"):
        return self.rng.choice([table for table in self.database.tables if table.of(kind)])

    def link(self):
        return self.rng.choice(self.database.links)

    def column(self, table, kind):
        return self.rng.choice(table.of(kind))

    def kind_of(self, table, *kinds):
        return self.rng.choice([kind for kind in kinds if table.of(kind)])

    def word(self, column):
        return self.rng.choice(column.words)

    def spoken(self, column, stored):
        return next(spoken for spoken, value in column.values if value == stored)

    def two_values(self, table, column):
        present = sorted(set(table.stored(column)))
        return self.rng.sample(present, 2) if len(present) > 2 else None

    def threshold(self, table, column, low=0.15, high=0.85):
        """A number that splits the table's rows: never all, never none."""
        values = sorted(table.stored(column))
        return values[int(len(values) * self.rng.uniform(low, high))]

    def condition(self, table, kind, alias=""):
        """(words, SQL) of one condition of a kind: cat, num, date."""
        column = self.column(table, kind)
        name, word = alias + column.name, self.word(column)
        if kind == "cat":
            value = self.rng.choice(table.stored(column))
            return self.say("eq", c=word, v=self.spoken(column, value)), f"{name} = {literal(value)}"
        if kind == "num":
            sign, value = self.rng.choice([("gt", ">"), ("lt", "<")]), self.threshold(table, column)
            return self.say(sign[0], c=word, v=value), f"{name} {sign[1]} {value}"
        year = self.threshold(table, column)[:4]
        how = self.rng.choice(["before", "since", "in"])
        test = {"before": f"{name} < '{year}'", "since": f"{name} >= '{year}'", "in": f"{name} LIKE '{year}%'"}[how]
        return self.say(how, c=word, v=year, verb=column.verb), test

    def two_conditions(self, table):
        first, second = self.condition(table, "cat"), self.condition(table, self.kind_of(table, "num", "date"))
        if self.rng.random() < 0.5:
            first, second = second, first
        return self.say("and", x=first[0], y=second[0]), f"{first[1]} AND {second[1]}"

    def aggregate(self, table, alias=""):
        column, function = self.column(table, "num"), self.rng.choice(["AVG", "SUM", "MIN", "MAX"])
        return self.say(function, c=self.word(column)), f"{function}({alias}{column.name})"

    def joined(self, child, ref, parent):
        return f"FROM {child.name} a JOIN {parent.name} b ON a.{ref} = b.{parent.key}"


def count_where(kind):
    def shape(d):
        t = d.table("date" if kind == "date" else "label")
        if kind is None:
            return d.say("count", np=t.plural), f"SELECT COUNT(*) FROM {t.name}"
        words, test = d.two_conditions(t) if kind == "two" else d.condition(t, kind)
        return d.say("count", np=f"{t.plural} {words}"), f"SELECT COUNT(*) FROM {t.name} WHERE {test}"
    return shape


def list_where(kind):
    def shape(d):
        t = d.table("date" if kind == "date" else "label")
        words, test = d.two_conditions(t) if kind == "two" else d.condition(t, kind)
        return d.say("list", np=f"{t.plural} {words}"), f"SELECT {t.label.name} FROM {t.name} WHERE {test}"
    return shape


def lookup(d):
    t = d.table()
    c = d.column(t, d.kind_of(t, "cat", "num", "date"))
    value = d.rng.choice(t.stored(t.label))
    return (d.say("lookup", c=d.word(c), v=value, n=t.singular), f"SELECT {c.name} FROM {t.name} WHERE {t.label.name} = {literal(value)}")


def agg(kind):
    def shape(d):
        t = d.table("date" if kind == "date" else "label")
        words, value = d.aggregate(t)
        if kind is None:
            return d.say("agg", a=words, np=t.plural), f"SELECT {value} FROM {t.name}"
        where, test = d.condition(t, kind)
        return d.say("agg", a=words, np=f"{t.plural} {where}"), f"SELECT {value} FROM {t.name} WHERE {test}"
    return shape


def top_k(filtered):
    def shape(d):
        t = d.table()
        c, order, k = d.column(t, "num"), d.rng.choice(["DESC", "ASC"]), d.rng.randint(2, 6)
        words, test = d.condition(t, "cat") if filtered else ("", "")
        where = f" WHERE {test}" if filtered else ""
        question = d.say("top", x=d.say(order, k=k, np=t.plural, c=d.word(c)) + (f", only {t.plural} {words}" if filtered else ""))
        tail = f"FROM {t.name}{where} ORDER BY {c.name} {order} LIMIT"
        return question, f"SELECT {t.label.name} {tail} {k}", f"SELECT {c.name} {tail} {k + 1}"
    return shape


def top_1(d):
    t = d.table()
    c, order = d.column(t, "num"), d.rng.choice(["DESC", "ASC"])
    tail = f"FROM {t.name} ORDER BY {c.name} {order} LIMIT"
    return d.say(f"{order}1", n=t.singular, c=d.word(c)), f"SELECT {t.label.name} {tail} 1", f"SELECT {c.name} {tail} 2"


def group_count(filtered):
    def shape(d):
        t = d.table()
        c = d.column(t, "cat")
        words, test = d.condition(t, d.kind_of(t, "num", "date")) if filtered else ("", "")
        return (d.say("group_count", np=f"{t.plural} {words}".strip(), c=d.word(c)),
                f"SELECT {c.name}, COUNT(*) FROM {t.name}{f' WHERE {test}' if filtered else ''} GROUP BY {c.name}")
    return shape


def group_agg(d):
    t = d.table()
    c = d.column(t, "cat")
    words, value = d.aggregate(t)
    return d.say("group_agg", a=words, np=t.plural, c=d.word(c)), f"SELECT {c.name}, {value} FROM {t.name} GROUP BY {c.name}"


def distinct(d):
    t = d.table()
    c = d.column(t, "cat")
    return d.say("distinct", c=d.word(c), np=t.plural), f"SELECT DISTINCT {c.name} FROM {t.name}"


def pair(filtered):
    def shape(d):
        t = d.table()
        c = d.column(t, d.kind_of(t, "cat", "num", "date"))
        words, test = d.condition(t, d.kind_of(t, "cat", "num")) if filtered else ("", "")
        return (d.say("pair", np=f"{t.plural} {words}".strip(), c=d.word(c)),
                f"SELECT {t.label.name}, {c.name} FROM {t.name}{f' WHERE {test}' if filtered else ''}")
    return shape


def join_named(key, selected):
    def shape(d):
        child, ref, parent = d.link()
        value = d.rng.choice(parent.stored(parent.label))
        what = "COUNT(*)" if selected == "count" else f"a.{child.label.name}"
        return (d.say(key, np=child.plural, n=parent.singular, v=value),
                f"SELECT {what} {d.joined(child, ref, parent)} WHERE b.{parent.label.name} = {literal(value)}")
    return shape


def join_attr(d):
    child, ref, parent = d.link()
    c = d.rng.choice([parent.label, *parent.of("cat"), *parent.of("num")])
    value = d.rng.choice(child.stored(child.label))
    return (d.say("join_attr", c="name" if c is parent.label else d.word(c), n=parent.singular, m=child.singular, v=value),
            f"SELECT b.{c.name} {d.joined(child, ref, parent)} WHERE a.{child.label.name} = {literal(value)}")


def join_agg(d):
    child, ref, parent = d.link()
    words, value = d.aggregate(child, "a.")
    where, test = d.condition(parent, "cat", "b.")
    np = f"{child.plural} {d.say('whose_parent', np=parent.plural, x=where)}"
    return d.say("agg", a=words, np=np), f"SELECT {value} {d.joined(child, ref, parent)} WHERE {test}"


def join_where(key):
    def shape(d):
        child, ref, parent = d.link()
        where, test = d.condition(parent, d.kind_of(parent, "num", "date"), "b.")
        np = f"{child.plural} {d.say('whose_parent', np=parent.plural, x=where)}"
        return d.say(key, np=np), f"SELECT {'COUNT(*)' if key == 'count' else f'a.{child.label.name}'} {d.joined(child, ref, parent)} WHERE {test}"
    return shape


def asked(d, key, t, words, test):
    """The rows of a table that pass a test, as a list of labels or as a count."""
    selected = "COUNT(*)" if key == "count" else t.label.name
    return d.say(key, np=f"{t.plural} {words}"), f"SELECT {selected} FROM {t.name} WHERE {test}"


def between(key):
    def shape(d):
        t = d.table()
        c = d.column(t, "num")
        low, high = d.threshold(t, c, 0.1, 0.5), d.threshold(t, c, 0.6, 0.95)
        return asked(d, key, t, d.say("between", c=d.word(c), v=low, w=high), f"{c.name} BETWEEN {low} AND {high}")
    return shape


def either(key):
    def shape(d):
        t = d.table()
        c = d.column(t, "cat")
        values = d.two_values(t, c)
        if values is None:
            return None
        v, w = (d.spoken(c, value) for value in values)
        return asked(d, key, t, d.say("either", c=d.word(c), v=v, w=w), f"{c.name} IN ({', '.join(map(literal, values))})")
    return shape


def not_equal(key):
    def shape(d):
        t = d.table()
        c = d.column(t, "cat")
        value = d.rng.choice(t.stored(c))
        return asked(d, key, t, d.say("ne", c=d.word(c), v=d.spoken(c, value)), f"{c.name} <> {literal(value)}")
    return shape


def against_average(key):
    def shape(d):
        t = d.table()
        c, (words, sign) = d.column(t, "num"), d.rng.choice([("above_avg", ">"), ("below_avg", "<")])
        return asked(d, key, t, d.say(words, c=d.word(c)), f"{c.name} {sign} (SELECT AVG({c.name}) FROM {t.name})")
    return shape


def childless(key):
    def shape(d):
        child, ref, parent = d.link()
        return asked(d, key, parent, d.say("childless", np=child.plural), f"{parent.key} NOT IN (SELECT {ref} FROM {child.name})")
    return shape


def group_having(d):
    t = d.table()
    c = d.column(t, "cat")
    counts = sorted(t.stored(c).count(value) for value in set(t.stored(c)))
    if counts[0] == counts[-1]:
        return None
    v = d.rng.randint(counts[0], counts[-1] - 1)
    return d.say("having", c=d.word(c), np=t.plural, v=v), f"SELECT {c.name} FROM {t.name} GROUP BY {c.name} HAVING COUNT(*) > {v}"


def group_top(d):
    t = d.table()
    c, (key, order) = d.column(t, "cat"), d.rng.choice([("group_top", "DESC"), ("group_low", "ASC")])
    tail = f"FROM {t.name} GROUP BY {c.name} ORDER BY COUNT(*) {order} LIMIT"
    return d.say(key, c=d.word(c), np=t.plural), f"SELECT {c.name} {tail} 1", f"SELECT COUNT(*) {tail} 2"


def whole(key, select, kind):
    """One value over a column of `kind`, for the table or for the rows that pass a test."""
    def shape_of(filtered):
        def shape(d):
            t = d.table()
            c = d.column(t, kind)
            words, test = d.condition(t, d.kind_of(t, "cat", "num")) if filtered else ("", "")
            return (d.say(key, c=d.word(c), np=f"{t.plural} {words}".strip()),
                    f"SELECT {select.format(c.name)} FROM {t.name}{f' WHERE {test}' if filtered else ''}")
        return shape
    return shape_of


count_distinct, min_max = whole("count_distinct", "COUNT(DISTINCT {0})", "cat"), whole("min_max", "MIN({0}), MAX({0})", "num")


def join_group(d):
    child, ref, parent = d.link()
    return (d.say("join_group", n=parent.singular, np=child.plural),
            f"SELECT b.{parent.label.name}, COUNT(*) {d.joined(child, ref, parent)} GROUP BY b.{parent.label.name}")


def join_group_agg(d):
    child, ref, parent = d.link()
    words, value = d.aggregate(child, "a.")
    return (d.say("join_group_agg", a=words, n=parent.singular, np=child.plural),
            f"SELECT b.{parent.label.name}, {value} {d.joined(child, ref, parent)} GROUP BY b.{parent.label.name}")


def join_top(d):
    child, ref, parent = d.link()
    tail = f"{d.joined(child, ref, parent)} GROUP BY b.{parent.label.name} ORDER BY COUNT(*) DESC LIMIT"
    return (d.say("join_top", n=parent.singular, np=child.plural), f"SELECT b.{parent.label.name} {tail} 1", f"SELECT COUNT(*) {tail} 2")


def join_having(d):
    child, ref, parent = d.link()
    v = d.rng.randint(2, 9)
    return (d.say("join_having", m=parent.plural, np=child.plural, v=v),
            f"SELECT b.{parent.label.name} {d.joined(child, ref, parent)} GROUP BY b.{parent.label.name} HAVING COUNT(*) > {v}")


# What fine-tuning sees, and what only validation and test ask for: the same clauses, combined anew.
# The pretraining corpus has both.
TAUGHT = {
    "count": count_where(None), "count_cat": count_where("cat"), "count_num": count_where("num"), "count_date": count_where("date"),
    "list_cat": list_where("cat"), "list_num": list_where("num"), "list_date": list_where("date"), "list_two": list_where("two"),
    "lookup": lookup, "agg": agg(None), "agg_cat": agg("cat"), "top_k": top_k(False), "top_1": top_1, "group_count": group_count(False),
    "group_agg": group_agg, "distinct": distinct, "pair": pair(False), "join_list": join_named("join_list", "label"),
    "join_count": join_named("join_count", "count"), "join_attr": join_attr, "join_agg": join_agg,
    "list_between": between("list"), "count_either": either("count"), "list_not_equal": not_equal("list"),
    "list_against_average": against_average("list"), "list_childless": childless("list"), "group_having": group_having,
    "group_top": group_top, "count_distinct": count_distinct(False), "min_max": min_max(False), "join_group": join_group, "join_top": join_top,
}
HELD_OUT = {
    "count_two": count_where("two"), "agg_num": agg("num"), "agg_date": agg("date"), "top_k_where": top_k(True),
    "group_count_where": group_count(True), "pair_where": pair(True), "count_between": between("count"), "list_either": either("list"),
    "count_not_equal": not_equal("count"), "count_against_average": against_average("count"), "count_childless": childless("count"),
    "count_distinct_where": count_distinct(True), "min_max_where": min_max(True), "join_count_where": join_where("count"),
    "join_list_where": join_where("list"), "join_group_agg": join_group_agg, "join_having": join_having,
}


def draw(rng, database, shape, groups):
    """One row of a shape, or None."""
    state = Draw(rng, database, groups)
    made = (TAUGHT.get(shape) or HELD_OUT[shape])(state)
    if made is None:
        return None
    question = made[0] if made[0].split()[0] not in ("How", "What", "Which", "Between") else made[0] + "?"
    return Row(database.name, shape, question, made[1], sorted(state.wordings), made[2] if len(made) > 2 else "")
