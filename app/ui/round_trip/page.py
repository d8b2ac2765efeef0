"""The page for a workbook that comes back: drop it, see what changes, change it in one step."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.changes import Changes
from app.services.editing import EditReport
from app.services.errors import StoppedError
from app.services.round_trip import Choice, Comparison, Standing
from app.ui.error_texts import explain
from app.ui.formats import number
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.drop_field import DropField
from app.ui.kit.figures import FigureStrip
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.progress_card import ProgressCard
from app.ui.kit.speech import on_look, say
from app.ui.kit.states import Offer, StateNote
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.kit.texts import badge
from app.ui.kit.wishes import PeopleCall, open_people
from app.ui.labels import phase
from app.ui.round_trip.lines import LinesCard
from app.ui.round_trip.ports import Desk
from app.ui.round_trip.words import Sentences
from app.ui.theme import Tone, px

_CARD = 560
_OPEN = {
    "changing": Standing.CHANGING,
    "conflicts": Standing.CONFLICT,
    "hindered": Standing.HINDERED,
}


class RoundTripPage(Page):
    """The subject of opened() is a path, or None; one file is one action with Undo."""

    def __init__(self, desk: Desk, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub = desk, tasks, hub
        self._comparison: Comparison | None = None
        self._working: Progress | None = None
        self._unseen = Progress(self)
        self.file = named(badge(""), "backFile", lambda: self.tr("The file that came back"))
        self.drop = DropField(
            lambda: self.tr("Drop the workbook that you edited"),
            lambda: self.tr(
                "Only cells that you edited change anything. Rows are found by the customer "
                "number, whatever their order; rows that you deleted change nobody."
            ),
            (lambda: "XLSX",),
        )
        self.cancel, self.act = self._buttons()
        self.strip = self._strip()
        self.lines = LinesCard()
        self.note = named(Banner(Tone.INFO), "backNote", lambda: self.tr("What else is to know"))
        self.same = self._same()
        self.fault = named(Banner(Tone.BAD), "backFault", lambda: self.tr("What went wrong"))
        self.card = named(
            ProgressCard("", lambda: self.tr("Cancel leaves everybody as they were.")),
            "backProgress",
            lambda: self.tr("How far it is"),
        )
        self._header = self._made_header()
        self._stack = QStackedWidget()
        self._choose = bare(column(self.fault, (self.drop, 1), gap=14, margins=24))
        self._waiting = bare(column(row(..., self.card, ...), ..., margins=(48, 24)))
        self._found = bare(
            column(self.strip, self.note, (self.lines, 1), gap=12, margins=(24, 8, 24, 24))
        )
        for part in (self._choose, self._waiting, self._found, self.same):
            self._stack.addWidget(part)
        self.setLayout(column(self._header, (self._stack, 1), gap=0))
        self._connect()
        self._begin_anew()

    @override
    def opened(self, subject: object) -> None:
        """Read a file, or ask for one; what is on show stays."""
        if isinstance(subject, Path):
            self._look(subject)

    @override
    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take a workbook that was dropped; others belong to the import."""
        if len(paths) != 1 or paths[0].suffix.lower() != ".xlsx":
            return False
        self._look(paths[0])
        return True

    @override
    def files_hover(self, paths: Sequence[Path]) -> bool:
        """Turn the drop field to the tint while it is on show."""
        if self._stack.currentWidget() is not self._choose:
            return False
        self.drop.hover(paths)
        return True

    @override
    def told_again(self) -> None:
        """Write numbers again in another language."""
        self.lines.told_again()
        if self._comparison is not None:
            self._write_numbers(self._comparison)
        self._write_head()

    def _buttons(self) -> tuple[Button, Button]:
        cancel = named(
            Button(lambda: self.tr("Another file"), Kind.GHOST),
            "backAnother",
            lambda: self.tr("Another file"),
        )
        act = named(Button("", Kind.PRIMARY, "check"), "backAct", "")
        return cancel, act

    def _made_header(self) -> PageHeader:
        header = PageHeader(lambda: self.tr("Back from Excel"), crumb=lambda: self.tr("Customers"))
        header.add_badge(self.file)
        header.add_action(self.cancel)
        header.add_action(self.act)
        return header

    def _strip(self) -> FigureStrip:
        return FigureStrip(
            (
                ("people", lambda: self.tr("People in the file")),
                ("changing", lambda: self.tr("Will change")),
                ("unchanged", lambda: self.tr("As they were")),
                ("conflicts", lambda: self.tr("In conflict")),
                ("hindered", lambda: self.tr("Cannot change")),
            )
        )

    def _caption(self, code: str) -> str:
        said = {
            "changing": self.tr("Will change"),
            "conflicts": self.tr("In conflict"),
            "hindered": self.tr("Cannot change"),
        }
        return said[code]

    def _same(self) -> StateNote:
        return StateNote(
            ("circle-check", Tone.OK),
            lambda: self.tr("Nothing was edited in this file"),
            lambda: self.tr("Every cell is as it was, or as it is here already."),
            first=Offer(lambda: self.tr("Another file")),
        )

    def _connect(self) -> None:
        named(self.same.first_button, "backAnotherNow", lambda: self.tr("Another file"))
        self.same.first.connect(self._begin_anew)
        self._header.back.connect(lambda: self.go.emit("customers", None))
        self.drop.chosen.connect(lambda paths: self._look(paths[0]))
        self.cancel.clicked.connect(self._begin_anew)
        self.act.clicked.connect(self._apply)
        self.lines.picked.connect(self._write_head)
        self.card.keep_button.hide()
        self.strip.people_wanted.connect(partial(open_people, self, self._tasks))
        self._hub.changed.connect(self._changed)
        on_look(self.card, lambda: self.card.setFixedWidth(px(_CARD)))

    def _write_head(self) -> None:
        found = self._comparison
        people = self.lines.people() if found is not None else 0
        is_found = found is not None and self._working is None
        self.act.set_words(lambda: Sentences().change_people(people))
        self.act.setVisible(is_found and bool(found and found.lines))
        self.act.setEnabled(people > 0)
        self.cancel.setVisible(is_found)
        say(self.file, self.file.setText, found.path.name if found else "")
        self.file.setVisible(found is not None)

    def _begin_anew(self) -> None:
        self._comparison = None
        self.fault.hide()
        self._stack.setCurrentWidget(self._choose)
        self._write_head()

    def _look(self, path: Path) -> None:
        if self._working is not None:
            return
        progress = self._begin_work(lambda: self.tr("Reading {file}").format(file=path.name))
        desk = self._desk
        self._tasks.read(self, lambda: desk.look(path, progress), self._compared, self._unfit)

    def _begin_work(self, title: Callable[[], str]) -> Progress:
        self._working = progress = Progress(self)
        self._comparison = None
        self.card.follow(progress, title, phase)
        self._stack.setCurrentWidget(self._waiting)
        self._write_head()
        return progress

    def _compared(self, comparison: Comparison) -> None:
        self._working = None
        self._comparison = comparison
        self.lines.show_comparison(comparison)
        self._write_numbers(comparison)
        self._stack.setCurrentWidget(self._found if comparison.lines else self.same)
        self._write_head()
        if self.act.isVisible():
            self.act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_numbers(self, found: Comparison) -> None:
        conflicts = found.people_of(Standing.CONFLICT)
        hindered = [line for line in found.lines if line.standing is Standing.HINDERED]
        figures = {
            "people": found.people,
            "changing": found.changing(),
            "unchanged": found.unchanged,
            "conflicts": len(conflicts),
            "hindered": len({line.person_id or -line.row for line in hindered}),
        }
        for code, count in figures.items():
            self.strip.show_figure(code, number(count))
        for code, standing in _OPEN.items():
            call = PeopleCall(partial(found.people_of, standing), partial(self._caption, code))
            self.strip.open_figure(code, call if found.people_of(standing) else None)
        said = Sentences()
        losing = sum(line.loses for line in found.lines if line.hindrance is None)
        notes = [
            said.missing(found.missing) if found.missing else "",
            said.losing(losing) if losing else "",
            said.left_out(", ".join(found.unknown_columns)) if found.unknown_columns else "",
        ]
        title, *rest = [note for note in notes if note] or [""]
        self.note.show_words(Tone.WARN if losing else Tone.INFO, title, " ".join(rest))
        self.note.setVisible(bool(title))

    def _unfit(self, error: Exception) -> None:
        self._working = None
        self._begin_anew()
        if isinstance(error, StoppedError):
            return
        told = explain(error)
        self.fault.show_words(Tone.BAD, told.title, told.sentence)
        self.fault.show()

    def _apply(self) -> None:
        found = self._comparison
        if found is None or self._working is not None or not self.lines.people():
            return
        choice, desk = Choice(self.lines.taken()), self._desk
        progress = self._begin_work(
            lambda: self.tr("Changing people from {file}").format(file=found.path.name)
        )
        self._tasks.write(
            self,
            lambda: desk.apply(choice, progress),
            partial(self._applied, found),
            partial(self._failed, found),
        )

    def _applied(self, found: Comparison, answer: tuple[Changes, EditReport]) -> None:
        changes, report = answer
        self._working = None
        self._begin_anew()
        self._hub.announce(changes)
        file = found.path.name
        words = partial(Sentences().changed, report.changed, file)
        self.did.emit(Done(words, report.action_id))
        if self.isVisible():
            self.go.emit("customers", None)

    def _failed(self, found: Comparison, error: Exception) -> None:
        self._compared(found)
        if not isinstance(error, StoppedError):
            self.did.emit(Done(explain(error).line))

    def _changed(self) -> None:
        if self._comparison is not None and self._working is None:
            desk, unseen = self._desk, self._unseen
            self._tasks.ask(self, "again", lambda: desk.look_again(unseen), self._compared)
