"""What two rows have in common, pair by pair: names, phones, places, days."""

import re
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from app.services.customers.scripts import simplified
from app.services.duplicates.blocking import CROWDED, Numbers, Pairs, Tag, tag_bit
from app.services.duplicates.evidence import Evidence
from app.services.duplicates.features import Features
from app.services.duplicates.letters import Flags
from app.services.duplicates.material import Material

_CLOSE_STREET = 80.0
_FAMILY_AND_ONE = 2
_LONG = 7  # with the number of the field before it
_CLOSE_WORDS = 78.0
_CLOSE_ONE, _WITHIN = 60.0, 100.0
_DIGITS_OF_STREET = re.compile(r"\D")
_MARKS = re.compile("[-－—号號栋棟幢楼樓室单元單座層层#＃.,，。·・/／ \u3000'’番地丁目の]")
_TELLING = 5  # letters of an address
_MANY = 4_000
Told = dict[Evidence, Flags]
Likenesses = NDArray[np.float32]
Scorer = Callable[..., float]


def of_keys(told: Told, pairs: Pairs) -> None:
    """Tell which contacts and numbers two rows share."""
    for tag, code in (
        (Tag.PHONE, Evidence.PHONE),
        (Tag.EMAIL, Evidence.EMAIL),
        (Tag.ACCOUNT, Evidence.ACCOUNT),
        (Tag.PAYER, Evidence.PAYER),
        (Tag.OWN, Evidence.OWN_FIELD),
    ):
        told[code] = (pairs.tags & tag_bit(tag)) != 0
    told[Evidence.SHARED_CONTACT] = (pairs.tags & CROWDED) != 0


def of_names(told: Told, material: Material, f: Features, pairs: Pairs) -> None:
    """Tell how much two names are alike, or that they are others."""
    left, right = pairs.left, pairs.right
    known = (f.name[left] != 0) & (f.name[right] != 0)
    equal = known & (f.name[left] == f.name[right])
    title = f.has_title[left] ^ f.has_title[right]
    same_family = known & (f.family[left] == f.family[right])
    han = f.is_han[left] & f.is_han[right]
    sound = known & han & ~equal & (f.sound[left] == f.sound[right])
    titled = known & ~equal & title & same_family & _is_short(f, left, right)
    told[Evidence.NAME] = equal & (f.raw_name[left] == f.raw_name[right])
    told[Evidence.NAME_SCRIPT] = equal & ~told[Evidence.NAME]
    told[Evidence.NAME_TITLE] = titled
    told[Evidence.NAME_SOUND] = sound & ~titled
    open_ = known & ~equal & ~sound & ~titled
    close = np.zeros(len(left), np.bool_)
    at = np.flatnonzero(open_ & (same_family | ~han))
    close[at] = _close_names(material, f, left[at], right[at])
    told[Evidence.NAME_CLOSE] = close
    told[Evidence.OTHER_NAME] = open_ & ~close


def _is_short(f: Features, left: Numbers, right: Numbers) -> Flags:
    # Of 王先生 only the family name is left.
    short: Flags = (f.name[left] == f.family[left]) | (f.name[right] == f.family[right])
    return short


def _close_names(material: Material, f: Features, left: Numbers, right: Numbers) -> Flags:
    one, other = (
        [simplified(material.names[at]).lower() for at in side.tolist()] for side in (left, right)
    )
    apart = _apart(one, other)
    alike = _alike(one, other, fuzz.token_sort_ratio)
    han = f.is_han[left] & f.is_han[right]
    # 陈桂 and 陈晨 have no more than a family in common.
    long = np.fromiter((len(name) > _FAMILY_AND_ONE for name in one), np.bool_, len(one))
    one_word = (f.words[left] != 0) & (
        ((f.last[left] == f.last[right]) & (f.last[left] != 0))
        | (f.family[left] == f.family[right])
    )
    # Kolodina may be Rhiannon Kolodina.
    within = _alike(one, other, fuzz.token_set_ratio)
    latin = (alike >= _CLOSE_WORDS) | (one_word & (alike >= _CLOSE_ONE)) | (within >= _WITHIN)
    close: Flags = np.where(han, (apart <= 1) & long, latin)
    return close


def of_phones(told: Told, f: Features, left: Numbers, right: Numbers) -> None:
    """Tell which phones are one digit apart, or have two that changed places."""
    one, other = f.phone[left], f.phone[right]
    open_ = np.flatnonzero((one > 0) & (other > 0) & (one != other) & ~told[Evidence.PHONE])
    close = np.zeros(len(left), np.bool_)
    apart = _apart(
        [str(each) for each in one[open_].tolist()], [str(each) for each in other[open_].tolist()]
    )
    close[open_] = apart <= 1
    told[Evidence.PHONE_CLOSE] = close


def of_own(told: Told, material: Material, left: Numbers, right: Numbers) -> None:
    """Tell which values of identifying fields are one letter apart."""
    close = np.zeros(len(left), np.bool_)
    if material.own.values:
        values = dict(zip(material.own.at, material.own.values, strict=True))
        one, other = ([values.get(at, "") for at in side.tolist()] for side in (left, right))
        apart = _apart(one, other)
        long = np.fromiter((len(each) >= _LONG for each in one), np.bool_, len(one))
        close = (apart <= 1) & long & ~told[Evidence.OWN_FIELD]
    told[Evidence.OWN_CLOSE] = close


def of_places(told: Told, material: Material, f: Features, sides: tuple[Numbers, Numbers]) -> None:
    """Tell which addresses are the same, spelt otherwise, or elsewhere."""
    left, right = sides
    both = (f.street[left] != 0) & (f.street[right] != 0)
    equal = both & (f.street[left] == f.street[right]) & (f.digits[left] == f.digits[right])
    city = (f.city[left] != 0) & (f.city[right] != 0)
    same_code = (f.postcode[left] != 0) & (f.postcode[left] == f.postcode[right])
    same_city = (city & (f.city[left] == f.city[right])) | same_code
    close = np.zeros(len(left), np.bool_)
    open_ = np.flatnonzero(both & ~equal & (same_city | ~city))
    close[open_] = _close_streets(material, left[open_], right[open_])
    told[Evidence.ADDRESS] = equal
    told[Evidence.ADDRESS_CLOSE] = close
    told[Evidence.CITY] = same_city
    told[Evidence.OTHER_CITY] = city & ~same_city


def _close_streets(material: Material, left: Numbers, right: Numbers) -> Flags:
    whole = [
        [simplified(material.streets[at]).lower() for at in side.tolist()] for side in (left, right)
    ]
    one, other = ([_MARKS.sub("", each) for each in side] for side in whole)
    alike = np.maximum(
        _alike(one, other, fuzz.partial_ratio),
        # Two lines of an address may have changed places.
        _alike(whole[0], whole[1], fuzz.token_sort_ratio),
    )
    numbers = [[_DIGITS_OF_STREET.sub("", each) for each in side] for side in (one, other)]
    # 12-3-405 and 12-3-40 is one cut short; 12-3-405 and 15-1-201 is another house.
    agree = np.fromiter(
        (
            not a or not b or a.startswith(b) or b.startswith(a)
            for a, b in zip(*numbers, strict=True)
        ),
        np.bool_,
        len(one),
    )
    lengths = (min(len(a), len(b)) for a, b in zip(one, other, strict=True))
    enough = np.fromiter(lengths, np.int32, len(one)) >= _TELLING
    close: Flags = agree & enough & (alike >= _CLOSE_STREET)
    return close


def of_birthdays(
    told: Told, material: Material, f: Features, sides: tuple[Numbers, Numbers]
) -> None:
    """Tell whose birthdays are the same, or others."""
    left, right = sides
    full = (f.birthday[left] != 0) & (f.birthday[right] != 0)
    days = (f.birth_day[left] != 0) & (f.birth_day[right] != 0)
    same = np.where(
        full,
        f.birthday[left] == f.birthday[right],
        days & (f.birth_day[left] == f.birth_day[right]),
    )
    other = days & ~same
    open_ = np.flatnonzero(other)
    days_of = [[material.birthdays[at] for at in side[open_].tolist()] for side in sides]
    # One digit apart, or two changed places, is no other day.
    apart = _apart(*days_of)
    other[open_] = apart > 1
    told[Evidence.BIRTHDAY] = same
    told[Evidence.OTHER_BIRTHDAY] = other


def _apart(one: Sequence[str], other: Sequence[str]) -> Likenesses:
    """Give how many letters texts are apart; all above one are told as two."""
    return cpdist(one, other, scorer=OSA.distance, score_cutoff=1, workers=_hands(one))


def _alike(one: Sequence[str], other: Sequence[str], scorer: Scorer) -> Likenesses:
    """Give how much texts are alike, of a hundred."""
    return cpdist(one, other, scorer=scorer, workers=_hands(one))


def _hands(texts: Sequence[str]) -> int:
    # Calling others together takes longer than comparing a few.
    return -1 if len(texts) > _MANY else 1
