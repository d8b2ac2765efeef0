"""Check ledger: rebuilds every balance from the entries, and tells how it went."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.ui.error_texts import explain
from app.ui.formats import listed, number
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.naming import named
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.theme import Tone

_SHOWN = 6


class _Sentences(QObject):
    """Only tr() of an object knows plural forms."""

    def true(self, n: int) -> str:
        words = self.tr("The ledger is true: all {count} entry(s) agree with every balance", "", n)
        return words.format(count=number(n))

    def faults(self, n: int) -> str:
        words = self.tr("{count} thing(s) in the ledger do not agree", "", n)
        return words.format(count=number(n))


Checking = Callable[[Callable[[int, int], None]], Sequence[str]]


class LedgerCheck(QObject):
    """A button and a banner; the banner stays until it is put away. Signal ended."""

    ended = Signal()

    def __init__(self, check: Checking, tasks: TaskRunner) -> None:
        super().__init__()
        self._check, self._tasks = check, tasks
        self._entries = 0
        self.button = named(
            Button(lambda: self.tr("Check ledger"), Kind.DEFAULT, "shield-check"),
            "ledgerCheck",
            lambda: self.tr("Check ledger"),
        )
        self.banner = named(Banner(Tone.OK), "ledgerChecked", "")
        self.banner.hide()
        self.button.clicked.connect(self.begin)
        self.banner.acted.connect(self.banner.hide)

    def know_entries(self, count: int) -> None:
        """Learn how many entries there are."""
        self._entries = count

    def begin(self) -> None:
        """Check; the button is off meanwhile."""
        self.button.setEnabled(False)
        self.button.set_words(lambda: self.tr("Checking…"))
        progress = Progress(self)
        progress.moved.connect(self._move)
        told = partial(progress.progress, "check")
        self._tasks.ask(self, "check", lambda: self._check(told), self._tell, self._fail)

    def _move(self, _phase: str, done: int, total: int) -> None:
        percent = number(done * 100 // total) if total else "0"
        self.button.set_words(lambda: self.tr("Checking… {percent}%").format(percent=percent))

    def _tell(self, faults: Sequence[str]) -> None:
        self._end()
        if not faults:
            entries = self._entries
            self._show(Tone.OK, lambda: _Sentences().true(entries), "")
            return
        named_ones = listed(list(faults[:_SHOWN]))
        self._show(
            Tone.BAD,
            lambda: _Sentences().faults(len(faults)),
            lambda: self.tr(
                "Nothing was changed. Bring back a copy from before, in Settings. ({faults})"
            ).format(faults=named_ones),
        )

    def _fail(self, error: Exception) -> None:
        self._end()
        told = explain(error)
        self._show(Tone.BAD, told.title, told.sentence)

    def _show(self, tone: Tone, title: "str | Callable[[], str]",
              sentence: "str | Callable[[], str]") -> None:  # fmt: skip
        self.banner.show_words(tone, title, sentence, lambda: self.tr("Close"))
        self.banner.show()

    def _end(self) -> None:
        self.button.setEnabled(True)
        self.button.set_words(lambda: self.tr("Check ledger"))
        self.ended.emit()
