"""The four databases the base model has never seen. Their physical names are of the kind that grows in old systems:
short, inconsistent, and not to be guessed from the question."""

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
    patients = table("pt", "patient", "patients", "pt_nr", "full_nm", [
        cat("sx", "sex", "female=F, male=M"), cat("abo", "blood group", "A, B, AB, O"),
        cat("res", "home town|residence", "Porto, Gdansk, Lyon, Turin, Malmo"), num("kg", "body weight|weight", 42, 128),
        date("dob", "date of birth", "born", 1938, 2012)])
    fill(patients, 48, rng, person)
    doctors = table("phys", "doctor", "doctors", "ph_nr", "ph_nm", [
        cat("spc", "specialty", "cardiology, surgery, neurology, pediatrics, oncology"), cat("flr", "ward", "north, south, east, west"),
        num("yrs_pr", "years of practice", 1, 42), num("comp", "monthly pay|salary", 3100, 14800)])
    fill(doctors, 22, rng, person)
    visits = table("enc", "visit", "visits", "enc_nr", "enc_cd", [
        cat("trg", "urgency", "routine=R, urgent=U, emergency=E"), cat("cov", "insurance", "public, private, none"),
        num("chg", "fee|charge", 20, 940), num("mins", "length in minutes|length", 5, 180),
        date("enc_dt", "visit date", "made", 2015, 2024)], [("f_pt", patients), ("f_ph", doctors)])
    fill(visits, 150, rng, code("V"))
    return Database("clinic", [patients, doctors, visits])


def airport(rng):
    airlines = table("carr", "airline", "airlines", "cx", "trade_nm", [
        cat("dom", "home country|country", "Spain, Norway, Japan, Brazil, Kenya"), cat("ally", "alliance", "Star, Sky, Unity, Nordic"),
        num("flt_sz", "fleet size|number of aircraft", 4, 260), date("est_dt", "founding date", "founded", 1932, 2016)])
    fill(airlines, 24, rng, words("Blue Nova Polar Delta Swift Terra Royal Coral", "Wings Air Jet Lines Express"))
    gates = table("gts", "gate", "gates", "gx", "gt_cd", [
        cat("trm", "terminal", "Alpha, Beta, Gamma"), cat("brd", "boarding type", "bridge, bus, walk"),
        num("pax_cap", "seating capacity|seats", 40, 420), num("wlk", "walking distance", 50, 1400)])
    fill(gates, 26, rng, code("G"))
    flights = table("mvt", "flight", "flights", "mx", "flt_no", [
        cat("dst", "destination", "Oslo, Madrid, Tokyo, Nairobi, Boston, Quito"), cat("st_cd", "state", "on time=OT, delayed=DL, cancelled=CX"),
        num("occ", "passengers|passenger count", 30, 410), num("lt_min", "delay", 0, 240),
        num("fare_avg", "fare|ticket price", 39, 1290), date("dep_dt", "departure date", "departing", 2018, 2025)],
        [("op_cx", airlines), ("at_gx", gates)])
    fill(flights, 150, rng, code("F"))
    return Database("airport", [airlines, gates, flights])


def archive(rng):
    books = table("itm", "book", "books", "itm_n", "ttl", [
        cat("gnr", "genre", "poetry, history, crime, science, travel"), cat("lng", "language", "Polish=pl, Danish=da, French=fr, Greek=el"),
        num("pp", "number of pages|pages", 60, 980), num("cps", "copies", 1, 45), date("pub_dt", "publication date", "published", 1890, 2022)])
    fill(books, 44, rng, words("Silent Winter Broken Hidden Golden Distant Paper Burning", "Harbour Garden River Letters Mirror Island Bridge"))
    members = table("rdr", "reader", "readers", "rdr_n", "rdr_nm", [
        cat("tier", "membership|membership type", "basic, student, senior, family"), cat("dist", "district", "Mill Hill, Old Town, Riverside, Park End"),
        num("pts", "points", 0, 900), date("jn_dt", "joining date", "registered", 2001, 2023)])
    fill(members, 36, rng, person)
    loans = table("iss", "loan", "loans", "iss_n", "slip", [
        cat("stt", "loan status", "returned=R, overdue=O, lost=L"), cat("chn", "desk", "main desk, kiosk, mail"),
        num("fin", "fine", 0, 95), num("dys", "days kept|days", 1, 120), date("out_dt", "lending date", "lent", 2012, 2024)],
        [("r_itm", books), ("r_rdr", members)])
    fill(loans, 150, rng, code("L"))
    return Database("archive", [books, members, loans])


def cinema(rng):
    films = table("mov", "film", "films", "mno", "mttl", [
        cat("cls", "film type", "drama, comedy, horror, western, musical"), cat("cert", "age rating", "general=G, teens=T, adults=A"),
        num("bdgt", "budget", 200, 9600), num("rt", "running time", 70, 210), date("prem", "premiere date", "released", 1958, 2024)])
    fill(films, 44, rng, words("Crimson Endless Stolen Midnight Electric Savage Gentle Final", "Horizon Promise Kingdom Stranger Parade Echo Voyage"))
    halls = table("aud", "hall", "halls", "ano", "anm", [
        cat("scr", "screen type", "standard, dome, laser"), cat("lvl", "storey|level", "basement, ground, upper"),
        num("st_ct", "number of seats|seats", 40, 620), num("dB", "loudness", 60, 118)])
    fill(halls, 20, rng, words("Ruby Topaz Onyx Amber Pearl", "Room Stage Box Lounge Studio"))
    shows = table("shw", "screening", "screenings", "sno", "s_cd", [
        cat("slot", "time slot", "morning, matinee, evening, late"), cat("aud_l", "spoken language", "Czech, Hindi, Korean, Dutch, Finnish"),
        num("tix", "tickets sold|tickets", 3, 590), num("gross", "takings|revenue", 40, 7900), date("s_dt", "screening date", "held", 2016, 2025)],
        [("of_m", films), ("in_a", halls)])
    fill(shows, 150, rng, code("S"))
    return Database("cinema", [films, halls, shows])


def new_databases(seed):
    return [build(random.Random(f"{seed}/{build.__name__}")) for build in (clinic, airport, archive, cinema)]
