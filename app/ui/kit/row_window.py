"""A table model over ids: rows are read a page at a time, when first seen, and few are kept."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.ui.kit.cells import CellValue, ProblemCell, Style, spoken
from app.ui.kit.tasks import TaskRunner

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
PAGE = 100
PAGES_KEPT = 40
CELL = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column of a table.

    Attributes:
        code: its name for sorting and for remembering its width.
        title: gives the heading in the language in use.
        value: how a row becomes a cell.
        style: how plain texts look, and at which side they stand.
        width: in pixels of the design; None takes the room that is left.
        can_sort: whether a click on the heading means something.
    """

    code: str
    title: Callable[[], str]
    value: Callable[[Row], CellValue]
    style: Style = Style.TEXT
    width: int | None = None
    can_sort: bool = False


class RowWindow(QAbstractTableModel, Generic[Row]):
    """Shows any number of rows while holding only pages that were seen lately.

    With `tasks`, rows are read in the reading lanes; without, `fetch` is called at once (for
    rows that are in memory anyway).
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[Sequence[int]], dict[int, Row]],
        tasks: TaskRunner | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._tasks = tasks
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0

    def show_ids(self, ids: Sequence[int], first: dict[int, Row] | None = None) -> None:
        """Replace the whole list.

        Args:
            ids: one id per row, in the order shown.
            first: the rows of the first page where they came with the ids.
        """
        self.beginResetModel()
        self._ids = ids
        self._forget()
        if first:
            self._pages[0] = dict(first)
        self.endResetModel()

    def refresh(self) -> None:
        """Read the rows again; the ids stay."""
        self._forget()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def id_at(self, row_number: int) -> int | None:
        """Give the id of a row, None outside the list."""
        return self._ids[row_number] if 0 <= row_number < len(self._ids) else None

    def row_at(self, row_number: int) -> Row | None:
        """Give a row that has been read; asks for it and gives None otherwise."""
        page = self._pages.get(row_number // PAGE)
        if page is None:
            self._ask(row_number // PAGE)
            page = self._pages.get(row_number // PAGE)
        return None if page is None else page.get(self._ids[row_number])

    def cell(self, row_number: int, column: int) -> CellValue | None:
        """Give a cell; a row not read yet is asked for and gives None meanwhile."""
        row = self.row_at(row_number)
        return None if row is None else self.columns[column].value(row)

    def position_of(self, wanted: int) -> int | None:
        """Give the row number of an id, None when it is not in the list."""
        try:
            return self._ids.index(wanted)
        except ValueError:
            return None

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Give the number of rows, read or not."""
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell; a row not read yet is asked for and gives None meanwhile."""
        if role not in (Qt.ItemDataRole.DisplayRole, CELL, Qt.ItemDataRole.ToolTipRole):
            return None
        value = self.cell(index.row(), index.column())
        if role == CELL:
            return value
        if role == Qt.ItemDataRole.ToolTipRole:
            return value.why if isinstance(value, ProblemCell) else None
        return spoken(value)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Give the headings and the side they stand at."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if column.style.is_right else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _forget(self) -> None:
        self._pages.clear()
        self._asked.clear()
        self._generation += 1

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        first = page * PAGE
        ids = list(self._ids[first : first + PAGE])
        if self._tasks is None:
            self._keep(page, self._fetch(ids))
            return
        self._asked.add(page)
        generation = self._generation

        def arrived(rows: dict[int, Row]) -> None:
            if generation != self._generation:
                return
            self._asked.discard(page)
            self._keep(page, rows)
            last = self.index(first + len(ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(first, 0), last)

        self._tasks.read(self, lambda: self._fetch(ids), arrived)

    def _keep(self, page: int, rows: dict[int, Row]) -> None:
        self._pages[page] = rows
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)


def ids_of(numbers: Sequence[int]) -> Sequence[int]:
    """Hold a million ids in eight megabytes."""
    return array("q", numbers)
