"""Looks for duplicates among everybody, or for those of some rows."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.services.customers.names import names_contradict
from app.services.customers.scripts import simplified
from app.services.duplicates.blocking import (
    Keyed,
    Numbers,
    Pairs,
    Tag,
    in_crowd,
    keys_of,
    pairs_within,
    tag_bit,
)
from app.services.duplicates.comparing import Judged, Subjects, evidence_of, judged
from app.services.duplicates.evidence import Evidence
from app.services.duplicates.features import all_features
from app.services.duplicates.letters import Flags, spelling
from app.services.duplicates.material import Material
from app.services.duplicates.parts import Part, sharing

Step = Callable[[str, int, int], None]
# Reads all rows, or those of some numbers.
Read = Callable[[Sequence[int] | None, Callable[[], None]], Material]
_AGAINST = (Evidence.OTHER_NAME, Evidence.OTHER_BIRTHDAY, Evidence.SHARED_CONTACT)
_CONTACTS = (Evidence.PHONE, Evidence.EMAIL)


@dataclass(frozen=True, slots=True)
class Proposed:
    """A pair of persons to write."""

    row_a: int
    row_b: int
    score: int
    reasons: tuple[Evidence, ...]
    is_certain: bool


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found, and what is to be kept for the next look.

    Attributes:
        persons: who was looked at; their earlier proposals are made anew.
        loosened: pairs of others who share a contact with one of them: no longer certain.
    """

    proposed: list[Proposed]
    persons: list[int]
    loosened: list[tuple[int, int]]
    part: Part


def look_at_all(read: Read, step: Step) -> Looked:
    """Compare everybody with everybody."""
    material = read(None, lambda: step("reading", 0, 0))
    features = all_features(material, spelling(), lambda: step("reading", 0, 0))
    step("comparing", 0, 0)
    keyed = keys_of(material, features)
    ids, persons = _numbers(material.ids), _numbers(material.persons)
    pairs = pairs_within(keyed, persons, len(ids))
    whom = Subjects(material, features, in_crowd(keyed, len(ids)))
    found = judged(whom, _of_two(pairs, persons), _told(step))
    part = Part(keyed.keys, ids[keyed.rows], ids)
    return Looked(_proposed(material, found), [], [], part)


def look_at_some(read: Read, rows: Sequence[int], parts: Sequence[Part], step: Step) -> Looked:
    """Compare some rows with everybody who was looked at before."""
    new = read(rows, lambda: step("reading", 0, 0))
    keyed = keys_of(new, all_features(new, spelling()))
    new_ids = _numbers(new.ids)
    part = Part(keyed.keys, new_ids[keyed.rows], _numbers(array("q", sorted(rows))))
    shared = sharing(part, parts)
    step("comparing", 0, 0)
    old_ids = np.unique(shared.rows)
    material = read(np.union1d(new_ids, old_ids).tolist(), lambda: step("reading", 0, 0))
    ids, persons = _numbers(material.ids), _numbers(material.persons)
    together = _placed(
        Keyed(np.concatenate([part.keys, shared.keys]), np.concatenate([part.rows, shared.rows])),
        ids,
    )
    people = sum(len(each.looked_at) for each in parts)
    pairs = _of_two(pairs_within(together, persons, people), persons)
    is_new = np.isin(ids, new_ids)
    mine = is_new[pairs.left] | is_new[pairs.right]
    whom = Subjects(material, all_features(material, spelling()), in_crowd(together, len(ids)))
    found = judged(whom, _cut(pairs, mine), _told(step))
    return Looked(
        _proposed(material, found),
        sorted({*new.persons, *rows}),
        _loosened(_cut(pairs, ~mine), persons),
        part,
    )


def _told(step: Step) -> Callable[[int, int], None]:
    return lambda done, total: step("comparing", done, total)


def _numbers(values: "array[int]") -> Numbers:
    return np.array(values, np.int64)


def _placed(keyed: Keyed, ids: Numbers) -> Keyed:
    """Give positions in place of numbers of rows; who is hidden meanwhile is left out."""
    at = np.searchsorted(ids, keyed.rows)
    at[at == len(ids)] = 0
    there = ids[at] == keyed.rows if len(ids) else np.zeros(len(at), np.bool_)
    return Keyed(keyed.keys[there], at[there]).sorted()


def _of_two(pairs: Pairs, persons: Numbers) -> Pairs:
    return _cut(pairs, persons[pairs.left] != persons[pairs.right])


def _cut(pairs: Pairs, which: Flags) -> Pairs:
    return Pairs(pairs.left[which], pairs.right[which], pairs.tags[which])


def _loosened(pairs: Pairs, persons: Numbers) -> list[tuple[int, int]]:
    by_contact = (pairs.tags & (tag_bit(Tag.PHONE) | tag_bit(Tag.EMAIL))) != 0
    left, right = persons[pairs.left[by_contact]], persons[pairs.right[by_contact]]
    return list(
        zip(np.minimum(left, right).tolist(), np.maximum(left, right).tolist(), strict=True)
    )


def _proposed(material: Material, found: Judged) -> list[Proposed]:
    """Give each pair of persons once, by the rows that are most alike."""
    persons = _numbers(material.persons)
    left, right = persons[found.left], persons[found.right]
    low, high = np.minimum(left, right), np.maximum(left, right)
    order = np.lexsort((-found.score, high, low))
    made: list[Proposed] = []
    columns: tuple[NDArray[np.int64], ...] = (low, high, found.left, found.right)
    cells = [each[order].tolist() for each in columns]
    told = [each[order].tolist() for each in (found.score, found.bits, found.is_exclusive)]
    last = (0, 0)
    for a, b, one, other, score, bits, is_exclusive in zip(*cells, *told, strict=True):
        if (a, b) != last:
            reasons = _reasons(bits)
            certain = is_exclusive and _is_certain(material, (one, other), reasons)
            made.append(Proposed(a, b, score, reasons, certain))
        last = (a, b)
    return made


_KNOWN: dict[int, tuple[Evidence, ...]] = {}


def _reasons(bits: int) -> tuple[Evidence, ...]:
    return _KNOWN.setdefault(bits, evidence_of(bits)) if bits not in _KNOWN else _KNOWN[bits]


def _is_certain(material: Material, rows: tuple[int, int], reasons: tuple[Evidence, ...]) -> bool:
    if not set(_CONTACTS).intersection(reasons) or set(_AGAINST).intersection(reasons):
        return False
    one, other = (simplified(material.names[row]) for row in rows)
    return not names_contradict(one, other)
