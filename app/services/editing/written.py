"""What is written down about one person: notes, facets, concerns, who brought her.

New lines go to the oldest row; a facet to the row that was chosen for it, if one was.
"""

from datetime import date

from app.models.database import UnitOfWork, number
from app.models.tables import Concern, Facet, Note, Referral
from app.services.clock import Clock, to_day, to_ms
from app.services.customers.catalogue import is_facet_value
from app.services.editing.errors import ValueUnfitError
from app.services.editing.person_views import (
    ConcernChange,
    ConcernText,
    FacetText,
    NoteChange,
    NoteText,
)
from app.services.editing.rows import delete_rows, note_fields, write_fields
from app.services.editing.rules import tidy_value
from app.services.segments.brought import BROUGHT_BY

_OF_PERSON = "x.customer_id IN (SELECT id FROM customer WHERE person_id = :person)"
_PINNED = """SELECT x.id FROM customer r CROSS JOIN note x ON x.customer_id = r.id
  WHERE r.person_id = :person AND x.pinned_at IS NOT NULL ORDER BY x.pinned_at DESC, x.id DESC
  LIMIT 1"""
# Later than every other pin, also one of the same moment.
_NEXT_PIN = """max(:now, (SELECT coalesce(max(p.pinned_at), 0) + 1 FROM customer r
  CROSS JOIN note p ON p.customer_id = r.id WHERE r.person_id = :person))"""

# Whether the other one was brought by her, or by somebody whom she brought, and so on.
_IS_BELOW = f"""WITH RECURSIVE up(at) AS (SELECT :other UNION
    SELECT {BROUGHT_BY.format(person="u.at")} FROM up u WHERE u.at IS NOT NULL)
  SELECT 1 FROM up WHERE at = :person"""


def add_note(uow: UnitOfWork, clock: Clock, action_id: int, person: int, note: NoteText) -> int:
    """Write a note.

    Raises:
        ValueUnfitError: it is empty or too long; "note".
    """
    places = {"person": person, "text": _text("note", note.text), "action": action_id}
    pinned = _NEXT_PIN if note.is_pinned else "NULL"
    return uow.sql(
        f"""INSERT INTO note(customer_id, text, written_at, changed_at, pinned_at, created_by)
  VALUES(:person, :text, :now, :now, {pinned}, :action)""",
        {**places, "now": to_ms(clock.now())},
    ).rowcount


def change_note(
    uow: UnitOfWork, clock: Clock, action_id: int, person: int, change: NoteChange
) -> int:
    """Give a note another text, pin or unpin it; give how many fields changed.

    Raises:
        ValueUnfitError: the text is empty or too long; "note".
    """
    places = {"person": person, "note": change.note_id, "now": to_ms(clock.now())}
    mine = f"FROM note x WHERE x.id = :note AND {_OF_PERSON}"
    changed = 0
    if change.text is not None:
        text = {**places, "text": _text("note", change.text)}
        differs = f"{mine} AND x.text <> :text"
        select = f"SELECT x.id, NULL, x.changed_at, :now {differs} AND x.changed_at <> :now"
        note_fields(uow, action_id, "changed_at", select, text, table="note")
        select = f"SELECT x.id, NULL, x.text, :text {differs}"
        changed += note_fields(uow, action_id, "text", select, text, table="note")
    if change.is_pinned is not None:
        select = (
            f"SELECT x.id, NULL, x.pinned_at, {_NEXT_PIN} {mine} AND x.id IS NOT ({_PINNED})"
            if change.is_pinned
            # An older pin would show again.
            else f"SELECT x.id, NULL, x.pinned_at, NULL FROM note x WHERE {_OF_PERSON}"
            f" AND x.pinned_at IS NOT NULL AND :note = ({_PINNED})"
        )
        changed += note_fields(uow, action_id, "pinned_at", select, places, table="note")
    return changed


def write_notes(uow: UnitOfWork, action_id: int) -> None:
    """Give notes what the action's journal says of them."""
    write_fields(uow, action_id, ("text", "changed_at", "pinned_at"), table="note")


def add_facet(uow: UnitOfWork, clock: Clock, action_id: int, person: int, facet: FacetText) -> int:
    """Write what holds from a day on; nothing where it stands so already.

    Raises:
        ValueUnfitError: no name, or a value that the facet cannot have; "facet".
    """
    code, value = _text("facet", facet.code), _text("facet", facet.value)
    if not is_facet_value(code, value):
        raise ValueUnfitError("facet")
    return uow.sql(
        f"""INSERT INTO facet(customer_id, code, value, valid_from, created_by)
  SELECT coalesce((SELECT customer_id FROM person_value WHERE person_id = :person
      AND field = 'facet:' || :code), :person), :code, :value, :day, :action
  WHERE NOT EXISTS (SELECT 1 FROM facet x WHERE {_OF_PERSON} AND x.code = :code
    AND x.value = :value AND x.valid_from = :day)""",
        {
            "person": person,
            "code": code,
            "value": value,
            "day": to_day(facet.valid_from or clock.today()),
            "action": action_id,
        },
    ).rowcount


def add_concern(
    uow: UnitOfWork, clock: Clock, action_id: int, person: int, concern: ConcernText
) -> int:
    """Write a concern; nothing where one of its kind is open.

    Raises:
        ValueUnfitError: no words, or a day to come; "concern".
    """
    return uow.sql(
        f"""INSERT INTO concern(customer_id, kind, opened_on, closed_on, created_by)
  SELECT :person, :kind, :day, NULL, :action WHERE NOT EXISTS (SELECT 1 FROM concern x
    WHERE {_OF_PERSON} AND x.kind = :kind AND x.closed_on IS NULL)""",
        {
            "person": person,
            "kind": _text("concern", concern.kind),
            "day": _past(clock, concern.opened_on),
            "action": action_id,
        },
    ).rowcount


def change_concern(
    uow: UnitOfWork, clock: Clock, action_id: int, person: int, change: ConcernChange
) -> int:
    """Close a concern, or open it again.

    Raises:
        ValueUnfitError: a day to come, or before it was opened; "concern".
    """
    day = None if change.is_open else _past(clock, change.closed_on)
    places = {"person": person, "concern": change.concern_id, "day": day}
    mine = f"FROM concern x WHERE x.id = :concern AND {_OF_PERSON}"
    if number(uow.session, f"SELECT 1 {mine} AND x.opened_on > :day", places):
        raise ValueUnfitError("concern")
    select = f"SELECT x.id, NULL, x.closed_on, :day {mine} AND x.closed_on IS NOT :day"
    changed = note_fields(uow, action_id, "closed_on", select, places, table="concern")
    write_fields(uow, action_id, ("closed_on",), table="concern")
    return changed


def drop(
    uow: UnitOfWork,
    action_id: int,
    person: int,
    table: type[Note | Facet | Concern],
    row: int,
) -> int:
    """Take a line away; it stays in the journal."""
    places = {"person": person, "row": row}
    return delete_rows(uow, action_id, table, f"x.id = :row AND {_OF_PERSON}", places)


def set_referrer(uow: UnitOfWork, action_id: int, person: int, referrer: int) -> int:
    """Say who brought a person; 0 says nobody.

    Raises:
        ValueUnfitError: nobody has this number, it is she herself, or she brought that one,
            directly or through others; "referrer".
    """
    other = number(uow.session, "SELECT person_id FROM customer WHERE id = ?", (referrer,))
    if referrer and other in (None, person):
        raise ValueUnfitError("referrer")
    if other is not None and number(uow.session, _IS_BELOW, {"person": person, "other": other}):
        raise ValueUnfitError("referrer")
    places = {"person": person, "other": other}
    now = f"""SELECT b.person_id FROM referral x JOIN customer b ON b.id = x.referrer_id
  WHERE {_OF_PERSON} ORDER BY x.id DESC LIMIT 1"""
    if number(uow.session, now, places) == other:
        return 0
    gone = delete_rows(uow, action_id, Referral, _OF_PERSON, places)
    if other is None:
        return gone
    for one in (person, other):
        uow.sql("INSERT OR IGNORE INTO touched_person VALUES(?)", (one,))
    return uow.sql(
        "INSERT INTO referral(customer_id, referrer_id, created_by) VALUES(?, ?, ?)",
        (person, other, action_id),
    ).rowcount


def _text(field: str, text: str) -> str:
    try:
        value = tidy_value(field, text)
    except ValueError as error:
        raise ValueUnfitError(field) from error
    if value is None:
        raise ValueUnfitError(field)
    return value


def _past(clock: Clock, day: date | None) -> int:
    today = clock.today()
    if (day or today) > today:
        raise ValueUnfitError("concern")
    return to_day(day or today)
