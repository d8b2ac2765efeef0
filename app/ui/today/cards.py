"""The cards of Today: the last import, the rows kept aside, the copies."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.services.exchange.views import Batch, Reason
from app.ui.error_texts import reason_told
from app.ui.formats import day_in_words, file_size, joined, local, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import across, bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Bar, Disc, Tile
from app.ui.kit.texts import ShortLabel, badge, label
from app.ui.theme import Ink, Tone, px
from app.ui.today.views import TodayFacts

_OLD_MS = 7 * 24 * 3600 * 1000


class LastImport(QFrame):
    """What the newest file brought. Signals: opened and undone, with the import's number."""

    opened = Signal(int)
    undone = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._batch_id = 0
        self._file = ShortLabel(role="strong")
        self._when = label("", "small", wraps=True)
        self._undone = badge(lambda: self.tr("Taken back"), Tone.NEUTRAL)
        self._bar = Bar(12)
        self._legend = FlowLayout(gap=14)
        self.open_button = named(
            Button(lambda: self.tr("Look at it"), Kind.LINK),
            "openLastImport",
            lambda: self.tr("Look at the last import"),
        )
        self.undo_button = named(
            Button(lambda: self.tr("Undo this import"), Kind.DEFAULT, "undo-2"),
            "undoLastImport",
            lambda: self.tr("Undo this import"),
        )
        self.open_button.clicked.connect(lambda: self.opened.emit(self._batch_id))
        self.undo_button.clicked.connect(lambda: self.undone.emit(self._batch_id))
        names = column(row(self._file, self._undone, ...), self._when, gap=3)
        head = row(
            Tile("file-spreadsheet", Tone.OK),
            (names, 1),
            self.open_button,
            self.undo_button,
            gap=14,
        )
        self.setLayout(column(head, self._bar, bare(self._legend), gap=12, margins=16))

    def show_import(self, batch: Batch, facts: TodayFacts) -> None:
        """Show an import and where its rows went."""
        self._batch_id = batch.batch_id
        self._file.setText(batch.file_name)
        today = local(facts.now_ms, facts.zone).date()
        when = day_in_words(batch.at_ms, facts.zone, today)
        rows = self.tr("%Ln row(s)", "", batch.counts.read)
        self._when.setText(joined([when, batch.shop or "", rows]))
        self._undone.setVisible(batch.is_undone)
        self.undo_button.setVisible(not batch.is_undone)
        counts = batch.counts
        parts = [
            (self.tr("came in"), counts.applied, Ink.CHART1),
            (self.tr("unchanged"), counts.unchanged, Ink.LINE2),
            (self.tr("kept aside"), counts.kept_aside, Ink.CHART2),
        ]
        self._bar.show_parts([(float(many), ink) for _words, many, ink in parts])
        clear(self._legend)
        for words, many, ink in parts:
            mark = row(Disc(ink), label(f"{words} {number(many)}", "small"), gap=6)
            self._legend.addWidget(bare(mark))


class KeptAside(QFrame):
    """Rows that wait for a correction, by reason. Signal opened."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._title = label("", "section")
        self.open_button = named(
            Button(lambda: self.tr("Look at them"), Kind.DEFAULT, "list"),
            "openKeptAside",
            lambda: self.tr("Look at the rows kept aside"),
        )
        self.open_button.clicked.connect(self.opened)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        head = bare(row((self._title, 1), self.open_button, margins=(12, 16)))
        self.setLayout(column(head, self._lines, gap=0, margins=1))

    def show_kept(self, kept: Mapping[str, int]) -> None:
        """Show one line per reason, the most frequent first."""
        self._title.setText(self.tr("Kept aside: %Ln row(s) and why", "", sum(kept.values())))
        clear(self._lines)
        for code, many in sorted(kept.items(), key=lambda pair: -pair[1]):
            told = reason_told(Reason(code))
            words = column(
                label(told.title, "medium"), label(told.sentence, "small", wraps=True), gap=1
            )
            count = badge(number(many), Tone.WARN)
            count.setMinimumWidth(px(34))
            line = row(column(2, count, ..., gap=0), (words, 1), gap=12, margins=(9, 16))
            self._lines.addWidget(across())
            self._lines.addWidget(bare(line))


class CopiesCard(QFrame):
    """How safe the business is. Signals: copy_asked, opened (all copies)."""

    copy_asked = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._mark = Tile("shield-check", Tone.OK)
        self._title: QLabel = label("", "strong", wraps=True)
        self._line = label("", "small", wraps=True)
        self.copy_button = named(
            Button(lambda: self.tr("Copy now"), Kind.DEFAULT, "hard-drive-download"),
            "copyNow",
            lambda: self.tr("Make a copy now"),
        )
        all_button = named(
            Button(lambda: self.tr("All copies"), Kind.LINK),
            "openCopies",
            lambda: self.tr("All copies"),
        )
        self.copy_button.clicked.connect(self.copy_asked)
        all_button.clicked.connect(self.opened)
        words = column(self._title, self._line, gap=3)
        top = row(column(self._mark, ..., gap=0), (words, 1), gap=14)
        self.setLayout(column(top, row(self.copy_button, ..., all_button), gap=14, margins=16))

    def show_copies(self, facts: TodayFacts) -> None:
        """Show when the newest verified copy was made and how many there are."""
        newest = facts.newest_copy
        if newest is None:
            self._mark.show_icon("triangle-alert", Tone.WARN)
            self._title.setText(self.tr("There is no copy yet"))
            self._line.setText(self.tr("One is made before each import and when you close."))
            return
        is_old = facts.now_ms - newest.made_at_ms > _OLD_MS
        self._mark.show_icon(
            "triangle-alert" if is_old else "shield-check", Tone.WARN if is_old else Tone.OK
        )
        today = local(facts.now_ms, facts.zone).date()
        when = day_in_words(newest.made_at_ms, facts.zone, today)
        self._title.setText(self.tr("Last copy: {when}").format(when=when))
        many = self.tr("%Ln copies kept", "", facts.copies)
        self._line.setText(joined([many, file_size(newest.size)]))
