"""The desk of the referral program: its rules, the codes it gives, what is decided of a reward."""

from collections.abc import Sequence
from datetime import date
from random import Random

from app.models.database import Database
from app.services.changes import Changes, Subject
from app.services.clock import Clock, to_day
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action, tell_facts
from app.services.referral import queries
from app.services.referral.errors import ReferralGoneError, ReferralUnfitError
from app.services.referral.giving import give_codes
from app.services.referral.rule_views import ReferralSettings
from app.services.referral.rules import unfit
from app.services.referral.settings_text import OFF, settings_text
from app.services.referral.views import Choice, CodesGiven
from app.services.settings.referral_rows import (
    REFERRAL_CHOICE,
    REFERRAL_CODES,
    REFERRAL_RULE,
    put_referral_choice,
    put_referral_rule,
)


class ReferralDesk:
    """Each call is one wish of the seller, and one action that can be taken back."""

    def __init__(
        self, database: Database, clock: Clock, followers: Followers, luck: Random
    ) -> None:
        self._database = database
        self._clock = clock
        self._followers = followers
        self._luck = luck

    def put(
        self, settings: ReferralSettings, *, from_on: date | None = None
    ) -> tuple[Changes, int]:
        """Let the program go by new settings; give the version.

        Rewards that were posted already keep what they are.

        Args:
            from_on: the first day whose friends' orders they are for; today without one.

        Raises:
            ReferralUnfitError: the program cannot be so.
        """
        if (name := unfit(settings)) is not None:
            raise ReferralUnfitError(name)
        day = self._clock.today() if from_on is None else from_on
        if day.year < 1970:  # noqa: PLR2004
            raise ReferralUnfitError("from_on")
        with self._database.writing() as uow:
            newest = queries.newest_settings(uow.session)
            facts = {
                "what": REFERRAL_RULE,
                "from_on": to_day(day),
                "before": OFF if newest is None else newest,
                "after": settings_text(settings),
            }
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            version = put_referral_rule(uow, self._clock, self._followers, facts)
        return uow.changes, version

    def decide(self, friend_row: int, referrer_row: int, choice: Choice) -> Changes:
        """Let a reward that waits be given, or not; `Choice.OPEN` lets it wait again.

        Raises:
            ReferralGoneError: nobody says any more that one brought the other.
        """
        with self._database.writing() as uow:
            friend = queries.friend_of(uow.session, friend_row, referrer_row)
            if friend is None:
                raise ReferralGoneError(f"{friend_row} {referrer_row}")
            before = queries.choice_of(uow.session, friend_row, referrer_row)
            if before is choice:
                return Changes()
            facts = {
                "what": REFERRAL_CHOICE,
                "friend": friend_row,
                "referrer": referrer_row,
                "person": friend,
                "before": str(before),
                "after": str(choice),
            }
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            put_referral_choice(uow, self._clock, self._followers, facts)
        return uow.changes

    def give_codes(self, people: Sequence[int]) -> tuple[Changes, CodesGiven]:
        """Give a personal code to everybody named who has none; numbers of any row will do."""
        with self._database.writing() as uow:
            action = record_action(uow, self._clock, ActionKind.SETTING, {})
            given, asked = give_codes(uow, self._luck, people)
            if not given:
                uow.sql("DELETE FROM action WHERE id = ?", (action,))
                return Changes(), CodesGiven(0, asked)
            facts: dict[str, object] = {
                "what": REFERRAL_CODES,
                "given": action,
                "people": given,
                "before": False,
                "after": True,
            }
            if asked == 1:
                facts["person"] = queries.person_of(uow.session, people[0])
            tell_facts(uow, action, facts)
            uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
        return uow.changes, CodesGiven(given, asked - given)
