"""The page for balances from elsewhere: drop a file, see what would be, take it over."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.changes import Changes
from app.services.errors import StoppedError
from app.services.points import Posted
from app.services.points_files import BalanceColumn, BalanceLook, BalancesUnfitError
from app.ui.error_texts import explain
from app.ui.formats import number
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.drop_field import DropField
from app.ui.kit.figures import FigureStrip
from app.ui.kit.layouts import bare, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.progress_card import ProgressCard
from app.ui.kit.speech import on_look, say
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.kit.texts import badge
from app.ui.kit.wishes import PeopleCall, open_people
from app.ui.labels import phase
from app.ui.points_files.line_tables import LinesCard
from app.ui.points_files.matching import MatchingCard
from app.ui.points_files.ports import OpeningDesk
from app.ui.points_files.words import said
from app.ui.theme import Tone, px

_CARD = 560
_ENDINGS = (".xlsx", ".xls", ".csv")


class OpeningsPage(Page):
    """The subject of opened() is a path, or None; one file is one action with Undo."""

    def __init__(self, desk: OpeningDesk, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub = desk, tasks, hub
        self._path: Path | None = None
        self._look: BalanceLook | None = None
        self._working: Progress | None = None
        self.file = named(badge(""), "openingFile", lambda: self.tr("The file"))
        self.drop = self._made_drop()
        self.another_button = named(
            Button(lambda: self.tr("Another file"), Kind.GHOST, "folder-open"),
            "openingAnother",
            lambda: self.tr("Another file"),
        )
        self.act_button = named(Button("", Kind.PRIMARY, "check"), "openingAct", "")
        self.strip = FigureStrip(
            [
                ("openingRows", lambda: self.tr("Rows in the file")),
                ("openingPeople", lambda: self.tr("Customers")),
                ("openingPoints", lambda: self.tr("Points")),
                ("openingLeft", lambda: self.tr("Left out")),
            ]
        )
        self.matching = MatchingCard()
        self.note = named(Banner(Tone.INFO), "openingNote", "")
        self.note.action_button.setObjectName("openingShowWithPoints")
        self._with_points: frozenset[int] = frozenset()
        self.fault = named(Banner(Tone.BAD), "openingFault", "")
        self.lines = LinesCard()
        self.card = named(
            ProgressCard("", lambda: self.tr("Cancel changes nothing.")),
            "openingProgress",
            lambda: self.tr("How far it is"),
        )
        self._lay_out()
        self._connect()
        self._begin_anew()

    @override
    def opened(self, subject: object) -> None:
        """Read a file, or ask for one; what is on show stays."""
        if isinstance(subject, Path):
            self._read(subject)

    @override
    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take a table that was dropped; others belong to the import."""
        if len(paths) != 1 or paths[0].suffix.lower() not in _ENDINGS:
            return False
        self._read(paths[0])
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
        if self._look is not None:
            self._write_numbers(self._look)
        self._write_head()

    def _made_drop(self) -> DropField:
        return DropField(
            lambda: self.tr("Drop a file with balances of points"),
            lambda: self.tr(
                "One row for each customer: account, phone, e-mail or our number; the points; "
                "and, where they expire, the last day. Nothing is written before you have seen it."
            ),
            (lambda: "XLSX", lambda: "CSV"),
        )

    def _lay_out(self) -> None:
        self.header = PageHeader(
            lambda: self.tr("Opening balances"), crumb=lambda: self.tr("Points")
        )
        self.header.add_badge(self.file)
        self.header.add_action(self.another_button)
        self.header.add_action(self.act_button)
        self._choose = bare(column((self.drop, 1), gap=14, margins=24))
        self._waiting = bare(column(row(..., self.card, ...), ..., margins=(48, 24)))
        parts = (self.fault, self.strip, self.matching, self.note, (self.lines, 1))
        self._found = scrolling(bare(column(*parts, gap=12, margins=(24, 8, 24, 24))))
        self._stack = QStackedWidget()
        for part in (self._choose, self._waiting, self._found):
            self._stack.addWidget(part)
        self.setLayout(column(self.header, (self._stack, 1), gap=0))

    def _connect(self) -> None:
        self.header.back.connect(lambda: self.go.emit("points", None))
        self.drop.chosen.connect(lambda paths: self._read(paths[0]))
        self.another_button.clicked.connect(self._begin_anew)
        self.act_button.clicked.connect(self._take_over)
        self.matching.changed.connect(self._match)
        self.lines.person_wanted.connect(lambda person: self.go.emit("customer", person))
        self.card.keep_button.hide()
        self.strip.people_wanted.connect(partial(open_people, self, self._tasks))
        self.note.acted.connect(self._show_with_points)
        self._hub.changed.connect(self._changed)
        on_look(self.card, lambda: self.card.setFixedWidth(px(_CARD)))

    def _begin_anew(self) -> None:
        self._look, self._path = None, None
        self._stack.setCurrentWidget(self._choose)
        self._write_head()

    def _read(self, path: Path) -> None:
        if self._working is None:
            self._path = path
            self.drop.show_fault("")
            self._begin_reading(path, None, "")

    def _match(self) -> None:
        if self._path is not None and self._working is None:
            self._begin_reading(self._path, self.matching.columns, self.matching.date_order)

    def _begin_reading(
        self, path: Path, columns: Mapping[int, BalanceColumn] | None, date_order: str
    ) -> None:
        desk = self._desk
        progress = self._begin_work(lambda: self.tr("Reading {file}").format(file=path.name))
        self._tasks.read(
            self,
            lambda: desk.look(path, progress, columns=columns, date_order=date_order),
            self._take,
            partial(self._unfit, columns or {}, date_order),
        )

    def _begin_work(self, title: Callable[[], str]) -> Progress:
        self._working = progress = Progress(self)
        self.card.follow(progress, title, phase)
        self._stack.setCurrentWidget(self._waiting)
        self._write_head()
        return progress

    def _take(self, look: BalanceLook) -> None:
        self._working, self._look = None, look
        self.fault.hide()
        self.matching.show_header(look.header, look.columns, look.date_order)
        self.lines.show_look(look)
        self._show_parts(is_read=True)
        self._write_numbers(look)
        self._stack.setCurrentWidget(self._found)
        self._write_head()
        if self.act_button.isEnabled():
            self.act_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfit(
        self, columns: Mapping[int, BalanceColumn], date_order: str, error: Exception
    ) -> None:
        """Tell why the file cannot be; where its headings are known, ask what they are."""
        self._working, self._look = None, None
        told = explain(error)
        if isinstance(error, BalancesUnfitError) and error.header:
            self.fault.show_words(Tone.BAD, told.title, told.sentence)
            self.fault.show()
            self.matching.show_header(error.header, columns, date_order)
            self._show_parts(is_read=False)
            self._stack.setCurrentWidget(self._found)
            self._write_head()
            return
        self._begin_anew()
        if not isinstance(error, StoppedError):
            self.drop.show_fault(told.line)

    def _show_parts(self, *, is_read: bool) -> None:
        for part in (self.strip, self.lines):
            part.setVisible(is_read)
        self.note.setVisible(False)

    def _write_numbers(self, look: BalanceLook) -> None:
        left = len(look.lines) - len(look.fit)
        figures = {
            "openingRows": len(look.lines),
            "openingPeople": look.people,
            "openingPoints": look.points,
            "openingLeft": left,
        }
        for code, count in figures.items():
            self.strip.show_figure(code, number(count))
        customers = look.customers
        call = PeopleCall(lambda: customers, lambda: self.tr("Opening balances"))
        self.strip.open_figure("openingPeople", call if customers else None)
        on_top = look.have_already
        again = len(look.told_again)
        told = [
            words(count)
            for count, words in (
                (on_top, said().on_top), (again, said().added_up), (left, said().left_out),
            )
            if count
        ]  # fmt: skip
        self.note.show_words(
            Tone.WARN if left or again else Tone.INFO,
            next(iter(told), ""),
            "\n".join(told[1:]),
            (lambda: self.tr("Show these people")) if on_top else "",
        )
        self.note.setVisible(bool(told))
        self._with_points = look.with_points

    def _show_with_points(self) -> None:
        people = self._with_points
        call = PeopleCall(lambda: people, lambda: self.tr("Have points already"))
        open_people(self, self._tasks, call)

    def _write_head(self) -> None:
        look = self._look if self._working is None else None
        count = 0 if look is None else look.people
        self.act_button.set_words(lambda: said().take_over(count))
        self.act_button.setVisible(look is not None)
        self.act_button.setEnabled(count > 0)
        self.another_button.setVisible(self._path is not None and self._working is None)
        path = self._path
        say(self.file, self.file.setText, "" if path is None else path.name)
        self.file.setVisible(path is not None)

    def _take_over(self) -> None:
        look, desk = self._look, self._desk
        if look is None or self._working is not None or not look.people:
            return
        self._begin_work(lambda: self.tr("Taking over {file}").format(file=look.path.name))
        self._tasks.write(self, desk.take_over, partial(self._done, look), self._failed)

    def _done(self, look: BalanceLook, answer: tuple[Changes, Posted]) -> None:
        changes, posted = answer
        self._working = None
        self._begin_anew()
        self._hub.announce(changes)
        file = look.path.name
        if posted.entries:
            words = partial(said().taken, look.people, file)
            self.did.emit(Done(words, posted.action_id))
        else:
            self.did.emit(Done(lambda: self.tr("Nothing new: they were taken over before")))
        if self.isVisible():
            self.go.emit("points", None)

    def _failed(self, error: Exception) -> None:
        self._working = None
        self._stack.setCurrentWidget(self._found)
        self._write_head()
        if not isinstance(error, StoppedError):
            self.did.emit(Done(explain(error).line))

    def _changed(self) -> None:
        if self._look is not None and self._working is None:
            self._tasks.ask(self, "again", self._desk.look_again, self._take, lambda _error: None)
