"""The line of one comparison: field, how, values, what a day means today."""

from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.segments import KINDS, Condition, Field, Kind, Op, is_whole
from app.ui.conditions.day_values import DayValues
from app.ui.conditions.fields import Offered, field_words, is_listed
from app.ui.conditions.finding import NAMED, names_as
from app.ui.conditions.operators import WITHOUT_VALUES, all_ops, op_words
from app.ui.conditions.picks import Picks, is_picked_by
from app.ui.conditions.value_words import known_codes
from app.ui.conditions.values import TextValues, Values, YesNoValues, number_values
from app.ui.kit.naming import named
from app.ui.segments.lines import FieldBox, Line, op_box
from app.ui.segments.room import Room

_DAYS = (Kind.DAY, Kind.MOMENT, Kind.BIRTHDAY)


class ConditionLine(Line):
    """Asks about one field."""

    def __init__(self, room: Room, offered: Offered, condition: Condition | None = None) -> None:
        super().__init__()
        self._room, self._offered = room, offered
        field, kind = offered.field, KINDS[offered.field]
        self._box = named(FieldBox(self._words), "lineField", self._words)
        self._box.wanted.connect(lambda: self.field_wanted.emit(self))
        self.anchor = self._box
        self.op = op_box("lineOp", lambda: self.tr("How to compare"))
        for op in all_ops(kind):
            if not known_codes(field, offered.about) or kind is not Kind.TEXT or is_picked_by(op):
                self.op.add(partial(op_words, op, kind), op)
        self.filled = self._made(kind)
        self.filled.fit_in_line()
        if condition is not None:
            self.op.choose(condition.op)
        self.filled.show_op(self.chosen_op)
        if condition is not None:
            self.filled.fill(condition.values)
        self.op.currentIndexChanged.connect(lambda _at: self._compare())
        self.filled.edited.connect(self._changed)
        self.lay_out((self._box, self.op, self.filled))
        # Shown before they have a place, they would be windows for a moment.
        if self.op.count() == 1:
            self.op.hide()
        self.filled.setVisible(self.chosen_op not in WITHOUT_VALUES)
        self._learn_names()
        self._tell_meaning()

    @property
    def chosen_op(self) -> Op:
        """How it compares."""
        return Op(str(self.op.currentData()))

    @override
    def part(self) -> Condition | None:
        """Give the comparison; None while a value is missing."""
        values, op = self.filled.read(), self.chosen_op
        kind = KINDS[self._offered.field]
        if op in WITHOUT_VALUES:
            values = ()
        if values is None or not is_whole(kind, op, values):
            return None
        return Condition(self._offered.field, op, values, self._offered.about)

    @override
    def first_field(self) -> QWidget:
        """Give the first value."""
        return self.filled.first_field()

    @override
    def told_again(self) -> None:
        """Write names and days again."""
        if isinstance(self.filled, Picks):
            self.filled.told_again()
        self._tell_meaning()

    def _words(self) -> str:
        return field_words(self._offered.field, self._offered.about, self._room.lexicon.own_names)

    def _made(self, kind: Kind) -> Values:
        field, about = self._offered.field, self._offered.about
        lexicon = self._room.lexicon
        if kind is Kind.YES_NO:
            return YesNoValues(self._words)
        if kind in _DAYS:
            return DayValues()
        if kind is Kind.NUMBER:
            return number_values(field, about, lexicon.currency, lexicon.own_names.get(about, ""))
        return self._picked_or_typed()

    def _picked_or_typed(self) -> Values:
        field, about = self._offered.field, self._offered.about
        lexicon = self._room.lexicon
        if is_listed(field) or known_codes(field, about, lexicon.own):
            find = self._room.finding.of(field, about)
            return Picks(field, find, lexicon.names, self._words, about)
        return TextValues(self._words)

    def _compare(self) -> None:
        self.filled.show_op(self.chosen_op)
        self.filled.setVisible(self.chosen_op not in WITHOUT_VALUES)
        self._changed()

    def _changed(self) -> None:
        self._tell_meaning()
        self.updateGeometry()
        self.edited.emit()

    def _tell_meaning(self) -> None:
        part = self.part()
        is_day = part is not None and KINDS[part.field] in _DAYS
        self.show_meaning(self._room.days_meant(part.op, part.values) if part and is_day else "")

    def _learn_names(self) -> None:
        field = names_as(self._offered.field)
        if field in NAMED:
            self._room.finding.names(self, field, self._named)

    def _named(self, names: dict[tuple[Field, str | int | float], str]) -> None:
        self._room.lexicon.names.update(names)
        self.told_again()
        self.named_values.emit()
