"""The card of a person who is several records: who joined them and why; each can go again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.duplicates.views import LinkLook
from app.ui.customers.duplicates.parts import link_parts
from app.ui.customers.duplicates.words import (
    link_title,
    link_when,
    names_of,
    part_line,
    part_name,
    told,
)
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.focus import focus_kept
from app.ui.kit.home import Home
from app.ui.kit.layouts import Thing, across, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import ShortLabel, label
from app.ui.theme import px

_WIDE = 360


class JoinedCard(QFrame):
    """Hidden without links.

    Signals: apart_wanted(LinkLook, button); values_wanted(button), to choose whose are shown.
    """

    apart_wanted = Signal(object, object)
    values_wanted = Signal(object)

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self._links: tuple[LinkLook, ...] = ()
        self.setProperty("card", "plain")
        self._room = column(gap=10)
        self.setLayout(column(self._room, margins=16))
        self.hide()

    def show_links(self, links: Sequence[LinkLook]) -> None:
        """Show the links of a person."""
        self._links = tuple(links)
        self.setVisible(bool(self._links))
        self.told_again()

    def told_again(self) -> None:
        """Write it in the language in use."""
        with focus_kept(self):
            clear(self._room)
            rows = {each for link in self._links for each in (link.row_a, link.row_b)}
            self._room.addWidget(label(told().joined_from(len(rows)), "strong", wraps=True))
            for at, link in enumerate(self._links):
                if at:
                    self._room.addWidget(across())
                self._room.addLayout(self._line(link))
            self._room.addWidget(across())
            self._room.addLayout(self._values())

    def _values(self) -> QHBoxLayout:
        words = self.tr("Whose values are shown…")
        button = named(Button(words, Kind.LINK), "joinedValues", words)
        button.clicked.connect(partial(self.values_wanted.emit, button))
        return row(button, ...)

    def _line(self, link: LinkLook) -> QVBoxLayout:
        part = link.leaves
        lines: list[Thing] = []
        if part is None:
            lines.append(label(self.tr("Joined in another way, too"), "medium", wraps=True))
        else:
            lines.append(ShortLabel(part_name(part), "medium"))
            lines.append(ShortLabel(part_line(part), "small"))
            others = [each for each in part.names if each != part_name(part)]
            if others:
                lines.append(label(names_of(others), "caption", wraps=True))
        lines.append(label(link_title(link), "caption", wraps=True))
        lines.append(label(link_when(link.at_ms, self._home.zone, self._home), "caption"))
        words = self.tr("Take apart…")
        button = named(Button(words, Kind.LINK, "split"), f"apart_{link.link_id}", words)
        button.clicked.connect(partial(self.apart_wanted.emit, link, button))
        lines.append(row(button, ...))
        return column(*lines, gap=3)


class ApartPopup(Popup):
    """What stays and what goes, before a link ends. Signal agreed."""

    agreed = Signal()

    def __init__(self, anchor: QWidget, link: LinkLook, currency: str) -> None:
        super().__init__(anchor)
        named(self, "apartPopup", lambda: self.tr("Take these records apart?"))
        title = label(lambda: self.tr("Take these records apart?"), "section", wraps=True)
        self.cancel_button = named(
            Button(lambda: self.tr("Cancel")), "apartCancel", lambda: self.tr("Cancel")
        )
        self.apart_button = named(
            Button(lambda: self.tr("Take apart"), Kind.PRIMARY, "split"),
            "apartNow",
            lambda: self.tr("Take apart"),
        )
        self.cancel_button.clicked.connect(self.dismiss)
        self.apart_button.clicked.connect(self._agree)
        parts = link_parts(link, currency, is_beside=False)
        foot = row(..., self.cancel_button, self.apart_button)
        self.setLayout(column(title, parts, foot, gap=12, margins=16))
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus with Enter; Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.apart_button.hasFocus():
                self._agree()
            elif self.cancel_button.hasFocus():
                self.dismiss()
            return
        super().keyPressEvent(event)

    def _agree(self) -> None:
        self.dismiss()
        self.agreed.emit()
