"""A layout that goes on in the next line when a line is full; chips are never cut."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class FlowLayout(QLayout):
    """Places widgets from left to right and wraps, like words of a text."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._entries: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    @override
    def addItem(self, arg__1: QLayoutItem) -> None:
        """Take an entry at the end."""
        self._entries.append(arg__1)

    @override
    def count(self) -> int:
        """Give the number of entries."""
        return len(self._entries)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an entry, or None past the end."""
        return self._entries[index] if 0 <= index < len(self._entries) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an entry out, or None past the end."""
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than needed."""
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        """Give the height the lines need at a width."""
        return self._place(QRect(0, 0, arg__1, 0), is_trial=True)

    @override
    def setGeometry(self, arg__1: QRect) -> None:
        """Place everything."""
        super().setGeometry(arg__1)
        self._place(arg__1, is_trial=False)

    @override
    def sizeHint(self) -> QSize:
        """Give the room of all in one line."""
        shown = [entry for entry in self._entries if not entry.isEmpty()]
        width = sum(entry.sizeHint().width() for entry in shown)
        height = max((entry.sizeHint().height() for entry in shown), default=0)
        return QSize(width + self.spacing() * max(len(shown) - 1, 0), height)

    @override
    def minimumSize(self) -> QSize:
        """Give the room of the widest alone."""
        size = QSize()
        for entry in self._entries:
            size = size.expandedTo(entry.minimumSize())
        return size

    def _place(self, area: QRect, *, is_trial: bool) -> int:
        """Place line by line; what is lower than its line stands in the middle of it."""
        left, top, high = area.left(), area.top(), 0
        line: list[tuple[QLayoutItem, int, QSize]] = []
        for entry in self._entries:
            if entry.isEmpty():
                continue
            size = _size(entry, area.width())
            if line and left + size.width() > area.right() + 1:
                self._put(line, top, high, is_trial=is_trial)
                left, top, high, line = area.left(), top + high + self.spacing(), 0, []
            line.append((entry, left, size))
            left += size.width() + self.spacing()
            high = max(high, size.height())
        self._put(line, top, high, is_trial=is_trial)
        return top + high - area.top()

    @staticmethod
    def _put(
        line: list[tuple[QLayoutItem, int, QSize]], top: int, high: int, *, is_trial: bool
    ) -> None:
        for entry, left, size in () if is_trial else line:
            entry.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))


def _size(entry: QLayoutItem, room: int) -> QSize:
    """Give the size of an entry; one that is too wide for a line may become higher."""
    size = entry.sizeHint()
    if size.width() <= room or room <= 0:
        return size
    high = entry.heightForWidth(room) if entry.hasHeightForWidth() else size.height()
    return QSize(room, max(high, size.height()))
