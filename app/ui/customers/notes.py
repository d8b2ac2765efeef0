"""The notes about a person: one may be pinned; they are written, changed and deleted here."""

from collections.abc import Callable, Sequence
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.services.customers.person_views import NoteLine
from app.services.editing import NoteChange, NoteText, PersonEdit, PersonField
from app.ui.formats import joined, moment, number
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.focus import focus_kept
from app.ui.kit.layouts import bare, boxed, clear, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.text_area import TextArea
from app.ui.kit.texts import label
from app.ui.theme import Ink

LONGEST = 10_000
_FEW = 20
_OF_FILE = 0


class NotesView(QWidget):
    """Signal wished(PersonEdit, words, saved): saved is called once it is, perhaps None."""

    wished = Signal(object, object, object)

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._notes: tuple[NoteLine, ...] = ()
        self._changing: tuple[int, str] | None = None
        self._open_field: TextArea | None = None
        self._shows_all = False
        self._person = 0
        self._begun: dict[int, str] = {}
        self.field = named(
            TextArea(lambda: self.tr("Write a note")),
            "noteText",
            lambda: self.tr("Write a note"),
        )
        self.add_button = named(
            Button(lambda: self.tr("Add note"), Kind.DEFAULT, "plus"),
            "noteAdd",
            lambda: self.tr("Add note"),
        )
        self.add_button.clicked.connect(self._add)
        self.add_button.setEnabled(False)
        self.field.textChanged.connect(self._typed)
        self._room = column(gap=10)
        head = column(self.field, row(..., self.add_button), gap=8)
        area = scrolling(bare(column(head, self._room, ..., gap=12, margins=16)))
        self.setLayout(column((area, 1), gap=0))
        self.field.finished.connect(self._add)

    def show_notes(self, notes: Sequence[NoteLine], of_file: str | None = None) -> None:
        """Show these; a note that is being changed stays open.

        Args:
            notes: written by hand.
            of_file: what a file brought; it stands last, and can be changed as well.
        """
        brought = () if of_file is None else (NoteLine(_OF_FILE, of_file, 0, 0, is_pinned=False),)
        self._notes = (*notes, *brought)
        known = {note.note_id for note in self._notes}
        if self._changing is not None and self._changing[0] not in known:
            self._changing = None
        self._draw()

    def begin(self, person: int) -> None:
        """Be empty for another person; what was begun about the one before waits for her."""
        self._changing = None
        self._shows_all = False
        self._begun[self._person] = self.field.toPlainText()
        self._person = person
        self.field.setPlainText(self._begun.pop(person, ""))
        self.show_notes(())

    def _draw(self) -> None:
        with focus_kept(self, lambda: self.field):
            clear(self._room)
            self._fill()

    def _fill(self) -> None:
        shown = self._notes if self._shows_all else self._notes[:_FEW]
        for note in shown:
            changing = self._changing
            if changing is not None and changing[0] == note.note_id:
                self._room.addWidget(self._open_card(note, changing[1]))
            else:
                self._room.addWidget(self._card(note))
        if len(shown) < len(self._notes):
            self._room.addLayout(row(self._all_button(), ...))
        if not self._notes:
            words = self.tr("Nothing noted yet. What you write here is seen by nobody else.")
            self._room.addWidget(label(words, "caption", wraps=True))

    def _all_button(self) -> Button:
        words = self.tr("Show all {count}").format(count=number(len(self._notes)))
        button = named(Button(words, Kind.LINK), "noteAll", words)
        button.clicked.connect(self._show_all)
        return button

    def _show_all(self) -> None:
        self._shows_all = True
        self._draw()

    def _card(self, note: NoteLine) -> QFrame:
        text = named(label(note.text, wraps=True), f"note_{note.note_id}", self.tr("Note"))
        when = label(self._when(note), "caption", wraps=True)
        pin_words = self.tr("Unpin") if note.is_pinned else self.tr("Pin to the top")
        buttons = (
            ("pin-off" if note.is_pinned else "pin", pin_words, "notePin", self._pin),
            ("pencil", self.tr("Change"), "noteChange", self._change),
            ("trash-2", self.tr("Delete"), "noteDelete", self._delete),
        )
        acts: list[Button] = []
        # What a file brought cannot be pinned; written down by hand it can.
        for icon_name, words, name, act in buttons[note.note_id == _OF_FILE :]:
            button = named(icon_button(icon_name, words), f"{name}_{note.note_id}", words)
            button.clicked.connect(_for(act, note))
            acts.append(button)
        pinned = IconLabel("pin", Ink.ACCENT_TEXT, 14) if note.is_pinned else None
        foot = row(pinned, (when, 1), *acts, gap=4)
        return boxed(column(text, foot, gap=4, margins=12), "tint" if note.is_pinned else "sunken")

    def _open_card(self, note: NoteLine, typed: str) -> QFrame:
        field = named(TextArea(), "noteChangeText", self.tr("Change the note"))
        field.setPlainText(typed)
        field.textChanged.connect(
            lambda: setattr(self, "_changing", (note.note_id, field.toPlainText()))
        )
        save = named(Button(self.tr("Save"), Kind.DEFAULT, "check"), "noteSave", self.tr("Save"))
        leave = named(Button(self.tr("Cancel"), Kind.GHOST), "noteLeave", self.tr("Cancel"))
        save.clicked.connect(lambda: self._save(note))
        leave.clicked.connect(self._close)
        field.finished.connect(lambda: self._save(note))
        field.left.connect(self._close)
        self._open_field = field
        return boxed(
            column(field, self._acts(leave, save), gap=8, margins=12),
            "tint" if note.is_pinned else "sunken",
        )

    def _acts(self, *buttons: Button) -> QHBoxLayout:
        return row(..., *buttons, gap=6)

    def _when(self, note: NoteLine) -> str:
        if note.note_id == _OF_FILE:
            return self.tr("came with a file")
        parts = [moment(note.written_at_ms, self._zone)]
        if note.changed_at_ms != note.written_at_ms:
            words = self.tr("changed {when}")
            parts.append(words.format(when=moment(note.changed_at_ms, self._zone)))
        return joined(parts)

    def _typed(self) -> None:
        self.add_button.setEnabled(bool(self.field.toPlainText().strip()))

    def _add(self) -> None:
        text = self.field.toPlainText().strip()[:LONGEST]
        if text:
            edit = PersonEdit(new_notes=(NoteText(text),))
            self.wished.emit(edit, lambda: self.tr("The note is saved"), self.field.clear)

    def _pin(self, note: NoteLine) -> None:
        is_on = not note.is_pinned
        edit = PersonEdit(changed_notes=(NoteChange(note.note_id, is_pinned=is_on),))
        words = self._pinned_words if is_on else self._unpinned_words
        self.wished.emit(edit, words, None)

    def _change(self, note: NoteLine) -> None:
        self._changing = (note.note_id, note.text)
        self._draw()
        if self._open_field is not None:
            self._open_field.setFocus()

    def _close(self) -> None:
        self._changing = None
        self._draw()
        self.field.setFocus()

    def _save(self, note: NoteLine) -> None:
        typed = "" if self._changing is None else self._changing[1].strip()[:LONGEST]
        if not typed:
            return
        edit = PersonEdit(changed_notes=(NoteChange(note.note_id, text=typed),))
        if note.note_id == _OF_FILE:
            edit = PersonEdit(values={PersonField.NOTE: typed})
        self.wished.emit(edit, lambda: self.tr("The note is changed"), self._close)

    def _delete(self, note: NoteLine) -> None:
        edit = PersonEdit(gone_notes=(note.note_id,))
        if note.note_id == _OF_FILE:
            edit = PersonEdit(values={PersonField.NOTE: None})
        self.wished.emit(edit, lambda: self.tr("The note is deleted"), None)

    def _pinned_words(self) -> str:
        return self.tr("The note is pinned")

    def _unpinned_words(self) -> str:
        return self.tr("The note is no longer pinned")


def _for(act: Callable[[NoteLine], None], note: NoteLine) -> Callable[[], None]:
    return partial(act, note)
