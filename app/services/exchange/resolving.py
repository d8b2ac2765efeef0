"""Finds out, table against table, what a staging file means for the shop: known, new or changed.

Runs on the writer with the staging file beside it, and as a dry run the other way round. The
answers lie in TEMP tables, so neither side is written. `how` is 0 for known and equal, 1 for new,
2 for known and changed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.models.tables.codes import VALID_STATES
from app.services.exchange.sparing import forget_view, spare_erased

KNOWN, NEW, CHANGED = 0, 1, 2
CUSTOMER_FIELDS = (
    "name",
    "called_as",
    "kana",
    "company",
    "gender",
    "birthday",
    "source",
    "note",
    "tags",
    "payer_id",
    "extra",
)
PLAIN_ORDER_FIELDS = (
    "goods_minor",
    "discount_minor",
    "postage_minor",
    "points_minor",
    "paid_minor",
    "refunded_minor",
    "placed_at",
    "paid_at",
    "shipped_at",
    "signed_at",
    "closed_at",
    "placed_on",
    "paid_on",
    "buyer_message",
    "seller_remark",
    "payer",
    "receiver",
    "province",
    "city",
    "carrier",
    "parcel_no",
    "coupon",
    "closing_reason",
    "extra",
)
LINE_FIELDS = (
    "product_id",
    "title",
    "variation",
    "quantity",
    "price_minor",
    "amount_minor",
    "refunded_minor",
    "state",
)
VALID_CODES = ", ".join(f"'{state}'" for state in VALID_STATES)
_TABLES = (
    "t_shop",
    "t_customer",
    "t_product",
    "t_order",
    "t_new_customer",
    "t_new_order",
    "t_line",
)


@dataclass(frozen=True, slots=True)
class Terms:
    """What an import is reckoned with: the home currency, this moment, the file's newest one."""

    home_currency: str
    now_ms: int
    today: int
    newest_at: int

    def places(self) -> Mapping[str, object]:
        """Give the values for the places in the statements."""
        return {
            "home": self.home_currency,
            "now": self.now_ms,
            "today": self.today,
            "newest": self.newest_at,
        }


def resolve(session: Session, terms: Terms) -> None:
    """Fill the TEMP tables from the staging file and the shop."""
    for table in _TABLES:
        run_sql(session, f"DROP TABLE IF EXISTS temp.{table}")
    forget_view(session)
    _run(session, terms, (*_SHOPS, *_CUSTOMERS))
    spare_erased(session)
    _run(session, terms, (*_PRODUCTS, *_ORDERS, *_LINES))


def _run(session: Session, terms: Terms, statements: Iterable[str]) -> None:
    for statement in statements:
        run_sql(session, statement, _used(statement, terms.places()))


def _used(statement: str, places: Mapping[str, object]) -> Mapping[str, object]:
    return {name: value for name, value in places.items() if f":{name}" in statement}


def _either(field: str, wins: str, *, old: str) -> str:
    return (
        f"CASE WHEN {wins} THEN coalesce(s.{field}, {old}.{field})"
        f" ELSE coalesce({old}.{field}, s.{field}) END"
    )


_SHOPS = (
    "CREATE TEMP TABLE t_shop(seq INTEGER PRIMARY KEY, shop_id INTEGER, is_new INTEGER)",
    """INSERT INTO t_shop SELECT s.seq, h.id, h.id IS NULL FROM s_shop s
  LEFT JOIN shop h ON h.platform = s.platform AND h.name = s.name""",
    """UPDATE t_shop SET shop_id = seq + (SELECT coalesce(max(id), 0) FROM shop)
  WHERE is_new = 1""",
)

_LATER = "(:newest >= coalesce(c.told_at, -1))"
# What the seller wrote by hand after the newest moment of the file stands.
_BY_HAND = """EXISTS (SELECT 1 FROM change g CROSS JOIN action a ON a.id = g.action_id
    WHERE g.table_name = 'customer' AND g.row_id = c.id AND g.field = '{field}'
    AND a.kind = 'edit' AND a.at > coalesce(:newest, -1))"""
_NEW_VALUE = f"""CASE WHEN s.{{field}} IS NULL OR s.{{field}} IS c.{{field}} OR {_BY_HAND}
    THEN c.{{field}} WHEN {_LATER} THEN s.{{field}} ELSE coalesce(c.{{field}}, s.{{field}}) END"""
_CUSTOMER_DIFFERS = " OR ".join(
    f"(s.{field} IS NOT NULL AND s.{field} IS NOT c.{field} AND ({_LATER} OR c.{field} IS NULL)"
    f" AND NOT {_BY_HAND.format(field=field)})"
    for field in CUSTOMER_FIELDS
)
_NO_CONTACT = """(s.{kind}_shown IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contact k
    WHERE k.customer_id = c.id AND k.kind = '{kind}'
    AND coalesce(k.value, k.shown) = coalesce(s.{kind}, s.{kind}_shown)))"""
_NEW_CONSENT = """(s.{column} IS NOT NULL AND s.{column} IS NOT (SELECT n.state FROM consent n
    WHERE n.customer_id = c.id AND n.channel = '{channel}' ORDER BY n.said_on DESC, n.id DESC
    LIMIT 1) AND (s.{column} = 'refused' OR NOT EXISTS (SELECT 1 FROM consent n
    WHERE n.customer_id = c.id AND n.channel = '{channel}' AND n.state = 'refused')))"""
_CUSTOMERS = (
    """CREATE TEMP TABLE t_customer(seq INTEGER PRIMARY KEY, customer_id INTEGER, how INTEGER,
  row_key TEXT)""",
    """INSERT INTO t_customer SELECT s.seq, c.id, c.id IS NULL, k.row_key FROM (
    SELECT s.seq AS seq, CASE substr(s.row_key, 1, 2) WHEN 'a:' THEN s.row_key
      ELSE substr(s.row_key, 1, 2) || h.shop_id || substr(s.row_key, 2) END AS row_key
    FROM s_customer s JOIN t_shop h ON h.seq = s.shop_seq) k
  CROSS JOIN s_customer s ON s.seq = k.seq LEFT JOIN customer c ON c.row_key = k.row_key""",
    """UPDATE t_customer SET customer_id = seq + (SELECT coalesce(max(id), 0) FROM customer)
  WHERE how = 1""",
    f"""UPDATE t_customer SET how = 2 WHERE how = 0 AND seq IN (SELECT s.seq FROM t_customer t
  CROSS JOIN s_customer s ON s.seq = t.seq CROSS JOIN customer c ON c.id = t.customer_id
  WHERE t.how = 0 AND (c.is_empty = 1 OR {_CUSTOMER_DIFFERS}
    OR {_NO_CONTACT.format(kind="phone")} OR {_NO_CONTACT.format(kind="email")}
    OR {_NEW_CONSENT.format(column="sms_consent", channel="sms")}
    OR {_NEW_CONSENT.format(column="email_consent", channel="email")}))""",
    """UPDATE t_customer SET how = 2 WHERE how = 0 AND seq IN (SELECT t.seq FROM s_contact s
  CROSS JOIN t_customer t ON t.seq = s.customer_seq WHERE t.how = 0 AND NOT EXISTS (
    SELECT 1 FROM contact k WHERE k.customer_id = t.customer_id AND k.kind = s.kind
    AND coalesce(k.value, k.shown) = coalesce(s.value, s.shown)))""",
    """UPDATE t_customer SET how = 2 WHERE how = 0 AND seq IN (SELECT t.seq FROM s_address s
  CROSS JOIN t_customer t ON t.seq = s.customer_seq WHERE t.how = 0 AND NOT EXISTS (
    SELECT 1 FROM address a WHERE a.customer_id = t.customer_id AND a.key = s.key))""",
    f"""CREATE TEMP TABLE t_new_customer AS SELECT c.id AS id,
  {", ".join(f"{_NEW_VALUE.format(field=field)} AS {field}" for field in CUSTOMER_FIELDS)},
  max(:newest, coalesce(c.told_at, -1)) AS told_at, 0 AS is_empty
  FROM t_customer t CROSS JOIN s_customer s ON s.seq = t.seq
  CROSS JOIN customer c ON c.id = t.customer_id WHERE t.how = 2""",
)

_PRODUCTS = (
    "CREATE TEMP TABLE t_product(seq INTEGER PRIMARY KEY, product_id INTEGER, how INTEGER)",
    """INSERT INTO t_product SELECT s.seq, p.id, CASE WHEN p.id IS NULL THEN 1
    WHEN (p.title IS NULL AND s.title IS NOT NULL) OR (p.category IS NULL AND s.category
      IS NOT NULL) THEN 2 ELSE 0 END
  FROM s_product s LEFT JOIN product p ON p.key = s.key""",
    """UPDATE t_product SET product_id = seq + (SELECT coalesce(max(id), 0) FROM product)
  WHERE how = 1""",
)

# A higher status rank wins; at equal rank the file whose newest moment is later (D10, rule 9).
_WINS = """(s.rank IS NULL OR s.rank > o.rank
    OR (s.rank = o.rank AND :newest >= coalesce(o.told_at, -1)))"""
_STATE = f"CASE WHEN s.state IS NOT NULL AND {_WINS} THEN s.state ELSE o.state END"
_NET = f"""CASE WHEN s.net_minor IS NULL THEN o.net_minor WHEN o.net_from = 'lines'
    OR {_WINS} THEN s.net_minor ELSE o.net_minor END"""
_NET_FROM = "CASE WHEN s.net_minor IS NULL THEN o.net_from ELSE 'given' END"
_REFUNDED = _either("refunded_minor", _WINS, old="o")
# Of what was paid, refunded and kept two say the third: one file's net and another's refund agree.
_PAID = f"""CASE WHEN {_NET_FROM} = 'given' AND {_REFUNDED} IS NOT NULL THEN {_NET} + {_REFUNDED}
    ELSE {_either("paid_minor", _WINS, old="o")} END"""
# A cheap look first: most orders of a file that came before tell nothing new.
_TELLS_MORE = " OR ".join(
    f"(s.{field} IS NOT o.{field} AND s.{field} IS NOT NULL)"
    for field in (*PLAIN_ORDER_FIELDS, "refunded_at")
)
_MERGED = f"""SELECT o.id AS id, {_STATE} AS state,
    CASE WHEN s.state IS NOT NULL AND {_WINS} THEN s.rank ELSE o.rank END AS rank,
    coalesce(o.customer_id, t_customer.customer_id) AS customer_id, {_NET} AS net_minor,
    {_NET_FROM} AS net_from, {_PAID} AS paid_minor,
    {
    ", ".join(
        f"{_either(field, _WINS, old='o')} AS {field}"
        for field in PLAIN_ORDER_FIELDS
        if field != "paid_minor"
    )
},
    CASE WHEN coalesce(s.refunded_at, o.refunded_at) IS NOT NULL
        THEN {_either("refunded_at", _WINS, old="o")}
      WHEN {_STATE} IN ('refunded', 'partly_refunded') THEN :now END AS refunded_at,
    CASE WHEN {_WINS} THEN max(:newest, coalesce(o.told_at, -1)) ELSE o.told_at END
      AS told_at, 0 AS is_empty
  FROM t_order t CROSS JOIN s_order s ON s.seq = t.seq CROSS JOIN orders o ON o.id = t.order_id
    LEFT JOIN t_customer ON t_customer.seq = s.customer_seq
  WHERE t.how = 0 AND (o.is_empty = 1 OR s.net_minor IS NOT o.net_minor OR s.state IS NOT o.state
    OR (o.customer_id IS NULL AND s.customer_seq IS NOT NULL) OR {_TELLS_MORE})"""
ORDER_FIELDS = (
    "state",
    "rank",
    "customer_id",
    "net_minor",
    "net_from",
    *PLAIN_ORDER_FIELDS,
    "refunded_at",
    "told_at",
    "is_empty",
)
_ORDER_DIFFERS = " OR ".join(
    f"m.{field} IS NOT o.{field}" for field in ORDER_FIELDS if field != "told_at"
)
_ORDERS = (
    """CREATE TEMP TABLE t_order(seq INTEGER PRIMARY KEY, order_id INTEGER, how INTEGER,
  is_older INTEGER)""",
    """INSERT INTO t_order SELECT s.seq, o.id, o.id IS NULL, coalesce(s.rank < o.rank, 0)
  FROM s_order s JOIN t_shop h ON h.seq = s.shop_seq
  LEFT JOIN orders o ON o.shop_id = h.shop_id AND o.order_no = s.order_no""",
    """UPDATE t_order SET order_id = seq + (SELECT coalesce(max(id), 0) FROM orders)
  WHERE how = 1""",
    f"""CREATE TEMP TABLE t_new_order AS SELECT m.* FROM ({_MERGED}) m
  CROSS JOIN orders o ON o.id = m.id WHERE {_ORDER_DIFFERS}""",
    "CREATE UNIQUE INDEX temp.t_new_order_id ON t_new_order(id)",
    "UPDATE t_order SET how = 2 WHERE how = 0 AND order_id IN (SELECT id FROM t_new_order)",
)

# Lines of known orders only: those of new orders go straight in.
_LINES = (
    """CREATE TEMP TABLE t_line(line_id INTEGER, order_id INTEGER, line_key TEXT,
  product_id INTEGER, title TEXT, variation TEXT, quantity REAL, price_minor INTEGER,
  amount_minor INTEGER, refunded_minor INTEGER, state TEXT, row_no INTEGER)""",
    f"""INSERT INTO t_line SELECT k.id, t.order_id, s.line_key, {
        ", ".join(
            f"coalesce({'p' if field == 'product_id' else 's'}.{field}, k.{field})"
            for field in LINE_FIELDS
        )
    }, s.row_no
  FROM t_order t CROSS JOIN s_line s ON s.order_seq = t.seq
    LEFT JOIN t_product p ON p.seq = s.product_seq
    LEFT JOIN order_line k ON k.order_id = t.order_id AND k.line_key = s.line_key
  WHERE t.how <> 1 AND t.is_older = 0 AND (k.id IS NULL OR {
        " OR ".join(
            f"({'p' if field == 'product_id' else 's'}.{field} IS NOT NULL AND "
            f"{'p' if field == 'product_id' else 's'}.{field} IS NOT k.{field})"
            for field in LINE_FIELDS
        )
    })
    AND NOT (substr(s.line_key, 1, 1) = '~' AND EXISTS (SELECT 1 FROM order_line r
      WHERE r.order_id = t.order_id AND substr(r.line_key, 1, 1) <> '~'))""",
    "UPDATE t_order SET how = 2 WHERE how = 0 AND order_id IN (SELECT order_id FROM t_line)",
)


def is_valid_sql(table: str) -> str:
    """Give the SQL yes/no of a valid order: paid, not fully refunded, not an own test."""
    return (
        f"({table}.state IN ({VALID_CODES}) AND {table}.is_own_test = 0 AND {table}.is_empty = 0)"
    )
