"""The card of a person's tier: which, until when, what is missing, privileges, and how it came."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.changes import Changes
from app.services.tiers import PrivilegeUse, TierStepRow
from app.ui.error_texts import explain
from app.ui.formats import day, joined, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.focus import focus_kept
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Bar
from app.ui.kit.speech import Words
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import badge, label
from app.ui.labels.tier_amounts import amount_words, times_words
from app.ui.labels.tiers import privilege_words, set_reason, tier_reason, tier_tone, tier_words
from app.ui.standing.ports import StandingDesk, Stood, stood
from app.ui.standing.set_popup import SetTierPopup

_STEPS = 5


class StandingCard(QFrame):
    """Hidden while the shop has no tiers. Signal did(Done)."""

    did = Signal(object)

    def __init__(
        self, desk: StandingDesk | None, tasks: TaskRunner, hub: ChangeHub, home: Home
    ) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub, self._home = desk, tasks, hub, home
        self._person: int | None = None
        self._stood: Stood | None = None
        self.popup: SetTierPopup | None = None
        self.setProperty("card", "plain")
        named(self, "customerStanding", lambda: self.tr("Tier"))
        self._lines: QVBoxLayout = column(gap=8)
        self.set_button = named(
            Button(lambda: self.tr("Set by hand…"), Kind.LINK),
            "standingSet",
            lambda: self.tr("Set by hand…"),
        )
        self.set_button.clicked.connect(lambda _checked=False: self._ask_tier())
        head = row(label(lambda: self.tr("Tier"), "section"), ..., self.set_button)
        self.setLayout(column(head, self._lines, gap=8, margins=(12, 16)))
        self.hide()

    def begin(self) -> None:
        """Be empty until the person is read."""
        self._person, self._stood = None, None
        self.hide()

    def ask(self, person: int) -> None:
        """Read where a person stands."""
        self._person = person
        if self._desk is not None:
            book = self._desk.book
            self._tasks.ask(self, "standing", lambda: stood(book, person), self._show)

    def told_again(self) -> None:
        """Write everything again in another language."""
        self._show(self._stood)

    def _show(self, found: Stood | None) -> None:
        self._stood = found
        self.setVisible(found is not None)
        if found is None:
            return
        with focus_kept(self, lambda: self.set_button):
            clear(self._lines)
            self._draw(found)

    def _draw(self, found: Stood) -> None:
        standing, told = found.standing, _Words()
        code = standing.tier
        since = "" if standing.since_on is None else told.since(day(standing.since_on))
        tier = badge(partial(tier_words, code), tier_tone(code))
        self._lines.addWidget(bare(row(tier, label(since, "small"), ..., gap=8)))
        if standing.set_act is not None:
            end = named(
                Button(lambda: self.tr("End"), Kind.LINK), "standingEnd", lambda: self.tr("End")
            )
            end.clicked.connect(lambda _checked=False: self._end())
            words = told.by_hand(standing.ends_on)
            if standing.set_reason:
                words = joined([words, set_reason(standing.set_reason)])
            self._lines.addWidget(bare(row((label(words, "small", wraps=True), 1), end)))
        for words in self._missing(found):
            self._lines.addWidget(label(words, "small", wraps=True))
        if standing.to_next is not None and standing.next_tier is not None:
            bar = Bar(6)
            whole = standing.amount + standing.to_next
            bar.show_share(standing.amount / whole if whole else 0)
            self._lines.addWidget(bar)
        for use in found.uses:
            self._lines.addWidget(self._use_line(use))
        if found.steps:
            self._lines.addWidget(across())
        for step in found.steps[:_STEPS]:
            self._lines.addWidget(self._step_line(step))

    def _missing(self, found: Stood) -> list[str]:
        standing, basis, told = found.standing, found.settings.basis, _Words()
        lines = []
        tier = found.settings.tier(standing.tier)
        if tier is not None:
            lines.append(told.earns(times_words(tier.percent)))
        if standing.to_next is not None and standing.next_tier is not None:
            amount = amount_words(standing.to_next, basis, self._home.currency)
            lines.append(told.to_next(amount, standing.next_tier))
        if standing.to_keep is not None and standing.ends_on is not None:
            amount = amount_words(standing.to_keep, basis, self._home.currency)
            lines.append(told.to_keep(amount, day(standing.ends_on)))
        elif standing.ends_on is not None and standing.set_act is None:
            lines.append(told.kept(day(standing.ends_on)))
        return lines

    def _use_line(self, use: PrivilegeUse) -> QWidget:
        told = _Words()
        words = privilege_words(use.privilege)
        used = named(
            Button(lambda: self.tr("Mark as used"), Kind.LINK),
            f"standingUse_{use.privilege.kind}",
            lambda: self.tr("{privilege} was used").format(privilege=words),
        )
        used.setToolTip(self.tr("Note that it was used today"))
        used.clicked.connect(lambda _checked=False: self._use(use))
        count = label(told.used(use.used, use.last_on), "small")
        return bare(row((label(words, wraps=True), 1), count, used, gap=8))

    def _step_line(self, step: TierStepRow) -> QWidget:
        way = f"{tier_words(step.was)} → {tier_words(step.tier)}"
        why = set_reason(step.reason_code) if step.reason_code else tier_reason(step.reason)
        first = bare(row((label(way, wraps=True), 1), label(day(step.on), "small"), gap=8))
        second = label(joined([why, step.note]), "small", wraps=True)
        return bare(column(first, second, gap=2))

    def _ask_tier(self) -> None:
        if self._stood is None:
            return
        found = self._stood
        popup = SetTierPopup(
            self.set_button, found.settings, found.standing.tier, self._home.clock.today()
        )
        popup.set_wanted.connect(self._set)
        self.popup = popup
        popup.show_beside(self.set_button, popup.tier)

    def _set(self, tier: str, until: date | None, reason: str, note: str) -> None:
        person, desk = self._person, self._desk
        if person is None or desk is None:
            return
        self._write(
            lambda: desk.desk.set_by_hand([person], tier, until=until, reason=reason, note=note),
            lambda: self.tr("Tier set to {tier}").format(tier=tier_words(tier)),
        )

    def _end(self) -> None:
        person, desk = self._person, self._desk
        if person is not None and desk is not None:
            self._write(
                lambda: desk.desk.end_by_hand(person),
                lambda: self.tr("The tier follows the orders again"),
            )

    def _use(self, use: PrivilegeUse) -> None:
        person, desk = self._person, self._desk
        if person is not None and desk is not None:
            code, words = use.privilege.code, privilege_words(use.privilege)
            self._write(
                lambda: desk.desk.use(person, code),
                lambda: self.tr("Noted: {privilege} was used").format(privilege=words),
            )

    def _write(self, work: Callable[[], tuple[Changes, int]], words: Words) -> None:
        def done(answer: tuple[Changes, int]) -> None:
            changes, action = answer
            self._hub.announce(changes)
            self.did.emit(Done(words, action))

        self._tasks.write(self, work, done, lambda e: self.did.emit(Done(explain(e).line)))


class _Words(QObject):
    """Sentences of the card; only tr() of an object knows plural forms."""

    def since(self, on: str) -> str:
        return self.tr("since {day}").format(day=on)

    def by_hand(self, ends: date | None) -> str:
        if ends is None:
            return self.tr("Set by hand, without an end")
        return self.tr("Set by hand until {day}").format(day=day(ends))

    def earns(self, times: str) -> str:
        return self.tr("Points {times}").format(times=times)

    def to_next(self, amount: str, tier: str) -> str:
        return self.tr("{amount} more to {tier}").format(amount=amount, tier=tier_words(tier))

    def to_keep(self, amount: str, on: str) -> str:
        return self.tr("Ends on {day}: {amount} more to keep it").format(day=on, amount=amount)

    def kept(self, on: str) -> str:
        return self.tr("Kept until {day}").format(day=on)

    def used(self, n: int, last: date | None) -> str:
        if not n:
            return self.tr("not used this year")
        words = self.tr("{count} time(s) this year", "", n).format(count=number(n))
        return words if last is None else f"{words} · {day(last)}"
