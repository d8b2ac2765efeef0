"""Writes and takes back what is kept of segments: a name, a tree, whether it is a tab, a list.

The facts of a change name the segment by its key ("ready:slipping", "own:12") and hold only what
it changed; of one that was made or removed `before` or `after` is nothing.
"""

import json
from collections.abc import Mapping

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, number, run_sql

SEGMENT = "segment"
READY = "ready:"
OWN = "own:"
Facts = Mapping[str, object]
Kept = Mapping[str, object]
_FIELDS = ("name", "tree", "is_tab", "taken_on")
_OF_READY: Kept = dict.fromkeys(_FIELDS) | {"name": ""}
# Whether it stands above the list may change without making it another segment.
_ITSELF = ("name", "tree", "taken_on")


def segment_now(session: Session, key: str) -> Kept | None:
    """Give what is kept of a segment; None for one that is not there."""
    of = "ready" if key.startswith(READY) else "CAST(id AS TEXT)"
    row = run_sql(
        session,
        f"SELECT {', '.join(_FIELDS)} FROM segment WHERE {of} = ?",
        (key.partition(":")[2],),
    ).one_or_none()
    if row is None:
        return _OF_READY if key.startswith(READY) else None
    return dict(zip(_FIELDS, row, strict=True))


def segment_names(session: Session, *, but: str = "") -> frozenset[str]:
    """Give the names of segments in one case, but the one of a key."""
    found = run_sql(session, "SELECT id, name FROM segment WHERE ready IS NULL")
    return frozenset(str(name).casefold() for row, name in found if f"{OWN}{row}" != but)


def segment_holds(session: Session, facts: Facts) -> bool:
    """Tell whether a segment still is what a change made it, and can be what it was."""
    key, before, after = str(facts["key"]), _kept(facts["before"]), _kept(facts["after"])
    now = segment_now(session, key)
    if before is not None and _is_taken(session, key, before):
        return False
    if after is None or now is None:
        return now is None and after is None
    of = _ITSELF if before is None else tuple(after)
    return all(now[field] == after.get(field) for field in of)


def put_segment(uow: UnitOfWork, at_ms: int, facts: Facts) -> None:
    """Make a segment what `after` says; the people of a removed list come back with it."""
    key, before, after = str(facts["key"]), _kept(facts["before"]), _kept(facts["after"])
    if after is None:
        remove_segment(uow, key)
    elif before is None:
        number_of = int(key.partition(":")[2])
        places = {**dict.fromkeys(_FIELDS), **after, "id": number_of, "at": at_ms}
        uow.sql(
            "INSERT INTO segment(id, name, tree, is_tab, taken_on, changed_at)"
            " VALUES(:id, :name, :tree, :is_tab, :taken_on, :at)",
            places,
        )
        _bring_back_list(uow, number_of)
    else:
        change_segment(uow, at_ms, key, after)


def change_segment(uow: UnitOfWork, at_ms: int, key: str, after: Kept) -> None:
    """Give a segment other values."""
    code = key.partition(":")[2]
    of = "CAST(id AS TEXT)"
    if key.startswith(READY):
        of = "ready"
        uow.sql("INSERT INTO segment(name, ready) VALUES('', ?) ON CONFLICT DO NOTHING", (code,))
    given = ", ".join(f"{field} = :{field}" for field in _FIELDS if field in after)
    places = {**after, "at": at_ms, "code": code}
    uow.sql(f"UPDATE segment SET {given}, changed_at = :at WHERE {of} = :code", places)


def remove_segment(uow: UnitOfWork, key: str) -> None:
    """Take a segment of the seller's own away; whom a frozen list held is written down."""
    of = (int(key.partition(":")[2]),)
    uow.sql(
        "INSERT INTO change(action_id, table_name, row_id, kind, before)"
        f" SELECT {int(uow.action_id or 0)}, 'segment_row', segment_id, 'deleted',"
        " json_group_array(customer_id) FROM segment_row WHERE segment_id = ? GROUP BY segment_id",
        of,
    )
    uow.sql("DELETE FROM segment_row WHERE segment_id = ?", of)
    uow.sql("DELETE FROM segment WHERE id = ?", of)


def _bring_back_list(uow: UnitOfWork, segment: int) -> None:
    held = number(
        uow.session,
        "SELECT max(id) FROM change WHERE table_name = 'segment_row' AND row_id = ?",
        (segment,),
    )
    uow.sql(
        "INSERT INTO segment_row(segment_id, customer_id) SELECT ?, c.id FROM change g"
        " CROSS JOIN json_each(g.before) n CROSS JOIN customer c ON c.id = n.value WHERE g.id = ?",
        (segment, held),
    )


def _is_taken(session: Session, key: str, kept: Kept) -> bool:
    name = str(kept.get("name") or "")
    return bool(name) and name.casefold() in segment_names(session, but=key)


def _kept(value: object) -> Kept | None:
    if isinstance(value, str):
        value = json.loads(value)
    return value if isinstance(value, dict) else None
