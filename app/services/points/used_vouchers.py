"""Finds the vouchers that orders tell of: a voucher is made before the order it is used for.

The words of orders alone say which spending was for which order, not whose either is: whoever is
linked or parted later, and whatever file comes again, the answer is the same.
"""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, number, run_sql
from app.services.customers.cells import whole
from app.services.points.vouchers import entries_in

# The spendings of which another order may tell now.
VOUCHERS_TABLE = "CREATE TEMP TABLE IF NOT EXISTS t_voucher(entry_id INTEGER PRIMARY KEY)"
_FIELDS = ("buyer_message", "seller_remark", "coupon")
_SAID = " || char(10) || ".join(f"coalesce(o.{field}, '')" for field in _FIELDS)
_HAS_WORDS = " OR ".join(f"o.{field} IS NOT NULL" for field in _FIELDS)
# What an erased person wrote is gone, and what was read in it stays.
_IS_READ = "NOT EXISTS (SELECT 1 FROM erasure x WHERE x.customer_id = o.customer_id)"
_LOOKED_AT = f"t_points_order t CROSS JOIN orders o ON o.id = t.order_id AND {_IS_READ}"
_KNOWN = (
    """INSERT OR IGNORE INTO t_voucher SELECT m.entry_id FROM t_points_order t
  CROSS JOIN voucher_mention m ON m.order_id = t.order_id""",
    "INSERT OR IGNORE INTO t_voucher SELECT entry_id FROM voucher_mention WHERE order_id IS NULL",
    "DELETE FROM voucher_mention WHERE order_id IS NULL",
)
_MADE_ANEW = (
    "DELETE FROM t_told WHERE entry_id NOT IN (SELECT id FROM entry WHERE kind = 'spend')",
    f"""DELETE FROM voucher_mention WHERE order_id IN (SELECT o.id FROM {_LOOKED_AT})
  AND NOT EXISTS (SELECT 1 FROM t_told n WHERE n.order_id = voucher_mention.order_id
    AND n.entry_id = voucher_mention.entry_id)""",
    """INSERT INTO voucher_mention(order_id, entry_id) SELECT order_id, entry_id FROM t_told
  WHERE true ON CONFLICT DO NOTHING""",
    "INSERT OR IGNORE INTO t_voucher SELECT entry_id FROM t_told",
)


def order_of(entry: str) -> str:
    """Give the order that a spending, or what reverses it, was for; NULL where none is known.

    What the seller said comes first. Of several orders with one code the first that stands: who
    cancels an order uses the voucher in the next one.

    Args:
        entry: how the row of the ledger is called in the statement.
    """
    return f"""CASE WHEN {entry}.order_id IS NULL AND {entry}.kind = 'spend' THEN (
      SELECT m.order_id FROM voucher_mention m CROSS JOIN orders v ON v.id = m.order_id
      WHERE m.entry_id = {entry}.id AND v.is_empty = 0
      ORDER BY v.state IN ('closed', 'refunded'), v.id LIMIT 1) ELSE {entry}.order_id END"""


def is_own_order(entry: str, person: str) -> str:
    """Tell of the order `o` of an entry whether this person may read of it: it is nobody else's.

    An order without a customer is nobody's, unless a friend's reward stands on it.
    """
    return f"""coalesce((SELECT b.person_id FROM customer b WHERE b.id = o.customer_id) = {person},
      {entry}.reason <> 'referral')"""


def look_at_vouchers(uow: UnitOfWork, entries: Iterable[int]) -> None:
    """Fill `t_voucher`."""
    uow.sql(VOUCHERS_TABLE)
    uow.sql("DELETE FROM temp.t_voucher")
    for entry in entries:
        uow.sql("INSERT OR IGNORE INTO t_voucher VALUES(?)", (entry,))


def note_vouchers(uow: UnitOfWork) -> None:
    """Read the words of the orders in `t_points_order`; fill `t_voucher` with what that changes."""
    look_at_vouchers(uow, ())
    if not number(uow.session, "SELECT EXISTS(SELECT 1 FROM entry WHERE kind = 'spend')"):
        return
    for statement in _KNOWN:
        uow.sql(statement)
    said = uow.sql(f"SELECT o.id, {_SAID} FROM {_LOOKED_AT} WHERE {_HAS_WORDS}").fetchall()
    told = [(whole(order), entry) for order, text in said for entry in entries_in(str(text))]
    uow.sql("DROP TABLE IF EXISTS temp.t_told")
    uow.sql(
        "CREATE TEMP TABLE t_told(order_id INTEGER, entry_id INTEGER,"
        " PRIMARY KEY(order_id, entry_id)) WITHOUT ROWID"
    )
    if told:
        uow.session.connection().exec_driver_sql(
            "INSERT OR IGNORE INTO temp.t_told VALUES(?, ?)", told
        )
    for statement in _MADE_ANEW:
        uow.sql(statement)
    uow.sql("DROP TABLE temp.t_told")


def voucher_faults(session: Session) -> list[str]:
    """Name the spendings that are tied to an order whose words do not tell of them."""
    mentions = run_sql(
        session,
        f"SELECT m.entry_id, o.id, {_SAID} FROM voucher_mention m CROSS JOIN orders o"
        f" ON o.id = m.order_id AND {_IS_READ} ORDER BY m.id",
    )
    return [
        f"voucher of entry {entry} in order {order}"
        for entry, order, text in mentions
        if entry not in entries_in(str(text))
    ]
