"""The left part: every field with a tick; a ticked one opens its editor in place."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.services.editing import (
    BulkEdit,
    EditedTwiceError,
    EditKind,
    Lacking,
    PersonField,
    TagUnfitError,
    ValueUnfitError,
)
from app.services.settings import CustomField, CustomKind
from app.ui.bulk_edit.editors import (
    BirthdayEditor,
    ChoiceEditor,
    ClassEditor,
    Editor,
    RegionEditor,
    TextEditor,
)
from app.ui.bulk_edit.sentences import Remarks
from app.ui.bulk_edit.special import ConsentEditor, HideEditor, ReplaceEditor
from app.ui.bulk_edit.tags import TagsEditor
from app.ui.bulk_edit.words import Own, field_words, yes_or_no
from app.ui.error_texts import explain
from app.ui.kit.fields import Tick
from app.ui.kit.layouts import across, bare, clear, column, repolish, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleCall

_INDENT = 25
_REGION = "region"
# Which line a fault belongs to, where it is called otherwise.
_LINES = {"consent": "consent", "region": _REGION}
WhoLack = Callable[[str], Iterable[int]]  # by the code of a field; called in a reading lane


class FieldLine(QWidget):
    """One field.

    Signals: edited, it is ticked or not, or says something else; people_wanted(PeopleCall).
    """

    edited = Signal()
    people_wanted = Signal(object)

    def __init__(self, code: str, words: Words, editor: Editor) -> None:
        super().__init__()
        self.editor = editor
        self.tick = named(Tick(words), f"bulk_{code}", words)
        self._meets = label("", "small")
        self.none = PeopleLink(f"bulk_{code}_none", "small")
        self.none.wanted.connect(self.people_wanted)
        self._fault = label("", "fault", wraps=True)
        self._fault.hide()
        self._room = bare(column(editor, self._fault, gap=6, margins=(_INDENT, 4, 0, 4)))
        self._room.hide()
        self._told = bare(row(self._meets, self.none, gap=0))
        head = row(self.tick, ..., self._told)
        self.setLayout(column(head, self._room, gap=2, margins=(5, 16)))
        self.tick.toggled.connect(self._toggled)
        editor.edited.connect(self._changed)

    def edits(self) -> tuple[BulkEdit, ...]:
        """Give what it says; nothing while it is not ticked."""
        return self.editor.edits() if self.tick.isChecked() else ()

    def tell(self, words: Words) -> None:
        """Say what a closed line would meet."""
        say(self._meets, self._meets.setText, words)
        self.none.show_people("", None)

    def tell_lacking(self, words: Words, call: PeopleCall) -> None:
        """Say how many have none, who open."""
        self.tell("")
        self.none.show_people(words, call)

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with it; an empty sentence clears it."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self.tick.setProperty("strong", is_on)
        repolish(self.tick)
        has_fields = not isinstance(self.editor, HideEditor)
        self._room.setVisible(is_on and has_fields)
        self._told.setVisible(not is_on or not has_fields)
        if is_on and self.tick.hasFocus():
            self.editor.begin()
        self._changed()

    def _changed(self) -> None:
        self.show_fault("")
        self.edited.emit()


class FieldLines(QFrame):
    """All fields that many people can be given.

    Signals: edited, other edits are wished for; people_wanted(PeopleCall).
    """

    edited = Signal()
    people_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.classes, self.tags, self.region = ClassEditor(), TagsEditor(), RegionEditor()
        self.hiding = HideEditor()
        self.lines = self._made()
        self._own_room = column(gap=0)
        self._own: dict[str, FieldLine] = {}
        self._fields: tuple[CustomField, ...] = ()
        self._lacking: Lacking | None = None
        self._who_lack: WhoLack = lambda _field: ()
        layout = column(gap=0, margins=(4, 0))
        for code, line in self.lines.items():
            if code == "consent":
                layout.addLayout(self._own_room)
            if layout.count():
                layout.addWidget(across())
            layout.addWidget(line)
            self._follow(line)
        self.setLayout(layout)
        self.lines["hide"].tell(lambda: self.tr("out of lists, never messaged"))

    def edits(self) -> tuple[BulkEdit, ...]:
        """Give everything that is ticked and filled in, from top to bottom."""
        return tuple(edit for line in self._all().values() for edit in line.edits())

    def begin_anew(self) -> None:
        """Take all ticks off; what was filled in stays for another time."""
        for line in self._all().values():
            line.tick.setChecked(False)
            line.show_fault("")

    @property
    def own(self) -> Own:
        """The fields of the seller's own, by their number."""
        return {str(each.field_id): each for each in self._fields}

    def show_own(self, fields: Sequence[CustomField]) -> None:
        """Offer the fields of the seller's own; while they are the same, nothing changes."""
        if self._fields == tuple(fields):
            return
        self._fields = tuple(fields)
        clear(self._own_room)
        self._own = {f"custom:{each.field_id}": _own_line(each) for each in fields}
        for line in self._own.values():
            self._own_room.addWidget(across())
            self._own_room.addWidget(line)
            self._follow(line)
        if self._lacking is not None:
            self.show_lacking(self._lacking)
        self.edited.emit()

    def show_lacking(self, lacking: Lacking, who_lack: WhoLack | None = None) -> None:
        """Tell how many have none, and offer to show again where all are hidden.

        Args:
            lacking: the numbers.
            who_lack: gives those who have none, by the code of the field; as before without.
        """
        self._lacking = lacking
        self._who_lack = who_lack or self._who_lack
        said = Remarks()
        for code, line in self._all().items():
            if code in lacking.fields:
                none = lacking.fields[code]
                line.tell("")
                if none:
                    find = partial(self._who_lack, code)
                    call = PeopleCall(find, partial(self._none_words, line.tick.text()))
                    line.tell_lacking(partial(said.have_none, none), call)
        are_hidden = lacking.hidden == lacking.people > 0
        self.hiding.kind = EditKind.SHOW if are_hidden else EditKind.HIDE
        tick = self.lines["hide"].tick
        if are_hidden:
            say(tick, tick.setText, lambda: self.tr("Show again"))
            self.lines["hide"].tell("")
        else:
            say(tick, tick.setText, lambda: self.tr("Hide"))
            self.lines["hide"].tell(lambda: self.tr("out of lists, never messaged"))

    def show_fault(self, error: Exception) -> bool:
        """Say it at the line it belongs to; tell whether there is one."""
        line = self._all().get(_line_of(error))
        if line is None:
            return False
        line.show_fault(explain(error).title)
        return True

    def _none_words(self, field: str) -> str:
        return self.tr("{field}: none").format(field=field)

    def _follow(self, line: FieldLine) -> None:
        line.edited.connect(self.edited)
        line.people_wanted.connect(self.people_wanted)

    def _all(self) -> Mapping[str, FieldLine]:
        return {**self.lines, **self._own}

    def _made(self) -> Mapping[str, FieldLine]:
        source = TextEditor(
            BulkEdit(EditKind.SET_FIELD, field=PersonField.SOURCE),
            partial(field_words, PersonField.SOURCE),
            lambda: self.tr("Where they know you from"),
        )
        made: tuple[tuple[str, Words, Editor], ...] = (
            (PersonField.CLASS, lambda: self.tr("Class"), self.classes),
            ("tags", lambda: self.tr("Tags"), self.tags),
            (_REGION, lambda: self.tr("Region"), self.region),
            (PersonField.SOURCE, lambda: self.tr("Source"), source),
            (PersonField.BIRTHDAY, lambda: self.tr("Birthday"), BirthdayEditor()),
            ("consent", lambda: self.tr("Consent (down only)"), ConsentEditor()),
            ("replace", lambda: self.tr("Find and replace in a text field"), ReplaceEditor()),
            ("hide", lambda: self.tr("Hide"), self.hiding),
        )
        return {str(code): FieldLine(code, words, editor) for code, words, editor in made}


def _own_line(field: CustomField) -> FieldLine:
    edit = BulkEdit(EditKind.CUSTOM, field=str(field.field_id))
    hint = "2026-11-25" if field.kind is CustomKind.DAY else ""
    editor: Editor = TextEditor(edit, field.name, hint)
    if field.kind is CustomKind.CHOICE:
        editor = ChoiceEditor(edit, field.name, [(each, each) for each in field.choices])
    elif field.kind is CustomKind.YES_NO:
        said = [(partial(yes_or_no, each), each) for each in ("1", "0")]
        editor = ChoiceEditor(edit, field.name, said)
    return FieldLine(f"custom:{field.field_id}", field.name, editor)


def _line_of(error: Exception) -> str:
    match error:
        case TagUnfitError():
            return "tags"
        case EditedTwiceError():
            return "replace"
        case ValueUnfitError():
            return _LINES.get(error.field, error.field)
        case _:
            return ""
