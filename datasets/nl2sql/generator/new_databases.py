"""The four databases the base model has never seen. Their physical names are of the kind that grows in old systems:
legible, but not to be guessed from the question."""

import random

from .schema import Column, Database, Table, fill

FIRST = ("Alma Boris Carla Dario Edda Felix Greta Hugo Ines Jonas Karin Leo Mira Nils Olga Pavel Rita Sven Tilda Uwe "
         "Vera Walt Yara Zeno").split()
LAST = "Abel Brandt Costa Duval Ekman Ferri Gallo Holm Ivers Janssen Kovac Lund Moser Novak Ortiz Pohl Rossi Stein Urban Weiss".split()


def cat(name, words, values):
    pairs = [tuple(value.split("=")) if "=" in value else (value, value) for value in values.split(", ")]
    return Column(name, "cat", words.split("|"), values=pairs)


def num(name, words, low, high):
    return Column(name, "num", words.split("|"), low=low, high=high)


def date(name, words, verb, low, high):
    return Column(name, "date", words.split("|"), low=low, high=high, verb=verb)


def table(name, singular, plural, key, label, columns, parents=()):
    refs = [Column(ref, "ref") for ref, _ in parents]
    return Table(name, singular, plural, [Column(key, "key"), Column(label, "label"), *columns, *refs], list(parents))


def person(rng):
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def code(prefix):
    return lambda rng: f"{prefix}{rng.randint(100, 999)}"


def words(first, second):
    first, second = first.split(), second.split()
    return lambda rng: f"{rng.choice(first)} {rng.choice(second)}"


def clinic(rng):
    patients = table("person_list", "patient", "patients", "person_no", "person_nm", [
        cat("grp_cd", "sex", "female=F, male=M"), cat("type_b", "blood group", "A, B, AB, O"),
        cat("place_of", "home town|residence", "Porto, Gdansk, Lyon, Turin, Malmo"), num("mass_n", "body weight|weight", 42, 128),
        date("birth_on", "date of birth", "born", 1938, 2012)])
    fill(patients, 48, rng, person)
    doctors = table("staff_tab", "doctor", "doctors", "staff_no", "staff_nm", [
        cat("field_of", "specialty", "cardiology, surgery, neurology, pediatrics, oncology"), cat("wing", "ward", "north, south, east, west"),
        num("exp_n", "years of practice", 1, 42), num("wage_m", "monthly pay|salary", 3100, 14800)])
    fill(doctors, 22, rng, person)
    visits = table("case_log", "visit", "visits", "case_no", "case_code", [
        cat("prio_cd", "urgency", "routine=R, urgent=U, emergency=E"), cat("paid_via", "insurance", "public, private, none"),
        num("cost_e", "fee|charge", 20, 940), num("dur_n", "length in minutes|length", 5, 180),
        date("case_on", "visit date", "made", 2015, 2024)], [("person_ref", patients), ("staff_ref", doctors)])
    fill(visits, 150, rng, code("V"))
    return Database("clinic", [patients, doctors, visits])


def airport(rng):
    airlines = table("firm_list", "airline", "airlines", "firm_no", "firm_nm", [
        cat("base_c", "home country|country", "Spain, Norway, Japan, Brazil, Kenya"), cat("partner_of", "alliance", "Star, Sky, Unity, Nordic"),
        num("units_n", "fleet size|number of aircraft", 4, 260), date("since_on", "founding date", "founded", 1932, 2016)])
    fill(airlines, 24, rng, words("Blue Nova Polar Delta Swift Terra Royal Coral", "Wings Air Jet Lines Express"))
    gates = table("dock_tab", "gate", "gates", "dock_no", "dock_code", [
        cat("hall_cd", "terminal", "Alpha, Beta, Gamma"), cat("by_way", "boarding type", "bridge, bus, walk"),
        num("room_n", "seating capacity|seats", 40, 420), num("path_m", "walking distance", 50, 1400)])
    fill(gates, 26, rng, code("G"))
    flights = table("trip_log", "flight", "flights", "trip_no", "trip_code", [
        cat("end_place", "destination", "Oslo, Madrid, Tokyo, Nairobi, Boston, Quito"), cat("prog_cd", "state", "on time=OT, delayed=DL, cancelled=CX"),
        num("crowd_n", "passengers|passenger count", 30, 410), num("late_n", "delay", 0, 240),
        num("cost_t", "fare|ticket price", 39, 1290), date("left_on", "departure date", "departing", 2018, 2025)],
        [("firm_ref", airlines), ("dock_ref", gates)])
    fill(flights, 150, rng, code("F"))
    return Database("airport", [airlines, gates, flights])


def archive(rng):
    books = table("item_list", "book", "books", "item_no", "item_nm", [
        cat("kind_t", "genre", "poetry, history, crime, science, travel"), cat("lang_cd", "language", "Polish=pl, Danish=da, French=fr, Greek=el"),
        num("len_n", "number of pages|pages", 60, 980), num("stock_n", "copies", 1, 45), date("print_on", "publication date", "published", 1890, 2022)])
    fill(books, 44, rng, words("Silent Winter Broken Hidden Golden Distant Paper Burning", "Harbour Garden River Letters Mirror Island Bridge"))
    members = table("user_tab", "reader", "readers", "user_no", "user_nm", [
        cat("class_t", "membership|membership type", "basic, student, senior, family"), cat("zone_nm", "district", "Mill Hill, Old Town, Riverside, Park End"),
        num("score_t", "points", 0, 900), date("start_on", "joining date", "registered", 2001, 2023)])
    fill(members, 36, rng, person)
    loans = table("out_log", "loan", "loans", "out_no", "out_code", [
        cat("stat_cd", "loan status", "returned=R, overdue=O, lost=L"), cat("desk_of", "desk", "main desk, kiosk, mail"),
        num("extra_e", "fine", 0, 95), num("long_n", "days kept|days", 1, 120), date("out_on", "lending date", "lent", 2012, 2024)],
        [("item_ref", books), ("user_ref", members)])
    fill(loans, 150, rng, code("L"))
    return Database("archive", [books, members, loans])


def cinema(rng):
    films = table("reel_list", "film", "films", "reel_no", "reel_nm", [
        cat("style_t", "film type", "drama, comedy, horror, western, musical"), cat("age_cd", "age rating", "general=G, teens=T, adults=A"),
        num("spent_e", "budget", 200, 9600), num("dur_m", "running time", 70, 210), date("shown_on", "premiere date", "released", 1958, 2024)])
    fill(films, 44, rng, words("Crimson Endless Stolen Midnight Electric Savage Gentle Final", "Horizon Promise Kingdom Stranger Parade Echo Voyage"))
    halls = table("site_tab", "hall", "halls", "site_no", "site_nm", [
        cat("look_t", "screen type", "standard, dome, laser"), cat("level_of", "storey|level", "basement, ground, upper"),
        num("cap_n", "number of seats|seats", 40, 620), num("power_n", "loudness", 60, 118)])
    fill(halls, 20, rng, words("Ruby Topaz Onyx Amber Pearl", "Room Stage Box Lounge Studio"))
    shows = table("show_log", "screening", "screenings", "show_no", "show_code", [
        cat("turn_of", "time slot", "morning, matinee, evening, late"), cat("tongue", "spoken language", "Czech, Hindi, Korean, Dutch, Finnish"),
        num("sold_n", "tickets sold|tickets", 3, 590), num("sum_t", "takings|revenue", 40, 7900), date("show_on", "screening date", "held", 2016, 2025)],
        [("reel_ref", films), ("site_ref", halls)])
    fill(shows, 150, rng, code("S"))
    return Database("cinema", [films, halls, shows])


def new_databases(seed):
    return [build(random.Random(f"{seed}/{build.__name__}")) for build in (clinic, airport, archive, cinema)]
