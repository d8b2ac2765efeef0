"""How one filter compares and with what, as the popup of the list shows it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.segments import KINDS, Condition, Field, Kind, Op
from app.services.segments.views import Scalar
from app.ui.conditions.day_values import DayValues
from app.ui.conditions.operators import op_words, short_ops
from app.ui.conditions.picks import Find, Ticks
from app.ui.conditions.values import Values, number_values
from app.ui.kit.fields import Choice
from app.ui.kit.layouts import column
from app.ui.kit.naming import named


class Editor(QWidget):
    """Signal edited: the condition is another one."""

    edited = Signal()

    def __init__(self, field: Field, condition: Condition | None, values: Values) -> None:
        super().__init__()
        self.field, self.filled = field, values
        self.op = named(Choice(), "filterOp", lambda: self.tr("How to compare"))
        kind = KINDS[field]
        for op in short_ops(field):
            self.op.add(partial(op_words, op, kind), op)
        if condition is not None:
            self.op.choose(condition.op)
        self.op.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.op.currentIndexChanged.connect(self._changed)
        self.setLayout(column(self.op, values, gap=8))
        values.show_op(self.chosen_op)
        if condition is not None and condition.op is self.chosen_op:
            values.fill(condition.values)
        values.edited.connect(self.edited)
        if isinstance(values, Ticks):
            values.begin()

    def condition(self) -> Condition | None:
        """Give what is filled in; None while something is missing."""
        values = self.values()
        return None if values is None else Condition(self.field, self.chosen_op, values)

    @property
    def chosen_op(self) -> Op:
        """How the filter compares."""
        return Op(str(self.op.currentData()))

    def values(self) -> tuple[Scalar, ...] | None:
        """Give the values; None while one is missing or wrong."""
        return self.filled.read()

    def _changed(self, *_what: object) -> None:
        self.filled.show_op(self.chosen_op)
        self.edited.emit()


def editor_for(
    field: Field, condition: Condition | None, find: Find, currency: str
) -> Editor | None:
    """Make what a filter is filled in with; None for one that is only there or not.

    Args:
        field: what the filter asks about.
        condition: what it asks now.
        find: asks for the values that there are.
        currency: of amounts.
    """
    kind = KINDS[field]
    if kind is Kind.YES_NO:
        return None
    if kind is Kind.NUMBER:
        return Editor(field, condition, number_values(field, "", currency, ""))
    if kind is Kind.DAY:
        return Editor(field, condition, DayValues())
    return Editor(field, condition, Ticks(field, find))
