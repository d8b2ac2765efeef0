"""Regions of addresses under one name each, however a platform spells them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.services.customers.gazetteer import Gazetteer, Home, gazetteer, key_of
from app.services.customers.heads import BREAKS, after, latin_prefixes, prefixes
from app.services.customers.names import has_han

# What platforms write where a region of four levels has no name of its own.
_FILLERS = ("市辖区", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖行政单位", "县 ")
_COUNTRY_HEADS = ("中华人民共和国", "中国", "日本国", "日本")
_MASK = BREAKS + "*＊"
_LATIN_PROVINCE = re.compile(r"[ -](?:province|sheng)$", re.IGNORECASE)
_HEAD = re.compile(r"(?:[^ ]+ ){3}|.{2,24}?[区县旗]")
# 东区, 北区 begin many a housing estate.
_SURE_DISTRICT = 3
_DISTRICT_TAILS = ("区", "县", "市", "旗")
_JAPANESE_CITY = re.compile(
    r"(?P<city>余市郡余市町|(?:四日市|廿日市|野々市|市川|市原|町田|十日町|大町|村山|村上|武蔵村山|東村山|田村|羽村|大村"
    r"|郡山|大和郡山|郡上|蒲郡|小郡)市|(?:余市|玉村|村田|大町|下市|上市)町"
    r"|[^0-9０-９市区町村郡]{1,6}郡[^0-9０-９市区町村]{1,5}[町村]"
    r"|[^0-9０-９市区町村郡]{1,6}市|[^0-9０-９市区町村郡]{1,4}[区町村])"
    r"(?P<ward>(?<=市)[^0-9０-９市区町村]{1,4}区)?",
)


@dataclass(frozen=True, slots=True)
class Region:
    """One address: country as two letters, province, city, district as stored, the rest as street.

    A part that is not sure is None rather than guessed.
    """

    country: str | None
    province: str | None
    city: str | None
    district: str | None
    street: str | None


@dataclass(frozen=True, slots=True)
class _Opening:
    """What the head of an address text says, and how many letters of it that took."""

    province: str | None = None
    city: str | None = None
    district: str | None = None
    taken: int = 0


def region_of(
    country: str | None,
    province: str | None,
    city: str | None,
    district: str | None,
    street: str | None,
) -> Region:
    """Give an address the spelling that is stored, however its file writes it.

    Chinese provinces and cities are short (江苏, 苏州), districts full (西湖区), Japanese
    prefectures full (東京都), states of the US and Canada two letters. What columns leave open is
    read from the beginning of the street text. A name that could be two places stays where it was.

    Args:
        country: as written; may be missing, then a known province tells it.
        province: may hold more than the province.
        city: may be a county town of a known city.
        district: any name is kept when its city is known or missing.
        street: the rest, or the whole address as one text.
    """
    region = _of_columns(_clean(country), _clean(province), _clean(city), _clean(district))
    rest = street.strip(BREAKS) if street and street.strip(_MASK) else None
    text = " ".join(part for part in (region.street, rest) if part)
    if not text:
        return Region(region.country, region.province, region.city, region.district, None)
    if region.country == "CN" or (region.country is None and region.province is None):
        region = _with_chinese_text(region, text)
        text = region.street or ""
    if region.country == "JP" or (region.country is None and region.province is None):
        region = _with_japanese_text(region, text)
        text = region.street or ""
    return Region(region.country, region.province, region.city, region.district, text or None)


def _clean(text: str | None) -> str | None:
    if text is None or "*" in text:
        return None
    return text.strip(BREAKS) or None


@lru_cache(maxsize=1 << 15)
def _of_columns(
    country: str | None, province: str | None, city: str | None, district: str | None
) -> Region:
    known = gazetteer()
    code = known.countries.get(key_of(country), country) if country else None
    if code in ("CN", None):
        region = _chinese_columns(known, province, city, district)
        if region.country:
            return region
        if code or (province and has_han(province) and key_of(province) not in known.prefectures):
            return Region(code, None, region.city, region.district, region.street)
    if code in ("JP", None) and province and (stored := known.prefectures.get(key_of(province))):
        return Region("JP", stored, city, district, None)
    if code in known.states and province:
        province = known.states[code].get(key_of(province), province)
    return Region(code, province, city, district, None)


def _chinese_columns(
    known: Gazetteer, province: str | None, city: str | None, district: str | None
) -> Region:
    leftover = None
    stored = known.provinces.get(key_of(province)) if province else None
    if province and not stored:
        leftover, province = province, None
    if city and city.strip() in _FILLERS:
        city = None
    home = _home_of_city(known, stored, city)
    if home:
        stored, city = home
    elif stored and city and (town := _home_of_district(known, stored, None, city)):
        city, district = town[1], district or city
    if stored and city is None and len(known.cities[stored]) == 1:
        city = next(iter(known.cities[stored].values()))
    if district:
        stored, city, district = _with_district(known, stored, city, district)
    return Region("CN" if stored else None, stored, city, district, leftover)


def _home_of_city(known: Gazetteer, province: str | None, city: str | None) -> Home | None:
    if not city:
        return None
    key = key_of(city)
    if province:
        stored = known.cities[province].get(key)
        return (province, stored) if stored else None
    homes = known.city_homes.get(key, [])
    return homes[0] if len(homes) == 1 else None


def _home_of_district(
    known: Gazetteer, province: str | None, city: str | None, district: str
) -> Home | None:
    if province is None and len(district) < _SURE_DISTRICT:
        return None
    homes = [
        home
        for home in known.district_homes.get(district, [])
        if province in (None, home[0]) and city in (None, home[1])
    ]
    return homes[0] if len(homes) == 1 else None


def _with_district(
    known: Gazetteer, province: str | None, city: str | None, district: str
) -> tuple[str | None, str | None, str | None]:
    if home := _home_of_district(known, province, city, district):
        return (*home, district)
    if province and city:
        full = [district + tail for tail in _DISTRICT_TAILS]
        district = next(
            (name for name in full if name in known.districts.get((province, city), ())), district
        )
    return province, city, district


def _with_chinese_text(region: Region, text: str) -> Region:
    if region.district and region.city and region.province and text[:2] != region.province[:2]:
        return Region(region.country, region.province, region.city, region.district, text)
    opening = _opened(text, region.province, region.city)
    if not opening.taken or (region.district and opening.district not in (None, region.district)):
        return Region(region.country, region.province, region.city, region.district, text)
    return Region(
        "CN",
        region.province or opening.province,
        region.city or opening.city,
        region.district or opening.district,
        text[opening.taken :].lstrip(BREAKS) or None,
    )


def _opened(text: str, province: str | None, city: str | None) -> _Opening:
    # The same few heads come again and again: up to the third blank or the first 区, 县 or 旗.
    head = _HEAD.match(text)
    if head and head.end() < len(text):
        opening = _opening(head[0], province, city)
        if opening.district:
            return opening
    return _opening.__wrapped__(text, province, city)


@lru_cache(maxsize=1 << 14)
def _opening(text: str, province: str | None, city: str | None) -> _Opening:
    known = gazetteer()
    at = after(text, 0, _COUNTRY_HEADS)
    found, at = _open_province(known, text, at)
    if found and province not in (None, found):
        return _Opening()
    province = province or found
    at = after(text, at, _FILLERS)
    home, at = _open_city(known, text, at, province)
    if home and city not in (None, home[1]):
        return _Opening()
    if home:
        province, city = home
    elif province and city is None and len(known.cities[province]) == 1:
        city = next(iter(known.cities[province].values()))
    at = after(text, at, _FILLERS)
    district, at = _open_district(known, text, at, (province, city))
    if district and (home := _home_of_district(known, province, city, district)):
        province, city = home
    return _Opening(province, city, district, at)


def _open_latin_province(known: Gazetteer, text: str, at: int) -> tuple[str | None, int]:
    for name, end in latin_prefixes(text, at):
        stored = known.provinces.get(key_of(name))
        # There is a Shanghai Road in many a town of the world.
        if stored and (
            _LATIN_PROVINCE.search(name)
            or has_han(text[end:])
            or _is_followed(known, text, after(text, end, ()), stored)
        ):
            return stored, end
    return None, at


def _open_province(known: Gazetteer, text: str, at: int) -> tuple[str | None, int]:
    if text[at : at + 1].isascii():
        return _open_latin_province(known, text, at)
    for name, end in prefixes(text, at):
        if name in known.official:
            return known.official[name], end
    for name, end in prefixes(text, at):
        # A short name may begin a street (吉林路): what follows must be a region too.
        if name in known.cities and (
            text[end : end + 1] in BREAKS or _is_followed(known, text, end, name)
        ):
            return name, end
    return None, at


def _is_followed(known: Gazetteer, text: str, at: int, province: str) -> bool:
    if _open_city(known, text, at, province)[0]:
        return True
    cities = set(known.cities[province].values())
    city = cities.pop() if len(cities) == 1 else None
    return _open_district(known, text, at, (province, city))[0] is not None


def _open_city(
    known: Gazetteer, text: str, at: int, province: str | None
) -> tuple[Home | None, int]:
    for name, end in prefixes(text, at):
        home = _home_of_city(known, province, name)
        if not home:
            continue
        follows = text[end : end + 1] in BREAKS and province is not None
        is_full = (name != home[1] and not name.isascii()) or name.endswith(("县", "盟", "区"))
        if is_full or follows or _open_district(known, text, after(text, end, ()), home)[0]:
            return home, end
    return None, at


def _open_district(
    known: Gazetteer, text: str, at: int, home: tuple[str | None, str | None]
) -> tuple[str | None, int]:
    for name, end in prefixes(text, at):
        if name in known.district_homes and _home_of_district(known, *home, name):
            return name, end
    return None, at


def _with_japanese_text(region: Region, text: str) -> Region:
    prefecture, at = region.province, after(text, 0, _COUNTRY_HEADS)
    if prefecture is None or text.startswith(prefecture, at):
        known = gazetteer().prefectures
        # Full names only: 3 or 4 letters ending in 都, 道, 府 or 県.
        full = [text[at : at + size] for size in (4, 3) if text[at : at + size] in known]
        opened = next((name for name in full if known[name] == name), None)
        prefecture, at = (opened, at + len(opened)) if opened else (prefecture, at)
    if prefecture is None or (region.country is None and at == 0):
        return region
    city, ward = region.city, region.district
    rest = text[at:].lstrip(BREAKS)
    found = _JAPANESE_CITY.match(rest)
    if found and city in (None, found["city"]):
        city, ward = found["city"], ward or found["ward"]
        rest = rest[found.end() :].lstrip(BREAKS)
    return Region("JP", prefecture, city, ward, rest or None)
