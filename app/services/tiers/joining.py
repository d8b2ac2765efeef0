"""Which tier several persons would have as one: their facts, walked as one way."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.services.tiers.facts import Facts
from app.services.tiers.gathering import gather, newest_entry
from app.services.tiers.keeping import counts_points
from app.services.tiers.replaying import walked
from app.services.tiers.terms import terms
from app.services.tiers.views import TierTogether


def tier_together(session: Session, people: Sequence[int], today: int) -> TierTogether:
    """Give the tier of each person today, and the one that all of them would have."""
    held = terms(session)
    asked = ", ".join(f"({int(person)})" for person in people)
    known: dict[int, Facts] = {}
    for _, _, chunk in gather(
        session,
        f"(SELECT column1 AS person_id FROM (VALUES {asked}))",
        with_points=counts_points(held),
        last_entry=newest_entry(session),
    ):
        known.update(chunk)
    each = [known.get(person, Facts(None, ())) for person in people]
    joined = [facts.joined for facts in each if facts.joined is not None]
    acts = (act for facts in each for act in facts.acts)
    as_one = Facts(
        min(joined, default=None),
        tuple(counted for facts in each for counted in facts.counted),
        tuple(sorted(acts, key=lambda act: act.act_id)),
    )
    tiers = [walked(facts, held, today)[1].tier for facts in (*each, as_one)]
    return TierTogether(tuple(tiers[:-1]), tiers[-1])
