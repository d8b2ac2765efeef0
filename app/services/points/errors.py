"""What the ledger refuses, with the numbers that say why."""

from app.services.errors import RefusedError


class PointsShortError(RefusedError):
    """More points were asked for than are available."""

    def __init__(self, asked: int, available: int) -> None:
        super().__init__(f"{asked} of {available}")
        self.asked = asked
        self.available = available


class PointsNotForThisError(RefusedError):
    """The rules give nothing for so many points.

    Attributes:
        code: why, a SpendHindrance.
        limit: the number of points that it is about; 0 for none.
    """

    def __init__(self, code: str, limit: int = 0) -> None:
        super().__init__(code, limit)
        self.code = code
        self.limit = limit


class PointsUnfitError(RefusedError):
    """An amount, a reason, a day or a rule that cannot be."""


class PointsNobodyError(RefusedError):
    """There is no such person."""


class PointsTakenBackError(RefusedError):
    """No wish about points, or it is taken back already."""
