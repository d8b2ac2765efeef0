"""Takes an import back: created rows go, changed fields return unless edited since (records 6)."""

from app.models.changes import Subject
from app.models.database import UnitOfWork, number
from app.services.clock import Clock
from app.services.customers.persons import recompute_persons
from app.services.exchange import queries
from app.services.exchange.apply_orders import DERIVED, LINE_COLUMNS, settle_derived
from app.services.exchange.emptying import empty_rows
from app.services.exchange.errors import AlreadyUndoneError
from app.services.exchange.views import UndoReport
from app.services.followers import Followers
from app.services.journal import PARTS_BY_HAND, ActionKind, record_action, record_fields

# What a later wish of the seller, not taken back itself, has changed since.
_EDITED = """SELECT c.row_id FROM change c JOIN action a ON a.id = c.action_id
  WHERE c.table_name = '{table}' AND a.id > :action AND a.kind <> 'undo'
  AND NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
    AND NOT EXISTS (SELECT 1 FROM action r WHERE r.reverses = u.id))"""
# Who says what an order cost goes back only together with the amount.
_ONLY_WITH_NET = """ AND NOT EXISTS (SELECT 1 FROM change n WHERE n.action_id = lo.action_id
    AND n.table_name = 'orders' AND n.row_id = x.id AND n.field = 'net_minor'
    AND n.id = (SELECT min(f.id) FROM change f WHERE f.action_id = n.action_id
      AND f.table_name = 'orders' AND f.row_id = x.id AND f.field = 'net_minor')
    AND x.net_minor IS NOT n.before)"""
_ONLY_IF = {
    "net_from": _ONLY_WITH_NET,
    "product_id": " AND (lo.before IS NULL OR lo.before IN (SELECT id FROM product))",
}
_PARTS = ("identity", "contact", "address", "consent")


def undo_import(uow: UnitOfWork, clock: Clock, followers: Followers, import_id: int) -> UndoReport:
    """Take back one import, in the caller's transaction.

    Raises:
        AlreadyUndoneError: it was taken back before, or there is no such import.
    """
    action = number(
        uow.session, "SELECT action_id FROM import WHERE id = ? AND is_undone = 0", (import_id,)
    )
    if action is None:
        raise AlreadyUndoneError(import_id)
    undo = record_action(uow, clock, ActionKind.UNDO, {"import": import_id}, reverses=action)
    followers.begin(uow)
    _touch(uow, action)
    _forget_seen(uow, action)
    restored = _restore_fields(uow, action, undo)
    kept = _keep(uow, action)
    emptied = empty_rows(uow, action, undo)
    gone = _delete_created(uow, action)
    _restore_deleted_lines(uow, action)
    _settle(uow, action, undo)
    recompute_persons(uow)
    uow.sql("UPDATE import SET is_undone = 1 WHERE id = ?", (import_id,))
    followers.follow(uow)
    uow.touch(
        Subject.CUSTOMERS,
        Subject.ORDERS,
        Subject.PRODUCTS,
        Subject.IMPORTS,
        Subject.HISTORY,
        Subject.BUSINESS,
    )
    return UndoReport(
        reversed=restored + sum(gone.values()),
        kept=kept,
        emptied=emptied,
        customers_reversed=gone["customer"],
        orders_reversed=gone["orders"],
    )


def _touch(uow: UnitOfWork, action: int) -> None:
    place = {"action": action}
    uow.sql(
        "INSERT OR IGNORE INTO touched_row SELECT id FROM customer WHERE created_by = :action"
        " UNION SELECT row_id FROM change WHERE action_id = :action AND table_name = 'customer'"
        " UNION SELECT customer_id FROM contact WHERE created_by = :action"
        " UNION SELECT customer_id FROM identity WHERE created_by = :action"
        " UNION SELECT customer_id FROM address WHERE created_by = :action"
        " UNION SELECT customer_id FROM consent WHERE created_by = :action"
        " UNION SELECT a.customer_id FROM change c JOIN address a ON a.id = c.row_id"
        " WHERE c.action_id = :action AND c.table_name = 'address'",
        place,
    )
    uow.sql(
        "INSERT OR IGNORE INTO touched_person SELECT person_id FROM customer WHERE id IN"
        " (SELECT customer_id FROM touched_row)",
    )
    uow.sql(
        "INSERT OR IGNORE INTO touched_person SELECT c.person_id FROM orders o"
        " CROSS JOIN customer c ON c.id = o.customer_id WHERE o.created_by = :action OR o.id IN ("
        " SELECT row_id FROM change WHERE action_id = :action AND table_name = 'orders'"
        " UNION SELECT order_id FROM order_line WHERE created_by = :action"
        " UNION SELECT l.order_id FROM change c JOIN order_line l ON l.id = c.row_id"
        "   WHERE c.action_id = :action AND c.table_name = 'order_line')",
        place,
    )


def _forget_seen(uow: UnitOfWork, action: int) -> None:
    """Forget who was seen to have brought somebody by what the import's orders say.

    A follower sees it again in orders that stay.
    """
    place = {"action": action}
    seen = "FROM referral f WHERE f.order_id IN (SELECT id FROM orders WHERE created_by = :action)"
    uow.sql(
        "INSERT OR IGNORE INTO touched_person SELECT c.person_id FROM customer c"
        f" WHERE c.id IN (SELECT f.referrer_id {seen})",
        place,
    )
    uow.sql(f"DELETE {seen.replace('referral f', 'referral AS f')}", place)


def _restore_fields(uow: UnitOfWork, action: int, undo: int) -> int:
    """Set each field back where it still equals what the import wrote; give how many rows."""
    changed = uow.sql(
        "SELECT DISTINCT table_name, field FROM change WHERE action_id = ? AND kind = 'field'"
        " ORDER BY field = 'net_from'",
        (action,),
    ).fetchall()
    rows: set[tuple[object, object]] = set()
    for table, field in changed:
        if table == "orders" and field in DERIVED:
            continue  # derived anew from what went back
        # A field that one import wrote twice goes back to what stood before the first time.
        uow.sql("DROP TABLE IF EXISTS temp.t_back")
        uow.sql(
            f"""CREATE TEMP TABLE t_back AS SELECT x.id AS id, lo.before AS was, hi.after AS now
  FROM (SELECT row_id, min(id) AS lo, max(id) AS hi FROM change WHERE action_id = ?
    AND table_name = ? AND field = ? AND kind = 'field' GROUP BY row_id) g
  CROSS JOIN change lo ON lo.id = g.lo CROSS JOIN change hi ON hi.id = g.hi
  CROSS JOIN {table} x ON x.id = g.row_id
  WHERE x.{field} IS hi.after{_ONLY_IF.get(str(field), "")}""",
            (action, table, field),
        )
        record_fields(
            uow,
            undo,
            str(table),
            str(field),
            'SELECT id, now AS "before", was AS "after" FROM t_back',
        )
        uow.sql(f"UPDATE {table} SET {field} = b.was FROM t_back b WHERE {table}.id = +b.id")
        rows.update((table, row[0]) for row in uow.sql("SELECT id FROM t_back"))
    return len(rows)


def _keep(uow: UnitOfWork, action: int) -> tuple[str, ...]:
    """Find created rows that must stay because something later stands on them; name them."""
    for table in ("kept_order", "kept_customer"):
        uow.sql(f"CREATE TEMP TABLE IF NOT EXISTS {table}(id INTEGER PRIMARY KEY)")
        uow.sql(f"DELETE FROM temp.{table}")
    place = {"action": action}
    uow.sql(
        f"""INSERT OR IGNORE INTO kept_order SELECT id FROM orders WHERE created_by = :action
  AND (id IN ({_EDITED.format(table="orders")}) OR id IN (SELECT l.order_id FROM order_line l
    WHERE l.created_by <> :action OR l.id IN ({_EDITED.format(table="order_line")})))""",
        place,
    )
    parts = " UNION ".join(
        f"SELECT customer_id FROM {part} WHERE created_by <> :action AND "
        + ("proof IS NULL" if part == "consent" else "1")
        for part in ("identity", *PARTS_BY_HAND)
    )
    uow.sql(
        f"""INSERT OR IGNORE INTO kept_customer SELECT id FROM customer WHERE created_by = :action
  AND (id IN ({_EDITED.format(table="customer")}) OR id IN (SELECT customer_id FROM orders
      WHERE created_by <> :action OR id IN (SELECT id FROM kept_order))
    OR id IN ({parts})
    OR id IN (SELECT row_a FROM link WHERE created_by <> :action
      UNION SELECT row_b FROM link WHERE created_by <> :action)
    OR id IN (SELECT customer_id FROM person_value WHERE created_by <> :action)
    OR id IN (SELECT row_a FROM pair_choice UNION SELECT row_b FROM pair_choice)
    OR id IN (SELECT referrer_id FROM referral UNION SELECT customer_id FROM referral_code
      UNION SELECT friend_id FROM referral_choice
      UNION SELECT referrer_id FROM referral_choice))""",
        place,
    )
    named = uow.sql(
        "SELECT order_no FROM orders WHERE id IN (SELECT id FROM kept_order)"
        " UNION ALL SELECT coalesce(name, row_key) FROM customer"
        " WHERE id IN (SELECT id FROM kept_customer) AND is_empty = 0"
    )
    return tuple(str(row[0]) for row in named)


def _delete_created(uow: UnitOfWork, action: int) -> dict[str, int]:
    """Delete what the import made and nothing later stands on; give how many of each table."""
    mine = "created_by = :action"
    kept_orders = "order_id NOT IN (SELECT id FROM kept_order)"
    stays = "customer_id NOT IN (SELECT id FROM kept_customer)"
    doomed = f"""SELECT id FROM customer WHERE {mine} AND is_empty = 0
  AND id NOT IN (SELECT id FROM kept_customer)"""
    deletions = {
        "order_line": f"{mine} AND {kept_orders} AND id NOT IN"
        f" ({_EDITED.format(table='order_line')})",
        "orders": f"{mine} AND is_empty = 0 AND id NOT IN (SELECT id FROM kept_order)",
        "candidate": f"{mine} OR row_a IN ({doomed}) OR row_b IN ({doomed})",
        "link": f"{mine} AND (row_a IN ({doomed}) OR row_b IN ({doomed}))",
        **dict.fromkeys(_PARTS, f"{mine} AND {stays}"),
        "customer": f"id IN ({doomed})",
        "product": f"{mine} AND NOT EXISTS (SELECT 1 FROM order_line l"
        " WHERE l.product_id = product.id)",
        "shop": f"{mine} AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.shop_id = shop.id)",
    }
    place = {"action": action}
    # Numbers of customers are given again: a frozen list would come to hold somebody else.
    uow.sql(f"DELETE FROM segment_row WHERE customer_id IN ({doomed})", place)
    return {
        table: uow.sql(f"DELETE FROM {table} WHERE {which}", place).rowcount
        for table, which in deletions.items()
    }


def _settle(uow: UnitOfWork, action: int, undo: int) -> None:
    """Derive anew what follows from the fields that went back.

    Where only some of an order's amounts did, paid, refunded and net agree again.
    """
    changed = "SELECT DISTINCT row_id AS id FROM change WHERE table_name = 'orders'"
    which = f"{changed} AND action_id = {int(action)}"
    settle_derived(uow, queries.home(uow.session)[1], undo, which)
    uow.sql("DROP TABLE IF EXISTS temp.t_paid")
    uow.sql(
        """CREATE TEMP TABLE t_paid AS SELECT id, net_minor + refunded_minor AS paid FROM orders
  WHERE net_from = 'given' AND paid_minor <> net_minor + refunded_minor AND id IN (
    SELECT row_id FROM change WHERE action_id = ? AND table_name = 'orders')""",
        (action,),
    )
    record_fields(
        uow,
        undo,
        "orders",
        "paid_minor",
        "SELECT o.id AS id, o.paid_minor AS before, n.paid AS after FROM t_paid n"
        " CROSS JOIN orders o ON o.id = n.id",
    )
    uow.sql("UPDATE orders SET paid_minor = n.paid FROM t_paid n WHERE orders.id = +n.id")
    uow.sql(
        "INSERT OR IGNORE INTO nobodys_order SELECT o.id FROM change g CROSS JOIN orders o"
        " ON o.id = g.row_id AND o.customer_id IS NULL"
        " WHERE g.action_id IN (?, ?) AND +g.table_name = 'orders'",
        (action, undo),
    )


def _restore_deleted_lines(uow: UnitOfWork, action: int) -> None:
    columns = ", ".join(LINE_COLUMNS)
    kept = {column: f"json_extract(c.before, '$.{column}')" for column in LINE_COLUMNS}
    # The product may have gone with an import that was taken back since.
    kept["product_id"] = f"(SELECT p.id FROM product p WHERE p.id = {kept['product_id']})"
    values = ", ".join(kept.values())
    uow.sql(
        f"""INSERT INTO order_line({columns}) SELECT {values} FROM change c
  WHERE c.action_id = ? AND c.table_name = 'order_line' AND c.kind = 'deleted'
  AND json_extract(c.before, '$.order_id') IN (SELECT id FROM orders) ON CONFLICT DO NOTHING""",
        (action,),
    )
