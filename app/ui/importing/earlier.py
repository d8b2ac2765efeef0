"""Imports of before, each with its undo: it works today or next year."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.exchange.views import Batch
from app.ui.formats import day_in_words
from app.ui.importing.words import batch_facts
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Tile
from app.ui.kit.texts import ShortLabel, badge, label
from app.ui.theme import Tone

_SHOWN = 6


class EarlierImports(QFrame):
    """The newest imports under the drop field. Signal undo_asked(batch number)."""

    undo_asked = Signal(int)

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self.setProperty("card", "plain")
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        heading = label(lambda: self.tr("Earlier imports"), "section")
        note = label(
            lambda: self.tr("Each can be taken back at any time; what you changed since is kept."),
            "caption",
            wraps=True,
        )
        head = column(heading, note, gap=2)
        self.setLayout(column(head, self._lines, gap=8, margins=(14, 16)))
        self.hide()

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Draw the newest of them; without any the card is not there."""
        clear(self._lines)
        self.setVisible(bool(batches))
        for position, batch in enumerate(batches[:_SHOWN]):
            if position:
                self._lines.addWidget(across())
            self._lines.addWidget(self._line(batch))

    def _line(self, batch: Batch) -> QWidget:
        today = self._home.clock.today()
        facts = batch_facts(batch, day_in_words(batch.at_ms, self._home.zone, today))
        texts = column(ShortLabel(batch.file_name, "medium"), ShortLabel(facts, "second"), gap=2)
        tile = Tile("file-spreadsheet", Tone.NEUTRAL, 32, 16)
        return bare(row(tile, (texts, 1), self._end(batch), gap=12, margins=(8, 0)))

    def _end(self, batch: Batch) -> QWidget:
        if batch.is_undone:
            return badge(lambda: self.tr("Taken back"), Tone.NEUTRAL)
        undo = named(
            Button(lambda: self.tr("Undo"), Kind.LINK, "undo-2"),
            f"undoBatch{batch.batch_id}",
            lambda: self.tr("Undo the import of {file}").format(file=batch.file_name),
        )
        undo.clicked.connect(partial(self._ask, batch.batch_id))
        return undo

    def _ask(self, batch_id: int) -> None:
        self.undo_asked.emit(batch_id)
