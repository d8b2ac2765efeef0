"""Segments as cards; the one that is chosen has the accent edge."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea
from typing_extensions import override

from app.ui.formats import NOTHING, joined, money, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, clear, column, repolish, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel, Tile
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.labels import segment_icon, segment_name
from app.ui.segments.listing import SegmentRow, name_cell
from app.ui.theme import elided, elided_lines, px

_WIDE, _HIGH, _TILE = 262, 168, 50
_GAP, _LEFT, _RIGHT = 12, 24, 12
_EDGE = 14
_BOLD = QFont.Weight.DemiBold
_REACH = (("message-square", "sms"), ("mail", "email"), ("phone", "call"))


class SegmentCard(QFrame):
    """One segment. Signal chosen."""

    chosen = Signal()

    def __init__(self, shown: SegmentRow, currency: str) -> None:
        super().__init__()
        self.segment = shown.segment
        self.setProperty("card", "plain")
        self._name, self._rule = segment_name(shown.segment), name_cell(shown).second
        self._button = named(Button("", Kind.LINK), f"card_{shown.segment.key}", self._name)
        self._button.clicked.connect(self.chosen)
        figures = shown.figures
        people = NOTHING if figures is None else number(figures.people)
        amount = "" if figures is None else money(figures.money_365_minor, currency, is_whole=True)
        reach = row(gap=4)
        if figures is not None:
            counts = (figures.reach.sms, figures.reach.email, figures.reach.call)
            for (icon, _code), many in zip(_REACH, counts, strict=True):
                reach.addWidget(IconLabel(icon, size=14))
                reach.addWidget(label(number(many), "small"))
                reach.addSpacing(8)
        reach.addStretch(1)
        self._words = label("", "small", wraps=True)
        self._words.setProperty("shortens", True)
        self._words.setToolTip(self._rule)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = row(Tile(*segment_icon(shown.segment), 30, 16), self._button, ..., gap=10)
        count = row(label(people, "metric"), label(joined([amount]), "second"), ..., gap=10)
        self.setLayout(column(head, (self._words, 1), count, reach, gap=8, margins=_EDGE))

    def fit(self, width: int) -> None:
        """Take a width in pixels, and as much of name and rule as there is room for."""
        self.setFixedSize(width, px(_HIGH))
        room = width - 2 * _EDGE
        self._button.set_words(elided(self._name, room - px(_TILE), 13, _BOLD))
        self._words.setText(elided_lines(self._rule, room, 2, 12))

    def mark(self, *, is_chosen: bool) -> None:
        """Show that it is the chosen one."""
        self.setProperty("card", "tint" if is_chosen else "plain")
        repolish(self)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it wherever it is clicked."""
        super().mousePressEvent(event)
        self.chosen.emit()


class SegmentCards(QScrollArea):
    """Signal chosen(key)."""

    chosen = Signal(str)

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self.cards: list[SegmentCard] = []
        self._flow = FlowLayout(gap=_GAP)
        inner = column(bare(self._flow), ..., gap=0, margins=(_LEFT, 12, _RIGHT, 24))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(bare(inner))
        on_look(self, self._fit)

    def show_rows(self, rows: Sequence[SegmentRow], key: str | None) -> None:
        """Show these segments, one of them chosen."""
        clear(self._flow)
        self.cards = [SegmentCard(shown, self._currency) for shown in rows]
        for card in self.cards:
            card.chosen.connect(partial(self.chosen.emit, card.segment.key))
            self._flow.addWidget(card)
        self._fit()
        self.mark(key)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among as many as stand beside each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width() - _LEFT - _RIGHT + _GAP
        many = max(room // (px(_WIDE) + _GAP), 1)
        for card in self.cards:
            card.fit(max(room // many - _GAP, px(_WIDE)))

    def mark(self, key: str | None) -> None:
        """Show which one is chosen."""
        for card in self.cards:
            card.mark(is_chosen=card.segment.key == key)
