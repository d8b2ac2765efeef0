"""How each field is filled in: what comes of it is one edit, or two, or none while it is empty."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.services.customers.views import FilterChoice
from app.services.editing import BulkEdit, EditKind, PersonField
from app.ui.bulk_edit.words import field_words
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice, TextField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words
from app.ui.kit.tabs import Segments
from app.ui.labels import customer_class

_MOST_OFFERED = 6
_BOTH = "both"
_DAY_LETTERS = (5, 10)
_EVERYBODYS = ("retail", "wholesale")


class Editor(QWidget):
    """Opens under the tick of its field. Signal edited: it says something else now."""

    edited = Signal()

    def edits(self) -> tuple[BulkEdit, ...]:
        """Give what is filled in; nothing while something is missing."""
        return ()

    def begin(self) -> None:
        """Take the focus."""

    def _edited(self, *_what: object) -> None:
        self.edited.emit()


class ClassEditor(Editor):
    """One of the classes; which there are besides the two of everybody is told later.

    Signal rules_wanted.
    """

    rules_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = named(wide(Choice(is_quiet=False)), "bulkClassTo", lambda: self.tr("Class"))
        self.choice.add(lambda: self.tr("Choose…"), "")
        self.offer(())
        self.choice.currentIndexChanged.connect(self._edited)
        rules = named(
            Button(lambda: self.tr("Class rules"), Kind.LINK),
            "bulkClassRules",
            lambda: self.tr("Class rules"),
        )
        rules.clicked.connect(lambda _checked=False: self.rules_wanted.emit())
        self.setLayout(column(self.choice, row(rules, ...), gap=6))

    def offer(self, found: Sequence[FilterChoice]) -> None:
        """Add the classes of the seller's own."""
        for code in (*_EVERYBODYS, *(str(each.value) for each in found)):
            if self.choice.findData(code) < 0:
                self.choice.add(partial(customer_class, code), code)

    @override
    def edits(self) -> tuple[BulkEdit, ...]:
        """Give the class that is chosen."""
        code = str(self.choice.currentData() or "")
        return (BulkEdit(EditKind.CLASS, code),) if code else ()

    @override
    def begin(self) -> None:
        """Take the focus."""
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)


class TextEditor(Editor):
    """A new value for a field, or nothing in it from now on.

    Args:
        edit: the edit without its value.
        words: what the field is called.
        hint: what stands in the empty field.
    """

    def __init__(self, edit: BulkEdit, words: Words, hint: Words) -> None:
        super().__init__()
        self._edit = edit
        self.way = Segments((lambda: self.tr("New value"), lambda: self.tr("Empty it")))
        for at, code in enumerate(("set", "empty")):
            self.way.part(at).setObjectName(f"bulk_{edit.field}_{code}")
        self.text = named(TextField(hint), f"bulk_{edit.field}_to", words)
        self.way.chosen.connect(self._turned)
        self.text.textChanged.connect(self._edited)
        self.setLayout(column(row(self.way, ...), *self._fields(), gap=10))

    @override
    def edits(self) -> tuple[BulkEdit, ...]:
        """Give the value; without letters it is not yet an edit."""
        text = "" if self._empties else self.value
        return (replace(self._edit, value=text),) if text or self._empties else ()

    @override
    def begin(self) -> None:
        """Take the focus."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def value(self) -> str:
        """What is filled in."""
        return self.text.text().strip()

    def _fields(self) -> tuple[QWidget, ...]:
        return (self.text,)

    @property
    def _empties(self) -> bool:
        return self.way.current() == 1

    def _turned(self, _at: int) -> None:
        for field in self._fields():
            field.setVisible(not self._empties)
        self.edited.emit()


class BirthdayEditor(TextEditor):
    """A day of the sun or the moon calendar; the year may be missing."""

    def __init__(self) -> None:
        self.calendar = Choice(is_quiet=False)
        edit = BulkEdit(EditKind.SET_FIELD, field=PersonField.BIRTHDAY)
        words = partial(field_words, PersonField.BIRTHDAY)
        super().__init__(edit, words, "1990-05-01 / 05-01")
        named(wide(self.calendar), "bulkCalendar", lambda: self.tr("Calendar"))
        self.calendar.add(lambda: self.tr("Solar calendar"), "")
        self.calendar.add(lambda: self.tr("Lunar calendar"), "lunar ")
        self.calendar.add(lambda: self.tr("Lunar calendar, leap month"), "lunar leap ")
        self.calendar.currentIndexChanged.connect(self._edited)

    @property
    @override
    def value(self) -> str:
        """What is filled in, as it is stored; nothing while it is half typed."""
        text = super().value
        return f"{self.calendar.currentData()}{text}" if len(text) in _DAY_LETTERS else ""

    @override
    def _fields(self) -> tuple[QWidget, ...]:
        return (self.calendar, self.text)


class ChoiceEditor(Editor):
    """One of the values that a field of the seller's own can have, or none of them."""

    def __init__(self, edit: BulkEdit, words: Words, offered: Sequence[tuple[Words, str]]) -> None:
        super().__init__()
        self._edit = edit
        self.choice = named(wide(Choice(is_quiet=False)), f"bulk_{edit.field}_to", words)
        self.choice.add(lambda: self.tr("Choose…"), None)
        for value_words, value in offered:
            self.choice.add(value_words, value)
        self.choice.add(lambda: self.tr("Empty it"), "")
        self.choice.currentIndexChanged.connect(self._edited)
        self.setLayout(column(self.choice))

    @override
    def edits(self) -> tuple[BulkEdit, ...]:
        """Give what is chosen."""
        value = self.choice.currentData()
        return () if value is None else (replace(self._edit, value=str(value)),)

    @override
    def begin(self) -> None:
        """Take the focus."""
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)


class RegionEditor(Editor):
    """A place; those that there are already are offered as one types. Signal typed(text)."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.text = named(
            TextField(lambda: self.tr("Province, and city")),
            "bulkRegionTo",
            lambda: self.tr("Region"),
        )
        self._known = QWidget()
        self._flow = FlowLayout(self._known, 6)
        self._picked = ""
        self.text.textChanged.connect(self._type)
        self.setLayout(column(self.text, self._known, gap=8))

    def offer(self, found: Sequence[FilterChoice]) -> None:
        """Show places that fit what is typed."""
        clear(self._flow)
        for each in found[:_MOST_OFFERED]:
            chip = named(Button(each.name, Kind.CHIP), f"bulkRegion_{each.value}", each.name)
            chip.clicked.connect(partial(self._pick, each))
            self._flow.addWidget(chip)
        self._known.setVisible(bool(found))

    @override
    def edits(self) -> tuple[BulkEdit, ...]:
        """Give the place."""
        text = self._picked or self.text.text().strip()
        return (BulkEdit(EditKind.REGION, text),) if text else ()

    @override
    def begin(self) -> None:
        """Take the focus and offer what there is."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit(self.text.text().strip())

    def _type(self, text: str) -> None:
        self._picked = ""
        self.typed.emit(text.strip())
        self.edited.emit()

    def _pick(self, choice: FilterChoice, _is_checked: object = None) -> None:
        self.text.setText(choice.name)
        self._picked = str(choice.value)
        self.offer(())
        self.edited.emit()


def wide(choice: Choice) -> Choice:
    """Let a drop-down take all the room."""
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return choice
