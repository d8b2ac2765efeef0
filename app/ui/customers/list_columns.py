"""Which columns the list has, in which order and how wide: chosen by the seller, for each view."""

import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.services.customers.views import CustomerRow, SortBy
from app.ui.customers.list_rows import BOX
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Tick
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.row_window import Column
from app.ui.kit.speech import on_look
from app.ui.kit.table import Table
from app.ui.kit.texts import label
from app.ui.theme import px

_ALWAYS = (BOX, str(SortBy.NAME))
_WIDEST = 600
_NARROWEST = 48


class Keeper(Protocol):
    """Keeps texts until the next start."""

    def kept(self, key: str) -> str:
        """Give what was kept; empty for nothing."""
        ...

    def keep(self, key: str, text: str) -> None:
        """Keep a text."""
        ...


class Columns(QObject):
    """Signal changed: other columns are wanted; whoever lays the table out asks `hidden`."""

    changed = Signal()

    def __init__(self, table: Table[CustomerRow], keeper: Keeper) -> None:
        super().__init__(table)
        self._table, self._keeper = table, keeper
        self._view = ""
        self._is_quiet = False
        self.hidden: set[str] = set()
        self._widths: dict[str, int] = {}
        head = table.horizontalHeader()
        head.setSectionsMovable(True)
        head.setFirstSectionMovable(False)
        head.sectionMoved.connect(lambda *_places: self._keep())
        head.sectionResized.connect(self._resized)
        on_look(table, self._lay_out)

    @property
    def choosable(self) -> list[Column[CustomerRow]]:
        """The columns that can be left out, in their usual order."""
        return [each for each in self._table.rows.columns if each.code not in _ALWAYS]

    def show_view(self, view: str) -> None:
        """Lay the table out as it was left in a view."""
        if view == self._view:
            return
        self._view = view
        kept = _read(self._keeper.kept(self._key))
        codes = [each.code for each in self._table.rows.columns]
        self.hidden = {code for code in kept.hidden if code in codes and code not in _ALWAYS}
        self._widths = {code: width for code, width in kept.widths.items() if code in codes}
        self._put_in_order([code for code in kept.order if code in codes] or codes)
        self._lay_out()
        self.changed.emit()

    def choose(self, code: str, *, is_shown: bool) -> None:
        """Show a column, or leave it out."""
        if is_shown:
            self.hidden.discard(code)
        else:
            self.hidden.add(code)
        self._keep()
        self.changed.emit()

    def reset(self) -> None:
        """Go back to the usual columns."""
        self._keeper.keep(self._key, "")
        view, self._view = self._view, ""
        self.show_view(view)

    @property
    def _key(self) -> str:
        return f"customers/columns/{self._view}"

    def _lay_out(self) -> None:
        self._is_quiet = True
        for at, each in enumerate(self._table.rows.columns):
            width = self._widths.get(each.code, each.width)
            if each.width is not None and width is not None:
                self._table.setColumnWidth(at, px(width))
        self._is_quiet = False

    def _put_in_order(self, codes: Sequence[str]) -> None:
        self._is_quiet = True
        head = self._table.horizontalHeader()
        known = [each.code for each in self._table.rows.columns]
        wanted = [BOX, *(code for code in codes if code != BOX)]
        wanted += [code for code in known if code not in wanted]
        for place, code in enumerate(wanted):
            head.moveSection(head.visualIndex(known.index(code)), place)
        self._is_quiet = False

    def _resized(self, at: int, _before: int, width: int) -> None:
        by_hand = bool(QApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        each = self._table.rows.columns[at]
        if self._is_quiet or not by_hand or each.width is None or not width:
            return
        self.set_width(each.code, round(width / px(100) * 100))

    def set_width(self, code: str, width: int) -> None:
        """Make a column as wide as this, in pixels of the design."""
        self._widths[code] = min(max(width, _NARROWEST), _WIDEST)
        self._keep()

    def _keep(self) -> None:
        if self._is_quiet:
            return
        head, columns = self._table.horizontalHeader(), self._table.rows.columns
        order = [columns[head.logicalIndex(place)].code for place in range(len(columns))]
        kept = {"order": order, "hidden": sorted(self.hidden), "widths": self._widths}
        self._keeper.keep(self._key, json.dumps(kept))


class ColumnPopup(Popup):
    """A tick for each column."""

    def __init__(self, anchor: QWidget, columns: Columns) -> None:
        super().__init__(anchor)
        named(self, "columnPopup", lambda: self.tr("Columns"))
        self.ticks: dict[str, Tick] = {}
        for each in columns.choosable:
            tick = named(Tick(each.title), f"column_{each.code}", each.title)
            tick.setChecked(each.code not in columns.hidden)
            tick.toggled.connect(partial(_choose, columns, each.code))
            self.ticks[each.code] = tick
        reset = named(
            Button(lambda: self.tr("The usual columns"), Kind.GHOST),
            "columnsReset",
            lambda: self.tr("The usual columns"),
        )
        reset.clicked.connect(lambda: self._reset(columns.reset))
        hint = label(lambda: self.tr("Drag a heading to move it, its edge to widen it."), "caption")
        hint.setWordWrap(True)
        heading = label(lambda: self.tr("Columns"), "strong")
        ticks = column(*self.ticks.values(), gap=2)
        self.setLayout(column(heading, ticks, hint, row(reset, ...), gap=10, margins=14))
        on_look(self, lambda: self.setFixedWidth(px(260)))

    def _reset(self, act: Callable[[], None]) -> None:
        act()
        self.dismiss()


def _choose(columns: Columns, code: str, is_shown: bool) -> None:  # noqa: FBT001 - a slot
    columns.choose(code, is_shown=is_shown)


class _Kept:
    """What was read of a kept text, whatever it holds."""

    def __init__(self, kept: object) -> None:
        found = kept if isinstance(kept, dict) else {}
        order, hidden, widths = (found.get(name) for name in ("order", "hidden", "widths"))
        self.order = [str(code) for code in order] if isinstance(order, list) else []
        self.hidden = [str(code) for code in hidden] if isinstance(hidden, list) else []
        pairs = widths.items() if isinstance(widths, dict) else ()
        self.widths = {
            str(code): min(max(width, _NARROWEST), _WIDEST)
            for code, width in pairs
            if isinstance(width, int)
        }


def _read(text: str) -> _Kept:
    try:
        return _Kept(json.loads(text) if text else None)
    except ValueError:
        return _Kept(None)
