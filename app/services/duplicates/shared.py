"""Phones and e-mails that several people use, as of a household, a dormitory or the shop itself.

A shared contact tells nobody apart and joins nobody (records.md §4). The word is about the contact,
not about two people: it holds for whoever has it, and for whoever a later file brings with it.
"""

import json

from sqlalchemy.orm import Session

from app.models.changes import Subject
from app.models.database import UnitOfWork, run_sql
from app.services.clock import Clock
from app.services.customers.cells import whole
from app.services.duplicates.errors import PairGoneError
from app.services.duplicates.views import PairKey, SharedContact
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action, record_fields

_IN_COMMON = """FROM customer x CROSS JOIN contact k ON k.customer_id = x.id AND k.state = 'valid'
    AND k.is_shared = 0 AND k.value IS NOT NULL
  CROSS JOIN contact n ON n.value = k.value AND n.kind = k.kind AND n.state = 'valid'
  CROSS JOIN customer y ON y.id = n.customer_id AND y.person_id = :b
  WHERE x.person_id = :a"""
_HOLDERS = """(SELECT count(DISTINCT h.person_id) FROM contact m
    CROSS JOIN customer h ON h.id = m.customer_id AND h.is_empty = 0
    WHERE m.value = k.value AND m.kind = k.kind)"""
_CONTACTS = f"""SELECT k.kind, max({_HOLDERS}) {_IN_COMMON} GROUP BY k.kind
  ORDER BY k.kind = 'email'"""
_VALUES = f"SELECT DISTINCT k.kind, k.value {_IN_COMMON} AND k.kind = :kind"
# Whose number it is stands in the row alone; what was erased is nobody's.
_OF_CHANGES = """SELECT DISTINCT k.kind, k.value, g.before FROM change g
  CROSS JOIN contact k ON k.id = g.row_id
  WHERE g.action_id = ? AND +g.table_name = 'contact' AND g.field = 'is_shared'
    AND k.value IS NOT NULL AND g.before IS NOT NULL"""
_ROWS = """FROM json_each(:values) v CROSS JOIN contact k ON k.value = json_extract(v.value, '$[1]')
    AND k.kind = json_extract(v.value, '$[0]') AND k.is_shared <> :now"""
# They are looked at anew, without the contact, and proposed again where the rest is enough.
_UNFOUND = """DELETE FROM proposal WHERE row_a IN (SELECT person_id FROM temp.sharing)
    AND row_b IN (SELECT person_id FROM temp.sharing)"""


def shared_by(session: Session, key: PairKey) -> tuple[SharedContact, ...]:
    """Give what kind of contact two people have in common that nobody said is shared."""
    found = run_sql(session, _CONTACTS, {"a": key.row_a, "b": key.row_b})
    return tuple(SharedContact(str(kind), whole(people)) for kind, people in found)


def mark_shared(
    uow: UnitOfWork, clock: Clock, followers: Followers, key: PairKey, kind: str
) -> int:
    """Mark what two people have in common as shared by several; give the action.

    Args:
        key: two persons.
        kind: phone or email.

    Raises:
        PairGoneError: they have no such contact in common any more.
    """
    places = {"a": key.row_a, "b": key.row_b, "kind": kind}
    values = uow.sql(_VALUES, places).fetchall()
    if not values:
        raise PairGoneError(key)
    followers.begin(uow)
    facts: dict[str, object] = {"merge": "shared", "contact": kind, "person": key.row_a}
    people = _holders(uow, values)
    facts |= {"people": len(people), "rows": people}
    action = record_action(uow, clock, ActionKind.MERGE, facts)
    _put(uow, action, values, is_shared=True)
    followers.follow(uow)
    uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
    return action


def put_shared_back(uow: UnitOfWork, action_id: int, undo: int) -> int:
    """Take the word on contacts back that an action said, or say again what an undo took back.

    Whoever came with such a contact since goes along. Gives how many records.
    """
    found = uow.sql(_OF_CHANGES, (action_id,)).fetchall()
    if not found:
        return 0
    values = [row[:2] for row in found]
    _holders(uow, values)
    return _put(uow, undo, values, is_shared=bool(found[0][2]))


def _holders(uow: UnitOfWork, values: object) -> list[int]:
    """Name the people who have these contacts, and the rows, for the followers."""
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS sharing(person_id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM temp.sharing")
    uow.sql(
        """INSERT OR IGNORE INTO sharing SELECT c.person_id FROM json_each(?) v
  CROSS JOIN contact k ON k.value = json_extract(v.value, '$[1]')
    AND k.kind = json_extract(v.value, '$[0]')
  CROSS JOIN customer c ON c.id = k.customer_id""",
        (_listed(values),),
    )
    uow.sql(
        """INSERT OR IGNORE INTO touched_row SELECT c.id FROM sharing s
  CROSS JOIN customer c ON c.person_id = s.person_id"""
    )
    return [whole(row[0]) for row in uow.sql("SELECT person_id FROM sharing").fetchall()]


def _put(uow: UnitOfWork, action_id: int, values: object, *, is_shared: bool) -> int:
    places = {"values": _listed(values), "now": int(is_shared)}
    uow.sql("DROP TABLE IF EXISTS temp.sharing_row")
    uow.sql(f"CREATE TEMP TABLE sharing_row AS SELECT k.id AS id {_ROWS}", places)
    record_fields(
        uow,
        action_id,
        "contact",
        "is_shared",
        f"SELECT id, {int(not is_shared)} AS before, {int(is_shared)} AS after FROM sharing_row",
    )
    count: int = uow.sql(
        "UPDATE contact SET is_shared = ? WHERE id IN (SELECT id FROM sharing_row)",
        (int(is_shared),),
    ).rowcount
    uow.sql(_UNFOUND)
    uow.touch(Subject.LIKENESS)
    return count


def _listed(values: object) -> str:
    rows = values if isinstance(values, list) else []
    return json.dumps([list(row) for row in rows])
