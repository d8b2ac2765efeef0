"""Takes wishes about points back: nothing is edited, each entry gets one that counters it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, number
from app.models.tables.codes import PointsKind
from app.services.clock import Clock
from app.services.customers.cells import whole, whole_or_none
from app.services.points.adjusting import LISTED
from app.services.points.earning import changes_by, look_at, post_earnings
from app.services.points.gains import GainsByKind, take_gains_back
from app.services.points.posting import Act, NewLot, Postbox
from app.services.points.returning import post_returns, taken_of
from app.services.points.rule_setting import put_back_rules
from app.services.points.rules import to_reverse
from app.services.points.used_vouchers import look_at_vouchers
from app.services.points.views import Reason
from app.services.points.wallet import Wallet, load_wallets
from app.services.tiers.writing import take_back

UNDOABLE = ("spend", "adjust", "forgive", "extend", "opening", "recalculate", "rules",
            "clear")  # fmt: skip
_WHATS = ", ".join(f"'{what}'" for what in UNDOABLE)
_STANDING = """NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
  AND NOT EXISTS (SELECT 1 FROM action r WHERE r.reverses = u.id))"""
_IS_OURS = f"({{a}}.kind = 'points' AND json_extract({{a}}.facts, '$.points') IN ({_WHATS}))"
_CAN_BE = f"""SELECT a.id FROM action a LEFT JOIN action w ON w.id = a.reverses
  WHERE a.id = ? AND ({_IS_OURS.format(a="a")}
    OR (a.kind = 'undo' AND {_IS_OURS.format(a="w")})) AND {_STANDING}"""
# What time did along the way stays: it would have come anyhow.
_ENTRIES = """SELECT e.id, c.person_id, e.customer_id, e.kind, e.sign * e.points, e.order_id,
    coalesce(e.reverses, e.id), e.reason,
    e.sign * e.points + coalesce((SELECT sum(r.sign * r.points) FROM entry r
      WHERE r.reverses = e.id), 0),
    (SELECT p.rule_version FROM entry p WHERE p.order_id = e.order_id AND p.id < e.id
      AND p.rule_version IS NOT NULL ORDER BY p.id DESC LIMIT 1),
    (SELECT coalesce(sum(-a.points), 0) FROM allocation a JOIN entry x ON x.id = a.entry_id
      AND x.kind = 'expire' WHERE a.lot_id = e.id)
  FROM entry e CROSS JOIN customer c ON c.id = e.customer_id WHERE e.created_by = ?
    AND e.kind IN ('spend', 'adjust', 'forgive', 'extend', 'return_spend')
    AND NOT (e.kind = 'extend' AND e.reason = 'order'){only}
  ORDER BY e.id DESC"""
_EVERY = _ENTRIES.format(only="")
# Not what followers posted beside a list.
_OF_LIST = f""" AND EXISTS (SELECT 1 FROM entry k WHERE k.id = coalesce(e.reverses, e.id)
      AND k."key" GLOB '{LISTED}*'{{}})"""
# What the same row of a list brought again since is not brought once more.
_IS_FREE = f""" AND (e.reverses IS NULL OR NOT EXISTS (SELECT 1 FROM entry o
        JOIN action a ON a.id = o.created_by
      WHERE o."key" > rtrim(k."key", '0123456789')
        AND o."key" < rtrim(k."key", '0123456789') || ':' AND o.id <> k.id AND {_STANDING}))"""
_LISTED = _ENTRIES.format(only=_OF_LIST.format(""))
_FREE = _ENTRIES.format(only=_OF_LIST.format(_IS_FREE))
_DAYS = """SELECT a.lot_id, a.expires_on, (SELECT p.expires_on FROM allocation p
    WHERE p.lot_id = a.lot_id AND p.entry_id < a.entry_id AND p.expires_on IS NOT NULL
    ORDER BY p.entry_id DESC LIMIT 1) FROM allocation a WHERE a.entry_id = ?"""


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry to be countered; `root` is what the seller wished, `left` what stands of it."""

    entry: int
    person_id: int
    customer_id: int
    kind: PointsKind
    signed: int
    order_id: int | None
    root: int
    reason: str
    left: int
    version: int | None
    expired: int

    @property
    def wanted(self) -> int:
        """What brings it to nothing; an undo is countered whole, which is doing it again.

        What it brought and has expired unused costs nobody. Not for a recalculation: orders may
        have changed since, so what its order should have by another version is asked anew.
        """
        if self.root != self.entry:
            return -self.signed
        return -to_reverse(self.left, 0, self.expired) if self.left > 0 else -self.left


def can_be_undone(session: Session, action_id: int) -> bool:
    """Tell whether an action is a wish about points, or the undo of one, that stands."""
    return number(session, _CAN_BE, (action_id,)) is not None


def counter(uow: UnitOfWork, clock: Clock, action_id: int, gains: GainsByKind) -> tuple[int, int]:
    """Counter the entries of an action; give how many, and how many were left as they are.

    What points brought goes first: if it is used by now, the points stay spent.
    """
    entries = [_read(row) for row in uow.sql(_EVERY, (action_id,)).fetchall()]
    rules, kept = put_back_rules(uow, clock, action_id)
    brought, used = take_gains_back(gains, uow, action_id)
    if used:
        return brought, kept + used
    tiers, stayed = take_back(uow, clock, action_id)  # started with the rules, or kept for points
    restored, kept = rules + brought + tiers, kept + stayed
    # Lots that new rules made last longer keep the better day.
    if not entries or rules or kept:
        return restored, kept
    done, left = _counter_entries(uow, clock, entries, (_EVERY, action_id))
    return restored + done, kept + left


def counter_listed(uow: UnitOfWork, clock: Clock, action_id: int) -> tuple[int, int]:
    """Counter what a list gave or took with an action that is more than about points.

    Give how many entries, and how many were left as they are.
    """
    listed = len(uow.sql(_LISTED, (action_id,)).fetchall())
    if not listed:
        return 0, 0
    entries = [_read(row) for row in uow.sql(_FREE, (action_id,)).fetchall()]
    restored, kept = _counter_entries(uow, clock, entries, (_FREE, action_id))
    return restored, kept + listed - len(entries)


def _counter_entries(
    uow: UnitOfWork, clock: Clock, entries: Sequence[_Entry], asked: tuple[str, int]
) -> tuple[int, int]:
    restored = kept = 0
    taken = taken_of(uow, [each.root for each in entries])
    lots = {lot for pairs in taken.values() for lot, _ in pairs} | set(taken)
    wallets = load_wallets(uow, (each.person_id for each in entries), lots)
    box = Postbox(uow, clock)
    for wallet in wallets.values():
        wallet.pass_time(box)
    box.flush()  # what has expired by now costs nobody anything
    entries = [_read(row) for row in uow.sql(asked[0], (asked[1],)).fetchall()]
    changes = _changes(box, entries)
    for each in entries:
        wallet = wallets[each.person_id]
        points, lot = changes.get(each.entry, (each.wanted, None))
        is_done = (
            _shorten(uow, box, wallet, each)
            if each.kind is PointsKind.EXTEND
            else _counter(box, wallet, (each, points, lot), taken[each.root])
        )
        restored, kept = restored + int(is_done), kept + int(not is_done)
        wallet.settle(box)
    box.flush()
    _follow(uow, clock, entries)
    return restored, kept


def _changes(box: Postbox, entries: Sequence[_Entry]) -> dict[int, tuple[int, NewLot | None]]:
    """Give what the orders of countered recalculations get, by entry."""
    recalculated = [
        (each.entry, each.order_id, each.customer_id, each.version)
        for each in entries
        if each.reason == Reason.RECALCULATION and each.order_id is not None
    ]
    if not recalculated:
        return {}
    changes = changes_by(box, {order: version for _, order, _, version in recalculated})
    return {entry: changes.get((order, row), (0, None)) for entry, order, row, _ in recalculated}


def _follow(uow: UnitOfWork, clock: Clock, entries: Sequence[_Entry]) -> None:
    """Let the orders that were meant say again what they earn and what comes back."""
    orders = {each.order_id for each in entries if each.order_id is not None}
    look_at(uow, orders)
    look_at_vouchers(uow, {each.root for each in entries})
    post_returns(uow, clock)
    if orders:
        post_earnings(uow, clock)
    look_at(uow, ())
    look_at_vouchers(uow, ())


def _read(row: Sequence[object]) -> _Entry:
    entry, person, customer, kind, signed, order, root, reason, left, version, expired = row
    return _Entry(
        whole(entry), whole(person), whole(customer), PointsKind(str(kind)), whole(signed),
        whole_or_none(order), whole(root), str(reason), whole(left), whole_or_none(version),
        whole(expired),
    )  # fmt: skip


def _counter(
    box: Postbox,
    wallet: Wallet,
    what: tuple[_Entry, int, NewLot | None],
    taken: Sequence[tuple[int, int]],
) -> bool:
    entry, points, lot = what
    if not points:
        return False
    is_recalculation = entry.reason == Reason.RECALCULATION
    kind = PointsKind.ADJUST
    if points > 0 and entry.kind is PointsKind.SPEND:
        kind = PointsKind.RETURN_SPEND
    act = Act(
        kind,
        abs(points),
        f"undo:{entry.entry}:",
        entry.customer_id,
        1 if points > 0 else -1,
        entry.order_id,
        entry.root,
        Reason.RECALCULATION if is_recalculation else Reason.UNDO,
        entry.version if is_recalculation else None,
    )
    if lot is not None:
        wallet.give(box, act, lot)
    elif points > 0:
        back = [(lot, there) for lot, there in taken if there > 0]
        wallet.give_back(box, act, back, is_undo=True)
    else:
        wallet.take(box, act, first=(entry.root, *(lot for lot, _ in taken)))
    return True


def _shorten(uow: UnitOfWork, box: Postbox, wallet: Wallet, entry: _Entry) -> bool:
    """Give a lot the day it had before, if nobody gave it another one since."""
    for lot_id, day, before in uow.sql(_DAYS, (entry.entry,)).fetchall():
        lot = wallet.lots.get(whole(lot_id))
        former = whole_or_none(before)
        if lot is None or not lot.remaining or lot.expires_on != day or former is None:
            return False
        if former < box.today:
            return False
        key = f"extend:{lot.lot_id}:{former}:"
        act = Act(
            PointsKind.EXTEND, lot.remaining, key, lot.customer_id,
            reverses=entry.root, reason=Reason.UNDO,
        )  # fmt: skip
        box.touch(box.post(act), lot.lot_id, 0, former)
        lot.expires_on = former
    return True
