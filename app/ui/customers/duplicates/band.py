"""A line over the page while duplicates are looked for or certain pairs merged."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.ui.customers.duplicates.long_work import Labour
from app.ui.kit.buttons import Button
from app.ui.kit.layouts import row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Bar, IconLabel
from app.ui.kit.speech import on_look, say
from app.ui.kit.texts import label
from app.ui.theme import Tone, px

_BAR = 160


class WorkBand(QFrame):
    """What is done, how far it is, and Stop. Hidden while nothing is. Signal stopped."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "info")
        self._labour = Labour.FINDING
        self._what = label("", "strong", wraps=True)
        self._share = label("", "second")
        self._bar = named(Bar(), "duplicatesProgress", lambda: self.tr("How far it is"))
        on_look(self._bar, lambda: self._bar.setFixedWidth(px(_BAR)))
        self.stop_button = named(
            Button(lambda: self.tr("Stop"), icon_name="x"),
            "stopDuplicates",
            lambda: self.tr("Stop"),
        )
        self.stop_button.clicked.connect(self._stop)
        icon = IconLabel("fingerprint", Tone.INFO.ink)
        parts = (icon, (self._what, 1), self._bar, self._share, self.stop_button)
        self.setLayout(row(*parts, gap=12, margins=(6, 12)))
        self.hide()

    def begin(self, labour: Labour) -> None:
        """Show a piece of work from its beginning."""
        self._labour = labour
        say(self._what, self._what.setText, self._words)
        self._share.setText("")
        self._bar.show_share(0.0)
        self.stop_button.setEnabled(True)
        self.show()

    def show_step(self, done: int, total: int) -> None:
        """Draw how far it is."""
        share = min(done / total, 1.0) if total else 0.0
        self._bar.show_share(share)
        self._share.setText(f"{share:.0%}" if total else "")

    def _words(self) -> str:
        if self._labour is Labour.FINDING:
            return self.tr("Looking for duplicates")
        return self.tr("Merging all certain pairs")

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stopped.emit()
