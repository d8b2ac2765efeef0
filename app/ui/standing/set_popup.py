"""Asks which tier a person gets by hand, until when, and why."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from app.services.tiers import TierSettings
from app.ui.formats import number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import Choice, TextField
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.labels.tiers import SET_REASONS, set_reason, tier_words
from app.ui.theme import px

_WIDE = 340
_DECEMBER = 12
_LONGEST_NOTE = 500


class SetTierPopup(Popup):
    """Signal set_wanted(tier, until or None, reason, note)."""

    set_wanted = Signal(str, object, str, str)

    def __init__(
        self,
        anchor: QWidget,
        settings: TierSettings,
        tier: str | None,
        today: date,
        people: int = 1,
    ) -> None:
        super().__init__(anchor)
        self._today, self._people = today, people
        named(self, "setTierPopup", self._title)
        self.tier = named(Choice(), "setTier", lambda: self.tr("Tier"))
        for each in settings.tiers:
            self.tier.add(partial(tier_words, each.code), each.code)
        self.tier.choose(tier)
        self.reason = named(Choice(), "setTierReason", lambda: self.tr("Reason"))
        for code in SET_REASONS:
            self.reason.add(partial(set_reason, code), code)
        hint = self.tr("Day, as 2026-01-31")
        self.until = named(TextField(hint), "setTierUntil", lambda: self.tr("Last day"))
        self.until.setText(date(today.year + 1, _DECEMBER, 31).isoformat())
        self.until.textEdited.connect(lambda _text: self._check())
        quick = row(
            self._day("setTierMonths", lambda: self.tr("3 months"), self._in_months),
            self._day("setTierYear", lambda: self.tr("End of next year"), self._next_year),
            self._day("setTierEver", lambda: self.tr("No end"), lambda: None),
            ...,
            gap=6,
        )
        self._fault = label("", "fault", wraps=True)
        self._fault.hide()
        self.note = named(TextField(self._note_words), "setTierNote", self._note_words)
        self.note.setMaxLength(_LONGEST_NOTE)
        self.keep_button = named(Button(self._act, Kind.PRIMARY), "setTierKeep", self._act)
        self.keep_button.clicked.connect(lambda _checked=False: self._keep())
        self._lay_out(quick)
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def _lay_out(self, quick: QLayout) -> None:
        self.setLayout(
            column(
                label(self._title, "strong"),
                self.tier,
                label(lambda: self.tr("Last day"), "small"),
                self.until,
                quick,
                self._fault,
                label(lambda: self.tr("Reason"), "small"),
                self.reason,
                self.note,
                label(self._promise, "small", wraps=True),
                row(..., self.keep_button),
                gap=8,
                margins=16,
            )
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set it on Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.keep_button.isEnabled():
            self._keep()
            return
        super().keyPressEvent(event)

    def _title(self) -> str:
        return self.tr("Set the tier by hand")

    def _act(self) -> str:
        if self._people == 1:
            return self._title()
        words = self.tr("Set the tier of {count} customer(s)", "", self._people)
        return words.format(count=number(self._people))

    def _note_words(self) -> str:
        return self.tr("Note, for yourself")

    def _promise(self) -> str:
        return self.tr("A higher tier that orders reach still counts. Then the orders decide.")

    def _day(self, name: str, words: Words, when: Callable[[], date | None]) -> Button:
        button = named(Button(words, Kind.CHIP), name, words)

        def put() -> None:
            day = when()
            self.until.setText("" if day is None else day.isoformat())
            self._check()

        button.clicked.connect(lambda _checked=False: put())
        return button

    def _in_months(self) -> date:
        return self._today + timedelta(days=91)

    def _next_year(self) -> date:
        return date(self._today.year + 1, _DECEMBER, 31)

    def _chosen(self) -> tuple[bool, date | None]:
        """Tell whether a day that can be stands there, and which; none is no end."""
        text = self.until.text().strip()
        if not text:
            return True, None
        day = day_of_text(text)
        return day is not None and day >= self._today, day

    def _check(self) -> None:
        is_fit, _ = self._chosen()
        self.until.set_faulty(is_faulty=not is_fit)
        self._fault.setText(self.tr("The last day is today or later, as 2026-12-31."))
        self._fault.setVisible(not is_fit)
        self.keep_button.setEnabled(is_fit)

    def _keep(self) -> None:
        is_fit, until = self._chosen()
        if is_fit:
            note = " ".join(self.note.text().split())
            tier, reason = str(self.tier.currentData()), str(self.reason.currentData())
            self.dismiss()
            self.set_wanted.emit(tier, until, reason, note)
