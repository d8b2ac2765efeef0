"""What needs a look before the import: by reason, with number and consequence."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.services.exchange.views import Counts, KeptRow, Reason, Trial
from app.ui.error_texts import reason_told
from app.ui.formats import joined, number
from app.ui.importing.words import counted, note_told, notes_of, row_words
from app.ui.kit.buttons import Button
from app.ui.kit.layouts import clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.texts import label
from app.ui.theme import Ink


class LookCard(QFrame):
    """The card beside the rows. Signal save_asked: the rows kept aside as Excel."""

    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(14)
        self.save_button = named(
            Button("", icon_name="download"), "saveProblems", lambda: self.tr("Save problem rows")
        )
        self.save_button.clicked.connect(self.save_asked)
        heading = label(lambda: self.tr("What needs a look"), "section")
        self.setLayout(column(heading, self._lines, row(self.save_button, ...), gap=14, margins=16))

    def show_trial(self, trial: Trial) -> None:
        """Draw what one dry run found."""
        clear(self._lines)
        counts = trial.counts
        for code, count in sorted(counts.reasons.items(), key=lambda pair: -pair[1]):
            self._lines.addLayout(_reason(Reason(code), count, trial.kept))
        for code, count in notes_of(counts).items():
            told = note_told(code)
            if told is not None:
                title, sentence = told
                self._lines.addLayout(_line("info", Ink.INFO, (title, count), [sentence]))
        if self._lines.count() == 0:
            self._lines.addLayout(self._all_well(counts))
        self.save_button.setVisible(bool(counts.kept_aside))
        self.save_button.set_words(lambda: counted().save_kept(counts.kept_aside))
        self.save_button.set_icon("download")

    def _all_well(self, counts: Counts) -> QHBoxLayout:
        title = self.tr("Nothing: every row can be imported")
        sentence = self.tr("Rows that you have already stay as they are: {count}.").format(
            count=number(counts.unchanged)
        )
        return _line("circle-check", Ink.OK, (title, None), [sentence if counts.unchanged else ""])


def _reason(code: Reason, count: int, kept: Sequence[KeptRow]) -> QHBoxLayout:
    told = reason_told(code)
    rows = [row for row in kept if row.reason is code]
    columns = list(dict.fromkeys(row.column for row in rows if row.column))
    where = joined([", ".join(columns[:3]), row_words(rows) if len(rows) == count else ""])
    return _line("triangle-alert", Ink.WARN, (told.title, count), [where, told.sentence])


def _line(
    icon_name: str, role: Ink, title: tuple[str, int | None], sentences: list[str]
) -> QHBoxLayout:
    words, count = title
    head = row((label(words, "medium", wraps=True), 1), gap=8)
    if count is not None:
        head.addWidget(named(label(number(count), "strong"), "lookCount", words))
    texts = [label(text, "small", wraps=True) for text in sentences if text]
    return row(
        column(1, IconLabel(icon_name, role), ..., gap=0),
        (column(head, *texts, gap=3), 1),
        gap=10,
    )
