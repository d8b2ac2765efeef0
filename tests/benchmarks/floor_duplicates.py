"""The floor of finding duplicates: blocking by sorted keys and rapidfuzz, as plain as can be.

The same keys, scores and rule as the published floor; extended by what the program does besides:
rows read from the shop file, and the pairs written into it.
"""

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from typing import Any

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, JaroWinkler
from rapidfuzz.process import cpdist

from tests.benchmarks.measuring import Stopwatch

_MARKS = re.compile("[-号栋室单元]")
_NO_DIGITS = re.compile(r"\D")
_ROWS = """SELECT c.name, (SELECT k.value FROM contact k WHERE k.customer_id = c.id
    AND k.kind = 'phone' AND k.state = 'valid' LIMIT 1), a.city, a.district || a.street
  FROM customer c LEFT JOIN address a ON a.customer_id = c.id ORDER BY c.id"""


def run(shop: str) -> dict[str, object]:
    """Find pairs in a shop file whose rows are numbered from 1; give seconds and pairs."""
    watch = Stopwatch()
    with closing(sqlite3.connect(shop, isolation_level=None)) as c:
        rows = c.execute(_ROWS).fetchall()
        watch.lap("read")
        names, phones, cities, addresses = (
            [each or "" for each in column] for column in zip(*rows, strict=True)
        )
        lean = Stopwatch()
        pairs = _found(names, [each[3:] for each in phones], cities, addresses, watch)
        lean_s = lean.facts()["s"]
        c.execute("PRAGMA journal_mode=WAL")
        c.execute("BEGIN IMMEDIATE")
        c.execute("DELETE FROM proposal")
        c.executemany(
            "INSERT OR IGNORE INTO proposal(row_a, row_b, score, reasons, is_certain)"
            ' VALUES(?, ?, 90, \'["phone", "name"]\', 0)',
            (pairs + 1).tolist(),
        )
        c.execute("COMMIT")
        watch.lap("write")
    return {**watch.facts(), "lean_s": lean_s, "pairs": len(pairs)}


def _codes(values: Sequence[str]) -> Any:
    known: dict[str, int] = {}
    return np.fromiter((known.setdefault(v, len(known)) for v in values), np.int64, len(values))


def pairs_of(key: Any, n: int, most: int = 60) -> Any:
    order = np.argsort(key, kind="stable")
    s = key[order]
    order, s = order[s >= 0], s[s >= 0]
    if not len(s):
        return np.empty(0, np.int64)
    edge = np.flatnonzero(np.r_[True, s[1:] != s[:-1], True])
    size = np.diff(edge)
    keep = np.repeat((size <= most) & (size > 1), size)
    order, s, out = order[keep], s[keep], []
    for d in range(1, most):
        m = s[d:] == s[:-d]
        if not m.any():
            break
        a, b = order[:-d][m], order[d:][m]
        out.append(np.minimum(a, b) * n + np.maximum(a, b))
    return np.concatenate(out) if out else np.empty(0, np.int64)


def _found(names, phones, cities, addresses, watch) -> Any:
    n = len(names)
    bare = [_MARKS.sub("", each) for each in addresses]
    digits = [_NO_DIGITS.sub("", each) for each in addresses]
    has = np.array([bool(each) for each in phones])
    keys = [
        np.where(has, _codes(key), -1)
        for key in (
            phones,
            [a[:1] + b[-4:] for a, b in zip(names, phones, strict=True)],
            [a[:1] + b[:7] for a, b in zip(names, phones, strict=True)],
            [a + b[3:7] for a, b in zip(names, phones, strict=True)],
        )
    ] + [
        _codes(key)
        for key in (
            [a + b + d[:2] for a, b, d in zip(names, cities, digits, strict=True)],
            [a[:1] + b + d for a, b, d in zip(names, cities, digits, strict=True)],
            [a[:1] + b[-14:] for a, b in zip(names, bare, strict=True)],
        )
    ]
    found = np.unique(np.concatenate([pairs_of(key, n) for key in keys]))
    watch.lap("block")
    a, b = found // n, found % n
    left, right = a.tolist(), b.tolist()

    def alike(values: Sequence[str], scorer: Any) -> Any:
        return cpdist(
            [values[i] for i in left], [values[i] for i in right], scorer=scorer, workers=-1
        )

    phone = alike(phones, OSA.normalized_similarity)
    phone[~(has[a] & has[b])] = np.nan
    name = alike(names, JaroWinkler.similarity)
    address = alike(bare, fuzz.partial_ratio) / 100
    watch.lap("score")
    titled = np.array([each.endswith(("女士", "先生", "小姐")) for each in names])
    first = _codes([each[:1] for each in names])
    name = np.where((titled[a] | titled[b]) & (first[a] == first[b]), np.maximum(name, 0.85), name)
    length = np.array([len(each) for each in digits])
    hit = (
        ((phone == 1) & (name > 0.5))
        | ((phone >= 0.81) & (name >= 0.6) & (address >= 0.8))
        | ((phone >= 0.81) & (name == 1))
        | (np.isnan(phone) & (name >= 0.75) & (address >= 0.9) & (length[a] >= 5))
    )
    watch.lap("decide")
    return np.stack([a[hit], b[hit]], axis=1)
