"""The right side of the page: a pair to decide on, a merge that stands, or several people."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.duplicates.views import LinkLook, PairLook, Review, Side, Together
from app.ui.customers.duplicates.foot import Decision, ReviewFoot
from app.ui.customers.duplicates.link_pane import LinkPane
from app.ui.customers.duplicates.many_pane import ManyPane
from app.ui.customers.duplicates.review import Review as ReviewPane
from app.ui.customers.duplicates.work import MergeWork
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, column
from app.ui.kit.skeleton import Skeleton


class RightSide(QStackedWidget):
    """Hands what is decided to the work. Signals: full(person id); left, back to the list."""

    full = Signal(int)
    left = Signal()

    def __init__(self, home: Home, work: MergeWork) -> None:
        super().__init__()
        self._work = work
        self.kind = Decision.PROPOSED
        self.review, self.foot = ReviewPane(home), ReviewFoot()
        self.link, self.many = LinkPane(home), ManyPane(home)
        self._pair = bare(column((self.review, 1), across(), self.foot, gap=0))
        self._skeleton = Skeleton()
        for part in (self._pair, self.link, self.many, self._skeleton):
            self.addWidget(part)
        self.foot.merged.connect(self.merge)
        self.foot.not_same.connect(self.say_not_same)
        self.foot.shared.connect(self.share)
        self.foot.later.connect(self.put_off)
        self.foot.forgotten.connect(self._forget)
        self.link.apart.connect(work.take_apart)
        self.many.merged.connect(self.merge)
        for pane in (self.review, self.link):
            pane.full.connect(self.full)
        for leaving in (self.review, self.many):
            leaving.left.connect(self.left)

    @property
    def shows_pair(self) -> bool:
        """Tell whether a pair to decide on is on show."""
        return self.currentWidget() is self._pair and self.review.look is not None

    def wait(self) -> None:
        """Show nothing of the pair before, and grey shapes if it takes long."""
        self._skeleton.begin()
        self.setCurrentWidget(self._skeleton)

    def show_look(self, look: PairLook, kind: Decision) -> None:
        """Show a pair to decide on."""
        self.kind = kind
        self.foot.show_kind(kind, look.in_common[0].kind if look.in_common else "")
        self.review.show_look(look)
        self._front(self._pair)

    def show_link(self, link: LinkLook) -> None:
        """Show a merge that stands."""
        self.link.show_link(link)
        self._front(self.link)

    def show_people(self, people: Sequence[Side], together: Together) -> None:
        """Show three and more people."""
        self.many.show_people(people, together)
        self._front(self.many)

    def take_focus(self) -> None:
        """Put the focus where the next thing is decided."""
        if self.shows_pair:
            self.review.take_focus()
        elif self.currentWidget() is self.link:
            self.link.apart_button.setFocus()
        elif self.currentWidget() is self.many:
            self.many.merge_button.setFocus()

    def told_again(self) -> None:
        """Write everything in the language in use."""
        for pane in (self.review, self.link, self.many):
            pane.told_again()

    def merge(self) -> None:
        """Make those on show one."""
        look = self.review.look
        if self.currentWidget() is self.many:
            self._work.merge_many([person.person_id for person in self.many.people])
        elif self.shows_pair and look is not None and self.kind is not Decision.NOT_SAME:
            self._work.merge(look, self.review.kept, self.review.choices)

    def say_not_same(self) -> None:
        """Remember that the two on show are not the same."""
        look = self.review.look
        if self.shows_pair and look is not None and self.kind is not Decision.NOT_SAME:
            self._work.say_not_same(look)

    def share(self) -> None:
        """Remember that what the two on show have in common is used by several people."""
        look = self.review.look
        if self.shows_pair and look is not None and self.kind is not Decision.NOT_SAME:
            self._work.share(look)

    def put_off(self) -> None:
        """Decide later; of people chosen by hand that only means to leave."""
        look = self.review.look
        if self.kind is Decision.BY_HAND and self.shows_pair:
            self.left.emit()
        elif self.shows_pair and look is not None and self.kind is Decision.PROPOSED:
            self._work.put_off(look)

    def _forget(self) -> None:
        look = self.review.look
        if self.shows_pair and look is not None:
            self._work.forget_not_same(look)

    def _front(self, part: QWidget) -> None:
        self._skeleton.end()
        self.setCurrentWidget(part)


DECISIONS = {Review.TO_REVIEW: Decision.PROPOSED, Review.NOT_SAME: Decision.NOT_SAME}
