"""Phones at the left, e-mails at the right, as many as there are; an emptied one goes."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.services.editing import ContactText
from app.ui.customers.form.values import tidy
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Field, TextField
from app.ui.kit.layouts import bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.texts import label

PHONE, EMAIL = "phone", "email"
_EXAMPLE = "name@example.com"


class ContactFields(QWidget):
    """Signal edited. A contact that stood there before is not checked again.

    Args:
        can_reach: tells whether a text of a kind could be a contact.
    """

    edited = Signal()

    def __init__(self, can_reach: Callable[[str, str], bool]) -> None:
        super().__init__()
        self._can_reach = can_reach
        self._known: frozenset[ContactText] = frozenset()
        self._fields: dict[str, list[Field]] = {PHONE: [], EMAIL: []}
        self._rooms: dict[str, QVBoxLayout] = {PHONE: column(gap=10), EMAIL: column(gap=10)}
        self.more = named(
            Button(lambda: self.tr("Add contact"), Kind.GHOST, "plus"),
            "formAddContact",
            lambda: self.tr("Add contact"),
        )
        self.more.clicked.connect(self._choose)
        # The button stands beside the fields, under their labels.
        beside = bare(column(label("", "small"), self.more, ..., gap=6))
        sides = [bare(column(self._rooms[kind], ..., gap=0)) for kind in (PHONE, EMAIL)]
        self.setLayout(row((sides[0], 1), (sides[1], 1), beside, gap=12))
        self.show_contacts(())

    def show_contacts(
        self, contacts: Sequence[ContactText], known: Sequence[ContactText] = ()
    ) -> None:
        """Show these; known are those that are saved already."""
        self._known = frozenset(known)
        for kind in (PHONE, EMAIL):
            texts = [each.text for each in contacts if each.kind == kind] or [""]
            if texts == [self._text(field) for field in self._fields[kind]]:
                continue
            clear(self._rooms[kind])
            self._fields[kind] = []
            for text in texts:
                self._add(kind, text)

    def contacts(self) -> tuple[ContactText, ...]:
        """Give what stands there, without empty fields and doubles."""
        found = [
            ContactText(kind, self._text(field))
            for kind in (PHONE, EMAIL)
            for field in self._fields[kind]
            if self._text(field)
        ]
        return tuple(dict.fromkeys(found))

    def check(self) -> QWidget | None:
        """Show every fault; give the first faulty field."""
        wrong = [
            field.control
            for kind in (PHONE, EMAIL)
            for field in self._fields[kind]
            if not field.check()
        ]
        return wrong[0] if wrong else None

    def show_fault(self, kind: str, sentence: str) -> QWidget:
        """Show a fault at the newest field of a kind; give the field."""
        field = self._fields[kind][-1]
        field.show_fault(sentence)
        return field.control

    def add(self, kind: str) -> TextField:
        """Give one more empty field."""
        control = self._add(kind, "")
        control.setFocus()
        return control

    def _add(self, kind: str, text: str) -> TextField:
        hint = "" if kind == PHONE else _EXAMPLE
        count = len(self._fields[kind]) + 1
        control = named(TextField(hint), f"form_{kind}_{count}", "")
        control.setText(text)
        field = Field(self._words(kind), control, partial(self._fault, kind, control))
        control.textEdited.connect(lambda _text: self.edited.emit())
        self._fields[kind].append(field)
        self._rooms[kind].addWidget(field)
        return control

    def _words(self, kind: str) -> Callable[[], str]:
        if kind == PHONE:
            return lambda: self.tr("Phone")
        return lambda: self.tr("E-mail")

    def _fault(self, kind: str, control: TextField) -> str:
        text = control.text().strip()
        if not text or ContactText(kind, text) in self._known or self._can_reach(kind, text):
            return ""
        if kind == EMAIL:
            return self.tr("An e-mail address looks like {example}.").format(example=_EXAMPLE)
        digits = sum(letter.isdigit() for letter in text)
        words = self.tr("This is no whole phone number; it has {count} digit(s).", "", digits)
        return words.format(count=digits)

    def _choose(self) -> None:
        menu = QMenu(self.more)
        menu.setObjectName("contactMenu")
        for kind, words in ((PHONE, self.tr("Phone")), (EMAIL, self.tr("E-mail"))):
            action = menu.addAction(words)
            action.setObjectName(f"addContact_{kind}")
            action.triggered.connect(partial(self._chosen, kind))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def _chosen(self, kind: str, _is_checked: object = None) -> None:
        self.add(kind)
        self.edited.emit()

    def _text(self, field: Field) -> str:
        control = field.control
        return tidy(control.text()) if isinstance(control, TextField) else ""
