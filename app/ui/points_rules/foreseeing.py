"""Keeps example and dry run in step with the draft; the older never overwrites the newer."""

import threading
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from app.services.errors import StoppedError
from app.services.points import (
    ExampleOrder,
    OrderExample,
    Outstanding,
    RuleOutlook,
    RuleTrial,
)
from app.ui.kit.fields import TYPING_PAUSE_MS
from app.ui.kit.home import Home
from app.ui.kit.tasks import TaskRunner
from app.ui.points_rules.draft import Draft
from app.ui.points_rules.example_card import ExampleCard
from app.ui.points_rules.life_card import LifeCard
from app.ui.points_rules.ports import RuleDesks
from app.ui.points_rules.trial_card import TrialCard


class Foreseeing(QObject):
    """Asks a moment after the last change."""

    def __init__(self, draft: Draft, desks: RuleDesks, tasks: TaskRunner, home: Home) -> None:
        super().__init__(draft)
        self._draft, self._desks, self._tasks = draft, desks, tasks
        self.example, self.life = ExampleCard(home), LifeCard()
        self.trial = TrialCard(home, desks.rules.gainers)
        self.products: dict[str, str] = {}
        self._stop = threading.Event()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self.example.chosen.connect(lambda _order: self._ask_example())
        draft.changed.connect(self._pause.start)

    def read(self) -> None:
        """Read anew what the shop has."""
        self._tasks.ask(self, "examples", self._desks.rules.examples, self._know)
        self._tasks.ask(self, "outstanding", self._desks.outstanding, self._hold)
        self._pause.start()

    def stop(self) -> None:
        """Give up what is being reckoned."""
        self._stop.set()

    def told_again(self) -> None:
        """Write everything again in another language."""
        self.example.told_again()
        self.trial.told_again()

    def ask(self) -> None:
        """Ask what the draft would do."""
        self._pause.stop()
        if self._draft.faults:
            return
        self._ask_example()
        self._ask_trial()
        newest, settings, rules = self._draft.newest, self._draft.settings, self._desks.rules
        if newest is not None:
            self._tasks.ask(self, "outlook", lambda: rules.outlook(settings), self._look)

    def _ask_example(self) -> None:
        order, draft, rules = self.example.order_id, self._draft.settings, self._desks.rules
        if order is None or self._draft.faults:
            return
        newest = self._draft.newest

        def work() -> tuple[OrderExample | None, int | None]:
            before = rules.example(newest.settings, order) if newest is not None else None
            return rules.example(draft, order), before.points if before is not None else None

        def done(answer: tuple[OrderExample | None, int | None]) -> None:
            found, before = answer
            if found is not None:
                self.example.show_example(draft, found, before, self.products)

        self._tasks.ask(self, "example", work, done)

    def _ask_trial(self) -> None:
        self._stop.set()
        self._stop = stop = threading.Event()
        newest, draft, rules = self._draft.newest, self._draft.settings, self._desks.rules
        before = newest.settings if newest is not None else None

        def work() -> tuple[RuleTrial, RuleTrial | None]:
            new = rules.trial(draft, stop.is_set)
            if before is None or before == draft:
                return new, new if before is not None else None
            return new, rules.trial(before, stop.is_set)

        def done(answer: tuple[RuleTrial, RuleTrial | None]) -> None:
            self.trial.show_trial(draft, before, *answer)

        self._tasks.ask(self, "trial", work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            self._tasks.tell(error)

    def _know(self, orders: Sequence[ExampleOrder]) -> None:
        self.example.show_orders(orders)

    def _hold(self, outstanding: Outstanding) -> None:
        self.trial.show_outstanding(outstanding)

    def _look(self, outlook: RuleOutlook) -> None:
        self.life.show_outlook(outlook if self._draft.is_changed else None)
