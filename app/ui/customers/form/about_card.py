"""The card of class, source, referrer and tags, and the fields of the seller's own under them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget
from typing_extensions import override

from app.services.customers.person_views import CustomLine
from app.services.customers.views import CustomerRow
from app.ui.customers.form.chips import TagChips
from app.ui.customers.form.desk import FormDesk
from app.ui.customers.form.person_pick import PersonPick, Take
from app.ui.customers.form.source_field import SourceField
from app.ui.customers.form.values import FormValues, tidy
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import Choice, Field, TextField
from app.ui.kit.layouts import clear, column
from app.ui.kit.naming import named
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.labels import customer_class
from app.ui.persons import SHOWN
from app.ui.theme import px

CLASSES = ("retail", "wholesale")
_ACROSS, _FEW = 4, 2
_SHORT = 3  # tags beside the other fields
_WIDE = 660


class AboutCard(QFrame):
    """Signal edited."""

    edited = Signal()

    def __init__(self, desk: FormDesk, tasks: TaskRunner) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._desk, self._tasks = desk, tasks
        self._person: int | None = None
        self.class_code = named(Choice(is_quiet=False), "formClass", "")
        for code in CLASSES:
            self.class_code.add(_class(code), code)
        self.class_code.currentIndexChanged.connect(lambda _at: self.edited.emit())
        self.source = named(SourceField(self._ask_sources), "formSource", "")
        self.source.edited.connect(self.edited)
        self.referrer = PersonPick(self._search)
        self.tags = TagChips(self._ask_tags)
        for part in (self.referrer, self.tags):
            part.edited.connect(self.edited)
        self.tags.edited.connect(self._arrange)
        self.source_field = Field(lambda: self.tr("Came from"), self.source)
        self._fields = (
            Field(lambda: self.tr("Class"), self.class_code),
            self.source_field,
            Field(lambda: self.tr("Referred by"), self.referrer),
            Field(lambda: self.tr("Tags"), self.tags),
        )
        self._grid = _grid()
        self._arranged = (0, False)
        self._arrange()
        self.setLayout(column(self._grid, margins=16))

    def show_person(self, person: int | None) -> None:
        """Take whose form it is: nobody brings himself."""
        self._person = person

    def show_values(self, values: FormValues) -> None:
        """Fill the fields."""
        self._tasks.ask(self, "classes", self._desk.classes, self._offer_classes)
        self._offer_classes((values.class_code,))
        self.class_code.choose(values.class_code)
        if tidy(self.source.text()) != values.source:
            self.source.setText(values.source)
        self.referrer.show_person(values.referrer, values.referrer_name)
        self.tags.show_tags(values.tags)
        self._arrange()

    def _offer_classes(self, codes: Sequence[str]) -> None:
        for code in codes:
            if self.class_code.findData(code) < 0:
                self.class_code.add(_class(code), code)

    def filled(self, values: FormValues) -> FormValues:
        """Give the values with what stands in the fields."""
        person, name = self.referrer.person()
        return replace(
            values,
            class_code=str(self.class_code.currentData()),
            source=tidy(self.source.text()),
            referrer=person,
            referrer_name=name,
            tags=self.tags.tags(),
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one line where there is room."""
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        across = _ACROSS if self.width() >= px(_WIDE) else _FEW
        is_long = len(self.tags.tags()) > _SHORT
        if (across, is_long) == self._arranged:
            return
        self._arranged = (across, is_long)
        first, tags = self._fields[:-1], self._fields[-1]
        columns = across - 1 if is_long and across == _ACROSS else across
        for at, field in enumerate(first):
            self._grid.addWidget(field, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
        if is_long:
            # Many tags take lines of their own.
            self._grid.addWidget(tags, len(first), 0, 1, columns)
        else:
            place = divmod(len(first), columns)
            self._grid.addWidget(tags, *place, Qt.AlignmentFlag.AlignTop)
        for at in range(_ACROSS):
            # The tags come last and need most room.
            stretch = 3 if at == _ACROSS - 1 else 2
            self._grid.setColumnStretch(at, stretch if at < columns else 0)

    def _search(self, text: str, take: Take) -> None:
        people, own = self._desk.people, self._person

        def others() -> list[CustomerRow]:
            return [row for row in people(text, SHOWN + 1) if row.person_id != own][:SHOWN]

        self._tasks.ask(self, "referrer", others, take)

    def _ask_sources(self, take: Callable[[Sequence[str]], None]) -> None:
        self._tasks.ask(self, "sources", self._desk.sources, take)

    def _ask_tags(self, take: Callable[[Sequence[str]], None]) -> None:
        self._tasks.ask(self, "tags", self._desk.tags, take)


class OwnCard(QFrame):
    """The fields of the seller's own, none without any. Signal edited."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._lines: tuple[CustomLine, ...] = ()
        self._fields: dict[int, Field] = {}
        self._grid = _grid()
        head = label(lambda: self.tr("Your own fields"), "section")
        self.setLayout(column(head, self._grid, gap=10, margins=16))
        self.hide()

    def show_fields(self, lines: Sequence[CustomLine]) -> None:
        """Show these fields, empty."""
        self.setVisible(bool(lines))
        plain = tuple(replace(line, value=None) for line in lines)
        if plain == self._lines:
            return
        self._lines = plain
        clear(self._grid)
        self._fields = {line.field_id: self._field(line) for line in plain}
        for at, field in enumerate(self._fields.values()):
            place = (at // _FEW, at % _FEW)
            self._grid.addWidget(field, *place, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(place[1], 1)

    def show_values(self, values: FormValues) -> None:
        """Fill the fields."""
        for number, value in values.custom:
            control = self._fields[number].control if number in self._fields else None
            if isinstance(control, Choice):
                if control.findData(value) < 0:
                    control.add(value, value)
                control.choose(value)
            elif isinstance(control, TextField) and control.text().strip() != value:
                control.setText(value)

    def filled(self, values: FormValues) -> FormValues:
        """Give the values with what stands in the fields."""
        return replace(
            values,
            custom=tuple(
                (line.field_id, _value(self._fields[line.field_id], line.kind))
                for line in self._lines
            ),
        )

    def check(self) -> QWidget | None:
        """Show every fault; give the first faulty field."""
        wrong = [field.control for field in self._fields.values() if not field.check()]
        return wrong[0] if wrong else None

    def _field(self, line: CustomLine) -> Field:
        name = f"formOwn_{line.field_id}"
        if line.kind in ("choice", "yes_no"):
            choice = named(Choice(is_quiet=False), name, line.name)
            for code, words in self._offered(line):
                choice.add(words, code)
            choice.currentIndexChanged.connect(lambda _at: self.edited.emit())
            return Field(line.name, choice)
        text = named(TextField("2026-01-31" if line.kind == "day" else ""), name, line.name)
        text.textEdited.connect(lambda _text: self.edited.emit())
        return Field(line.name, text, partial(self._fault, line.kind, text))

    def _offered(self, line: CustomLine) -> list[tuple[str, "str | Callable[[], str]"]]:
        if line.kind == "choice":
            return [("", "—"), *((choice, choice) for choice in line.choices)]
        return [("", "—"), ("1", lambda: self.tr("Yes")), ("0", lambda: self.tr("No"))]

    def _fault(self, kind: str, control: TextField) -> str:
        text = control.text().strip()
        if kind == "day" and text and day_of_text(text) is None:
            return self.tr("A day looks like 2026-01-31.")
        if kind == "number" and text and not _is_number(text):
            return self.tr("A number looks like 12.5.")
        return ""


def _grid() -> QGridLayout:
    made = QGridLayout()
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(10)
    return made


def _value(field: Field, kind: str) -> str:
    control = field.control
    if isinstance(control, Choice):
        return str(control.currentData() or "")
    text = control.text().strip() if isinstance(control, TextField) else ""
    on = day_of_text(text) if kind == "day" else None
    return text if on is None else on.isoformat()


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _class(code: str) -> Callable[[], str]:
    return lambda: customer_class(code)
