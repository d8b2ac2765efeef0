"""Edits of one person: each value goes to the row that shows it, so that it is shown from then on.

A value goes to the row whose value is shown, else to the oldest; emptying it empties every row, or
another row's value would appear. A class goes to every row, as in edits of many; a new tag, contact
or address goes to the oldest row; a statement of consent to every row (decision D11).
"""

import json
from collections import Counter

from app.models.database import UnitOfWork, number
from app.models.tables import Address, Concern, Contact, Facet, Note
from app.services.clock import Clock, to_day, to_ms
from app.services.customers import folded, region_of
from app.services.editing import written
from app.services.editing.custom import normal_custom, set_custom
from app.services.editing.errors import ProofMissingError, TagUnfitError, ValueUnfitError
from app.services.editing.likely import normal_contact
from app.services.editing.person_views import (
    AddressText,
    ConsentText,
    ContactText,
    PersonEdit,
)
from app.services.editing.rows import (
    delete_rows,
    note_class_by_hand,
    note_fields,
    shown_row,
    write_fields,
)
from app.services.editing.rules import needs_proof, tidy_tag, tidy_value
from app.services.editing.views import PersonField

# The strictest of the newest statement of each row, as the summary has it.
_NOW = """SELECT max(CASE s.state WHEN 'refused' THEN 3 WHEN 'unknown' THEN 2 ELSE 1 END)
  FROM customer r JOIN consent s ON s.id = (SELECT n.id FROM consent n WHERE n.customer_id = r.id
    AND n.channel = ? ORDER BY n.said_on DESC, n.id DESC LIMIT 1) WHERE r.person_id = ?"""
_STATES = {1: "given", 2: "unknown", 3: "refused"}
_PLACES = ("receiver", "country", "province", "city", "district", "street", "postcode")
_CHANNELS = ("sms", "email", "hand", "call", "file")


def edit_person(
    uow: UnitOfWork, clock: Clock, action_id: int, person: int, edit: PersonEdit
) -> dict[str, int]:
    """Write an edit of one person; give how many values and lines changed by their codes.

    The codes are those of PersonField, and tags, phone, email, address, consent_sms and so on,
    custom, notes, facet, concern, referrer.

    Raises:
        ValueUnfitError: a field, phone or e-mail cannot have its value.
        TagUnfitError: a tag is empty or too long.
        ProofMissingError: consent would be raised without proof.
    """
    changed = Counter[str]()
    for field, text in edit.values.items():
        changed[field.value] += _set(uow, action_id, person, field, text)
    if edit.tags is not None:
        changed["tags"] += _set_tags(uow, action_id, person, edit.tags)
    write_fields(uow, action_id, sorted({*(field.value for field in edit.values), "tags"}))
    if changed[PersonField.CLASS.value]:
        note_class_by_hand(uow, action_id)
    changed += _reach(uow, clock, action_id, person, edit)
    changed += _write_down(uow, clock, action_id, person, edit)
    for said in edit.consents:
        changed[f"consent_{said.channel}"] += _state(uow, clock, action_id, person, said)
    uow.sql("INSERT OR IGNORE INTO touched_person VALUES(?)", (person,))
    return {code: count for code, count in sorted(changed.items()) if count}


def _reach(
    uow: UnitOfWork, clock: Clock, action_id: int, person: int, edit: PersonEdit
) -> Counter[str]:
    changed = Counter[str]()
    for contact in edit.gone_contacts:
        changed[contact.kind] += _drop_contact(uow, action_id, person, contact)
    for address in edit.gone_addresses:
        changed["address"] += _drop_address(uow, action_id, person, address)
    for contact in edit.new_contacts:
        changed[contact.kind] += _add_contact(uow, action_id, person, contact)
    for address in edit.new_addresses:
        changed["address"] += _add_address(uow, clock, action_id, person, address)
    write_fields(uow, action_id, ("seen_at",), table="address")
    return changed


def _write_down(
    uow: UnitOfWork, clock: Clock, action_id: int, person: int, edit: PersonEdit
) -> Counter[str]:
    made = (uow, clock, action_id, person)
    only = f"(SELECT {int(person)} AS person_id)"
    changed = Counter[str]()
    for field, text in edit.custom.items():
        value = normal_custom(uow, field, text)
        changed["custom"] += set_custom(uow, action_id, field, value, only)
    # What goes is not changed before, so that it comes back as it was.
    changed["notes"] += sum(written.add_note(*made, each) for each in edit.new_notes)
    for note in edit.changed_notes:
        if note.note_id not in edit.gone_notes:
            changed["notes"] += written.change_note(*made, note)
    written.write_notes(uow, action_id)
    changed["facet"] += sum(written.add_facet(*made, each) for each in edit.new_facets)
    changed["concern"] += sum(written.add_concern(*made, each) for each in edit.new_concerns)
    for concern in edit.changed_concerns:
        if concern.concern_id not in edit.gone_concerns:
            changed["concern"] += written.change_concern(*made, concern)
    gone = (
        ("notes", Note, edit.gone_notes),
        ("facet", Facet, edit.gone_facets),
        ("concern", Concern, edit.gone_concerns),
    )
    for code, table, rows in gone:
        changed[code] += sum(written.drop(uow, action_id, person, table, row) for row in rows)
    if edit.referrer is not None:
        changed["referrer"] += written.set_referrer(uow, action_id, person, edit.referrer)
    return changed


def add_row(uow: UnitOfWork, clock: Clock, action_id: int) -> int:
    """Make an empty customer row by hand, a person of its own; give its number."""
    row = number(uow.session, "SELECT coalesce(max(id), 0) + 1 FROM customer") or 1
    uow.sql(
        "INSERT INTO customer(id, person_id, row_key, platform, told_at, is_hidden, is_empty,"
        " created_by) VALUES(?, ?, ?, 'hand', ?, 0, 0, ?)",
        (row, row, f"m:{action_id}", to_ms(clock.now()), action_id),
    )
    uow.sql("INSERT OR IGNORE INTO touched_row VALUES(?)", (row,))
    return row


def _set(uow: UnitOfWork, action_id: int, person: int, field: PersonField, text: str | None) -> int:
    value = _tidy(field, text)
    which = "c.person_id = :person"
    if value is not None and field is not PersonField.CLASS:
        which = f"c.id = ({shown_row(field, ':person')})"
    return note_fields(
        uow,
        action_id,
        field,
        f"""SELECT c.id, c.person_id, c.{field}, :value FROM customer c
  WHERE {which} AND c.{field} IS NOT :value""",
        {"person": person, "value": value},
    )


def _set_tags(uow: UnitOfWork, action_id: int, person: int, tags: tuple[str, ...]) -> int:
    wanted = []
    for tag in tags:
        tidy = tidy_tag(tag)
        if tidy is None:
            raise TagUnfitError(tag)
        wanted.append(tidy)
    rows = uow.sql(
        "SELECT id, tags FROM customer WHERE person_id = ? ORDER BY id DESC", (person,)
    ).fetchall()
    missing, changed = list(dict.fromkeys(wanted)), 0
    for row, text in rows:
        kept = [tag for tag in json.loads(str(text or "[]")) if tag in wanted]
        missing = [tag for tag in missing if tag not in kept or row == person]
        # The oldest row comes last and takes what no other has.
        new = [*(t for t in kept if t not in missing), *missing] if row == person else kept
        value = json.dumps(new, ensure_ascii=False) if new else None
        changed += note_fields(
            uow,
            action_id,
            "tags",
            "SELECT c.id, c.person_id, c.tags, :value FROM customer c"
            " WHERE c.id = :row AND c.tags IS NOT :value",
            {"row": row, "value": value},
        )
    return changed


def _add_contact(uow: UnitOfWork, action_id: int, person: int, contact: ContactText) -> int:
    normal = normal_contact(uow.session, contact)
    if normal is None:
        raise ValueUnfitError(contact.kind)
    value, shown = normal
    uow.sql("INSERT OR IGNORE INTO touched_row VALUES(?)", (person,))
    return uow.sql(
        """INSERT INTO contact(customer_id, kind, value, shown, state, is_shared, created_by)
  SELECT :person, :kind, :value, :shown, 'valid', EXISTS (SELECT 1 FROM contact h
    WHERE h.value = :value AND h.kind = :kind AND h.is_shared = 1), :action
  WHERE NOT EXISTS (SELECT 1
    FROM customer r JOIN contact k ON k.customer_id = r.id WHERE r.person_id = :person
    AND k.kind = :kind AND k.value = :value)""",
        {
            "person": person,
            "kind": contact.kind,
            "value": value,
            "shown": shown,
            "action": action_id,
        },
    ).rowcount


def _drop_contact(uow: UnitOfWork, action_id: int, person: int, contact: ContactText) -> int:
    return delete_rows(
        uow,
        action_id,
        Contact,
        "x.customer_id IN (SELECT id FROM customer WHERE person_id = :person)"
        " AND x.kind = :kind AND :text IN (x.value, x.shown)",
        {"person": person, "kind": contact.kind, "text": contact.text},
    )


def _add_address(
    uow: UnitOfWork, clock: Clock, action_id: int, person: int, address: AddressText
) -> int:
    receiver, country, province, city, district, street, postcode = (
        _tidy("address", getattr(address, part)) for part in _PLACES
    )
    place = region_of(country, province, city, district, street)
    parts = (receiver, place.province, place.city, place.district, place.street)
    if not any(parts[1:]):
        raise ValueUnfitError("address")
    key = folded("|".join(part or "" for part in parts))
    now = to_ms(clock.now())
    # Where the oldest row has it already, it is the newest from now on.
    again = note_fields(
        uow,
        action_id,
        "seen_at",
        """SELECT a.id, NULL, a.seen_at, :now FROM address a WHERE a.customer_id = :person
  AND a.key = :key AND coalesce(a.seen_at, -1) < :now AND EXISTS (SELECT 1 FROM customer r
    CROSS JOIN address o ON o.customer_id = r.id WHERE r.person_id = :person AND o.id <> a.id
    AND coalesce(o.seen_at, -1) >= coalesce(a.seen_at, -1))""",
        {"person": person, "key": key, "now": now},
        table="address",
    )
    return again or uow.sql(
        """INSERT INTO address(customer_id, key, receiver, country, province, city, district,
  street, postcode, seen_at, created_by) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING""",
        (person, key, receiver, place.country, *parts[1:], postcode, now, action_id),
    ).rowcount  # fmt: skip


def _drop_address(uow: UnitOfWork, action_id: int, person: int, address: AddressText) -> int:
    same = " AND ".join(f"x.{part} IS :{part}" for part in _PLACES)
    return delete_rows(
        uow,
        action_id,
        Address,
        f"x.customer_id IN (SELECT id FROM customer WHERE person_id = :person) AND {same}",
        {"person": person, **{part: getattr(address, part) for part in _PLACES}},
    )


def _state(uow: UnitOfWork, clock: Clock, action_id: int, person: int, said: ConsentText) -> int:
    if said.channel not in _CHANNELS or said.state not in _STATES.values():
        raise ValueUnfitError("consent")
    today = clock.today()
    if (said.said_on or today) > today:
        raise ValueUnfitError("consent")
    now = _STATES[number(uow.session, _NOW, (said.channel, person)) or 2]
    proof, source = _tidy("proof", said.proof), _tidy("source", said.source)
    if needs_proof(said.state, now) and proof is None:
        raise ProofMissingError(said.channel)
    return uow.sql(
        """INSERT INTO consent(customer_id, contact_value, channel, state, said_on, source, proof,
  import_id, at, created_by) SELECT id, NULL, ?, ?, ?, ?, ?, NULL, ?, ? FROM customer
  WHERE person_id = ? ORDER BY id""",
        (said.channel, said.state, to_day(said.said_on or today), source or "hand", proof,
         to_ms(clock.now()), action_id, person),
    ).rowcount  # fmt: skip


def _tidy(field: str, text: str | None) -> str | None:
    try:
        return tidy_value(field, text)
    except ValueError as error:
        raise ValueUnfitError(field) from error
