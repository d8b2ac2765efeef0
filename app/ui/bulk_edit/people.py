"""Some of the people before and after: those who change, those who do not, those who cannot."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.services.editing import BulkEdit, Foreseen, Obstacle, Preview, Standing
from app.ui.bulk_edit.words import Own, cell_of, title_of
from app.ui.formats import NOTHING, number
from app.ui.kit.buttons import icon_button
from app.ui.kit.cells import CellValue, PersonCell, Style
from app.ui.kit.layouts import bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.table import Table
from app.ui.kit.tabs import Segments
from app.ui.kit.texts import ShortLabel
from app.ui.theme import px

_ROW = 36
_NAME = 170
_FEW = 3  # columns that stand beside each other; more are scrolled to
_WIDE = 180
_BAR = 14
_STANDINGS = tuple(Standing)


class PeopleCard(QFrame):
    """A table whose columns are the edits. Signal shuffled: other people are wished for."""

    shuffled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._edits: Sequence[BulkEdit] = ()
        self._own: Own = {}
        self._preview: Preview | None = None
        self.table: Table[Foreseen] | None = None
        self.tabs = Segments([self._tab(each) for each in _STANDINGS])
        for at, standing in enumerate(_STANDINGS):
            self.tabs.part(at).setObjectName(f"bulk_{standing}")
        self.shuffle = named(
            icon_button("shuffle", lambda: self.tr("Show other people")),
            "bulkShuffle",
            lambda: self.tr("Show other people"),
        )
        self.shuffle.clicked.connect(self.shuffled)
        self.tabs.chosen.connect(lambda _at: self._show())
        self._share, title = ShortLabel(role="small"), ShortLabel(role="strong")
        say(title, title.setText, lambda: self.tr("Before and after"))
        head = row(title, self._share, ..., self.tabs, self.shuffle, gap=10, margins=(10, 16))
        self._room = column(gap=0, margins=(1, 0, 1, 1))
        self.setLayout(column(bare(head), self._room, gap=0))

    @property
    def obstacles(self) -> list[Obstacle]:
        """What stands in the way of people on show, each once."""
        shown = self._preview.shown if self._preview else {}
        found = [
            value.obstacle
            for people in shown.values()
            for person in people
            for value in person.values
            if value.obstacle is not None
        ]
        return list(dict.fromkeys(found))

    def show_preview(self, edits: Sequence[BulkEdit], preview: Preview, own: Own) -> None:
        """Show people under these edits."""
        self._edits, self._preview, self._own = edits, preview, own
        standing = self._standing
        if not self._count(standing):
            standing = next((each for each in _STANDINGS if self._count(each)), standing)
            self.tabs.choose(_STANDINGS.index(standing))
        for at, each in enumerate(_STANDINGS):
            self.tabs.part(at).setEnabled(self._count(each) > 0)
        self._show()

    @property
    def _standing(self) -> Standing:
        return _STANDINGS[self.tabs.current()]

    def _count(self, standing: Standing) -> int:
        return self._preview.count_of(standing) if self._preview else 0

    def _tab(self, standing: Standing) -> Words:
        words: Mapping[Standing, Callable[[], str]] = {
            Standing.CHANGING: lambda: self.tr("Changing {count}"),
            Standing.SAME: lambda: self.tr("Unchanged {count}"),
            Standing.HINDERED: lambda: self.tr("Cannot {count}"),
        }
        return lambda: words[standing]().format(count=number(self._count(standing)))

    def _show(self) -> None:
        if self._preview is None:
            return
        people = self._preview.shown.get(self._standing, ())
        total = self._count(self._standing)
        told = self.tr("{count} of {total}").format(count=number(len(people)), total=number(total))
        self._share.setText(told if people else "")
        self.shuffle.setEnabled(total > len(people))
        for at, standing in enumerate(_STANDINGS):
            self.tabs.part(at).set_words(self._tab(standing))
        clear(self._room)
        self.table = self._made(people)
        self._room.addWidget(self.table)

    def _made(self, people: Sequence[Foreseen]) -> Table[Foreseen]:
        by_place, own = dict(enumerate(people)), self._own
        wide = _WIDE if len(self._edits) > _FEW else None
        columns = [
            Column("person", lambda: self.tr("Person"), _person, width=_NAME),
            *(
                Column(str(at), _titled(edit, own), _valued(edit, at, own), Style.SECOND, wide)
                for at, edit in enumerate(self._edits)
            ),
        ]
        rows = RowWindow(columns, lambda places: {at: by_place[at] for at in places}, None)
        rows.show_ids(range(len(people)))
        table = named(
            Table(rows, height=_ROW), "bulkPeople", lambda: self.tr("People before and after")
        )
        rows.setParent(table)
        table.fit_height()
        if wide:
            on_look(table, lambda: table.setFixedHeight(table.height() + px(_BAR)))
        return table


def _person(person: Foreseen) -> CellValue:
    return PersonCell(person.name or NOTHING)


def _titled(edit: BulkEdit, own: Own) -> Callable[[], str]:
    return lambda: title_of(edit, own)


def _valued(edit: BulkEdit, at: int, own: Own) -> Callable[[Foreseen], CellValue]:
    return lambda person: cell_of(edit, person.values[at], own)
