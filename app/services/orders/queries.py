"""Reads what the page of one person shows; a person is all his linked rows."""

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.customers.views import (
    AccountLine,
    AddressLine,
    ContactLine,
    OrderRow,
    ProductRow,
    TimelineRow,
)
from app.services.orders.views import OrderHit

# A day of which no hour is known is shown as its noon: the same day in nearly every zone.
_NOON_MS = "* 86400000 + 43200000"
_FIELDS = ("called_as", "gender", "birthday", "company", "source", "note", "kana")
# The newest non-empty value, unless one was chosen (decision D2).
_SHOWN = """(SELECT r.{field} FROM customer r LEFT JOIN person_value v
    ON v.person_id = r.person_id AND v.field = '{field}'
  WHERE r.person_id = :person AND r.{field} IS NOT NULL
  ORDER BY coalesce(r.id = v.customer_id, 0) DESC, r.told_at DESC, r.id DESC LIMIT 1)"""
# The strictest of the newest statement that each row holding a contact has about it (D11).
_CONTACTS = """SELECT kind, max(value), max(shown), max(state),
    CASE max(strict) WHEN 3 THEN 'refused' WHEN 1 THEN 'given' ELSE 'unknown' END,
    max(is_shared)
  FROM (SELECT k.*, r.told_at, (SELECT CASE s.state WHEN 'refused' THEN 3 WHEN 'unknown' THEN 2
      ELSE 1 END FROM consent s WHERE s.customer_id = k.customer_id
      AND s.channel = CASE k.kind WHEN 'phone' THEN 'sms' ELSE 'email' END
      AND (s.contact_value IS NULL OR s.contact_value = k.value)
      ORDER BY s.said_on DESC, s.id DESC LIMIT 1) AS strict
    FROM customer r CROSS JOIN contact k ON k.customer_id = r.id WHERE r.person_id = :person)
  GROUP BY kind, coalesce(value, shown)
  ORDER BY kind = 'email', max(state) = 'valid' DESC, max(told_at) DESC, max(id) DESC"""
_ADDRESSES = """SELECT receiver, country, province, city, district, street, postcode
  FROM (SELECT a.*, row_number() OVER (PARTITION BY a.key ORDER BY a.seen_at DESC, a.id DESC)
      AS nth FROM customer r CROSS JOIN address a ON a.customer_id = r.id
    WHERE r.person_id = :person) WHERE nth = 1 ORDER BY seen_at DESC, id DESC"""
_TITLES = """(SELECT group_concat(coalesce(title, ''), ' · ') FROM (SELECT l.title FROM order_line l
    WHERE l.order_id = o.id AND l.title IS NOT NULL ORDER BY l.row_no, l.id))"""
_ORDERS = f"""SELECT o.id, CASE WHEN o.has_number THEN o.order_no END, s.name, s.platform,
    o.state, coalesce(o.placed_at, o.placed_on {_NOON_MS}),
    coalesce(o.paid_at, o.paid_on {_NOON_MS}), o.currency, o.net_minor, o.home_minor,
    coalesce({_TITLES}, ''),
    coalesce((SELECT sum(l.quantity) FROM order_line l WHERE l.order_id = o.id), 0)
  FROM customer r CROSS JOIN orders o ON o.customer_id = r.id JOIN shop s ON s.id = o.shop_id
  WHERE r.person_id = :person AND o.is_empty = 0
  ORDER BY coalesce(o.placed_at, o.placed_on {_NOON_MS}, o.paid_at, o.paid_on {_NOON_MS}) DESC,
    o.id DESC"""
_PRODUCTS = """SELECT p.id, coalesce(p.title, p.code, ''), p.code, b.orders, b.quantity, b.last_on
  FROM person_product b CROSS JOIN product p ON p.id = b.product_id
  WHERE b.person_id = :person ORDER BY b.orders DESC, b.last_on DESC, p.id"""
_FIRST_SEEN = """SELECT a.at, coalesce(i.file_name, ''), coalesce(i.shop_name, '')
  FROM customer r JOIN action a ON a.id = r.created_by LEFT JOIN import i ON i.id = r.import_id
  WHERE r.person_id = :person ORDER BY r.id LIMIT 1"""
_LINKED = """SELECT a.at, coalesce((SELECT i.account FROM identity i WHERE i.customer_id = b.id
      ORDER BY i.id LIMIT 1), b.name, ''), l.reason
  FROM customer r JOIN link l ON l.row_b = r.id AND l.ended_by IS NULL
    JOIN customer b ON b.id = l.row_b JOIN action a ON a.id = l.created_by
  WHERE r.person_id = :person AND l.source {source} 'hand'"""
# What was taken back is no event; what was taken apart is one of both.
_PARTED = " UNION ALL ".join(
    f"""SELECT a.at, coalesce(b.name, ''), '' FROM customer r
    CROSS JOIN link l ON l.{mine} = r.id AND l.ended_by IS NOT NULL
    CROSS JOIN action a ON a.id = l.ended_by AND a.kind = 'unmerge'
    CROSS JOIN customer b ON b.id = l.{other} AND b.person_id <> :person
  WHERE r.person_id = :person"""
    for mine, other in (("row_a", "row_b"), ("row_b", "row_a"))
)
_CONSENTS = f"""SELECT min(s.at, s.said_on {_NOON_MS}), s.channel, s.state
  FROM customer r CROSS JOIN consent s ON s.customer_id = r.id WHERE r.person_id = :person"""
_BY_NUMBER = f"""SELECT DISTINCT o.id, o.order_no, s.name, o.state,
    coalesce(o.placed_at, o.placed_on {_NOON_MS}) AS at, o.currency, o.net_minor,
    c.person_id, p.name
  FROM json_each(:numbers) n CROSS JOIN orders o ON substr(o.order_no, -6) = substr(n.value, -6)
  JOIN shop s ON s.id = o.shop_id LEFT JOIN customer c ON c.id = o.customer_id
  LEFT JOIN person_summary p ON p.person_id = c.person_id
  WHERE o.has_number = 1 AND o.is_empty = 0 AND substr(o.order_no, -length(n.value)) = n.value
  ORDER BY at DESC, o.id DESC LIMIT :count"""


def orders_by_number(session: Session, number: str, count: int) -> tuple[OrderHit, ...]:
    """Give orders that end with a number, newest first."""
    if not number:
        return ()
    spellings = dict.fromkeys((number, number.upper(), f"#{number}"))
    places = {"numbers": json.dumps(list(spellings)), "count": count}
    return tuple(
        OrderHit(
            order_id=whole(row[0]),
            order_no=str(row[1]),
            shop=str(row[2]),
            state=str(row[3]),
            placed_at_ms=whole_or_none(row[4]),
            currency=str(row[5]),
            net_minor=whole(row[6]),
            person_id=whole_or_none(row[7]),
            name=text_or_none(row[8]),
        )
        for row in run_sql(session, _BY_NUMBER, places)
    )


def erased_ms(session: Session, customer_id: int) -> int | None:
    """Give when somebody was erased last, None for who was not."""
    return number(session, "SELECT max(at) FROM erasure WHERE customer_id = ?", (customer_id,))


def field_values(session: Session, person_id: int) -> dict[str, str | None]:
    """Give the value shown of each plain field by its name."""
    listed = ", ".join(_SHOWN.format(field=field) for field in _FIELDS)
    row = _read(session, f"SELECT {listed}", person_id)[0]
    return {field: text_or_none(value) for field, value in zip(_FIELDS, row, strict=True)}


def tags(session: Session, person_id: int) -> tuple[str, ...]:
    """Give the tags of all rows, each once, the oldest row's first."""
    found = _read(
        session,
        "SELECT tags FROM customer WHERE person_id = :person AND tags IS NOT NULL ORDER BY id",
        person_id,
    )
    return tuple(dict.fromkeys(str(tag) for (text,) in found for tag in json.loads(str(text))))


def accounts(session: Session, person_id: int) -> tuple[AccountLine, ...]:
    """Give the accounts of all rows, the oldest first."""
    found = _read(
        session,
        "SELECT i.platform, i.account, i.customer_id FROM customer r"
        " CROSS JOIN identity i ON i.customer_id = r.id WHERE r.person_id = :person ORDER BY i.id",
        person_id,
    )
    # Of a table of the seller’s own the platform names its shop, too: "own:Teahouse".
    return tuple(
        AccountLine(str(row[0]).partition(":")[0], str(row[1]), whole(row[2])) for row in found
    )


def contacts(session: Session, person_id: int) -> tuple[ContactLine, ...]:
    """Give phones, then e-mails, each once; usable and newest first."""
    return tuple(
        ContactLine(
            kind=str(kind),
            value=text_or_none(value),
            shown=str(shown),
            state=str(state),
            consent=str(consent),
            is_shared=bool(is_shared),
        )
        for kind, value, shown, state, consent, is_shared in _read(session, _CONTACTS, person_id)
    )


def addresses(session: Session, person_id: int) -> tuple[AddressLine, ...]:
    """Give the addresses, each once, newest first."""
    found = _read(session, _ADDRESSES, person_id)
    return tuple(AddressLine(*(text_or_none(cell) for cell in row)) for row in found)


def habits(session: Session, person_id: int) -> tuple[int, int, int, int]:
    """Give money and orders of the last year, the intervals between order days and their sum."""
    ((money, orders, gaps, days),) = _read(
        session,
        "SELECT money_365, orders_365, gaps, gap_sum FROM person_summary WHERE person_id = :person",
        person_id,
    )
    return whole(money), whole(orders), whole(gaps), whole(days)


def is_hidden(session: Session, person_id: int) -> bool:
    """Tell whether a person is hidden."""
    ((hidden,),) = _read(
        session, "SELECT is_hidden FROM person_summary WHERE person_id = :person", person_id
    )
    return bool(hidden)


def consents(session: Session, person_id: int) -> tuple[str, str]:
    """Give the effective consent to SMS and to e-mail."""
    ((sms, email),) = _read(
        session,
        "SELECT consent_sms, consent_email FROM person_summary WHERE person_id = :person",
        person_id,
    )
    return str(sms), str(email)


def orders(session: Session, person_id: int) -> tuple[OrderRow, ...]:
    """Give the orders, newest first; those without a day last."""
    return tuple(_order(row) for row in _read(session, _ORDERS, person_id))


def products(session: Session, person_id: int) -> tuple[ProductRow, ...]:
    """Give what was bought in valid orders, most often first."""
    return tuple(
        ProductRow(
            product_id=whole(product),
            title=str(title),
            code=text_or_none(code),
            orders=whole(times),
            pieces=_amount(pieces),
            last_on=whole_or_none(last_on),
        )
        for product, title, code, times, pieces, last_on in _read(session, _PRODUCTS, person_id)
    )


def events(session: Session, person_id: int) -> tuple[TimelineRow, ...]:
    """Give what happened beside orders: first seen, linked, merged, taken apart, consent said."""
    told = {
        "first_seen": _FIRST_SEEN,
        "linked": _LINKED.format(source="<>"),
        "merged": _LINKED.format(source="="),
        "parted": _PARTED,
        "consent": _CONSENTS,
    }
    return tuple(
        TimelineRow(whole(at_ms), kind, str(title), str(detail))
        for kind, select in told.items()
        for at_ms, title, detail in _read(session, select, person_id)
    )


def _order(row: Sequence[object]) -> OrderRow:
    order, number, shop, platform, state, placed, paid, currency, net, home, titles, pieces = row
    return OrderRow(
        order_id=whole(order),
        order_no=text_or_none(number),
        shop=str(shop),
        platform=str(platform),
        state=str(state),
        placed_at_ms=whole_or_none(placed),
        paid_at_ms=whole_or_none(paid),
        currency=str(currency),
        net_minor=whole(net),
        home_minor=whole_or_none(home),
        products=str(titles),
        pieces=_amount(pieces),
    )


def _amount(value: object) -> float:
    if not isinstance(value, int | float):
        raise TypeError(type(value))
    return float(value)


def _read(session: Session, select: str, person_id: int) -> list[tuple[object, ...]]:
    return [tuple(row) for row in run_sql(session, select, {"person": person_id})]
