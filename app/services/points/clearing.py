"""Clearing: what was earned until a day goes from everybody, as some shops do at a year's end."""

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, run_sql
from app.models.tables.codes import LotState, PointsKind
from app.services.clock import Clock, from_ms, to_day
from app.services.customers.cells import whole
from app.services.journal import ActionKind, record_action
from app.services.points.posting import Act, NewLot, Postbox
from app.services.points.rules import NEVER_ON, last_clearing, last_day
from app.services.points.terms import rule_versions
from app.services.points.views import HandReason
from app.services.points.wallet import load_wallets

_OLD = """SELECT DISTINCT c.person_id FROM lot l CROSS JOIN customer c ON c.id = l.customer_id
  WHERE l.state <> 'gone' AND l.earned_on <= ? AND NOT EXISTS (SELECT 1 FROM entry e
    WHERE e."key" = 'clear:' || ? || ':' || c.person_id) ORDER BY 1"""

_CLEARED = """SELECT 1 FROM action WHERE kind = 'points' AND by_whom = 'program'
  AND json_extract(facts, '$.points') = 'clear' AND json_extract(facts, '$.day') = ?"""


def clear(box: Postbox, until: int, key: str) -> tuple[int, int]:
    """Take from everybody what is left of lots earned until a day; give entries and points."""
    found = run_sql(box.uow.session, _OLD, (until, key))
    entries, points = 0, 0
    for wallet in load_wallets(box.uow, (whole(row[0]) for row in found.fetchall())).values():
        wallet.pass_time(box)
        wallet.settle(box)
        old = [lot for lot in wallet.spendable() if lot.earned_on <= until]
        there = sum(lot.remaining for lot in old)
        if there:
            name = f"clear:{key}:{wallet.person_id}"
            act = Act(
                PointsKind.ADJUST, there, name, wallet.person_id, -1, reason=HandReason.CLEARING
            )
            wallet.take(box, act, first=[lot.lot_id for lot in old])
            entries, points = entries + 1, points + there
    return entries, points


def clear_by_rule(uow: UnitOfWork, clock: Clock) -> int:
    """Clear what the newest rules say has grown too old by their last day; give the entries.

    Points are good through that day. A day is cleared once, and none of before the rules.
    """
    rules = list(rule_versions(uow.session).values())
    if not rules or rules[-1].settings.clearing is None:
        return 0
    day = last_clearing(rules[-1].settings.clearing, clock.today())
    begun = max(rules[-1].from_on, from_ms(rules[-1].at_ms).date())
    if day < begun or uow.sql(_CLEARED, (to_day(day),)).fetchone():
        return 0
    until = to_day(day) - rules[-1].settings.clearing.keep_days - 1
    facts = {"points": "clear", "until": until, "day": to_day(day)}
    action = record_action(uow, clock, ActionKind.POINTS, facts, by_whom="program")
    box = Postbox(uow, clock)
    entries, _ = clear(box, until, f"year-{to_day(day)}")
    box.flush()
    if not box.posted:
        uow.sql("DELETE FROM action WHERE id = ?", (action,))
        uow.action_id = None
    return entries


def adjusted_lot(session: Session, today: int, points: int) -> NewLot:
    """Give the lot of points that are given by hand: it lasts as the newest rules say."""
    rules = list(rule_versions(session).values())
    newest = rules[-1] if rules else None
    return NewLot(
        points,
        today,
        expires_on=NEVER_ON if newest is None else last_day(newest.settings, today),
        state=LotState.AVAILABLE,
        rule_version=None if newest is None else newest.version,
    )
