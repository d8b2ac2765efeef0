"""Balances from elsewhere: what a row had is a target, and the difference is posted."""

from app.models.tables.codes import PointsKind
from app.services.points import queries
from app.services.points.posting import Act, NewLot, Postbox
from app.services.points.views import Reason
from app.services.points.wallet import Wallet


def open_balance(box: Postbox, wallet: Wallet, place: tuple[int, int], points: int) -> int:
    """Bring the opening balance of a row with one last day to these points; give the entries.

    Args:
        place: customer row and last day.
    """
    row, day = place
    prefix = f"opening:{row}:{day}:"
    posted, times = queries.opened(box.uow.session, prefix, row)
    if points == posted:
        return 0
    sign = 1 if points > posted else -1
    key = f"{prefix}{times + 1}"
    act = Act(PointsKind.ADJUST, abs(points - posted), key, row, sign, reason=Reason.OPENING)
    if sign > 0:
        wallet.give(box, act, NewLot(act.points, box.today, expires_on=day))
    else:
        wallet.take(box, act, first=queries.opened_lots(box.uow.session, prefix, row))
    return 1
