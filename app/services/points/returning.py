"""Refunds give spent points back: for each spending, what should have come back is recomputed."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.models.database import UnitOfWork
from app.models.tables.codes import PointsKind
from app.services.clock import Clock
from app.services.customers.cells import whole, whole_or_none
from app.services.points.posting import Act, Postbox
from app.services.points.rules import to_return
from app.services.points.used_vouchers import VOUCHERS_TABLE, order_of
from app.services.points.views import Reason
from app.services.points.wallet import load_wallets

# A spending that was taken back as such is no refund's business any more, and an emptied order
# says nothing. Of a voucher that no order tells of any more, nothing comes back.
_SPENT = f"""WITH meant AS MATERIALIZED (
    SELECT s.id AS entry_id, s.order_id AS order_id
    FROM t_points_order t CROSS JOIN entry s ON s.order_id = t.order_id AND s.kind = 'spend'
    UNION ALL SELECT s.id, {order_of("s")} FROM t_voucher v CROSS JOIN entry s ON s.id = v.entry_id
    WHERE s.kind = 'spend' AND s.order_id IS NULL)
  SELECT s.id, s.customer_id, c.person_id, o.id, s.points,
    CASE WHEN o.state IN ('closed', 'refunded') THEN 1 ELSE coalesce(o.paid_minor, 0) END,
    CASE WHEN o.state IN ('closed', 'refunded') THEN 1 ELSE coalesce(o.refunded_minor, 0) END,
    coalesce((SELECT sum(e.sign * e.points) FROM entry e WHERE e.reverses = s.id
      AND e.reason IN ('refund', 'unreturn')), 0),
    (SELECT count(*) FROM entry e WHERE e.reverses = s.id)
  FROM meant m CROSS JOIN entry s ON s.id = m.entry_id CROSS JOIN customer c ON c.id = s.customer_id
    LEFT JOIN orders o ON o.id = m.order_id
  WHERE coalesce(o.is_empty, 0) = 0 AND coalesce((SELECT sum(e.sign * e.points) FROM entry e
    WHERE e.reverses = s.id AND e.reason = 'undo'), 0) = 0
  ORDER BY s.id"""
# What a spending and all that came after it took from each lot, the longest lasting first.
TAKEN = """SELECT t.root, a.lot_id, -sum(a.points) FROM (
    SELECT n.value AS root, n.value AS entry FROM json_each(:roots) n
    UNION ALL SELECT n.value, e.id FROM json_each(:roots) n CROSS JOIN entry e
      ON e.reverses = n.value) t
    CROSS JOIN allocation a ON a.entry_id = t.entry AND a.lot_id <> a.entry_id
    CROSS JOIN lot l ON l.id = a.lot_id
  GROUP BY t.root, a.lot_id ORDER BY t.root, l.expires_on DESC, l.earned_on DESC, l.id DESC"""


@dataclass(frozen=True, slots=True)
class _Spent:
    """A spending of which something else came back than should have."""

    entry: int
    customer_id: int
    person_id: int
    order_id: int | None
    change: int
    times: int


def post_returns(uow: UnitOfWork, clock: Clock) -> None:
    """Give back what was spent on refunded orders, and take back what came back too much.

    Looks at the orders in `t_points_order` and the spendings in `t_voucher`.
    """
    uow.sql(VOUCHERS_TABLE)
    due = [each for each in map(_read, uow.sql(_SPENT).fetchall()) if each.change]
    if not due:
        return
    taken = taken_of(uow, [each.entry for each in due])
    lots = {lot for pairs in taken.values() for lot, _ in pairs}
    wallets = load_wallets(uow, (each.person_id for each in due), lots)
    box = Postbox(uow, clock)
    for each in due:
        wallet, pairs = wallets[each.person_id], taken[each.entry]
        wallet.pass_time(box)
        back = Act(
            PointsKind.RETURN_SPEND, abs(each.change), f"return_spend:{each.entry}:{each.times}",
            each.customer_id, order_id=each.order_id, reverses=each.entry, reason=Reason.REFUND,
        )  # fmt: skip
        if each.change > 0:
            wallet.give_back(box, back, [(lot, points) for lot, points in pairs if points > 0])
        else:
            again = Act(
                PointsKind.ADJUST, -each.change, f"unreturn:{each.entry}:{each.times}",
                each.customer_id, -1, each.order_id, each.entry, Reason.UNRETURN,
            )  # fmt: skip
            wallet.take(box, again, first=(lot for lot, _ in pairs))
        wallet.settle(box)
    box.flush()


def taken_of(uow: UnitOfWork, roots: Collection[int]) -> dict[int, list[tuple[int, int]]]:
    """Give the lots that each entry touched, and what it and its counters still hold of them."""
    taken: dict[int, list[tuple[int, int]]] = {root: [] for root in roots}
    for root, lot, points in uow.sql(TAKEN, {"roots": json.dumps(list(taken))}):
        taken[whole(root)].append((whole(lot), whole(points)))
    return taken


def _read(row: Sequence[object]) -> _Spent:
    entry, customer, person, order, spent, paid, refunded, returned, times = map(whole_or_none, row)
    target = to_return(spent or 0, paid_minor=paid or 0, refunded_minor=refunded or 0)
    return _Spent(
        whole(entry), whole(customer), whole(person), order, target - (returned or 0),
        whole(times),
    )  # fmt: skip
