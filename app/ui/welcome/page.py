"""The first page of all: language, whose business it is, and three ways to begin."""

import itertools
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.safekeeping.views import NewBusiness
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.drop_field import DropField
from app.ui.kit.layouts import bare, column, row, scrolling
from app.ui.kit.look_choice import LanguageChoice
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.pictures import IconLabel, Mark, Tile
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.theme import Ink, Tone, px
from app.ui.welcome.business import BusinessCard
from app.ui.welcome.hills import Hills
from app.ui.welcome.look_dialog import LookDialog

_WIDE = 1000
_SIDE = 368
_HILLS = 340
_NARROW = 1040
_NARROWEST = 900


class WelcomePage(Page):
    """Signals: begun(NewBusiness, paths), sample_asked, copy_chosen(path), and the three looks."""

    begun = Signal(object, list)
    sample_asked = Signal()
    copy_chosen = Signal(object)
    language_chosen = Signal(str)
    appearance_chosen = Signal(str)
    text_size_chosen = Signal(int)

    def __init__(self, proposed: NewBusiness, now: datetime) -> None:
        """Begin with a proposal.

        Args:
            proposed: name (may be empty), zone, currency and country as the computer suggests.
            now: the moment that decides a zone's distance from world time.
        """
        super().__init__()
        self.setObjectName("root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hills = Hills(self)
        self.business = BusinessCard(proposed, now)
        self.language = LanguageChoice()
        self.language.chosen.connect(self.language_chosen)
        self.drop = DropField(
            lambda: self.tr("Drop your shop’s order file here"),
            lambda: self.tr(
                "Excel or CSV, as your shop saves it. Customers, orders and products are read "
                "from one file. You see every row before anything is saved."
            ),
            [
                lambda: self.tr("Taobao · Tmall"),
                "Shopify",
                lambda: self.tr("Rakuten"),
                lambda: self.tr("any table"),
            ],
        )
        self.drop.chosen.connect(self._begin)
        self._waiting: list[Path] = []
        self.business.name.returnPressed.connect(self._go_on)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side = self._side_ways()
        self._arrange()

    def show_fault(self, words: Words) -> None:
        """Tell in the drop field that a file cannot be read."""
        self.drop.show_fault(words)

    @override
    def opened(self, subject: object) -> None:
        """Put the focus on the file button."""
        self.drop.button.setFocus()

    @override
    def take_files(self, paths: Sequence[Path]) -> bool:
        """Begin with the files that were dropped anywhere on the window."""
        self._begin(list(paths))
        return True

    @override
    def files_hover(self, paths: Sequence[Path]) -> bool:
        """Let the drop field name the file."""
        self.drop.hover(paths)
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hills at the foot; let the ways stack where it is narrow."""
        super().resizeEvent(event)
        height = min(px(_HILLS), self.height() // 2)
        self._hills.setGeometry(0, self.height() - height, self.width(), height)
        is_narrow = self.width() < px(_NARROW)
        way = QBoxLayout.Direction
        self._ways.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._side.setMinimumWidth(0 if is_narrow else px(_SIDE))
        self._side.setMaximumWidth(px(_WIDE) if is_narrow else px(_SIDE))
        self.business.stack(is_stacked=self.width() < px(_NARROWEST))

    def _begin(self, paths: list[Path]) -> None:
        """Begin once the business has a name; until then the files wait."""
        answer = self.business.answer()
        self._waiting = paths if answer is None else []
        self.drop.show_title(self._waiting_words if self._waiting else "")
        if answer is not None:
            self.begun.emit(answer, paths)

    def _go_on(self) -> None:
        if self._waiting:
            self._begin(self._waiting)
        elif self.business.answer() is not None:
            self.drop.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _waiting_words(self) -> str:
        first, more = self._waiting[0].name, len(self._waiting) - 1
        if not more:
            words = self.tr("{file} waits: name your business, then press Enter")
        else:
            words = self.tr(
                "{file} and %Ln more wait: name your business, then press Enter", "", more
            )
        return words.format(file=first)

    def _arrange(self) -> None:
        self._ways.setSpacing(12)
        self._ways.addWidget(self.drop, 1)
        self._ways.addWidget(self._side)
        top = row(Mark(44, "sprout"), ..., IconLabel("languages", Ink.TEXT3), self.language, gap=10)
        greeting = label(
            lambda: self.tr("Welcome. Let’s start with your customers."), "display", wraps=True
        )
        promise = label(
            lambda: self.tr("Everything stays on this computer: no account, no internet needed."),
            "second",
            wraps=True,
        )
        note = label(
            lambda: self.tr(
                "Time zone and currency are proposed from this computer. Days and sums are "
                "counted in them; they are fixed with the first import."
            ),
            "caption",
            wraps=True,
        )
        body = column(top, 40, greeting, promise, 14, self.business, gap=6)
        body.addLayout(row(IconLabel("sparkles", Ink.TEXT3, 14), (note, 1), gap=6))
        body.addSpacing(14)
        body.addLayout(self._ways)
        body.addSpacing(12)
        body.addLayout(self._foot())
        middle = bare(body)
        on_look(middle, lambda: middle.setMaximumWidth(px(_WIDE)))
        around = bare(column(..., row(..., (middle, 20), ...), ..., ..., margins=(24, 32)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(around))
        self._order_tabs()

    def _order_tabs(self) -> None:
        order: list[QWidget] = [
            self.language,
            self.business.name,
            self.business.zone,
            self.business.currency,
            self.drop.button,
            self.sample_button,
            self.copy_button,
        ]
        for first, second in itertools.pairwise(order):
            QWidget.setTabOrder(first, second)

    def _side_ways(self) -> QWidget:
        self.sample_button = named(
            Button(lambda: self.tr("Open the sample"), Kind.DEFAULT, "play"),
            "openSample",
            lambda: self.tr("Open the sample"),
        )
        self.sample_button.clicked.connect(self.sample_asked)
        self.copy_button = named(
            Button(lambda: self.tr("Choose a copy"), Kind.DEFAULT, "folder-open"),
            "chooseCopy",
            lambda: self.tr("Choose a copy"),
        )
        self.copy_button.clicked.connect(self._choose_copy)
        sample = _way(
            Tile("store", Tone.VIOLET),
            lambda: self.tr("Try the sample shop"),
            lambda: self.tr("Invented customers and 3 years of orders. Left with one click."),
            self.sample_button,
        )
        copy = _way(
            Tile("database-backup", Tone.INFO),
            lambda: self.tr("Restore a copy"),
            lambda: self.tr("You used the program before, here or on another computer."),
            self.copy_button,
        )
        return bare(column((sample, 1), (copy, 1), gap=12))

    def _foot(self) -> QBoxLayout:
        look = named(
            Button(lambda: self.tr("Text size and contrast"), Kind.LINK),
            "openLook",
            lambda: self.tr("Text size and contrast"),
        )
        look.clicked.connect(self._open_look)
        promise = label(
            lambda: self.tr("A copy is made every day. Your shop is one file that you can take."),
            "caption",
            wraps=True,
        )
        return row(IconLabel("shield-check", Ink.TEXT3, 14), (promise, 1), look, gap=6)

    def _open_look(self) -> None:
        dialog = LookDialog(self)
        dialog.appearance.chosen.connect(self.appearance_chosen)
        dialog.text_size.chosen.connect(self.text_size_chosen)
        dialog.open()

    def _choose_copy(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose a copy"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Copies of a shop") + " (*.db)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.copy_chosen.emit(Path(name)))
        dialog.open()


def _way(tile: Tile, title: Words, sentence: Words, button: Button) -> QFrame:
    card = QFrame()
    card.setProperty("card", "plain")
    words = column(
        label(title, "section"),
        label(sentence, "second", wraps=True),
        10,
        ...,
        row(button, ...),
        gap=5,
    )
    card.setLayout(row(column(tile, ..., gap=0), (words, 1), gap=14, margins=18))
    card.setMinimumSize(QSize(0, 140))
    return card
