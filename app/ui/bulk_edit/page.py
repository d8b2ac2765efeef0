"""Edit many people: what to change at the left, what will happen at the right, one step."""

import threading
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.changes import Changes
from app.services.customers.views import FilterChoice
from app.services.editing import BulkEdit, Counted, EditKind, EditReport, Preview
from app.services.errors import StoppedError
from app.services.segments import Field
from app.ui.bulk_edit.head import BulkHead
from app.ui.bulk_edit.lines import FieldLines
from app.ui.bulk_edit.outcome import Outcome
from app.ui.bulk_edit.ports import BulkDesks
from app.ui.bulk_edit.sentences import Sentences
from app.ui.error_texts import explain
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.fields import TYPING_PAUSE_MS
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.picking import Chosen, Selection
from app.ui.kit.progress_card import ProgressCard
from app.ui.kit.sides import Sides
from app.ui.kit.speech import on_look
from app.ui.kit.states import Offer, StateNote, nothing_yet
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.kit.texts import label
from app.ui.kit.wishes import open_people
from app.ui.labels import phase
from app.ui.theme import px

_LEFT = 372
_RIGHT = 560
_CARD = 560
_SHOWN = 10
_PATIENCE_MS = 300
_OFFERED = 30
_HIDING = (EditKind.HIDE, EditKind.SHOW)
_NOBODY = Chosen((), is_all=False, flipped=frozenset())


class BulkEditPage(Page):
    """Subject of opened(): a Selection. Signal excel_asked(Chosen): edit them in Excel instead."""

    excel_asked = Signal(object)

    def __init__(self, desks: BulkDesks, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._desks, self._tasks, self._hub = desks, tasks, hub
        self._selection = Selection(_NOBODY)
        self._turn = 0
        self._preview: Preview | None = None
        self._looking, self._counting = threading.Event(), threading.Event()
        self._working: Progress | None = None
        self.lines, self.outcome = FieldLines(), Outcome()
        self.head = BulkHead()
        self.card = named(
            ProgressCard("", lambda: self.tr("Cancel leaves everybody as they were.")),
            "bulkProgress",
            lambda: self.tr("How far the change is"),
        )
        self._stack = QStackedWidget()
        self.nobody = self._made_nobody()
        self._sides = self._made_sides()
        self._waiting = bare(column(row(..., self.card, ...), ..., margins=(48, 24)))
        for part in (self._sides, self._waiting, self.nobody):
            self._stack.addWidget(part)
        self.setLayout(column(self.head, (self._stack, 1), gap=0))
        self._pause = _timer(self, TYPING_PAUSE_MS, self._look)
        self._patience = _timer(self, _PATIENCE_MS, self._show_progress)
        self._connect()
        self._write_head()

    @override
    def opened(self, subject: object) -> None:
        """Begin with other people; the same ones find what was filled in."""
        if isinstance(subject, Selection) and not self._working:
            if subject.chosen != self._selection.chosen:
                self.lines.begin_anew()
                self._turn = 0
            self._selection = subject
        self._write_head()
        if self._working is None:
            chosen = bool(self._selection.chosen.count)
            self._stack.setCurrentWidget(self._sides if chosen else self.nobody)
            self._read()

    @override
    def told_again(self) -> None:
        """Write numbers again in another language."""
        self._write_head()
        self.outcome.told_again()

    def _made_sides(self) -> Sides:
        heading = label(lambda: self.tr("What to change"), "section")
        left = bare(column(heading, self.lines, ..., gap=12))
        return Sides(
            self.outcome,
            left,
            width=_LEFT,
            room=_RIGHT,
            is_first=True,
            margins=(24, 8, 24, 24),
        )

    def _made_nobody(self) -> StateNote:
        return nothing_yet(
            "users",
            lambda: self.tr("Nobody is chosen"),
            lambda: self.tr("Choose people in the list of customers, then edit them here."),
            Offer(lambda: self.tr("Open customers")),
        )

    def _connect(self) -> None:
        named(self.nobody.first_button, "bulkOpenList", lambda: self.tr("Open customers"))
        self.nobody.first.connect(self._leave)
        self.head.back.connect(self._leave)
        self.head.cancel.clicked.connect(self._leave)
        self.head.excel.clicked.connect(lambda: self.excel_asked.emit(self._selection.chosen))
        self.head.act.clicked.connect(self._apply)
        self.card.keep_button.hide()
        self.lines.edited.connect(self._edited)
        self.lines.classes.rules_wanted.connect(lambda: self.go.emit("class_rules", None))
        self.lines.region.typed.connect(self._find_places)
        self.outcome.shuffled.connect(self._shuffle)
        for part in (self.outcome, self.lines):
            part.people_wanted.connect(partial(open_people, self, self._tasks))
        self._hub.changed.connect(self._changed)
        on_look(self.card, lambda: self.card.setFixedWidth(px(_CARD)))

    def _write_head(self) -> None:
        changing = self._preview.changing if self._preview else 0
        self.head.write(self._selection, changing, is_working=self._working is not None)

    def _read(self) -> None:
        """Ask what the chosen have, and what there is to choose from."""
        editing, chosen = self._desks.editing, self._selection.chosen
        choices = self._desks.choices
        self._counting.set()
        self._counting = stop = threading.Event()
        self._tasks.ask(
            self,
            "lacking",
            lambda: editing.lacking(chosen.ids(), stop.is_set),
            partial(self.lines.show_lacking, who_lack=self._who_lack),
            self._unread,
        )
        self._tasks.ask(self, "tags", editing.tags, self.lines.tags.offer)
        self._tasks.ask(self, "own", self._desks.own_fields, self.lines.show_own)
        self._tasks.ask(
            self,
            "classes",
            lambda: choices(Field.CLASS, "", _OFFERED),
            self.lines.classes.offer,
        )
        self._look()

    def _find_places(self, text: str) -> None:
        choices = self._desks.choices

        def take(found: tuple[FilterChoice, ...]) -> None:
            self.lines.region.offer(found)

        self._tasks.ask(self, "places", lambda: choices(Field.REGION, text, _OFFERED), take)

    def _edited(self) -> None:
        self._preview = None
        self._looking.set()
        self._write_head()
        self._pause.start()

    def _shuffle(self) -> None:
        self._turn += 1
        self._look()

    def _look(self) -> None:
        """Ask what the edits would do; what is on show stays until the answer is there."""
        self._pause.stop()
        self._looking.set()
        edits, chosen = self.lines.edits(), self._selection.chosen
        if not edits or not chosen.count:
            self._preview = None
            self.outcome.let_find(partial(self._counted, ()))
            self.outcome.show_chosen(chosen.count)
            self._write_head()
            return
        editing, turn = self._desks.editing, self._turn
        self._looking = stop = threading.Event()

        def work() -> Preview:
            return editing.preview(
                chosen.ids(), edits, shown=_SHOWN, turn=turn, is_stopped=stop.is_set
            )

        self._tasks.ask(self, "preview", work, partial(self._foreseen, edits), self._unfit)

    def _foreseen(self, edits: tuple[BulkEdit, ...], preview: Preview) -> None:
        if edits != self.lines.edits():
            return
        self._preview = preview
        self.outcome.let_find(partial(self._counted, edits))
        self.outcome.show_preview(edits, preview, self.lines.own)
        self._write_head()

    def _counted(self, edits: tuple[BulkEdit, ...], whom: Counted | None) -> Sequence[int]:
        chosen = self._selection.chosen.ids()
        return chosen if whom is None else self._desks.editing.counted(chosen, edits, whom)

    def _who_lack(self, field: str) -> Sequence[int]:
        return self._desks.editing.who_lack(self._selection.chosen.ids(), field)

    def _unread(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            self._tasks.tell(error)

    def _unfit(self, error: Exception) -> None:
        if isinstance(error, StoppedError):
            return
        self._preview = None
        self.outcome.show_chosen(self._selection.chosen.count, is_faulty=True)
        self._write_head()
        if not self.lines.show_fault(error):
            self._tasks.tell(error)

    def _apply(self) -> None:
        preview, edits = self._preview, self.lines.edits()
        if preview is None or not preview.changing or self._working is not None:
            return
        editing, chosen = self._desks.editing, self._selection.chosen
        self._working = progress = Progress(self)
        count = preview.changing
        self.card.follow(progress, lambda: Sentences().changing(count), phase)
        self._patience.start()
        self._write_head()

        def work() -> tuple[Changes, EditReport]:
            progress.progress("writing", 0, 0)
            return editing.apply(chosen.ids(), edits, progress.is_cancelled)

        self._tasks.write(self, work, self._applied, self._failed)

    def _applied(self, answer: tuple[Changes, EditReport]) -> None:
        changes, report = answer
        hides = any(edit.kind in _HIDING for edit in self.lines.edits())
        done = self._selection if hides else None
        self._end_work()
        self.lines.begin_anew()
        self._selection = Selection(_NOBODY)
        self._hub.announce(changes)
        self.did.emit(Done(lambda: Sentences().changed(report.changed), report.action_id))
        if self.isVisible():
            self._go_back(done)

    def _failed(self, error: Exception) -> None:
        self._end_work()
        self._look()
        if not isinstance(error, StoppedError):
            self.did.emit(Done(explain(error).line))

    def _end_work(self) -> None:
        self._patience.stop()
        self._working = None
        self._preview = None
        self._stack.setCurrentWidget(self._sides)
        self._write_head()

    def _show_progress(self) -> None:
        self._stack.setCurrentWidget(self._waiting)

    def _changed(self) -> None:
        if self.isVisible() and self._working is None:
            self._read()

    def _leave(self, *_what: object) -> None:
        self._go_back(None)

    def _go_back(self, done: Selection | None) -> None:
        """Go back to the list, which selects nobody any more where all of them have gone."""
        self._pause.stop()
        self._looking.set()
        self._counting.set()
        self.go.emit("customers", done)


def _timer(parent: Page, after_ms: int, act: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(act)
    return timer
