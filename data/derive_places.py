#!/usr/bin/env python3
"""Derives data/places.gaz, the gazetteer, from GeoNames (https://www.geonames.org, CC BY 4.0).

usage: derive_places.py DATA     where DATA/gazetteer holds cities500, admin1CodesASCII, admin2Codes and countryInfo as .txt.gz,
                                 and countries.tsv stands beside this program (coordinates of countries).

GeoNames' administrative areas come without coordinates: an area's place is the mean of its cities, weighted by the logarithm of their
population. The layout of the file is told in src/knowledge/gazetteer.c.
"""
import gzip
import math
import os
import re
import struct
import sys
import unicodedata

KIND = {"country": 1, "admin1": 2, "admin2": 3, "city": 4, "capital": 5}
MASK = (1 << 64) - 1
NONE = (1 << 24) - 1


# Where a table's middle of a country and the surveyed one differ much. USA: geographic center of the 48 states, US National Geodetic Survey.
CENTERS = {"USA": (39.83, -98.58)}


def rows(folder, name):
    with gzip.open(os.path.join(folder, "gazetteer", name + ".txt.gz"), "rt", encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def key(name):
    """The form in which names are looked up: lower case, hyphens as blanks, without full stops and apostrophes."""
    text = unicodedata.normalize("NFC", name).lower()
    text = re.sub("[.'\u2018\u2019\u02bb\u02bc`]", "", text).replace("-", " ")
    return " ".join(text.split())


def name_hash(text):
    """48 bits: FNV-1a over UTF-8, then the finalizer of SplitMix64."""
    h = 0xCBF29CE484222325
    for byte in text.encode():
        h = (h ^ byte) * 0x100000001B3 & MASK
    h = (h ^ h >> 30) * 0xBF58476D1CE4E5B9 & MASK
    h = (h ^ h >> 27) * 0x94D049BB133111EB & MASK
    return (h ^ h >> 31) >> 16


def is_latin(text):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "\u2018\u2019\u02bb" for c in text)


class Gazetteer:
    def __init__(self):
        self.records, self.names = [], set()

    def add(self, geonames, name, kind, country, admin1, lat, lon, population, names):
        number = len(self.records)
        self.records.append([geonames, name, kind, country, admin1, lat, lon, population])
        for one in [name, *names]:
            if one and key(one):
                self.names.add((name_hash(key(one)), number))
        return number


def area_names(name):
    """An area's name with and without the word for its kind."""
    bare = re.sub(r"^(?:State|Province|Region|Department|District|Governorate|Provincia|Estado|Departamento) (?:of|de|del) ", "", name)
    bare = re.sub(r" (?:County|Parish|Borough|Province|Region|State|District|Governorate|Oblast|Department|Prefecture|Municipality|"
                  r"Canton|Raion|Rayon|Voivodeship|Muhafazat|Wilaya|Republic|Krai|Autonomous Region|Regency)$", "", bare)
    bare = re.sub(r"^(?:City and County of|City of|Republic of) ", "", bare)
    return [bare]


def mean(places):
    total = sum(weight for _, _, weight in places)
    x = y = z = 0.0
    for lat, lon, weight in places:
        a, b = math.radians(lat), math.radians(lon)
        x, y, z = x + weight * math.cos(a) * math.cos(b), y + weight * math.cos(a) * math.sin(b), z + weight * math.sin(a)
    return (math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))) if total else (0.0, 0.0)


def read_countries(folder, gazetteer):
    alpha3, numbers = {}, {}
    places = {}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "countries.tsv"), encoding="utf-8") as lines:
        table = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    column = {name: i for i, name in enumerate(table[0])}
    for row in table[1:]:
        places[row[column["alpha3"]]] = (row[column["lat"]], row[column["lon"]], row[column["names"]].split("|") + [row[column["official"]]])
    for row in rows(folder, "countryInfo"):
        if row[0] == "ISO" or row[1] not in places:
            continue
        lat, lon, names = places[row[1]]
        alpha3[row[0]] = row[1]
        lat, lon = CENTERS.get(row[1], (lat, lon))
        numbers[row[0]] = gazetteer.add(int(row[16] or 0), row[4], "country", row[0], NONE, float(lat or 0), float(lon or 0), int(row[7] or 0), names)
    return alpha3, numbers


def read_cities(folder):
    first, second, cities = {}, {}, []
    for row in rows(folder, "cities500"):
        lat, lon, population = float(row[4]), float(row[5]), int(row[14] or 0)
        place = (lat, lon, math.log(population + 2))
        first.setdefault((row[8], row[10]), []).append((place, population))
        second.setdefault((row[8], row[10], row[11]), []).append((place, population))
        cities.append((row, lat, lon, population))
    return first, second, cities


def add_areas(folder, gazetteer, countries, first, second):
    admin1 = {}
    for row in rows(folder, "admin1CodesASCII"):
        country, code = row[0].split(".")
        inside = first.get((country, code))
        if country in countries and inside:
            lat, lon = mean([place for place, _ in inside])
            admin1[country, code] = gazetteer.add(int(row[3]), row[1], "admin1", country, NONE, lat, lon, sum(p for _, p in inside),
                                                  [row[2], *area_names(row[1]), *area_names(row[2])])
    for row in rows(folder, "admin2Codes"):
        country, code, code2 = row[0].split(".")
        inside = second.get((country, code, code2))
        if country in countries and inside:
            lat, lon = mean([place for place, _ in inside])
            gazetteer.add(int(row[3]), row[1], "admin2", country, admin1.get((country, code), NONE), lat, lon, sum(p for _, p in inside),
                          [row[2], *area_names(row[1]), *area_names(row[2])])
    return admin1


def city_names(row, population):
    names = [row[2]]
    for pattern, short in ((r"^Saint ", "St "), (r"^Fort ", "Ft "), (r"^Mount ", "Mt ")):
        names.append(re.sub(pattern, short, row[1]))
    names.append(re.sub(r" City$", "", row[1]) if population > 100000 else "")
    if population > 15000:
        names += [n for n in row[3].split(",") if len(n) >= (4 if population < 500000 else 3) and is_latin(n) and not re.fullmatch("[A-Z]{2,4}", n)]
    return names


def build(folder):
    gazetteer = Gazetteer()
    alpha3, countries = read_countries(folder, gazetteer)
    first, second, cities = read_cities(folder)
    admin1 = add_areas(folder, gazetteer, countries, first, second)
    for row, lat, lon, population in cities:
        if row[8] in countries and row[7] not in ("PPLH", "PPLQ", "PPLW"):
            kind = "capital" if row[7] == "PPLC" else "city"
            gazetteer.add(int(row[0]), row[1], kind, row[8], admin1.get((row[8], row[10]), NONE), lat, lon, population, city_names(row, population))
    return gazetteer, alpha3


def u24(number):
    return struct.pack("<I", number & NONE)[:3]


def write(gazetteer, alpha3, path):
    codes = sorted(alpha3)
    text, offsets = bytearray(), {}
    for record in gazetteer.records:
        name = record[1].encode()[:255]
        if name not in offsets:
            offsets[name] = len(text)
            text += bytes([len(name)]) + name
    records = bytearray()
    for geonames, name, kind, country, area, lat, lon, population in gazetteer.records:
        records += u24(geonames) + u24(round(lat / 90 * 0x7FFFFF)) + u24(round(lon / 180 * 0x7FFFFF)) + u24(offsets[name.encode()[:255]])
        records += u24(area) + bytes([min(255, round(8 * math.log2(population + 1))), KIND[kind], codes.index(country)])
    entries = sorted(gazetteer.names)
    buckets, at = [], 0
    for bucket in range(0x10001):
        while at < len(entries) and entries[at][0] >> 32 < bucket:
            at += 1
        buckets.append(at)
    with open(path, "wb") as out:
        out.write(b"DTLGAZ1\n" + struct.pack("<4I", len(codes), len(gazetteer.records), len(entries), len(text)))
        out.write(b"".join(alpha3[code].encode() + b"\0" for code in codes))
        out.write(struct.pack(f"<{len(buckets)}I", *buckets))
        out.write(bytes(records))
        out.write(b"".join(struct.pack("<I", h & 0xFFFFFFFF) + u24(number) for h, number in entries))
        out.write(bytes(text))
    print(f"{len(gazetteer.records)} places, {len(entries)} names, {os.path.getsize(path)} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write(*build(sys.argv[1]), os.path.join(os.path.dirname(os.path.abspath(__file__)), "places.gaz"))
