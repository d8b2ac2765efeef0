"""Takes an edit back, or does it again: fields that still are what it made them, rows it made."""

from app.models.database import UnitOfWork, number, run_sql
from app.models.tables import Base, Customer
from app.services.editing import queries
from app.services.editing.rows import PARTS, delete_rows, note_fields, restore_rows, write_fields
from app.services.journal import PARTS_BY_HAND

_LISTED = 100
_TABLES: tuple[type[Base], ...] = (*PARTS, Customer)
# A row that a wish of the seller, not taken back itself, has changed since.
_CHANGED_SINCE = f"""EXISTS (SELECT 1 FROM change g JOIN action a ON a.id = g.action_id
    WHERE g.table_name = '{{table}}' AND g.row_id = {{row}}.id AND g.kind = 'field'
    AND a.id > :since AND a.kind <> 'undo' AND {queries.STANDING})"""
_PARTS_OF_OTHERS = " OR ".join(
    f"EXISTS (SELECT 1 FROM {part} p WHERE p.customer_id = x.id AND p.created_by <> :by)"
    for part in ("identity", "person_value", *PARTS_BY_HAND)
)
_CHANGED_PARTS = " OR ".join(
    f"EXISTS (SELECT 1 FROM {part} p WHERE p.customer_id = x.id"
    f" AND {_CHANGED_SINCE.format(table=part, row='p')})"
    for part in PARTS_BY_HAND
)
# A person added by hand on whom something later stands.
_STOOD_ON = f"""EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = x.id)
  OR EXISTS (SELECT 1 FROM erasure e WHERE e.customer_id = x.id)
  OR EXISTS (SELECT 1 FROM link l WHERE x.id IN (l.row_a, l.row_b))
  OR EXISTS (SELECT 1 FROM candidate d WHERE d.row_a = x.id)
  OR EXISTS (SELECT 1 FROM candidate d WHERE d.row_b = x.id)
  OR EXISTS (SELECT 1 FROM pair_choice s WHERE s.row_a = x.id)
  OR EXISTS (SELECT 1 FROM pair_choice s WHERE s.row_b = x.id)
  OR EXISTS (SELECT 1 FROM referral f WHERE f.referrer_id = x.id)
  OR EXISTS (SELECT 1 FROM referral_code k WHERE k.customer_id = x.id)
  OR EXISTS (SELECT 1 FROM referral_choice h WHERE h.friend_id = x.id)
  OR EXISTS (SELECT 1 FROM referral_choice h WHERE h.referrer_id = x.id)
  OR EXISTS (SELECT 1 FROM entry e WHERE e.customer_id = x.id)
  OR EXISTS (SELECT 1 FROM coupon_issue i WHERE i.customer_id = x.id)
  OR {_CHANGED_SINCE.format(table="customer", row="x")} OR {_PARTS_OF_OTHERS} OR {_CHANGED_PARTS}"""


def take_back(uow: UnitOfWork, action_id: int, undo: int) -> tuple[int, int, tuple[int, ...]]:
    """Undo one action under another; give rows restored, rows kept, and persons of the kept."""
    rows, kept, people = 0, 0, dict[int, None]()
    reverses = number(uow.session, "SELECT reverses FROM action WHERE id = ?", (action_id,))
    for name, fields in _fields_of(uow, action_id).items():
        rows += sum(_fields_back(uow, action_id, undo, name, field) for field in fields)
        along = _class_by_back(uow, action_id, undo) if "class_code" in fields else []
        write_fields(uow, undo, [*fields, *along], table=name)
        since = _kept_fields(uow, action_id, undo, name)
        kept, people = kept + len(since), people | dict.fromkeys(since)
    if _name_rows(uow, action_id if reverses is None else reverses):
        stood_on = _keep(uow, action_id)
        for table in _TABLES:
            which, places = _made(action_id, table, reverses)
            since = _kept_rows(uow, action_id, table, which, places)
            kept, people = kept + len(since), people | dict.fromkeys(since)
            changed = _CHANGED_SINCE.format(table=table.__tablename__, row="x")
            unchanged = f"{which} AND NOT {changed}"
            rows += delete_rows(uow, undo, table, unchanged, {**places, "since": action_id})
        for table in reversed(_TABLES):
            rows += restore_rows(uow, action_id, table)
        kept, people = kept + len(stood_on), dict.fromkeys(stood_on) | people
    return rows, kept, tuple(people)[:_LISTED]


def _fields_of(uow: UnitOfWork, action_id: int) -> dict[str, list[str]]:
    """Give the fields that an action changed, by their tables."""
    found: dict[str, list[str]] = {}
    for table, field in uow.sql(
        "SELECT DISTINCT table_name, field FROM change WHERE action_id = ? AND kind = 'field'"
        " AND field <> 'class_by' ORDER BY table_name, field",
        (action_id,),
    ).fetchall():
        found.setdefault(str(table), []).append(str(field))
    return found


def _name_rows(uow: UnitOfWork, edit: int) -> int:
    """Fill `edit_row` with the rows whose parts an edit may have made; give how many."""
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS edit_row(id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM temp.edit_row")
    return uow.sql(
        "INSERT INTO edit_row SELECT value FROM json_each("
        "(SELECT json_extract(facts, '$.rows') FROM action WHERE id = ?)) WHERE value IS NOT NULL",
        (edit,),
    ).rowcount


def _fields_back(uow: UnitOfWork, action_id: int, undo: int, table: str, field: str) -> int:
    # Numbers of customers are given again: a row younger than the action is another one.
    return note_fields(
        uow,
        undo,
        field,
        f"""SELECT x.id, NULL, g.after, g.before FROM change g
  CROSS JOIN {table} x ON x.id = g.row_id
  WHERE g.action_id = :by AND +g.table_name = '{table}' AND g.kind = 'field'
  AND g.field = '{field}' AND x.{field} IS g.after AND x.created_by <= :by""",
        {"by": action_id},
        table=table,
    )


def _class_by_back(uow: UnitOfWork, action_id: int, undo: int) -> list[str]:
    """Let who gave a class go back with the class, and stay where it stays."""
    noted = note_fields(
        uow,
        undo,
        "class_by",
        """SELECT x.id, NULL, x.class_by, g.before FROM change u CROSS JOIN change g
    ON g.table_name = 'customer' AND g.row_id = u.row_id AND g.field = 'class_by'
    AND +g.action_id = :by CROSS JOIN customer x ON x.id = u.row_id
  WHERE u.action_id = :undo AND +u.table_name = 'customer' AND u.field = 'class_code'
  AND x.class_by IS NOT g.before""",
        {"by": action_id, "undo": undo},
    )
    return ["class_by"] if noted else []


def _kept_fields(uow: UnitOfWork, action_id: int, undo: int, table: str) -> list[int]:
    """Give the person of each field that an undo left as it is."""
    noted = f"""SELECT count(*) FROM change WHERE action_id = ? AND +table_name = '{table}'
  AND kind = 'field' AND field <> 'class_by'"""
    counts = [number(uow.session, noted, (at,)) for at in (action_id, undo)]
    if counts[0] == counts[1]:
        return []
    row = "x.id" if table == "customer" else "x.customer_id"
    # Of a note that is gone only the action tells whose it was.
    found = run_sql(
        uow.session,
        f"""SELECT c.person_id FROM change g JOIN action a ON a.id = g.action_id
    LEFT JOIN {table} x ON x.id = g.row_id
    JOIN customer c ON c.id = CASE WHEN x.id IS NULL THEN a.about_row ELSE {row} END
  WHERE g.action_id = ? AND +g.table_name = '{table}' AND g.kind = 'field'
    AND g.field <> 'class_by' AND NOT EXISTS (SELECT 1 FROM change u WHERE u.table_name = '{table}'
      AND u.row_id = g.row_id AND u.field = g.field AND +u.action_id = ?)
  ORDER BY c.person_id""",
        (action_id, undo),
    )
    return [int(str(person[0])) for person in found]


def _keep(uow: UnitOfWork, made_by: int) -> tuple[int, ...]:
    """Find the persons an edit added on whom something later stands; they stay."""
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS kept_new(id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM temp.kept_new")
    uow.sql(
        f"INSERT INTO kept_new SELECT x.id FROM edit_row e CROSS JOIN customer x"
        f" ON x.id = e.id WHERE x.created_by = :by AND ({_STOOD_ON})",
        {"by": made_by, "since": made_by},
    )
    return tuple(int(str(row[0])) for row in run_sql(uow.session, "SELECT id FROM kept_new"))


def _made(
    action_id: int, table: type[Base], reverses: int | None
) -> tuple[str, dict[str, int | str]]:
    """Give the condition of the rows `x` that an action made, or that an undo brought back."""
    owner = "id" if table is Customer else "customer_id"
    if reverses is None:
        which = f"""x.created_by = :by AND x.{owner} IN (SELECT id FROM temp.edit_row)
  AND x.{owner} NOT IN (SELECT id FROM temp.kept_new)"""
        return which, {"by": action_id}
    # The first part is found once; what looks at `x` must find its rows by their number.
    which = """x.id IN (SELECT d.row_id FROM change d WHERE d.action_id = :by
    AND +d.table_name = :name AND d.kind = 'deleted')
  AND EXISTS (SELECT 1 FROM change d WHERE d.table_name = :name AND d.row_id = x.id
    AND +d.action_id = :by AND d.kind = 'deleted'
    AND json_extract(d.before, '$.created_by') = x.created_by)"""
    return which, {"by": reverses, "name": table.__tablename__}


def _kept_rows(
    uow: UnitOfWork, action_id: int, table: type[Base], which: str, places: dict[str, int | str]
) -> list[int]:
    """Give the person of each row that an action made and that was changed since."""
    owner = "id" if table is Customer else "customer_id"
    found = uow.sql(
        f"SELECT c.person_id FROM {table.__tablename__} x JOIN customer c ON c.id = x.{owner}"
        f" WHERE {which} AND {_CHANGED_SINCE.format(table=table.__tablename__, row='x')}"
        " ORDER BY c.person_id",
        {**places, "since": action_id},
    )
    return [int(str(row[0])) for row in found]
