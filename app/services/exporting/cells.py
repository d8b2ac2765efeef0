"""Values of our tables as cells of a file: codes as words, days as days, money with its format."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.services.clock import from_day, from_ms
from app.services.customers.contacts import masked_email, masked_phone
from app.services.exporting import queries
from app.services.exporting.shapes import Kind, Shape
from app.services.exporting.views import OutWish, OutWords
from app.services.money import decimals
from app.services.sheets import Cell, ColumnKind, OutColumn

_KINDS = {
    Kind.COUNT: ColumnKind.NUMBER,
    Kind.MONEY: ColumnKind.NUMBER,
    Kind.HOME_MONEY: ColumnKind.NUMBER,
    Kind.DAY: ColumnKind.DAY,
    Kind.MOMENT: ColumnKind.MOMENT,
}
_MEMO = 10_000
Turn = Callable[[object], Cell]


@dataclass(frozen=True, slots=True)
class Home:
    """What the shop is called and counts in.

    Attributes:
        order_currency: the one currency of all orders, None for several.
    """

    currency: str
    zone: ZoneInfo
    order_currency: str | None
    shops: Mapping[str, str]


def home_of(session: Session) -> Home:
    """Read what cells need to know of the shop."""
    currency, zone = queries.home(session)
    used = queries.order_currencies(session)
    one = used[0] if len(used) == 1 else None
    return Home(currency, ZoneInfo(zone), one, queries.shop_names(session))


def out_columns(shapes: Iterable[Shape], words: OutWords, home: Home) -> list[OutColumn]:
    """Give the columns of a sheet."""
    formats = {
        Kind.HOME_MONEY: _money_format(home.currency),
        Kind.MONEY: _money_format(home.order_currency),
    }
    return [
        OutColumn(
            words.column(shape.code),
            _KINDS.get(shape.kind, ColumnKind.TEXT),
            formats.get(shape.kind),
            shape.width,
        )
        for shape in shapes
    ]


def cells_of(
    rows: Iterable[Sequence[object]],
    shapes: Sequence[Shape],
    words: OutWords,
    home: Home,
    wish: OutWish,
) -> Iterator[Sequence[Cell]]:
    """Turn rows of the store into rows of a file."""
    made = {at: _turn(shape, words, home, wish) for at, shape in enumerate(shapes)}
    turns = [(at, turn) for at, turn in made.items() if turn is not None]
    for row in rows:
        cells: list[Cell] = list(row)  # type: ignore[arg-type]  # SQLite gives texts and numbers
        for at, turn in turns:
            value = cells[at]
            if value is not None:
                cells[at] = turn(value)
        yield cells


def _money_format(currency: str | None) -> str:
    digits = 2 if currency is None else decimals(currency)
    point = "." + "0" * digits if digits else ""
    return f"#,##0{point}" + (f' "{currency}"' if currency else "")


def _turn(shape: Shape, words: OutWords, home: Home, wish: OutWish) -> Turn | None:
    masks: dict[Kind, Callable[[str], str]] = {
        Kind.PHONE: masked_phone,
        Kind.EMAIL: masked_email,
        Kind.CONTACT: _masked,
    }
    if shape.kind in masks:
        mask = masks[shape.kind]
        return (lambda value: mask(str(value))) if wish.is_masked else None
    turns: dict[Kind, Turn] = {
        Kind.CODE: lambda value: words.cell(shape.code, str(value)),
        Kind.TAGS: lambda value: ", ".join(dict.fromkeys(json.loads(str(value)))),
        Kind.SHOPS: lambda value: ", ".join(
            home.shops[shop] for shop in str(value).split(",") if shop in home.shops
        ),
        Kind.DAY: lambda value: from_day(int(str(value))),
        Kind.MOMENT: lambda value: _clock_time(int(str(value)), home.zone),
    }
    turn = turns.get(shape.kind)
    return None if turn is None else lru_cache(_MEMO)(turn)


def _masked(contact: str) -> str:
    return masked_email(contact) if "@" in contact else masked_phone(contact)


def _clock_time(moment_ms: int, zone: ZoneInfo) -> datetime:
    """Give a moment as the shop's own clock shows it; Excel knows no zones."""
    return from_ms(moment_ms).astimezone(zone).replace(tzinfo=None, microsecond=0)
