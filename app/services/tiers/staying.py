"""How long a tier stays that is kept for one period more."""

from datetime import date

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.clock import from_day
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.tiers import queries
from app.services.tiers.gathering import gather
from app.services.tiers.rules import period_end

_ENDING = "SELECT tier, ends_on FROM person_tier WHERE person_id = ?"


def one_period_more(session: Session, person_id: int, today: int) -> tuple[str, date] | None:
    """Give a person's tier and the last day of the period after the one for which it is kept.

    The days of grace are in it. None: there is no tier, or it does not end.
    """
    settings = queries.settings_on(session, today)
    row = run_sql(session, _ENDING, (person_id,)).fetchone()
    if settings is None or row is None:
        return None
    tier, ends_on = text_or_none(row[0]), whole_or_none(row[1])
    if tier is None or ends_on is None:
        return None
    joined = _joined(session, person_id)
    kept = ends_on - settings.grace_days
    end = period_end(settings.window, kept, kept if joined is None else joined)
    return tier, from_day(end + settings.grace_days)


def _joined(session: Session, person_id: int) -> int | None:
    only = f"(SELECT {whole(person_id)} AS person_id)"
    for _, _, found in gather(session, only, with_points=False, last_entry=0):
        for _, facts in found:
            return facts.joined
    return None
