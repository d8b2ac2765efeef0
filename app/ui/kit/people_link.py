"""A number of people that opens as those people."""

from PySide6.QtCore import Signal

from app.ui.i18n import translate
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import Role
from app.ui.kit.wishes import PeopleWish


class PeopleLink(Button):
    """Says how many, or how many of what. Signal wanted(PeopleWish); nobody is no link."""

    wanted = Signal(object)

    def __init__(self, name: str, role: Role = "medium") -> None:
        super().__init__("", Kind.LINK)
        self.setProperty("role", role)
        self._wish: PeopleWish | None = None
        named(self, name, "")
        say(self, self.setToolTip, lambda: translate("people", "Show these people"))
        self.clicked.connect(self._want)
        self.hide()

    def show_people(self, words: Words, wish: PeopleWish | None) -> None:
        """Say a number that opens; without a wish nothing is there.

        Args:
            words: what the link says, ready formatted.
            wish: whom it opens.
        """
        self._wish = wish
        self.setVisible(wish is not None)
        self.set_words(words)

    def _want(self) -> None:
        if self._wish is not None:
            self.wanted.emit(self._wish)
