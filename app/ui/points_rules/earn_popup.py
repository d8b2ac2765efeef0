"""Edits a way to earn: how much, of what, on which days, how far, and how long it waits."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.services.points import EarnKind, EarnRule
from app.ui.conditions.value_words import weekday_words
from app.ui.i18n import current_language
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice, TextField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, clear, column
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look, words_of
from app.ui.kit.texts import label
from app.ui.labels.tiers import tier_words
from app.ui.points_rules.amounts import (
    AmountField,
    day_field,
    scaled_text,
    times_field,
    whole_field,
)
from app.ui.points_rules.changing import with_value
from app.ui.points_rules.popups import RulePopup
from app.ui.points_rules.words import earn_kind
from app.ui.theme import px

_HUNDRED = 100
_WEEK = range(7)
_WIDE = 190
Find = Callable[[str, Callable[[Sequence[tuple[str, str]]], object]], object]
_OF_GOODS = (EarnKind.ORDER, EarnKind.PIECE, EarnKind.TIMES)


class EarnPopup(RulePopup):
    """Signals: edited(EarnRule) at each change; product_named(key, title)."""

    edited = Signal(object)
    product_named = Signal(str, str)

    def __init__(
        self,
        anchor: QWidget,
        rule: EarnRule,
        *,
        categories: Sequence[str],
        tiers: Sequence[str],
        find: Find,
        named_as: str,
    ) -> None:
        super().__init__(anchor, lambda: earn_kind(rule.kind), can_go=True)
        self.rule, self._find = rule, find
        self._add_amount()
        if rule.kind is EarnKind.TIER_BONUS:
            self._add_tiers(tiers)
        if rule.kind in _OF_GOODS:
            self._add_goods(categories, named_as)
        if rule.kind.is_of_orders:
            self._add_days()
        self.add_cap("earn", rule, self._put)
        if rule.kind is not EarnKind.PROFILE:
            self._add_wait()
        self.first: QWidget = self.findChildren(AmountField)[0]

    def _add_amount(self) -> None:
        if self.rule.kind is EarnKind.TIER:
            return
        if self.rule.kind is EarnKind.TIMES:
            field = times_field("earnTimes", lambda: self.tr("Times"))
            field.show_value(scaled_text(self.rule.percent, _HUNDRED))
            field.told.connect(partial(self._put, "percent"))
            self.add_line(lambda: self.tr("Times the points"), field)
            return
        field = whole_field("earnPoints", lambda: self.tr("Points"))
        field.show_value(str(self.rule.points))
        field.told.connect(partial(self._put, "points"))
        self.add_line(lambda: self.tr("Points"), field)

    def _add_tiers(self, tiers: Sequence[str]) -> None:
        choice = named(Choice(), "earnTier", lambda: self.tr("Tier that is reached"))
        if not self.rule.tier:
            choice.add(lambda: self.tr("Choose a tier"), "")
        for code in dict.fromkeys((*tiers, self.rule.tier)):
            if code:
                choice.add(partial(tier_words, code), code)
        choice.choose(self.rule.tier)
        choice.currentIndexChanged.connect(lambda _at: self._put("tier", choice.currentData()))
        choice.setMaximumWidth(px(_WIDE))
        self.add_line(lambda: self.tr("Tier that is reached"), choice)

    def _add_goods(self, categories: Sequence[str], named_as: str) -> None:
        choice = named(Choice(), "earnCategory", lambda: self.tr("Category"))
        choice.add(lambda: self.tr("All categories"), "")
        for name in dict.fromkeys((*categories, self.rule.category)):
            if name:
                choice.add(name, name)
        choice.choose(self.rule.category)
        choice.currentIndexChanged.connect(
            lambda _at: self._put("category", str(choice.currentData()))
        )
        choice.setMaximumWidth(px(_WIDE))
        self.add_line(lambda: self.tr("Category"), choice)
        self.product = named(
            TextField(lambda: self.tr("All products"), is_quiet=True),
            "earnProduct",
            lambda: self.tr("Product: part of its title or its code"),
        )
        self.product.setText(named_as)
        self.product.textEdited.connect(self._seek)
        on_look(self.product, lambda: self.product.setFixedWidth(px(_WIDE)))
        self.add_line(lambda: self.tr("Product"), self.product)
        self._found = column(gap=2)
        self.fields.addWidget(bare(self._found))

    def _seek(self, text: str) -> None:
        if not text.strip():
            self._choose("", "")
            return
        self._find(text, self._show_found)

    def _show_found(self, products: Sequence[tuple[str, str]]) -> None:
        clear(self._found)
        for key, title in products:
            button = named(Button(title, Kind.GHOST), f"product_{key}", title)
            button.clicked.connect(
                lambda _checked=False, key=key, title=title: self._choose(key, title)
            )
            button.setMaximumWidth(px(360))
            self._found.addWidget(button)
        if not products:
            self._found.addWidget(label(lambda: self.tr("No product is called so."), "small"))

    def _choose(self, key: str, title: str) -> None:
        self.product.setText(title)
        if title:
            self.product.setFocus()
        clear(self._found)
        self.product_named.emit(key, title)
        self._put("product", key)

    def _add_days(self) -> None:
        days = QWidget()
        flow = FlowLayout(days, 4)
        for at in _WEEK:
            words = partial(weekday_words, at)
            chip = named(Button(partial(_short, at), Kind.CHIP), f"earnDay_{at}", words)
            chip.setCheckable(True)
            chip.setChecked(at in self.rule.weekdays)
            chip.setToolTip(words_of(words))
            chip.toggled.connect(partial(self._turn_day, at))
            flow.addWidget(chip)
        self.fields.addWidget(
            label(lambda: self.tr("On these weekdays; none is every day"), "small")
        )
        self.fields.addWidget(days)
        first = day_field("earnFrom", lambda: self.tr("First day, as 2026-01-31"))
        last = day_field("earnUntil", lambda: self.tr("Last day, as 2026-01-31"))
        for field, name in ((first, "from_on"), (last, "until_on")):
            on = getattr(self.rule, name)
            field.show_value("" if on is None else on.isoformat())
            field.setPlaceholderText("2026-01-31")
            field.told.connect(partial(self._put, name))
        self.add_line(lambda: self.tr("From, until"), first, last)

    def _add_wait(self) -> None:
        wait = whole_field(
            "earnWait", lambda: self.tr("Days until they can be used"), may_lack=True
        )
        wait.show_value("" if self.rule.pending_days is None else str(self.rule.pending_days))
        wait.setPlaceholderText("—")
        wait.told.connect(partial(self._put, "pending_days"))
        words = label(lambda: self.tr("days"), "second")
        self.add_line(lambda: self.tr("Waits longer than other points"), wait, words)

    def _turn_day(self, at: int, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        days = {*self.rule.weekdays, at} if is_on else {*self.rule.weekdays} - {at}
        self._put("weekdays", tuple(sorted(days)))

    def _put(self, name: str, value: object) -> None:
        self.rule = with_value(self.rule, name, value)
        self.edited.emit(self.rule)


def _short(weekday: int) -> str:
    locale = QLocale(current_language().value)
    return locale.dayName(weekday + 1, QLocale.FormatType.ShortFormat)
