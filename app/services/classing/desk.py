"""The desk of classes: look what the rules would do, then set the class of everybody at once."""

from collections.abc import Callable, Sequence

from app.models.changes import Subject
from app.models.database import Database, UnitOfWork, watch
from app.services.changes import Changes
from app.services.classing import queries
from app.services.classing.errors import ClassUnfitError
from app.services.classing.rulebook import RuleBook, tidy_class
from app.services.classing.views import (
    RETAIL,
    WHOLESALE,
    ClassMove,
    ClassOutlook,
    ClassReport,
    ClassRule,
    Suggestion,
)
from app.services.classing.writing import after_import, before_undo, renamed, write_classes
from app.services.clock import Clock
from app.services.editing import MANY
from app.services.followers import Followers


class ClassDesk:
    """Decides by the rules; each call that writes is one wish and one action of the journal.

    Attributes:
        book: the rules themselves.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        followers: Followers,
        before_many: Callable[[], None] = lambda: None,
    ) -> None:
        """Take what the desk works with.

        Args:
            before_many: holds the copy that stands before a hundred people or more change.
        """
        self._database = database
        self._clock = clock
        self._followers = followers
        self._before_many = before_many
        self.book = RuleBook(database, clock)

    def preview(
        self, rules: Sequence[ClassRule], is_stopped: Callable[[], bool] = lambda: False
    ) -> ClassOutlook:
        """Tell what rules would do, whether they are kept already or not.

        Raises:
            StoppedError: it was stopped.
        """
        with self._database.trying() as session:
            watch(session, is_stopped)
            queries.decide(session, self._clock, rules, None)
            return queries.outlook(session, rules)

    def moves(self, rules: Sequence[ClassRule], people: Sequence[int]) -> dict[int, ClassMove]:
        """Tell what rules would make of some people, and why."""
        with self._database.trying() as session:
            return queries.moves(session, self._clock, rules, people)

    def suggestion(self, person_id: int) -> Suggestion | None:
        """Give what a person buys like, where a rule says other than the class that is shown."""
        with self._database.trying() as session:
            rules = queries.class_rules(session)
            move = queries.moves(session, self._clock, rules, [person_id]).get(person_id)
            if move is None or not move.rule_id or move.before == move.after:
                return None
            by_hand = queries.set_by_hand(session, person_id)
        return Suggestion(move.before, move.after, move.why, by_hand)

    def apply(self, is_stopped: Callable[[], bool] | None = None) -> tuple[Changes, ClassReport]:
        """Set the class of everybody by the rules that are kept; classes set by hand stay.

        Raises:
            StoppedError: it was stopped; nothing was done.
            OutsideError: disk or lock; nothing was done.
        """
        if self.preview(self.book.rules()).changing >= MANY:
            self._before_many()
        with self._database.writing() as uow:
            if is_stopped is not None:
                uow.watch(is_stopped)
            queries.decide(uow.session, self._clock, queries.class_rules(uow.session), None)
            report = write_classes(uow, self._clock, self._followers)
            if report.action_id is not None:
                uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
        return uow.changes, report

    def rename(self, before: str, name: str) -> tuple[Changes, ClassReport]:
        """Call a class of the seller's own otherwise, at everybody and in every rule.

        Where another class has the name already, both are one from then on: so a class is given
        up, too.

        Raises:
            ClassUnfitError: the program's own classes keep their names; or no name, or too long.
        """
        after = tidy_class(name)
        if before in (RETAIL, WHOLESALE) or after == before:
            raise ClassUnfitError(name)
        self._before_many()
        with self._database.writing() as uow:
            report = renamed(uow, self._clock, self._followers, (before, after))
            uow.touch(Subject.CUSTOMERS, Subject.SETTINGS, Subject.HISTORY)
        return uow.changes, report

    def after_import(self, uow: UnitOfWork, import_id: int) -> None:
        """Set the class of whom an import brought or touched, in its transaction, if wished for."""
        after_import(uow, self._clock, self._followers, import_id)

    def before_undo(self, uow: UnitOfWork, import_id: int) -> None:
        """Take back, in the transaction that takes an import back, the classes it led to."""
        before_undo(uow, self._clock, self._followers, import_id)
