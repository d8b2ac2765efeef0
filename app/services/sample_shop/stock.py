"""What the made-up shop is made of: wares, names and places, read once."""

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TypedDict

_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "samples"


class Market(StrEnum):
    """Where the shop sells: each is a platform, a language and a currency."""

    CHINA = "zh"
    JAPAN = "ja"
    AMERICA = "en"


MARKET_PLACES = tuple(Market)
_YUAN_PER_DOLLAR = 6.5
_YEN_PER_YUAN = 20
_SIZES = (
    ("50", 1.0),
    ("100", 1.9),
    ("250", 4.4),
)


@dataclass(frozen=True, slots=True, eq=False)
class Ware:
    """One ware; titles by market; refill_days is 0 for what nobody buys by rhythm."""

    code: str
    kind: str
    titles: dict[Market, str]
    yuan: int
    refill_days: int
    season: str

    def price_minor(self, market: Market, size: int) -> int:
        """Give the price in minor units of the market's currency.

        Args:
            market: whose currency.
            size: position in the list of packets; other wares than tea have one.
        """
        yuan = self.yuan * (_SIZES[size][1] if self.kind == "tea" else 1.0)
        if market is Market.CHINA:
            return round(yuan) * 100
        if market is Market.JAPAN:
            return round(yuan * _YEN_PER_YUAN / 10) * 10
        return round(yuan / _YUAN_PER_DOLLAR) * 100 + 50

    def size_text(self, market: Market, size: int) -> str:
        """Give the packet's name as the platform writes it; empty for other wares than tea."""
        if self.kind != "tea":
            return ""
        grams = _SIZES[size][0]
        return {"zh": f"{grams}克", "ja": f"{grams}g", "en": f"{grams} g"}[market.value]


class Names(TypedDict):
    """Parts of names by language."""

    zh_surnames: list[str]
    zh_given: list[str]
    zh_words: list[str]
    ja_surnames: list[tuple[str, str, str]]
    ja_given: list[tuple[str, str, str, str]]
    en_first: list[str]
    en_last: list[str]


class Places(TypedDict):
    """Places by language; the last part of each is its weight."""

    zh: list[tuple[str, str, str, int]]
    zh_roads: list[str]
    ja: list[tuple[str, str, str, int]]
    ja_roads: list[str]
    en: list[tuple[str, str, str, str, int]]
    en_roads: list[str]


class _WareTable(TypedDict):
    shops: dict[Market, str]
    categories: dict[str, tuple[str, str, str]]
    wares: list[tuple[str, str, str, str, str, int, int, str]]


@cache
def _ware_table() -> _WareTable:
    table: _WareTable = json.loads((_FOLDER / "wares.json").read_text(encoding="utf-8"))
    return table


@cache
def wares() -> tuple[Ware, ...]:
    """Give everything the shop sells, about sixty wares."""
    return tuple(
        Ware(code, kind, dict(zip(Market, (zh, ja, en), strict=True)), yuan, refill, season)
        for code, kind, zh, ja, en, yuan, refill, season in _ware_table()["wares"]
    )


@cache
def wares_of(kind: str, season: str = "") -> tuple[Ware, ...]:
    """Give the wares of a kind (tea, gift, ware, snack), or those of one season only."""
    return tuple(
        ware for ware in wares() if ware.kind == kind and (not season or ware.season == season)
    )


def shop_name(market: Market) -> str:
    """Give the shop's name in a market."""
    return _ware_table()["shops"][market]


@cache
def names() -> Names:
    """Give the parts that names are made of."""
    parts: Names = json.loads((_FOLDER / "names.json").read_text(encoding="utf-8"))
    return parts


@cache
def places() -> Places:
    """Give the places that people live in."""
    found: Places = json.loads((_FOLDER / "places.json").read_text(encoding="utf-8"))
    return found
