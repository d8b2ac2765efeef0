"""What the ledger refuses, with the numbers that say why."""

from app.services.errors import RefusedError


class PointsShortError(RefusedError):
    """More points were asked for than are available."""

    def __init__(self, asked: int, available: int) -> None:
        super().__init__(f"{asked} of {available}")
        self.asked = asked
        self.available = available


class PointsUnfitError(RefusedError):
    """An amount, a reason, a day or a rule that cannot be."""


class PointsNobodyError(RefusedError):
    """There is no such person."""


class PointsTakenBackError(RefusedError):
    """No wish about points, or it is taken back already."""
