"""Class rules: who is of which class, what setting it would do, and records that look invalid."""

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from app.services.changes import Changes
from app.services.classing import (
    ClassMove,
    ClassOutlook,
    ClassQuestions,
    ClassReport,
)
from app.services.errors import StoppedError
from app.ui.class_rules.class_popup import ClassPopup
from app.ui.class_rules.head import ClassHead
from app.ui.class_rules.invalid_card import InvalidCard
from app.ui.class_rules.invalid_work import InvalidWork
from app.ui.class_rules.outcome import Outcome
from app.ui.class_rules.ports import ClassDesks
from app.ui.class_rules.rule_keeping import Kept, RuleKeeping
from app.ui.class_rules.rule_list import RuleList
from app.ui.class_rules.words import Sentences
from app.ui.conditions.finding import Finding
from app.ui.conditions.value_words import Lexicon
from app.ui.error_texts import explain
from app.ui.i18n import current_language
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.fields import TYPING_PAUSE_MS
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.progress_card import ProgressCard
from app.ui.kit.sides import Sides
from app.ui.kit.speech import on_look
from app.ui.kit.tab_order import TabOrder
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.kit.texts import label
from app.ui.labels import phase
from app.ui.segments.room import Room
from app.ui.theme import Tone, px

_RIGHT, _LEFT, _CARD = 430, 500, 560
_PATIENCE_MS = 300


class ClassRulesPage(Page):
    """Rules keep themselves as they are changed; the main button sets everybody's class."""

    def __init__(self, desks: ClassDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desks, self._tasks, self._hub = desks, tasks, hub
        self._outlook: ClassOutlook | None = None
        self._looking = threading.Event()
        self._working: Progress | None = None
        self._room = Room(Finding(desks.choices, tasks), Lexicon(home.currency), home.clock)
        self.head, self.rules, self.invalid = ClassHead(home), RuleList(self._room), InvalidCard()
        self._invalid_work = InvalidWork(desks, self.invalid, tasks, hub)
        self.outcome = Outcome(self._moves, tasks, home.currency)
        self.keeping = RuleKeeping(desks.rules, self.rules, tasks, self)
        self.banner = Banner(Tone.INFO, icon_name="hand")
        self.card = named(
            ProgressCard("", lambda: self.tr("Cancel leaves everybody as they were.")),
            "classProgress",
            lambda: self.tr("How far it is"),
        )
        self._stack = QStackedWidget()
        self._waiting = bare(column(row(..., self.card, ...), ..., margins=(48, 24)))
        self._stack.addWidget(self._made_sides())
        self._stack.addWidget(self._waiting)
        self.setLayout(column(self.head, (self._stack, 1), gap=0))
        self._pause = _timer(self, TYPING_PAUSE_MS, self._look)
        self._patience = _timer(self, _PATIENCE_MS, self._show_progress)
        self._connect()

    @override
    def opened(self, subject: object) -> None:
        """Read the rules and what they would do."""
        if self._working is None:
            self._read()

    @override
    def told_again(self) -> None:
        """Write numbers again in another language."""
        self.head.told_again()
        self.rules.told_again()
        self.outcome.told_again()
        self._write_banner()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed last."""
        super().hideEvent(event)
        self.keeping.keep_now()

    def _made_sides(self) -> Sides:
        self.add_class = _link(
            "classAdd", lambda: self.tr("Add class"), Kind.GHOST, self._name_class
        )
        self.add_rule = _link(
            "ruleAdd",
            lambda: self.tr("Add rule"),
            Kind.DEFAULT,
            lambda: self._add_rule("wholesale"),
        )
        heading = label(lambda: self.tr("The first rule that fits decides"), "section")
        head = row(heading, ..., self.add_class, self.add_rule)
        left = bare(column(bare(head), self.rules, self.banner, 6, self.invalid, ..., gap=10))
        self._order = TabOrder(self.head.act, left, self.outcome)
        return Sides(left, self.outcome, width=_RIGHT, room=_LEFT, margins=(24, 8, 24, 24))

    def _connect(self) -> None:
        self.head.back.connect(self._leave)
        self.head.act.clicked.connect(lambda _checked=False: self._apply())
        self.card.keep_button.hide()
        on_look(self.card, lambda: self.card.setFixedWidth(px(_CARD)))
        self.rules.edited.connect(self._edited)
        self.rules.rename_wanted.connect(self._name_class_again)
        self.keeping.kept.connect(self._was_kept)
        self.keeping.failed.connect(self._read)
        self.banner.acted.connect(lambda: self.outcome.show_advised(is_on=True))
        named(self.banner.action_button, "classAdvised", "")
        self.outcome.person_wanted.connect(lambda person: self.go.emit("customer", person))
        self.outcome.later_switched.connect(self.keeping.set_later)
        self._invalid_work.did.connect(self.did)
        for wanted in (
            self._invalid_work.look_wanted,
            self.rules.people_wanted,
            self.outcome.strip.people_wanted,
        ):
            wanted.connect(lambda wish: self.go.emit("customers", wish))
        self._hub.changed.connect(self._changed)

    def _changed(self) -> None:
        if self.isVisible() and self._working is None:
            self._read()

    def _read(self) -> None:
        desks = self._desks
        self._tasks.ask(self, "own", desks.own_fields, self._know)
        self._tasks.ask(self, "rules", self.keeping.read, self._show)
        self._invalid_work.read()

    def _know(self, fields: object) -> None:
        self.keeping.know(self._room, fields)

    def _show(self, kept: Kept) -> None:
        if not self.keeping.is_behind:
            self.rules.show_rules(kept.rules, kept.classes)
            self.outcome.show_later(is_on=kept.is_for_later)
        self._look()

    def _edited(self) -> None:
        self.keeping.keep_soon()
        self._pause.start()

    def _was_kept(self, changes: Changes) -> None:
        self.head.show_saved()
        self._hub.announce(changes)

    def _look(self) -> None:
        """Ask what the rules would do; older numbers stay until the new ones are there."""
        self._pause.stop()
        self._looking.set()
        self._looking = stop = threading.Event()
        classing, rules = self._desks.classing, self.rules.drafts
        self._tasks.ask(
            self,
            "outlook",
            lambda: classing.preview(rules, stop.is_set),
            self._foreseen,
            self._unseen,
        )

    def _foreseen(self, outlook: ClassOutlook) -> None:
        self._outlook = outlook
        self.rules.show_outlook(outlook)
        self.outcome.show_outlook(outlook)
        self.outcome.show_questions(ClassQuestions(self.rules.drafts))
        self._write_head()
        self._write_banner()

    def _unseen(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            self._tasks.tell(error)

    def _moves(self, people: Sequence[int]) -> dict[int, ClassMove]:
        return self._desks.classing.moves(self.rules.drafts, people)

    def _write_head(self) -> None:
        changing = self._outlook.changing if self._outlook else 0
        self.head.write(changing, is_working=self._working is not None)

    def _write_banner(self) -> None:
        outlook = self._outlook or ClassOutlook(0, 0)
        said = Sentences()
        sentence = said.by_hand(outlook.by_hand)
        if outlook.by_hand:
            between = "" if current_language().is_han else " "
            sentence = f"{sentence}{between}{said.advised(outlook.suggested)}"
        action = said.see(outlook.suggested) if outlook.suggested else ""
        self.banner.show_words(Tone.INFO, self.tr("A class set by hand stays"), sentence, action)

    def _add_rule(self, class_code: str) -> None:
        def added(rule_id: int) -> None:
            card = self.rules.card(rule_id)
            if card is not None:
                card.open_up()
                if card.conditions is not None:
                    card.conditions.offer_first()

        self.keeping.add(class_code, added)

    def _name_class(self) -> None:
        popup = ClassPopup(self.add_class)
        popup.named_so.connect(self._add_rule)
        popup.show_beside(self.add_class, popup.field)

    def _name_class_again(self, code: str, button: QWidget) -> None:
        popup = ClassPopup(button, code)
        popup.named_so.connect(lambda name: self._rename(code, name))
        popup.show_beside(button, popup.field)

    def _rename(self, before: str, after: str) -> None:
        classing = self._desks.classing
        self._tasks.write(
            self, lambda: classing.rename(before, after), self._renamed, self._refused
        )

    def _renamed(self, answer: tuple[Changes, ClassReport]) -> None:
        changes, report = answer
        self._hub.announce(changes)
        self.did.emit(Done(lambda: self.tr("The class has another name"), report.action_id))

    def _refused(self, error: Exception) -> None:
        self.did.emit(Done(explain(error).line))

    def _apply(self) -> None:
        outlook = self._outlook
        if outlook is None or not outlook.changing or self._working is not None:
            return
        self.keeping.keep_now()  # in the lane before what follows
        self._working = progress = Progress(self)
        count, classing = outlook.changing, self._desks.classing
        self.card.follow(progress, lambda: Sentences().setting(count), phase)
        self._patience.start()
        self._write_head()

        def work() -> tuple[Changes, ClassReport]:
            progress.progress("writing", 0, 0)
            return classing.apply(progress.is_cancelled)

        self._tasks.write(self, work, self._applied, self._failed)

    def _applied(self, answer: tuple[Changes, ClassReport]) -> None:
        changes, report = answer
        self._end_work()
        self._hub.announce(changes)
        self.did.emit(Done(lambda: Sentences().was_set(report.changed), report.action_id))

    def _failed(self, error: Exception) -> None:
        self._end_work()
        self._look()
        if not isinstance(error, StoppedError):
            self._refused(error)

    def _end_work(self) -> None:
        self._patience.stop()
        self._working = None
        self._stack.setCurrentIndex(0)
        self._write_head()

    def _show_progress(self) -> None:
        self._stack.setCurrentWidget(self._waiting)

    def _leave(self) -> None:
        self._looking.set()
        self.go.emit("customers", None)


def _link(name: str, words: Callable[[], str], kind: Kind, act: Callable[[], object]) -> Button:
    made = named(Button(words, kind, "plus"), name, words)
    made.clicked.connect(lambda _checked=False: act())
    return made


def _timer(parent: Page, after_ms: int, act: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(act)
    return timer
