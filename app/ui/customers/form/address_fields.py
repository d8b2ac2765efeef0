"""Addresses, each on one line, and how each is read; an emptied one goes."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.customers import Region, region_of
from app.ui.customers.form.values import tidy
from app.ui.formats import joined
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import TYPING_PAUSE_MS, Field, TextField
from app.ui.kit.layouts import bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import ShortLabel
from app.ui.theme import px

_LINE = 24


class _Address(QWidget):
    """One address; the reading is asked for a moment after the last key."""

    edited = Signal()
    read = Signal()

    def __init__(self, tasks: TaskRunner, text: str, count: int) -> None:
        super().__init__()
        self._tasks = tasks
        self.region: Region | None = None
        self.control = named(TextField(), f"form_address_{count}", "")
        self.control.setText(text)
        self._reading = named(ShortLabel("", "caption"), f"form_read_{count}", "")
        # Its line is always there: nothing moves while one types.
        on_look(self._reading, lambda: self._reading.setFixedHeight(px(_LINE)))
        self.field = Field(lambda: self.tr("Address"), self.control)
        # At its right stands what adds another, under the last one.
        self.foot = row((bare(column(self._reading, gap=0)), 1), gap=8)
        self.setLayout(column(self.field, self.foot, gap=4))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.control.textEdited.connect(self._typed)
        self._ask()

    @property
    def text(self) -> str:
        """What stands there."""
        return tidy(self.control.text())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing any more."""
        self._pause.stop()
        super().hideEvent(event)

    def say_reading(self) -> None:
        """Tell how it is read, in the language in use."""
        place = self.region
        parts = [] if place is None else [place.province, place.city, place.district]
        known = joined(list(dict.fromkeys(part for part in parts if part)))
        self._reading.setText(self.tr("read as {place}").format(place=known) if known else "")

    def _typed(self, _text: str) -> None:
        self._pause.start()
        self.edited.emit()

    def _ask(self) -> None:
        text = self.text
        if not text:
            self._show(None)
            return
        # The first reading loads the gazetteer.
        self._tasks.ask(self, "region", lambda: region_of(None, None, None, None, text), self._show)

    def _show(self, region: Region | None) -> None:
        self.region = region
        self.say_reading()
        self.read.emit()


class AddressFields(QWidget):
    """Signals: edited; read, when it is known anew how an address is read."""

    edited = Signal()
    read = Signal()

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self._tasks = tasks
        self._lines: list[_Address] = []
        self._room = column(gap=10)
        self.more = named(
            Button(lambda: self.tr("Add another address"), Kind.LINK),
            "formAddAddress",
            lambda: self.tr("Add another address"),
        )
        self.more.clicked.connect(self.add)
        self.setLayout(column(self._room, gap=0))
        self.show_addresses(())

    def show_addresses(self, addresses: Sequence[str]) -> None:
        """Show these, or one empty line."""
        texts = list(addresses) or [""]
        if texts == [line.text for line in self._lines]:
            return
        self.more.setParent(self)
        clear(self._room)
        self._lines = []
        for text in texts:
            self._add(text)
        self._arrange()

    def addresses(self) -> tuple[str, ...]:
        """Give what stands there, without empty lines and doubles."""
        return tuple(dict.fromkeys(line.text for line in self._lines if line.text))

    @property
    def has_region(self) -> bool:
        """Tell whether the place of one address at least is known."""
        return any(line.region is not None and line.region.province for line in self._lines)

    def show_fault(self, sentence: str) -> QWidget:
        """Show a fault at the last address; give its field."""
        self._lines[-1].field.show_fault(sentence)
        return self._lines[-1].control

    def add(self) -> None:
        """Give one more empty line."""
        self._add("").control.setFocus()
        self._arrange()

    def told_again(self) -> None:
        """Write again in another language."""
        for line in self._lines:
            line.say_reading()

    def _add(self, text: str) -> _Address:
        line = _Address(self._tasks, text, len(self._lines) + 1)
        line.edited.connect(self._edited)
        line.read.connect(self.read)
        self._lines.append(line)
        self._room.addWidget(line)
        return line

    def _edited(self) -> None:
        self._arrange()
        self.edited.emit()

    def _arrange(self) -> None:
        last = self._lines[-1]
        last.foot.addWidget(self.more)
        self.more.setVisible(bool(last.text))
