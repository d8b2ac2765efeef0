"""Rows that end above whatever floats over their foot."""

from PySide6.QtWidgets import QTableView
from typing_extensions import override


class FootedView(QTableView):
    """A view whose lowest pixels can be kept free of rows."""

    def __init__(self) -> None:
        self._foot = 0  # what Qt asks for while it makes the view
        super().__init__()

    def keep_foot(self, height: int) -> None:
        """Leave the lowest pixels free for what floats there; the current row stays in sight."""
        if height == self._foot:
            return
        row_number = self.currentIndex().row()
        was_seen = row_number >= 0 and self._is_seen(row_number)
        self._foot = height
        self.updateGeometries()
        if was_seen and not self._is_seen(row_number):
            self.scrollTo(self.currentIndex())

    @override
    def updateGeometries(self) -> None:
        """Fit the parts into each other, above the foot that is kept free."""
        super().updateGeometries()
        margins = self.viewportMargins()
        if margins.bottom() != self._foot:  # Qt knows of headings only
            self.setViewportMargins(margins.left(), margins.top(), margins.right(), self._foot)

    def _is_seen(self, row_number: int) -> bool:
        top = self.rowViewportPosition(row_number)
        return top >= 0 and top + self.rowHeight(row_number) <= self.viewport().height()
