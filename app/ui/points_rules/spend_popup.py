"""Edits what points are given for."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.points import SpendKind, SpendRule
from app.ui.formats import decimals_of
from app.ui.kit.fields import Choice, TextField
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.points_rules.amounts import AmountField, money_field, scaled_text, whole_field
from app.ui.points_rules.changing import with_value
from app.ui.points_rules.popups import RulePopup
from app.ui.points_rules.words import spend_kind
from app.ui.theme import px

_LONGEST = 60
_WIDE = 190


class SpendPopup(RulePopup):
    """Signal edited(SpendRule) at each change."""

    edited = Signal(object)

    def __init__(
        self,
        anchor: QWidget,
        rule: SpendRule,
        currency: str,
        coupons: Sequence[tuple[int, str]] = (),
    ) -> None:
        super().__init__(anchor, lambda: spend_kind(rule.kind), can_go=True)
        self.rule, self._currency = rule, currency
        is_money = rule.kind is SpendKind.MONEY_OFF
        if rule.kind is SpendKind.COUPON:
            self._add_coupon(coupons)
        elif not is_money:
            self._add_name()
        points = self._whole("points", "spendPoints", lambda: self.tr("Points"))
        self.first: QWidget = points
        self._add_value(is_money=is_money)
        if is_money:
            self._add_limits()
        else:
            self._add_stock()
        if rule.kind is SpendKind.KEEP_TIER:
            self.fields.addWidget(label(self._kept_words, "caption", wraps=True))

    def _kept_words(self) -> str:
        return self.tr(
            "The tier that the customer has is kept for one more period after the day on which it"
            " would end. Then the orders decide again."
        )

    def _add_coupon(self, coupons: Sequence[tuple[int, str]]) -> None:
        """Let one of the coupons be chosen; the rule is called as it is."""
        chosen = self.rule.coupon_id
        choice = named(Choice(is_quiet=False), "spendCoupon", lambda: self.tr("Which coupon"))
        choice.setProperty("stored", True)  # names of coupons
        if chosen is None or chosen not in dict(coupons):
            choice.add(lambda: self.tr("Choose…") if coupons else self.tr("No coupons yet"), None)
        for coupon, name in coupons:
            choice.add(name, coupon)
        choice.choose(chosen)
        names = dict(coupons)

        def put(coupon: object) -> None:
            if isinstance(coupon, int):
                self.rule = replace(self.rule, coupon_id=coupon, name=names[coupon])
                self.edited.emit(self.rule)

        choice.currentIndexChanged.connect(lambda _at: put(choice.currentData()))
        choice.fit_room()
        on_look(choice, lambda: choice.setFixedWidth(px(_WIDE)))
        self.add_line(lambda: self.tr("Which coupon"), choice)

    def _add_name(self) -> None:
        hint = partial(spend_kind, self.rule.kind)
        field = named(TextField(hint, is_quiet=True), "spendName", lambda: self.tr("Name"))
        field.setMaxLength(_LONGEST)
        field.setText(self.rule.name)
        field.textEdited.connect(partial(self._put, "name"))
        on_look(field, lambda: field.setFixedWidth(px(_WIDE)))
        self.add_line(lambda: self.tr("Name"), field)

    def _add_value(self, *, is_money: bool) -> None:
        unit: int = 10 ** decimals_of(self._currency)
        words: Words = (
            (lambda: self.tr("are so much money off"))
            if is_money
            else (lambda: self.tr("What it costs you"))
        )
        field = money_field("spendValue", words, self._currency, may_lack=not is_money)
        field.show_value(scaled_text(self.rule.value_minor, unit))
        field.told.connect(lambda value: self._put("value_minor", value or 0))
        self.add_line(words, field, label(self._currency, "small"))

    def _add_limits(self) -> None:
        self._whole("least_points", "spendLeast", lambda: self.tr("At least so many points"))
        most = self._whole("most_points", "spendMost", lambda: self.tr("At most for one order"))
        most.setPlaceholderText("—")
        self._whole("most_percent", "spendShare", lambda: self.tr("At most percent of an order"))

    def _add_stock(self) -> None:
        field = whole_field("spendStock", lambda: self.tr("How many there are"), may_lack=True)
        field.show_value("" if self.rule.stock is None else str(self.rule.stock))
        field.setPlaceholderText("—")
        field.told.connect(partial(self._put, "stock"))
        self.add_line(lambda: self.tr("How many there are; empty: no end"), field)

    def _whole(self, name: str, object_name: str, words: Words) -> AmountField:
        value = getattr(self.rule, name)
        may_lack = name in ("least_points", "most_points")
        field = whole_field(object_name, words, may_lack=may_lack)
        field.show_value(str(value) if value or not may_lack else "")
        field.told.connect(lambda told: self._put(name, told or 0))
        self.add_line(words, field)
        return field

    def _put(self, name: str, value: object) -> None:
        self.rule = with_value(self.rule, name, value)
        self.edited.emit(self.rule)
