"""The popup in which the program is set: what a friend brings, what the friend gets, the limits."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.referral import ReferralSettings, Refund
from app.ui.formats import decimals_of, symbol_of
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice, Field, TextField
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Switch
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.theme import px

_WIDE = 360
_FIELD = 120
_WHOLE = re.compile(r"[0-9]{1,9}")
_MONEY = re.compile(r"[0-9]{1,9}([.][0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class _Amount:
    """A field of the popup: its setting, and how many minor units one that is typed has."""

    name: str
    field: TextField
    scale: int = 1

    def read(self) -> int | None:
        """Give what is typed, nothing typed is 0; None for what is no amount."""
        text = self.field.text().replace(",", "").replace("，", "").strip()
        if not text:
            return 0
        is_fit = (_MONEY if self.scale > 1 else _WHOLE).fullmatch(text)
        return int(Decimal(text) * self.scale) if is_fit else None

    def write(self, value: int) -> None:
        """Write an amount; 0 is left empty where it means none."""
        shown = f"{Decimal(value) / self.scale:f}" if value else ""
        self.field.setText(shown)


class ProgramPopup(Popup):
    """Signal wanted(ReferralSettings)."""

    wanted = Signal(object)

    def __init__(self, anchor: QWidget, settings: ReferralSettings, currency: str) -> None:
        super().__init__(anchor)
        named(self, "referralProgram", lambda: self.tr("Referral program"))
        self.switch = named(
            Switch(is_on=settings.is_on), "programOn", lambda: self.tr("Friends are rewarded")
        )
        self._amounts: dict[str, _Amount] = {}
        lines = self._lines(currency)
        self.refund = named(Choice(is_quiet=False), "programRefund", "")
        for code, words in self._refunds().items():
            self.refund.add(words, code)
        self._fault = label("", "fault", wraps=True)
        self._fault.hide()
        self.save_button = named(
            Button(lambda: self.tr("Save"), Kind.PRIMARY), "programSave", lambda: self.tr("Save")
        )
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        self._lay_out(lines)
        for amount in self._amounts.values():
            amount.write(getattr(settings, amount.name))
        self.refund.choose(settings.on_part_refund)
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def _lines(self, currency: str) -> list[QWidget]:
        sign, scale = symbol_of(currency).strip(), 10 ** decimals_of(currency)
        return [
            self._line("order_points", lambda: self.tr("A friend's first order, points")),
            self._line("coupon_points", lambda: self.tr("A friend used the card, points")),
            self._line("friend_points", lambda: self.tr("The friend gets, points")),
            self._line(
                "least_minor",
                lambda: self.tr("First order at least, {sign}").format(sign=sign),
                scale,
            ),
            self._line(
                "most_a_month", lambda: self.tr("Friends a month at most (empty: no limit)")
            ),
        ]

    def _lay_out(self, lines: Sequence[QWidget]) -> None:
        note = label(
            lambda: self.tr("For friends' orders from today on; what was given stays."),
            "caption",
            wraps=True,
        )
        head = row((label(lambda: self.tr("Referral program"), "strong"), 1), self.switch, gap=10)
        refund = Field(lambda: self.tr("When part of the order is refunded"), self.refund)
        foot = row(..., self.save_button)
        self.setLayout(column(head, *lines, refund, self._fault, note, foot, gap=10, margins=16))

    def first(self) -> QWidget:
        """Give what takes the focus."""
        return self._amounts["order_points"].field

    def save(self) -> None:
        """Give the settings to whoever keeps them, unless a field is wrong."""
        found = {name: amount.read() for name, amount in self._amounts.items()}
        for name, value in found.items():
            self._amounts[name].field.set_faulty(is_faulty=value is None)
        values = {name: value for name, value in found.items() if value is not None}
        if len(values) < len(found):
            self.show_fault(self.tr("These are whole numbers, as 200."))
        elif values["coupon_points"] < values["order_points"]:
            self._amounts["coupon_points"].field.set_faulty(is_faulty=True)
            self.show_fault(
                self.tr("A friend who used the card brings at least what any friend brings.")
            )
        else:
            refund = Refund(str(self.refund.currentData()))
            settings = ReferralSettings(
                is_on=self.switch.isChecked(), on_part_refund=refund, **values
            )
            self.wanted.emit(settings)

    def show_fault(self, sentence: str) -> None:
        """Tell what is wrong; an empty sentence clears it."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            return
        super().keyPressEvent(event)

    def _line(self, name: str, words: Words, scale: int = 1) -> QWidget:
        field = named(TextField(), f"program_{name}", words)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.textEdited.connect(lambda: self.show_fault(""))
        on_look(field, lambda: field.setFixedWidth(px(_FIELD)))
        said = label(words, "second", wraps=True)
        said.setBuddy(field)
        self._amounts[name] = _Amount(name, field, scale)
        return bare(row((said, 1), field, gap=12))

    def _refunds(self) -> dict[Refund, Words]:
        return {
            Refund.SHARE: lambda: self.tr("take back the same share"),
            Refund.NOTHING: lambda: self.tr("leave the reward"),
            Refund.ALL: lambda: self.tr("take all of it back"),
        }
