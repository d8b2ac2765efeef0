"""The import page: choose files, match columns, check rows, import, read the report."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.exchange.views import ImportReport, KeptRow, TableKind, UndoReport
from app.ui.error_texts import Told
from app.ui.importing.check_step import CheckStep
from app.ui.importing.choose_step import ChooseStep
from app.ui.importing.done_view import DoneView, summed
from app.ui.importing.earlier import EarlierImports
from app.ui.importing.flow import ImportFlow
from app.ui.importing.match_step import MatchStep
from app.ui.importing.newcomers import newcomers
from app.ui.importing.page_head import ImportHead
from app.ui.importing.parts import Part, Step, brought_in, row_count, rows_ready
from app.ui.importing.ports import Desk
from app.ui.importing.saving import ask_where
from app.ui.importing.words import counted
from app.ui.importing.work import ImportWork
from app.ui.kit.banner import Banner
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.progress_card import ProgressCard
from app.ui.kit.speech import Words, on_look
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.kit.wishes import open_people
from app.ui.labels import phase
from app.ui.theme import Tone, px

_CARD = 560


class ImportPage(Page):
    """Files come by dropping, by choosing, or as the subject of opened().

    Signal imported(list of ImportReport): an import has ended, perhaps while another page is
    in front.
    """

    imported = Signal(list)

    def __init__(self, desk: Desk, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desk, self._tasks = desk, tasks
        self._shops: tuple[tuple[str, str], ...] = ()
        self._codes: dict[TableKind, tuple[str, ...]] = {}
        self._reported: list[Part] = []
        self._kept: dict[int, tuple[KeptRow, ...]] = {}
        self._undone: list[UndoReport] = []
        self.work = ImportWork(desk, tasks, hub, self)
        self.flow = ImportFlow(self.work, self)
        self.head = ImportHead()
        self.earlier = named(EarlierImports(home), "earlierImports", "")
        self.choose = ChooseStep(self.earlier)
        self.match = MatchStep()
        self.check = CheckStep(home.currency)
        self.done = DoneView(home.currency)
        self.card = named(
            ProgressCard("", lambda: self.tr("Cancel leaves your shop as it was before.")),
            "importProgress",
            lambda: self.tr("How far the import is"),
        )
        on_look(self.card, lambda: self.card.setFixedWidth(px(_CARD)))
        self._banner = named(Banner(Tone.INFO), "importNotice", lambda: self.tr("Notice"))
        self._notice = bare(column(self._banner, margins=(24, 12, 24, 0)))
        self._notice.hide()
        self._working = bare(column(row(..., self.card, ...), ..., margins=(48, 24)))
        self._stack = QStackedWidget()
        for view in (self.choose, self.match, self.check, self._working, self.done):
            self._stack.addWidget(view)
        self.setLayout(column(self.head, self._notice, (self._stack, 1), gap=0))
        self._connect_views()
        self._connect_work()
        hub.changed.connect(self._read_shop)
        self._draw()

    @override
    def opened(self, subject: object) -> None:
        """Read what the shop knows; a list of paths is taken as dropped files."""
        self._read_shop()
        if isinstance(subject, list | tuple):
            self.take_files([path for path in subject if isinstance(path, Path)])

    @override
    def take_files(self, paths: Sequence[Path]) -> bool:
        """Put files into step one; while an import runs they wait for its end."""
        self.flow.take(list(paths))
        return True

    @override
    def files_hover(self, paths: Sequence[Path]) -> bool:
        """Turn the drop field to the tint while it is on show."""
        if self.flow.step is not Step.CHOOSE or self.flow.is_working:
            return False
        return self.choose.hover(paths)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Write texts with numbers again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self.flow.is_working:
            self._draw()

    def _connect_views(self) -> None:
        flow = self.flow
        self.head.went.connect(self._go)
        self.head.part_chosen.connect(self._choose_part)
        self.choose.chosen.connect(self.take_files)
        self.choose.removed.connect(self.work.remove)
        self.choose.ticked.connect(flow.tick)
        self.choose.columns_asked.connect(partial(flow.show, Step.MATCH))
        self.earlier.undo_asked.connect(lambda batch_id: self.work.undo([batch_id]))
        self.match.answered.connect(flow.answered)
        self.match.answered.connect(lambda _part: self._draw_head())
        self.match.encoding_chosen.connect(flow.read_letters)
        self.check.columns_asked.connect(partial(flow.show, Step.MATCH))
        self.check.shop_sure.connect(flow.be_sure)
        self.check.save_asked.connect(self._ask_where)
        self.done.save_asked.connect(self._ask_where)
        for shown in (self.done, self.check):
            shown.people_wanted.connect(partial(open_people, self, self._tasks))
        self.done.found.alike_wanted.connect(lambda: self.go.emit("duplicates", None))
        self.card.kept_working.connect(flow.left)

    def _connect_work(self) -> None:
        flow = self.flow
        flow.moved.connect(self._move)
        flow.complained.connect(self.match.complain)
        flow.working.connect(self._show_work)
        flow.stopped.connect(lambda told: self._tell(Tone.INFO, told.title, told.sentence))
        flow.left.connect(lambda: self.go.emit("customers", newcomers(flow, self._reports())))
        self.work.undone.connect(self._show_undone)
        self.work.finished.connect(lambda: self.imported.emit(self._reports()))
        self.work.failed.connect(self._failed)
        self.work.came_back.connect(lambda path: self.go.emit("round_trip", path))
        self.work.saved.connect(
            lambda path: self._tell(Tone.OK, self.tr("Saved as {file}").format(file=path.name))
        )

    def _go(self, name: str) -> None:
        acts = {
            "next": self.flow.go_next,
            "back": self.flow.go_back,
            "cancel": self.flow.cancel,
            "another": self.flow.start_again,
            "undo": self._undo,
        }
        acts.get(name, self.flow.left.emit)()

    def _undo(self) -> None:
        self.head.undo.setEnabled(False)
        self.flow.undo()

    def _choose_part(self, position: int) -> None:
        self.flow.show(self.flow.step, self.work.parts()[position])

    def _move(self) -> None:
        self._notice.hide()
        self._draw()
        self._take_focus()

    def _take_focus(self) -> None:
        # The button pressed last may be gone, and the focus would fall to the sidebar.
        if not self.isVisible() or self.flow.is_working:
            return
        for button in (self.head.next, self.head.see, self.choose.drop.button):
            if button.isVisible() and button.isEnabled():
                button.setFocus()
                return

    def _draw(self) -> None:
        part, step = self.flow.part, self.flow.step
        if step is Step.CHOOSE:
            self.choose.show_entries(self.work.entries)
        elif step is Step.DONE:
            self._draw_report()
        elif part is not None:
            self._draw_part(step, part)
        pages = {Step.CHOOSE: self.choose, Step.MATCH: self.match, Step.CHECK: self.check}
        self._stack.setCurrentWidget(pages.get(step, self.done))
        self._draw_head()

    def _draw_part(self, step: Step, part: Part) -> None:
        if step is Step.MATCH:
            self.match.show_part(part, self._shops, self._codes)
        else:
            self.check.show_part(part)

    def _draw_report(self) -> None:
        parts = self.work.parts()
        if self._reported != parts:
            self._reported, self._kept, self._undone = parts, {}, []
            self._read_kept(parts)
        refused = [(e.path.name, e.fault) for e in self.work.entries if e.fault is not None]
        self.done.show_parts(parts, self.flow.changes, refused)
        if self.flow.is_undone:
            self.done.show_undone(self._undone)
            return
        for part, number in brought_in(parts):
            if number in self._kept:
                self.done.show_kept(part, number, self._kept[number])

    def _read_kept(self, parts: Sequence[Part]) -> None:
        for part, number in brought_in(parts):
            if part.report is not None and part.report.counts.kept_aside:
                take = partial(self._take_kept, part, number)
                self._tasks.read(self, partial(self._desk.kept_rows, number), take)

    def _take_kept(self, part: Part, number: int, rows: tuple[KeptRow, ...]) -> None:
        if part in self._reported:
            self._kept[number] = rows
            if not self.flow.is_undone:
                self.done.show_kept(part, number, rows)

    def _draw_head(self) -> None:
        flow, parts = self.flow, self.work.parts()
        self.head.show_step(
            flow.step, is_working=flow.is_working, has_files=bool(self.work.entries)
        )
        reports = self._reports()
        if flow.step is Step.DONE:
            seconds = sum(report.seconds for report in reports)
            self.head.show_files(parts, parts[0] if len(parts) == 1 else None, seconds)
            new = 0 if flow.is_undone else summed([r.counts for r in reports]).people_new
            self.head.see.set_words((lambda: counted().see_new(new)) if new else counted().see_all)
            self.head.undo.setVisible(bool(reports) and not flow.is_undone)
            self.head.undo.setEnabled(True)
            return
        shown = flow.part if flow.step is not Step.CHOOSE else None
        self.head.show_files(parts, shown, None)
        words, is_ready = self._next_words(parts)
        self.head.say_next(words, is_ready=is_ready)

    def _next_words(self, parts: Sequence[Part]) -> tuple[Words, bool]:
        if self.flow.step is Step.CHECK:
            ready = rows_ready(parts)
            return partial(counted().bring_in, ready), ready > 0
        is_ready = bool(parts) and not self.work.is_looking()
        if self.flow.step is Step.CHOOSE and any(part.open_needs() for part in parts):
            return (lambda: self.tr("Match columns")), is_ready
        count = row_count(parts)
        if count:
            return partial(counted().check, count), is_ready
        return (lambda: self.tr("Check rows")), is_ready

    def _reports(self) -> list[ImportReport]:
        return [part.report for part in self.work.parts() if part.report is not None]

    def _show_work(self, progress: Progress, name: str, is_writing: bool) -> None:  # noqa: FBT001 - a slot
        self._notice.hide()
        title = self.tr("Importing {file}") if is_writing else self.tr("Checking {file}")
        self.card.follow(progress, title.format(file=name), phase)
        self._stack.setCurrentWidget(self._working)
        self._draw_head()
        self.head.stepper.go_to(Step.IMPORT.value if is_writing else Step.CHECK.value)

    def _show_undone(self, reports: list[UndoReport]) -> None:
        if self.flow.step is Step.DONE:
            self._undone = reports
            self.done.show_undone(reports)
            return
        people = sum(report.customers_reversed for report in reports)
        orders = sum(report.orders_reversed for report in reports)
        words = counted().taken_back(people, orders)
        self._tell(Tone.OK, self.tr("The import was taken back."), words)

    def _failed(self, told: Told) -> None:
        self.head.undo.setEnabled(True)
        self._tell(Tone.BAD, told.title, told.sentence)

    def _tell(self, tone: Tone, title: str, sentence: str = "") -> None:
        self._banner.show_words(tone, title, sentence)
        self._notice.show()

    def _ask_where(self, source: Part | int) -> None:
        ask_where(self.window(), lambda path: self.work.save_rows(source, path))

    def _read_shop(self) -> None:
        desk = self._desk
        self._tasks.ask(self, "batches", desk.batches, self.earlier.show_batches)
        self._tasks.ask(self, "shops", desk.shops, self._take_shops)
        if not self._codes:
            self._tasks.ask(
                self,
                "fields",
                lambda: {kind: desk.fields(kind) for kind in TableKind},
                self._codes.update,
            )

    def _take_shops(self, shops: tuple[tuple[str, str], ...]) -> None:
        self._shops = shops
