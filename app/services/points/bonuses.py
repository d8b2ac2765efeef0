"""Points for coming to a tier: what is due by the ways through the tiers, and what is not any more.

They are no points *earned* (points 1): else tiers by points earned would lift themselves. So each
is an adjustment of the program, under a key of person, day and tier.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.clock import to_day
from app.services.customers.cells import whole
from app.services.points.happening import Happening
from app.services.points.rule_views import EarnKind, EarnRule, RuleVersion
from app.services.points.terms import rule_versions
from app.services.tiers.facts import NEVER, Term
from app.services.tiers.terms import terms

# Whoever falls and rises again within so many days gets nothing again.
AGAIN_DAYS = 365
KEY = f"adjust:{EarnKind.TIER_BONUS}:"
HAS_RULES = f"""SELECT EXISTS(SELECT 1 FROM points_rule
  WHERE instr(settings, '"{EarnKind.TIER_BONUS}"') > 0)"""
EVERYBODY = "tier_step s"
TOUCHED = "touched_person t CROSS JOIN tier_step s ON s.person_id = t.person_id"
# A key is the name of the kind, person, how often it was taken back, day and tier.
_BEHIND = f"""ltrim(substr(ltrim(substr(e."key", {len(KEY) + 1}), '0123456789'), 2),
  '0123456789')"""
DAY = f"CAST(substr({_BEHIND}, 2) AS INTEGER)"
TIER = f"substr(ltrim(substr({_BEHIND}, 2), '0123456789'), 2)"
IS_BONUS = f"(e.reason = '{EarnKind.TIER_BONUS}' AND e.sign = 1 AND e.reverses IS NULL)"
LEFT = """(e.points + coalesce((SELECT sum(u.sign * u.points) FROM entry u
    WHERE u.reverses = e.id), 0))"""
_RANK = """(SELECT h.rank FROM held h WHERE h.code = {step}.tier
      AND {step}.on_day BETWEEN h.first AND h.last)"""
_WAS = """(SELECT h.rank FROM held h WHERE h.code = s.was
      AND s.on_day BETWEEN h.first AND h.last)"""
# Reached, and lost again by a refund: never reached, as it were.
_IS_VOID = f"""(SELECT d.reason = 'refund' FROM tier_step d WHERE d.person_id = s.person_id
      AND d.nth > s.nth AND coalesce({_RANK.format(step="d")}, -1) < x.rank
    ORDER BY d.nth LIMIT 1)"""
# Who is in the tier as the first day begins was there before.
_CAME = f"""held AS MATERIALIZED (SELECT value ->> 0 AS first, value ->> 1 AS last,
      value ->> 2 AS code, value ->> 3 AS rank FROM json_each(:held)),
  asked AS MATERIALIZED (SELECT value ->> 0 AS first, value ->> 1 AS last, value ->> 2 AS code,
      value ->> 3 AS rank, value ->> 4 AS since FROM json_each(:asked)),
  came AS MATERIALIZED (SELECT s.person_id AS person_id, x.code AS tier, s.on_day AS on_day
    FROM {{steps}} CROSS JOIN asked x
    WHERE s.reason IN ('reached', 'rules') AND s.on_day BETWEEN x.first AND x.last
      AND (s.on_day > x.since OR (s.on_day = x.since AND s.at_start = 0))
      AND {_RANK.format(step="s")} >= x.rank AND coalesce({_WAS}, -1) < x.rank
      AND coalesce({_IS_VOID}, 0) = 0)"""
_OWN = f"""customer r CROSS JOIN entry e ON e.customer_id = r.id
    WHERE r.person_id = c.person_id AND {IS_BONUS} AND {TIER} = c.tier"""
_DUE = f"""WITH {_CAME}
  SELECT c.person_id, c.tier, c.on_day, (SELECT count(*) FROM {_OWN} AND {LEFT} <= 0)
  FROM came c CROSS JOIN person_summary p ON p.person_id = c.person_id
  WHERE p.is_hidden = 0 AND p.orders > 0 AND NOT EXISTS (SELECT 1 FROM {_OWN} AND {LEFT} > 0
    AND c.on_day < {DAY} + {AGAIN_DAYS})
  ORDER BY c.person_id, c.tier, c.on_day"""


def due_bonuses(
    session: Session, version: RuleVersion, today: int, steps: str = EVERYBODY
) -> list[Happening]:
    """Give the bonuses that are due and were not given.

    Args:
        version: the one of today.
        steps: whose way is looked at: EVERYBODY or TOUCHED.
    """
    rules = {
        each.tier: each
        for each in version.settings.earns
        if each.kind is EarnKind.TIER_BONUS and each.is_on
    }
    if not rules:
        return []
    since = {tier: _first_day(session, version, rule) for tier, rule in rules.items()}
    found: list[Happening] = []
    last: tuple[int, str, int] | None = None
    for cells in run_sql(session, _DUE.format(steps=steps), ways(session, since)):
        person, tier, day, times = whole(cells[0]), str(cells[1]), whole(cells[2]), cells[3]
        if day > today or (last and last[:2] == (person, tier) and day < last[2] + AGAIN_DAYS):
            continue
        last = person, tier, day
        key = f"{KEY}{person}:{whole(times)}:{day}:{tier}"
        found.append(Happening(person, rules[tier], key, f":{tier}"))
    return found


def standing(steps: str, condition: str) -> str:
    """Give a SELECT of the bonuses of which something is left, with whether the way says so still.

    Args:
        steps: as in `due_bonuses`.
        condition: which of the entries `e` of the rows `r` are asked for.
    """
    return f"""WITH {_CAME.format(steps=steps)}
  SELECT e.id AS entry_id, r.person_id, r.id, {LEFT},
    (SELECT coalesce(sum(-a.points), 0) FROM allocation a
      JOIN entry x ON x.id = a.entry_id AND x.kind = 'expire' WHERE a.lot_id = e.id),
    (r.person_id, {TIER}) IN (SELECT person_id, tier FROM came) AS is_so
  FROM touched_person t CROSS JOIN customer r ON r.person_id = t.person_id
    CROSS JOIN entry e ON e.customer_id = r.id
  WHERE {IS_BONUS} AND {LEFT} > 0 AND {condition} ORDER BY e.id"""


def ways(session: Session, since: Mapping[str, int]) -> dict[str, object]:
    """Give what the statements must know of the tiers: their ranks, by the days they hold.

    Args:
        since: the tiers asked for, each with the day from which on coming to it counts.
    """
    held = terms(session)
    lasts = [*(term.from_on - 1 for term in held[1:]), NEVER][: len(held)]
    ranks = [
        (term.from_on, last, code, rank)
        for term, before, last in zip(held, [None, *held], lasts, strict=False)
        for code, rank in _ranks(term, before)
    ]
    asked = [
        (term.from_on, last, tier, rank, day)
        for tier, day in since.items()
        for term, last, rank in zip(held, lasts, _through(held, tier), strict=True)
        if rank >= 0
    ]
    return {"held": json.dumps(ranks), "asked": json.dumps(asked)}


def all_tiers(session: Session) -> dict[str, int]:
    """Give every tier that a rule was ever about, from the first day on."""
    return {
        rule.tier: 0
        for version in rule_versions(session).values()
        for rule in version.settings.earns
        if rule.kind is EarnKind.TIER_BONUS
    }


def _ranks(term: Term, before: Term | None) -> Iterable[tuple[str, int]]:
    """Give the rank of each tier, and of those of before what they have become."""
    known = {code: term.rank(term.heir(before, code)) for code in (before.codes if before else ())}
    return (known | {code: rank for rank, code in enumerate(term.codes)}).items()


def _through(held: Sequence[Term], tier: str) -> Iterable[int]:
    """Give the rank of a tier in each version, also where it got another name; -1 without it."""
    code = tier
    for term in held:
        if code not in term.codes and code in term.were:
            code = term.codes[term.were.index(code)]
        yield term.rank(code)


def _first_day(session: Session, version: RuleVersion, rule: EarnRule) -> int:
    """Give since when a rule has stood without a break: in each version before, on its days."""
    first = version
    for earlier in reversed(list(rule_versions(session).values())):
        if earlier.version >= first.version or earlier.from_on >= first.from_on:
            continue
        same = ((each.number, each.kind, each.tier, each.is_on) for each in earlier.settings.earns)
        if (rule.number, rule.kind, rule.tier, True) not in same:
            break
        first = earlier
    return to_day(first.from_on)
