"""The tables that go out, as SQL: which columns, of what kind, and where they come from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.services.exporting.views import CustomerColumn, OutTable
from app.services.money import decimals


class Kind(StrEnum):
    """How a column's values become cells."""

    TEXT = "text"
    CODE = "code"
    TAGS = "tags"
    SHOPS = "shops"
    PHONE = "phone"
    EMAIL = "email"
    CONTACT = "contact"
    COUNT = "count"
    MONEY = "money"
    HOME_MONEY = "home_money"
    DAY = "day"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class Shape:
    """One column.

    Attributes:
        code: what its words are made of.
        sql: gives its value; of money in whole units, with decimals.
        width: in characters.
    """

    code: str
    sql: str
    kind: Kind = Kind.TEXT
    width: float | None = None


@dataclass(frozen=True, slots=True)
class TableShape:
    """One table.

    Attributes:
        ids: gives the ids of all rows in their sequence.
        source: what its columns are taken from; `n` are the ids asked for, by :ids.
    """

    ids: str
    source: str
    columns: Sequence[Shape]


def _units(column: str, currency: str) -> str:
    odd = {code: decimals(code) for code in _ODD_CURRENCIES}
    cases = " ".join(f"WHEN '{code}' THEN {10**digits}.0" for code, digits in odd.items())
    return f"{column} / CASE {currency} {cases} ELSE 100.0 END"


_ODD_CURRENCIES = (
    "JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XAF", "XOF", "BHD", "KWD", "OMR", "TND", "JOD",
)  # fmt: skip
_HOME = "(SELECT currency FROM business)"
_IDS = "json_each(:ids) n CROSS JOIN"
# One row is what nearly everybody is; only of more the shown one is looked for.
_SHOWN = """CASE WHEN p.rows = 1 THEN c.{field} ELSE (SELECT r.{field} FROM customer r
    LEFT JOIN person_value v ON v.person_id = r.person_id AND v.field = '{field}'
  WHERE r.person_id = p.person_id AND r.{field} IS NOT NULL
  ORDER BY coalesce(r.id = v.customer_id, 0) DESC, r.told_at DESC, r.id DESC LIMIT 1) END"""


def shown(field: str) -> str:
    """Give the SQL of a person's shown value; `p` is the summary, `c` the oldest row."""
    return _SHOWN.format(field=field)


_ACCOUNTS = """CASE WHEN p.rows = 1 THEN (SELECT group_concat(i.account, ', ') FROM identity i
    WHERE i.customer_id = c.id) ELSE (SELECT group_concat(i.account, ', ') FROM customer r
    JOIN identity i ON i.customer_id = r.id WHERE r.person_id = p.person_id) END"""
TAGS = """CASE WHEN p.rows = 1 THEN c.tags ELSE (SELECT json_group_array(t.value) FROM customer r
    JOIN json_each(r.tags) t WHERE r.person_id = p.person_id AND r.tags IS NOT NULL) END"""
_ADDRESS = """(SELECT trim(coalesce(a.district, '') || ' ' || coalesce(a.street, '') || ' '
    || coalesce(a.postcode, '')) FROM customer r JOIN address a ON a.customer_id = r.id
  WHERE r.person_id = p.person_id ORDER BY a.seen_at DESC, a.id DESC LIMIT 1)"""
PEOPLE = f"{_IDS} person_summary p ON p.person_id = n.value LEFT JOIN customer c ON c.id = n.value"
CUSTOMERS: Mapping[CustomerColumn, Shape] = {
    CustomerColumn(shape.code): shape
    for shape in (
        Shape("number", "CAST(p.person_id AS TEXT)", width=9),
        Shape("name", "p.name"),
        Shape("called_as", shown("called_as")),
        Shape("kana", shown("kana")),
        Shape("company", shown("company")),
        Shape("accounts", _ACCOUNTS, width=22),
        Shape("phone", "p.phone", Kind.PHONE),
        Shape("email", "p.email", Kind.EMAIL, 26),
        Shape("class", "p.class_code", Kind.CODE),
        Shape("tags", TAGS, Kind.TAGS),
        Shape("province", "p.province"),
        Shape("city", "p.city"),
        Shape("address", _ADDRESS, width=36),
        Shape("shops", "p.shops", Kind.SHOPS, 22),
        Shape("orders", "p.orders", Kind.COUNT),
        Shape("spent", _units("p.net_minor", _HOME), Kind.HOME_MONEY),
        Shape("first_order", "p.first_on", Kind.DAY),
        Shape("last_order", "p.last_on", Kind.DAY),
        Shape("consent_sms", "p.consent_sms", Kind.CODE),
        Shape("consent_email", "p.consent_email", Kind.CODE),
        Shape("gender", shown("gender"), Kind.CODE),
        Shape("birthday", shown("birthday")),
        Shape("source", shown("source")),
        Shape("note", shown("note"), width=36),
        Shape("hidden", "CASE p.is_hidden WHEN 1 THEN 'yes' END", Kind.CODE),
    )
}
_OWNER = "CAST(coalesce(c.person_id, {row}) AS TEXT)"
_BUYER = "LEFT JOIN customer c ON c.id = o.customer_id"


def _amount(code: str, column: str) -> Shape:
    return Shape(code, _units(column, "o.currency"), Kind.MONEY)


_ORDERS = TableShape(
    "SELECT id FROM orders WHERE is_empty = 0 ORDER BY id",
    f"{_IDS} orders o ON o.id = n.value JOIN shop s ON s.id = o.shop_id {_BUYER}"
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
        Shape("net_home", _units("o.home_minor", _HOME), Kind.HOME_MONEY),
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
    f"{_IDS} order_line l ON l.id = n.value JOIN orders o ON o.id = l.order_id"
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
    f"{_IDS} product g ON g.id = n.value",
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
    f"{_IDS} contact x ON x.id = n.value {_HIS}",
    (
        *_OF_CUSTOMER,
        Shape("contact_kind", "x.kind", Kind.CODE),
        Shape("contact", "coalesce(x.value, x.shown)", Kind.CONTACT, 26),
        Shape("contact_state", "x.state", Kind.CODE),
    ),
)
_ADDRESSES = TableShape(
    "SELECT x.id FROM address x JOIN customer c ON c.id = x.customer_id ORDER BY c.person_id, x.id",
    f"{_IDS} address x ON x.id = n.value {_HIS}",
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
    f"{_IDS} consent x ON x.id = n.value {_HIS}",
    (
        *_OF_CUSTOMER,
        Shape("channel", "x.channel", Kind.CODE),
        Shape("consent", "x.state", Kind.CODE),
        Shape("said_on", "x.said_on", Kind.DAY),
        Shape("said_source", "x.source", Kind.CODE),
        Shape("proof", "x.proof", width=30),
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
}
