"""The report after an import: what came in, what was kept aside and why, how to take it back."""

from collections.abc import Sequence
from dataclasses import fields, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.exchange.views import Counts, FieldChange, KeptRow, TableKind, UndoReport
from app.ui.error_texts import Told
from app.ui.importing.came_in import CameInCard
from app.ui.importing.done_cards import FilesCard, FoundCard, KeptCard, UndoneCard
from app.ui.importing.newcomers import changed_people, found_people
from app.ui.importing.parts import Part
from app.ui.importing.preview import changed_fields
from app.ui.importing.words import counted
from app.ui.kit.layouts import bare, boxed, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel, Tile
from app.ui.kit.sides import Sides
from app.ui.kit.speech import on_look, say
from app.ui.kit.texts import label
from app.ui.theme import Tone, px

_RIGHT = 352
_CHANGES_HIGH = 34 + 10 * 36


class DoneView(QWidget):
    """Signals: save_asked(batch number), the rows kept aside as Excel; people_wanted."""

    save_asked = Signal(int)
    people_wanted = Signal(object)

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self._changes: tuple[FieldChange, ...] = ()
        self._tile = Tile("check", Tone.OK, 44, 22)
        self._headline = named(label("", "title", wraps=True), "importHeadline", "")
        self._promise = label("", "second", wraps=True)
        self.came_in = CameInCard()
        self.came_in.changes_asked.connect(self._toggle_changes)
        self.found = named(FoundCard(), "foundCard", lambda: self.tr("Found among your customers"))
        for wanted in (self.came_in.people.wanted, self.found.people_wanted):
            wanted.connect(self.people_wanted)
        self.files = named(FilesCard(), "filesCard", lambda: self.tr("Files"))
        self.undone = named(UndoneCard(), "undoneCard", lambda: self.tr("What taking back did"))
        self._changes_room = QVBoxLayout()
        self._changes_room.setContentsMargins(1, 1, 1, 1)
        self._changes_card = boxed(self._changes_room, "plain")
        self._changes_card.hide()
        self._kept = column(gap=12)
        sides = Sides(
            bare(self._left()), bare(self._right()), width=_RIGHT, room=600, margins=(24, 0, 24, 0)
        )
        self.setLayout(column(sides, gap=0))

    def show_parts(
        self,
        parts: Sequence[Part],
        changes: Sequence[FieldChange],
        refused: Sequence[tuple[str, Told]] = (),
    ) -> None:
        """Draw the report.

        Args:
            parts: the tables with their reports, or why they did not come in.
            changes: what the dry runs listed from and to.
            refused: files that were not read at all, by name.
        """
        reports = [part.report for part in parts if part.report is not None]
        counts = summed([report.counts for report in reports])
        self._changes = tuple(changes)
        self._tile.show_icon("check", Tone.OK)
        done = counts.read - counts.kept_aside
        self.undone.hide()
        self._changes_card.hide()
        clear(self._kept)
        say(
            self._headline,
            self._headline.setText,
            lambda: counted().headline(done, counts.read, counts.kept_aside),
        )
        say(
            self._promise,
            self._promise.setText,
            lambda: self.tr(
                "Nothing was overwritten without being listed below. "
                "A copy from before the import was made."
            ),
        )
        is_people = all(report.kind == TableKind.CUSTOMERS for report in reports)
        self.came_in.show()
        self.came_in.show_counts(counts, changes=len(changes), is_people=is_people)
        self.came_in.show_people(counts.customers_changed, changed_people(reports))
        self.found.show_counts(counts, found_people(reports))
        self.files.show_parts(parts, refused)

    def show_kept(self, part: Part, batch_id: int, rows: Sequence[KeptRow]) -> None:
        """Add the rows that one import kept aside."""
        card = named(
            KeptCard(part, batch_id, rows), f"keptCard{batch_id}", lambda: self.tr("Kept aside")
        )
        card.save_asked.connect(self.save_asked)
        self._kept.addWidget(card)

    def show_undone(self, reports: Sequence[UndoReport]) -> None:
        """Tell how taking back went."""
        self._tile.show_icon("undo-2", Tone.NEUTRAL)
        say(self._headline, self._headline.setText, lambda: self.tr("The import was taken back."))
        say(
            self._promise,
            self._promise.setText,
            lambda: self.tr("The same file can be imported again at any time."),
        )
        self.undone.show_reports(reports)
        for gone in (self.came_in, self.found, self._changes_card):
            gone.hide()
        clear(self._kept)

    def _left(self) -> QVBoxLayout:
        head = row(self._tile, (column(self._headline, self._promise, gap=4), 1), gap=14)
        return column(
            head,
            self.undone,
            self.came_in,
            self._changes_card,
            self._kept,
            self.files,
            ...,
            gap=12,
            margins=(20, 0),
        )

    def _right(self) -> QVBoxLayout:
        words = label(
            lambda: self.tr(
                "Undo works at any time, today or next year. "
                "What was changed since is kept and listed."
            ),
            "small",
            wraps=True,
        )
        icon = column(1, IconLabel("undo-2"), ..., gap=0)
        note = boxed(row(icon, (words, 1), gap=12, margins=16), "sunken")
        return column(self.found, note, ..., gap=12, margins=(20, 0))

    def _toggle_changes(self) -> None:
        if self._changes_card.isVisible():
            self._changes_card.hide()
            return
        clear(self._changes_room)
        table = named(
            changed_fields(self._changes, self._currency),
            "changesTable",
            lambda: self.tr("Changes, from and to"),
        )
        on_look(table, lambda: table.setFixedHeight(px(_CHANGES_HIGH)))
        if len(self._changes) < 10:  # noqa: PLR2004 - what fits without scrolling
            table.fit_height()
        self._changes_room.addWidget(table)
        self._changes_card.show()


def summed(all_counts: Sequence[Counts]) -> Counts:
    """Add up the numbers of several imports; their reasons and notes are left out."""
    total = Counts()
    names = [field.name for field in fields(Counts) if field.type in ("int", int)]
    for counts in all_counts:
        total = replace(
            total, **{name: getattr(total, name) + getattr(counts, name) for name in names}
        )
    return total
