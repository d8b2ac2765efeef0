"""Narrows a rule to the first so many, by a number or a day."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.segments import KINDS, Field, First, Kind
from app.ui.conditions.fields import FieldGroup, field_words, fields_of
from app.ui.conditions.typed_numbers import count_of_text
from app.ui.conditions.values import narrow, typed
from app.ui.kit.fields import Choice, Tick
from app.ui.kit.flow import FlowLayout
from app.ui.kit.naming import named
from app.ui.kit.texts import label

_DEFAULT = 100
_TOO_MANY = 1_000_000_000


class FirstLine(QWidget):
    """Signal edited."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tick = named(
            Tick(lambda: self.tr("Only the first")), "firstOn", lambda: self.tr("Only the first")
        )
        self.count = typed("firstCount", lambda: self.tr("How many people"))
        self.count.setText(str(_DEFAULT))
        narrow(self.count, 80)
        self._by = label(lambda: self.tr("people by"), "second")
        self.field = named(Choice(), "firstField", lambda: self.tr("By which number or day"))
        for group in FieldGroup:
            for field in fields_of(group):
                if KINDS[field] in (Kind.NUMBER, Kind.DAY):
                    self.field.add(partial(field_words, field), field)
        self.field.choose(Field.SPENT)
        self.order = named(Choice(), "firstOrder", lambda: self.tr("Which end comes first"))
        self.order.add(lambda: self.tr("the largest first"), 0)
        self.order.add(lambda: self.tr("the smallest first"), 1)
        flow = FlowLayout(self, gap=8)
        for part in (self.tick, self.count, self._by, self.field, self.order):
            flow.addWidget(part)
        self.tick.toggled.connect(lambda _is_on: self._changed())
        self.count.textEdited.connect(self.edited)
        for choice in (self.field, self.order):
            choice.currentIndexChanged.connect(lambda _at: self.edited.emit())
        self._arrange()

    def show_first(self, first: First | None) -> None:
        """Show what narrows the rule; None for nothing."""
        self.blockSignals(True)
        self.tick.setChecked(first is not None)
        if first is not None:
            self.count.setText(str(first.count))
            self.field.choose(first.field)
            self.order.choose(int(first.is_smallest))
        self._arrange()
        self.blockSignals(False)

    def first(self) -> First | None:
        """Give what narrows the rule; None where it is off or no number."""
        count = count_of_text(self.count.text())
        is_good = count is not None and count < _TOO_MANY
        self.count.set_faulty(is_faulty=self.tick.isChecked() and not is_good)
        if not self.tick.isChecked() or count is None or not is_good:
            return None
        is_smallest = bool(self.order.currentData())
        return First(count, Field(str(self.field.currentData())), is_smallest)

    def _changed(self) -> None:
        self._arrange()
        self.edited.emit()

    def _arrange(self) -> None:
        for part in (self.count, self._by, self.field, self.order):
            part.setVisible(self.tick.isChecked())
