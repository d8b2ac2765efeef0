"""Compares pairs of rows: what speaks for one person and what against, and how much."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.services.duplicates import likenesses
from app.services.duplicates.blocking import EXCLUSIVE, Numbers, Pairs, Tag, tag_bit
from app.services.duplicates.evidence import Evidence
from app.services.duplicates.features import Features
from app.services.duplicates.letters import Flags
from app.services.duplicates.likenesses import Told
from app.services.duplicates.material import Material

PROPOSED = 55
_SLICE = 50_000
_IN_CROWD = 8  # points for an address that very many have
Scores = NDArray[np.int16]
Scorer = Callable[..., float]
# Points for and against; a hundred is the most anybody gets.
POINTS = {
    Evidence.PHONE: 66,
    Evidence.EMAIL: 66,
    Evidence.PAYER: 60,
    Evidence.OWN_FIELD: 60,
    Evidence.ACCOUNT: 34,
    Evidence.NAME: 31,
    Evidence.NAME_SCRIPT: 30,
    Evidence.NAME_SOUND: 22,
    Evidence.NAME_TITLE: 18,
    Evidence.NAME_CLOSE: 18,
    Evidence.ADDRESS: 38,
    Evidence.ADDRESS_CLOSE: 26,
    Evidence.PHONE_CLOSE: 34,
    Evidence.BIRTHDAY: 34,
    Evidence.OWN_CLOSE: 26,
    Evidence.CITY: 3,
    Evidence.SHARED_CONTACT: -40,
    Evidence.OTHER_NAME: -56,
    Evidence.OTHER_CITY: -5,
    Evidence.OTHER_BIRTHDAY: -18,
}
# What is against weighs less against a number of one's own, or a birthday in one house.
_MILDER = {Evidence.OTHER_NAME: -12, Evidence.OTHER_BIRTHDAY: -8, Evidence.OTHER_CITY: -3}
_BITS = {code: np.uint32(1 << at) for at, code in enumerate(Evidence)}


@dataclass(slots=True)
class Judged:
    """Pairs worth proposing: positions, points, and evidence as bits (see `evidence_of`).

    Attributes:
        is_exclusive: a phone or e-mail is held by these two persons and nobody else.
    """

    left: Numbers
    right: Numbers
    score: Scores
    bits: NDArray[np.uint32]
    is_exclusive: Flags


@dataclass(frozen=True, slots=True)
class Subjects:
    """Whom to compare.

    Attributes:
        in_crowd: whose address very many have, as of a dormitory.
    """

    material: Material
    features: Features
    in_crowd: Flags


def judged(whom: Subjects, pairs: Pairs, step: Callable[[int, int], None]) -> Judged:
    """Judge pairs in slices.

    Args:
        step: told how many of how many are done; may raise.
    """
    found: list[Judged] = []
    count = len(pairs.left)
    for first in range(0, count, _SLICE):
        part = slice(first, first + _SLICE)
        cut = Pairs(pairs.left[part], pairs.right[part], pairs.tags[part])
        found.append(_judged(whom, cut))
        step(min(first + _SLICE, count), count)
    if not found:
        none = np.empty(0, np.int64)
        return Judged(
            none, none, none.astype(np.int16), none.astype(np.uint32), none.astype(np.bool_)
        )
    return Judged(
        *(np.concatenate([getattr(each, name) for each in found]) for name in Judged.__slots__)
    )


def evidence_of(bits: int) -> tuple[Evidence, ...]:
    """Give what bits stand for, the strongest first."""
    return tuple(code for code, bit in _BITS.items() if bits & int(bit))


def _judged(whom: Subjects, pairs: Pairs) -> Judged:
    material, f = whom.material, whom.features
    told: Told = {}
    likenesses.of_keys(told, pairs)
    likenesses.of_names(told, material, f, pairs)
    maybe = _worth_more(told, pairs)
    left, right = pairs.left[maybe], pairs.right[maybe]
    told = {code: flags[maybe] for code, flags in told.items()}
    likenesses.of_phones(told, f, left, right)
    likenesses.of_own(told, material, left, right)
    likenesses.of_places(told, material, f, (left, right))
    likenesses.of_birthdays(told, material, f, (left, right))
    in_crowd = whom.in_crowd[left] | whom.in_crowd[right]
    score = np.zeros(len(left), np.int16)
    bits = np.zeros(len(left), np.uint32)
    for code, flags in told.items():
        score += _points(code, told, in_crowd) * flags
        bits |= _BITS[code] * flags.astype(np.uint32)
    proposed = score >= PROPOSED
    top = np.minimum(score[proposed], 99).astype(np.int16)
    exclusive = (pairs.tags[maybe] & EXCLUSIVE) != 0
    return Judged(left[proposed], right[proposed], top, bits[proposed], exclusive[proposed])


def _points(code: Evidence, told: Told, in_crowd: Flags) -> NDArray[np.int16]:
    """Give the points of one thing, pair by pair: it may weigh less beside another."""
    points = np.full(len(told[code]), POINTS[code], np.int16)
    if code in _MILDER:
        sure = told[Evidence.OWN_FIELD] | told[Evidence.OWN_CLOSE] | told[Evidence.PAYER]
        at_home = told[Evidence.BIRTHDAY] & (told[Evidence.ADDRESS] | told[Evidence.ADDRESS_CLOSE])
        points[sure | at_home] = _MILDER[code]
    if code in (Evidence.ADDRESS, Evidence.ADDRESS_CLOSE):
        points[in_crowd] = _IN_CROWD
    return points


def _worth_more(told: dict[Evidence, Flags], pairs: Pairs) -> Flags:
    """Leave out early what no address can save: other names without any contact in common."""
    strong = np.zeros(len(pairs.left), np.bool_)
    for code in (Evidence.PHONE, Evidence.EMAIL, Evidence.PAYER, Evidence.OWN_FIELD):
        strong |= told[code]
    strong |= (pairs.tags & tag_bit(Tag.BIRTHDAY)) != 0
    return strong | ~told[Evidence.OTHER_NAME]
