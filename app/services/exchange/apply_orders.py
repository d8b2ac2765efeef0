"""Writes orders and lines of a resolved staging file, and what follows for their money."""

from app.models.database import UnitOfWork, number
from app.models.tables.codes import STATE_RANK
from app.models.tables.order import OrderLine
from app.services.exchange.resolving import (
    LINE_FIELDS,
    ORDER_FIELDS,
    PLAIN_ORDER_FIELDS,
    VALID_CODES,
    Terms,
    is_valid_sql,
)
from app.services.journal import record_differences, record_fields

_STAGED = PLAIN_ORDER_FIELDS
# Two of paid, refunded and net say the third.
_PAID = """CASE WHEN s.net_minor + s.refunded_minor IS NULL THEN s.paid_minor
  ELSE s.net_minor + s.refunded_minor END"""
DERIVED = ("home_minor", "is_valid", "counted_on", "rank")
_RANK = "CASE o.state {} ELSE o.rank END".format(
    " ".join(f"WHEN '{state}' THEN {rank}" for state, rank in STATE_RANK.items())
)
# New orders in home money were written with all of it.
_TO_SETTLE = """SELECT t.order_id AS id FROM t_order t CROSS JOIN orders o ON o.id = t.order_id
  WHERE t.how = 2 OR o.currency <> (SELECT currency FROM business)"""
LINE_COLUMNS = tuple(column.name for column in OrderLine.__table__.columns)


def write_orders(uow: UnitOfWork, terms: Terms, action_id: int, import_id: int) -> None:
    """Write new orders with their lines; of known ones what changed, each field in the journal."""
    _write_new(uow, terms, action_id, import_id)
    _change_known(uow, action_id)
    _write_lines(uow, action_id, import_id)
    _change_lines(uow, action_id)
    _replace_guessed_lines(uow, action_id)
    _settle_line_sums(uow, action_id)
    _settle_own_tests(uow, import_id)
    settle_derived(uow, terms.home_currency, action_id, _TO_SETTLE)


def _write_new(uow: UnitOfWork, terms: Terms, action_id: int, import_id: int) -> None:
    listed = ", ".join(_STAGED)
    staged = ", ".join(_PAID if field == "paid_minor" else f"s.{field}" for field in _STAGED)
    uow.sql(
        f"""INSERT INTO orders(id, shop_id, order_no, has_number, currency, customer_id, state,
  rank, net_minor, net_from, {listed}, refunded_at, told_at, is_own_test, is_empty, home_minor,
  is_valid, counted_on, import_id, row_no, created_by)
  SELECT t.order_id, h.shop_id, s.order_no, s.has_number, s.currency, c.customer_id,
    coalesce(s.state, 'paid'), coalesce(s.rank, 1), coalesce(s.net_minor, s.lines_minor, 0),
    CASE WHEN s.net_minor IS NULL THEN 'lines' ELSE 'given' END, {staged},
    CASE WHEN s.refunded_at IS NOT NULL THEN s.refunded_at
      WHEN s.state IN ('refunded', 'partly_refunded') THEN :now END, :newest, 0, 0,
    CASE WHEN s.currency = :home THEN coalesce(s.net_minor, s.lines_minor, 0) END,
    coalesce(s.state, 'paid') IN ({VALID_CODES}),
    coalesce(s.paid_on, s.placed_on), :import, s.row_no, :action
  FROM t_order t CROSS JOIN s_order s ON s.seq = t.seq CROSS JOIN t_shop h ON h.seq = s.shop_seq
  LEFT JOIN t_customer c ON c.seq = s.customer_seq WHERE t.how = 1 ORDER BY t.seq""",
        {
            "now": terms.now_ms,
            "newest": terms.newest_at,
            "home": terms.home_currency,
            "import": import_id,
            "action": action_id,
        },
    )
    # Who gained or lost an order is touched; those of before are still to be read here.
    uow.sql(
        """INSERT OR IGNORE INTO touched_person SELECT c.person_id FROM t_new_order n
  CROSS JOIN orders o ON o.id = n.id CROSS JOIN customer c ON c.id = o.customer_id"""
    )


def _change_known(uow: UnitOfWork, action_id: int) -> None:
    if not record_differences(uow, action_id, "orders", "t_new_order", ORDER_FIELDS):
        return
    # The plus keeps the few new rows outside; SQLite would else scan all orders for them.
    uow.sql(
        f"UPDATE orders SET {', '.join(f'{field} = n.{field}' for field in ORDER_FIELDS)}"
        " FROM t_new_order n WHERE orders.id = +n.id"
    )


def _write_lines(uow: UnitOfWork, action_id: int, import_id: int) -> None:
    listed = ", ".join(LINE_FIELDS)
    staged = ", ".join("p.product_id" if f == "product_id" else f"s.{f}" for f in LINE_FIELDS)
    uow.sql(
        f"""INSERT INTO order_line(order_id, line_key, {listed}, import_id, row_no, created_by)
  SELECT t.order_id, s.line_key, {staged}, ?, s.row_no, ? FROM s_line s
  CROSS JOIN t_order t ON t.seq = s.order_seq LEFT JOIN t_product p ON p.seq = s.product_seq
  WHERE t.how = 1 ORDER BY s.rowid ON CONFLICT DO NOTHING""",
        (import_id, action_id),
    )
    uow.sql(
        f"""INSERT INTO order_line(order_id, line_key, {listed}, import_id, row_no, created_by)
  SELECT order_id, line_key, {listed}, ?, row_no, ? FROM t_line WHERE line_id IS NULL
  ORDER BY rowid ON CONFLICT DO NOTHING""",
        (import_id, action_id),
    )


def _change_lines(uow: UnitOfWork, action_id: int) -> None:
    known = "(SELECT line_id AS id, t.* FROM t_line t WHERE line_id IS NOT NULL)"
    if not record_differences(uow, action_id, "order_line", known, LINE_FIELDS):
        return
    uow.sql(
        f"UPDATE order_line SET {', '.join(f'{field} = n.{field}' for field in LINE_FIELDS)}"
        " FROM t_line n WHERE order_line.id = +n.line_id AND n.line_id IS NOT NULL"
    )


def _replace_guessed_lines(uow: UnitOfWork, action_id: int) -> None:
    """Take out lines guessed from an order list where real lines have come."""
    staged = number(uow.session, "SELECT EXISTS (SELECT 1 FROM s_line WHERE line_key LIKE '~%')")
    guessed = f"""SELECT g.id FROM t_order t CROSS JOIN order_line g ON g.order_id = t.order_id
  AND substr(g.line_key, 1, 1) = '~' WHERE t.how {"> 0" if staged else "= 2"} AND EXISTS (
    SELECT 1 FROM order_line r WHERE r.order_id = t.order_id AND substr(r.line_key, 1, 1) <> '~')"""
    whole = ", ".join(f"'{column}', l.{column}" for column in LINE_COLUMNS)
    uow.sql(
        f"""INSERT INTO change(action_id, table_name, row_id, kind, before)
  SELECT ?, 'order_line', l.id, 'deleted', json_object({whole}) FROM order_line l
  WHERE l.created_by <> ? AND l.id IN ({guessed})""",
        (action_id, action_id),
    )
    uow.sql(f"DELETE FROM order_line WHERE id IN ({guessed})")


def _settle_line_sums(uow: UnitOfWork, action_id: int) -> None:
    """Where only lines say what an order cost, keep net equal to their sum."""
    uow.sql("DROP TABLE IF EXISTS temp.t_sum")
    uow.sql(
        """CREATE TEMP TABLE t_sum AS SELECT o.id AS id, coalesce((SELECT sum(l.amount_minor
      - coalesce(l.refunded_minor, 0)) FROM order_line l WHERE l.order_id = o.id), 0) AS net
  FROM t_order t CROSS JOIN orders o ON o.id = t.order_id
  WHERE t.how = 2 AND o.net_from = 'lines'"""
    )
    record_fields(
        uow,
        action_id,
        "orders",
        "net_minor",
        "SELECT o.id AS id, o.net_minor AS before, n.net AS after FROM t_sum n"
        " CROSS JOIN orders o ON o.id = n.id WHERE o.net_minor IS NOT n.net",
    )
    uow.sql("UPDATE orders SET net_minor = n.net FROM t_sum n WHERE orders.id = +n.id")


def _settle_own_tests(uow: UnitOfWork, import_id: int) -> None:
    if number(uow.session, "SELECT count(*) FROM own_account"):
        uow.sql(
            """UPDATE orders SET is_own_test = 1, is_valid = 0
  WHERE import_id = ? AND customer_id IN (SELECT i.customer_id FROM own_account a JOIN identity i
  ON i.platform = a.platform AND i.account = a.account)""",
            (import_id,),
        )


def settle_derived(uow: UnitOfWork, home_currency: str, action_id: int, which: str) -> None:
    """Derive rank, validity, the day that counts and home money anew, with their journal rows.

    Args:
        which: a SELECT of order ids; places are not filled in.
    """
    uow.sql("DROP TABLE IF EXISTS temp.t_money")
    home = """CASE WHEN o.currency = :home THEN o.net_minor ELSE home_money(o.net_minor, o.currency,
    :home, (SELECT r.rate_micro FROM rate r WHERE r.currency = o.currency
      AND r.month = month_of(coalesce(o.paid_on, o.placed_on)))) END"""
    uow.sql(
        f"""CREATE TEMP TABLE t_money AS SELECT o.id AS id, {home} AS home_minor,
    {is_valid_sql("o")} AS is_valid, coalesce(o.paid_on, o.placed_on) AS counted_on,
    {_RANK} AS rank FROM ({which}) w CROSS JOIN orders o ON o.id = w.id""",
        {"home": home_currency},
    )
    for field in DERIVED:
        record_fields(
            uow,
            action_id,
            "orders",
            field,
            f"SELECT o.id AS id, o.{field} AS before, n.{field} AS after FROM t_money n"
            f" CROSS JOIN orders o ON o.id = n.id WHERE o.created_by <> {int(action_id)}"
            f" AND o.{field} IS NOT n.{field}",
        )
    uow.sql(
        f"UPDATE orders SET {', '.join(f'{field} = n.{field}' for field in DERIVED)}"
        " FROM t_money n WHERE orders.id = +n.id"
    )
