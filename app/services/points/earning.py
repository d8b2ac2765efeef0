"""Orders earn: what each should have earned is recomputed, and the difference posted."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.models.database import UnitOfWork
from app.models.tables.codes import LotState, PointsKind
from app.services.clock import Clock
from app.services.customers.cells import whole, whole_or_none
from app.services.points.earning_many import earn_many
from app.services.points.earning_more import find_more
from app.services.points.posting import Act, NewLot, Postbox
from app.services.points.rule_views import Expiry, RuleVersion
from app.services.points.rules import idle_days, last_day, to_reverse
from app.services.points.terms import (
    BY_DAY,
    EARNING,
    RULE_ROWS,
    available_at,
    has_idle,
    rule_versions,
    target,
)
from app.services.points.views import Reason
from app.services.points.wallet import IN_DEBT, load_wallets

# The orders to look at.
ORDERS_TABLE = "CREATE TEMP TABLE IF NOT EXISTS t_points_order(order_id INTEGER PRIMARY KEY)"
_POSTED = f"""INSERT INTO t_posted SELECT e.order_id, e.customer_id, sum(e.sign * e.points),
    count(*), max(e.id), e.rule_version
  FROM t_points_order t CROSS JOIN entry e ON e.order_id = t.order_id WHERE {EARNING}
  GROUP BY e.order_id, e.customer_id"""
# An order number may be as long as a file likes; a key may not.
_NUMBER = "CASE WHEN length(o.order_no) > 120 THEN '#' || o.id ELSE o.order_no END"
_DIFFERENT = f"""CREATE TEMP TABLE t_due AS WITH {RULE_ROWS}, due AS (
  SELECT o.id AS order_id, o.shop_id || ':' || {_NUMBER} AS name, o.customer_id AS customer_id,
    r.version AS version, {target("m.points")} AS target, coalesce(p.points, 0) AS posted,
    o.counted_on AS counted_on, {available_at("m.pending_days")} AS available_at
  FROM t_points_order t CROSS JOIN orders o ON o.id = t.order_id CROSS JOIN business b
    LEFT JOIN t_more m ON m.order_id = o.id
    LEFT JOIN t_posted p ON p.order_id = o.id AND p.customer_id = o.customer_id
    LEFT JOIN rule r ON r.version = coalesce((SELECT q.version FROM t_posted q
      WHERE q.order_id = o.id ORDER BY q.last DESC LIMIT 1), {BY_DAY})
  WHERE o.customer_id IS NOT NULL
  UNION ALL
  SELECT o.id, o.shop_id || ':' || {_NUMBER}, p.customer_id, p.version, 0, p.points, o.counted_on,
    NULL
  FROM t_posted p CROSS JOIN orders o ON o.id = p.order_id
  WHERE p.customer_id IS NOT o.customer_id)
SELECT d.order_id, d.customer_id, c.person_id, d.version, d.target, d.posted, d.counted_on,
  d.available_at, d.name || ':' || d.version || ':' || coalesce((SELECT sum(p.times)
    FROM t_posted p WHERE p.order_id = d.order_id), 0) AS name
FROM due d CROSS JOIN customer c ON c.id = d.customer_id
WHERE d.target <> d.posted ORDER BY d.order_id"""
_DUE = "SELECT * FROM t_due WHERE {which} ORDER BY rowid"
_DEBTORS = f"""SELECT DISTINCT person_id FROM t_due
  WHERE target > posted AND person_id IN ({IN_DEBT}) ORDER BY 1"""
_OWN_LOTS = f"""SELECT e.order_id, e.customer_id, l.id, (SELECT coalesce(sum(-a.points), 0)
    FROM allocation a JOIN entry x ON x.id = a.entry_id AND x.kind = 'expire'
    WHERE a.lot_id = l.id)
  FROM t_reversed_order t CROSS JOIN entry e ON e.order_id = t.order_id CROSS JOIN lot l
    ON l.id = e.id WHERE {EARNING} ORDER BY l.id"""


@dataclass(frozen=True, slots=True)
class _Due:
    """An order of which something else is posted than it should have earned."""

    order_id: int
    customer_id: int
    person_id: int
    version: int
    target: int
    posted: int
    counted_on: int
    available_at: int | None
    name: str


def post_earnings(uow: UnitOfWork, clock: Clock) -> None:
    """Post what the orders in `t_points_order` should have earned and did not, or the other way."""
    rules = rule_versions(uow.session)
    _find_posted(uow)
    _find_due(uow, rules)
    _reverse(uow, clock, _due(uow, "target < posted"))
    if has_idle(rules):
        _earn(uow, clock, rules, _due(uow, "target > posted"))
    else:
        debtors = [whole(row[0]) for row in uow.sql(_DEBTORS).fetchall()]
        _bring_up(uow, clock, debtors)
        # In the sequence of the orders, whoever owes: of lots of one day the first is spent first.
        earn_many(uow, clock, rules)
        _settle(uow, clock, debtors)
    uow.sql("DROP TABLE temp.t_due")


def changes_by(
    box: Postbox, versions: Mapping[int, int | None]
) -> dict[tuple[int, int], tuple[int, NewLot | None]]:
    """Give what orders would have to get, or below nothing lose, to be right by other versions.

    What has expired unused is not lost once more.

    Args:
        versions: of each order; None is that of its day.

    Returns:
        Points by order and customer row, those who are right left out; and where they have to wait
        yet, the lot in which they do.
    """
    uow, rules = box.uow, rule_versions(box.uow.session)
    look_at(uow, versions)
    _find_posted(uow)
    for order, version in versions.items():
        uow.sql("UPDATE t_posted SET version = ? WHERE order_id = ?", (version, order))
    _find_due(uow, rules)
    changes: dict[tuple[int, int], tuple[int, NewLot | None]] = {}
    for each in _due(uow, "target > posted"):
        _, lot = _earned(each, rules[each.version], box, None)
        waits = lot if lot.state is LotState.PENDING else None
        changes[each.order_id, each.customer_id] = lot.points, waits
    for each, points, _ in _to_reverse(uow, _due(uow, "target < posted")):
        if points:
            changes[each.order_id, each.customer_id] = -points, None
    uow.sql("DROP TABLE temp.t_due")
    return changes


def look_at(uow: UnitOfWork, orders: Iterable[int]) -> None:
    """Fill `t_points_order`."""
    uow.sql(ORDERS_TABLE)
    uow.sql("DELETE FROM temp.t_points_order")
    if places := [(order,) for order in orders]:
        uow.session.connection().exec_driver_sql(
            "INSERT OR IGNORE INTO t_points_order VALUES(?)", places
        )


def _find_posted(uow: UnitOfWork) -> None:
    uow.sql(
        "CREATE TEMP TABLE IF NOT EXISTS t_posted(order_id INTEGER, customer_id INTEGER,"
        " points INTEGER, times INTEGER, last INTEGER, version INTEGER,"
        " PRIMARY KEY(order_id, customer_id)) WITHOUT ROWID"
    )
    uow.sql("DELETE FROM temp.t_posted")
    uow.sql(_POSTED)


def _find_due(uow: UnitOfWork, rules: dict[int, RuleVersion]) -> None:
    find_more(uow, rules)
    uow.sql("DROP TABLE IF EXISTS temp.t_due")
    uow.sql(_DIFFERENT)


def _due(uow: UnitOfWork, which: str) -> list[_Due]:
    return [_read(row) for row in uow.sql(_DUE.format(which=which)).fetchall()]


def _read(row: Sequence[object]) -> _Due:
    order, customer, person, version, target, posted, day, available, name = row
    return _Due(
        whole(order), whole(customer), whole(person), whole_or_none(version) or 0, whole(target),
        whole(posted), whole_or_none(day) or 0, whole_or_none(available), str(name),
    )  # fmt: skip


def _bring_up(uow: UnitOfWork, clock: Clock, persons: Collection[int]) -> None:
    if persons:
        box = Postbox(uow, clock)
        for wallet in load_wallets(uow, persons).values():
            wallet.pass_time(box)
        box.flush()


def _settle(uow: UnitOfWork, clock: Clock, persons: Collection[int]) -> None:
    if persons:
        box = Postbox(uow, clock)
        for wallet in load_wallets(uow, persons).values():
            wallet.settle(box)
        box.flush()


def _earn(uow: UnitOfWork, clock: Clock, rules: dict[int, RuleVersion], due: list[_Due]) -> None:
    if not due:
        return
    wallets = load_wallets(uow, (each.person_id for each in due))
    box = Postbox(uow, clock)
    for wallet in wallets.values():
        wallet.pass_time(box)
    for each in due:
        wallet = wallets[each.person_id]
        act, lot = _earned(each, rules[each.version], box, wallet.last_order_on)
        idle = idle_days(rules[each.version].settings, rules[max(rules)].settings)
        lot = replace(lot, idle_days=idle)
        wallet.give(box, act, lot)
    for wallet in wallets.values():
        wallet.keep_alive(box)
        wallet.settle(box)
    box.flush()


def _earned(
    due: _Due, rule: RuleVersion, box: Postbox, last_order_on: int | None
) -> tuple[Act, NewLot]:
    points = due.target - due.posted
    begins = due.counted_on
    if rule.settings.expiry is Expiry.IDLE:
        begins = max(begins, last_order_on or begins)
    is_there = due.available_at is not None and due.available_at <= box.now_ms
    act = Act(
        PointsKind.EARN, points, f"earn:{due.name}", due.customer_id,
        order_id=due.order_id, reason=Reason.ORDER, rule_version=due.version,
    )  # fmt: skip
    lot = NewLot(
        points,
        earned_on=due.counted_on,
        expires_on=last_day(rule.settings, begins),
        state=LotState.AVAILABLE if is_there else LotState.PENDING,
        available_at=due.available_at,
        rule_version=due.version,
    )
    return act, lot


def _reverse(uow: UnitOfWork, clock: Clock, due: list[_Due]) -> None:
    # Of an order whose points expired before it went back, more is posted than due, for ever.
    due = [each for each, points, _ in _to_reverse(uow, due) if points]
    if not due:
        return
    box = Postbox(uow, clock)
    wallets = load_wallets(uow, (each.person_id for each in due))
    for wallet in wallets.values():
        wallet.pass_time(box)
    box.flush()  # what has expired by now costs nobody anything
    for each, points, lots in _to_reverse(uow, due):
        if points:
            act = Act(
                PointsKind.REVERSE_EARN,
                points,
                # An order may be taken from several rows at once, but given to one only.
                f"reverse_earn:{each.name}:{each.customer_id}",
                each.customer_id,
                order_id=each.order_id,
                reason=Reason.REFUND,
                rule_version=each.version or None,
            )
            wallets[each.person_id].take(box, act, first=lots)
    for wallet in wallets.values():
        wallet.settle(box)
    box.flush()


def _to_reverse(uow: UnitOfWork, due: list[_Due]) -> list[tuple[_Due, int, list[int]]]:
    """Give what is to be taken for each order, and the lots it brought."""
    if not due:
        return []
    own = own_lots(uow, (each.order_id for each in due))
    found = []
    for each in due:
        lots = own.get((each.order_id, each.customer_id), [])
        expired = sum(points for _, points in lots)
        points = to_reverse(each.posted, each.target, expired)
        found.append((each, points, [lot for lot, _ in lots]))
    return found


def own_lots(
    uow: UnitOfWork, orders: Iterable[int]
) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """Give for each order and row the lots it brought, and what of each has expired."""
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS t_reversed_order(order_id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM temp.t_reversed_order")
    if places := [(order,) for order in orders]:
        uow.session.connection().exec_driver_sql(
            "INSERT OR IGNORE INTO t_reversed_order VALUES(?)", places
        )
    own: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for order, customer, lot, expired in uow.sql(_OWN_LOTS):
        own.setdefault((whole(order), whole(customer)), []).append((whole(lot), whole(expired)))
    return own
