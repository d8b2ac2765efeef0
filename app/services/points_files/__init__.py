"""Points in files: balances from elsewhere come in."""

from app.services.points_files.desk import OpeningDesk
from app.services.points_files.errors import BalancesUnfitError
from app.services.points_files.views import (
    BalanceColumn,
    BalanceHindrance,
    BalanceLine,
    BalanceLook,
    BalancesUnfit,
)

__all__ = [
    "BalanceColumn",
    "BalanceHindrance",
    "BalanceLine",
    "BalanceLook",
    "BalancesUnfit",
    "BalancesUnfitError",
    "OpeningDesk",
]
