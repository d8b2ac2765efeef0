"""The popup that gives points by hand, or takes them: amount, reason, what will be."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.services.points import AdjustOutlook
from app.ui.formats import joined, number
from app.ui.i18n import translate
from app.ui.kit.fields import TYPING_PAUSE_MS, Field, TextField
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.tabs import Segments
from app.ui.kit.wishes import PeopleCall
from app.ui.wallet.amounts import points_of_text
from app.ui.wallet.base_popup import PointsPopup, note_field, reason_field
from app.ui.wallet.wishes import AdjustWish, Whose, new_key
from app.ui.wallet.words import counted


class AdjustPopup(PointsPopup):
    """Signals: wished(AdjustWish); typed(points), of many, a moment after the last key.

    people_wanted(PeopleCall): who have too few for what is taken.

    The key is made with the popup: pressed twice it is one entry.
    """

    wished = Signal(object)
    typed = Signal(int)
    people_wanted = Signal(object)

    def __init__(self, anchor: QWidget, whose: Whose) -> None:
        super().__init__(anchor, "adjustPoints", lambda: self.tr("Give or take points"), whose.name)
        self._whose, self._key = whose, new_key()
        self.sides = Segments([lambda: self.tr("Give"), lambda: self.tr("Take")])
        for at, name in enumerate(("adjustGive", "adjustTake")):
            self.sides.part(at).setObjectName(name)
        self.amount = named(TextField(), "adjustAmount", lambda: self.tr("Points"))
        self._amount = Field(lambda: self.tr("Points"), self.amount, self._fault)
        reason, self.reason = reason_field("adjustReason", lambda: self.tr("Reason"))
        note, self.note = note_field("adjustNote", lambda: self.tr("Note, for you alone"))
        self.short = PeopleLink("adjustTooFew", "small")
        self.short.wanted.connect(self._open_people)
        self.lay_out((self.sides, self._amount, reason, note), self.short)
        self.act_button.clicked.connect(self.act)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._tell_typed)
        self.amount.textEdited.connect(lambda _text: self._look())
        self.sides.chosen.connect(self._turn)
        self._usual: Mapping[str, int] = {}
        self._proposed = ""
        self.reason.currentIndexChanged.connect(lambda _at: self._propose())
        self._look()

    @property
    def points(self) -> int | None:
        """What is meant, below 0 when taken; None while no number is typed."""
        points = points_of_text(self.amount.text())
        return points if points is None or not self.sides.current() else -points

    def act(self) -> None:
        """Wish for it, once."""
        points = self.points
        if points is None or not self._amount.check():
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        reason, note = str(self.reason.currentData()), self.note.text().strip()
        self.act_button.setEnabled(False)
        self.dismiss()
        self.wished.emit(AdjustWish(points, reason, note, self._key))

    def show_effect(self, points: int, outlook: AdjustOutlook) -> None:
        """Tell what these points would do to many, unless others are typed by now."""
        if points == self.points:
            self.show_outlook(lambda: _many_words(outlook))
            count = len(outlook.short)
            call = PeopleCall(lambda: outlook.short, self._short_words) if count else None
            self.short.show_people(lambda: counted().too_few(count), call)
            self.place()

    def show_usual(self, usual: Mapping[str, int]) -> None:
        """Take how many points rules give, by reason; they are proposed until others are typed."""
        self._usual = usual
        self._propose()

    def _open_people(self, call: PeopleCall) -> None:
        self.dismiss()
        self.people_wanted.emit(call)

    def _short_words(self) -> str:
        return self.tr("Have too few points")

    def _propose(self) -> None:
        if self.amount.text() not in ("", self._proposed):
            return
        points = self._usual.get(str(self.reason.currentData()))
        self._proposed = str(points) if points and not self.sides.current() else ""
        self.amount.setText(self._proposed)
        self._look()

    def _tell_typed(self) -> None:
        if self.points is not None:
            self.typed.emit(self.points)

    def _turn(self, _side: int) -> None:
        self._look()
        self._amount.check()

    def _look(self) -> None:
        points = self.points
        self.short.hide()
        is_taken = bool(self.sides.current())
        self.act_button.setEnabled(points is not None and not self._is_short(points))
        if points is None:
            self.act_button.set_words(self._take_words if is_taken else self._give_words)
            self.show_outlook("")
            return
        if self._whose.available is None:
            self._pause.start()
        words = counted().take if points < 0 else counted().give
        self.act_button.set_words(lambda: words(abs(points)))
        self.show_outlook(lambda: self._outlook_words(points))

    def _give_words(self) -> str:
        return self.tr("Give points")

    def _take_words(self) -> str:
        return self.tr("Take points")

    def _outlook_words(self, points: int) -> str:
        whose = self._whose
        if whose.available is None:
            return counted().to_people(whose.count)
        before, after = whose.available, whose.available + points
        if whose.debt and points > 0:
            words = self.tr("{paid} pay the debt, {after} can be spent then")
            paid = min(whose.debt, points)
            return words.format(paid=number(paid), after=number(points - paid))
        words = self.tr("Can be spent: {before} → {after}")
        return words.format(before=number(before), after=number(max(after, 0)))

    def _is_short(self, points: int) -> bool:
        available = self._whose.available
        return available is not None and available + points < 0

    def _fault(self) -> str:
        text, points = self.amount.text().strip(), self.points
        if text and points is None:
            return self.tr("A whole number of points, from 1 to 100,000,000")
        if points is not None and self._is_short(points):
            words = self.tr("Only {available} can be taken")
            return words.format(available=number(self._whose.available or 0))
        return ""


def _many_words(outlook: AdjustOutlook) -> str:
    words = translate("points", "Can be spent together: {before} → {after}")
    parts = [
        counted().to_people(outlook.people - len(outlook.short)),
        words.format(before=number(outlook.before), after=number(outlook.after)),
    ]
    return joined(parts)
