"""Reads what edits did and which of them can be taken back."""

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.customers.cells import whole

# An edit is taken back by an undo, which is taken back by doing it again; what was done again is
# taken back by a new undo of the edit itself, so that nothing goes deeper.
STANDING = """NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
  AND NOT EXISTS (SELECT 1 FROM action r WHERE r.reverses = u.id))"""
_OF_EDIT = """(a.kind = 'edit' OR (a.kind = 'undo' AND EXISTS (SELECT 1 FROM action e
  WHERE e.id = a.reverses AND e.kind = 'edit')))"""


def can_be_undone(session: Session, action_id: int) -> bool:
    """Tell whether an action is an edit, or the undo of one, that stands."""
    found = number(
        session,
        f"SELECT a.id FROM action a WHERE a.id = ? AND {_OF_EDIT} AND {STANDING}",
        (action_id,),
    )
    return found is not None


def about(session: Session, action_id: int) -> int | None:
    """Give the oldest row of the one person whom an action was about."""
    return number(session, "SELECT about_row FROM action WHERE id = ?", (action_id,))


def newest_undoable(session: Session) -> int | None:
    """Give the newest edit that stands."""
    return number(
        session,
        f"SELECT max(a.id) FROM action a WHERE a.kind = 'edit' AND {STANDING}",
    )


def rows_of(session: Session, person_id: int) -> list[int]:
    """Give the customer rows of a person, the oldest first; nobody erased has any."""
    found = run_sql(
        session,
        "SELECT id FROM customer WHERE person_id = ?"
        " AND id NOT IN (SELECT customer_id FROM erasure) ORDER BY id",
        (person_id,),
    )
    return [whole(row[0]) for row in found]


def tags(session: Session) -> tuple[str, ...]:
    """Give all tags in use, the most frequent first."""
    found = run_sql(
        session,
        "SELECT t.value FROM customer c CROSS JOIN json_each(c.tags) t WHERE c.tags IS NOT NULL"
        " GROUP BY t.value ORDER BY count(*) DESC, t.value",
    )
    return tuple(str(row[0]) for row in found)
