"""Tiers and rules: always a draft of the next version beside the one in force."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.changes import Changes
from app.services.errors import StoppedError
from app.services.points import RuleVersion
from app.ui.error_texts import explain
from app.ui.formats import number
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.progress_card import ProgressCard
from app.ui.kit.sides import JoinedSides
from app.ui.kit.tab_order import TabOrder
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.kit.wishes import open_people
from app.ui.points_rules.draft import Draft
from app.ui.points_rules.foreseeing import Foreseeing
from app.ui.points_rules.head import RulesHead
from app.ui.points_rules.ports import RuleDesks
from app.ui.points_rules.rules_work import RulesWork
from app.ui.points_rules.start_popup import StartPopup
from app.ui.points_rules.versions_popup import VersionsPopup
from app.ui.theme import Tone

_RIGHT, _LEFT = 380, 520
_PATIENCE_MS = 1_000


class RulesPage(Page):
    """The draft keeps itself; it is started for a day by the main button, with one undo."""

    def __init__(self, desks: RuleDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desks, self._tasks, self._hub, self._home = desks, tasks, hub, home
        self._is_starting = False
        self.draft = Draft(desks.keep_draft, home.currency, self)
        self.head = RulesHead(self.draft, home)
        self.work = RulesWork(self.draft, desks, tasks, home)
        self.ahead = Foreseeing(self.draft, desks, tasks, home)
        self.ahead.products = self.work.products
        self.parts = tuple(desks.make_parts())
        self.banner = named(Banner(Tone.INFO), "rulesOff", lambda: self.tr("Points are off"))
        self.banner.hide()
        self.again = named(
            Button(lambda: self.tr("Orders that would earn otherwise…"), Kind.LINK, "scale"),
            "rulesAgain",
            lambda: self.tr("Orders that would earn otherwise…"),
        )
        self.waiting = ProgressCard("", lambda: self.tr("Cancel leaves the rules as they were."))
        self._patience = QTimer(self)
        self._wait_quietly()
        self._body = self._made_body()
        waiting = bare(column(self.waiting, margins=(0, 24)))
        self.setLayout(column(self.head, waiting, (self._body, 1), gap=0))
        self._connect()

    @override
    def opened(self, subject: object) -> None:
        """Read the versions; the draft of the last time is there again."""
        self._read()

    @override
    def told_again(self) -> None:
        """Write everything again in another language."""
        self._show()
        self.ahead.told_again()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Reckon no longer for nobody."""
        super().hideEvent(event)
        self.ahead.stop()

    def _wait_quietly(self) -> None:
        """Show how far starting is only where it takes a while."""
        named(self.waiting, "rulesProgress", lambda: self.tr("How far it is"))
        self.waiting.keep_button.hide()
        self.waiting.hide()
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.waiting.show)

    def _made_body(self) -> QWidget:
        left = bare(
            column(self.banner, *self.parts, self.ahead.trial, self.work.spends, ..., gap=12)
        )
        side = (self.work.earns, self.ahead.example, self.ahead.life, bare(row(self.again, ...)))
        right = bare(column(*side, ..., gap=12))
        self._order = TabOrder(self.head.start, left, right)
        return JoinedSides(left, right, width=_RIGHT, room=_LEFT, margins=(24, 4, 24, 24))

    def _connect(self) -> None:
        self.draft.changed.connect(self._changed)
        self.draft.kept.connect(self.head.saved)
        self.ahead.life.edited.connect(self.draft.take)
        self.ahead.trial.people_wanted.connect(partial(open_people, self, self._tasks))
        self.head.drop.clicked.connect(lambda _checked=False: self._drop())
        self.head.versions.clicked.connect(lambda _checked=False: self._show_versions())
        self.head.start.clicked.connect(lambda _checked=False: self._ask_when())
        self.again.clicked.connect(lambda _checked=False: self.go.emit("recalculate", None))
        for part in self.parts:
            part.changed.connect(self._changed)
        self._hub.changed.connect(self._heard)

    def _heard(self, _changes: object) -> None:
        if self.isVisible() and not self._is_starting:
            self._read()

    def _read(self) -> None:
        kept, rules = self._desks.kept_draft(), self._desks.rules
        self._tasks.ask(
            self, "versions", rules.versions, lambda found: self.draft.show_versions(found, kept)
        )
        self.work.read()
        self.ahead.read()
        for part in self.parts:
            part.read()

    def _changed(self) -> None:
        self._show()

    def _show(self) -> None:
        faults = self.draft.faults
        is_ready = not faults and not any(part.fault() for part in self.parts)
        self.head.write(is_changed=self._is_changed(), is_ready=is_ready and not self._is_starting)
        self.work.show_draft()
        self.ahead.life.show_settings(self.draft.settings, faults)
        is_new = self.draft.newest is None
        self.again.setVisible(not is_new)
        self.banner.setVisible(is_new)
        if is_new:
            self.banner.show_words(
                Tone.INFO,
                self.tr("Customers get no points yet"),
                self.tr("This is a proposal. Change what you like, then start it for a day."),
            )

    def _is_changed(self) -> bool:
        return self.draft.is_changed or any(part.is_changed for part in self.parts)

    def _drop(self) -> None:
        backs: list[Callable[[], object]] = []
        if self.draft.is_changed:
            backs.append(partial(self.draft.take, self.draft.settings))
        self.draft.drop()
        backs += [bring for part in self.parts if (bring := part.drop()) is not None]

        def undo() -> None:
            for bring in backs:
                bring()

        back = undo if backs else None
        self.did.emit(Done(lambda: self.tr("The draft was dropped"), undo=back))

    def _show_versions(self) -> None:
        today = self._home.clock.today()
        popup = VersionsPopup(
            self.head.versions, self.draft.versions, self.draft.in_force(today), self._home
        )
        popup.taken.connect(self._take)
        popup.show_beside(self.head.versions, popup.first)

    def _take(self, version: RuleVersion) -> None:
        self.draft.take(version.settings)

    def _ask_when(self) -> None:
        popup = StartPopup(self.head.start, self.draft.next_number, self._home.clock.today())
        popup.start_wanted.connect(self._start)
        popup.show_beside(self.head.start, popup.field)

    def _start(self, from_on: date) -> None:
        settings = self.draft.settings
        wishes = [wish for part in self.parts if (wish := part.wish()) is not None]
        version = self.draft.next_number
        self._is_starting = True
        self._show()
        progress = Progress(self)
        self.waiting.follow(
            progress,
            lambda: self.tr("Version {number} is being started").format(number=number(version)),
            lambda _phase: self.tr("Everybody’s tier and every order are looked at"),
        )
        self._patience.start()

        def work() -> tuple[Changes, int | None]:
            progress.progress("writing", 0, 0)
            return self._desks.start(settings, from_on, wishes, progress.is_cancelled)

        self._tasks.write(self, work, lambda answer: self._started(answer, version), self._refused)

    def _end_start(self) -> None:
        self._is_starting = False
        self._patience.stop()
        self.waiting.hide()

    def _started(self, answer: tuple[Changes, int | None], version: int) -> None:
        changes, action = answer
        self._end_start()
        self._desks.keep_draft("")
        for part in self.parts:
            part.drop()
        self._hub.announce(changes)

        def words() -> str:
            return self.tr("Version {number} is started").format(number=number(version))

        self.did.emit(Done(words, action))
        self._read()

    def _refused(self, error: Exception) -> None:
        self._end_start()
        self._show()
        if isinstance(error, StoppedError):
            self.did.emit(Done(lambda: self.tr("Stopped: the rules are as they were")))
        else:
            self.did.emit(Done(explain(error).line))
