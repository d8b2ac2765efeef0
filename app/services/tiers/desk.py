"""The desk of the tiers: new versions, levels set by hand, privileges used, and undo."""

from collections.abc import Callable, Sequence
from datetime import date

from app.models.database import Database, UnitOfWork
from app.models.tables.codes import TierActKind
from app.services.changes import Changes
from app.services.clock import Clock, to_day
from app.services.journal import ActionKind, record_action
from app.services.tiers import queries
from app.services.tiers.errors import NoSuchTierError, TiersUnfitError, TierTakenBackError
from app.services.tiers.keeping import bring_up
from app.services.tiers.rule_views import TierFault, TierSettings, TierVersion
from app.services.tiers.rules import fault_of
from app.services.tiers.terms import versions
from app.services.tiers.views import TierBack
from app.services.tiers.writing import (
    NewAct,
    can_be_undone,
    put_rules,
    standing_set,
    take_back,
    write_acts,
)

_LONGEST_REASON = 40


class TierDesk:
    """Each call is one wish of the seller and one action of the journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def put(self, settings: TierSettings, *, from_on: date | None = None) -> tuple[Changes, int]:
        """Let tiers be so from a day on, today without one; give the version.

        What was reached before stays until its review.

        Raises:
            TiersUnfitError: they cannot be so, begin in the past, or nothing would change.
        """
        today = self._clock.today()
        first = today if from_on is None else from_on
        if (fault := fault_of(settings)) is not None:
            raise TiersUnfitError(*fault)
        if first < today:
            raise TiersUnfitError(TierFault.TOO_EARLY)
        with self._database.writing() as uow:
            there = versions(uow.session)
            if _holds_already(there, settings, first):
                raise TiersUnfitError(TierFault.NOTHING_NEW)
            facts = {
                "tier": "rules",
                "version": queries.next_number(uow.session),
                "from_on": to_day(first),
                "is_on": settings.is_on,
            }
            record_action(uow, self._clock, ActionKind.TIER, facts)
            version = put_rules(uow, self._clock, settings, first)
        return uow.changes, version

    def starting(self, settings: TierSettings) -> Callable[[UnitOfWork, date], object]:
        """Give what writes a version together with rules of points, in their action.

        Raises:
            TiersUnfitError: they cannot be so.
        """
        if (fault := fault_of(settings)) is not None:
            raise TiersUnfitError(*fault)

        def write(uow: UnitOfWork, first: date) -> object:
            return put_rules(uow, self._clock, settings, max(first, self._clock.today()))

        return write

    def set_by_hand(
        self,
        people: Sequence[int],
        tier: str,
        *,
        until: date | None,
        reason: str,
        note: str = "",
    ) -> tuple[Changes, int]:
        """Set the tier of people until a day, that day included; None has no end. Give the action.

        Raises:
            NoSuchTierError: no such tier holds today, or there is no such person.
            TiersUnfitError: the day has passed.
        """
        if until is not None and until < self._clock.today():
            raise TiersUnfitError(TierFault.TOO_EARLY)
        if (
            not reason
            or len(reason) > _LONGEST_REASON
            or reason.strip("abcdefghijklmnopqrstuvwxyz_")
        ):
            raise ValueError(reason)
        with self._database.writing() as uow:
            bring_up(uow, self._clock)
            settings = queries.settings_on(uow.session, to_day(self._clock.today()))
            if settings is None or settings.tier(tier) is None:
                raise NoSuchTierError(tier)
            persons = self._persons(uow, people)
            facts: dict[str, object] = {"tier": "set", "to": tier, "reason": reason}
            self._begin(uow, persons, facts)
            act = NewAct(TierActKind.SET, tier, until_on=until, reason=reason, note=note)
            write_acts(uow, self._clock, persons, act)
            action = uow.action_id or 0
        return uow.changes, action

    def end_by_hand(self, person_id: int) -> tuple[Changes, int]:
        """Let the tier follow from the orders again; give the action.

        Raises:
            NoSuchTierError: it is not set by hand.
        """
        with self._database.writing() as uow:
            persons = self._persons(uow, [person_id])
            if standing_set(uow, persons[0]) is None:
                raise NoSuchTierError(person_id)
            self._begin(uow, persons, {"tier": "end"})
            write_acts(uow, self._clock, persons, NewAct(TierActKind.END))
            action = uow.action_id or 0
        return uow.changes, action

    def use(self, person_id: int, privilege: str) -> tuple[Changes, int]:
        """Note that a privilege of the person's tier was used today; give the action.

        Raises:
            NoSuchTierError: the person's tier has no such privilege.
        """
        with self._database.writing() as uow:
            bring_up(uow, self._clock)
            persons = self._persons(uow, [person_id])
            settings = queries.settings_on(uow.session, to_day(self._clock.today()))
            code = queries.tier_of(uow.session, persons[0])
            tier = None if settings is None else settings.tier(code)
            if tier is None or privilege not in {each.code for each in tier.privileges}:
                raise NoSuchTierError(privilege)
            self._begin(uow, persons, {"tier": "use", "privilege": privilege, "of": code})
            act = NewAct(TierActKind.USE, code, privilege)
            write_acts(uow, self._clock, persons, act)
            action = uow.action_id or 0
        return uow.changes, action

    def undo(self, action_id: int) -> tuple[Changes, TierBack]:
        """Take a wish about tiers back, or such an undo.

        Raises:
            TierTakenBackError: no such wish, or it is taken back already.
        """
        with self._database.writing() as uow:
            if not can_be_undone(uow, action_id):
                raise TierTakenBackError(action_id)
            about = queries.about(uow.session, action_id)
            facts = {"action": action_id, **({} if about is None else {"person": about})}
            undo = record_action(uow, self._clock, ActionKind.UNDO, facts, reverses=action_id)
            restored, kept = take_back(uow, self._clock, action_id)
        return uow.changes, TierBack(undo, restored, kept)

    def pass_time(self) -> tuple[Changes, int]:
        """Review what is due; at start, at local midnight, and when points were earned."""
        with self._database.writing() as uow:
            people = bring_up(uow, self._clock)
        return uow.changes, people

    def _begin(self, uow: UnitOfWork, persons: list[int], facts: dict[str, object]) -> None:
        facts["people"] = len(persons)
        if len(persons) == 1:
            facts["person"] = persons[0]
        record_action(uow, self._clock, ActionKind.TIER, facts)

    @staticmethod
    def _persons(uow: UnitOfWork, people: Sequence[int]) -> list[int]:
        found = queries.persons_of(uow.session, people)
        if not people or len(found) < len(set(people)):
            raise NoSuchTierError(people)
        return sorted(set(found.values()))


def _holds_already(there: Sequence[TierVersion], settings: TierSettings, first: date) -> bool:
    holds = [each for each in there if each.from_on <= first]
    if not holds:
        return not settings.is_on and not there
    return holds[-1].settings == settings and holds[-1] is there[-1]
