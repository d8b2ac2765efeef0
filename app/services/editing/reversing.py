"""Takes an edit back, or does it again: fields that still are what it made them, rows it made."""

from app.models.database import UnitOfWork, number, run_sql
from app.models.tables import Base, Customer
from app.services.editing import queries
from app.services.editing.rows import PARTS, delete_rows, note_fields, restore_rows, write_fields

_PARTS_OF_OTHERS = " OR ".join(
    f"EXISTS (SELECT 1 FROM {part} p WHERE p.customer_id = x.id AND p.created_by <> :by)"
    for part in ("identity", "contact", "address", "consent", "person_value")
)
# A person added by hand on whom something later stands.
_STOOD_ON = f"""EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = x.id)
  OR EXISTS (SELECT 1 FROM link l WHERE x.id IN (l.row_a, l.row_b))
  OR EXISTS (SELECT 1 FROM candidate d WHERE d.row_a = x.id)
  OR EXISTS (SELECT 1 FROM candidate d WHERE d.row_b = x.id)
  OR {_PARTS_OF_OTHERS}
  OR EXISTS (SELECT 1 FROM change g JOIN action a ON a.id = g.action_id
    WHERE g.table_name = 'customer' AND g.row_id = x.id AND a.id > :by AND a.kind <> 'undo'
    AND {queries.STANDING})"""


def take_back(uow: UnitOfWork, action_id: int, undo: int) -> tuple[int, int, tuple[int, ...]]:
    """Undo one action under another; give rows restored, rows kept, and persons of the kept."""
    fields = queries.fields_of(uow.session, action_id)
    rows = sum(_fields_back(uow, action_id, undo, field) for field in fields)
    write_fields(uow, undo, fields)
    kept_new: tuple[int, ...] = ()
    reverses = number(uow.session, "SELECT reverses FROM action WHERE id = ?", (action_id,))
    if _name_rows(uow, action_id if reverses is None else reverses):
        kept_new = _keep(uow, action_id)
        tables: tuple[type[Base], ...] = (*PARTS, Customer)
        for table in tables:
            rows += _unmake(uow, action_id, undo, table, reverses)
        for table in reversed(tables):
            rows += restore_rows(uow, action_id, table)
    kept, people = queries.kept(uow.session, action_id, undo)
    return rows, kept + len(kept_new), tuple(dict.fromkeys((*kept_new, *people)))


def _name_rows(uow: UnitOfWork, edit: int) -> int:
    """Fill `edit_row` with the rows whose parts an edit may have made; give how many."""
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS edit_row(id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM temp.edit_row")
    return uow.sql(
        "INSERT INTO edit_row SELECT value FROM json_each("
        "(SELECT json_extract(facts, '$.rows') FROM action WHERE id = ?)) WHERE value IS NOT NULL",
        (edit,),
    ).rowcount


def _fields_back(uow: UnitOfWork, action_id: int, undo: int, field: str) -> int:
    return note_fields(
        uow,
        undo,
        field,
        f"""SELECT c.id, c.person_id, g.after, g.before FROM change g
  CROSS JOIN customer c ON c.id = g.row_id
  WHERE g.action_id = ? AND g.table_name = 'customer' AND g.field = ? AND c.{field} IS g.after""",
        (action_id, field),
    )


def _keep(uow: UnitOfWork, made_by: int) -> tuple[int, ...]:
    """Find the persons an edit added on whom something later stands; they stay."""
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS kept_new(id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM temp.kept_new")
    uow.sql(
        f"INSERT INTO kept_new SELECT x.id FROM edit_row e CROSS JOIN customer x"
        f" ON x.id = e.id WHERE x.created_by = :by AND ({_STOOD_ON})",
        {"by": made_by},
    )
    return tuple(int(str(row[0])) for row in run_sql(uow.session, "SELECT id FROM kept_new"))


def _unmake(
    uow: UnitOfWork, action_id: int, undo: int, table: type[Base], reverses: int | None
) -> int:
    owner = "id" if table is Customer else "customer_id"
    if reverses is None:
        which = f"""x.created_by = :by AND x.{owner} IN (SELECT id FROM temp.edit_row)
  AND x.{owner} NOT IN (SELECT id FROM temp.kept_new)"""
        return delete_rows(uow, undo, table, which, {"by": action_id})
    # What the undo brought back is deleted again.
    which = """x.id IN (SELECT g.row_id FROM change g WHERE g.action_id = :by
  AND g.table_name = :name AND g.kind = 'deleted'
  AND json_extract(g.before, '$.created_by') = x.created_by)"""
    return delete_rows(uow, undo, table, which, {"by": reverses, "name": table.__tablename__})
