"""The lines of the seller's own fields: one to add, one for each, those given up last."""

import re
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.segments import Condition, Op, asked_anyhow
from app.services.settings import CustomField, CustomKind
from app.ui.conditions.fields import own_field
from app.ui.formats import joined, listed, number
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.fields import Choice, TextField
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.pictures import Switch
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleCall, PeopleWish
from app.ui.settings.rows import SettingGroup, SettingRow
from app.ui.theme import px

LONGEST_NAME = 40
_WIDE = 190
_BETWEEN = re.compile("[,，、;；\n]")
_TELLING = (CustomKind.TEXT, CustomKind.NUMBER, CustomKind.DAY)


class FieldLines(QObject):
    """Fills a group with the fields.

    Signals: added(name, CustomKind, choices); renamed(CustomField, name); offered(CustomField,
    choices); identified(CustomField, is it so); given_up(CustomField, is it so); moved(the numbers
    of all fields in use in their new order); people_wanted(a wish), who has a value.

    Args:
        people: gives who has a value in a field; called in a reading lane.
    """

    added = Signal(str, object, object)
    renamed = Signal(object, str)
    offered = Signal(object, object)
    identified = Signal(object, bool)
    given_up = Signal(object, bool)
    moved = Signal(object)
    people_wanted = Signal(object)

    def __init__(self, people: Callable[[int], Sequence[int]]) -> None:
        super().__init__()
        self._people = people
        self._fields: tuple[CustomField, ...] = ()
        self.group = SettingGroup("fields", "list", lambda: self.tr("Your own fields"))

    def show_fields(self, fields: Sequence[CustomField]) -> None:
        """Show these fields; of those given up the ones that somebody has a value in."""
        self._fields = tuple(each for each in fields if not each.is_given_up)
        self.group.clear_rows()
        self.group.add(self._adding())
        for at, field in enumerate(self._fields):
            self.group.add(self._line(at, field))
        for field in fields:
            if field.is_given_up and field.people:
                self.group.add(self._rest(field))

    def _adding(self) -> SettingRow:
        name = self._name_field("newFieldName", lambda: self.tr("Name of the new field"))
        say(name, name.setPlaceholderText, lambda: self.tr("Name"))
        kind = named(Choice(), "newFieldKind", lambda: self.tr("Kind of the new field"))
        for code in CustomKind:
            kind.add(partial(self.kind_words, code), code)
        choices = self._choices_field("newFieldChoices", lambda: self.tr("What can be chosen"))
        choices.hide()
        add = named(Button(lambda: self.tr("Add")), "addField", lambda: self.tr("Add the field"))
        wide = bare(column(row(name, kind, add, ...), choices, gap=8))
        line = SettingRow(
            lambda: self.tr("A field that the program does not have"),
            lambda: self.tr("It stands on the page of every customer."),
            wide,
        )

        def chosen() -> None:
            choices.setVisible(kind.currentData() == CustomKind.CHOICE)

        def wish() -> None:
            offered = _parts(choices.text()) if kind.currentData() == CustomKind.CHOICE else ()
            fault = self._fault_of(0, name.text())
            if not fault and kind.currentData() == CustomKind.CHOICE and not offered:
                fault = self.tr("Write what can be chosen, with commas between.")
            self._tell(line, fault, name if self._fault_of(0, name.text()) else choices)
            if not fault:
                self.added.emit(name.text().strip(), CustomKind(kind.currentData()), offered)

        kind.currentIndexChanged.connect(lambda _at: chosen())
        add.clicked.connect(wish)
        for field in (name, choices):
            field.returnPressed.connect(wish)
            field.textEdited.connect(lambda _text: self._tell(line, "", name, choices))
        return line

    def _line(self, at: int, field: CustomField) -> SettingRow:
        name = self._name_field(
            f"fieldName_{field.field_id}",
            self.tr("Name of the field {name}").format(name=field.name),
        )
        name.setText(field.name)
        controls = [bare(row(name, *self._places(at, field), ..., gap=4))]
        if field.kind is CustomKind.CHOICE:
            controls.append(self._offer(field))
        if field.kind in _TELLING:
            controls.append(self._telling(field))
        facts, count = self._facts(field, self.kind_words(field.kind))
        line = SettingRow(field.name, facts, bare(column(*controls, gap=8)), count)
        line.sentence.setVisible(True)

        def rename() -> None:
            text = " ".join(name.text().split())
            if text == field.name:
                return
            fault = self._fault_of(field.field_id, text)
            self._tell(line, fault, name)
            if not fault:
                self.renamed.emit(field, text)

        def calm(_text: str) -> None:
            name.set_faulty(is_faulty=False)
            line.say_sentence(facts)

        name.editingFinished.connect(rename)
        name.textEdited.connect(calm)
        return line

    def _places(self, at: int, field: CustomField) -> tuple[QWidget, ...]:
        """Give the buttons that move a field and give it up."""
        made = []
        for icon, step, words in (
            ("arrow-up", -1, self.tr("Move {name} up")),
            ("arrow-down", 1, self.tr("Move {name} down")),
        ):
            said = words.format(name=field.name)
            code = "Up" if step < 0 else "Down"
            button = named(icon_button(icon, said), f"field{code}_{field.field_id}", said)
            button.setEnabled(0 <= at + step < len(self._fields))
            button.clicked.connect(partial(self._move, at, step))
            made.append(button)
        said = self.tr("Give up the field {name}").format(name=field.name)
        give_up = named(
            Button(lambda: self.tr("Give up"), Kind.GHOST), f"giveUpField_{field.field_id}", said
        )
        give_up.clicked.connect(lambda: self.given_up.emit(field, True))
        return (*made, give_up)

    def _offer(self, field: CustomField) -> TextField:
        choices = self._choices_field(
            f"fieldChoices_{field.field_id}",
            self.tr("What can be chosen in {name}").format(name=field.name),
        )
        choices.setText(listed(list(field.choices)))

        def offer() -> None:
            parts = _parts(choices.text())
            choices.set_faulty(is_faulty=not parts)
            if parts and parts != field.choices:
                self.offered.emit(field, parts)

        choices.editingFinished.connect(offer)
        return choices

    def _telling(self, field: CustomField) -> QWidget:
        words = label(lambda: self.tr("The same value: likely the same person"), "small")
        switch = named(
            Switch(is_on=field.is_identifying),
            f"fieldTells_{field.field_id}",
            self.tr("Two customers with the same {name} are likely one").format(name=field.name),
        )
        switch.clicked.connect(lambda: self.identified.emit(field, switch.isChecked()))
        return bare(row(switch, (words, 1)))

    def _rest(self, field: CustomField) -> SettingRow:
        said = self.tr("Use the field {name} again").format(name=field.name)
        button = named(
            Button(lambda: self.tr("Use again")), f"takeBackField_{field.field_id}", said
        )
        button.clicked.connect(lambda: self.given_up.emit(field, False))
        facts, count = self._facts(field, self.tr("Given up"))
        return SettingRow(field.name, facts, button, count)

    def kind_words(self, kind: CustomKind) -> str:
        """Give what the values of a field are like."""
        return {
            CustomKind.TEXT: self.tr("Text"),
            CustomKind.NUMBER: self.tr("Number"),
            CustomKind.DAY: self.tr("Day"),
            CustomKind.CHOICE: self.tr("Choice"),
            CustomKind.YES_NO: self.tr("Yes or no"),
        }[kind]

    def _facts(self, field: CustomField, words: str) -> tuple[str, PeopleLink | None]:
        """Give what is said of a field, and how many have a value, which opens."""
        if not field.people:
            return joined([words, self.tr("nobody has a value yet")]), None
        told = self.tr("{count} customer(s) have a value", "", field.people)
        told = told.format(count=number(field.people))
        link = PeopleLink(f"fieldPeople_{field.field_id}", "small")
        link.show_people(told, self._whom(field, joined([field.name, told])))
        link.wanted.connect(self.people_wanted)
        return words, link

    def _whom(self, field: CustomField, words: str) -> PeopleWish | PeopleCall:
        if field.is_given_up:  # no rule asks for it
            return PeopleCall(partial(self._people, field.field_id), words)
        own = own_field(field.field_id, field.kind, field.name)
        has_value = Condition(own.field, Op.NOT_EMPTY, (), own.about)
        return PeopleWish(asked_anyhow(has_value), words)

    def _move(self, at: int, step: int) -> None:
        order = [each.field_id for each in self._fields]
        order[at], order[at + step] = order[at + step], order[at]
        self.moved.emit(order)

    def _fault_of(self, field_id: int, text: str) -> str:
        name = " ".join(text.split()).casefold()
        if not name:
            return self.tr("A field needs a name.")
        others = (each.name.casefold() for each in self._fields if each.field_id != field_id)
        return self.tr("Another field has this name.") if name in others else ""

    def _tell(self, line: SettingRow, fault: str, *fields: TextField) -> None:
        for field in fields:
            field.set_faulty(is_faulty=bool(fault))
        line.say_sentence(fault or self.tr("It stands on the page of every customer."))

    @staticmethod
    def _name_field(code: str, words: Words) -> TextField:
        return _field(code, words, LONGEST_NAME)

    def _choices_field(self, code: str, words: Words) -> TextField:
        made = named(TextField(lambda: self.tr("small, medium, large"), is_quiet=True), code, words)
        made.setMaxLength(LONGEST_NAME * 100)
        return made


def _field(code: str, words: Words, longest: int) -> TextField:
    made = named(TextField(is_quiet=True), code, words)
    made.setMaxLength(longest)
    on_look(made, lambda: made.setFixedWidth(px(_WIDE)))
    return made


def _parts(text: str) -> tuple[str, ...]:
    found = (" ".join(part.split()) for part in _BETWEEN.split(text))
    return tuple(dict.fromkeys(part for part in found if part))
