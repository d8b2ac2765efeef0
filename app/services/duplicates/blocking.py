"""Who is worth comparing: rows that share a key, found by sorting; of big blocks nobody is."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from app.services.duplicates.features import Features, phone_number
from app.services.duplicates.letters import Flags, Sums, joined, summed_texts
from app.services.duplicates.material import Listed, Material

Numbers = NDArray[np.int64]
Positions = NDArray[np.int32]
Bits = NDArray[np.uint32]
_TAG = np.uint64(15)
_TWO, _CROWD = 2, 4
# Bits beside those of tags: a phone or an e-mail that two persons hold, or very many.
EXCLUSIVE, CROWDED = np.uint32(1 << 20), np.uint32(1 << 21)


class Tag(IntEnum):
    """What a key is made of; it stands in the last four bits of the key."""

    PHONE = 0
    EMAIL = 1
    ACCOUNT = 2
    PAYER = 3
    OWN = 4
    BIRTHDAY = 5
    FAMILY_PHONE_END = 6
    FAMILY_PHONE_HEAD = 7
    NAME_PHONE_MIDDLE = 8
    NAME_CITY = 9
    FAMILY_DIGITS = 10
    FAMILY_TAIL = 11
    SOUND_CITY = 12
    WORD_POSTCODE = 13
    WORDS = 14
    STREET = 15


# The most rows of one key that are compared with each other.
CAPS = {
    Tag.PHONE: 40,
    Tag.EMAIL: 40,
    Tag.ACCOUNT: 12,
    Tag.PAYER: 30,
    Tag.OWN: 20,
    Tag.BIRTHDAY: 24,
    Tag.FAMILY_PHONE_END: 60,
    Tag.FAMILY_PHONE_HEAD: 60,
    Tag.NAME_PHONE_MIDDLE: 60,
    Tag.NAME_CITY: 20,
    Tag.FAMILY_DIGITS: 40,
    Tag.FAMILY_TAIL: 40,
    Tag.SOUND_CITY: 20,
    Tag.WORD_POSTCODE: 30,
    Tag.WORDS: 20,
    Tag.STREET: 20,
}
_LOOSE = (Tag.NAME_CITY, Tag.SOUND_CITY, Tag.BIRTHDAY, Tag.WORD_POSTCODE, Tag.WORDS)
_MANY = 200_000
CROWD_AT_HOME = 8


@dataclass(slots=True)
class Keyed:
    """Keys and the rows they are of, sorted by key.

    Attributes:
        keys: 64 bits, the last four of which are the tag.
        rows: positions, or numbers of rows.
    """

    keys: Sums
    rows: Numbers

    def sorted(self) -> "Keyed":
        """Give the same in the order of the keys."""
        order = np.argsort(self.keys, kind="stable")
        return Keyed(self.keys[order], self.rows[order])


@dataclass(slots=True)
class Pairs:
    """Pairs of positions with the tags of the keys they share, as bits."""

    left: Numbers
    right: Numbers
    tags: Bits


def keys_of(material: Material, features: Features) -> Keyed:
    """Give every key of every row, sorted."""
    here = np.arange(len(material.ids), dtype=np.int64)
    f = features
    phone, end = f.phone.astype(np.uint64), np.uint64(10_000)
    keys = [
        (Tag.PHONE, _single(f.phone), here),
        (Tag.FAMILY_PHONE_END, joined(f.family, phone % end + _if(phone)), here),
        (Tag.FAMILY_PHONE_HEAD, joined(f.family, phone // end), here),
        (
            Tag.NAME_PHONE_MIDDLE,
            joined(f.name, phone // end % end),
            here,
        ),
        (Tag.BIRTHDAY, f.birthday, here),
        (Tag.NAME_CITY, joined(f.name, f.city), here),
        (Tag.FAMILY_DIGITS, joined(f.family, f.city, f.digits), here),
        (Tag.FAMILY_TAIL, joined(f.family, f.tail), here),
        (Tag.SOUND_CITY, joined(f.sound, f.city, f.digits2), here),
        (Tag.WORD_POSTCODE, joined(f.first3, f.postcode), here),
        (Tag.WORD_POSTCODE, joined(f.last3, f.postcode), here),
        (Tag.WORDS, f.words, here),
        (Tag.WORDS, joined(f.first3, f.city), here),
        (Tag.WORDS, joined(f.last, f.city), here),
        (Tag.STREET, joined(f.street, f.city, f.digits), here),
        *_listed(material),
    ]
    made = [_tagged(tag, sums, rows) for tag, sums, rows in keys]
    return Keyed(
        np.concatenate([each.keys for each in made]), np.concatenate([each.rows for each in made])
    ).sorted()


def pairs_within(keyed: Keyed, persons: Numbers, people: int) -> Pairs:
    """Give all pairs of rows that share a key of a block that is not too big.

    Args:
        persons: of each position.
        people: how many rows there are in the whole base.
    """
    if not len(keyed.keys):
        return merged([], [], [], len(persons))
    edges = np.flatnonzero(np.r_[True, keyed.keys[1:] != keyed.keys[:-1], True])
    sizes = np.diff(edges)
    most = caps(people)[(keyed.keys[edges[:-1]] & _TAG).astype(np.int64)]
    wanted = np.repeat((sizes > 1) & (sizes <= most), sizes)
    keys, rows = keyed.keys[wanted], keyed.rows[wanted]
    bits = (np.uint32(1) << (keys & _TAG).astype(np.uint32)) | _holders(keys, persons[rows])
    lefts, rights, tags = [], [], []
    for apart in range(1, int(max(CAPS.values()))):
        same = keys[apart:] == keys[:-apart]
        if not same.any():
            break
        lefts.append(rows[:-apart][same])
        rights.append(rows[apart:][same])
        tags.append(bits[apart:][same])
    return merged(lefts, rights, tags, len(persons))


def in_crowd(keyed: Keyed, count: int) -> Flags:
    """Tell of each position whether very many have its address."""
    flags = np.zeros(count, np.bool_)
    streets = (keyed.keys & _TAG) == np.uint64(Tag.STREET)
    _, which, sizes = np.unique(keyed.keys[streets], return_inverse=True, return_counts=True)
    flags[keyed.rows[streets][sizes[which] >= CROWD_AT_HOME]] = True
    return flags


def caps(people: int) -> Numbers:
    """Give the most rows of a block by tag; the loosest keys are tightened in a great base."""
    most = np.array([CAPS[tag] for tag in Tag], np.int64)
    if people > _MANY:
        most[list(_LOOSE)] = 6
    return most


def _holders(keys: Sums, persons: Numbers) -> Bits:
    """Give the bits that tell whether a phone or an e-mail is held by two persons, or by many."""
    told = np.zeros(len(keys), np.uint32)
    (at,) = np.nonzero((keys & _TAG) <= np.uint64(Tag.EMAIL))
    if not len(at):
        return told
    order = at[np.lexsort((persons[at], keys[at]))]
    starts = np.r_[True, keys[order][1:] != keys[order][:-1]]
    fresh = starts | np.r_[True, persons[order][1:] != persons[order][:-1]]
    block = np.cumsum(starts) - 1
    holders = np.bincount(block, weights=fresh).astype(np.int64)[block]
    told[order] = np.where(holders == _TWO, EXCLUSIVE, 0) | np.where(
        holders >= _CROWD, CROWDED, 0
    ).astype(np.uint32)
    return told


def merged(lefts: list[Numbers], rights: list[Numbers], tags: list[Bits], count: int) -> Pairs:
    """Give each pair once, with all its tags."""
    if not lefts:
        none = np.empty(0, np.int64)
        return Pairs(none, none, none.astype(np.uint32))
    left, right = np.concatenate(lefts), np.concatenate(rights)
    bits = np.concatenate(tags)
    code = np.minimum(left, right) * count + np.maximum(left, right)
    order = np.argsort(code)
    code, bits = code[order], bits[order]
    starts = np.flatnonzero(np.r_[True, code[1:] != code[:-1]])
    single = code[starts]
    return Pairs(single // count, single % count, np.bitwise_or.reduceat(bits, starts))


def tag_bit(tag: Tag) -> np.uint32:
    """Give the bit of a tag."""
    return np.uint32(1 << tag)


def _listed(material: Material) -> list[tuple[Tag, Sums, Numbers]]:
    payers = Listed()
    for at, payer in enumerate(material.payers):
        if payer:
            payers.add(at, payer)
    found = [
        (tag, summed_texts([each.casefold() for each in listed.values], 48), _rows(listed))
        for tag, listed in (
            (Tag.EMAIL, material.emails),
            (Tag.ACCOUNT, material.accounts),
            (Tag.OWN, material.own),
            (Tag.PAYER, payers),
        )
    ]
    more = material.more_phones
    phones = np.array([phone_number(each) for each in more.values], np.int64)
    return [*found, (Tag.PHONE, _single(phones), _rows(more))]


def _rows(listed: Listed) -> Numbers:
    return np.array(listed.at, np.int64)


def _single(phones: Numbers) -> Sums:
    return joined(phones.astype(np.uint64))


def _if(phones: Sums) -> Sums:
    # An end of 0000 is an end all the same.
    return np.where(phones > 0, np.uint64(1), np.uint64(0))


def _tagged(tag: Tag, sums: Sums, rows: Numbers) -> Keyed:
    has = sums != 0
    return Keyed((sums[has] & ~_TAG) | np.uint64(tag), rows[has])
