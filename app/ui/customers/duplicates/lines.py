"""The lines of a review: what each of the two has, and which of it will be shown."""

from collections.abc import Sequence
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from app.services.customers.views import OrderRow
from app.services.duplicates.views import Choice
from app.ui.formats import day, joined, local, money
from app.ui.i18n import translate
from app.ui.kit.cells import ChipCell
from app.ui.kit.layouts import boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import ShortLabel, label
from app.ui.kit.value_cells import ChoiceCell, KeptCell, Value
from app.ui.labels.duplicates import merge_field, merge_value
from app.ui.theme import Tone, px

SIDES = ("a", "b")
NAME_WIDE = 124
GAP = 12
_NO_LIMIT = 16_777_215


class PairLine(QWidget):
    """The name of a field and two cells beside each other; it stands above where room is short."""

    def __init__(self, name: Words, a: QWidget, b: QWidget) -> None:
        super().__init__()
        self._name: QLabel = label(name, "second", wraps=True)
        self._cells = (a, b)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)
        self._is_narrow = False
        on_look(self, lambda: self.arrange(is_narrow=self._is_narrow))

    def arrange(self, *, is_narrow: bool) -> None:
        """Put the name before the cells or, without room, above them."""
        self._is_narrow = is_narrow
        for widget in (self._name, *self._cells):
            self._grid.removeWidget(widget)
        top, before = (1, 0) if is_narrow else (0, 1)
        span = 2 if is_narrow else 1
        self._grid.addWidget(self._name, 0, 0, 1, span)
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, top, before + at)
        for at in range(3):
            is_cell = before <= at < before + len(self._cells)
            self._grid.setColumnStretch(at, 1 if is_cell else 0)
            self._grid.setColumnMinimumWidth(at, 0 if is_cell else px(NAME_WIDE))
        self._grid.setColumnMinimumWidth(2, 0)
        has_name = bool(self._name.text())
        self._name.setVisible(has_name or not is_narrow)
        limit = _NO_LIMIT if is_narrow else px(NAME_WIDE)
        self._name.setMaximumWidth(limit)


class ChoiceLine(PairLine):
    """One of two values will be shown. Signals: chosen(side); stepped(-1 up or 1 down)."""

    chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self, choice: Choice) -> None:
        self.field = choice.field
        name = merge_field(choice.field, choice.title)
        self.cells = {each: ChoiceCell(_value(choice, each)) for each in SIDES}
        self._group = QButtonGroup()
        for at, (each, cell) in enumerate(self.cells.items()):
            spoken = f"{name}: {_value(choice, each).spoken}"
            named(cell, f"choice_{choice.field}_{each}", spoken)
            self._group.addButton(cell, at)
        super().__init__(name, *self.cells.values())
        self._group.setParent(self)
        self.show_side(choice.suggested)
        for each, cell in self.cells.items():
            cell.clicked.connect(partial(self._choose, each))
            cell.stepped.connect(self._step)

    @property
    def side(self) -> str:
        """The side whose value will be shown."""
        return next(each for each, cell in self.cells.items() if cell.isChecked())

    def show_side(self, side: str) -> None:
        """Mark a side as chosen without telling."""
        self.cells[side].setChecked(True)

    def take_focus(self) -> None:
        """Put the focus on the chosen value."""
        self.cells[self.side].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, side: str, _is_checked: object = None) -> None:
        self.show_side(side)
        self.chosen.emit(side)

    def _step(self, down: int, aside: int) -> None:
        if down:
            self.stepped.emit(down)
            return
        side = SIDES[max(aside, 0)]
        self._choose(side)
        self.take_focus()


class KeptLine(PairLine):
    """Both keep what they have, or have the same, or one has nothing: nothing to choose."""

    def __init__(self, field: str, name: str, values: Sequence[str], *, are_joined: bool) -> None:
        """Take what the two have.

        Args:
            field: what the cells are named by.
            values: of both sides, ready to be read; "" for nothing.
            are_joined: the values of both sides are kept; else only one side has any.
        """
        is_same = values[0] == values[1]
        cells: list[QWidget] = []
        for side, text in zip(SIDES, values, strict=True):
            is_both = are_joined and all(values) and not is_same
            chip = ChipCell(translate("duplicates", "both kept")) if is_both else None
            value = Value(text or _empty(), is_empty=not text, chip=chip)
            cell = KeptCell(value, is_kept=bool(text) and not is_same, is_plain=is_same)
            cells.append(named(cell, f"kept_{field}_{side}", f"{name}: {value.spoken}"))
        super().__init__(name, *cells)


class StricterLine(PairLine):
    """What both said about messages on one channel; the stricter of the two holds."""

    def __init__(self, channel: str, name: str, words: Sequence[str], wins: int) -> None:
        cells: list[QWidget] = []
        for at, (side, text) in enumerate(zip(SIDES, words, strict=True)):
            is_winner = at == wins
            chip = ChipCell(translate("duplicates", "stricter wins"), Tone.WARN)
            value = Value(text, chip=chip if is_winner else None)
            cell = KeptCell(value, is_kept=is_winner)
            cells.append(named(cell, f"consent_{channel}_{side}", f"{name}: {value.spoken}"))
        super().__init__(name, *cells)


class OrdersLine(PairLine):
    """The newest orders of both."""

    def __init__(self, a: Sequence[OrderRow], b: Sequence[OrderRow], zone: ZoneInfo) -> None:
        self._zone = zone
        words = translate("duplicates", "Last orders")
        cards = [
            named(self._card(orders), f"lastOrders_{side}", words)
            for side, orders in zip(SIDES, (a, b), strict=True)
        ]
        super().__init__(words, *cards)

    def _card(self, orders: Sequence[OrderRow]) -> QFrame:
        lines = [self._line(order) for order in orders]
        if not lines:
            lines = [row(label(translate("duplicates", "No orders yet"), "caption"), ...)]
        card = boxed(column(*lines, ..., gap=4, margins=(9, GAP)), "plain")
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return card

    def _line(self, order: OrderRow) -> QHBoxLayout:
        at_ms = order.placed_at_ms or order.paid_at_ms
        on = "" if at_ms is None else day(local(at_ms, self._zone).date())
        what = ShortLabel(joined([on, order.products]), "small")
        return row((what, 1), label(money(order.net_minor, order.currency), "small"), gap=10)


def line_of(choice: Choice) -> PairLine:
    """Give the line of a choice: where only one side has a value, that one stays."""
    if choice.is_same:
        name = merge_field(choice.field, choice.title)
        values = [_value(choice, each) for each in SIDES]
        texts = ["" if value.is_empty else value.words for value in values]
        return KeptLine(choice.field, name, texts, are_joined=False)
    return ChoiceLine(choice)


def _value(choice: Choice, side: str) -> Value:
    text = choice.value_a if side == "a" else choice.value_b
    if not text:
        return Value(_empty(), is_empty=True)
    words = " ".join(merge_value(choice.field, choice.kind, text).split())
    is_newer = choice.is_newer and choice.suggested == side
    chip = ChipCell(translate("duplicates", "newer"), Tone.INFO) if is_newer else None
    return Value(words, chip=chip)


def _empty() -> str:
    return translate("duplicates", "— empty —")
