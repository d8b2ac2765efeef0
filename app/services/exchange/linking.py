"""Joins new customer rows to the person who already holds the same phone or e-mail (D1)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from app.models.database import UnitOfWork
from app.services.customers import names_contradict

_PAIRS_SHOWN = 3
# Every row that shares a valid contact with a row of this import.
_HOLDERS = """SELECT k.value, k.customer_id, c.person_id, t.seq, c.name
  FROM (SELECT DISTINCT k.value AS value FROM t_customer t CROSS JOIN contact k
      ON k.customer_id = t.customer_id WHERE t.how = 1 AND k.kind = ? AND k.state = 'valid') v
  CROSS JOIN contact k ON k.value = v.value AND k.kind = ? AND k.state = 'valid'
    AND k.is_shared = 0
  CROSS JOIN customer c ON c.id = k.customer_id AND c.is_empty = 0
  LEFT JOIN temp.t_fresh t ON t.customer_id = c.id
  ORDER BY k.value, k.customer_id"""


@dataclass(frozen=True, slots=True)
class _Holder:
    customer_id: int
    person_id: int
    is_new: bool
    name: str | None


def link_new_rows(uow: UnitOfWork, action_id: int, import_id: int) -> None:
    """Link each new row to the one person with the same phone, else e-mail, if names agree.

    Two or more such persons, or names that contradict: no link, but a duplicate candidate.
    """
    uow.sql("DROP TABLE IF EXISTS temp.t_fresh")
    uow.sql("CREATE TEMP TABLE t_fresh AS SELECT customer_id, seq FROM t_customer WHERE how = 1")
    uow.sql("CREATE UNIQUE INDEX temp.t_fresh_id ON t_fresh(customer_id)")
    joined: dict[int, int] = {}
    for kind in ("phone", "email"):
        links, candidates = _decide(_holders(uow, kind), joined)
        _write(uow, (action_id, import_id), kind, links, candidates)
    _recompute_persons(uow, joined)


def _holders(uow: UnitOfWork, kind: str) -> Iterable[list[_Holder]]:
    groups: dict[object, list[_Holder]] = defaultdict(list)
    for value, customer, person, seq, name in uow.sql(_HOLDERS, (kind, kind)):
        groups[value].append(
            _Holder(_whole(customer), _whole(person), seq is not None, _text(name))
        )
    return [group for group in groups.values() if len(group) > 1]


def _decide(
    groups: Iterable[list[_Holder]], joined: dict[int, int]
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    links, candidates = [], []
    for group in groups:
        persons: dict[int, _Holder] = {}
        for holder in group:
            person = _person_of(joined.get(holder.customer_id, holder.person_id), joined)
            if not holder.is_new or holder.customer_id in joined:
                persons.setdefault(person, holder)
                continue
            agreeing = [
                other for other in persons.values() if not names_contradict(holder.name, other.name)
            ]
            if len(persons) == 1 and agreeing:
                (target,) = persons
                joined[holder.customer_id] = target
                links.append((agreeing[0].customer_id, holder.customer_id))
                continue
            # A number on hundreds of parcels is no evidence; three pairs tell as much as all.
            others = islice(persons.values(), _PAIRS_SHOWN)
            candidates += [(other.customer_id, holder.customer_id) for other in others]
            persons.setdefault(person, holder)
    return links, candidates


def _write(
    uow: UnitOfWork,
    made_by: tuple[int, int],
    kind: str,
    links: list[tuple[int, int]],
    candidates: list[tuple[int, int]],
) -> None:
    for row_a, row_b in links:
        uow.sql(
            "INSERT INTO link(row_a, row_b, source, reason, import_id, created_by)"
            " VALUES(?, ?, 'import', ?, ?, ?)",
            (row_a, row_b, kind, made_by[1], made_by[0]),
        )
    for row_a, row_b in candidates:
        uow.sql(
            "INSERT INTO candidate(row_a, row_b, reason, created_by) VALUES(?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (row_a, row_b, kind, made_by[0]),
        )


def _recompute_persons(uow: UnitOfWork, joined: dict[int, int]) -> None:
    # A new row is younger than every row of the person it joins: the oldest stays the oldest.
    for customer in joined:
        person = _person_of(customer, joined)
        uow.sql("UPDATE customer SET person_id = ? WHERE id = ?", (person, customer))


def _person_of(row: int, joined: dict[int, int]) -> int:
    # Who was joined by phone may have been joined on by e-mail.
    while row in joined:
        row = joined[row]
    return row


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(type(value))
    return value


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
