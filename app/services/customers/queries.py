"""Reads lists of people from their summaries."""

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.number_lists import numbers
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.customers.rewards import POINTS_OF, coupons_of, rewards
from app.services.customers.searching import Wanted, first_walked, people_found
from app.services.customers.views import CustomerRow, ListFigures, Question, SortBy
from app.services.segments import Asked
from app.services.segments.brought import BROUGHT_BY_NAME, FRIENDS_BROUGHT
from app.services.segments.views import Scalar

_COLUMNS = {
    SortBy.NAME: ("p.name",),
    SortBy.CLASS: ("p.class_code",),
    SortBy.TIER: ("(SELECT t.rank FROM person_tier t WHERE t.person_id = p.person_id)",),
    SortBy.REGION: ("p.province", "p.city"),
    SortBy.ORDERS: ("p.orders",),
    SortBy.SPENT: ("p.net_minor",),
    SortBy.FIRST: ("p.first_on",),
    SortBy.LAST: ("p.last_on",),
    SortBy.POINTS: (POINTS_OF,),
    SortBy.REFERRED_BY: (BROUGHT_BY_NAME,),
    SortBy.FRIENDS: (FRIENDS_BROUGHT,),
}
_INDEXED = frozenset((SortBy.NAME, SortBy.ORDERS, SortBy.SPENT, SortBy.LAST))
_ROW = """SELECT person_id, name, account, phone, email, class_code, province, city, shops, orders,
  net_minor, unrated_orders, first_on, last_on,
    (SELECT t.tier FROM person_tier t WHERE t.person_id = s.person_id) FROM person_summary s
  WHERE person_id IN (SELECT value FROM json_each(?))"""
_TAGS = """SELECT c.person_id, t.value FROM customer c CROSS JOIN json_each(c.tags) t
  WHERE c.person_id IN (SELECT value FROM json_each(?)) AND c.tags IS NOT NULL
  ORDER BY c.id, t.key"""


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a question means: those of its conditions, of them those whom the search finds."""

    asked: Asked
    search: Wanted | None
    today: int

    @property
    def places(self) -> dict[str, Scalar]:
        """Give the values for the places of both."""
        return {**self.asked.places, **(self.search.places if self.search else {})}


def first_ids(session: Session, question: Question, meant: Meant, count: int) -> tuple[int, ...]:
    """Give the first persons of a list, without making the whole of it where that is dear."""
    if meant.search is not None and question.sort in _INDEXED:
        sequence = (
            f"SELECT p.person_id, {{hit}} FROM person_summary p WHERE {meant.asked.sql}"
            f" ORDER BY {_sequence(question, meant.today)}"
        )
        found = first_walked(session, meant.search, (sequence, meant.asked.places), count)
        if not isinstance(found, Wanted):
            return found
        meant = replace(meant, search=found)
    found_ids = run_sql(session, f"{_list(question, meant)} LIMIT {int(count)}", meant.places)
    return tuple(whole(row[0]) for row in found_ids)


def all_ids(session: Session, question: Question, meant: Meant) -> "array[int]":
    """Give the persons of a list in its order."""
    return numbers(session, _list(question, meant), meant.places)


def summary_rows(
    session: Session, ids: Iterable[int], today: int | None = None
) -> dict[int, CustomerRow]:
    """Give lines of the list by person; who has no summary is left out.

    Args:
        today: the day of which the coupons are told; without it none are.
    """
    shops = {whole(row[0]): str(row[1]) for row in run_sql(session, "SELECT id, name FROM shop")}
    wanted_ids = json.dumps(list(ids))
    tags = _tags(session, wanted_ids)
    has = rewards(session, wanted_ids, today)
    found = {}
    for row in run_sql(session, _ROW, (wanted_ids,)):
        line = _row(row, shops, tags)
        own = has[line.person_id]
        found[line.person_id] = replace(
            line,
            points=own.points,
            coupons=own.coupons,
            referred_by=own.referred_by,
            friends=own.friends,
        )
    return found


def figures(session: Session, meant: Meant) -> ListFigures:
    """Give the foot of a list."""
    found = run_sql(
        session,
        "SELECT count(*), coalesce(sum(p.net_minor), 0), coalesce(sum(p.orders), 0),"
        " coalesce(sum(p.unrated_orders), 0)"
        f" {_people(meant)}",
        meant.places,
    ).one()
    return ListFigures(*map(whole, found))


def counts(session: Session, asked: Sequence[Asked]) -> tuple[int, ...]:
    """Give how many people each of some conditions means."""
    if not asked:
        return ()
    columns = ", ".join(f"count(*) FILTER (WHERE {each.sql})" for each in asked)
    places = {name: value for each in asked for name, value in each.places.items()}
    found = run_sql(session, f"SELECT {columns} FROM person_summary p", places).one()
    return tuple(map(whole, found))


def person_of(session: Session, customer_id: int) -> int | None:
    """Give the person a customer row is part of now; old numbers resolve for ever."""
    return number(session, "SELECT person_id FROM customer WHERE id = ?", (customer_id,))


def _list(question: Question, meant: Meant) -> str:
    return f"SELECT p.person_id {_people(meant)} ORDER BY {_sequence(question, meant.today)}"


def _sequence(question: Question, today: int) -> str:
    # Ties go the same way as the column, so that its index gives them sorted.
    way = "DESC" if question.is_descending else "ASC"
    found = _COLUMNS.get(question.sort) or (coupons_of(today),)
    columns = ", ".join(f"{column} {way} NULLS LAST" for column in found)
    return f"{columns}, p.person_id {way}"


def _people(meant: Meant) -> str:
    if meant.search is None:
        return meant.asked.people
    # CROSS JOIN: a planner that takes the sort index for a rare word reads the whole list.
    return (
        f"FROM ({people_found(meant.search)}) f CROSS JOIN person_summary p"
        f" ON p.person_id = f.person_id WHERE {meant.asked.sql}"
    )


def _tags(session: Session, ids: str) -> dict[int, dict[str, None]]:
    found: dict[int, dict[str, None]] = {}
    for person, tag in run_sql(session, _TAGS, (ids,)):
        found.setdefault(whole(person), {})[str(tag)] = None
    return found


def _row(
    row: Sequence[object], shops: dict[int, str], tags: dict[int, dict[str, None]]
) -> CustomerRow:
    (person, name, account, phone, email, class_code, province, city, in_shops, *sums) = row
    orders, net_minor, unrated, first_on, last_on, tier = sums
    listed = (int(shop) for shop in str(in_shops).split(",") if shop)
    return CustomerRow(
        person_id=whole(person),
        name=text_or_none(name),
        account=text_or_none(account),
        phone=text_or_none(phone),
        email=text_or_none(email),
        class_code=str(class_code),
        province=text_or_none(province),
        city=text_or_none(city),
        shops=tuple(shops[shop] for shop in listed if shop in shops),
        orders=whole(orders),
        net_minor=whole(net_minor),
        unrated_orders=whole(unrated),
        first_on=whole_or_none(first_on),
        last_on=whole_or_none(last_on),
        tags=tuple(tags.get(whole(person), ())),
        tier=text_or_none(tier),
    )
