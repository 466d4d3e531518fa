#!/usr/bin/env python3
"""Holds the places of our own in lexicon/en/places.lex against GeoNames: for each whose name, or one of its other names, GeoNames has as
a city, an administrative area or a country, the nearest of that name and how far it is.

    python3 data/check_regions.py DATA lexicon/en/places.lex [KM]     prints those farther than KM (default 300), then a count

Areas' places are the means of their cities, as in derive_places.py. A name that means two things (the Amazon, a river and a state)
is rightly far, so the list is to be read and not to be empty."""
import collections
import gzip
import math
import os
import re
import sys

ENTRY = re.compile(r"^([^#\[].*?)\s+lat=(\S+)\s+lon=(\S+)(.*)$")
KINDS = re.compile(r"\b(sea|ocean|gulf|bay|river|lake|strait|straits|channel|canal|islands?|mountains?|desert|region|peninsula|coast|valley|"
                   r"hills|plateau|basin|delta|border|of|the)\b")


def rows(folder, name):
    with gzip.open(os.path.join(folder, "gazetteer", name + ".txt.gz"), "rt", encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def distance(a, b):
    """Kilometres on the sphere."""
    la, oa, lb, ob = map(math.radians, (*a, *b))
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((ob - oa) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1, h)))


def mean(places):
    x = [sum(f(math.radians(lat), math.radians(lon)) for lat, lon in places) for f in (
        lambda a, b: math.cos(a) * math.cos(b), lambda a, b: math.cos(a) * math.sin(b), lambda a, b: math.sin(a))]
    return math.degrees(math.atan2(x[2], math.hypot(x[0], x[1]))), math.degrees(math.atan2(x[1], x[0]))


def known(folder):
    """Name in lower case -> places."""
    places, inside = collections.defaultdict(list), collections.defaultdict(list)
    for row in rows(folder, "cities500"):
        place = float(row[4]), float(row[5])
        for name in {row[1], row[2], *row[3].split(",")}:
            places[name.lower()].append((place, "city in " + row[8]))
        for code in (row[8], f"{row[8]}.{row[10]}", f"{row[8]}.{row[10]}.{row[11]}"):
            inside[code].append(place)
    areas = [(row[0], {row[1], row[2]}) for table in ("admin1CodesASCII", "admin2Codes") for row in rows(folder, table)]
    areas += [(row[0], {row[4]}) for row in rows(folder, "countryInfo")]
    for code, names in areas:
        if inside[code]:
            for name in names:
                places[name.lower()].append((mean(inside[code]), "area " + code))
    return places


def entries(path):
    section = ""
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        if line.startswith("["):
            section = line[1:].split("]")[0].split()[0]
        entry = ENTRY.match(line)
        if entry:
            others = re.search(r'names="([^"]*)"', entry.group(4))
            names = [entry.group(1)] + (others.group(1).split(",") if others else [])
            yield number, section, names, (float(entry.group(2)), float(entry.group(3)))


def main(folder, path, far=300):
    places, counts = known(folder), collections.Counter()
    for number, section, names, place in entries(path):
        counts["places"] += 1
        asked = {name.strip().lower() for name in names}
        asked |= {" ".join(KINDS.sub(" ", name).split()) for name in asked}
        found = [(distance(place, other), name, what) for name in asked if name for other, what in places.get(name, ())]
        if not found:
            continue
        nearest = min(found)
        counts["found"] += 1
        counts["within"] += nearest[0] <= far
        if nearest[0] > far:
            print(f"{number}\t{section}\t{names[0]}\t{nearest[0]:.0f} km from {nearest[1]} ({nearest[2]})")
    print(f"{counts['places']} places, {counts['found']} of them in GeoNames by a name, {counts['within']} within {far} km")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
