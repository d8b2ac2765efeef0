"""What can go wrong with copies and with the start."""

from collections.abc import Sequence

from app.models.fitness import SqliteUnfitError
from app.services.errors import OutsideError, RefusedError
from app.services.safekeeping.views import CopyFault, Fault

__all__ = [
    "AlreadyFoundedError",
    "CopyRefusedError",
    "FolderRefusedError",
    "NoShopError",
    "ShopFileGoneError",
    "ShopUnsoundError",
    "SqliteUnfitError",
]


class CopyRefusedError(RefusedError):
    """An offered copy is not what was once written; nothing was changed."""

    def __init__(self, fault: CopyFault) -> None:
        super().__init__(fault)
        self.fault = fault


class ShopUnsoundError(OutsideError):
    """The shop file fails a check: no copy of it was kept, or writing was closed."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(", ".join(fault.code for fault in faults))
        self.faults = tuple(faults)


class ShopFileGoneError(OutsideError):
    """The folder once held a shop file, which is missing or empty; nothing took its place."""


class NoShopError(OutsideError):
    """There is no shop file in the folder, and a command that only tells makes none."""

    def __init__(self, folder: str) -> None:
        super().__init__(folder)
        self.folder = folder


class FolderRefusedError(OutsideError):
    """The folder of the business cannot be made or written; nothing is in it."""

    def __init__(self, folder: str) -> None:
        super().__init__(folder)
        self.folder = folder


class AlreadyFoundedError(RefusedError):
    """The file already belongs to a business."""
