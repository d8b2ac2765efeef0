"""What a wish about points has to be like, and whom it is about."""

from collections.abc import Mapping

from app.models.database import UnitOfWork
from app.services.points import queries
from app.services.points.errors import PointsUnfitError
from app.services.points.rules import MOST_POINTS
from app.services.points.wallet import Wallet

_LONGEST_KEY = 64
_LONGEST_REASON = 40


def row_of_order(uow: UnitOfWork, order_id: int, wallet: Wallet) -> int:
    """Give the customer row of an order of the person, which has to be there.

    Raises:
        PointsUnfitError: it is another person's.
    """
    found = queries.row_of_order(uow.session, order_id, wallet.person_id)
    if found is None:
        raise PointsUnfitError(str(order_id))
    return found


def who(wallets: Mapping[int, Wallet]) -> dict[str, int]:
    """Give the facts that tell how many people a wish is about, and who the only one is."""
    only = {"person": next(iter(wallets))} if len(wallets) == 1 else {}
    return {"people": len(wallets), **only}


def require_fit(points: int, key: str, reason: str = "") -> None:
    """See to it that amount, key and reason are such.

    Raises:
        PointsUnfitError: they are not.
    """
    is_code = all("a" <= letter <= "z" or letter == "_" for letter in reason)
    is_key = 0 < len(key) <= _LONGEST_KEY and not key.endswith(":")
    if not 0 < points <= MOST_POINTS or not is_key or not is_code or len(reason) > _LONGEST_REASON:
        raise PointsUnfitError(f"{points} {key} {reason}")
