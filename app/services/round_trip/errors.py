"""What can be wrong with a file that comes back."""

from app.services.errors import RefusedError
from app.services.round_trip.views import Unfit


class NotComingBackError(RefusedError):
    """The whole file cannot be compared; nothing was changed.

    Attributes:
        code: why.
    """

    def __init__(self, code: Unfit) -> None:
        super().__init__(code)
        self.code = code
