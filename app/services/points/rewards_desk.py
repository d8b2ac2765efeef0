"""The desk of points for what is no order: given by a rule, by the program or by the seller."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from app.models.database import Database, number
from app.services.changes import Changes
from app.services.clock import Clock, to_day
from app.services.journal import ActionKind, record_action
from app.services.points import queries
from app.services.points.bonuses import HAS_RULES, due_bonuses
from app.services.points.errors import PointsNobodyError, PointsUnfitError
from app.services.points.happening import Happening
from app.services.points.happenings import (
    due_of_today,
    post_happenings,
    version_of_today,
)
from app.services.points.rule_views import EarnKind, EarnRule
from app.services.points.views import Posted

_LONGEST_KEY = 64


class PointsRewards:
    """Gives points by the rules of today; what comes twice under one key is one entry."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._done: tuple[date, int] | None = None

    def offers(self) -> tuple[EarnRule, ...]:
        """Give the rules of today by which a seller gives points: reviews, surveys and so on."""
        with self._database.reading() as session:
            version = version_of_today(session, self._clock)
        earns = version.settings.earns if version is not None else ()
        return tuple(
            each
            for each in earns
            if each.is_on and not each.kind.is_of_orders and each.kind is not EarnKind.TIER_BONUS
        )

    def give(
        self, people: Sequence[int], kind: EarnKind, key: str, *, note: str = ""
    ) -> tuple[Changes, Posted]:
        """Give people the points of a rule, at most what its cap leaves; nothing to the erased.

        Args:
            key: made when the dialog opened.

        Raises:
            PointsNobodyError, PointsUnfitError: no such person, key, or rule of today.
        """
        if not 0 < len(key) <= _LONGEST_KEY or ":" in key:
            raise PointsUnfitError(key)
        with self._database.writing() as uow:
            version = version_of_today(uow.session, self._clock)
            rule = version.settings.earn_rule(kind) if version is not None else None
            # Nobody comes to a tier by the seller's hand.
            if version is None or rule is None or kind.is_of_orders or kind is EarnKind.TIER_BONUS:
                raise PointsUnfitError(str(kind))
            named = queries.not_erased(uow.session, people)
            persons = queries.persons_of(uow.session, named)
            if missing := set(named) - set(persons):
                raise PointsNobodyError(str(min(missing)))
            what = [
                Happening(person, rule, f"adjust:{kind}:{key}:{person}")
                for person in sorted(set(persons.values()))
            ]
            new = [each for each in what if queries.by_key(uow.session, each.key) is None]
            if not new:
                return Changes(), Posted(None, 0, 0)
            facts: dict[str, object] = {"points": "adjust", "amount": rule.points,
                                        "reason": str(kind), "people": len(new)}  # fmt: skip
            if len(new) == 1:
                facts["person"] = new[0].person_id
            action = record_action(uow, self._clock, ActionKind.POINTS, facts)
            entries, points, short = post_happenings(uow, self._clock, version, new, note)
            if not uow.changes.subjects:
                uow.sql("DELETE FROM action WHERE id = ?", (action,))
                uow.action_id = None
        return uow.changes, Posted(uow.action_id, entries, points, short)

    def post_due(self) -> Changes:
        """Post birthdays and complete profiles; once a day, and after each new version."""
        with self._database.reading() as session:
            version = version_of_today(session, self._clock)
            done = (self._clock.today(), version.version if version is not None else 0)
            if version is None or done == self._done:
                return Changes()
            is_due = bool(due_of_today(session, self._clock, version))
        self._done = done
        if not is_due:
            return Changes()
        with self._database.writing() as uow:
            due = due_of_today(uow.session, self._clock, version)
            facts = {"points": "time"}
            record_action(uow, self._clock, ActionKind.POINTS, facts, by_whom="program")
            post_happenings(uow, self._clock, version, due)
        return uow.changes

    def post_bonuses(self) -> Changes:
        """Post what is due to people who came to a tier; after the tiers were brought to today."""
        with self._database.reading() as session:
            if not self._due_bonuses(session):
                return Changes()
        with self._database.writing() as uow:
            due = self._due_bonuses(uow.session)
            version = version_of_today(uow.session, self._clock)
            if due and version is not None:
                facts = {"points": "time"}
                record_action(uow, self._clock, ActionKind.POINTS, facts, by_whom="program")
                post_happenings(uow, self._clock, version, due)
        return uow.changes

    def _due_bonuses(self, session: Session) -> list[Happening]:
        if not number(session, HAS_RULES):
            return []
        version = version_of_today(session, self._clock)
        today = to_day(self._clock.today())
        return due_bonuses(session, version, today) if version is not None else []
