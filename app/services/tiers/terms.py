"""The versions of the tiers as they lie in the file, and statements that look a level up."""

import json
from dataclasses import asdict

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.clock import from_day
from app.services.customers.cells import whole
from app.services.tiers.facts import Term, terms_in_force
from app.services.tiers.rule_views import (
    Basis,
    Falls,
    Privilege,
    PrivilegeKind,
    Tier,
    TierSettings,
    TierVersion,
    Window,
)

# Versions that count: undone ones are taken back by a row of their own, which may be taken back.
STANDING_RULES = """(SELECT r.* FROM tier_rule r WHERE r.reverses IS NULL AND NOT EXISTS (
    SELECT 1 FROM tier_rule v WHERE v.reverses = r.version AND NOT EXISTS (
      SELECT 1 FROM tier_rule w WHERE w.reverses = v.version)))"""
# The number the seller reads leaves the taking back out.
_VERSIONS = f"""SELECT version, (SELECT count(*) FROM tier_rule n WHERE n.reverses IS NULL
    AND n.version <= r.version), from_on, at, settings FROM {STANDING_RULES} r ORDER BY version"""
# What part of the points, in percent, an order `b` earns by the tier in which it found the person,
# and not by one that it brought.
EARNS_PERCENT = f"""coalesce((SELECT l.percent FROM tier_level l
    WHERE l.version = (SELECT max(v.version) FROM {STANDING_RULES} v
      WHERE v.from_on <= b.counted_on)
    AND l.tier = (SELECT s.tier FROM tier_step s WHERE s.person_id = b.person_id
      AND s.on_day <= b.counted_on AND (s.on_day < b.counted_on OR s.at_start)
      ORDER BY s.nth DESC LIMIT 1)), 100)"""


def versions(session: Session) -> tuple[TierVersion, ...]:
    """Give every version, the oldest first."""
    return tuple(
        TierVersion(
            whole(version),
            whole(place),
            from_day(whole(from_on)),
            whole(at),
            settings_from(str(settings)),
        )
        for version, place, from_on, at, settings in run_sql(session, _VERSIONS)
    )


def terms(session: Session) -> list[Term]:
    """Give what held when, and what is to hold."""
    found = run_sql(session, f"SELECT from_on, settings FROM {STANDING_RULES} ORDER BY version")
    return terms_in_force([(whole(day), settings_from(str(text))) for day, text in found])


def settings_or_none(text: str) -> TierSettings | None:
    """Read tiers as `settings_text` wrote them; None for any other text."""
    try:
        return settings_from(text)
    except (ValueError, TypeError, KeyError):
        return None


def settings_text(settings: TierSettings) -> str:
    """Give tiers as they are stored."""
    return json.dumps(asdict(settings), ensure_ascii=False)


def settings_from(text: str) -> TierSettings:
    """Read stored tiers."""
    told = json.loads(text)
    return TierSettings(
        **told
        | {
            "tiers": tuple(_tier(each) for each in told["tiers"]),
            "basis": Basis(told["basis"]),
            "window": Window(told["window"]),
            "falls": Falls(told["falls"]),
        }
    )


def _tier(told: dict[str, object]) -> Tier:
    privileges = told["privileges"]
    if not isinstance(privileges, list):
        raise TypeError(type(privileges))
    return Tier(
        str(told["code"]), whole(told["threshold"]), whole(told["percent"]),
        tuple(_privilege(each) for each in privileges), str(told["was"]),
    )  # fmt: skip


def _privilege(told: dict[str, object]) -> Privilege:
    cost = told["cost_minor"]
    return Privilege(
        PrivilegeKind(str(told["kind"])),
        whole(told["percent"]),
        None if cost is None else whole(cost),
        str(told["words"]),
    )
