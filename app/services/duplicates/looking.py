"""Reads all that the review of one pair shows."""

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from app.models.database import number
from app.services.clock import to_day
from app.services.customers.queries import summary_rows
from app.services.customers.views import AddressLine
from app.services.duplicates import reviewing
from app.services.duplicates.errors import PairGoneError
from app.services.duplicates.shared import shared_by
from app.services.duplicates.sides import PLAIN, ShownValue, shown_values
from app.services.duplicates.views import (
    After,
    Choice,
    Pair,
    PairKey,
    PairLook,
    Review,
    Side,
    Union,
)
from app.services.orders import about, queries

_LAST = 2
_STRICT = ("given", "unknown", "refused")


def look(session: Session, key: PairKey) -> PairLook:
    """Give two people side by side.

    Raises:
        PairGoneError: one of them is nobody, or hidden, or both are one.
    """
    if key.row_a == key.row_b:
        raise PairGoneError(key)
    a, b = (_side(session, person) for person in (key.row_a, key.row_b))
    pair = _pair(session, key, a, b)
    return PairLook(
        pair=pair,
        a=a,
        b=b,
        choices=_choices(session, key),
        unions=_unions(session, key, a, b),
        after=After(
            orders_a=a.row.orders,
            orders_b=b.row.orders,
            net_a=a.row.net_minor,
            net_b=b.row.net_minor,
            consent_sms=max(a.consent_sms, b.consent_sms, key=_STRICT.index),
            consent_email=max(a.consent_email, b.consent_email, key=_STRICT.index),
        ),
        in_common=shared_by(session, key),
    )


def _side(session: Session, person: int) -> Side:
    row = summary_rows(session, (person,)).get(person)
    if row is None or queries.is_hidden(session, person):
        raise PairGoneError(person)
    sms, email = queries.consents(session, person)
    records = number(session, "SELECT rows FROM person_summary WHERE person_id = ?", (person,))
    return Side(
        person_id=person,
        row=row,
        since_on=row.first_on if row.first_on is not None else _came_on(session, person),
        rows=records or 1,
        last_orders=queries.orders(session, person)[:_LAST],
        consent_sms=sms,
        consent_email=email,
    )


def _came_on(session: Session, person: int) -> int | None:
    at = number(
        session,
        "SELECT a.at FROM customer c JOIN action a ON a.id = c.created_by WHERE c.id = ?",
        (person,),
    )
    return None if at is None else to_day(datetime.fromtimestamp(at / 1000, UTC).date())


def _pair(session: Session, key: PairKey, a: Side, b: Side) -> Pair:
    for review in (Review.TO_REVIEW, Review.NOT_SAME):
        found = reviewing.rows(session, review, (key,)).get(key)
        if found is not None:
            return found
    names = [
        side.row.name or side.row.account or side.row.phone or side.row.email for side in (a, b)
    ]
    return Pair(key, names[0], names[1], 0, (), is_certain=False, is_later=False)


def _choices(session: Session, key: PairKey) -> tuple[Choice, ...]:
    a, b = (shown_values(session, person) for person in (key.row_a, key.row_b))
    own = [field for field in dict.fromkeys((*a, *b)) if field not in PLAIN]
    fields = [field for field in PLAIN if field in a or field in b] + own
    return tuple(_choice(field, a.get(field), b.get(field)) for field in fields)


def _choice(field: str, a: ShownValue | None, b: ShownValue | None) -> Choice:
    either = a or b
    is_newer = a is not None and b is not None and a.age != b.age and a.value != b.value
    return Choice(
        field=field,
        title=either.title if either else "",
        kind=either.kind if either else "",
        value_a=a.value if a else None,
        value_b=b.value if b else None,
        is_same=a is None or b is None or a.value == b.value,
        suggested="b" if a is None or (b is not None and b.age > a.age) else "a",
        is_newer=is_newer,
    )


def _unions(session: Session, key: PairKey, a: Side, b: Side) -> tuple[Union, ...]:
    shops = {"shop": (a.row.shops, b.row.shops)}
    held = [_held(session, person) for person in (key.row_a, key.row_b)]
    both = shops | {field: (held[0][field], held[1][field]) for field in held[0]}
    order = ("phone", "email", "address", "shop", "account", "tag", "concern", "note")
    return tuple(Union(field, *both[field]) for field in order if any(both[field]))


def _held(session: Session, person: int) -> dict[str, tuple[str, ...]]:
    contacts = queries.contacts(session, person)
    return {
        "phone": tuple(each.shown for each in contacts if each.kind == "phone"),
        "email": tuple(each.shown for each in contacts if each.kind == "email"),
        "address": tuple(_place(each) for each in queries.addresses(session, person)),
        "account": tuple(each.account for each in queries.accounts(session, person)),
        "tag": queries.tags(session, person),
        "concern": tuple(each.kind for each in about.concerns(session, person)),
        "note": tuple(each.text for each in about.notes(session, person)),
    }


def _place(address: AddressLine) -> str:
    parts = (address.province, address.city, address.district, address.street)
    return " ".join(part for part in parts if part)
