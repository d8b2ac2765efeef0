"""Time passes: pending points are released, points past their last day go."""

from itertools import islice

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, number
from app.services.clock import Clock, to_day, to_ms
from app.services.customers.cells import whole
from app.services.journal import ActionKind, record_action
from app.services.points.passing_many import DUE_LOTS, pass_time_of_many
from app.services.points.posting import Postbox
from app.services.points.terms import has_idle, rule_versions
from app.services.points.wallet import load_wallets

_CHUNK = 20_000
_CONCERNED = f"""SELECT DISTINCT c.person_id FROM ({DUE_LOTS}) d CROSS JOIN lot l ON l.id = d.id
    CROSS JOIN customer c ON c.id = l.customer_id ORDER BY 1"""


def is_due(session: Session, clock: Clock) -> bool:
    """Tell whether `pass_time` would find anybody."""
    places = {"now": to_ms(clock.now()), "today": to_day(clock.today())}
    return bool(number(session, f"SELECT EXISTS ({DUE_LOTS})", places))


def pass_time(uow: UnitOfWork, clock: Clock) -> int:
    """Release and expire what is due; give how many entries that made.

    Nothing is due twice, so the sequence of runs, and runs that were missed, make no difference.
    """
    if not is_due(uow.session, clock):
        return 0
    if uow.action_id is None:
        record_action(uow, clock, ActionKind.POINTS, {"points": "time"}, by_whom="program")
    is_simple = not has_idle(rule_versions(uow.session))
    posted = pass_time_of_many(uow, clock) if is_simple else 0
    places = {"now": to_ms(clock.now()), "today": to_day(clock.today())}
    persons = iter([whole(row[0]) for row in uow.sql(_CONCERNED, places).fetchall()])
    while chunk := tuple(islice(persons, _CHUNK)):
        box = Postbox(uow, clock)
        for wallet in load_wallets(uow, chunk).values():
            wallet.pass_time(box)
            wallet.settle(box)
        box.flush()
        posted += box.posted
    return posted


class PointsForerunner:
    """Lets go what has expired while it is still its own persons': a merge must not spend it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def prepare(self, uow: UnitOfWork) -> None:
        """Release and expire what is due."""
        pass_time(uow, self._clock)
