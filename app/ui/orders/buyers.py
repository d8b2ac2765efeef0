"""The buyers of the orders that are listed, kept as a list of people."""

from PySide6.QtCore import Signal

from app.services.changes import Changes
from app.services.orders.views import OrderQuestion, OrderView
from app.services.segments import Group, Member, Tree
from app.ui.error_texts import explain
from app.ui.formats import day, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.deeds import Done
from app.ui.kit.home import Home
from app.ui.kit.naming import named
from app.ui.kit.speech import say
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import PeopleWish
from app.ui.orders.ports import OrderDesks


class BuyersButton(Button):
    """Takes the buyers of now as a list of their own. Signals: did(Done); wanted(PeopleWish)."""

    did = Signal(object)
    wanted = Signal(object)

    def __init__(self, desks: OrderDesks, tasks: TaskRunner, home: Home) -> None:
        super().__init__(lambda: self.tr("Buyers as segment"), Kind.GHOST, "bookmark")
        self._desks, self._tasks, self._home = desks, tasks, home
        self._question = OrderQuestion()
        named(self, "ordersBuyers", lambda: self.tr("Buyers as segment"))
        say(
            self,
            self.setToolTip,
            lambda: self.tr("Keep the buyers of these orders as a list, and show these people"),
        )
        self.clicked.connect(self._keep)

    def follow(self, question: OrderQuestion, orders: int) -> None:
        """Mean the buyers of what is listed; where nobody bought there is nothing to keep."""
        self._question = question
        self.setEnabled(bool(orders) and question.view is not OrderView.NO_BUYER)

    def _keep(self) -> None:
        desks, question = self._desks, self._question
        name = self.tr("Buyers, {day}").format(day=day(self._home.clock.today()))

        def work() -> tuple[Changes, str, int] | None:
            people = desks.book.buyers(question)
            return (*desks.keep(name, people), len(people)) if people else None

        self._tasks.write(self, work, self._kept, self._failed)

    def _kept(self, answer: tuple[Changes, str, int] | None) -> None:
        if answer is None:
            self.did.emit(Done(lambda: self.tr("None of these orders has a buyer in the lists")))
            return
        changes, key, count = answer
        self.did.emit(Done(lambda: self._told(count), changes.action_id))
        tree = Tree(Group(parts=(Member(key),)))
        self.wanted.emit(PeopleWish(tree, lambda: self.tr("Buyers of the orders")))

    def _told(self, n: int) -> str:
        return self.tr("{count} buyer(s) kept as a list", "", n).format(count=number(n))

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self.did.emit(Done(f"{told.title} {told.sentence}".strip()))
