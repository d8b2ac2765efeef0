"""The desk of the rules: versions, what new ones would do, recalculation of orders."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from app.models.database import Database, UnitOfWork, watch
from app.services.changes import Changes
from app.services.clock import Clock, to_day
from app.services.errors import StoppedError
from app.services.journal import ActionKind, record_action
from app.services.points import queries, rule_choices, trying
from app.services.points.errors import PointsUnfitError
from app.services.points.recalculating import recalculate
from app.services.points.rule_checking import rule_faults
from app.services.points.rule_setting import outlook, put_rules
from app.services.points.rule_views import (
    RuleOutlook,
    RuleSettings,
    RuleVersion,
)
from app.services.points.rules import is_day
from app.services.points.terms import rule_versions
from app.services.points.trial_views import (
    ExampleOrder,
    OrderExample,
    RuleTrial,
)
from app.services.points.views import Difference, Posted

Also = Callable[[UnitOfWork, date], None]


class WrittenRules:
    """Reads versions, and what rules can be about."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def versions(self) -> tuple[RuleVersion, ...]:
        """Give every version, the oldest first; none while points are off."""
        with self._database.reading() as session:
            return tuple(rule_versions(session).values())

    def action_of(self, version: int) -> int | None:
        """Give the action by which a version was written."""
        with self._database.reading() as session:
            found = rule_versions(session).get(version)
        return found.action_id if found is not None else None

    def categories(self) -> tuple[str, ...]:
        """Give the categories of the shop's products, the most common first."""
        with self._database.reading() as session:
            return rule_choices.categories(session)

    def products(self, text: str) -> tuple[tuple[str, str], ...]:
        """Give key and title of the first products whose title or code holds a text."""
        with self._database.reading() as session:
            return rule_choices.products(session, text)


class PointsRules(WrittenRules):
    """Reads and writes the versions of the rules; history is never edited."""

    def outlook(self, settings: RuleSettings) -> RuleOutlook:
        """Tell what new rules would do to lots that are there.

        Raises:
            PointsUnfitError: rules cannot be so.
        """
        _require_fit(settings)
        with self._database.reading() as session:
            return outlook(queries.live_lots(session), settings, to_day(self._clock.today()))

    def put(
        self,
        settings: RuleSettings,
        *,
        from_on: date | None = None,
        also: Sequence[Also] = (),
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> tuple[Changes, int]:
        """Let orders earn by new rules; give the version.

        Orders that have earned already keep what they have, until a recalculation is approved.

        Args:
            from_on: the first day whose orders they are for; today without one.
            also: what is written with the version, before orders earn by it.
            is_stopped: asked now and then whether to give up.

        Raises:
            PointsUnfitError: rules or a day cannot be so.
            StoppedError: it was stopped; nothing is changed.
        """
        _require_fit(settings)
        first = self._clock.today() if from_on is None else from_on
        if not is_day(first):
            raise PointsUnfitError(str(first))
        with self._database.writing() as uow:
            watch(uow.session, is_stopped)
            facts = {"points": "rules", "from_on": to_day(first), "is_on": settings.is_on}
            record_action(uow, self._clock, ActionKind.POINTS, facts)
            for each in also:
                each(uow, first)
            version = put_rules(uow, self._clock, settings, first)
            if is_stopped():
                raise StoppedError
        return uow.changes, version

    def trial(
        self, settings: RuleSettings, is_stopped: Callable[[], bool] = lambda: False
    ) -> RuleTrial:
        """Tell what the orders of the last 365 days would have earned by rules.

        Raises:
            PointsUnfitError: rules cannot be so.
            StoppedError: it was stopped.
        """
        _require_fit(settings)
        with self._database.trying() as session:
            watch(session, is_stopped)
            return trying.trial(session, settings, to_day(self._clock.today()))

    def gainers(self, settings: RuleSettings) -> Sequence[int]:
        """Give the persons whom `trial` counts for these rules.

        Raises:
            PointsUnfitError: rules cannot be so.
        """
        _require_fit(settings)
        with self._database.trying() as session:
            return trying.gainers(session, settings, to_day(self._clock.today()))

    def examples(self) -> tuple[ExampleOrder, ...]:
        """Give the newest orders that an example can be worked out for."""
        with self._database.reading() as session:
            return trying.examples(session, to_day(self._clock.today()))

    def example(self, settings: RuleSettings, order_id: int) -> OrderExample | None:
        """Work out what an order would earn, line by line; None for no such order.

        Raises:
            PointsUnfitError: rules cannot be so.
        """
        _require_fit(settings)
        with self._database.reading() as session:
            return trying.example(session, settings, order_id)

    def differences(self) -> tuple[Difference, ...]:
        """Give the orders that would earn otherwise by the newest rules of their day."""
        with self._database.reading() as session:
            return tuple(found.difference for found in queries.differences(session))

    def left_by(self, action_id: int) -> int:
        """Count the orders that would earn otherwise now, if the action put rules into force.

        An undo of rules posts nothing for orders: what they earned stays until it is approved.
        """
        with self._database.reading() as session:
            versions = rule_versions(session).values()
            is_of_rules = any(version.action_id == action_id for version in versions)
            return queries.difference_count(session) if is_of_rules else 0

    def recalculate(self, order_ids: Collection[int]) -> tuple[Changes, Posted]:
        """Post the differences of approved orders, as they are at this moment."""
        with self._database.writing() as uow:
            facts = {"points": "recalculate", "orders": len(order_ids)}
            action = record_action(uow, self._clock, ActionKind.POINTS, facts)
            entries, points = recalculate(uow, self._clock, frozenset(order_ids))
            # Time may have passed for these people, which stays even if nothing differs.
            if not uow.changes.subjects:
                uow.sql("DELETE FROM action WHERE id = ?", (action,))
                uow.action_id = None
        return uow.changes, Posted(uow.action_id, entries, points)


def _require_fit(settings: RuleSettings) -> None:
    if faults := rule_faults(settings):
        raise PointsUnfitError(faults[0].code)
