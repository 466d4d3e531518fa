#!/usr/bin/env python3
"""derive_words.py REPORTS.jsonl.gz: in how many of the reports each word stands, as data/words.tsv (see README.md)."""
import collections
import gzip
import json
import re
import sys

LEAST = 5  # reports; rarer words are left out
WORD = re.compile(r"[^\W_]+")

counts, reports = collections.Counter(), 0
with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
    for line in lines:
        report = json.loads(line)
        reports += 1
        counts.update({word.lower() for word in WORD.findall((report.get("title") or "") + " " + report["text"])})

print("# Made by derive_words.py; README.md says from what. The first row counts the reports.")
print("word\treports")
print(f"*\t{reports}")
for word in sorted((w for w, n in counts.items() if n >= LEAST and w.isalpha()), key=lambda w: w.encode()):
    print(f"{word}\t{counts[word]}")
