"""Three and more people chosen in the list: who they are, and what they would be as one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.services.duplicates.views import Side, Together
from app.ui.customers.duplicates.after import AfterCard
from app.ui.customers.duplicates.words import since_words, told
from app.ui.formats import joined
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, boxed, clear, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.pictures import Portrait
from app.ui.kit.texts import ShortLabel, label
from app.ui.labels.row_words import line_of, name_of, spent_of


class ManyPane(QWidget):
    """Signals: merged, all of them into one; left, without a change."""

    merged = Signal()
    left = Signal()

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self.people: tuple[Side, ...] = ()
        self._together = Together()
        self._title = label("", "strong", wraps=True)
        self._room = column(gap=10)
        self.after = named(AfterCard(home.currency), "afterMany", lambda: self.tr("After merging"))
        note = label(
            lambda: self.tr(
                "Of each field the newest value is shown. Contacts and tags of all stay."
            ),
            "small",
            wraps=True,
        )
        parts = (self._title, note, self._room, self.after, ...)
        inner = bare(column(*parts, gap=12, margins=(16, 24)))
        self.merge_button = named(
            Button(self._merge_words, Kind.PRIMARY, "merge"), "mergeMany", self._merge_words
        )
        self.cancel_button = named(
            Button(lambda: self.tr("Cancel")), "mergeManyCancel", lambda: self.tr("Cancel")
        )
        self.merge_button.clicked.connect(self.merged)
        self.cancel_button.clicked.connect(self.left)
        foot = bare(row(self.cancel_button, ..., self.merge_button, margins=(12, 24)))
        self.setLayout(column((scrolling(inner), 1), across(), foot, gap=0))

    def show_people(self, people: Sequence[Side], together: Together) -> None:
        """Show whom the seller chose, the oldest first, and what they would have as one."""
        self._together = together
        self.people = tuple(sorted(people, key=lambda person: person.person_id))
        self.told_again()

    def told_again(self) -> None:
        """Write it in the language in use."""
        count = len(self.people)
        if not count:
            return
        self._title.setText(self.tr("Are they the same person?"))
        self.merge_button.set_words(self._merge_words)
        clear(self._room)
        for person in self.people:
            self._room.addWidget(self._line(person))
        self.after.show_many(self.people, self._together)

    def _merge_words(self) -> str:
        return told().merge_many(len(self.people))

    def _line(self, person: Side) -> QFrame:
        name = name_of(person.row)
        quiet = joined([since_words(person), line_of(person.row, is_open=False)])
        texts = column(ShortLabel(name, "strong"), ShortLabel(quiet, "small"), gap=2)
        figures = joined(
            [told().orders(person.row.orders), spent_of(person.row, self._home.currency)]
        )
        line = row(Portrait(name, 32), (texts, 1), label(figures, "small"), gap=10)
        card = boxed(column(line, margins=(10, 14)), "plain")
        return named(card, f"many_{person.person_id}", name)
