"""The versions of the rules as they lie in the file, and what orders should earn by them."""

import json
from dataclasses import asdict

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.clock import from_day
from app.services.customers.cells import whole
from app.services.points.rule_views import (
    Expiry,
    PendingFrom,
    RuleSettings,
    RuleVersion,
)
from app.services.points.rules import MOST_POINTS

_SWITCHES = ("leaves_out_postage", "leaves_out_coupons", "leaves_out_points")
_NUMBERS = ("is_on", "points", "per_minor", *_SWITCHES, "pending_days")
# To be begun with WITH: every version as columns.
RULE_ROWS = f"""rule AS MATERIALIZED (SELECT version, from_on,
    {", ".join(f"json_extract(settings, '$.{name}') AS {name}" for name in _NUMBERS)},
    json_extract(settings, '$.pending_from') = 'signed' AS waits_for_sign
  FROM points_rule)"""
# The version of the rules that holds for an order `o` by its day.
BY_DAY = "(SELECT max(n.version) FROM rule n WHERE n.from_on <= o.counted_on)"
_BASE = """o.net_minor - r.leaves_out_postage * coalesce(o.postage_minor, 0)
      + (1 - r.leaves_out_coupons) * coalesce(o.discount_minor, 0)
      + (1 - r.leaves_out_points) * coalesce(o.points_minor, 0)"""
_HOME = f"""CASE WHEN o.currency = b.currency THEN {_BASE}
      ELSE home_money({_BASE}, o.currency, b.currency, (SELECT n.rate_micro FROM rate n
        WHERE n.currency = o.currency AND n.month = month_of(o.counted_on))) END"""
# What an order `o` should earn by the rules `r`, in a business `b`. Discounts and points are out
# of net already; whoever does not leave them out adds them again.
TARGET = f"""CASE WHEN o.is_valid = 1 AND o.net_minor > 0 AND r.is_on
    THEN min({MOST_POINTS}, max(0, coalesce({_HOME}, 0)) * r.points / r.per_minor) ELSE 0 END"""
# From which moment the points of an order `o` can be spent; NULL while a sign-off is waited for.
AVAILABLE_AT = """CASE WHEN r.waits_for_sign THEN o.signed_at
    ELSE coalesce(o.paid_at, o.placed_at, o.counted_on * 86400000) END
    + r.pending_days * 86400000"""
# Entries by which an order earned, or lost what it had earned.
EARNING = (
    "(e.kind IN ('earn', 'reverse_earn') OR (e.kind = 'adjust' AND e.reason = 'recalculation'))"
)


def rule_versions(session: Session) -> dict[int, RuleVersion]:
    """Give every version of the rules, the oldest first."""
    found = run_sql(session, "SELECT version, from_on, settings FROM points_rule ORDER BY version")
    return {
        whole(version): RuleVersion(
            whole(version), from_day(whole(from_on)), settings_from(str(settings))
        )
        for version, from_on, settings in found
    }


def settings_text(settings: RuleSettings) -> str:
    """Give rules as they are stored."""
    return json.dumps(asdict(settings))


def settings_from(text: str) -> RuleSettings:
    """Read stored rules."""
    told = json.loads(text)
    return RuleSettings(
        **told
        | {
            "pending_from": PendingFrom(told["pending_from"]),
            "expiry": Expiry(told["expiry"]),
        }
    )
