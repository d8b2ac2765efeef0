"""Rewards that stand on an order of somebody: posted, and taken back, as what is due changes."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from app.models.database import UnitOfWork
from app.models.tables.codes import LotState, PointsKind
from app.services.clock import Clock
from app.services.customers.cells import whole
from app.services.points.posting import Act, NewLot, Postbox
from app.services.points.rule_views import Expiry, RuleVersion
from app.services.points.rules import NEVER_ON, idle_days, last_day, to_reverse
from app.services.points.terms import rule_versions
from app.services.points.wallet import Wallet, load_wallets

# The lots that rewards for an order brought to a row, and what of each has expired.
_OWN = """SELECT w.key, l.id, (SELECT coalesce(sum(-a.points), 0) FROM allocation a
    JOIN entry x ON x.id = a.entry_id AND x.kind = 'expire' WHERE a.lot_id = l.id)
  FROM json_each(:wanted) w CROSS JOIN entry e ON e.customer_id = json_extract(w.value, '$[0]')
    AND e.order_id = json_extract(w.value, '$[1]') AND e.reason = :reason
    CROSS JOIN lot l ON l.id = e.id ORDER BY l.id"""


@dataclass(frozen=True, slots=True)
class RewardDue:
    """A reward of which something else is posted than is due.

    Attributes:
        order_id: the order it stands on, which may be another person's.
        name: makes the key of its entries, and never comes twice.
        available_at: NULL while the sign-off of the order is waited for.
        version: of the rules of points that give its last day; None never expires.
    """

    person_id: int
    customer_id: int
    order_id: int
    name: str
    target: int
    posted: int
    counted_on: int
    available_at: int | None
    version: int | None


def post_rewards(uow: UnitOfWork, clock: Clock, due: Sequence[RewardDue], reason: str) -> int:
    """Post what is due and not posted, and take back what is posted and not due.

    Args:
        reason: the code under which these rewards stand in the ledger.
    """
    if not due:
        return 0
    wallets = load_wallets(uow, (each.person_id for each in due))
    box = Postbox(uow, clock)
    for wallet in wallets.values():
        wallet.pass_time(box)
    box.flush()  # what has expired by now costs nobody anything
    own = _own_lots(uow, due, reason)
    rules = rule_versions(uow.session)
    before = box.posted
    for at, each in enumerate(due):
        wallet = wallets[each.person_id]
        if each.target > each.posted:
            _give(box, wallet, each, (reason, rules))
        else:
            _take(box, wallet, each, (reason, own.get(at, [])))
    for wallet in wallets.values():
        wallet.keep_alive(box)
        wallet.settle(box)
    posted = box.posted - before
    box.flush()
    return posted


def _give(
    box: Postbox, wallet: Wallet, due: RewardDue, how: tuple[str, dict[int, RuleVersion]]
) -> None:
    reason, rules = how
    act = Act(
        PointsKind.EARN, due.target - due.posted, f"earn:{reason}:{due.name}", due.customer_id,
        order_id=due.order_id, reason=reason, rule_version=due.version,
    )  # fmt: skip
    wallet.give(box, act, _lot(box, wallet, due, rules))


def _lot(box: Postbox, wallet: Wallet, due: RewardDue, rules: dict[int, RuleVersion]) -> NewLot:
    is_there = due.available_at is not None and due.available_at <= box.now_ms
    expires_on, idle = NEVER_ON, None
    if due.version is not None:
        settings, begins = rules[due.version].settings, due.counted_on
        if settings.expiry is Expiry.IDLE:
            begins = max(begins, wallet.last_order_on or begins)
        expires_on = last_day(settings, begins)
        idle = idle_days(settings, rules[max(rules)].settings)
    return NewLot(
        due.target - due.posted,
        earned_on=due.counted_on,
        expires_on=expires_on,
        state=LotState.AVAILABLE if is_there else LotState.PENDING,
        available_at=due.available_at,
        rule_version=due.version,
        idle_days=idle,
    )


def _take(
    box: Postbox, wallet: Wallet, due: RewardDue, how: tuple[str, list[tuple[int, int]]]
) -> None:
    reason, lots = how
    points = to_reverse(due.posted, due.target, sum(expired for _, expired in lots))
    if points:
        act = Act(
            PointsKind.REVERSE_EARN, points, f"reverse_earn:{reason}:{due.name}", due.customer_id,
            order_id=due.order_id, reason=reason, rule_version=due.version,
        )  # fmt: skip
        wallet.take(box, act, first=(lot for lot, _ in lots))


def _own_lots(
    uow: UnitOfWork, due: Sequence[RewardDue], reason: str
) -> dict[int, list[tuple[int, int]]]:
    wanted = {
        str(at): [each.customer_id, each.order_id]
        for at, each in enumerate(due)
        if each.target < each.posted
    }
    own: dict[int, list[tuple[int, int]]] = {}
    if wanted:
        for at, lot, expired in uow.sql(_OWN, {"wanted": json.dumps(wanted), "reason": reason}):
            own.setdefault(int(str(at)), []).append((whole(lot), whole(expired)))
    return own
