"""The head of the import page: buttons that say what they do, the steps, the file at the right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.importing.parts import Part, Step
from app.ui.importing.words import counted, part_facts
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice
from app.ui.kit.layouts import across, bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import Words
from app.ui.kit.stepper import Stepper
from app.ui.kit.texts import ShortLabel
from app.ui.theme import Ink, px

_ROOM = 900


class ImportHead(QWidget):
    """Signals: went(name of the button); part_chosen(position among the parts)."""

    went = Signal(str)
    part_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._is_narrow = False
        self.header = PageHeader(lambda: self.tr("Import"), crumb=lambda: self.tr("Customers"))
        self.header.back.connect(lambda: self.went.emit("leave"))
        self.cancel = self._button("cancel", lambda: self.tr("Cancel"), Kind.GHOST)
        self.back = self._button("back", lambda: self.tr("Back"), Kind.DEFAULT)
        self.next = self._button("next", "", Kind.PRIMARY, "arrow-right", trails=True)
        self.undo = self._button(
            "undo", lambda: self.tr("Undo this import"), Kind.DEFAULT, "undo-2"
        )
        self.another = self._button(
            "another", lambda: self.tr("Import another file"), Kind.DEFAULT, "upload"
        )
        self.see = self._button("see", "", Kind.PRIMARY, "arrow-right", trails=True)
        self.stepper = Stepper(
            [
                lambda: self.tr("Choose file"),
                lambda: self.tr("Match columns"),
                lambda: self.tr("Check rows"),
                lambda: self.tr("Import"),
            ]
        )
        named(self.stepper, "importSteps", "")
        self.choice = named(Choice(), "importPart", lambda: self.tr("Which file is shown"))
        self.choice.activated.connect(self.part_chosen)
        self._name = ShortLabel(role="strong")
        self._facts = named(ShortLabel(role="small"), "importFileFacts", "")
        self._file = bare(
            row(IconLabel("file-spreadsheet", Ink.OK), self._name, self.choice, self._facts, gap=8)
        )
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        self._first = row(self.stepper, ..., self._file, gap=24)
        self._second = row(gap=8)
        layout.addLayout(column(self._first, self._second, gap=10, margins=(24, 6, 24, 16)))
        layout.addWidget(across())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use a second line when one is not enough."""
        super().resizeEvent(event)
        is_narrow = self.width() < px(_ROOM)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()

    def show_step(self, step: Step, *, is_working: bool, has_files: bool) -> None:
        """Show the buttons that belong to a step."""
        is_done = step is Step.DONE
        self.stepper.go_to(step.value)
        is_asking = not is_done and not is_working
        self.cancel.setVisible(is_asking and has_files)
        self.back.setVisible(is_asking and step in (Step.MATCH, Step.CHECK))
        self.next.setVisible(is_asking and has_files)
        for button in (self.undo, self.another, self.see):
            button.setVisible(is_done)

    def say_next(self, words: Words, *, is_ready: bool) -> None:
        """Say what the main button does."""
        self.next.set_words(words)
        self.next.setEnabled(is_ready)

    def show_files(self, parts: Sequence[Part], shown: Part | None, seconds: float | None) -> None:
        """Name the table in hand at the right of the steps; several can be chosen from."""
        self._file.setVisible(shown is not None)
        if shown is None:
            return
        self.choice.clear()
        for part in parts:
            self.choice.add(part.name, part.name)
        self.choice.setVisible(len(parts) > 1)
        self.choice.setCurrentIndex(parts.index(shown) if shown in parts else 0)
        self._name.setVisible(len(parts) == 1)
        self._name.setText(shown.name)
        facts = part_facts(shown.table)
        if seconds is not None:
            facts = f"{facts} · {counted().seconds(max(1, round(seconds)))}"
        self._facts.setText(facts)

    def _button(
        self,
        name: str,
        words: Words,
        kind: Kind,
        icon_name: str | None = None,
        *,
        trails: bool = False,
    ) -> Button:
        made = Button(words, kind, icon_name, trails=trails)
        made.setObjectName(f"import{name.capitalize()}")
        made.clicked.connect(partial(self._went, name))
        self.header.add_action(made)
        return made

    def _arrange(self) -> None:
        while self._second.count():
            self._second.takeAt(0)
        if not self._is_narrow:
            self._first.addWidget(self._file)
            for button in (self.undo, self.another, self.see):
                self.header.add_action(button)
            return
        self._second.addWidget(self._file)
        self._second.addStretch(1)
        self._second.addWidget(self.undo)
        self._second.addWidget(self.another)

    def _went(self, name: str) -> None:
        self.went.emit(name)
