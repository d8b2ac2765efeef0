"""Every field a condition may ask about: its kind, and where it stands in the store.

One table: a later feature brings its fields as rows of it. A scalar is an expression over
`person_summary p`; rows give one value each, by person.
"""

from app.services.segments.action_places import ACTION_PLACES
from app.services.segments.contact_places import CONTACT_PLACES, state_of
from app.services.segments.coupon_places import COUPON_PLACES
from app.services.segments.knowing import known_conditions
from app.services.segments.order_places import ORDER_PLACES
from app.services.segments.place import (
    COUNTED,
    LEAST_GAPS,
    OF_PERSON,
    ORDERS_OF,
    VALID,
    Place,
    shown,
)
from app.services.segments.points_places import POINTS_PLACES
from app.services.segments.referral_places import REFERRAL_PLACES
from app.services.segments.tier_places import TIER_PLACES
from app.services.segments.vocabulary import Field, Kind

KNOWN: dict[str, str] = known_conditions(shown)
_OWN = f"""(SELECT x.value FROM customer r CROSS JOIN custom_value x
    ON x.customer_id = r.id AND x.field_id = {{about}}
  LEFT JOIN person_value v ON v.person_id = r.person_id AND v.field = 'custom:' || {{about}}
  WHERE {OF_PERSON}
  ORDER BY coalesce(r.id = v.customer_id, 0) DESC, r.told_at DESC, r.id DESC LIMIT 1)"""
_FACET = f"""(SELECT f.value FROM customer r CROSS JOIN facet f ON f.customer_id = r.id
  WHERE {OF_PERSON} AND f.code = {{about}} AND f.valid_from <= {{today}}
  ORDER BY f.valid_from DESC, f.id DESC LIMIT 1)"""


_BIRTHDAY = shown("birthday")
_AGE = f"""(SELECT CASE WHEN b LIKE 'lunar %' THEN age_on(b, {{today}}, {{leap}})
    WHEN b GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    THEN {{year}} - CAST(substr(b, 1, 4) AS INTEGER) - (substr(b, 6, 5) > {{day}}) END
  FROM (SELECT {_BIRTHDAY} AS b))"""
_SINCE = "({today} - p.last_on)"
_RHYTHM = f"p.gaps >= {LEAST_GAPS} AND p.gap_sum > 0"
_GAP = "p.gap_sum * 1.0 / p.gaps"


def _share(part: str, whole: str) -> str:
    """Give how many of a person's orders are of a kind, in percent; nothing without any."""
    return f"(SELECT 100.0 * sum({part}) / nullif(sum({whole}), 0) {COUNTED})"


def _count(which: str) -> str:
    return f"(SELECT count(*) {COUNTED} AND {which})"


def _of_day(day: str) -> str:
    """Give the lines that a person bought on the first or last day."""
    return f"""FROM customer r CROSS JOIN person_summary p ON p.person_id = r.person_id
  CROSS JOIN orders o ON o.customer_id = r.id AND o.is_valid = 1 AND o.counted_on = p.{day}
  CROSS JOIN order_line l ON l.order_id = o.id WHERE l.product_id IS NOT NULL"""


def _concerns(which: str) -> Place:
    return Place(
        Kind.MANY,
        rows=f"FROM customer r CROSS JOIN concern k ON k.customer_id = r.id WHERE {which}",
        value="k.kind",
    )


# Of orders that say how many pieces they had: an order without lines tells nothing of it.
_PIECES_EACH = f"""(SELECT sum(l.quantity) / count(DISTINCT o.id) {VALID}
    CROSS JOIN order_line l ON l.order_id = o.id AND l.quantity IS NOT NULL WHERE {OF_PERSON})"""


def _has_name(row: str) -> str:
    """Tell that a row has a name that no platform masked."""
    return f"{row}.person_id = p.person_id AND {row}.name <> '' AND instr({row}.name, '*') = 0"


# Who has no name of her own is one of her receivers.
_RECEIVERS = f"""max(0, (SELECT count(DISTINCT folded_text(o.receiver)) {VALID}
    WHERE {OF_PERSON} AND o.receiver <> '' AND instr(o.receiver, '*') = 0
    AND folded_text(o.receiver) NOT IN (SELECT folded_text(n.name) FROM customer n
      WHERE {_has_name("n")})) - NOT EXISTS (SELECT 1 FROM customer n WHERE {_has_name("n")}))"""
_OWN_TESTS = f"""(SELECT count(*) {ORDERS_OF} WHERE {OF_PERSON} AND o.is_own_test = 1
    AND o.is_empty = 0)"""
# The seller took somebody back into the lists, and has not taken that back.
_SHOWN_AGAIN = f"""EXISTS (SELECT 1 FROM customer r CROSS JOIN change g
    ON g.table_name = 'customer' AND g.row_id = r.id AND g.field = 'is_hidden' AND g.after = 0
    CROSS JOIN action a ON a.id = g.action_id AND a.kind = 'edit' WHERE {OF_PERSON}
    AND NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
      AND NOT EXISTS (SELECT 1 FROM action w WHERE w.reverses = u.id)))"""


# Who gave the class that a person shows (decision D2).
_CLASS_BY = f"""(SELECT r.class_by FROM customer r LEFT JOIN person_value v
    ON v.person_id = r.person_id AND v.field = 'class_code' WHERE {OF_PERSON}
    AND r.class_code IS NOT NULL
  ORDER BY coalesce(r.id = v.customer_id, 0) DESC, r.told_at DESC, r.id DESC LIMIT 1)"""
_PRODUCTS = "FROM product g CROSS JOIN person_product r ON r.product_id = g.id WHERE true"
_TAGS = "FROM customer r CROSS JOIN json_each(r.tags) t WHERE r.tags IS NOT NULL"
_REFUNDED = "o.refunded_minor > 0 OR o.state = 'refunded'"
_DISCOUNTED = "o.is_valid AND (coalesce(o.discount_minor, 0) > 0 OR o.coupon IS NOT NULL)"
PLACES: dict[Field, Place] = {
    Field.NAME: Place(Kind.TEXT, "p.name"),
    Field.CALLED_AS: Place(Kind.TEXT, shown("called_as")),
    Field.KANA: Place(Kind.TEXT, shown("kana")),
    Field.COMPANY: Place(Kind.TEXT, shown("company")),
    Field.GENDER: Place(Kind.CHOICE, shown("gender")),
    Field.SOURCE: Place(Kind.TEXT, shown("source")),
    Field.ACCOUNT: Place(
        Kind.TEXTS,
        rows="FROM customer r CROSS JOIN identity i ON i.customer_id = r.id WHERE true",
        value="i.account",
    ),
    Field.PLATFORM: Place(
        Kind.MANY,
        rows="FROM customer r CROSS JOIN identity i ON i.customer_id = r.id WHERE true",
        value="i.platform",
    ),
    Field.NOTE: Place(
        Kind.TEXTS,
        rows="FROM customer r CROSS JOIN note n ON n.customer_id = r.id WHERE true",
        value="n.text",
    ),
    Field.PHONE_STATE: Place(Kind.CHOICE, state_of("phone")),
    Field.EMAIL_STATE: Place(Kind.CHOICE, state_of("email")),
    Field.BIRTHDAY: Place(Kind.BIRTHDAY, _BIRTHDAY),
    Field.AGE: Place(Kind.NUMBER, _AGE),
    Field.ADDED: Place(
        Kind.MOMENT,
        "(SELECT min(a.at) FROM customer r CROSS JOIN action a ON a.id = r.created_by"
        f" WHERE {OF_PERSON})",
    ),
    Field.IMPORT: Place(
        Kind.MANY, rows="FROM customer r WHERE r.import_id IS NOT NULL", value="r.import_id"
    ),
    Field.MERGED: Place(Kind.YES_NO, "(p.rows > 1)"),
    Field.FACET: Place(Kind.TEXT, _FACET, needs_about=True),
    Field.CONCERN: _concerns("k.closed_on IS NULL"),
    Field.CONCERN_SOLVED: _concerns("k.closed_on IS NOT NULL"),
    Field.CONCERN_EVER: _concerns("true"),
    Field.CUSTOM_TEXT: Place(Kind.TEXT, _OWN, needs_about=True),
    Field.CUSTOM_NUMBER: Place(Kind.NUMBER, f"CAST({_OWN} AS REAL)", needs_about=True),
    Field.CUSTOM_DAY: Place(
        Kind.DAY, f"CAST(strftime('%s', {_OWN}) AS INTEGER) / 86400", needs_about=True
    ),
    Field.CUSTOM_CHOICE: Place(Kind.CHOICE, _OWN, needs_about=True),
    Field.REGION: Place(Kind.CHOICE, "p.province"),
    Field.CLASS: Place(Kind.CHOICE, "p.class_code"),
    Field.CLASS_BY: Place(Kind.CHOICE, _CLASS_BY),
    Field.TAG: Place(Kind.MANY, rows=_TAGS, value="t.value", text="r.tags"),
    Field.SHOP: Place(Kind.MANY, "p.shops"),
    Field.PRODUCT: Place(Kind.MANY, rows="FROM person_product r WHERE true", value="r.product_id"),
    Field.PRODUCT_TITLE: Place(Kind.TEXTS, rows=_PRODUCTS, value="g.title"),
    Field.PRODUCT_CODE: Place(Kind.TEXTS, rows=_PRODUCTS, value="g.code"),
    Field.FIRST_PRODUCT: Place(Kind.MANY, rows=_of_day("first_on"), value="l.product_id"),
    Field.LAST_PRODUCT: Place(Kind.MANY, rows=_of_day("last_on"), value="l.product_id"),
    Field.BOUGHT_AGAIN: Place(
        Kind.YES_NO,
        "EXISTS (SELECT 1 FROM person_product b WHERE b.person_id = p.person_id AND b.orders > 1)",
    ),
    Field.PIECES: Place(
        Kind.NUMBER,
        "(SELECT coalesce(sum(b.quantity), 0) FROM person_product b"
        " WHERE b.person_id = p.person_id)",
    ),
    Field.SPENT: Place(Kind.NUMBER, "p.net_minor"),
    Field.AVERAGE: Place(Kind.NUMBER, "(p.net_minor * 1.0 / nullif(p.orders, 0))"),
    Field.LARGEST: Place(Kind.NUMBER, f"(SELECT max(o.home_minor) {VALID} WHERE {OF_PERSON})"),
    Field.ORDERS: Place(Kind.NUMBER, "p.orders"),
    Field.FIRST_ORDER: Place(Kind.DAY, "p.first_on"),
    Field.LAST_ORDER: Place(Kind.DAY, "p.last_on"),
    Field.DAYS_SINCE: Place(Kind.NUMBER, _SINCE),
    Field.USUAL_GAP: Place(Kind.NUMBER, f"(CASE WHEN {_RHYTHM} THEN {_GAP} END)"),
    Field.OVERDUE: Place(
        Kind.NUMBER, f"({_SINCE} / CASE WHEN {_RHYTHM} THEN {_GAP} ELSE {{usual}} END)"
    ),
    Field.UNPAID: Place(Kind.NUMBER, _count("o.state = 'unpaid'")),
    Field.CLOSED: Place(Kind.NUMBER, _count("o.state = 'closed'")),
    Field.REFUNDS: Place(Kind.NUMBER, _count(f"({_REFUNDED})")),
    Field.REFUND_SHARE: Place(Kind.NUMBER, _share(f"coalesce({_REFUNDED}, 0)", "1")),
    Field.DISCOUNT_SHARE: Place(Kind.NUMBER, _share(_DISCOUNTED, "o.is_valid")),
    Field.BUYING_DAY: Place(
        Kind.MANY, rows=f"{VALID} WHERE o.counted_on IS NOT NULL", value="((o.counted_on + 3) % 7)"
    ),
    Field.SHIPPED_TO: Place(
        Kind.MANY, rows=f"{VALID} WHERE o.province IS NOT NULL", value="o.province"
    ),
    Field.CONSENT_SMS: Place(Kind.CHOICE, "p.consent_sms"),
    Field.CONSENT_EMAIL: Place(Kind.CHOICE, "p.consent_email"),
    Field.HIDDEN: Place(Kind.YES_NO, "p.is_hidden"),
    Field.ORDERS_YEAR: Place(Kind.NUMBER, "p.orders_365"),
    Field.PIECES_EACH: Place(Kind.NUMBER, _PIECES_EACH),
    Field.RECEIVERS: Place(Kind.NUMBER, _RECEIVERS),
    Field.OWN_TESTS: Place(Kind.NUMBER, _OWN_TESTS),
    Field.COMPLETENESS: Place(
        Kind.NUMBER, f"({' + '.join(f'({known})' for known in KNOWN.values())})"
    ),
    Field.SHOWN_AGAIN: Place(Kind.YES_NO, _SHOWN_AGAIN),
}
PLACES |= (
    ORDER_PLACES
    | CONTACT_PLACES
    | ACTION_PLACES
    | TIER_PLACES
    | POINTS_PLACES
    | REFERRAL_PLACES
    | COUPON_PLACES
)
KINDS: dict[Field, Kind] = {field: place.kind for field, place in PLACES.items()}
