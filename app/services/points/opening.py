"""Balances from elsewhere: what a row had is a target, and the difference is posted."""

from app.models.tables.codes import PointsKind
from app.services.points import queries
from app.services.points.posting import Act, NewLot, Postbox
from app.services.points.rules import to_reverse
from app.services.points.views import Reason
from app.services.points.wallet import Wallet


def open_balance(box: Postbox, wallet: Wallet, place: tuple[int, int], points: int) -> int:
    """Bring the opening balance of a row with one last day to these points; give the entries.

    What has expired unused costs nobody, as long as the postbox was flushed after time passed.

    Args:
        place: customer row and last day.
    """
    row, day = place
    prefix = f"opening:{row}:{day}:"
    posted, times, expired = queries.opened(box.uow.session, prefix, row)
    change = points - posted if points > posted else -to_reverse(posted, points, expired)
    if not change:
        return 0
    sign = 1 if change > 0 else -1
    key = f"{prefix}{times + 1}"
    act = Act(PointsKind.ADJUST, abs(change), key, row, sign, reason=Reason.OPENING)
    if sign > 0:
        wallet.give(box, act, NewLot(act.points, box.today, expires_on=day))
    else:
        wallet.take(box, act, first=queries.opened_lots(box.uow.session, prefix, row))
    return 1
