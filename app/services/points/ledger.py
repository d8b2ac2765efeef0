"""The ledger's desk: spend, adjust, extend, forgive, take over balances; each can be taken back."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.models.database import Database, UnitOfWork
from app.services.changes import Changes
from app.services.clock import Clock, to_day
from app.services.journal import ActionKind, record_action, tell_facts
from app.services.points import queries
from app.services.points.clearing import adjusted_lot, clear, clear_by_rule
from app.services.points.countering import can_be_undone, counter
from app.services.points.errors import (
    PointsNobodyError,
    PointsShortError,
    PointsTakenBackError,
    PointsUnfitError,
)
from app.services.points.for_orders import spent_for
from app.services.points.gains import GainsByKind, bring
from app.services.points.keeping_tiers import own_gains
from app.services.points.opening import open_balance, places_of
from app.services.points.passing import pass_time
from app.services.points.posting import Act, Postbox
from app.services.points.redeeming import Buyer, SpendTerms, allowed
from app.services.points.rule_views import SpendRule
from app.services.points.rules import MOST_POINTS, is_day
from app.services.points.views import OpeningRow, PointsBack, PointsKind, Posted
from app.services.points.wallet import Wallet, extend, load_wallets
from app.services.points.wishes import require_fit, row_of_order, who


class PointsLedger:
    """Writes to the ledger; a wish that comes twice under one key is one entry."""

    def __init__(self, database: Database, clock: Clock, gains: GainsByKind | None = None) -> None:
        """Take what the desk works with.

        Args:
            gains: brings what rules give beside a voucher; without them, a tier that is kept.
        """
        self._database, self._clock = database, clock
        self._gains = own_gains(clock) if gains is None else gains

    def spend(
        self, person_id: int, points: int, key: str, *, order_id: int | None = None,
        reason: str | SpendTerms = "", note: str = "",
    ) -> tuple[Changes, Posted]:  # fmt: skip
        """Take points that can be spent, those that expire next first.

        What the rule brings comes in the same action, and goes back with it.

        Args:
            key: made when the dialog opened.
            order_id: the order they are spent on; its refund gives them back.
            reason: the code of what they are spent on, or by which rule.

        Raises:
            PointsNotForThisError, PointsShortError: the rule gives nothing; more than available.
            PointsNobodyError, PointsUnfitError: no such person, amount, key or order.
        """
        require_fit(points, key, "" if isinstance(reason, SpendTerms) else reason)
        with self._database.writing() as uow:
            known = queries.by_key(uow.session, f"spend:{key}")
            if known is not None:
                return Changes(), Posted(known["action"], 0, known["points"], (), known["id"])
            wallet, row = self._wallet(uow, person_id)
            if order_id is not None:
                row = row_of_order(uow, order_id, wallet)
            rule, told = self._allowed(uow, wallet, (points, order_id), reason)
            facts = {"points": "spend", "person": row, "amount": points, **told}
            box = self._begin(uow, facts)
            self._bring_up(wallet, box)
            if points > wallet.available:
                raise PointsShortError(points, wallet.available)
            why, name = str(facts["reason"]), f"spend:{key}"
            act = Act(PointsKind.SPEND, points, name, row, order_id=order_id, reason=why)
            entry = wallet.take(box, act)
            box.note(entry, note)
            box.flush()
            gain = bring(self._gains, uow, rule, wallet.person_id, facts)
        return uow.changes, Posted(uow.action_id, 1, points, (), entry, gain)

    def adjust(
        self, people: Sequence[int], points: int, key: str, *, reason: str, note: str = ""
    ) -> tuple[Changes, Posted]:
        """Give points by hand, or take them; who has less than is taken stays as he is.

        Args:
            points: below nothing takes.
            reason: a code of small letters and underscores.

        Raises:
            PointsShortError: more would be taken from the only person than is available.
            PointsNobodyError, PointsUnfitError: no such person, amount, key or reason.
        """
        require_fit(abs(points), key, reason)
        with self._database.writing() as uow:
            wallets = self._wallets(uow, queries.not_erased(uow.session, people))
            facts = {"points": "adjust", "amount": points, "reason": reason, **who(wallets)}
            box = self._begin(uow, facts)
            short, entries = [], 0
            names = {person: f"adjust:{key}:{person}" for person in wallets}
            known = queries.known_keys(uow.session, names.values())
            new = adjusted_lot(uow.session, box.today, points)
            for wallet in wallets.values():
                self._bring_up(wallet, box)
                if names[wallet.person_id] in known:
                    continue
                if wallet.available + points < 0:
                    short.append(wallet.person_id)
                    continue
                act = Act(
                    PointsKind.ADJUST, abs(points), names[wallet.person_id], wallet.person_id,
                    1 if points > 0 else -1, reason=reason,
                )  # fmt: skip
                box.note(wallet.give(box, act, new) if points > 0 else wallet.take(box, act), note)
                wallet.settle(box)
                entries += 1
            if short and len(wallets) == 1:
                raise PointsShortError(-points, wallets[short[0]].available)
            self._finish(uow, box, entries)
        return self._told(uow, entries, abs(points) * entries, tuple(short))

    def forgive(
        self, person_id: int, key: str, *, reason: str, note: str = ""
    ) -> tuple[Changes, Posted]:
        """Let a person's debts go.

        Raises:
            PointsNobodyError, PointsUnfitError: no such person, key or reason.
        """
        require_fit(1, key, reason)
        with self._database.writing() as uow:
            wallet, row = self._wallet(uow, person_id)
            box = self._begin(uow, {"points": "forgive", "person": row, "reason": reason})
            self._bring_up(wallet, box)
            forgiven = [(debt, debt.remaining) for debt in wallet.debts]
            for debt, points in forgiven:
                name = f"forgive:{key}:{debt.debt_id}"
                act = Act(PointsKind.FORGIVE, points, name, debt.customer_id, reason=reason)
                entry = box.post(act)
                box.pay(entry, debt.debt_id, points)
                box.note(entry, note)
            self._finish(uow, box, len(forgiven))
        return self._told(uow, len(forgiven), sum(points for _, points in forgiven))

    def extend(self, people: Sequence[int], until: date) -> tuple[Changes, Posted]:
        """Let what people have last until a day; what lasts longer stays as it is.

        Raises:
            PointsNobodyError, PointsUnfitError: no such person, or a day before today.
        """
        if not is_day(until) or until < self._clock.today():
            raise PointsUnfitError(str(until))
        with self._database.writing() as uow:
            wallets = self._wallets(uow, queries.not_erased(uow.session, people))
            box = self._begin(uow, {"points": "extend", "until": to_day(until), **who(wallets)})
            extended = []
            for wallet in wallets.values():
                self._bring_up(wallet, box)
                held = [lot for lot in wallet.lots.values() if lot.remaining]
                for lot in held:
                    if lot.expires_on < to_day(until):
                        extend(box, lot, to_day(until))
                        extended.append(lot.remaining)
            self._finish(uow, box, len(extended))
        return self._told(uow, len(extended), sum(extended))

    def take_over(
        self, balances: Sequence[OpeningRow], *, file: str = ""
    ) -> tuple[Changes, Posted]:
        """Bring what customer rows had elsewhere to these balances; the same again does nothing.

        Args:
            file: where they stood, for the history.

        Raises:
            PointsNobodyError, PointsUnfitError: no such row, amount or day.
        """
        for each in balances:
            if not 0 <= each.points <= MOST_POINTS:
                raise PointsUnfitError(str(each.points))
        wished = places_of(balances)
        if max(wished.values(), default=0) > MOST_POINTS:
            raise PointsUnfitError(str(max(wished.values())))
        with self._database.writing() as uow:
            wallets = self._wallets(uow, [row for row, _ in wished])
            persons = queries.persons_of(uow.session, [row for row, _ in wished])
            box = self._begin(uow, {"points": "opening", "rows": len(wished), "file": file})
            entries = 0
            for wallet in wallets.values():
                self._bring_up(wallet, box)
            box.flush()
            opened = queries.opened(uow.session, (row for row, _ in wished))
            for wish in sorted(wished.items()):
                wallet = wallets[persons[wish[0][0]]]
                entries += open_balance(box, wallet, opened, wish)
                wallet.settle(box)
            self._finish(uow, box, entries)
        return self._told(uow, entries, sum(wished.values()))

    def clear(self, until: date, key: str) -> tuple[Changes, Posted]:
        """Take what all people have left of what they earned until a day, as at a year's end.

        What still waits for the end of its return days stays.

        Args:
            until: the last day on which it was earned; before today.

        Raises:
            PointsUnfitError: a day that is not over, or no key.
        """
        require_fit(1, key)
        if not is_day(until) or until >= self._clock.today():
            raise PointsUnfitError(str(until))
        with self._database.writing() as uow:
            box = self._begin(uow, {"points": "clear", "until": to_day(until)})
            entries, points = clear(box, to_day(until), key)
            self._finish(uow, box, entries)
        return self._told(uow, entries, points)

    def pass_time(self) -> tuple[Changes, int]:
        """Release and expire what is due, and clear by the rules; at start and at midnight."""
        with self._database.writing() as uow:
            posted = pass_time(uow, self._clock)
        with self._database.writing() as clearing:
            posted += clear_by_rule(clearing, self._clock)
        return Changes(uow.changes.subjects | clearing.changes.subjects), posted

    def undo(self, action_id: int) -> tuple[Changes, PointsBack]:
        """Take a wish about points back, or such an undo, by entries that counter it.

        Raises:
            PointsTakenBackError: no such wish, or it is taken back already.
        """
        with self._database.writing() as uow:
            if not can_be_undone(uow.session, action_id):
                raise PointsTakenBackError(str(action_id))
            facts = {"action": action_id, "points": queries.wish_of(uow.session, action_id)}
            undo = record_action(uow, self._clock, ActionKind.UNDO, facts, reverses=action_id)
            restored, kept = counter(uow, self._clock, action_id, self._gains)
        return uow.changes, PointsBack(undo, restored, kept)

    def _wallet(self, uow: UnitOfWork, person_id: int) -> tuple[Wallet, int]:
        (wallet,) = self._wallets(uow, [person_id]).values()
        return wallet, wallet.person_id

    @staticmethod
    def _wallets(uow: UnitOfWork, rows: Sequence[int]) -> dict[int, Wallet]:
        persons = queries.persons_of(uow.session, rows)
        gone = [row for row in rows if row not in persons]
        if gone or not rows:
            raise PointsNobodyError(str(gone[:1]))
        return load_wallets(uow, persons.values())

    def _allowed(
        self,
        uow: UnitOfWork,
        wallet: Wallet,
        what: tuple[int, int | None],
        reason: str | SpendTerms,
    ) -> tuple[SpendRule | None, dict[str, object]]:
        if not isinstance(reason, SpendTerms):
            return None, {"reason": reason}
        points, order = what
        buyer = Buyer(wallet.person_id, points, spent_for(uow.session, order, reason.order_minor))
        return allowed(uow.session, to_day(self._clock.today()), reason, buyer, self._gains)

    def _begin(self, uow: UnitOfWork, facts: Mapping[str, object]) -> Postbox:
        record_action(uow, self._clock, ActionKind.POINTS, facts)
        return Postbox(uow, self._clock)

    @staticmethod
    def _bring_up(wallet: Wallet, box: Postbox) -> None:
        wallet.pass_time(box)
        wallet.settle(box)

    def _finish(self, uow: UnitOfWork, box: Postbox, entries: int) -> None:
        """Post; where only time passed, say so instead of the wish that came to nothing."""
        box.flush()
        if entries or uow.action_id is None:
            return
        if box.posted:
            tell_facts(uow, uow.action_id, {"points": "time"})
            uow.sql("UPDATE action SET by_whom = 'program' WHERE id = ?", (uow.action_id,))
        else:
            uow.sql("DELETE FROM action WHERE id = ?", (uow.action_id,))
            uow.action_id = None

    @staticmethod
    def _told(
        uow: UnitOfWork, entries: int, points: int, short: tuple[int, ...] = ()
    ) -> tuple[Changes, Posted]:
        action = uow.action_id if entries else None
        return uow.changes, Posted(action, entries, points, short)
