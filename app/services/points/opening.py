"""Balances from elsewhere: what a row had is a target, and the difference is posted."""

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from app.models.tables.codes import PointsKind
from app.services.clock import to_day
from app.services.points import queries
from app.services.points.posting import Act, NewLot, Postbox
from app.services.points.rules import NEVER_ON, to_reverse
from app.services.points.views import OpeningRow, Reason
from app.services.points.wallet import Wallet


def places_of(balances: Iterable[OpeningRow]) -> dict[tuple[int, int], int]:
    """Give the points by customer row and last day; several of one place are added up."""
    found: dict[tuple[int, int], int] = {}
    for each in balances:
        day = NEVER_ON if each.expires_on is None else to_day(each.expires_on)
        place = each.customer_id, day
        found[place] = found.get(place, 0) + each.points
    return found


def opening_changes(session: Session, balances: Iterable[OpeningRow]) -> dict[int, int]:
    """Give by customer row what balances would bring or, below nothing, take."""
    wished = places_of(balances)
    opened = queries.opened(session, (row for row, _ in wished))
    changes: dict[int, int] = {}
    for place, points in wished.items():
        change, _ = _change(opened, place, points)
        changes[place[0]] = changes.get(place[0], 0) + change
    return changes


def open_balance(
    box: Postbox,
    wallet: Wallet,
    opened: Mapping[tuple[int, int], tuple[int, int, int]],
    wish: tuple[tuple[int, int], int],
) -> int:
    """Bring the opening balance of a row with one last day to these points; give the entries.

    What has expired unused costs nobody, as long as the postbox was flushed after time passed.

    Args:
        opened: as `queries.opened` gave it since.
        wish: customer row and last day, and the points.
    """
    place, points = wish
    row, day = place
    change, times = _change(opened, place, points)
    if not change:
        return 0
    sign = 1 if change > 0 else -1
    prefix = f"opening:{row}:{day}:"
    key = f"{prefix}{times + 1}"
    act = Act(PointsKind.ADJUST, abs(change), key, row, sign, reason=Reason.OPENING)
    if sign > 0:
        wallet.give(box, act, NewLot(change, earned_on=box.today, expires_on=day))
    else:
        wallet.take(box, act, first=queries.opened_lots(box.uow.session, prefix, row))
    return 1


def _change(
    opened: Mapping[tuple[int, int], tuple[int, int, int]], place: tuple[int, int], points: int
) -> tuple[int, int]:
    """Give what is missing to these points, and how many entries there are of the place."""
    posted, times, expired = opened.get(place, (0, 0, 0))
    return points - posted if points > posted else -to_reverse(posted, points, expired), times
