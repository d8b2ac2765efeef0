"""The family tree, painted: the person on top, two circles under it, the rest as "+ n"."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.services.referral import Family, Kin, RewardState
from app.ui.formats import number
from app.ui.kit.pictures import portrait
from app.ui.kit.speech import on_look
from app.ui.theme import Ink, elided, font, ink, px

_BOX, _BOX_LEAST, _HIGH, _GAP = 172, 128, 52, 12
_TOPS = (2, 106, 222)
_WHOLE = 306
_FACE = 30
_ROUND = 10
_MORE = 64
_PER_FRIEND = 2
_LAST = 2  # the second circle is the last one drawn


@dataclass(frozen=True, slots=True)
class _Placed:
    """A box of the tree; without a person it says how many more there are, and who."""

    area: QRectF
    circle: int
    parent: int | None
    kin: Kin | None = None
    more: tuple[int, ...] = ()


class FamilyTree(QWidget):
    """Signals: chosen(person), a box was pressed; more_chosen(persons), that of further ones.

    Args:
        money: writes home money.
        caption: writes what stands under a box.
    """

    chosen = Signal(int)
    more_chosen = Signal(object)

    def __init__(self, money: Callable[[int], str], caption: Callable[[Kin], str]) -> None:
        super().__init__()
        self._money, self._caption = money, caption
        self._family: Family | None = None
        self._boxes: list[_Placed] = []
        self._under = -1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        on_look(self, self._measure)

    def show_family(self, family: Family) -> None:
        """Show another family."""
        self._family = family
        self._place()
        self.update()

    @property
    def drawn(self) -> tuple[int, ...]:
        """Give the persons who have a box, from the top."""
        return tuple(box.kin.person_id for box in self._boxes if box.kin is not None)

    def place_of(self, person_id: int) -> QPointF | None:
        """Give the middle of a person's box."""
        for box in self._boxes:
            if box.kin is not None and box.kin.person_id == person_id:
                return box.area.center()
        return None

    @override
    def sizeHint(self) -> QSize:
        """Ask for the height of three rows."""
        return QSize(px(560), px(_WHOLE))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the boxes anew."""
        super().resizeEvent(event)
        self._place()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a box can be pressed."""
        at = self._at(event.position())
        if at != self._under:
            self._under = at
            shape = Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was under the mouse."""
        self._under = -1
        self.update()
        super().leaveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the person whose box is pressed."""
        at = self._at(event.position())
        if at < 0 or event.button() is not Qt.MouseButton.LeftButton:
            return
        box = self._boxes[at]
        if box.kin is None:
            self.more_chosen.emit(box.more)
        else:
            self.chosen.emit(box.kin.person_id)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, then the boxes over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in self._boxes:
            if box.parent is not None:
                self._paint_line(painter, self._boxes[box.parent].area, box.area)
        for at, box in enumerate(self._boxes):
            if box.kin is None:
                self._paint_more(painter, box, is_under=at == self._under)
            else:
                self._paint_kin(painter, box, box.kin, is_under=at == self._under)
        painter.end()

    def _measure(self) -> None:
        self.setFixedHeight(px(_WHOLE))
        self._place()

    def _at(self, point: QPointF) -> int:
        for at, box in enumerate(self._boxes):
            if box.area.contains(point):
                return at
        return -1

    def _place(self) -> None:
        """Lay the columns out: each friend has as many as friends of his are drawn."""
        self._boxes = []
        if self._family is None or self.width() <= 0:
            return
        root = self._family.root
        columns, hidden = _columns(root, self._most_columns())
        count = max(1, sum(_span(friend, own) for friend, own in columns))
        rest = tuple(kin.person_id for kin in root.friends[len(root.friends) - hidden :])
        tail = px(_MORE) + px(_GAP) if hidden else 0
        step = (self.width() - tail + px(_GAP)) / count
        wide = min(px(_BOX), step - px(_GAP))
        top = QRectF((self.width() - px(_BOX)) / 2, px(_TOPS[0]), px(_BOX), px(_HIGH))
        self._boxes.append(_Placed(top, 0, None, root))
        left = 0.0
        for friend, own in columns:
            span = step * _span(friend, own) - px(_GAP)
            parent = len(self._boxes)
            area = QRectF(left + (span - wide) / 2, px(_TOPS[1]), wide, px(_HIGH))
            self._boxes.append(_Placed(area, 1, 0, friend))
            self._place_second(friend, own, parent, (left, step, wide))
            left += span + px(_GAP)
        if hidden:
            area = QRectF(self.width() - px(_MORE), px(_TOPS[1]), px(_MORE), px(_HIGH))
            self._boxes.append(_Placed(area, 1, 0, more=rest))

    def _place_second(
        self, friend: Kin, own: list[Kin], parent: int, at: tuple[float, float, float]
    ) -> None:
        left, step, wide = at
        more = tuple(kin.person_id for kin in friend.friends[len(own) :])
        columns = _span(friend, own)
        for nth, kin in enumerate(own):
            middle = left + step * nth + (step - px(_GAP) - wide) / 2
            area = QRectF(middle, px(_TOPS[2]), wide, px(_HIGH))
            self._boxes.append(_Placed(area, 2, parent, kin))
        if more:
            begins = left + step * (columns - 1) + (step - px(_GAP) - wide) / 2
            area = QRectF(begins, px(_TOPS[2]), px(_MORE), px(_HIGH))
            self._boxes.append(_Placed(area, 2, parent, more=more))

    def _most_columns(self) -> int:
        return max(1, int((self.width() + px(_GAP)) // (px(_BOX_LEAST) + px(_GAP))))

    def _paint_line(self, painter: QPainter, above: QRectF, below: QRectF) -> None:
        painter.setPen(QPen(ink(Ink.LINE2), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = (above.bottom() + below.top()) / 2
        if above.top() > px(_TOPS[0]) + 1:
            middle += px(9)  # under the words of the box above
        path = QPainterPath(QPointF(above.center().x(), above.bottom()))
        path.lineTo(above.center().x(), middle)
        path.lineTo(below.center().x(), middle)
        path.lineTo(below.center().x(), below.top())
        painter.drawPath(path)

    def _paint_kin(self, painter: QPainter, box: _Placed, kin: Kin, *, is_under: bool) -> None:
        edge, dashed = _edge(kin, box.circle)
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(ink(edge), 1, style))
        ground = Ink.TINT if box.circle == 0 else Ink.HOVER if is_under else Ink.SURFACE
        painter.setBrush(ink(ground))
        painter.drawRoundedRect(box.area.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        name = kin.name or number(kin.person_id)
        face = px(_FACE)
        top = box.area.top() + (box.area.height() - face) / 2
        painter.drawPixmap(QPointF(box.area.left() + px(10), top), portrait(name, _FACE))
        left = box.area.left() + px(10) + face + px(8)
        room = QRectF(left, box.area.top() + px(6), box.area.right() - left - 6, px(20))
        bold = QFont.Weight.DemiBold
        painter.setFont(font(13, bold))
        painter.setPen(ink(Ink.TEXT))
        painter.drawText(room, _LEFT, elided(name, int(room.width()), 13, bold))
        painter.setFont(font(12))
        painter.setPen(ink(Ink.TEXT2))
        room.translate(0, px(20))
        painter.drawText(room, _LEFT, elided(self._money(kin.money_365), int(room.width()), 12))
        if box.circle == _LAST and kin.brought:
            painter.setPen(ink(Ink.TEXT3))
            painter.drawText(room, _RIGHT, f"+ {number(kin.brought)}")
        if box.circle:
            self._write_caption(painter, box, kin)

    def _write_caption(self, painter: QPainter, box: _Placed, kin: Kin) -> None:
        words = self._caption(kin)
        is_doubt = kin.state in (RewardState.REVIEW, RewardState.PENDING)
        painter.setPen(ink(Ink.WARN if is_doubt else Ink.TEXT3))
        painter.setFont(font(12))
        room = QRectF(box.area.left() - 6, box.area.bottom() + 3, box.area.width() + 12, px(18))
        ground = QRectF(room)
        words = elided(words, int(room.width()), 12)
        wide = painter.fontMetrics().horizontalAdvance(words)
        ground.setLeft(room.center().x() - wide / 2 - 4)
        ground.setWidth(wide + 8)
        painter.fillRect(ground, ink(Ink.SURFACE))  # over the line to the circle below
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    @staticmethod
    def _paint_more(painter: QPainter, box: _Placed, *, is_under: bool) -> None:
        painter.setPen(QPen(ink(Ink.LINE2), 1))
        painter.setBrush(ink(Ink.HOVER if is_under else Ink.SUNKEN))
        painter.drawRoundedRect(box.area.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.setFont(font(12, QFont.Weight.Medium))
        painter.setPen(ink(Ink.ACCENT_TEXT))
        painter.drawText(box.area, Qt.AlignmentFlag.AlignCenter, f"+ {number(len(box.more))}")


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def _edge(kin: Kin, circle: int) -> tuple[Ink, bool]:
    if circle == 0:
        return Ink.ACCENT, False
    if kin.state is RewardState.REVIEW:
        return Ink.WARN, True
    return (Ink.CONTROL, True) if kin.state is RewardState.PENDING else (Ink.LINE2, False)


def _columns(root: Kin, most: int) -> tuple[list[tuple[Kin, list[Kin]]], int]:
    """Give the friends to be drawn, each with friends of his, and how many are left out."""
    friends = list(root.friends[:most])
    hidden = len(root.friends) - len(friends)
    if hidden:
        friends, hidden = friends[: max(1, most - 1)], len(root.friends) - max(1, most - 1)
    spare = most - len(friends) - (1 if hidden else 0)
    columns = []
    for friend in friends:
        own = list(friend.friends[:1])
        if len(friend.friends) > 1 and spare > 0:
            spare -= 1
            # Of many the second place says how many more there are.
            own = list(friend.friends[: _PER_FRIEND if len(friend.friends) <= _PER_FRIEND else 1])
        elif len(friend.friends) > 1:
            own = []  # the only place says how many there are
        columns.append((friend, own))
    return columns, hidden


def _span(friend: Kin, own: list[Kin]) -> int:
    """Give how many columns a friend takes, with the one that says how many more there are."""
    return max(1, len(own) + (len(friend.friends) > len(own)))
