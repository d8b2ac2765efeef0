"""Two parts beside each other while there is room, under each other when there is not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget
from typing_extensions import override

from app.ui.kit.layouts import bare, row, scrolling
from app.ui.kit.speech import on_look
from app.ui.theme import px

_ANY_WIDTH = 16_777_215
_AIR = 84  # margins, the gap and the bar
_BAR = 12  # the scroll bar stands outside the side


class Sides(QScrollArea):
    """A part that grows and a side of fixed width, each scrolling by itself.

    Args:
        main: the part that takes the room that is left.
        side: the part of fixed width; stacked, it is as wide as main.
        width: of the side, in pixels of the design.
        room: what main needs at least to stand beside it, in pixels of the design.
        is_first: the side stands at the left, and above when stacked.
        margins: left, top, right, bottom.
    """

    _is_one = False

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        *,
        width: int,
        room: int,
        is_first: bool = False,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    ) -> None:
        super().__init__()
        self._side, self._width, self._room = side, width, room
        self._at = 0 if is_first else 1
        self._is_stacked = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = None if self._is_one else scrolling(side)
        beside = side if self._area is None else self._area
        parts = ((beside, 0), (main, 1)) if is_first else ((main, 1), (beside, 0))
        self._margins = margins
        self._layout = row(*parts, gap=12 if is_first else 24)
        self.setWidget(bare(self._layout))
        on_look(self, self._arrange)

    @property
    def is_stacked(self) -> bool:
        """Tell whether the parts stand under each other."""
        return self._is_stacked

    @override
    def minimumSizeHint(self) -> QSize:
        """Be content with little; what does not fit is scrolled to."""
        return QSize(px(200), px(100))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        is_narrow = self.width() < px(self._width) + px(self._room) + _AIR
        if is_narrow != self._is_stacked:
            self._is_stacked = is_narrow
            self._stack() if is_narrow else self._unstack()
        left, top, right, bottom = self._margins
        # The bar of a side at the right stands in the margin.
        has_bar = not is_narrow and self._at == 1 and self._area is not None
        outer = right - _BAR if has_bar else right
        self._layout.setContentsMargins(left, top, max(outer, 0), bottom)
        if not is_narrow:
            self._side.setFixedWidth(px(self._width))
            if self._area is not None:
                self._area.setFixedWidth(px(self._width) + _BAR)

    def _stack(self) -> None:
        if self._area is not None:
            self._area.takeWidget()
            self._area.hide()
            self._side.setAutoFillBackground(False)  # the scroll area had set it
        self._side.setMinimumWidth(0)
        self._side.setMaximumWidth(_ANY_WIDTH)
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom)
        if self._area is not None:
            self._layout.insertWidget(0 if self._at == 0 else self._layout.count(), self._side)
            self._side.show()

    def _unstack(self) -> None:
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight)
        if self._area is not None:
            self._layout.removeWidget(self._side)
            self._area.setWidget(self._side)
            self._side.show()
            self._area.show()


class JoinedSides(Sides):
    """The same of two parts neither of which scrolls in itself: both scroll together."""

    _is_one = True
