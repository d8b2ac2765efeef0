"""A number that opens as the people it counts, and is a number alone where it counts nobody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.kit.layouts import repolish, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import Role, label
from app.ui.kit.wishes import PeopleCall, PeopleWish


class PeopleCount(QWidget):
    """Signal wanted(PeopleWish or PeopleCall)."""

    wanted = Signal(object)

    def __init__(self, name: str, words: Words, role: Role) -> None:
        """Make a number that says nothing yet.

        Args:
            name: of the number; the link has "_people" after it.
            words: what is counted.
            role: how large it is.
        """
        super().__init__()
        self._number = named(label("", role), name, words)
        self.link = PeopleLink(f"{name}_people", role)
        self.link.wanted.connect(self.wanted)
        self.setLayout(row(self._number, self.link, gap=0))

    def text(self) -> str:
        """Give what it says."""
        return self._number.text()

    def show_count(self, words: Words, wish: PeopleWish | PeopleCall | None) -> None:
        """Say a number, ready formatted, and whom it opens."""
        say(self._number, self._number.setText, words)
        self._number.setVisible(wish is None)
        self.link.show_people(words, wish)

    def fade(self, *, is_old: bool) -> None:
        """Show by a quieter ink that the number is of a question before."""
        for part in (self, self._number, self.link):
            part.setProperty("old", is_old)
            repolish(part)
