"""Blanks the rows of a person, her orders and the journal of both; numbers and sums stay."""

from app.models.database import UnitOfWork
from app.services.clock import Clock, to_ms
from app.services.customers.marks import ROW_NAME, MarkKind
from app.services.erasing.queries import CUSTOMER_FIELDS, GONE, ORDER_FIELDS
from app.services.journal import PARTS_BY_HAND

_ROWS = "(SELECT id FROM temp.erased_now)"
_PARTS = ", ".join(f"'{part}'" for part in PARTS_BY_HAND)
# Numbers of these lines are never given twice, so that the journal names no others by them.
_LINES_OF = " UNION ".join(
    f"SELECT '{part}' AS part, id FROM {part} WHERE customer_id IN {_ROWS}"
    for part in PARTS_BY_HAND
)
# Changes of these stay as lines without their values; so do rows that an undo once deleted.
_BLANK_CHANGES = (
    f"""UPDATE change SET before = NULL, after = NULL WHERE table_name = 'customer'
  AND row_id IN {_ROWS}""",
    f"""UPDATE change SET before = NULL, after = NULL FROM ({_LINES_OF}) x
  WHERE change.table_name = x.part AND change.row_id = x.id""",
    f"""UPDATE change SET before = NULL, after = NULL FROM (SELECT g.table_name AS part,
    g.row_id AS id FROM change g WHERE g.table_name IN ({_PARTS}) AND g.kind = 'deleted'
    AND json_extract(g.before, '$.customer_id') IN {_ROWS}) x
  WHERE change.table_name = x.part AND change.row_id = x.id""",
    f"""UPDATE change SET before = NULL, after = NULL WHERE table_name = 'orders'
  AND row_id IN (SELECT id FROM orders WHERE customer_id IN {_ROWS})
  AND field IN ({", ".join(f"'{field}'" for field in ORDER_FIELDS)})""",
)
_MARKED = {
    # The number of a row that was blanked before is somebody else's in another copy.
    MarkKind.ROW: f"""SELECT c.id AS whose, {ROW_NAME.format(row="c")} AS said FROM customer c
  WHERE c.id IN {_ROWS} AND substr(c.row_key, 1, 2) <> 'x:'""",
    MarkKind.ACCOUNT: f"""SELECT customer_id AS whose, account AS said FROM identity
  WHERE customer_id IN {_ROWS}""",
    **{
        # What somebody else is reached by as well tells of nobody.
        kind: f"""SELECT k.customer_id AS whose, k.value AS said FROM contact k
  WHERE k.customer_id IN {_ROWS}
  AND k.kind = '{kind}' AND k.value IS NOT NULL AND k.is_shared = 0 AND NOT EXISTS (
    SELECT 1 FROM contact o WHERE o.value = k.value AND o.customer_id NOT IN {_ROWS})"""
        for kind in (MarkKind.PHONE, MarkKind.EMAIL)
    },
}


def name_rows(uow: UnitOfWork, rows: list[int]) -> None:
    """Fill `erased_now` with the rows to be blanked."""
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS erased_now(id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM temp.erased_now")
    for row in rows:
        uow.sql("INSERT OR IGNORE INTO erased_now VALUES(?)", (row,))


def mark_rows(uow: UnitOfWork, salt: str) -> None:
    """Keep the hashes by which the rows in `erased_now` are known when they come again."""
    for kind, select in _MARKED.items():
        uow.sql(
            "INSERT INTO erased_mark(digest, kind, salt, customer_id)"
            f" SELECT erased_digest(:salt, '{kind}', said), '{kind}', :salt, whose"
            f" FROM ({select}) WHERE true ON CONFLICT DO NOTHING",
            {"salt": salt},
        )


def blank_rows(uow: UnitOfWork, clock: Clock, action_id: int) -> int:
    """Blank the rows in `erased_now` for good; give how many orders lost their name.

    What followers must renew is in their TEMP tables afterwards.
    """
    uow.sql("INSERT OR IGNORE INTO touched_row SELECT id FROM temp.erased_now")
    for statement in _BLANK_CHANGES:
        uow.sql(statement)
    for part in GONE:
        uow.sql(f"DELETE FROM {part} WHERE customer_id IN {_ROWS}")
    uow.sql(f"UPDATE consent SET contact_value = NULL, proof = NULL WHERE customer_id IN {_ROWS}")
    uow.sql(
        "DELETE FROM entry_note WHERE entry_id IN"
        f" (SELECT id FROM entry WHERE customer_id IN {_ROWS})"
    )
    uow.sql(
        "DELETE FROM tier_note WHERE act_id IN"
        f" (SELECT id FROM tier_act WHERE customer_id IN {_ROWS})"
    )
    # A card that is out must lead nobody to her any more.
    uow.sql(f"UPDATE referral_code SET is_void = 1 WHERE customer_id IN {_ROWS}")
    for pair in ("candidate", "pair_choice", "proposal"):
        uow.sql(f"DELETE FROM {pair} WHERE row_a IN {_ROWS} OR row_b IN {_ROWS}")
    uow.sql(f"DELETE FROM unmatched_row WHERE customer_id IN {_ROWS}")
    uow.sql(f"DELETE FROM person_value WHERE customer_id IN {_ROWS} OR person_id IN {_ROWS}")
    empty = ", ".join(f"{field} = NULL" for field in CUSTOMER_FIELDS)
    # The name of a row holds its account or its phone.
    uow.sql(
        f"UPDATE customer SET {empty}, row_key = 'x:' || id, is_hidden = 1, is_empty = 1"
        f" WHERE id IN {_ROWS}"
    )
    nothing = ", ".join(f"{field} = NULL" for field in ORDER_FIELDS)
    orders = uow.sql(f"UPDATE orders SET {nothing} WHERE customer_id IN {_ROWS}").rowcount
    uow.sql(
        "INSERT INTO erasure(customer_id, at, is_clean, created_by)"
        " SELECT id, ?, 0, ? FROM temp.erased_now ORDER BY id",
        (to_ms(clock.now()), action_id),
    )
    return orders
