"""Reads the business, its rates and the seller's own accounts."""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.number_lists import numbers
from app.services.settings.class_rules import LATER, RULE_TEXT
from app.services.settings.field_views import CustomField, CustomKind
from app.services.settings.leap_day import LeapDay
from app.services.settings.referral_rows import REFERRAL_NOW
from app.services.settings.segment_rows import SEGMENT, segment_holds
from app.services.settings.views import (
    BusinessFacts,
    OwnAccount,
    RateRow,
    ShopRow,
)

# Months that the seller has set, and months of orders that wait for a rate.
_RATES = """SELECT currency, month, max(rate_micro), sum(orders) FROM (
    SELECT currency, month, rate_micro, 0 AS orders FROM rate
    UNION ALL
    SELECT o.currency, month_of(o.counted_on), NULL, count(*) FROM orders o, business b
    WHERE o.currency <> b.currency AND o.counted_on IS NOT NULL GROUP BY 1, 2)
  GROUP BY currency, month ORDER BY month DESC, currency"""

SEGMENT_ORDER = "segment_order"
LEAP_DAY = "leap_day"
_LEAP_DAY = f"SELECT CAST(value AS INTEGER) FROM setting WHERE name = '{LEAP_DAY}'"
RATES = "rates"
# Another field in use that has a name.
_NAMESAKE = """EXISTS (SELECT 1 FROM custom_field o WHERE o.id <> f.id AND o.is_given_up = 0
    AND lower(o.name) = lower({name}))"""
# What each kind of setting is now, asked with the facts of the action that changed it.
_NOW = {
    "name": "SELECT name FROM business",
    "rate": "SELECT rate_micro FROM rate WHERE currency = :currency AND month = :month",
    RATES: "SELECT json_group_array(r.rate_micro) FROM json_each(:months) m"
    " LEFT JOIN rate r ON r.currency = :currency AND r.month = m.value",
    "own_account": "SELECT EXISTS(SELECT 1 FROM own_account"
    " WHERE platform = :platform AND account = :account)",
    "shop_name": "SELECT name FROM shop WHERE id = :shop AND NOT EXISTS (SELECT 1 FROM shop s"
    " WHERE s.platform = shop.platform AND s.name = :before AND s.id <> shop.id)",
    LEAP_DAY: f"SELECT coalesce(({_LEAP_DAY}), {LeapDay.FEBRUARY_28:d})",
    "shop_zone": "SELECT zone FROM shop WHERE id = :shop",
    "segment_order": f"SELECT value FROM setting WHERE name = '{SEGMENT_ORDER}'",
    "custom_field": "SELECT CASE WHEN f.is_given_up = 0 THEN f.name"
    f" WHEN {_NAMESAKE.format(name='f.name')} THEN '' END FROM custom_field f WHERE f.id = :field",
    "custom_name": "SELECT f.name FROM custom_field f WHERE f.id = :field"
    f" AND NOT (f.is_given_up = 0 AND {_NAMESAKE.format(name=':before')})",
    "custom_choices": "SELECT choices FROM custom_field WHERE id = :field",
    "custom_is_identifying": "SELECT is_identifying FROM custom_field WHERE id = :field",
    "custom_is_given_up": "SELECT f.is_given_up FROM custom_field f WHERE f.id = :field"
    f" AND NOT (f.is_given_up AND {_NAMESAKE.format(name='f.name')})",
    "class_rule": f"SELECT {RULE_TEXT} FROM class_rule WHERE id = :rule",
    "class_rule_order": "SELECT json_group_array(id) FROM (SELECT id FROM class_rule"
    " ORDER BY position, id)",
    "class_later": f"SELECT EXISTS(SELECT 1 FROM setting WHERE name = '{LATER}')",
    "custom_order": "SELECT json_group_array(id) FROM (SELECT id FROM custom_field"
    " ORDER BY is_given_up, position, id)",
    **REFERRAL_NOW,
}
_PEOPLE_OF_FIELD = """(SELECT count(DISTINCT c.person_id) FROM custom_value v
    JOIN customer c ON c.id = v.customer_id WHERE v.field_id = f.id)"""
_WITH_VALUE = """SELECT DISTINCT c.person_id FROM custom_value v
  JOIN customer c ON c.id = v.customer_id WHERE v.field_id = ?"""
_STANDING_SETTING = """SELECT a.facts FROM action a LEFT JOIN action r ON r.id = a.reverses
  WHERE a.id = ? AND (a.kind = 'setting' OR (a.kind = 'undo' AND r.kind = 'setting'))
  AND NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
    AND NOT EXISTS (SELECT 1 FROM action w WHERE w.reverses = u.id))"""


def business(session: Session) -> BusinessFacts | None:
    """Give the business, None until one is founded."""
    row = run_sql(
        session, "SELECT name, zone, currency, country, is_sample FROM business"
    ).one_or_none()
    if row is None:
        return None
    name, zone, currency, country, is_sample = row
    return BusinessFacts(
        name=str(name),
        zone=str(zone),
        currency=str(currency),
        country=str(country),
        is_sample=bool(is_sample),
        is_fixed=is_fixed(session),
    )


def leap_day(session: Session) -> LeapDay:
    """Give where the 29th of February counts in years without it."""
    return LeapDay(number(session, _LEAP_DAY) or LeapDay.FEBRUARY_28)


def is_fixed(session: Session) -> bool:
    """Tell whether days and sums stand on the home zone and currency already."""
    return bool(
        number(session, "SELECT EXISTS(SELECT 1 FROM orders) OR EXISTS(SELECT 1 FROM import)")
    )


def rates(session: Session) -> tuple[RateRow, ...]:
    """Give the monthly rates, newest first, with those that orders still wait for."""
    return tuple(
        RateRow(str(currency), _whole(month), _whole_or_none(rate), _whole(orders))
        for currency, month, rate, orders in run_sql(session, _RATES)
    )


def rate(session: Session, currency: str, month: int) -> int | None:
    """Give one rate in millionths, None where the seller has not said it."""
    return number(
        session, "SELECT rate_micro FROM rate WHERE currency = ? AND month = ?", (currency, month)
    )


def own_accounts(session: Session) -> tuple[OwnAccount, ...]:
    """Give the seller's own accounts."""
    found = run_sql(session, "SELECT platform, account FROM own_account ORDER BY 1, 2")
    return tuple(OwnAccount(str(platform), str(account)) for platform, account in found)


def shops(session: Session) -> tuple[ShopRow, ...]:
    """Give the shops, the one with the most orders first."""
    found = run_sql(
        session,
        "SELECT s.id, s.platform, s.name, s.zone, s.currency,"
        " (SELECT count(*) FROM orders o WHERE o.shop_id = s.id) AS n"
        " FROM shop s ORDER BY n DESC, s.id",
    )
    return tuple(
        ShopRow(_whole(row[0]), str(row[1]), str(row[2]), str(row[3]), str(row[4]), _whole(row[5]))
        for row in found
    )


def shop(session: Session, shop_id: int) -> tuple[str, str, str] | None:
    """Give platform, name and zone of a shop, None for one that is not there."""
    row = run_sql(
        session, "SELECT platform, name, zone FROM shop WHERE id = ?", (shop_id,)
    ).one_or_none()
    return None if row is None else (str(row[0]), str(row[1]), str(row[2]))


def is_shop_name_taken(session: Session, shop_id: int, platform: str, name: str) -> bool:
    """Tell whether another shop of the platform has this name."""
    found = number(
        session,
        "SELECT id FROM shop WHERE platform = ? AND name = ? AND id <> ?",
        (platform, name, shop_id),
    )
    return found is not None


def segment_order(session: Session) -> list[str]:
    """Give the keys of segments in the order in which they were put."""
    places = (SEGMENT_ORDER,)
    row = run_sql(session, "SELECT value FROM setting WHERE name = ?", places).one_or_none()
    return [] if row is None else [str(key) for key in json.loads(str(row[0]))]


def facts_to_take_back(session: Session, action_id: int) -> Mapping[str, object] | None:
    """Give what a change of a setting, or an undo of one, did; None where it does not stand."""
    row = run_sql(session, _STANDING_SETTING, (action_id,)).one_or_none()
    facts = None if row is None else json.loads(str(row[0]))
    return facts if isinstance(facts, dict) else None


def still_holds(session: Session, facts: Mapping[str, object]) -> bool:
    """Tell whether a setting still has the value that an action gave it."""
    if facts["what"] == SEGMENT:
        return segment_holds(session, facts)
    after = facts.get("after")
    plain = {key: value for key, value in facts.items() if not isinstance(value, list)}
    row = run_sql(session, _NOW[str(facts["what"])], plain).one_or_none()
    now = None if row is None else row[0]
    if isinstance(after, list):
        return (json.loads(str(now)) if now is not None else []) == after
    return bool(now) is after if isinstance(after, bool) else now == after


def custom_fields(session: Session, *, with_people: bool = False) -> tuple[CustomField, ...]:
    """Give the fields of the seller's own in their order, those given up last.

    Args:
        with_people: count who has a value, which may be many; else nobody is said to.
    """
    people = _PEOPLE_OF_FIELD if with_people else "0"
    found = run_sql(
        session,
        "SELECT f.id, f.name, f.kind, f.choices, f.is_identifying, f.is_given_up,"
        f" {people} FROM custom_field f ORDER BY f.is_given_up, f.position, f.id",
    )
    return tuple(
        CustomField(
            _whole(row[0]),
            str(row[1]),
            CustomKind(str(row[2])),
            tuple(json.loads(str(row[3]))),
            bool(row[4]),
            bool(row[5]),
            _whole(row[6]),
        )
        for row in found
    )


def people_with_value(session: Session, field_id: int) -> Sequence[int]:
    """Give who has a value in a field of the seller's own, as `custom_fields` counts them."""
    return numbers(session, _WITH_VALUE, (field_id,))


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(type(value))
    return value


def _whole_or_none(value: object) -> int | None:
    return None if value is None else _whole(value)
