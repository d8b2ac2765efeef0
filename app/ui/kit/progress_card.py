"""Long work: how far it is, the time left, Keep working and Cancel."""

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Bar, IconLabel
from app.ui.kit.speech import Words, say
from app.ui.kit.tasks import Progress
from app.ui.kit.texts import ShortLabel, label

_SOON_S = 2.0
_MINUTE_S = 60


class ProgressCard(QFrame):
    """Shows a Progress while it moves. Cancel asks the work to stop; the words say what stays."""

    kept_working = Signal()
    cancelled = Signal()

    def __init__(self, title: Words = "", promise: Words = "") -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._progress: Progress | None = None
        self._phase_words: Callable[[str], str] = lambda phase: phase
        self._since = 0.0
        self._title = ShortLabel(role="strong")
        say(self._title, self._title.setText, title)
        self._share = label("", "second")
        self._bar = Bar()
        self._where = label("", "small")
        self._promise = label(promise, "caption", wraps=True)
        self.keep_button = named(
            Button(lambda: self.tr("Keep working"), Kind.GHOST),
            "keepWorking",
            lambda: self.tr("Keep working"),
        )
        self.cancel_button = named(
            Button(lambda: self.tr("Cancel")), "cancelWork", lambda: self.tr("Cancel")
        )
        self.keep_button.clicked.connect(self.kept_working)
        self.cancel_button.clicked.connect(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(row(IconLabel("file-spreadsheet"), (self._title, 1), self._share, gap=10))
        layout.addWidget(self._bar)
        layout.addLayout(row((self._where, 1), self.keep_button, self.cancel_button))
        layout.addWidget(self._promise)

    def follow(self, progress: Progress, title: Words, phase_words: Callable[[str], str]) -> None:
        """Show another piece of work from its beginning.

        Args:
            progress: the work's own progress; cancel() is called on it.
            title: what is being done, with the file's name.
            phase_words: gives the words of a phase code.
        """
        if self._progress is not None:
            self._progress.moved.disconnect(self.show_step)
        self._progress = progress
        self._phase_words = phase_words
        self._since = time.monotonic()
        say(self._title, self._title.setText, title)
        self._share.setText("")
        self._where.setText("")
        self._bar.show_share(0.0)
        self.cancel_button.setEnabled(True)
        progress.moved.connect(self.show_step)

    def show_step(self, phase: str, done: int, total: int) -> None:
        """Draw how far it is; without a total only the phase is told."""
        words = self._phase_words(phase)
        if not total:
            self._share.setText("")
            self._where.setText(f"{words}  {done:,}" if done else words)
            return
        share = min(1.0, done / total)
        self._bar.show_share(share)
        self._share.setText(f"{share:.0%}")
        parts = [words, self.tr("{done} of {total}").format(done=f"{done:,}", total=f"{total:,}")]
        if left := self._time_left(share):
            parts.append(left)
        self._where.setText(" · ".join(parts))

    def _time_left(self, share: float) -> str:
        gone = time.monotonic() - self._since
        if gone < _SOON_S or not share:
            return ""
        seconds = round(gone / share - gone)
        if seconds > _MINUTE_S:
            return self.tr("%Ln minute(s) left", "", round(seconds / _MINUTE_S))
        return self.tr("%Ln second(s) left", "", seconds)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        if self._progress is not None:
            self._progress.cancel()
        self.cancelled.emit()
