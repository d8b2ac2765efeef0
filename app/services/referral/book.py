"""The book of referrals: who brought whom, what waits for the seller, what each card says."""

from app.models.database import Database, number, run_sql
from app.services.clock import Clock, to_ms
from app.services.referral import queries
from app.services.referral.families import family
from app.services.referral.rule_views import ReferralSettings, ReferralVersion
from app.services.referral.rules import shown_code
from app.services.referral.views import (
    CardText,
    Family,
    ReferralFigures,
    ReferralFront,
    ReferralRow,
    RewardState,
)


class ReferralBook:
    """Reads referrals; nothing is kept between two questions."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def versions(self) -> tuple[ReferralVersion, ...]:
        """Give every version of the program, the oldest first; none before it was begun."""
        with self._database.reading() as session:
            return queries.versions(session)

    def has_any(self) -> bool:
        """Tell whether there is a program, or anybody who was brought."""
        asked = """SELECT EXISTS(SELECT 1 FROM referral_rule)
    OR EXISTS(SELECT 1 FROM referral)"""
        with self._database.reading() as session:
            return bool(number(session, asked))

    def figures(self) -> ReferralFigures:
        """Give the strip."""
        with self._database.reading() as session:
            return queries.figures(session, self._now(), queries.to_review(session))

    def front(self, many: int) -> ReferralFront:
        """Give figures, so many whose reward waits, and so many of the newest, judged once."""
        with self._database.reading() as session:
            return queries.front(session, self._now(), many)

    def to_review(self) -> int:
        """Count the rewards that wait for the seller."""
        with self._database.reading() as session:
            return queries.to_review(session)

    def waiting(self, many: int) -> tuple[ReferralRow, ...]:
        """Give referrals whose reward waits for the seller, the newest order first."""
        with self._database.reading() as session:
            return queries.listed(session, self._now(), many, states=(RewardState.REVIEW,))

    def referrals(self, many: int) -> tuple[ReferralRow, ...]:
        """Give referrals and what became of their rewards, the newest order first."""
        with self._database.reading() as session:
            return queries.listed(session, self._now(), many)

    def top_referrers(self, count: int) -> tuple[tuple[int, str | None], ...]:
        """Give who brought the most friends: number and name."""
        with self._database.reading() as session:
            return queries.top_referrers(session, count)

    def friends(self, person_id: int) -> tuple[ReferralRow, ...]:
        """Give whom a person brought, who bought most in twelve months first."""
        with self._database.reading() as session:
            person = queries.person_of(session, person_id) or person_id
            return queries.brought_by(session, [person], self._now())

    def family(self, person_id: int) -> Family | None:
        """Give a person's family; None for a number that is nobody's."""
        with self._database.reading() as session:
            person = queries.person_of(session, person_id)
            return None if person is None else family(session, person, self._now())

    def card(self, person_id: int) -> CardText | None:
        """Give what the card of a person says; None for one without a code."""
        with self._database.reading() as session:
            person = queries.person_of(session, person_id) or person_id
            code = queries.code_of(session, person)
            if code is None:
                return None
            row = run_sql(
                session,
                "SELECT b.name, (SELECT p.name FROM person_summary p WHERE p.person_id = ?)"
                " FROM business b",
                (person,),
            ).one()
            newest = queries.versions(session)
        rules = newest[-1].settings if newest else ReferralSettings(is_on=False)
        name = None if row[1] is None else str(row[1])
        points = rules.friend_points if rules.is_on else 0
        return CardText(person, name, str(row[0]), shown_code(code), points, rules.least_minor)

    def _now(self) -> int:
        return to_ms(self._clock.now())
