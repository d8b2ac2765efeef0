"""Which field an unknown column may hold: by its name, else by what stands in it."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from app.services.exchange.intake.cells import plain_text
from app.services.exchange.intake.dates import MomentReader
from app.services.exchange.intake.fields import JOINED, folded, vocabulary
from app.services.exchange.views import Certainty
from app.services.sheets import Cell

Proposal = tuple[str | None, Certainty]

_UNIT = re.compile(r"\s*[(（\[][^()（）\]]*[)）\]]\s*$")
_PHONE = re.compile(r"(?:\+?86)?1[3-9]\d{9}|\+\d{8,15}|1\d{2}\*{4}\d{4}|0\d{1,4}-\d{1,4}-\d{4}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[A-Za-z]{2,}")
_DATE = re.compile(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}")
_AMOUNT = re.compile(r"[¥¥$€£]?\s*-?\d[\d,]*\.\d{1,2}(?:\s*[元€円])?|[¥¥$€£]\s*\d[\d,]*")
_LONG_ID = re.compile(r"[A-Z]{0,4}\d{10,24}|\d{3}-\d{7}-\d{7}")
_MOST = 0.8
_SHARED = frozenset((*JOINED, "phone", "email", "title"))
_MONEY = frozenset(("net", "paid", "total", "amount", "price"))


def proposals(names: Sequence[str], rows: Sequence[Sequence[Cell]]) -> tuple[Proposal, ...]:
    """Propose a field for each column.

    Args:
        names: the header.
        rows: some rows under it, for columns whose name says nothing.
    """
    found: list[Proposal] = [_by_name(name) for name in names]
    _settle_rivals(found, names)
    taken = {field for field, _ in found if field}
    for place, (field, _) in enumerate(found):
        if field is not None:
            continue
        seen = _by_content([row[place] for row in rows if place < len(row)])
        if seen is not None and seen not in taken and not (seen == "total" and taken & _MONEY):
            found[place] = (seen, Certainty.CHECK)
            taken.add(seen)
    return tuple(found)


def mapping_of(found: Sequence[Proposal]) -> Mapping[int, str]:
    """Give proposals as fields by column position."""
    return {place: field for place, (field, _) in enumerate(found) if field}


def _by_name(name: str) -> Proposal:
    names = vocabulary().names
    field = names.get(folded(name))
    if field:
        return field, Certainty.SURE
    bare = folded(_UNIT.sub("", name)).replace("_", " ")
    field = names.get(bare)
    return (field, Certainty.CHECK) if field else (None, Certainty.NOT_MATCHED)


def _settle_rivals(found: list[Proposal], names: Sequence[str]) -> None:
    """Leave a field to the column with the more telling name."""
    ranks = vocabulary().ranks
    best: dict[str, int] = {}
    for place, (field, _) in enumerate(found):
        if field is None or field in _SHARED:
            continue
        rival = best.setdefault(field, place)
        if rival == place:
            continue
        weaker = place
        if ranks.get(folded(names[place]), 99) < ranks.get(folded(names[rival]), 99):
            weaker, best[field] = rival, place
        found[weaker] = (None, Certainty.NOT_MATCHED)


def _by_content(cells: Sequence[Cell]) -> str | None:
    texts = [text for cell in cells if (text := plain_text(cell))]
    if not texts:
        return None
    seen = (
        ("phone", _share(texts, _PHONE) >= _MOST),
        ("email", _share(texts, _EMAIL) >= _MOST),
        ("placed_at", _are_days(cells) or _are_moments(texts)),
        ("order_no", _share(texts, _LONG_ID) >= _MOST),
        ("total", _share(texts, _AMOUNT) >= _MOST),
    )
    return next((field for field, is_seen in seen if is_seen), None)


def _are_days(cells: Sequence[Cell]) -> bool:
    return all(isinstance(cell, date) for cell in cells if cell is not None)


def _share(texts: Sequence[str], form: re.Pattern[str], *, whole: bool = True) -> float:
    match = form.fullmatch if whole else form.match
    return sum(match(text) is not None for text in texts) / len(texts)


def _are_moments(texts: Sequence[str]) -> bool:
    if _share(texts, _DATE, whole=False) < _MOST:
        return False
    read = MomentReader(ZoneInfo("UTC"), ZoneInfo("UTC"))
    return sum(isinstance(read(text), tuple) for text in texts) >= _MOST * len(texts) / 2
