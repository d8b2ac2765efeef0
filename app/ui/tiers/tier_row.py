"""One tier as a line of its card: badge, threshold, multiplier, privileges."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.services.tiers import Basis, Privilege, PrivilegeKind, Tier, TierSettings
from app.ui.formats import decimals_of
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import say
from app.ui.kit.texts import badge, label
from app.ui.labels.tier_amounts import amount_words
from app.ui.labels.tiers import privilege_kind_words, privilege_words, tier_tone, tier_words
from app.ui.points_rules.amounts import (
    AmountField,
    money_field,
    scaled_text,
    times_field,
    whole_field,
)

_HUNDRED = 100


class TierRow(QWidget):
    """The cells of one line, put into the grid of the card by the card.

    Signals: edited(Tier); privilege_wanted(place, button) opens one, or adds one at its end;
    name_wanted(button).
    """

    edited = Signal(object)
    privilege_wanted = Signal(int, object)
    privilege_added = Signal(object)
    name_wanted = Signal(object)

    def __init__(self, place: int, tier: Tier, settings: TierSettings, currency: str) -> None:
        super().__init__()
        self.hide()
        self._tier, self._basis, self._currency = tier, settings.basis, currency
        self._place = place
        self.badge = badge(partial(tier_words, tier.code), tier_tone(tier.code))
        self.threshold = self._made_threshold()
        self.threshold.told.connect(self._take_threshold)
        say(self.threshold, self.threshold.setPlaceholderText, self._first_words)
        self._was = label("", "doubt")
        self.reached = bare(row(self.threshold, self._was, ..., gap=8))
        name = f"tierTimes_{place}"
        self.times = times_field(name, self._times_words, wide=64)
        self.times.told.connect(self._take_times)
        self._flow = FlowLayout(gap=6)
        self.privileges = bare(column(..., self._flow, ..., gap=0))
        self.pencil = named(
            icon_button("pencil", self._pencil_words), f"tierEdit_{place}", self._pencil_words
        )
        self.pencil.clicked.connect(lambda _checked=False: self.name_wanted.emit(self.pencil))
        self._show_privileges()

    def write(self, tier: Tier, before: Tier | None, *, is_faulty: bool) -> None:
        """Show the tier as it is now, and what it was."""
        self._tier = tier
        unit = self._unit
        self.threshold.show_value(scaled_text(tier.threshold, unit) if tier.threshold else "")
        self.threshold.set_faulty(is_faulty=is_faulty)
        self.times.show_value(scaled_text(tier.percent, _HUNDRED))
        was = before is not None and before.threshold != tier.threshold
        words = ""
        if was and before is not None:
            told = self.tr("was {amount}")
            words = told.format(amount=amount_words(before.threshold, self._basis, self._currency))
        self._was.setText(words)
        self._was.setVisible(bool(words))

    @property
    def _unit(self) -> int:
        unit: int = 10 ** decimals_of(self._currency)
        return unit if self._basis is Basis.MONEY else 1

    def _made_threshold(self) -> AmountField:
        name = f"tierAt_{self._place}"
        if self._basis is Basis.MONEY:
            return money_field(name, self._at_words, self._currency, wide=104, may_lack=True)
        return whole_field(name, self._at_words, wide=104, may_lack=True)

    def _take_threshold(self, value: object) -> None:
        amount = value if isinstance(value, int) else 0
        self.edited.emit(replace(self._tier, threshold=amount))

    def _take_times(self, value: object) -> None:
        if isinstance(value, int):
            self.edited.emit(replace(self._tier, percent=value))

    def _show_privileges(self) -> None:
        clear(self._flow)
        for at, privilege in enumerate(self._tier.privileges):
            words = partial(privilege_words, privilege)
            chip = named(Button(words, Kind.CHIP), f"privilege_{self._place}_{at}", words)
            chip.clicked.connect(partial(self._open, at, chip))
            self._flow.addWidget(chip)
        add = icon_button("plus", self._add_words)
        self.add_button = named(add, f"privilegeAdd_{self._place}", self._add_words)
        self.add_button.clicked.connect(lambda _checked=False: self._offer())
        self._flow.addWidget(self.add_button)

    def _open(self, at: int, chip: QWidget, _checked: object = None) -> None:
        self.privilege_wanted.emit(at, chip)

    def _offer(self) -> None:
        menu = QMenu(self.add_button)
        given = {each.kind for each in self._tier.privileges}
        for kind in PrivilegeKind:
            if kind not in given or kind is PrivilegeKind.OWN_WORDS:
                act = menu.addAction(privilege_kind_words(kind).replace("&", "&&"))
                act.triggered.connect(partial(self._add, kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _add(self, kind: PrivilegeKind, _checked: object = None) -> None:
        percent = 5 if kind is PrivilegeKind.DISCOUNT else 0
        words = self._new_words() if kind is PrivilegeKind.OWN_WORDS else ""
        self.privilege_added.emit(Privilege(kind, percent, words=words))

    def _new_words(self) -> str:
        taken = {each.words for each in self._tier.privileges}
        words = self.tr("Something special")
        return next(
            name for name in (words, *(f"{words} {n}" for n in range(2, 99))) if name not in taken
        )

    def _first_words(self) -> str:
        return self.tr("first order")

    def _at_words(self) -> str:
        return self.tr("{tier} is reached at").format(tier=tier_words(self._tier.code))

    def _times_words(self) -> str:
        return self.tr("Points of {tier} are multiplied by").format(
            tier=tier_words(self._tier.code)
        )

    def _add_words(self) -> str:
        return self.tr("Add a privilege to {tier}").format(tier=tier_words(self._tier.code))

    def _pencil_words(self) -> str:
        return self.tr("Change {tier}").format(tier=tier_words(self._tier.code))
