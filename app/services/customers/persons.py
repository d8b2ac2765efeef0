"""Persons are connected groups of rows, named by their oldest row (decision D1)."""

from app.models.database import UnitOfWork

# Rows of touched persons that are, or were, more than one row.
_ROWS = """SELECT c.id, c.person_id FROM touched_person p
  CROSS JOIN customer c ON c.person_id = p.person_id
  WHERE c.id <> c.person_id OR EXISTS (SELECT 1 FROM link l WHERE l.row_a = c.id)
    OR EXISTS (SELECT 1 FROM link l WHERE l.row_b = c.id)"""
_LINKS = """SELECT DISTINCT l.row_a, l.row_b FROM touched_person p
  CROSS JOIN customer c ON c.person_id = p.person_id CROSS JOIN link l ON l.row_b = c.id
  WHERE l.ended_by IS NULL"""
# A choice of whose value is shown that names a row of somebody else by now. Choices of a number
# that is nobody's at present wait for the day it is again.
_STRANGERS = """DELETE FROM person_value WHERE person_id IN (SELECT person_id FROM touched_person
    UNION SELECT customer_id FROM touched_row)
  AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.id = person_value.person_id
    AND (c.person_id <> c.id OR EXISTS (SELECT 1 FROM customer r
      WHERE r.id = person_value.customer_id AND r.person_id = person_value.person_id)))"""


def recompute_persons(uow: UnitOfWork) -> None:
    """Name the groups of touched persons anew, and forget choices of rows that left them."""
    regroup(uow)
    drop_strangers(uow)


def drop_strangers(uow: UnitOfWork) -> None:
    """Forget whose value touched persons show where that row is no longer theirs."""
    uow.sql(_STRANGERS)


def regroup(uow: UnitOfWork) -> None:
    """Name the groups of touched persons anew; who changed hands is touched, too."""
    told = {int(str(row)): int(str(person)) for row, person in uow.sql(_ROWS)}
    parents = {row: row for row in told}
    for one, other in uow.sql(_LINKS).fetchall():
        first, second = _root(parents, int(str(one))), _root(parents, int(str(other)))
        parents[max(first, second)] = min(first, second)
    for row, person in told.items():
        found = _root(parents, row)
        if found != person:
            uow.sql("UPDATE customer SET person_id = ? WHERE id = ?", (found, row))
            uow.sql("INSERT OR IGNORE INTO touched_person VALUES(?)", (found,))


def _root(parents: dict[int, int], row: int) -> int:
    while parents.setdefault(row, row) != row:
        row = parents[row]
    return row
