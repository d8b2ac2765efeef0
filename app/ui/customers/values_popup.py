"""Where the records of a person differ: whose value is shown, field by field."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from app.services.duplicates.views import Differing, RowValue
from app.ui.kit.buttons import Button
from app.ui.kit.cells import ChipCell
from app.ui.kit.layouts import bare, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.kit.value_cells import ChoiceCell, Value
from app.ui.labels.duplicates import merge_field, merge_value
from app.ui.theme import px

_WIDE = 360
_HIGH = 420
_BAR = 12


class ValuesPopup(Popup):
    """Each choice acts at once. Signal chosen(field, row)."""

    chosen = Signal(str, int)

    def __init__(self, anchor: QWidget, fields: Sequence[Differing]) -> None:
        super().__init__(anchor)
        named(self, "valuesPopup", lambda: self.tr("Whose values are shown"))
        self.close_button = named(
            Button(lambda: self.tr("Close")), "valuesClose", lambda: self.tr("Close")
        )
        self.close_button.clicked.connect(self.dismiss)
        self._groups = [self._group(each) for each in fields]
        blocks = [block for block, _cells in self._groups]
        if not blocks:
            words = self.tr("The records say the same in every field.")
            blocks = [bare(column(label(words, "second", wraps=True)))]
        lines = bare(column(*blocks, gap=12, margins=(0, 0, 8, 0)))
        on_look(lines, lambda: lines.setFixedWidth(px(_WIDE)))
        lines.adjustSize()
        area = scrolling(lines)
        on_look(area, lambda: area.setFixedSize(px(_WIDE) + _BAR, self._high(lines)))
        title = label(lambda: self.tr("Whose values are shown"), "section", wraps=True)
        self.setLayout(column(title, area, row(..., self.close_button), gap=12, margins=16))

    @property
    def first(self) -> QWidget:
        """What takes the focus: the first value that is shown, else the button."""
        for _block, cells in self._groups:
            return next((cell for cell in cells if cell.isChecked()), cells[0])
        return self.close_button

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, and with Enter."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return
        super().keyPressEvent(event)

    def _high(self, lines: QWidget) -> int:
        return min(max(lines.sizeHint().height(), px(40)), px(_HIGH))

    def _group(self, field: Differing) -> tuple[QWidget, list[ChoiceCell]]:
        name = merge_field(field.field, field.title)
        group = QButtonGroup(self)
        cells: list[ChoiceCell] = []
        for each in field.values:
            value = self._value(field, each)
            cell = ChoiceCell(value)
            named(cell, f"value_{field.field}_{each.row}", f"{name}: {value.spoken}")
            cell.setChecked(each.is_shown)
            group.addButton(cell)
            cell.clicked.connect(partial(self._choose, field.field, each.row))
            cell.stepped.connect(partial(self._step, cells, cell))
            cells.append(cell)
        return bare(column(label(name, "second"), *cells, gap=6)), cells

    def _value(self, field: Differing, each: RowValue) -> Value:
        words = " ".join(merge_value(field.field, field.kind, each.value).split())
        number = self.tr("no.\u00a0{number}").format(number=each.row)
        return Value(words, chip=ChipCell(number))

    def _choose(self, field: str, row_id: int, _is_checked: object = None) -> None:
        self.chosen.emit(field, row_id)

    def _step(self, cells: list[ChoiceCell], cell: ChoiceCell, down: int, aside: int) -> None:
        """Go along the values with the arrows; Space or a click chooses."""
        at = cells.index(cell) + (down or aside)
        if 0 <= at < len(cells):
            cells[at].setFocus(Qt.FocusReason.TabFocusReason)
