"""The list of regions the program knows, read once and turned into look-up tables."""

import json
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeAlias, TypedDict

from app.services.customers.folding import folded

_TABLE = Path(__file__).resolve().parents[3] / "resources" / "regions.json"
_NOISE = re.compile(r"[\s\-'’._,]+")
_LATIN_TAIL = re.compile(
    r"(?:province|sheng|city|shi|municipality|prefecture|zhuangautonomousregion|"
    r"uyg[hu]+rautonomousregion|huiautonomousregion|autonomousregion)$",
)
_JAPANESE_TAIL = {"都": "to", "道": "", "府": "fu", "県": "ken"}

Home: TypeAlias = tuple[str, str]
_City: TypeAlias = tuple[str, str, list[str], list[str]]


class _Table(TypedDict):
    china: list[tuple[str, str, list[str], list[_City]]]
    japan: list[tuple[str, str]]
    states: dict[str, dict[str, str]]
    countries: dict[str, list[str]]


def key_of(text: str) -> str:
    """Give what two spellings of one region have in common: no case, blanks or Latin suffix."""
    key = _NOISE.sub("", folded(text))
    return _LATIN_TAIL.sub("", key) or key if key.isascii() else key


@dataclass(slots=True)
class Gazetteer:
    """Look-up tables over names as files write them.

    Attributes:
        provinces: stored province by every key it has.
        official: stored province by its full name (江苏省).
        cities: by province, the stored city by every key it has.
        city_homes: province and city of every city key; more than one when the key is shared.
        districts: full names of the districts of a province and city.
        district_homes: province and city of every district's full name.
        prefectures: stored Japanese prefecture by every key it has.
        states: by country, the code of a state by every key it has.
        countries: two letters by every key of a country.
    """

    provinces: dict[str, str] = field(default_factory=dict)
    official: dict[str, str] = field(default_factory=dict)
    cities: dict[str, dict[str, str]] = field(default_factory=dict)
    city_homes: dict[str, list[Home]] = field(default_factory=dict)
    districts: dict[Home, frozenset[str]] = field(default_factory=dict)
    district_homes: dict[str, list[Home]] = field(default_factory=dict)
    prefectures: dict[str, str] = field(default_factory=dict)
    states: dict[str, dict[str, str]] = field(default_factory=dict)
    countries: dict[str, str] = field(default_factory=dict)


@cache
def gazetteer() -> Gazetteer:
    """Read the list; 15 ms, once."""
    table: _Table = json.loads(_TABLE.read_text(encoding="utf-8"))
    known = Gazetteer()
    for full, short, sounds, cities in table["china"]:
        known.official[full] = short
        known.provinces |= dict.fromkeys((full, short, *sounds), short)
        known.cities[short] = {}
        for city in cities:
            _take_city(known, short, city)
    for prefecture, sound in table["japan"]:
        bare = prefecture if prefecture == "北海道" else prefecture[:-1]
        spoken = (sound, sound + _JAPANESE_TAIL[prefecture[-1]])
        known.prefectures |= dict.fromkeys((prefecture, bare, *spoken), prefecture)
    for country, states in table["states"].items():
        by_name = {key_of(name): code for code, name in states.items()}
        known.states[country] = by_name | {code.lower(): code for code in states}
    for code, names in table["countries"].items():
        known.countries |= dict.fromkeys((code.lower(), *map(key_of, names)), code)
    return known


def _take_city(known: Gazetteer, province: str, city: _City) -> None:
    full, short, sounds, districts = city
    for key in dict.fromkeys((full, short, *sounds)):
        known.cities[province][key] = short
        known.city_homes.setdefault(key, []).append((province, short))
    known.districts[province, short] = frozenset(districts)
    for district in districts:
        known.district_homes.setdefault(district, []).append((province, short))
