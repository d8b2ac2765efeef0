"""Step one: the large drop field, then the files with what was recognised or why not."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.formats import file_size, joined
from app.ui.importing.parts import FileEntry, Part
from app.ui.importing.words import table_facts
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.drop_field import DropField
from app.ui.kit.fields import Tick
from app.ui.kit.layouts import Thing, across, bare, boxed, clear, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.pictures import Tile
from app.ui.kit.texts import ShortLabel, badge, label
from app.ui.theme import Tone

_INDENT = 52


class ChooseStep(QStackedWidget):
    """Signals: chosen(paths); removed(FileEntry); columns_asked(Part); ticked(Part, is in)."""

    chosen = Signal(list)
    removed = Signal(object)
    columns_asked = Signal(object)
    ticked = Signal(object, bool)

    def __init__(self, earlier: QWidget) -> None:
        super().__init__()
        self.drop = DropField(
            lambda: self.tr("Drop the files of your shop here"),
            lambda: self.tr(
                "Orders, products sold or customers: Excel, CSV or ZIP, several at once."
            ),
        )
        named(self.drop, "importDrop", lambda: self.tr("Drop the files of your shop here"))
        self.drop.chosen.connect(self.chosen)
        self._files = QVBoxLayout()
        self._files.setContentsMargins(0, 0, 0, 0)
        self._files.setSpacing(0)
        self.add_button = named(
            Button(lambda: self.tr("Add another file"), Kind.DEFAULT, "plus"),
            "addFile",
            lambda: self.tr("Add another file"),
        )
        self.add_button.clicked.connect(self.drop.choose_files)
        self.addWidget(scrolling(bare(self._empty(earlier))))
        self.addWidget(scrolling(bare(self._filled())))

    def show_entries(self, entries: Sequence[FileEntry]) -> None:
        """Draw the files anew."""
        clear(self._files)
        for position, entry in enumerate(entries):
            if position:
                self._files.addWidget(across())
            self._files.addWidget(self._file(entry, position))
        self.setCurrentIndex(1 if entries else 0)

    def hover(self, paths: Sequence[Path]) -> bool:
        """Turn the drop field to the tint; tell whether it is on show."""
        self.drop.hover(paths)
        return self.currentIndex() == 0

    def _empty(self, earlier: QWidget) -> QBoxLayout:
        self.drop.setMinimumHeight(330)
        return column(self.drop, earlier, ..., gap=20, margins=(20, 24))

    def _filled(self) -> QBoxLayout:
        heading = label(lambda: self.tr("Files"), "section")
        hint = label(
            lambda: self.tr("Orders come in first, then what was sold, then customers."), "caption"
        )
        return column(
            row(heading, ..., self.add_button),
            boxed(self._files, "plain"),
            hint,
            ...,
            gap=10,
            margins=(16, 24),
        )

    def _file(self, entry: FileEntry, position: int) -> QWidget:
        icon_name, tone = _state_of(entry)
        remove = icon_button("x", lambda: self.tr("Leave this file out"))
        named(remove, f"removeFile{position}", lambda: self.tr("Leave this file out"))
        remove.clicked.connect(partial(self.removed.emit, entry))
        only = entry.parts[0] if len(entry.parts) == 1 else None
        ends = self._part_ends(only, str(position)) if only else []
        head = row(
            Tile(icon_name, tone, 40, 20),
            (self._told(entry, only), 1),
            *ends,
            *self._state_badge(entry),
            remove,
            gap=12,
        )
        lines: list[Thing] = [head]
        if len(entry.parts) > 1:
            lines += [self._table(part, f"{position}_{at}") for at, part in enumerate(entry.parts)]
        line = boxed(column(*lines, gap=8, margins=(12, 16)), "row")
        return named(line, f"importFile{position}", entry.path.name)

    def _told(self, entry: FileEntry, only: Part | None) -> QBoxLayout:
        name = ShortLabel(entry.path.name, "strong")
        if entry.fault is not None:
            title = label(entry.fault.title, "fault", wraps=True)
            return column(name, title, label(entry.fault.sentence, "second", wraps=True), gap=3)
        if entry.look is None:
            return column(name, label(lambda: self.tr("Looking at the file"), "second"), gap=3)
        size = file_size(entry.look.size)
        if only is None:
            return column(name, label(size, "second"), gap=3)
        facts = named(ShortLabel(role="second"), "importFacts", "")
        facts.setText(joined([table_facts(only.table), size]))
        return column(name, facts, gap=3)

    def _state_badge(self, entry: FileEntry) -> list[Thing]:
        if entry.fault is not None:
            return [badge(lambda: self.tr("Not read"), Tone.BAD)]
        return []

    def _part_ends(self, part: Part, code: str) -> list[Thing]:
        columns = named(
            Button(lambda: self.tr("Look at the columns"), Kind.LINK),
            f"columns{code}",
            lambda: self.tr("Look at the columns"),
        )
        columns.clicked.connect(partial(self.columns_asked.emit, part))
        return [self._part_badge(part), columns]

    def _part_badge(self, part: Part) -> QWidget:
        if part.why_not() is not None:
            return badge(lambda: self.tr("Stopped"), Tone.BAD)
        if part.open_needs():
            return badge(lambda: self.tr("Needs an answer"), Tone.WARN)
        if part.table.format_key:
            return badge(lambda: self.tr("Recognised"), Tone.OK)
        return badge(lambda: self.tr("Columns matched"), Tone.OK)

    def _table(self, part: Part, code: str) -> QBoxLayout:
        tick = named(Tick(part.table.name), f"importTable{code}", part.table.name)
        tick.setChecked(part.is_in)
        tick.toggled.connect(partial(self.ticked.emit, part))
        facts = ShortLabel(table_facts(part.table), "second")
        ends = self._part_ends(part, code) if part.is_in else []
        return row(_INDENT, tick, (facts, 1), *ends, gap=10)


def _state_of(entry: FileEntry) -> tuple[str, Tone]:
    if entry.fault is not None:
        return "file-x", Tone.BAD
    if entry.look is None:
        return "loader", Tone.NEUTRAL
    if any(part.open_needs() for part in entry.parts if part.is_in):
        return "file-text", Tone.WARN
    return "file-check", Tone.OK
