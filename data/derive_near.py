#!/usr/bin/env python3
"""derive_near.py LEXICON MODEL [WORDNET] >near.lex: words that are near in meaning to those that start frames (see README.md).

LEXICON: lexicon/en. MODEL: models/en.model, for its word vectors. WORDNET: the folder of Debian's wordnet-base."""
import collections
import math
import os
import re
import struct
import sys

FRAMES = ("agree consult support concede cooperate aid retreat request accuse reject threaten protest sanction mobilize coerce "
          "assault").split()
SENSES = 3      # of a word, the most frequent first
LIKE = 3        # words that one is like, at most
FLOOR = {"synonym": 0.65, "kind": 0.80, "derived": 0.30, "vectors": 0.50}  # cosine; below, a proposal is more often wrong
VOTERS, AGREED = 6, 4  # of the nearest words, how many must tell one type
MARGIN = 0.02   # two types this close to one another: neither
STEPS = 2       # to kinds above
THINGS = ("06", "13", "18", "21", "27")  # noun.artifact, food, person, possession, substance: what classes are filled with
ACTS = ("04", "11")  # noun.act, noun.event: a noun of one root with a verb that tells the act, not who does it
DEEDS = ("ASSAULT", "COERCE", "PROTEST", "SANCTION", "RETREAT", "MOBILIZE")  # nouns of other acts mostly name something else
CLASS = 0.40    # cosine of a noun to the one of a word class that it is a kind of, or means
COMMON = 40000  # rank of a word in the vectors; rarer ones have poor vectors

HEAD = """# Words that start no frame of their own and are near in meaning to some that do: what is coded by them has less confidence and
# says so. Made by data/derive_near.py (data/README.md says how) from WordNet 3.0, copyright 2006 by Princeton University (its licence:
# data/WORDNET), the word vectors of models/en.model and the frames of this folder. Not to be edited: who knows better writes a frame.
#   synonym, kind   the verb or noun means what "like" means, or a kind of it      derived   a noun of one root with the verb, or a verb with the noun
#   vectors         no such word, but most of those that stand where it does tell one type
#   class           stands where a word class has "like"

"""
VERB = "pos=verb actor=subj recipient=obj needs=both"
NOUN = "pos=noun actor=poss,by,mod of=recipient recipient=of,on,against needs=both"


def sections(path):
    """Of a model file: name to bytes (src/learn/model_file.h)."""
    data = open(path, "rb").read()
    for i in range(struct.unpack("<I", data[12:16])[0]):
        name, offset, size = struct.unpack("<16sQQ", data[32 + i * 32:64 + i * 32])
        yield name.rstrip(b"\0").decode(), data[offset:offset + size]


class Vectors:
    """The fixed vectors of the language engine, by the hash of a word in small letters (src/language/word.c)."""

    def __init__(self, path):
        found = dict(sections(path))
        shape = struct.unpack("<11I", found["net.shape"][:44])
        self.length, self.count = shape[7], shape[10]
        rows = found["vec.rows"][self.count * 4:]
        self.rows = memoryview(rows).cast("b")
        table = struct.unpack(f"<{len(found['vec.words']) // 4}I", found["vec.words"])
        self.at = {key: value for key, value in zip(table[::2], table[1::2]) if key}
        self.known = {}

    def get(self, word):
        """The unit vector and its rank, or None."""
        if word not in self.known:
            key = 2166136261
            for letter in word:
                key = (key ^ ord(letter)) * 16777619 & 0xFFFFFFFF
            row = self.at.get(key or 1)
            vector = None
            if row is not None:
                raw = self.rows[row * self.length:(row + 1) * self.length].tolist()
                size = math.sqrt(sum(x * x for x in raw)) or 1
                vector = [x / size for x in raw], row
            self.known[word] = vector
        return self.known[word]

    def near(self, a, b):
        first, second = self.get(a), self.get(b)
        return sum(map(float.__mul__, first[0], second[0])) if first and second else 0.0


class WordNet:
    """index.POS and data.POS (wndb(5WN)): senses of a word, words of a sense, its pointers."""

    def __init__(self, folder):
        self.senses, self.words, self.pointers = {}, {}, collections.defaultdict(list)
        self.field = {}  # of a sense: the number of its lexicographer file (lexnames(5WN))
        for pos, letter in (("noun", "n"), ("verb", "v")):
            for line in open(os.path.join(folder, "data." + pos), encoding="utf-8"):
                if line[0] == " ":
                    continue
                f = line.split()
                key, count = (letter, f[0]), int(f[3], 16)
                self.field[key] = f[1]
                self.words[key] = [w.lower() for w in f[4:4 + 2 * count:2]]
                at = 5 + 2 * count
                for p in range(int(f[at - 1])):
                    sign, offset, other, _ = f[at + 4 * p:at + 4 * p + 4]
                    self.pointers[key].append((sign, (other, offset)))
            for line in open(os.path.join(folder, "index." + pos), encoding="utf-8"):
                if line[0] == " ":
                    continue
                f = line.split()
                self.senses[letter, f[0]] = [(letter, o) for o in f[-int(f[2]):]]

    def related(self, letter, word):
        """(word, part of speech, how) of the first senses."""
        for sense in self.senses.get((letter, word), [])[:SENSES]:
            for other in self.words[sense]:
                yield other, letter, "synonym"
            for sign, to in self.pointers[sense]:
                if sign == "@" and to[0] == letter:
                    for other in self.words[to]:
                        yield other, letter, "kind"
                elif sign == "+" and to in self.words and (letter == "v" or self.field[sense] in ACTS):
                    for other in self.words[to]:
                        if other[:4] == word[:4] and to[0] != letter:
                            yield other, to[0], "derived"


def triggers(folder):
    """Of single-word frames: (letter, word) to the types it may tell, the plainest frame's first."""
    found = collections.defaultdict(list)
    for name in FRAMES:
        section = {}
        for line in open(os.path.join(folder, name + ".lex"), encoding="utf-8"):
            line = line.split(" #")[0].strip()
            if line.startswith("["):
                section = dict(p.split("=", 1) for p in re.sub(r'"[^"]*"', "x", line[1:-1]).split() if "=" in p)
                section.setdefault("type", line[1:-1].split()[0])
                continue
            if not line or line[0] == "#":
                continue
            fields = re.sub(r'"[^"]*"', "x", line).split()
            words = [f for f in fields if "=" not in f]
            own = {**section, **dict(f.split("=", 1) for f in fields if "=" in f)}
            if len(words) != 1 or own.get("weak") == "yes":
                continue
            narrow = any(key in own for key in ("obj", "obl", "obl_word", "obj_word", "obj_mod", "subj"))
            for pos in own.get("pos", "").split(","):
                for word in words[0].split("/"):
                    if pos in ("verb", "noun"):
                        found[pos[0], word].append((narrow, len(own), own["type"]))
    plain = {key for key, value in found.items() if not min(value)[0]}
    return {key: [t for _, _, t in sorted(value)] for key, value in found.items()}, plain


def classes(folder):
    """The words of the word classes of things and people, and all other words that the lexicon knows as nouns of a class."""
    found, name = collections.defaultdict(set), ""
    for line in open(os.path.join(folder, "classes.lex"), encoding="utf-8"):
        line = line.split(" #")[0].strip()
        if line.startswith("["):
            name = line[1:-1].split()[0]
        elif line and line[0] not in "#@":
            found[line.split()[0]].add(name)
    return found


def proposals(letter, word, known, plain, net, vectors, pool, but=None):
    """(cosine, like, how) of the words that start frames, the nearest first."""
    if not vectors.get(word) or vectors.get(word)[1] > COMMON:
        return []
    best = {}
    for other, pos, how in net.related(letter, word):
        if (pos, other) not in known or other == word and pos == letter or (pos, other) == but:
            continue
        if how == "derived" and ((pos, other) not in plain or letter == "n" and known[pos, other][0] not in DEEDS):
            continue
        near = vectors.near(word, other)
        if near >= FLOOR[how] and (other, pos) not in best:
            best[other, pos] = near, other, how
    if best:
        return sorted(best.values(), reverse=True)[:LIKE]
    around = sorted(((vectors.near(word, o), o) for o in pool if o != word), reverse=True)[:VOTERS]
    votes = collections.Counter(known[letter, o][0] for _, o in around)
    kind, count = max(votes.items(), key=lambda v: v[1], default=("", 0))
    agreed = [(near, o, "vectors") for near, o in around if known[letter, o][0] == kind]
    return agreed[:LIKE] if count >= AGREED and agreed[0][0] >= FLOOR["vectors"] else []


def settled(found, letter, known):
    """Those that tell the type of the first, unless another type is as near; the others are left out."""
    def kind(item):
        pos = ("n" if letter == "v" else "v") if item[2] == "derived" else letter
        return known[pos, item[1]][0]
    if not found:
        return []
    types = {}
    for item in found:
        types.setdefault(kind(item), item[0])
    order = sorted(types.values(), reverse=True)
    if len(order) > 1 and order[0] - order[1] < MARGIN:
        return []
    return [item for item in found if kind(item) == kind(found[0])]


def main():
    lexicon, model = sys.argv[1], sys.argv[2]
    net = WordNet(sys.argv[3] if len(sys.argv) > 3 else "/usr/share/wordnet")
    vectors = Vectors(model)
    known, plain = triggers(lexicon)
    if os.environ.get("TRY"):
        return attempt(known, plain, net, vectors)
    print(HEAD, end="")
    listed = collections.defaultdict(list)
    for letter in "vn":
        pool = [w for l, w in known if l == letter and vectors.get(w)] if letter == "v" else []
        for pos, word in net.senses:
            if pos != letter or not word.isalpha() or (letter, word) in known:
                continue
            found = settled(proposals(letter, word, known, plain, net, vectors, pool), letter, known)
            if found and (letter == "v" or found[0][2] == "derived"):
                listed[letter, found[0][2]].append((word, [w for _, w, _ in found], found[0][0]))
    for (letter, how), rows in sorted(listed.items(), reverse=True):
        slots = " " + (VERB if letter == "v" else NOUN) if how == "derived" else f" pos={'verb' if letter == 'v' else 'noun'}"
        print(f"\n[{how}{slots}]")
        for word, like, near in sorted(rows):
            print(f"{word:22} like={','.join(like)} near={round(near * 100)}")
    print("\n[class]")
    members = classes(lexicon)
    for (letter, word), senses in sorted(net.senses.items()):
        if letter == "n" and word.isalpha() and word not in members and ("n", word) not in known:
            like = member(word, senses, members, net, vectors)
            if like:
                print(f"{word:22} like={like}")


def member(word, senses, members, net, vectors):
    """The word of a class that a noun means in its first sense, or the nearest kind above it that is one; None."""
    if not vectors.get(word) or vectors.get(word)[1] > COMMON or net.field[senses[0]] not in THINGS:
        return None
    sense = senses[0]
    for step in range(STEPS + 1):
        found = [(vectors.near(word, other), other) for other in net.words[sense] if other in members and other != word]
        if found and max(found)[0] >= CLASS:
            return max(found)[1]
        above = [to for sign, to in net.pointers[sense] if sign == "@"]
        if not above:
            return None
        sense = above[0]
    return None


def attempt(known, plain, net, vectors):
    """Each word that starts frames, taken out: how often its own type is proposed, by source and cosine."""
    tally = collections.Counter()
    for letter in "vn":
        pool = [w for l, w in known if l == letter and vectors.get(w)] if letter == "v" else []
        for (pos, word), types in sorted(known.items()):
            if pos != letter or not word.isalpha():
                continue
            found = settled(proposals(letter, word, known, plain, net, vectors, pool, (letter, word)), letter, known)
            tally[letter, "all", 0, "n"] += 1
            if not found:
                continue
            near, like, how = found[0]
            other = ("n" if letter == "v" else "v") if how == "derived" else letter
            right = known[other, like][0] in types
            tally[letter, how, int(near * 10), "n"] += 1
            tally[letter, how, int(near * 10), "right"] += right
    for key in sorted(k for k in tally if k[3] == "n"):
        n, right = tally[key], tally[key[:3] + ("right",)]
        print(*key[:3], n, right, f"{right / n:.2f}")


main()
