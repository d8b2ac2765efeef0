"""The popup that redeems points."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.formats import number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Field, TextField
from app.ui.kit.layouts import bare, row
from app.ui.kit.naming import named
from app.ui.wallet.amounts import points_of_text
from app.ui.wallet.base_popup import PointsPopup, note_field
from app.ui.wallet.wishes import SpendWish, Whose, new_key
from app.ui.wallet.words import counted


class SpendPopup(PointsPopup):
    """Signal wished(SpendWish)."""

    wished = Signal(object)

    def __init__(self, anchor: QWidget, whose: Whose) -> None:
        super().__init__(anchor, "spendPoints", lambda: self.tr("Redeem points"))
        self._there, self._key = whose.available or 0, new_key()
        self.amount = named(TextField(), "spendAmount", lambda: self.tr("Points"))
        self._amount = Field(lambda: self.tr("Points"), self.amount, self._fault)
        self.all_button = named(
            Button(lambda: self.tr("All {points}").format(points=number(self._there)), Kind.LINK),
            "spendAll",
            "",
        )
        self.all_button.clicked.connect(self._take_all)
        self.all_button.setEnabled(self._there > 0)
        note, self.note = note_field("spendNote", lambda: self.tr("What for"))
        self.lay_out((self._amount, bare(row(self.all_button, ...)), note))
        self.amount.textEdited.connect(lambda _text: self._look())
        self._look()

    @override
    def act(self) -> None:
        """Wish for it, once."""
        points = points_of_text(self.amount.text())
        if points is None or not self._amount.check():
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.act_button.setEnabled(False)
        self.dismiss()
        self.wished.emit(SpendWish(points, self.note.text().strip(), self._key))

    def _take_all(self) -> None:
        self.amount.setText(str(self._there))
        self._amount.show_fault("")
        self._look()

    def _look(self) -> None:
        points = points_of_text(self.amount.text())
        there = self._there
        self.act_button.setEnabled(points is not None and points <= there)
        if points is None:
            self.act_button.set_words(lambda: self.tr("Redeem"))
            self.show_outlook("")
            return
        self.act_button.set_words(lambda: counted().redeem(points))
        words = self.tr("Can be spent: {before} → {after}")
        after = number(max(there - points, 0))
        self.show_outlook(words.format(before=number(there), after=after))

    def _fault(self) -> str:
        text, points = self.amount.text().strip(), points_of_text(self.amount.text())
        if text and points is None:
            return self.tr("A whole number of points, from 1 to 100,000,000")
        if points is not None and points > self._there:
            words = self.tr("Only {available} can be spent")
            return words.format(available=number(self._there))
        return ""
