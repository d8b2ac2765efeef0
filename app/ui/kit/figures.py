"""The strip of key figures over a page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.ui.kit.layouts import bare, column, down, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.speech import Words
from app.ui.kit.texts import Role, ShortLabel, label
from app.ui.kit.wishes import PeopleCall, PeopleWish


class FigureStrip(QFrame):
    """Caption over number, side by side; card is "sunken" for summaries, "plain" for pages.

    Signal people_wanted(PeopleWish or PeopleCall): a number that opens was pressed.
    """

    people_wanted = Signal(object)

    def __init__(
        self,
        captions: Sequence[tuple[str, Words]],
        *,
        card: str = "sunken",
        role: Role = "section",
        is_narrow: bool = False,
    ) -> None:
        """Make the strip; in a narrow one each figure has the room that its number needs."""
        super().__init__()
        self.setProperty("card", card)
        self._numbers: dict[str, QLabel] = {}
        self._notes: dict[str, QLabel] = {}
        self._links: dict[str, PeopleLink] = {}
        self._note_links: dict[str, PeopleLink] = {}
        self._lines: dict[str, QWidget] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8 if is_narrow else 16)
        for at, (code, caption) in enumerate(captions):
            if at:
                layout.addWidget(down())
            layout.addWidget(self._figure(code, caption, role), 0 if is_narrow else 1)

    def show_figure(self, code: str, number: str, note: str = "") -> None:
        """Write a figure, ready formatted, and perhaps a quiet word under it."""
        self._numbers[code].setText(number)
        self._notes[code].setText(note)
        self._notes[code].setVisible(bool(note))

    def open_figure(self, code: str, wish: PeopleWish | PeopleCall | None) -> None:
        """Let a figure open as the people it counts; without a wish it is a number alone."""
        shown, link = self._numbers[code], self._links[code]
        link.show_people(shown.text(), wish)
        shown.setVisible(wish is None)
        self._lines[code].setVisible(wish is not None)  # an empty line would take room
        shown.setMinimumHeight(link.sizeHint().height())  # beside figures that open

    def open_note(self, code: str, wish: PeopleWish | PeopleCall | None) -> None:
        """Let the word under a figure open as the people it counts."""
        shown, link = self._notes[code], self._note_links[code]
        link.show_people(shown.text(), wish)
        shown.setVisible(wish is None and bool(shown.text()))

    def _figure(self, code: str, caption: Words, role: Role) -> QWidget:
        number = named(ShortLabel(role=role), f"figure_{code}", caption)
        note = label("", "caption", wraps=True)
        note.hide()
        link = PeopleLink(f"figure_{code}_people", role)
        under = PeopleLink(f"figure_{code}_note", "small")
        self._note_links[code] = under
        for each in (link, under):
            each.wanted.connect(self.people_wanted)
        self._numbers[code], self._notes[code], self._links[code] = number, note, link
        self._lines[code] = line = bare(row(link, ...))
        line.hide()
        heading = label(caption, "small", wraps=True)
        return bare(column(heading, number, line, note, row(under, ...), ..., gap=3))
