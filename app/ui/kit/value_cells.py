"""Two values of one field beside each other: one is chosen, or both are kept."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.ui.kit.brush import PAD, Brush
from app.ui.kit.cell_painting import paint_chip
from app.ui.kit.cells import ChipCell
from app.ui.kit.delegate import paint_tick
from app.ui.kit.speech import on_look
from app.ui.theme import Ink, ink, metrics, px

_HIGH = 40
_RADIUS = 8
_MARK = 16
_LEAST = 80


@dataclass(frozen=True, slots=True)
class Value:
    """What stands in a cell.

    Attributes:
        is_empty: the words only say that there is nothing.
        chip: a word at the right end, as "newer".
    """

    words: str
    is_empty: bool = False
    chip: ChipCell | None = None

    @property
    def spoken(self) -> str:
        """Everything in words, for a screen reader."""
        return self.words if self.chip is None else f"{self.words}, {self.chip.words}"


class ChoiceCell(QRadioButton):
    """One of two values. The arrow keys are its line's business. Signal stepped(down, aside)."""

    stepped = Signal(int, int)

    def __init__(self, value: Value) -> None:
        super().__init__()
        self._value = value
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("shortens", True)
        on_look(self, lambda: _measure(self))
        self.toggled.connect(lambda is_on: self._be_stop(is_on=is_on))
        self._be_stop(is_on=False)

    def show_value(self, value: Value) -> None:
        """Show another value."""
        self._value = value
        self.update()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        """Be a target as a whole."""
        return self.rect().contains(pos)

    @override
    def sizeHint(self) -> QSize:
        """Ask for a few letters; the line gives the rest."""
        return QSize(px(_LEAST), px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        """Be content with the same."""
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the arrows to the line."""
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(*step)

    @override
    def event(self, event: QEvent) -> bool:
        """Tell the whole value as a tip where it is shortened."""
        return _tell_whole(self, self._value, event) or super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and edge, the round mark, the value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = self.isChecked()
        _frame(painter, self.rect(), is_chosen=is_chosen, has_focus=self.hasFocus())
        _round_mark(painter, _mark_area(self.rect()), is_chosen=is_chosen)
        _write(painter, self.rect(), self._value, is_strong=is_chosen)
        painter.end()

    def _be_stop(self, *, is_on: bool) -> None:
        # Of a line only the chosen value is a stop of Tab, as with every row of radio buttons.
        stop = Qt.FocusPolicy.StrongFocus if is_on else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(stop)


class KeptCell(QWidget):
    """A value that is not chosen: kept (ticked), left out, or the same on both sides (plain)."""

    def __init__(self, value: Value, *, is_kept: bool, is_plain: bool = False) -> None:
        super().__init__()
        self._value, self._is_kept, self._is_plain = value, is_kept, is_plain
        self.setAccessibleName(value.spoken)
        on_look(self, lambda: _measure(self))

    @override
    def sizeHint(self) -> QSize:
        """Ask for a few letters; the line gives the rest."""
        return QSize(px(_LEAST), px(_HIGH))

    @override
    def event(self, event: QEvent) -> bool:
        """Tell the whole value as a tip where it is shortened."""
        return _tell_whole(self, self._value, event) or super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame and the tick of what is kept, and the value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._is_plain:
            _frame(painter, self.rect(), is_chosen=self._is_kept, has_focus=False)
        if self._is_kept and not self._is_plain:
            paint_tick(painter, _mark_area(self.rect()), is_selected=True)
        _write(
            painter,
            self.rect(),
            self._value,
            is_strong=self._is_kept,
            has_mark=not self._is_plain,
        )
        painter.end()


def _measure(cell: QWidget) -> None:
    cell.setFixedHeight(px(_HIGH))
    cell.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def _mark_area(room: QRect) -> QRectF:
    side = px(_MARK)
    return QRectF(PAD, round((room.height() - side) / 2), side, side)


def _frame(painter: QPainter, room: QRect, *, is_chosen: bool, has_focus: bool) -> None:
    wide = 2 if has_focus else 1
    edge = Ink.ACCENT if is_chosen or has_focus else Ink.LINE
    painter.setPen(QPen(ink(edge), wide))
    painter.setBrush(ink(Ink.TINT if is_chosen else Ink.SURFACE))
    inset = wide / 2
    area = QRectF(room).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(area, _RADIUS, _RADIUS)


def _round_mark(painter: QPainter, area: QRectF, *, is_chosen: bool) -> None:
    if is_chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(Ink.ACCENT))
        painter.drawEllipse(area)
        inner = px(5)
        painter.setBrush(ink(Ink.ON_ACCENT))
        painter.drawEllipse(area.adjusted(inner, inner, -inner, -inner))
        return
    painter.setPen(QPen(ink(Ink.CONTROL), 1))
    painter.setBrush(ink(Ink.SURFACE))
    painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))


def _write(
    painter: QPainter, room: QRect, value: Value, *, is_strong: bool, has_mark: bool = True
) -> None:
    brush = Brush(painter, QRectF(room))
    text = _text_area(room, value, has_mark=has_mark)
    role = Ink.TEXT if is_strong else Ink.TEXT2
    brush.write(value.words, Ink.TEXT3 if value.is_empty else role, room=text)
    if value.chip is not None:
        paint_chip(brush, text.right() + 8, value.chip, _chip_wide(value))


def _text_area(room: QRect, value: Value, *, has_mark: bool) -> QRectF:
    left = 2 * PAD + px(_MARK) if has_mark else PAD
    right = PAD + _chip_wide(value) if value.chip is not None else PAD
    return QRectF(left, 0, max(room.width() - left - right, 0), room.height())


def _chip_wide(value: Value) -> float:
    return 0 if value.chip is None else metrics(12).horizontalAdvance(value.chip.words) + 26.0


def _tell_whole(cell: QWidget, value: Value, event: QEvent) -> bool:
    if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    room = _text_area(cell.rect(), value, has_mark=True).width()
    is_short = metrics().horizontalAdvance(value.words) > room
    QToolTip.showText(event.globalPos(), value.words if is_short else "", cell)
    return True
