"""Edits what the money of an order earns, how far, and what of it does not count."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.points import RuleSettings
from app.ui.formats import decimals_of
from app.ui.kit.texts import label
from app.ui.points_rules.amounts import money_field, scaled_text, whole_field
from app.ui.points_rules.changing import with_value
from app.ui.points_rules.popups import RulePopup, tick


class BasePopup(RulePopup):
    """Signal edited(RuleSettings) at each change."""

    edited = Signal(object)

    def __init__(self, anchor: QWidget, settings: RuleSettings, currency: str) -> None:
        super().__init__(anchor, lambda: self.tr("Points for money"), can_go=False)
        self.settings = settings
        unit: int = 10 ** decimals_of(currency)
        points = whole_field("basePoints", lambda: self.tr("Points"))
        points.show_value(str(settings.points))
        points.told.connect(partial(self._put, "points"))
        self.add_line(lambda: self.tr("Points"), points)
        money = money_field("baseMoney", lambda: self.tr("for so much money"), currency)
        money.show_value(scaled_text(settings.per_minor, unit))
        money.told.connect(partial(self._put, "per_minor"))
        self.add_line(lambda: self.tr("for so much money"), money, label(currency, "small"))
        self.add_cap("base", settings, self._put)
        self.fields.addWidget(label(lambda: self.tr("Does not count"), "small"))
        for name, words in (
            ("leaves_out_coupons", lambda: self.tr("what coupons took off")),
            ("leaves_out_points", lambda: self.tr("what was paid with points")),
            ("leaves_out_postage", lambda: self.tr("postage")),
        ):
            self.fields.addWidget(
                tick(
                    name,
                    words,
                    is_on=bool(getattr(settings, name)),
                    told=partial(self._put, name),
                )
            )
        self.first: QWidget = points

    def _put(self, name: str, value: object) -> None:
        self.settings = with_value(self.settings, name, value)
        self.edited.emit(self.settings)
