"""Reads tiers."""

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.clock import from_day
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.tiers.gathering import STANDING
from app.services.tiers.rule_views import Basis, TierSettings, TierVersion
from app.services.tiers.terms import versions
from app.services.tiers.views import PrivilegeUse, TierReason, TierStanding, TierStepRow

_STANDING = "SELECT tier, since_on, ends_on, amount, rank, to_next, to_keep, is_by_hand"
_STEPS = """SELECT s.on_day, s.tier, s.was, s.reason, s.amount FROM tier_step s
  WHERE s.person_id = ? ORDER BY s.nth"""
_SETS = f"""SELECT a.from_on, a.kind, a.reason, n.note, a.id FROM customer c
  CROSS JOIN tier_act a ON a.customer_id = c.id LEFT JOIN tier_note n ON n.act_id = a.id
  WHERE c.person_id = ? AND a.kind IN ('set', 'cap', 'end') AND {STANDING} ORDER BY a.id"""
_USES = f"""SELECT a.privilege, count(*), max(a.id), max(a.from_on) FROM customer c
  CROSS JOIN tier_act a ON a.customer_id = c.id WHERE c.person_id = ? AND a.kind = 'use'
  AND a.from_on >= ? AND {STANDING} GROUP BY a.privilege"""
_PEOPLE = """SELECT coalesce(t.tier, ''), count(*), coalesce(sum(s.money_365), 0)
  FROM person_summary s LEFT JOIN person_tier t ON t.person_id = s.person_id
  WHERE s.is_hidden = 0 GROUP BY 1"""
_NEAR = """SELECT count(*) FROM person_tier t CROSS JOIN person_summary s
    ON s.person_id = t.person_id AND s.is_hidden = 0
  WHERE t.tier = ? AND {}"""
NEAR_NEXT = "t.to_next BETWEEN 0 AND ?"
FALLING = "t.to_keep > 0 AND t.ends_on BETWEEN ? AND ?"


def in_force(session: Session, day: int) -> TierVersion | None:
    """Give the version that holds on a day."""
    found = [each for each in versions(session) if each.from_on <= from_day(day)]
    return found[-1] if found else None


def coming(session: Session, day: int) -> TierVersion | None:
    """Give the newest version, if it is yet to begin."""
    found = versions(session)
    return found[-1] if found and found[-1].from_on > from_day(day) else None


def settings_on(session: Session, day: int) -> TierSettings | None:
    """Give the tiers that hold on a day; None while there are none."""
    version = in_force(session, day)
    return version.settings if version is not None and version.settings.is_on else None


def next_number(session: Session) -> int:
    """Give the number that the seller will read on the next version."""
    found = number(session, "SELECT count(*) FROM tier_rule WHERE reverses IS NULL")
    return (found or 0) + 1


def tier_of(session: Session, person_id: int) -> str | None:
    """Give the tier of a person."""
    row = run_sql(
        session, "SELECT tier FROM person_tier WHERE person_id = ?", (person_id,)
    ).fetchone()
    return None if row is None else text_or_none(row[0])


def persons_of(session: Session, rows: Sequence[int]) -> dict[int, int]:
    """Give the person of each customer row that exists."""
    found = run_sql(
        session,
        "SELECT c.id, c.person_id FROM json_each(?) n CROSS JOIN customer c ON c.id = n.value",
        (json.dumps(list(rows)),),
    )
    return {whole(row): whole(person) for row, person in found}


def about(session: Session, action_id: int) -> int | None:
    """Give the one person whom an action was about."""
    return number(session, "SELECT about_row FROM action WHERE id = ?", (action_id,))


def standing(session: Session, person_id: int, settings: TierSettings) -> TierStanding:
    """Give where a person stands by the tiers that hold."""
    row = run_sql(
        session, f"{_STANDING} FROM person_tier WHERE person_id = ?", (person_id,)
    ).fetchone()
    if row is None:
        first = settings.tiers[0]
        return TierStanding(None, None, None, 0, first.code, first.threshold, None, None)
    tier, since, ends, amount, rank, to_next, to_keep, is_by_hand = row
    above = settings.tiers[whole(rank) + 1 :]
    sets = run_sql(session, _SETS, (person_id,)).fetchall() if is_by_hand else []
    return TierStanding(
        text_or_none(tier),
        None if since is None else from_day(whole(since)),
        None if ends is None else from_day(whole(ends)),
        whole(amount),
        above[0].code if above else None,
        whole_or_none(to_next),
        whole_or_none(to_keep),
        whole(sets[-1][4]) if sets else None,
        str(sets[-1][2]) if sets else "",
    )


def steps(session: Session, person_id: int) -> tuple[TierStepRow, ...]:
    """Give a person's way through the tiers, the newest step first."""
    there = versions(session)
    said = {
        whole(day): (str(reason), text_or_none(note) or "")
        for day, kind, reason, note, _ in run_sql(session, _SETS, (person_id,))
        if kind != "end"
    }
    found = []
    for day, tier, was, reason, amount in run_sql(session, _STEPS, (person_id,)):
        on = from_day(whole(day))
        held = [each.settings.basis for each in there if each.from_on <= on]
        code, note = said.get(whole(day), ("", "")) if reason == "hand" else ("", "")
        found.append(
            TierStepRow(
                on, text_or_none(tier), text_or_none(was), TierReason(str(reason)), whole(amount),
                held[-1] if held else Basis.MONEY, code, note,
            )
        )  # fmt: skip
    return tuple(reversed(found))


def uses(
    session: Session, person_id: int, settings: TierSettings, since: int
) -> tuple[PrivilegeUse, ...]:
    """Give the privileges of a person's tier, and how often each was used since a day."""
    tier = settings.tier(tier_of(session, person_id))
    if tier is None:
        return ()
    used = {
        str(code): (whole(count), whole(act), whole(day))
        for code, count, act, day in run_sql(session, _USES, (person_id, since))
    }
    return tuple(
        PrivilegeUse(each, count, act, None if day is None else from_day(day))
        for each in tier.privileges
        for count, act, day in (used.get(each.code, (0, None, None)),)
    )


def people_by_tier(session: Session) -> dict[str, tuple[int, int]]:
    """Give people and money of the last 365 days by tier; without one under an empty code."""
    return {
        str(tier): (whole(people), whole(money))
        for tier, people, money in run_sql(session, _PEOPLE)
    }


def near(session: Session, tier: str, which: str, places: tuple[int, ...]) -> int:
    """Count the people of a tier who are near its edge.

    Args:
        which: NEAR_NEXT or FALLING.
    """
    return number(session, _NEAR.format(which), (tier, *places)) or 0
