"""The versions of the rules as they lie in the file, and what orders should earn by them."""

from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.clock import from_day
from app.services.customers.cells import whole
from app.services.points.rule_text import settings_from
from app.services.points.rule_views import Expiry, RuleVersion
from app.services.points.rules import MOST_POINTS

_SWITCHES = ("leaves_out_postage", "leaves_out_coupons", "leaves_out_points")
_NUMBERS = ("is_on", "points", "per_minor", *_SWITCHES, "pending_days")


def rule_rows(source: str = "points_rule") -> str:
    """Give every version as columns of a table expression, to be begun with WITH.

    Args:
        source: rows of (version, from_on, settings).
    """
    numbers = ", ".join(f"json_extract(settings, '$.{name}') AS {name}" for name in _NUMBERS)
    return f"""rule AS MATERIALIZED (SELECT version, from_on, {numbers},
    json_extract(settings, '$.pending_from') = 'signed' AS waits_for_sign
  FROM {source})"""


RULE_ROWS = rule_rows()
# The version of the rules that holds for an order `o` by its day.
BY_DAY = "(SELECT max(n.version) FROM rule n WHERE n.from_on <= o.counted_on)"
_BASE = """o.net_minor - r.leaves_out_postage * coalesce(o.postage_minor, 0)
      + (1 - r.leaves_out_coupons) * coalesce(o.discount_minor, 0)
      + (1 - r.leaves_out_points) * coalesce(o.points_minor, 0)"""
_HOME = f"""CASE WHEN o.currency = b.currency THEN {_BASE}
      ELSE home_money({_BASE}, o.currency, b.currency, (SELECT n.rate_micro FROM rate n
        WHERE n.currency = o.currency AND n.month = month_of(o.counted_on))) END"""
IS_EARNING = "o.is_valid = 1 AND o.net_minor > 0 AND r.is_on"
# The whole points of what was paid. Discounts and points are out of net already; whoever does not
# leave them out adds them again.
WHOLE = f"min({MOST_POINTS}, max(0, coalesce({_HOME}, 0)) * r.points / r.per_minor)"


def target(more: str) -> str:
    """Give what an order `o` should earn by the rules `r`, in a business `b`.

    Args:
        more: the points that other rules than that of money give it.
    """
    return f"""CASE WHEN {IS_EARNING} THEN min({MOST_POINTS}, {WHOLE} + coalesce({more}, 0))
    ELSE 0 END"""


def available_at(pending_days: str) -> str:
    """Give when the points of an order `o` can be spent; NULL while a sign-off is waited for.

    Args:
        pending_days: that other rules than that of money ask for, or NULL.
    """
    return f"""CASE WHEN r.waits_for_sign THEN o.signed_at
    ELSE coalesce(o.paid_at, o.placed_at, o.counted_on * 86400000) END
    + max(r.pending_days, coalesce({pending_days}, 0)) * 86400000"""


# Entries by which an order earned, or lost what it had earned; a reward for bringing its buyer
# is another matter.
EARNING = (
    "((e.kind IN ('earn', 'reverse_earn') AND e.reason <> 'referral')"
    " OR (e.kind = 'adjust' AND e.reason = 'recalculation'))"
)


_VERSIONS = """SELECT r.version, r.from_on, r.settings, r.at, coalesce(a.by_whom, 'program'),
    r.created_by
  FROM points_rule r LEFT JOIN action a ON a.id = r.created_by ORDER BY r.version"""


def home_zone(session: Session) -> ZoneInfo:
    """Give the zone by whose calendar points last."""
    return ZoneInfo(str(run_sql(session, "SELECT zone FROM business").one()[0]))


def rule_versions(session: Session) -> dict[int, RuleVersion]:
    """Give every version of the rules, the oldest first."""
    return {
        whole(version): RuleVersion(
            whole(version), from_day(whole(from_on)), settings_from(str(settings)), whole(at),
            str(by_whom), whole(action),
        )
        for version, from_on, settings, at, by_whom, action in run_sql(session, _VERSIONS)
    }  # fmt: skip


def has_more(versions: dict[int, RuleVersion]) -> bool:
    """Tell whether by any version it takes more than an order's money to say what it earns."""
    return any(version.settings.has_more for version in versions.values())


def has_idle(versions: dict[int, RuleVersion]) -> bool:
    """Tell whether by any version orders keep points alive."""
    return any(version.settings.expiry is Expiry.IDLE for version in versions.values())
