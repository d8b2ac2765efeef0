"""Whose balances they are: each row of a file finds its customer row, or says why not."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from app.services.clock import from_day, to_day
from app.services.customers.contacts import normal_email, normal_phone
from app.services.points_files import queries
from app.services.points_files.reading import ReadBalance
from app.services.points_files.views import BalanceColumn, BalanceHindrance, BalanceLine
from app.services.settings.queries import business

_NUMBER = re.compile(r"[0-9]{1,15}")
_MOST_POINTS = 100_000_000  # the same as in the storeroom; a test compares
_LAST_DAY = to_day(date.max)
# A shop of one country may sell on a platform of another.
_SHOP_COUNTRIES = ("CN", "JP")
# What says best which of a person's rows is meant comes first.
_KEYS = (
    BalanceColumn.ACCOUNT,
    BalanceColumn.NUMBER,
    BalanceColumn.PHONE,
    BalanceColumn.EMAIL,
)


@dataclass(frozen=True, slots=True)
class _Known:
    """The rows that hold what a file names, by column and by the name as it is kept."""

    rows: Mapping[BalanceColumn, Mapping[str, Mapping[int, int]]]
    country: str

    def of(self, balance: ReadBalance) -> list[Mapping[int, int]]:
        """Give for each thing that is said of a person the rows that hold it, if any does."""
        found = []
        for column in _KEYS:
            said = kept_name(column, balance.who.get(column), self.country)
            if said is not None and said in self.rows[column]:
                found.append(self.rows[column][said])
        return found


def named_lines(
    session: Session, balances: Sequence[ReadBalance], today: date
) -> tuple[BalanceLine, ...]:
    """Give the rows of a file with whom they are for and what hinders them."""
    known = _known(session, balances)
    first = [_line(balance, known, to_day(today)) for balance in balances]
    rows = {line.customer_id for line in first if line.customer_id}
    names, erased = queries.names_of(session, rows), queries.erased(session, rows)
    lines = []
    for balance, line in zip(balances, first, strict=True):
        name = names.get(line.customer_id)
        hindrance = line.hindrance
        if hindrance is None and line.customer_id in erased:
            hindrance = BalanceHindrance.ERASED
        if hindrance is None and _is_another(balance.who.get(BalanceColumn.NAME), name, balance):
            hindrance = BalanceHindrance.CONTRADICTS
        lines.append(replace(line, name=name, hindrance=hindrance))
    return _added_up(lines)


def _added_up(lines: Sequence[BalanceLine]) -> tuple[BalanceLine, ...]:
    """Mark the rows that fit and are for one customer row and last day, as those before them."""
    fit = [line for line in lines if line.hindrance is None]
    rows = Counter((line.customer_id, line.expires_on) for line in fit)
    points: Counter[tuple[int, date | None]] = Counter()
    for line in fit:
        points[line.customer_id, line.expires_on] += line.points
    marked = []
    for line in lines:
        place = line.customer_id, line.expires_on
        is_again = line.hindrance is None and rows[place] > 1
        is_more = is_again and points[place] > _MOST_POINTS
        hindrance = BalanceHindrance.POINTS_TOO_MANY if is_more else line.hindrance
        marked.append(replace(line, is_again=is_again and not is_more, hindrance=hindrance))
    return tuple(marked)


def people_named(session: Session, said: str) -> dict[int, str | None]:
    """Give the persons whom a number, else an account, phone, e-mail or name means."""
    for column in (BalanceColumn.NUMBER, *_KEYS):
        named = [ReadBalance(1, {column: said})]
        for rows in _known(session, named).of(named[0]):
            return queries.called(session, sorted(set(rows.values())))
    return queries.people_called(session, said)


def kept_name(column: BalanceColumn, said: str | None, country: str) -> str | None:
    """Give what a file says of a person as the shop keeps it; None where it names nobody."""
    if said is None:
        return None
    match column:
        case BalanceColumn.PHONE:
            phones = (normal_phone(said, each).value for each in (country, *_SHOP_COUNTRIES))
            kept = next(filter(None, phones), None)
        case BalanceColumn.EMAIL:
            kept = normal_email(said).value
        case BalanceColumn.NUMBER:
            kept = said if _NUMBER.fullmatch(said) else None
        case _:
            kept = said
    return kept


def _known(session: Session, balances: Sequence[ReadBalance]) -> _Known:
    home = business(session)
    country = "CN" if home is None else home.country
    rows = {}
    for column in _KEYS:
        names = {kept_name(column, each.who.get(column), country) for each in balances}
        how = "contact" if column in (BalanceColumn.PHONE, BalanceColumn.EMAIL) else column.value
        rows[column] = queries.rows_named(session, how, _given(names))
    return _Known(rows, country)


def _given(names: Iterable[str | None]) -> list[str]:
    return [name for name in names if name is not None]


def _line(balance: ReadBalance, known: _Known, today: int) -> BalanceLine:
    row, hindrance = _row(known.of(balance))
    told = next((balance.who[column] for column in _KEYS if column in balance.who), "")
    day = balance.expires_on
    is_day = day is not None and 0 <= day <= _LAST_DAY
    found = balance.hindrance or hindrance
    if found is None and balance.points > _MOST_POINTS:
        found = BalanceHindrance.POINTS_TOO_MANY
    if found is None and day is not None and day < today:
        found = BalanceHindrance.DAY_PAST
    expires_on = from_day(day) if day is not None and is_day else None
    return BalanceLine(balance.row, told, row, None, balance.points, expires_on, hindrance=found)


def _row(found: list[Mapping[int, int]]) -> tuple[int, BalanceHindrance | None]:
    """Give the one row that everything said agrees on, or 0 and why there is none."""
    if not found:
        return 0, BalanceHindrance.NOBODY
    people = set(found[0].values()).intersection(*(set(rows.values()) for rows in found[1:]))
    if not people:
        return 0, BalanceHindrance.CONTRADICTS
    if len(people) > 1:
        return 0, BalanceHindrance.SEVERAL
    (person,) = people
    return min(row for row, of in found[0].items() if of == person), None


def _is_another(said: str | None, name: str | None, balance: ReadBalance) -> bool:
    """Tell whether only a number names a person, and that one is called otherwise."""
    is_number_alone = not (set(_KEYS) - {BalanceColumn.NUMBER}) & set(balance.who)
    return is_number_alone and bool(said) and bool(name) and said != name and "*" not in str(said)
