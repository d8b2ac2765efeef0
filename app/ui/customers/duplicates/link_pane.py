"""A merge that stands: who joined whom and why, and what taking it apart would do."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.duplicates.views import LinkLook
from app.ui.customers.duplicates.parts import link_parts
from app.ui.customers.duplicates.words import link_title, link_when
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.focus import focus_kept
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, clear, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.texts import label
from app.ui.theme import Ink, px

_NARROW = 520


class LinkPane(QWidget):
    """Signals: apart(link id), to take it apart; full(person id), its page."""

    apart = Signal(int)
    full = Signal(int)

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self._link: LinkLook | None = None
        self._is_beside = True
        self.title = named(label("", "strong", wraps=True), "linkTitle", "")
        self._when = label("", "small", wraps=True)
        icon = column(1, IconLabel("link", Ink.ACCENT_TEXT), ..., gap=0)
        head = row(icon, (column(self.title, self._when, gap=2), 1), gap=8)
        self._room = column(gap=12)
        inner = bare(column(head, self._room, ..., gap=14, margins=(18, 24)))
        self.apart_button = named(
            Button(lambda: self.tr("Take apart"), Kind.PRIMARY, "split"),
            "takeApart",
            lambda: self.tr("Take apart"),
        )
        self.open_button = named(
            Button(lambda: self.tr("Open the customer"), Kind.DEFAULT, "user"),
            "openMerged",
            lambda: self.tr("Open the customer"),
        )
        self.apart_button.clicked.connect(self._take_apart)
        self.open_button.clicked.connect(self._open)
        foot = bare(row(self.open_button, ..., self.apart_button, margins=(12, 24)))
        self.setLayout(column((scrolling(inner), 1), across(), foot, gap=0))

    def show_link(self, link: LinkLook) -> None:
        """Show a merge."""
        if link != self._link:
            self._link = link
            self.told_again()

    def told_again(self) -> None:
        """Write it in the language in use."""
        link = self._link
        if link is None:
            return
        self.title.setText(link_title(link))
        self._when.setText(link_when(link.at_ms, self._home.zone, self._home))
        with focus_kept(self):
            clear(self._room)
            parts = link_parts(link, self._home.currency, is_beside=self._is_beside)
            self._room.addWidget(bare(parts))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two under each other where room is short."""
        super().resizeEvent(event)
        is_beside = self.width() >= px(_NARROW)
        if is_beside != self._is_beside:
            self._is_beside = is_beside
            self.told_again()

    def _take_apart(self) -> None:
        if self._link is not None:
            self.apart.emit(self._link.link_id)

    def _open(self) -> None:
        if self._link is not None:
            self.full.emit(self._link.keeps.person_id)
