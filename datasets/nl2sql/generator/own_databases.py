"""The databases the base model is pretrained on: 48 hand-written themes in several variants, whose columns are drawn from pools
or made up, each named in one of eight house styles. So the model learns to write names after the words of the question."""

import random

from .schema import Column, Database, Style, Table, fill

THEMES = """
bakery: baker person, cake thing, pickup event | brewery: brewer person, beer thing, tasting event
garage: mechanic person, car thing, repair event | school: teacher person, classroom place, lesson event
farm: farmer person, field place, harvest event | hotel: guest person, suite place, booking event
museum: curator person, painting thing, exhibition event | bank: banker person, branch/branches place, transfer event
stadium: player person, club place, game event | warehouse: picker person, parcel thing, shipment event
vineyard: grower person, wine thing, sale event | observatory: astronomer person, telescope thing, observation event
theatre: actor person, costume thing, rehearsal event | harbour: captain person, boat thing, voyage event
railway: driver person, station place, journey event | zoo: keeper person, animal thing, feeding event
gym: trainer person, machine thing, workout event | restaurant: waiter person, dish/dishes thing, meal event
laboratory: chemist person, sample thing, test event | courthouse: judge person, courtroom place, hearing event
newsroom: editor person, article thing, review event | factory: operator person, robot thing, inspection event
pharmacy: pharmacist person, medicine thing, prescription event | florist: gardener person, bouquet thing, delivery event
studio: singer person, album thing, recording event | university: student person, course thing, exam event
embassy: diplomat person, office place, meeting event | mine: miner person, tunnel place, survey event
quarry: worker person, truck thing, load event | casino: dealer person, table_game/table games thing, round event
market: vendor person, stall place, purchase event | agency: agent person, house thing, viewing event
charity: donor person, project thing, donation event | police: officer person, precinct place, arrest event
circus: acrobat person, tent place, performance event | ferry: sailor person, pier place, crossing event
orchestra: musician person, violin thing, concert event | racetrack: jockey/jockeys person, horse thing, race event
shipyard: welder person, vessel thing, contract event | academy: cadet person, dormitory place, training event
auction: bidder person, antique thing, bid event | tailor: client person, suit thing, fitting event
insurer: adjuster person, policy thing, claim event | campsite: camper person, cabin place, rental event
winery: taster person, barrel thing, audit event | choir: conductor person, song thing, session event
dairy: herder person, cow thing, milking event | workshop: carpenter person, chair thing, commission event
"""

CITIES = ("Lisbon Vienna Dublin Prague Athens Warsaw Geneva Seville Naples Bergen Leeds Ghent Riga Zagreb Sofia Cork Basel Nantes Bilbao "
          "Utrecht Bremen Verona Aarhus Tampere Kyoto Lima Cairo Toronto Denver Austin")
COUNTRIES = "Italy France Germany Poland Sweden Greece Ireland Austria Croatia Peru Chile Canada India China Egypt Turkey Mexico Finland"
POOLS = {
    "person": [
        ("cat", "city|town", CITIES),
        ("cat", "department|team", "sales finance support legal research training security design logistics planning"),
        ("cat", "nationality|citizenship", COUNTRIES),
        ("cat", "rank|grade", "junior senior lead chief trainee assistant expert deputy"),
        ("cat", "shift", "day night early split weekend double"),
        ("cat", "status", "active retired absent suspended temporary permanent"),
        ("num", "age", 18, 79), ("num", "salary|pay", 1200, 9900),
        ("num", "experience", 0, 40), ("num", "height", 150, 205),
        ("num", "score", 10, 990), ("num", "bonus", 0, 2500),
        ("date", "hiring date|start date", 1985, 2023, "hired"),
        ("date", "birthday", 1945, 2004, "who had their birthday"),
    ],
    "thing": [
        ("cat", "color|colour", "red blue green black white yellow purple orange grey brown pink silver"),
        ("cat", "material", "oak steel glass cotton leather brass marble plastic wool copper paper clay"),
        ("cat", "category|kind", "classic modern luxury budget limited organic rare vintage compact premium"),
        ("cat", "brand|maker", "Orion Velmar Tarsus Quill Zenit Marlow Pinto Hexa Luma Corvo Nimbus Arden"),
        ("cat", "origin", COUNTRIES), ("cat", "condition", "new used worn damaged restored perfect"),
        ("num", "price|cost", 5, 990), ("num", "weight", 1, 880),
        ("num", "stock", 0, 400), ("num", "rating", 1, 100),
        ("num", "power", 50, 4000), ("num", "length", 10, 700),
        ("date", "production date", 1960, 2023, "produced"),
        ("date", "purchase date", 1999, 2024, "bought"),
    ],
    "place": [
        ("cat", "region|area", "northern southern eastern western central coastal inland alpine"),
        ("cat", "owner", "city state church family company trust council"),
        ("cat", "size class|size", "tiny small medium large huge"), ("cat", "city|town", CITIES),
        ("cat", "style", "gothic rustic baroque industrial colonial minimal"),
        ("num", "capacity", 10, 900), ("num", "surface", 20, 5000),
        ("num", "rent", 200, 7000), ("num", "altitude", 0, 2900),
        ("num", "number of windows|windows", 1, 80), ("num", "distance", 1, 600),
        ("date", "opening date", 1900, 2022, "opened"), ("date", "renovation date", 1990, 2024, "renovated"),
    ],
    "event": [
        ("cat", "status", "open closed pending planned done failed approved rejected"),
        ("cat", "channel", "online phone email walk-in partner fax"),
        ("cat", "payment method|payment", "cash card cheque voucher invoice transfer"),
        ("cat", "priority", "low normal high critical"),
        ("cat", "season", "spring summer autumn winter"), ("cat", "weather", "sunny rainy cloudy windy foggy snowy"),
        ("num", "amount|sum", 10, 5000), ("num", "quantity", 1, 300),
        ("num", "duration", 5, 480), ("num", "discount", 0, 60),
        ("num", "attendance", 2, 950), ("num", "expense", 5, 3000),
        ("date", "date|day", 2010, 2024, "that took place"),
        ("date", "registration date", 2010, 2024, "recorded"),
    ],
}
FIRST = ("Ana Ben Clara David Elena Frank Gina Henry Iris Jack Kate Liam Maria Noah Olivia Peter Quinn Rosa Simon Tara Victor Wendy Xavier Zoe "
         "Adam Bella Colin Daisy Eric Fiona George Hanna Ivan Julia Kevin Lena Marco Nina Oscar Paula").split()
LAST = ("Silva Brown Clark Davis Evans Fischer Grant Hughes Irwin Jones Klein Lopez Martin Nolan Owens Price Reed Smith Torres Vega Walsh Young "
        "Adams Baker Cohen Dunn Ellis Ford Green Hart Kaya Larsen Meyer Nash Park Quist Rivera Sato Tanaka Weber").split()
ADJECTIVE = "Royal Lucky Wild Sweet Grand Bright Frozen Rapid Noble Velvet Crystal Iron Sunny Misty Proud Ancient Happy Secret Lonely Mighty".split()
NOUN = "Falcon Rose Comet Maple Tiger Anchor Lantern Meadow Storm Pebble Orchid Raven Summit Harvest Willow Beacon Cedar Dragon Ember Lotus".split()
STEM = "Oak Ash Stone Clear Brook High West Fair Lake Thorn Green Black North Red Marsh Wood".split()
ENDING = "field ford wick bury dale mouth haven ton ridge gate well burn".split()


ONSET = "b br ch cl d dr f fl g gr h j k kr l m n p pl qu r s sh sk st t th tr v w z".split()
CORE = "a e i o u ai ea ou".split()
CODA = ["", "", "n", "r", "l", "s", "t", "m", "ck", "nd"]


def invented(rng):
    """A word nobody has seen: values made of these can only be copied from the question, so the model learns to copy."""
    return "".join(rng.choice(ONSET) + rng.choice(CORE) + rng.choice(CODA) for _ in range(rng.randint(2, 3)))


def label_maker(kind, rng):
    known = known_label_maker(kind, rng)
    return known if kind == "event" else lambda r: known(r) if r.random() < 0.4 else " ".join(
        invented(r).capitalize() for _ in range(1 if kind == "place" else 2))


def known_label_maker(kind, rng):
    if kind == "person":
        return lambda r: f"{r.choice(FIRST)} {r.choice(LAST)}"
    if kind == "thing":
        return lambda r: f"{r.choice(ADJECTIVE)} {r.choice(NOUN)}"
    if kind == "place":
        return lambda r: r.choice(STEM) + r.choice(ENDING)
    letter = rng.choice("ABCDEHJKMNPQRTUWXYZ")
    return lambda r: f"{letter}{r.randint(100, 999)}"


STYLES = [
    Style("{p}", "{w}", "id", "{s}_id", "name"),
    Style("tbl_{s}", "{w}", "{s}_id", "{s}_id", "{s}_name"),
    Style("{s}", "{s}_{w}", "{s}_key", "fk_{s}", "{s}_title"),
    Style("{p}_table", "{w}_val", "nr", "{s}_nr", "label"),
    Style("all_{p}", "the_{w}", "code", "of_{s}", "called"),
    Style("db_{s}", "db_{w}", "db_id", "db_{s}_id", "db_name"),
    Style("{s}_list", "{w}_of_{s}", "{s}_no", "{s}_ref", "name_of_{s}"),
    Style("{p}_data", "col_{w}", "row_id", "link_{s}", "col_name"),
]
VARIANTS = ("", "north", "city")
FIRST_WORD = ("net gross daily weekly monthly yearly local total spare main second early late basic extra inner outer former current direct "
              "average common private public safe short long heavy light open final true").split()
SECOND_WORD = {
    "cat": "group type class level area code mark sector source model grade label branch zone family format section track".split(),
    "num": "count index rate limit value load size volume depth width speed budget tax fee margin share range gain loss points".split(),
    "date": "deadline date start end check update release visit audit renewal".split(),
}


def spoken_words(spoken, kind, rng):
    """What a column is called: one of the pool's words, two common words, or words nobody has seen. Names follow these words, so
    with many of them the model has to copy rather than remember."""
    draw = rng.random()
    if draw < 0.35:
        return rng.choice(spoken.split("|"))
    if draw < 0.7:
        return f"{rng.choice(FIRST_WORD)} {rng.choice(SECOND_WORD[kind])}"
    return " ".join(invented(rng) for _ in range(rng.randint(1, 2)))


def column(spec, rng, taken, style, singular):
    kind, spoken, *rest = spec
    words = spoken_words(spoken, kind, rng)
    while style.column_name(words, singular) in taken:
        words = spoken_words(spoken, kind, rng)
    name = style.column_name(words, singular)
    taken.add(name)
    if kind == "cat":
        values = rng.sample(rest[0].split(), min(rng.randint(4, 6), len(rest[0].split())))
        values = [value if rng.random() < 0.6 else invented(rng) for value in values]
        coded = rng.random() < 0.1
        return Column(name, kind, [words], values=[(v, v[:rng.choice([2, 3])].upper() if coded else v) for v in values])
    return Column(name, kind, [words], low=rest[0], high=rest[1], verb=rest[2] if kind == "date" else "")


def table(noun, kind, rng, parents, style):
    singular, _, plural = noun.partition("/")
    singular = singular.replace("_", " ")
    plural = plural or (singular[:-1] + "ies" if singular.endswith("y") else singular + "s")
    chosen = [s for k, n in (("cat", 2), ("num", 2), ("date", 1)) for s in rng.sample([s for s in POOLS[kind] if s[0] == k], n)]
    key, label = style.named(style.key, singular), style.named(style.label, singular)
    links = [(style.named(style.ref, parent.singular), parent) for parent in parents]
    taken = {key, label, *(ref for ref, _ in links)}
    columns = [Column(key, "key"), Column(label, "label"), *[column(s, rng, taken, style, singular) for s in chosen]]
    columns += [Column(ref, "ref") for ref, _ in links]
    return Table(style.table_name(singular, plural), singular, plural, columns, links)


def own_database(theme, variant, style, seed):
    theme, nouns = theme.split(": ")
    name = f"{variant} {theme}".strip()
    rng = random.Random(f"{seed}/{name}")
    tables = []
    for entry in nouns.split(", "):
        noun, kind = entry.rsplit(" ", 1)
        made = table(noun, kind, rng, tables if kind == "event" else [], style)
        fill(made, 120 if kind == "event" else rng.randint(22, 36), rng, label_maker(kind, rng))
        tables.append(made)
    return Database(name, tables)


def own_databases(seed):
    """Variant by variant; the first 48 have the themes' plain names."""
    themes = [theme.strip() for line in THEMES.strip().splitlines() for theme in line.split("|")]
    return [own_database(theme, variant, STYLES[(index + shift) % len(STYLES)], seed)
            for shift, variant in enumerate(VARIANTS) for index, theme in enumerate(themes)]
