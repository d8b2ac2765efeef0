"""Columns that go out, as SQL: of what kind they are, and where those of people come from."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.services.exporting.views import CustomerColumn
from app.services.money import decimals
from app.services.segments.brought import BROUGHT_BY_NAME, FRIENDS_BROUGHT
from app.services.segments.contact_places import CONSENT_CALL
from app.services.settings import CustomField, CustomKind


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


def units(column: str, currency: str) -> str:
    """Give the SQL of an amount in whole units of a currency."""
    odd = {code: decimals(code) for code in _ODD_CURRENCIES}
    cases = " ".join(f"WHEN '{code}' THEN {10**digits}.0" for code, digits in odd.items())
    return f"{column} / CASE {currency} {cases} ELSE 100.0 END"


_ODD_CURRENCIES = (
    "JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XAF", "XOF", "BHD", "KWD", "OMR", "TND", "JOD",
)  # fmt: skip
HOME = "(SELECT currency FROM business)"
IDS = "json_each(:ids) n CROSS JOIN"
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
_PLACE = """trim(coalesce(a.district, '') || ' ' || coalesce(a.street, '') || ' '
    || coalesce(a.postcode, ''))"""
_ADDRESS = f"""CASE WHEN p.rows = 1 THEN (SELECT {_PLACE} FROM address a WHERE a.customer_id = c.id
    ORDER BY a.seen_at DESC, a.id DESC LIMIT 1)
  ELSE (SELECT {_PLACE} FROM customer r JOIN address a ON a.customer_id = r.id
    WHERE r.person_id = p.person_id ORDER BY a.seen_at DESC, a.id DESC LIMIT 1) END"""
PEOPLE = f"{IDS} person_summary p ON p.person_id = n.value LEFT JOIN customer c ON c.id = n.value"
NEVER_ON = 2_932_896  # the same day as in the storeroom; a test compares
# What can be spent is what lots hold, less what is owed; time is passed at each start and midnight.
_POINTS_HELD = """(SELECT coalesce(sum(l.remaining), 0) FROM customer r CROSS JOIN lot l
    ON l.customer_id = r.id AND l.state = '{state}' WHERE r.person_id = p.person_id)"""
_POINTS_OWED = """(SELECT coalesce(sum(d.remaining), 0) FROM customer r CROSS JOIN debt d
    ON d.customer_id = r.id WHERE r.person_id = p.person_id)"""
_POINTS_THERE = _POINTS_HELD.format(state="available")
_POINTS_NEXT = f"""(SELECT min(l.expires_on) FROM customer r CROSS JOIN lot l
    ON l.customer_id = r.id AND l.state = 'available' AND l.expires_on < {NEVER_ON}
  WHERE r.person_id = p.person_id)"""
_POINTS = (
    Shape("points", f"max(0, {_POINTS_THERE} - {_POINTS_OWED})", Kind.COUNT),
    Shape("points_pending", _POINTS_HELD.format(state="pending"), Kind.COUNT),
    Shape("points_owed", f"max(0, {_POINTS_OWED} - {_POINTS_THERE})", Kind.COUNT),
    Shape("points_expire", _POINTS_NEXT, Kind.DAY),
)
_REFERRAL = (
    Shape(
        "referral_code",
        """(SELECT k.code FROM customer r CROSS JOIN referral_code k ON k.customer_id = r.id
    AND k.is_void = 0 WHERE r.person_id = p.person_id ORDER BY k.id LIMIT 1)""",
    ),
    Shape("referred_by", BROUGHT_BY_NAME),
    Shape("friends", FRIENDS_BROUGHT, Kind.COUNT),
)
_OF_TIER = "(SELECT t.{} FROM person_tier t WHERE t.person_id = p.person_id)"
_TIERS = (
    Shape("tier", _OF_TIER.format("tier"), Kind.CODE),
    Shape("tier_since", _OF_TIER.format("since_on"), Kind.DAY),
    Shape("tier_until", _OF_TIER.format("ends_on"), Kind.DAY),
)
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
        Shape("spent", units("p.net_minor", HOME), Kind.HOME_MONEY),
        Shape("first_order", "p.first_on", Kind.DAY),
        Shape("last_order", "p.last_on", Kind.DAY),
        Shape("consent_sms", "p.consent_sms", Kind.CODE),
        Shape("consent_email", "p.consent_email", Kind.CODE),
        Shape("consent_call", CONSENT_CALL, Kind.CODE),
        Shape("gender", shown("gender"), Kind.CODE),
        Shape("birthday", shown("birthday")),
        Shape("source", shown("source")),
        Shape("note", shown("note"), width=36),
        Shape("hidden", "CASE p.is_hidden WHEN 1 THEN 'yes' END", Kind.CODE),
        *_POINTS,
        *_REFERRAL,
        *_TIERS,
    )
}
_OWN = """(SELECT {value} FROM customer r CROSS JOIN custom_value x
    ON x.customer_id = r.id AND x.field_id = {field}
  LEFT JOIN person_value w ON w.person_id = r.person_id AND w.field = 'custom:{field}'
  WHERE r.person_id = p.person_id
  ORDER BY coalesce(r.id = w.customer_id, 0) DESC, r.told_at DESC, r.id DESC LIMIT 1)"""
_OWN_KINDS = {CustomKind.NUMBER: Kind.COUNT, CustomKind.YES_NO: Kind.CODE}


def own_shape(field: CustomField, *, as_text: bool = False) -> Shape:
    """Give the column of a field of the seller's own; its heading is the field's name.

    Args:
        as_text: the value as it is stored.
    """
    kind = Kind.TEXT if as_text else _OWN_KINDS.get(field.kind, Kind.TEXT)
    value = "CAST(x.value AS REAL)" if kind is Kind.COUNT else "x.value"
    sql = _OWN.format(field=int(field.field_id), value=value)
    return Shape(f"custom:{field.field_id}", sql, kind)
