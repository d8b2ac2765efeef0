"""The banner about points that expire soon, and the people who lose them."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.services.changes import Changes
from app.services.points import Expiring, Notice
from app.services.segments import Group, Member, Tree
from app.ui.error_texts import explain
from app.ui.formats import day, number
from app.ui.kit.banner import Banner
from app.ui.kit.deeds import Done
from app.ui.kit.home import Home
from app.ui.kit.naming import named
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import PeopleWish
from app.ui.theme import Tone

Keep = Callable[[str, Sequence[int]], tuple[Changes, str]]


class _Sentences(QObject):
    """Only tr() of an object knows plural forms."""

    def losing(self, n: int, points: int, days: int) -> str:
        words = self.tr("{points} points of {count} customer(s) expire within {days} days", "", n)
        return words.format(points=number(points), count=number(n), days=days)

    def first(self, on: str) -> str:
        return self.tr("The first go after {day}.").format(day=on)

    def nearest(self, n: int, points: int, days: int) -> str:
        words = self.tr("{points} of them, of {count} customer(s), within {days} days.", "", n)
        return words.format(points=number(points), count=number(n), days=days)


class SoonBanner(Banner):
    """Hidden while nothing expires. Signals: did(Done); wanted(PeopleWish)."""

    did = Signal(object)
    wanted = Signal(object)

    def __init__(self, keep: Keep, tasks: TaskRunner, home: Home) -> None:
        super().__init__(Tone.WARN, icon_name="hourglass")
        self._keep, self._tasks, self._home = keep, tasks, home
        self._people: Sequence[Expiring] = ()
        named(self, "ledgerSoon", "")
        self.action_button.setObjectName("ledgerShowSoon")
        self.acted.connect(self._show_people)
        self.hide()

    def show_expiring(self, expiring: Sequence[Expiring]) -> None:
        """Tell who loses points within the days of the first notice."""
        self._people = expiring
        self.setVisible(bool(expiring))
        if not expiring:
            return
        points = sum(each.points for each in expiring)
        first = min(each.first_on for each in expiring)
        self.show_words(
            Tone.WARN,
            lambda: _Sentences().losing(len(expiring), points, Notice.FIRST),
            partial(self._more_words, first),
            lambda: self.tr("Show these customers"),
        )

    def _more_words(self, first: date) -> str:
        last = self._home.clock.today() + timedelta(days=int(Notice.LAST))
        near = [each.points for each in self._people if each.first_on <= last]
        words = [_Sentences().first(day(first))]
        if near and len(near) < len(self._people):
            words.append(_Sentences().nearest(len(near), sum(near), Notice.LAST))
        return " ".join(words)

    def _show_people(self) -> None:
        keep, people = self._keep, [each.person_id for each in self._people]
        name = self.tr("Points expire, {day}").format(day=day(self._home.clock.today()))
        self._tasks.write(self, partial(keep, name, people), self._kept, self._failed)

    def _kept(self, answer: tuple[Changes, str]) -> None:
        changes, key = answer
        self.did.emit(Done(lambda: self.tr("Kept as a list"), changes.action_id))
        tree = Tree(Group(parts=(Member(key),)))
        self.wanted.emit(PeopleWish(tree, lambda: self.tr("Points expire soon")))

    def _failed(self, error: Exception) -> None:
        self.did.emit(Done(explain(error).line))
