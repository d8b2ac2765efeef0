"""Joins rows to persons and parts them again, with whose values are shown (decisions D1, D2)."""

import json
from collections.abc import Iterable, Mapping, Sequence

from app.models.database import UnitOfWork, run_sql
from app.services.customers.cells import whole
from app.services.customers.persons import drop_strangers, regroup

Key = tuple[int, str]  # person, field
Shown = tuple[int, int]  # the row whose value is shown, and the action that chose it
# Person, field, what was shown before and after; for the facts.
Difference = tuple[int, str, Shown | None, Shown | None]


def touch(uow: UnitOfWork, rows: Iterable[int]) -> None:
    """Name the persons of rows whose links are about to change."""
    uow.sql(
        "INSERT OR IGNORE INTO touched_person SELECT person_id FROM customer"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(rows)),),
    )


def group_again(uow: UnitOfWork, wished: Mapping[Key, Shown | None]) -> list[Difference]:
    """Recompute touched persons, then show what is wished; give what changed of that.

    Args:
        wished: None for no choice; what would show a row of somebody else is left out.
    """
    regroup(uow)
    touch(uow, (person for person, _ in wished))
    before = shown_now(uow)
    drop_strangers(uow)
    for (person, field), shown in wished.items():
        now = before.get((person, field))
        if now is not None and shown is not None and now[0] == shown[0]:
            continue
        uow.sql("DELETE FROM person_value WHERE person_id = ? AND field = ?", (person, field))
        if shown is not None:
            uow.sql(
                "INSERT INTO person_value(person_id, field, customer_id, created_by)"
                " SELECT person_id, ?, id, ? FROM customer WHERE id = ? AND person_id = ?",
                (field, shown[1], shown[0], person),
            )
    after = shown_now(uow)
    # Who is another person now is compared with others, and with what is new of them.
    uow.sql(
        "INSERT OR IGNORE INTO unmatched_row SELECT c.id FROM touched_person p"
        " CROSS JOIN customer c ON c.person_id = p.person_id"
    )
    return [
        (*key, before.get(key), after.get(key))
        for key in sorted({*before, *after})
        if before.get(key) != after.get(key)
    ]


def shown_now(uow: UnitOfWork) -> dict[Key, Shown]:
    """Give whose values touched persons show by choice."""
    found = uow.sql(
        "SELECT v.person_id, v.field, v.customer_id, v.created_by FROM touched_person p"
        " CROSS JOIN person_value v ON v.person_id = p.person_id"
    )
    return {
        (whole(person), str(field)): (whole(row), whole(made_by))
        for person, field, row, made_by in found
    }


def undone(uow: UnitOfWork, action_id: int) -> dict[Key, Shown | None]:
    """Give what was shown before an action, of what is still shown as it left it."""
    (text,) = uow.sql(
        "SELECT json_extract(facts, '$.values') FROM action WHERE id = ?", (action_id,)
    ).one()
    back: dict[Key, Shown | None] = {}
    for person, field, was, became in json.loads(str(text)) if text else ():
        now = run_sql(
            uow.session,
            "SELECT customer_id, created_by FROM person_value WHERE person_id = ? AND field = ?",
            (person, field),
        ).one_or_none()
        if (None if now is None else [*now]) == became:
            back[person, field] = was and (was[0], was[1])
    return back


def end_links(uow: UnitOfWork, action_id: int, links: Sequence[int]) -> None:
    """End links that stand."""
    uow.sql(
        "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
        " SELECT :action, 'link', id, 'field', 'ended_by', NULL, :action FROM link"
        " WHERE id IN (SELECT value FROM json_each(:links)) AND ended_by IS NULL",
        {"action": action_id, "links": json.dumps(list(links))},
    )
    _take_from_journal(uow, action_id)


def put_links_back(uow: UnitOfWork, action_id: int, undo: int) -> int:
    """End what an action joined and join what it ended; give how many links."""
    uow.sql(
        "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
        " SELECT :undo, 'link', id, 'field', 'ended_by', NULL, :undo FROM link"
        " WHERE created_by = :action AND ended_by IS NULL"
        " UNION ALL SELECT :undo, 'link', l.id, 'field', 'ended_by', g.after, g.before"
        " FROM change g CROSS JOIN link l ON l.id = g.row_id WHERE g.action_id = :action"
        " AND +g.table_name = 'link' AND l.ended_by IS g.after"
        # Nobody is joined again with somebody who was erased since.
        " AND (g.before IS NOT NULL OR NOT EXISTS (SELECT 1 FROM erasure e"
        "   WHERE e.customer_id IN (l.row_a, l.row_b)))",
        {"undo": undo, "action": action_id},
    )
    rows = uow.sql(
        "SELECT l.row_a, l.row_b FROM change g CROSS JOIN link l ON l.id = g.row_id"
        " WHERE g.action_id = ? AND +g.table_name = 'link'",
        (undo,),
    ).fetchall()
    touch(uow, (whole(row) for pair in rows for row in pair))
    return _take_from_journal(uow, undo)


def _take_from_journal(uow: UnitOfWork, action_id: int) -> int:
    return uow.sql(
        "UPDATE link SET ended_by = g.after FROM change g WHERE g.action_id = ?"
        " AND +g.table_name = 'link' AND link.id = g.row_id",
        (action_id,),
    ).rowcount
