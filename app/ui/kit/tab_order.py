"""Tab goes as the eye does, also over parts that were made later than their neighbours."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import px

_SAME_LINE = 14


class TabOrder(QObject):
    """Puts what can take the focus inside some parts in order, part after part.

    Args:
        first: what stands before all of them; it keeps its place.
        parts: of the same window; within each, lines go from top to bottom, left to right.
    """

    def __init__(self, first: QWidget, *parts: QWidget) -> None:
        super().__init__(first)
        self._first, self._parts = first, parts
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.arrange)
        for part in parts:
            part.installEventFilter(self)

    def arrange(self) -> None:
        """Put them in order now."""
        before = self._first
        for part in self._parts:
            for widget in _by_sight(part):
                QWidget.setTabOrder(before, widget)
                before = widget

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put them in order again once something was laid out anew."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize):
            self._pause.start()
        return super().eventFilter(watched, event)


def _by_sight(part: QWidget) -> list[QWidget]:
    found = [
        widget
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(part)
    ]
    middles = {widget: _middle(widget, part) for widget in found}
    found.sort(key=lambda widget: middles[widget].y())
    lines: list[list[QWidget]] = []
    for widget in found:
        top = middles[lines[-1][0]].y() if lines else 0
        if lines and middles[widget].y() - top <= px(_SAME_LINE):
            lines[-1].append(widget)
        else:
            lines.append([widget])
    return [widget for line in lines for widget in sorted(line, key=lambda each: middles[each].x())]


def _middle(widget: QWidget, part: QWidget) -> QPoint:
    return widget.mapTo(part, widget.rect().center())
