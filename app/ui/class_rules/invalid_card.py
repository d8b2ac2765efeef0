"""Records that look invalid, by reason; proposes to hide them, and never deletes."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.services.classing import InvalidReason
from app.ui.class_rules.words import INVALID_ICONS, BuyerSentences, Sentences
from app.ui.formats import number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import across, bare, boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import say
from app.ui.kit.texts import badge, label
from app.ui.theme import Ink, Tone


class InvalidCard(QWidget):
    """Signals: look_wanted(InvalidReason), buyers_wanted(InvalidReason); hide_wanted."""

    look_wanted = Signal(object)
    buyers_wanted = Signal(object)
    hide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all = 0
        self._counts: dict[InvalidReason, QLabel] = {}
        self.looks: dict[InvalidReason, Button] = {}
        self.buyers: dict[InvalidReason, Button] = {}
        self._badge = named(badge("", Tone.WARN), "invalidCount", "")
        self.hide_button = named(Button("", Kind.DEFAULT, "eye-off"), "invalidHide", "")
        self.hide_button.clicked.connect(lambda _checked=False: self.hide_wanted.emit())
        self._none = label(lambda: self.tr("No record looks invalid."), "second", wraps=True)
        heading = label(lambda: self.tr("Records that look invalid"), "section")
        head = row(heading, self._badge, ..., self.hide_button, gap=10)
        self._lines = self._made_lines()
        self.setLayout(column(bare(head), self._lines, self._none, gap=10))
        self.show_counts({}, 0)

    def show_counts(
        self,
        counts: Mapping[InvalidReason, int],
        everybody: int,
        buyers: Mapping[InvalidReason, int] | None = None,
    ) -> None:
        """Show how many there are of each reason, and of any; how many of each have orders."""
        self._all = everybody
        for reason, button in self.buyers.items():
            bought = (buyers or {}).get(reason, 0)
            button.set_words(partial(BuyerSentences().bought, bought))
            button.setVisible(bought > 0)
        for reason, shown in self._counts.items():
            count = counts.get(reason, 0)
            shown.setText(number(count))
            self.looks[reason].setEnabled(count > 0)
        self._badge.setText(number(everybody))
        self._badge.setVisible(everybody > 0)
        self.hide_button.set_words(lambda: Sentences().hide(self._all))
        self.hide_button.setVisible(everybody > 0)
        self._lines.setVisible(everybody > 0)
        self._none.setVisible(not everybody)

    def show_hiding(self, *, is_on: bool) -> None:
        """Let nobody press twice."""
        self.hide_button.setEnabled(not is_on)

    def _made_lines(self) -> QFrame:
        lines = column(gap=0)
        for at, reason in enumerate(InvalidReason):
            if at:
                lines.addWidget(across())
            lines.addWidget(self._line(reason))
        return boxed(lines, "plain")

    def _line(self, reason: InvalidReason) -> QWidget:
        words = label(lambda: Sentences().invalid(reason), wraps=True)
        count = named(label("", "strong"), f"invalid_{reason}", "")
        say(count, count.setAccessibleName, lambda: Sentences().invalid(reason))
        look = named(
            Button(lambda: self.tr("Look"), Kind.LINK),
            f"invalidLook_{reason}",
            lambda: self.tr("Look: {reason}").format(reason=Sentences().invalid(reason)),
        )
        look.clicked.connect(lambda _checked=False: self.look_wanted.emit(reason))
        self._counts[reason], self.looks[reason] = count, look
        buyers = named(Button("", Kind.LINK), f"invalidBuyers_{reason}", "")
        buyers.clicked.connect(lambda _checked=False: self.buyers_wanted.emit(reason))
        self.buyers[reason] = buyers
        icon = IconLabel(INVALID_ICONS[reason], Ink.TEXT2)
        return bare(row(icon, (words, 1), buyers, count, look, gap=12, margins=(14, 4, 10, 4)))
