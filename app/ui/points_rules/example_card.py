"""The worked example: an order of the shop, line by line, as the draft would have it."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.services.points import EarnKind, ExampleOrder, OrderExample, RuleSettings
from app.ui.formats import NOTHING, day, joined, local, money, number
from app.ui.kit.fields import Choice
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.texts import Role, label
from app.ui.labels.points import points_signed
from app.ui.points_rules.words import RuleWords, times
from app.ui.theme import Ink


class ExampleCard(QFrame):
    """Signal chosen(order number in the file)."""

    chosen = Signal(int)

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self._shown: tuple[RuleSettings, OrderExample, int | None] | None = None
        self._products: Mapping[str, str] = {}
        self._known: tuple[ExampleOrder, ...] = ()
        self.setProperty("card", "sunken")
        self.order = named(Choice(), "exampleOrder", lambda: self.tr("Order of the example"))
        self.order.fit_room()
        self.order.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.order.setProperty("shortens", True)  # a long name
        self.order.currentIndexChanged.connect(lambda _at: self._choose())
        self._lines: QVBoxLayout = column(gap=6)
        self._total = named(label("", "strong"), "exampleTotal", "")
        self._usable, self._change = label("", "small", wraps=True), label("", "doubt", wraps=True)
        mark = IconLabel("git-compare-arrows", Ink.WARN, 14)
        self._change_line = bare(row(mark, (self._change, 1), gap=6))
        self._body = bare(
            column(
                self._lines,
                across(),
                row(label(lambda: self.tr("Earns"), "strong"), ..., self._total),
                self._usable,
                self._change_line,
                gap=8,
            )
        )
        self.nothing = label(
            lambda: self.tr("With the first orders, one of them is worked out here."),
            "second",
            wraps=True,
        )
        title = label(lambda: self.tr("Worked example"), "section")
        self.setLayout(
            column(title, self.order, self.nothing, self._body, gap=10, margins=(12, 16))
        )
        self._body.hide()
        self.order.hide()

    @property
    def order_id(self) -> int | None:
        """The order that is worked out."""
        chosen = self.order.currentData()
        return chosen if isinstance(chosen, int) else None

    def show_orders(self, orders: Sequence[ExampleOrder]) -> None:
        """Show which orders there are; the one that was chosen stays."""
        if tuple(orders) == self._known:
            return
        self._known, before = tuple(orders), self.order_id
        self.order.blockSignals(True)
        self.order.clear()
        for each in orders:
            self.order.add(joined([each.name or "", each.order_no]), each.order_id)
        self.order.choose(before)
        self.order.blockSignals(False)
        self.order.setVisible(bool(orders))
        self.nothing.setVisible(not orders)
        self._body.setVisible(bool(orders) and self._shown is not None)
        self._choose()

    def show_example(
        self,
        settings: RuleSettings,
        example: OrderExample,
        before: int | None,
        products: Mapping[str, str],
    ) -> None:
        """Show what an order earns.

        Args:
            settings: by which rules.
            before: the points by the version that was started last; None without one.
            products: titles of products by key.
        """
        self._shown, self._products = (settings, example, before), products
        self.told_again()

    def told_again(self) -> None:
        """Write it again in another language."""
        if self._shown is None:
            return
        settings, example, before = self._shown
        clear(self._lines)
        for words, value in self._sums(settings, example):
            self._add(words, value)
        self._add_rules(settings, example)
        self._total.setText(number(example.points))
        self._usable.setText(self._usable_words(settings, example))
        is_other = before is not None and before != example.points
        self._change.setText(self._change_words(before or 0))
        self._change_line.setVisible(is_other)
        self._body.show()

    def _sums(self, settings: RuleSettings, example: OrderExample) -> list[tuple[str, str]]:
        paid = partial(money, currency=example.currency)
        on = self.tr("Paid on {day}").format(day=day(example.counted_on))
        found = [(on, paid(example.net_minor))]
        if example.postage_minor:
            found.append((self.tr("− postage"), paid(-example.postage_minor)))
        if example.discount_minor:
            found.append((self.tr("+ taken off by coupons"), paid(example.discount_minor)))
        if example.points_minor:
            found.append((self.tr("+ paid with points"), paid(example.points_minor)))
        rate = RuleWords().base(settings, self._home.currency)
        words = self.tr("{rate}, whole points").format(rate=rate)
        found.append((words, number(example.whole_points)))
        if example.capped_points:
            found.append((RuleWords().cap(settings), number(-example.capped_points)))
        return found

    def _add_rules(self, settings: RuleSettings, example: OrderExample) -> None:
        given = {line.number: line for line in example.lines}
        for rule in settings.earns:
            if not rule.is_on or not rule.kind.is_of_orders:
                continue
            words = RuleWords().earn(rule, self._products)
            line = given.get(rule.number)
            if rule.kind is EarnKind.TIER and line is not None:
                words = self.tr("Tier {times}").format(times=times(line.level or 100))
            got = line.points if line is not None else 0
            self._add(words, points_signed(got) if got else NOTHING, is_quiet=not got)

    def _add(self, words: str, value: str, *, is_quiet: bool = False) -> None:
        role: Role = "small" if is_quiet else "second"
        amount = label(value, "small" if is_quiet else "medium")
        self._lines.addWidget(_line(label(words, role, wraps=True), amount))

    def _usable_words(self, settings: RuleSettings, example: OrderExample) -> str:
        if not example.points:
            return self.tr("It would earn nothing.")
        if example.usable_ms is None:
            days = settings.pending_days
            told = self.tr("Can be spent {days} days after the sign-off.", "", days)
            return told.format(days=number(days))
        on = local(example.usable_ms, self._home.zone).date()
        return self.tr("Can be spent from {day} on.").format(day=day(on))

    def _change_words(self, before: int) -> str:
        told = self.tr("By the version in force it earns {points}.")
        return told.format(points=number(before))

    def _choose(self) -> None:
        if self.order_id is not None:
            self.chosen.emit(self.order_id)


def _line(words: QWidget, amount: QWidget) -> QWidget:
    return bare(row((words, 1), amount, gap=12))
