"""A number of people that opens as those people."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import Role
from app.ui.kit.wishes import PeopleCall, PeopleWish

_ROUND = 6  # what stands around the words


class PeopleLink(Button):
    """Says how many, or how many of what; nobody is no link.

    Signal wanted(PeopleWish or PeopleCall).
    """

    wanted = Signal(object)

    def __init__(self, name: str, role: Role = "medium") -> None:
        super().__init__("", Kind.LINK)
        self.setProperty("role", role)
        self._wish: PeopleWish | PeopleCall | None = None
        named(self, name, "")
        say(self, self.setToolTip, lambda: translate("people", "Show these people"))
        self._shortens = False
        self.clicked.connect(self._want)
        self.hide()

    def show_people(self, words: Words, wish: PeopleWish | PeopleCall | None) -> None:
        """Say a number that opens; without a wish nothing is there.

        Args:
            words: what the link says, ready formatted.
            wish: whom it opens.
        """
        self._wish = wish
        self.setVisible(wish is not None)
        self.set_words(words)

    def shorten_words(self) -> None:
        """Let what it says end in an ellipsis where room runs out, as of a whole sentence."""
        self._shortens = True
        self.setProperty("shortens", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters only where the rest may go."""
        hint = super().minimumSizeHint()
        few = self.fontMetrics().height() * 3
        return QSize(min(hint.width(), few), hint.height()) if self._shortens else hint

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        if not self._shortens or self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - _ROUND
        end = Qt.TextElideMode.ElideRight
        option.text = self.fontMetrics().elidedText(option.text, end, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _want(self) -> None:
        if self._wish is not None:
            self.wanted.emit(self._wish)
