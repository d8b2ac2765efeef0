"""What the page of opening balances asks of the workshop; called in the lanes only."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from app.services.changes import Changes
from app.services.points import Posted
from app.services.points_files import BalanceColumn, BalanceLook
from app.ui.kit.tasks import Progress


class OpeningDesk(Protocol):
    """Looks at a file of balances, and takes it over."""

    def look(
        self,
        path: Path,
        watch: Progress,
        *,
        columns: Mapping[int, BalanceColumn] | None = None,
        date_order: str = "",
    ) -> BalanceLook:
        """Read a file and say what would be taken over."""
        ...

    def look_again(self) -> BalanceLook:
        """Say what would be taken over as the shop is now."""
        ...

    def take_over(self) -> tuple[Changes, Posted]:
        """Post the rows that fit."""
        ...
