"""Recalculation: orders that would earn otherwise today get the difference, once approved."""

from collections.abc import Collection

from app.models.database import UnitOfWork
from app.models.tables.codes import LotState, PointsKind
from app.services.clock import Clock
from app.services.points import queries
from app.services.points.earning import own_lots
from app.services.points.earning_more import decide_anew
from app.services.points.posting import Act, NewLot, Postbox
from app.services.points.queries import Found
from app.services.points.rules import last_day, to_reverse
from app.services.points.terms import rule_versions
from app.services.points.views import Reason
from app.services.points.wallet import Wallet, load_wallets


def recalculate(uow: UnitOfWork, clock: Clock, approved: Collection[int]) -> tuple[int, int]:
    """Post the differences of these orders; give entries and what they come to."""
    found = [
        each for each in queries.differences(uow.session) if each.difference.order_id in approved
    ]
    # Before anything is posted, as `differences` saw it.
    decide_anew(uow, rule_versions(uow.session), [each.difference.order_id for each in found])
    wallets = load_wallets(uow, (each.person_id for each in found))
    box = Postbox(uow, clock)
    for wallet in wallets.values():
        wallet.pass_time(box)
    box.flush()  # what has expired by now costs nobody anything
    own = own_lots(uow, (each.difference.order_id for each in found))
    changes = []
    for each in found:
        place = (each.difference.order_id, each.difference.customer_id)
        changes.append(_post(uow, box, wallets[each.person_id], (each, own.get(place, []))))
    for wallet in wallets.values():
        wallet.settle(box)
    box.flush()
    return sum(1 for change in changes if change), sum(changes)


def _post(
    uow: UnitOfWork, box: Postbox, wallet: Wallet, what: tuple[Found, list[tuple[int, int]]]
) -> int:
    found, lots = what
    told = found.difference
    change = told.target - told.posted
    if change < 0:
        change = -to_reverse(told.posted, told.target, sum(expired for _, expired in lots))
    if not change:
        return 0
    act = Act(
        PointsKind.ADJUST,
        abs(change),
        f"recalculate:{told.order_id}:{found.version}:{found.times}",
        told.customer_id,
        1 if change > 0 else -1,
        told.order_id,
        None,
        Reason.RECALCULATION,
        found.version,
    )
    if change < 0:
        wallet.take(box, act, first=(lot for lot, _ in lots))
        return change
    settings = rule_versions(uow.session)[found.version].settings
    is_there = found.available_at is not None and found.available_at <= box.now_ms
    lot = NewLot(
        change,
        earned_on=found.counted_on,
        expires_on=last_day(settings, found.counted_on),
        state=LotState.AVAILABLE if is_there else LotState.PENDING,
        available_at=found.available_at,
        rule_version=found.version,
    )
    wallet.give(box, act, lot)
    return change
