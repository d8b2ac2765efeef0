"""The tables that go out, as SQL: which columns they have, and where these come from."""

from collections.abc import Mapping

from app.services.exporting.coupon_shapes import COUPONS
from app.services.exporting.list_shapes import LISTS
from app.services.exporting.points_shapes import BALANCES, ENTRIES
from app.services.exporting.referral_shapes import REFERRALS
from app.services.exporting.shapes import CUSTOMERS, HOME, IDS, PEOPLE, Kind, Shape, units
from app.services.exporting.table_shape import TableShape
from app.services.exporting.tier_shapes import TIER_ACTS, TIERS
from app.services.exporting.views import OutTable

_OWNER = "CAST(coalesce(c.person_id, {row}) AS TEXT)"
_BUYER = "LEFT JOIN customer c ON c.id = o.customer_id"


def _amount(code: str, column: str) -> Shape:
    return Shape(code, units(column, "o.currency"), Kind.MONEY)


_ORDERS = TableShape(
    "SELECT id FROM orders WHERE is_empty = 0 ORDER BY id",
    f"{IDS} orders o ON o.id = n.value JOIN shop s ON s.id = o.shop_id {_BUYER}"
    " LEFT JOIN person_summary p ON p.person_id = c.person_id",
    (
        Shape("order_no", "CASE o.has_number WHEN 1 THEN o.order_no END", width=22),
        Shape("shop", "s.name"),
        Shape("state", "o.state", Kind.CODE),
        Shape("placed_at", "o.placed_at", Kind.MOMENT),
        Shape("paid_at", "o.paid_at", Kind.MOMENT),
        Shape("shipped_at", "o.shipped_at", Kind.MOMENT),
        Shape("customer_number", _OWNER.format(row="o.customer_id"), width=9),
        Shape("customer_name", "p.name"),
        Shape("currency", "o.currency", width=9),
        _amount("goods", "o.goods_minor"),
        _amount("discount", "o.discount_minor"),
        _amount("postage", "o.postage_minor"),
        _amount("paid", "o.paid_minor"),
        _amount("refunded", "o.refunded_minor"),
        _amount("net", "o.net_minor"),
        Shape("net_home", units("o.home_minor", HOME), Kind.HOME_MONEY),
        Shape("payer", "o.payer"),
        Shape("receiver", "o.receiver"),
        Shape("province", "o.province"),
        Shape("city", "o.city"),
        Shape("carrier", "o.carrier"),
        Shape("parcel_no", "o.parcel_no", width=20),
        Shape("coupon", "o.coupon"),
        Shape("buyer_message", "o.buyer_message", width=30),
        Shape("seller_remark", "o.seller_remark", width=30),
        Shape("closing_reason", "o.closing_reason"),
        Shape("own_test", "CASE o.is_own_test WHEN 1 THEN 'yes' END", Kind.CODE),
    ),
)
_LINES = TableShape(
    "SELECT l.id FROM order_line l JOIN orders o ON o.id = l.order_id WHERE o.is_empty = 0"
    " ORDER BY l.order_id, l.id",
    f"{IDS} order_line l ON l.id = n.value JOIN orders o ON o.id = l.order_id"
    f" JOIN shop s ON s.id = o.shop_id {_BUYER} LEFT JOIN product g ON g.id = l.product_id",
    (
        Shape("order_no", "CASE o.has_number WHEN 1 THEN o.order_no END", width=22),
        Shape("shop", "s.name"),
        Shape("customer_number", _OWNER.format(row="o.customer_id"), width=9),
        Shape("product_code", "g.code"),
        Shape("title", "coalesce(l.title, g.title)", width=36),
        Shape("variation", "l.variation", width=20),
        Shape("quantity", "l.quantity", Kind.COUNT),
        Shape("currency", "o.currency", width=9),
        _amount("price", "l.price_minor"),
        _amount("amount", "l.amount_minor"),
        _amount("refunded", "l.refunded_minor"),
        Shape("state", "o.state", Kind.CODE),
    ),
)
_PRODUCTS = TableShape(
    "SELECT id FROM product ORDER BY id",
    f"{IDS} product g ON g.id = n.value",
    (
        Shape("product_code", "g.code"),
        Shape("title", "g.title", width=36),
        Shape("category", "g.category"),
        Shape("buyers", "(SELECT count(*) FROM person_product b WHERE b.product_id = g.id)",
              Kind.COUNT),
        Shape("quantity", "(SELECT sum(b.quantity) FROM person_product b"
              " WHERE b.product_id = g.id)", Kind.COUNT),
        Shape("last_sold", "(SELECT max(b.last_on) FROM person_product b"
              " WHERE b.product_id = g.id)", Kind.DAY),
    ),
)  # fmt: skip
_OF_CUSTOMER = (
    Shape("customer_number", "CAST(c.person_id AS TEXT)", width=9),
    Shape("customer_name", "p.name"),
)
_HIS = """JOIN customer c ON c.id = x.customer_id
  LEFT JOIN person_summary p ON p.person_id = c.person_id"""
_CONTACTS = TableShape(
    "SELECT x.id FROM contact x JOIN customer c ON c.id = x.customer_id ORDER BY c.person_id, x.id",
    f"{IDS} contact x ON x.id = n.value {_HIS}",
    (
        *_OF_CUSTOMER,
        Shape("contact_kind", "x.kind", Kind.CODE),
        Shape("contact", "coalesce(x.value, x.shown)", Kind.CONTACT, 26),
        Shape("contact_state", "x.state", Kind.CODE),
    ),
)
_ADDRESSES = TableShape(
    "SELECT x.id FROM address x JOIN customer c ON c.id = x.customer_id ORDER BY c.person_id, x.id",
    f"{IDS} address x ON x.id = n.value {_HIS}",
    (
        *_OF_CUSTOMER,
        Shape("receiver", "x.receiver"),
        Shape("country", "x.country"),
        Shape("province", "x.province"),
        Shape("city", "x.city"),
        Shape("district", "x.district"),
        Shape("street", "x.street", width=36),
        Shape("postcode", "x.postcode"),
    ),
)
_CONSENTS = TableShape(
    "SELECT x.id FROM consent x JOIN customer c ON c.id = x.customer_id ORDER BY c.person_id, x.id",
    f"{IDS} consent x ON x.id = n.value {_HIS}",
    (
        *_OF_CUSTOMER,
        Shape("channel", "x.channel", Kind.CODE),
        Shape("consent", "x.state", Kind.CODE),
        Shape("said_on", "x.said_on", Kind.DAY),
        Shape("said_source", "x.source", Kind.CODE),
        Shape("proof", "x.proof", width=30),
    ),
)
_NOTES = TableShape(
    "SELECT x.id FROM note x JOIN customer c ON c.id = x.customer_id ORDER BY c.person_id, x.id",
    f"{IDS} note x ON x.id = n.value {_HIS}",
    (
        *_OF_CUSTOMER,
        Shape("written_at", "x.written_at", Kind.MOMENT),
        Shape("note", "x.text", width=60),
        Shape("pinned", "CASE WHEN x.pinned_at IS NOT NULL THEN '1' END", Kind.CODE),
    ),
)
_FACTS = TableShape(
    "SELECT x.id FROM facet x JOIN customer c ON c.id = x.customer_id ORDER BY c.person_id, x.id",
    f"{IDS} facet x ON x.id = n.value {_HIS}",
    (
        *_OF_CUSTOMER,
        Shape("fact", "x.code", Kind.CODE),
        # Words for a value need to know of what.
        Shape("fact_value", "x.code || char(31) || x.value", Kind.CODE),
        Shape("valid_from", "x.valid_from", Kind.DAY),
    ),
)
_CONCERNS = TableShape(
    "SELECT x.id FROM concern x JOIN customer c ON c.id = x.customer_id ORDER BY c.person_id, x.id",
    f"{IDS} concern x ON x.id = n.value {_HIS}",
    (
        *_OF_CUSTOMER,
        Shape("concern", "x.kind", Kind.CODE),
        Shape("opened_on", "x.opened_on", Kind.DAY),
        Shape("closed_on", "x.closed_on", Kind.DAY),
    ),
)
_HISTORY = TableShape(
    "SELECT g.id FROM change g WHERE g.table_name = 'customer' AND g.kind = 'field' ORDER BY g.id",
    f"{IDS} change g ON g.id = n.value JOIN action a ON a.id = g.action_id"
    " LEFT JOIN customer c ON c.id = g.row_id LEFT JOIN person_summary p"
    " ON p.person_id = c.person_id",
    (
        Shape("changed_at", "a.at", Kind.MOMENT),
        Shape("changed_by", "a.kind", Kind.CODE),
        *_OF_CUSTOMER,
        Shape("changed_field", "g.field", Kind.CODE),
        Shape("before", "CAST(g.before AS TEXT)", width=30),
        Shape("after", "CAST(g.after AS TEXT)", width=30),
    ),
)
# Of customers the numbers are below zero, of orders above.
_FURTHER = TableShape(
    "SELECT -id FROM customer WHERE extra IS NOT NULL"
    " UNION ALL SELECT id FROM orders WHERE extra IS NOT NULL AND is_empty = 0",
    """json_each(:ids) n CROSS JOIN json_each(CASE WHEN n.value < 0
    THEN (SELECT k.extra FROM customer k WHERE k.id = -n.value)
    ELSE (SELECT k.extra FROM orders k WHERE k.id = n.value) END) x
  LEFT JOIN orders o ON o.id = n.value
  LEFT JOIN customer c ON c.id = CASE WHEN n.value < 0 THEN -n.value ELSE o.customer_id END
  LEFT JOIN person_summary p ON p.person_id = c.person_id""",
    (
        *_OF_CUSTOMER,
        Shape("order_no", "CASE o.has_number WHEN 1 THEN o.order_no END", width=22),
        Shape("further_column", "CAST(x.key AS TEXT)", width=24),
        Shape("further_value", "CAST(x.value AS TEXT)", width=40),
    ),
)
TABLES: Mapping[OutTable, TableShape] = {
    OutTable.CUSTOMERS: TableShape(
        "SELECT person_id FROM person_summary ORDER BY person_id", PEOPLE, tuple(CUSTOMERS.values())
    ),
    OutTable.ORDERS: _ORDERS,
    OutTable.LINES: _LINES,
    OutTable.PRODUCTS: _PRODUCTS,
    OutTable.CONTACTS: _CONTACTS,
    OutTable.ADDRESSES: _ADDRESSES,
    OutTable.CONSENTS: _CONSENTS,
    OutTable.NOTES: _NOTES,
    OutTable.FACTS: _FACTS,
    OutTable.CONCERNS: _CONCERNS,
    OutTable.HISTORY: _HISTORY,
    OutTable.FURTHER: _FURTHER,
    OutTable.POINTS: ENTRIES,
    OutTable.REFERRALS: REFERRALS,
    OutTable.COUPONS: COUPONS,
    OutTable.BALANCES: BALANCES,
    OutTable.TIERS: TIERS,
    OutTable.TIER_ACTS: TIER_ACTS,
    OutTable.LISTS: LISTS,
}
