"""Short ways to put widgets beside and under each other."""

from collections.abc import Sequence
from types import EllipsisType
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

Piece = QWidget | QLayout
Thing = Piece | int | EllipsisType | tuple[Piece, int] | None
B = TypeVar("B", QHBoxLayout, QVBoxLayout)
Margins = int | tuple[int, int] | tuple[int, int, int, int]


def row(*things: Thing, gap: int = 8, margins: Margins = 0) -> QHBoxLayout:
    """Put things beside each other.

    Args:
        things: a widget or layout, (one, stretch), a number of pixels of space, `...` for space
            that grows, None for nothing.
        gap: pixels between two things.
        margins: all round, (upright, sideways), or (left, top, right, bottom).
    """
    return _filled(QHBoxLayout(), things, gap, margins)


def column(*things: Thing, gap: int = 8, margins: Margins = 0) -> QVBoxLayout:
    """Put things under each other; the rest is as for row()."""
    return _filled(QVBoxLayout(), things, gap, margins)


def _filled(layout: B, things: Sequence[Thing], gap: int, margins: Margins) -> B:
    layout.setSpacing(gap)
    layout.setContentsMargins(*_four(margins))
    for thing in things:
        _put(layout, thing)
    return layout


def _put(layout: QBoxLayout, thing: Thing) -> None:
    piece, stretch = thing if isinstance(thing, tuple) else (thing, 0)
    if isinstance(piece, QWidget):
        layout.addWidget(piece, stretch)
    elif isinstance(piece, QLayout):
        layout.addLayout(piece, stretch)
    elif isinstance(piece, int):
        layout.addSpacing(piece)
    elif piece is not None:
        layout.addStretch(1)


def _four(margins: Margins) -> tuple[int, int, int, int]:
    if isinstance(margins, int):
        return (margins, margins, margins, margins)
    match margins:
        case (upright, sideways):
            return (sideways, upright, sideways, upright)
        case _:
            return margins


def boxed(layout: QLayout, card: str | None = None) -> QFrame:
    """Put a layout into a frame; card is the sheet's name of its look, None is bare."""
    frame = QFrame()
    if card:
        frame.setProperty("card", card)
    frame.setLayout(layout)
    return frame


def bare(layout: QLayout) -> QWidget:
    """Put a layout into a plain widget, to show, hide or scroll it as one."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def across() -> QFrame:
    """Give a hairline from left to right."""
    line = QFrame()
    line.setProperty("line", "across")
    return line


def down() -> QFrame:
    """Give a hairline from top to bottom."""
    line = QFrame()
    line.setProperty("line", "down")
    return line


def scrolling(content: QWidget) -> QScrollArea:
    """Let a widget scroll up and down; it keeps the width it is given."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets in it are gone afterwards."""
    while (entry := layout.takeAt(0)) is not None:
        if (widget := entry.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := entry.layout()) is not None:
            clear(inner)


def repolish(widget: QWidget) -> None:
    """Let the sheet look at a widget again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def keep_size(widget: QWidget) -> None:
    """Let a widget be exactly as large as its words need."""
    widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
