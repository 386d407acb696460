"""The four databases the base model has never seen. All names follow one house style that occurs in none of the pretraining
databases, and some values are stored as codes; both are what fine-tuning has to teach."""

import random

from .schema import Column, Database, Style, Table, fill

HOUSE = Style("t_{p}", "c_{w}", "k_{s}", "k_{s}", "c_{s}_label")

FIRST = ("Alma Boris Carla Dario Edda Felix Greta Hugo Ines Jonas Karin Leo Mira Nils Olga Pavel Rita Sven Tilda Uwe "
         "Vera Walt Yara Zeno").split()
LAST = "Abel Brandt Costa Duval Ekman Ferri Gallo Holm Ivers Janssen Kovac Lund Moser Novak Ortiz Pohl Rossi Stein Urban Weiss".split()


def cat(words, values):
    pairs = [tuple(value.split("=")) if "=" in value else (value, value) for value in values.split(", ")]
    return Column("", "cat", [words], values=pairs)


def num(words, low, high):
    return Column("", "num", [words], low=low, high=high)


def date(words, verb, low, high):
    return Column("", "date", [words], low=low, high=high, verb=verb)


def table(singular, columns, parents=()):
    plural = f"{singular}s"
    for column in columns:
        column.name = HOUSE.column_name(column.words[0], singular)
    links = [(HOUSE.named(HOUSE.ref, parent.singular), parent) for parent in parents]
    key, label = Column(HOUSE.named(HOUSE.key, singular), "key"), Column(HOUSE.named(HOUSE.label, singular), "label")
    refs = [Column(ref, "ref") for ref, _ in links]
    return Table(HOUSE.table_name(singular, plural), singular, plural, [key, label, *columns, *refs], links)


def person(rng):
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def code(prefix):
    return lambda rng: f"{prefix}{rng.randint(100, 999)}"


def words(first, second):
    first, second = first.split(), second.split()
    return lambda rng: f"{rng.choice(first)} {rng.choice(second)}"


def clinic(rng):
    patients = table("patient", [
        cat("sex", "female=F, male=M"), cat("blood group", "A, B, AB, O"),
        cat("home town", "Porto, Gdansk, Lyon, Turin, Malmo"), num("body weight", 42, 128),
        date("date of birth", "born", 1938, 2012)])
    fill(patients, 48, rng, person)
    doctors = table("doctor", [
        cat("specialty", "cardiology, surgery, neurology, pediatrics, oncology"), cat("ward", "north, south, east, west"),
        num("years of practice", 1, 42), num("monthly pay", 3100, 14800)])
    fill(doctors, 22, rng, person)
    visits = table("visit", [
        cat("urgency", "routine=R, urgent=U, emergency=E"), cat("insurance", "public, private, none"),
        num("fee", 20, 940), num("length in minutes", 5, 180),
        date("visit date", "made", 2015, 2024)], [patients, doctors])
    fill(visits, 150, rng, code("V"))
    return Database("clinic", [patients, doctors, visits])


def airport(rng):
    airlines = table("airline", [
        cat("home country", "Spain, Norway, Japan, Brazil, Kenya"), cat("alliance", "Star, Sky, Unity, Nordic"),
        num("fleet size", 4, 260), date("founding date", "founded", 1932, 2016)])
    fill(airlines, 24, rng, words("Blue Nova Polar Delta Swift Terra Royal Coral", "Wings Air Jet Lines Express"))
    gates = table("gate", [
        cat("terminal", "Alpha, Beta, Gamma"), cat("boarding type", "bridge, bus, walk"),
        num("seating capacity", 40, 420), num("walking distance", 50, 1400)])
    fill(gates, 26, rng, code("G"))
    flights = table("flight", [
        cat("destination", "Oslo, Madrid, Tokyo, Nairobi, Boston, Quito"), cat("state", "on time=OT, delayed=DL, cancelled=CX"),
        num("passengers", 30, 410), num("delay", 0, 240),
        num("fare", 39, 1290), date("departure date", "departing", 2018, 2025)],
        [airlines, gates])
    fill(flights, 150, rng, code("F"))
    return Database("airport", [airlines, gates, flights])


def archive(rng):
    books = table("book", [
        cat("genre", "poetry, history, crime, science, travel"), cat("language", "Polish=pl, Danish=da, French=fr, Greek=el"),
        num("number of pages", 60, 980), num("copies", 1, 45), date("publication date", "published", 1890, 2022)])
    fill(books, 44, rng, words("Silent Winter Broken Hidden Golden Distant Paper Burning", "Harbour Garden River Letters Mirror Island Bridge"))
    members = table("reader", [
        cat("membership", "basic, student, senior, family"), cat("district", "Mill Hill, Old Town, Riverside, Park End"),
        num("points", 0, 900), date("joining date", "registered", 2001, 2023)])
    fill(members, 36, rng, person)
    loans = table("loan", [
        cat("loan status", "returned=R, overdue=O, lost=L"), cat("desk", "main desk, kiosk, mail"),
        num("fine", 0, 95), num("days kept", 1, 120), date("lending date", "lent", 2012, 2024)],
        [books, members])
    fill(loans, 150, rng, code("L"))
    return Database("archive", [books, members, loans])


def cinema(rng):
    films = table("film", [
        cat("film type", "drama, comedy, horror, western, musical"), cat("age rating", "general=G, teens=T, adults=A"),
        num("budget", 200, 9600), num("running time", 70, 210), date("premiere date", "released", 1958, 2024)])
    fill(films, 44, rng, words("Crimson Endless Stolen Midnight Electric Savage Gentle Final", "Horizon Promise Kingdom Stranger Parade Echo Voyage"))
    halls = table("hall", [
        cat("screen type", "standard, dome, laser"), cat("storey", "basement, ground, upper"),
        num("number of seats", 40, 620), num("loudness", 60, 118)])
    fill(halls, 20, rng, words("Ruby Topaz Onyx Amber Pearl", "Room Stage Box Lounge Studio"))
    shows = table("screening", [
        cat("time slot", "morning, matinee, evening, late"), cat("spoken language", "Czech, Hindi, Korean, Dutch, Finnish"),
        num("tickets sold", 3, 590), num("takings", 40, 7900), date("screening date", "held", 2016, 2025)],
        [films, halls])
    fill(shows, 150, rng, code("S"))
    return Database("cinema", [films, halls, shows])


def new_databases(seed):
    return [build(random.Random(f"{seed}/{build.__name__}")) for build in (clinic, airport, archive, cinema)]
