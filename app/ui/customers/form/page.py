"""A person added by hand, or edited; nothing is saved before the button that says so."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.clock import to_ms
from app.services.customers.person_views import CustomLine, Known
from app.services.customers.views import CustomerPage
from app.ui.customers.form.desk import FormDesk
from app.ui.customers.form.drafts import Draft
from app.ui.customers.form.head import FormHead
from app.ui.customers.form.places import AtField, place_of
from app.ui.customers.form.room import FormRoom
from app.ui.customers.form.saving import Saving
from app.ui.customers.form.values import (
    Along,
    FormValues,
    edit_of,
    merged,
    taken_along,
    values_of,
)
from app.ui.error_texts import explain
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.fields import TYPING_PAUSE_MS
from app.ui.kit.home import Home
from app.ui.kit.layouts import column
from app.ui.kit.page import Page
from app.ui.kit.skeleton import Skeleton
from app.ui.kit.states import Offer, went_wrong
from app.ui.kit.tab_order import TabOrder
from app.ui.kit.tasks import TaskRunner
from app.ui.labels.row_words import name_of

_DRAFT_MS = 600


class PersonFormPage(Page):
    """Opened with None for a new person, else with a person's number, an Along or an AtField."""

    def __init__(
        self, desk: FormDesk, tasks: TaskRunner, hub: ChangeHub, home: Home, *, is_new: bool
    ) -> None:
        super().__init__()
        self._desk, self._tasks, self._home, self._is_new = desk, tasks, home, is_new
        self._person: int | None = None
        self._page: CustomerPage | None = None
        self._saved = FormValues()
        self._along: FormValues | None = None
        self._at: Known | None = None
        self._came_from_new = False
        self._is_shown = False
        self._was_left = False
        self.head = FormHead(is_new=is_new)
        self.room = FormRoom(desk, tasks, home)
        self.body, self.beside, self.banner = self.room.body, self.room.beside, self.room.banner
        self.saving = Saving(desk, tasks, hub, self.body, self)
        self._states = QStackedWidget()
        self._skeleton = Skeleton()
        self._error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        self._error.setObjectName("formError")
        for part in (self.room, self._skeleton, self._error):
            self._states.addWidget(part)
        self.setLayout(column(self.head, (self._states, 1), gap=0))
        self._typing, self._drafting = self._timer(TYPING_PAUSE_MS), self._timer(_DRAFT_MS)
        self._order = TabOrder(self.head.save_button, self.room.main, self.beside)
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Show what was typed and not saved, over what is saved."""
        self._at = subject.missing if isinstance(subject, AtField) else None
        if isinstance(subject, AtField):
            subject, self._is_shown = subject.person_id, False
        person, along = (
            (subject.person_id, subject.values) if isinstance(subject, Along) else (subject, None)
        )
        if self._is_new or not isinstance(person, int):
            person = None
        if person != self._person or along is not None:
            self._keep_draft()
            self._is_shown = False
        # Its draft may have gone meanwhile, with the person it was taken along to.
        if self._was_left and self._desk.drafts.of(person) is None:
            self._is_shown = False
        self._was_left = False
        self._person, self._along = person, along
        self._ask()

    def type_in(self, values: FormValues) -> None:
        """Put values into the form as if they were typed."""
        self.body.show_values(values, self._saved)
        self._edited()

    @override
    def told_again(self) -> None:
        """Write again in another language."""
        self.beside.told_again()
        self._show_known()
        self.head.told_again()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; what was typed is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed, however the page is left."""
        self._typing.stop()
        self._keep_draft()
        self._was_left = True
        super().hideEvent(event)

    def _connect(self, hub: ChangeHub) -> None:
        self._typing.timeout.connect(self._ask_likely)
        self._drafting.timeout.connect(self._keep_draft)
        self.body.edited.connect(self._edited)
        self.body.read.connect(self._show_known)
        self.room.instead.connect(self._instead)
        self.room.merge.connect(self._save)
        self.head.left.connect(self._leave)
        self.head.discarded.connect(self._discard)
        self.head.saved.connect(self._save)
        self.saving.done.connect(self._done)
        self._error.first.connect(self._ask)
        hub.changed.connect(self._changed)
        press = QShortcut(QKeySequence("Ctrl+S"), self)
        press.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        press.activated.connect(self._save)

    def _timer(self, pause_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        return timer

    def _ask(self) -> None:
        desk, person = self._desk, self._person
        if person is None and not self._is_new:
            self.go.emit("customers", None)
            return
        if not self._is_shown:
            self._states.setCurrentWidget(self._skeleton)
            self._skeleton.begin()

        def read() -> tuple[CustomerPage | None, Sequence[CustomLine]]:
            page = None if person is None else desk.page(person)
            return page, desk.own_fields() if page is None else page.custom

        self._tasks.ask(self, "page", read, self._draw, self._failed)

    def _draw(self, answer: tuple[CustomerPage | None, Sequence[CustomLine]]) -> None:
        page, fields = answer
        before, typed = self._saved, self.body.filled()
        self._page = page
        self.body.show_fields(self._person, fields)
        empty = tuple((line.field_id, "") for line in fields)
        self._saved = FormValues(custom=empty) if page is None else values_of(page)
        values = merged(before, typed, self._saved) if self._is_shown else self._begun()
        is_first, self._is_shown = not self._is_shown, True
        self.body.show_values(values, self._saved)
        self._skeleton.end()
        self._states.setCurrentIndex(0)
        self.head.show_person("" if page is None else name_of(page.row))
        self._show_state()
        self._ask_likely()
        if is_first:
            place_of(self.body, self._at).setFocus(Qt.FocusReason.OtherFocusReason)

    def _begun(self) -> FormValues:
        """Give what the form begins with: the draft, or what was taken along."""
        draft = self._desk.drafts.of(self._person)
        self._came_from_new = False
        values = self._saved
        if draft is not None:
            values = merged(draft.saved, draft.typed, self._saved)
            self._came_from_new = draft.came_from_new
            self.head.show_draft(draft.at_ms, self._home.zone)
        if self._along is not None:
            self.banner.show_taken(values, self._along)
            values = taken_along(values, self._along)
            self._along, self._came_from_new = None, True
        self.banner.setVisible(self._came_from_new and values != self._saved)
        return values

    def _edited(self) -> None:
        self._typing.start()
        self._drafting.start()
        self._show_state()

    def _show_state(self) -> None:
        self.head.show_changes(are_there=self.body.filled() != self._saved)
        self._show_known()

    def _show_known(self) -> None:
        known = self.body.known(self._page)
        saves = self.head.save_button.text()
        self.beside.show_known(known, can_write=self.body.can_write(), saves=saves)

    def _ask_likely(self) -> None:
        if not self._is_new:
            return
        wish, likely = edit_of(FormValues(), self.body.filled(), None), self._desk.likely
        self._tasks.ask(self, "likely", lambda: likely(wish), self.beside.show_likely, _keep_quiet)

    def _keep_draft(self) -> None:
        self._drafting.stop()
        if not self._is_shown:
            return
        typed = self.body.filled()
        if typed == self._saved:
            self._desk.drafts.drop(self._person)
            self.head.show_draft(None, self._home.zone)
            return
        known = self._desk.drafts.of(self._person)
        if known is not None and (known.typed, known.saved) == (typed, self._saved):
            return
        now = to_ms(self._home.clock.now())
        self._desk.drafts.keep(Draft(self._person, now, self._saved, typed, self._came_from_new))
        self.head.show_draft(now, self._home.zone)

    def _leave(self) -> None:
        self._keep_draft()
        self._go_to(self._person)

    def _go_to(self, person: int | None) -> None:
        if person is None:
            self.go.emit("customers", None)
        else:
            self.go.emit("customer", person)

    def _discard(self) -> None:
        person, typed, came = self._person, self.body.filled(), self._came_from_new
        self._forget()
        self.body.show_values(self._saved, self._saved)
        self._show_state()
        self._ask_likely()

        def bring_back() -> None:
            if self._person != person:
                return
            self._came_from_new = came
            self.type_in(typed)
            self._keep_draft()

        self.did.emit(Done(lambda: self.tr("What was not saved is gone"), undo=bring_back))

    def _forget(self) -> None:
        self._drafting.stop()
        self._desk.drafts.drop(self._person)
        if self._came_from_new:
            self._desk.drafts.drop(None)
        self._came_from_new = False
        self.banner.hide()
        self.head.show_draft(None, self._home.zone)

    def _save(self, merges_with: int | None = None) -> None:
        if self._is_shown:
            self.saving.save(self._person, self._saved, self._page, merges_with)

    def _done(self, person: int, done: Done) -> None:
        self._forget()
        self._saved = self.body.filled()
        self._is_shown = False
        if self._is_new:
            self._saved = FormValues()
            self.body.show_values(self._saved, self._saved)
        self.go.emit(*self.saving.leads_to(person))
        self.did.emit(done)

    def _instead(self, person: int) -> None:
        self._keep_draft()
        typed = replace(self.body.filled(), class_code=FormValues().class_code)
        self.go.emit("edit_customer", Along(person, typed))

    def _changed(self, _changes: object = None) -> None:
        if self.isVisible() and self._is_shown:
            self._ask()

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self._skeleton.end()
        self._error.set_title(told.title)
        self._error.set_sentence(told.sentence)
        self._states.setCurrentWidget(self._error)


def _keep_quiet(_error: Exception) -> None:
    """Leave it to saving to tell what is wrong with a field."""
