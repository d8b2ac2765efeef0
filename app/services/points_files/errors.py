"""What can be wrong with a file of balances."""

from app.services.errors import RefusedError
from app.services.points_files.views import BalancesUnfit


class BalancesUnfitError(RefusedError):
    """The whole file cannot be taken over; nothing was changed.

    Attributes:
        code: why.
        header: the headings that were found.
    """

    def __init__(self, code: BalancesUnfit, header: tuple[str, ...] = ()) -> None:
        super().__init__(code, header)  # so that it can come over from a child
        self.code = code
        self.header = header
