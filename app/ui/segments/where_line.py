"""One line inside an event: what holds of what was ordered."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.services.segments import (
    LINE_KINDS,
    LINE_OPERATORS,
    Field,
    Kind,
    LineCondition,
    Op,
    is_whole,
)
from app.services.segments.views import LineField, Scalar
from app.ui.conditions.fields import line_words
from app.ui.conditions.finding import NAMED
from app.ui.conditions.happening_words import is_line_money, line_as_field
from app.ui.conditions.operators import op_words
from app.ui.conditions.picks import Picks
from app.ui.conditions.values import NumberValues, TextValues, Values
from app.ui.kit.buttons import icon_button
from app.ui.kit.fields import Choice
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.segments.lines import op_box
from app.ui.segments.room import Room


class WhereLine(QFrame):
    """Signals: edited; removed."""

    edited = Signal()
    removed = Signal()

    def __init__(self, room: Room, condition: LineCondition | None = None) -> None:
        super().__init__()
        self.setProperty("card", "row")
        self._room = room
        self.field = named(Choice(), "whereField", lambda: self.tr("What of the order"))
        for each in LineField:
            self.field.add(partial(line_words, each), each)
        self.op = op_box("whereOp", lambda: self.tr("How to compare"))
        self.filled: Values = TextValues("")
        self._values = column(gap=0)
        cross = named(
            icon_button("x", lambda: self.tr("Remove this line")),
            "whereRemove",
            lambda: self.tr("Remove this line"),
        )
        cross.clicked.connect(self.removed)
        flow = FlowLayout(gap=8)
        for part in (self.field, self.op, bare(self._values)):
            flow.addWidget(part)
        self.setLayout(row((bare(flow), 1), column(cross, ..., gap=0), gap=8))
        if condition is not None:
            self.field.choose(condition.field)
        self._take_field()
        if condition is not None:
            self.op.choose(condition.op)
            self.filled.show_op(condition.op)
            self.filled.fill(condition.values)
        self.field.currentIndexChanged.connect(lambda _at: self._other_field())
        self.op.currentIndexChanged.connect(lambda _at: self._compare())

    def condition(self) -> LineCondition | None:
        """Give what is asked; None while a value is missing."""
        values, op = self.filled.read(), self._op
        if values is None or not is_whole(LINE_KINDS[self._field], op, values):
            return None
        return LineCondition(self._field, op, values)

    @property
    def _field(self) -> LineField:
        return LineField(str(self.field.currentData()))

    @property
    def _op(self) -> Op:
        return Op(str(self.op.currentData()))

    def _take_field(self) -> None:
        """Offer the comparisons of the field and make what its values are filled into."""
        kind = LINE_KINDS[self._field]
        self.op.blockSignals(True)
        self.op.clear()
        for op in LINE_OPERATORS[kind]:
            self.op.add(partial(op_words, op, kind), op)
        self.op.blockSignals(False)
        before, self.filled = self.filled, self._made(kind)
        before.hide()
        before.deleteLater()
        self.filled.fit_in_line()
        self.filled.show_op(self._op)
        self.filled.edited.connect(self.edited)
        self._values.addWidget(self.filled)

    def _made(self, kind: Kind) -> Values:
        lexicon, as_field = self._room.lexicon, line_as_field(self._field)
        if as_field is not None:
            if as_field in NAMED:
                self._room.finding.names(self, as_field, self._named)
            find = self._room.finding.of(as_field)
            return Picks(as_field, find, lexicon.names, self._words)
        if kind is Kind.NUMBER:
            return NumberValues(lexicon.currency, self._words, is_money=is_line_money(self._field))
        return TextValues(self._words)

    def _named(self, names: dict[tuple[Field, Scalar], str]) -> None:
        self._room.lexicon.names.update(names)
        if isinstance(self.filled, Picks):
            self.filled.told_again()
        self.edited.emit()

    def _words(self) -> str:
        return line_words(self._field)

    def _other_field(self) -> None:
        self._take_field()
        self.edited.emit()

    def _compare(self) -> None:
        self.filled.show_op(self._op)
        self.edited.emit()
