"""Time passes: pending points are released, points past their last day go."""

from itertools import islice

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, number
from app.services.clock import Clock, to_day, to_ms
from app.services.customers.cells import whole
from app.services.journal import ActionKind, record_action
from app.services.points.posting import Postbox
from app.services.points.wallet import DUE, load_wallets

_CHUNK = 20_000
_CONCERNED = f"""SELECT DISTINCT c.person_id FROM customer c WHERE c.id IN (
    SELECT l.customer_id FROM lot l WHERE l.state = 'pending' AND l.available_at <= :now
    UNION SELECT l.customer_id FROM lot l WHERE l.state = 'pending' AND l.available_at IS NULL
      AND {DUE} <= :now
    UNION SELECT l.customer_id FROM lot l WHERE l.state <> 'gone' AND l.expires_on < :today)
  ORDER BY 1"""


def is_due(session: Session, clock: Clock) -> bool:
    """Tell whether `pass_time` would find anybody."""
    places = {"now": to_ms(clock.now()), "today": to_day(clock.today())}
    return bool(number(session, f"SELECT EXISTS ({_CONCERNED})", places))


def pass_time(uow: UnitOfWork, clock: Clock) -> int:
    """Release and expire what is due; give how many entries that made.

    Nothing is due twice, so the sequence of runs, and runs that were missed, make no difference.
    """
    places = {"now": to_ms(clock.now()), "today": to_day(clock.today())}
    persons = iter([whole(row[0]) for row in uow.sql(_CONCERNED, places).fetchall()])
    posted = 0
    while chunk := tuple(islice(persons, _CHUNK)):
        if uow.action_id is None:
            record_action(uow, clock, ActionKind.POINTS, {"points": "time"}, by_whom="program")
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
