"""The popups that let a debt go, and let points last longer."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.services.points import LotRow
from app.ui.formats import day
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import Field, TextField
from app.ui.kit.naming import named
from app.ui.wallet.base_popup import PointsPopup, note_field, reason_field
from app.ui.wallet.wishes import ExtendWish, ForgiveWish, new_key
from app.ui.wallet.words import counted


class ForgivePopup(PointsPopup):
    """Signal wished(ForgiveWish)."""

    wished = Signal(object)

    def __init__(self, anchor: QWidget, debt: int) -> None:
        super().__init__(anchor, "forgiveDebt", lambda: self.tr("Forgive the debt"))
        self._key = new_key()
        reason, self.reason = reason_field("forgiveReason", lambda: self.tr("Reason"))
        note, self.note = note_field("forgiveNote", lambda: self.tr("Note, for you alone"))
        self.lay_out((reason, note))
        self.act_button.clicked.connect(self.act)
        self.act_button.set_words(lambda: self.tr("Forgive"))
        self.show_outlook(
            lambda: self.tr(
                "{points} are owed: they were taken back after a refund and had been spent."
            ).format(points=counted().points(debt))
        )

    def act(self) -> None:
        """Wish for it, once."""
        reason, note = str(self.reason.currentData()), self.note.text().strip()
        self.act_button.setEnabled(False)
        self.dismiss()
        self.wished.emit(ForgiveWish(reason, note, self._key))


class ExtendPopup(PointsPopup):
    """Signal wished(ExtendWish)."""

    wished = Signal(object)

    def __init__(self, anchor: QWidget, lots: Sequence[LotRow] | None, today: date) -> None:
        super().__init__(anchor, "extendPoints", lambda: self.tr("Let points last longer"))
        self._lots, self._today = lots, today
        self.until = named(TextField("2026-12-31"), "extendUntil", lambda: self.tr("Last day"))
        self._until = Field(lambda: self.tr("Last day, as 2026-12-31"), self.until, self._fault)
        self.lay_out((self._until,))
        self.act_button.clicked.connect(self.act)
        self.act_button.set_words(lambda: self.tr("Extend"))
        self.until.textEdited.connect(lambda _text: self._look())
        self._look()

    def act(self) -> None:
        """Wish for it, once."""
        until = day_of_text(self.until.text())
        if until is None or not self._until.check():
            self.until.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.act_button.setEnabled(False)
        self.dismiss()
        self.wished.emit(ExtendWish(until))

    def _extended(self, until: date) -> int | None:
        if self._lots is None:
            return None
        early = [lot for lot in self._lots if lot.expires_on is not None and lot.expires_on < until]
        return sum(lot.remaining for lot in early)

    def _look(self) -> None:
        until = day_of_text(self.until.text())
        points = None if until is None else self._extended(until)
        is_fit = until is not None and until >= self._today and points != 0
        self.act_button.setEnabled(is_fit)
        if until is None or until < self._today:
            self.show_outlook("")
        elif points is None:
            self.show_outlook(lambda: self.tr("What lasts longer already stays as it is."))
        elif points:
            words = self.tr("{points} can be spent until {day}")
            self.show_outlook(words.format(points=counted().points(points), day=day(until)))
        else:
            self.show_outlook(lambda: self.tr("Nothing expires before that day."))

    def _fault(self) -> str:
        text, until = self.until.text().strip(), day_of_text(self.until.text())
        if text and until is None:
            return self.tr("A day is written as 2026-12-31")
        if until is not None and until < self._today:
            return self.tr("That day is over already")
        return ""
