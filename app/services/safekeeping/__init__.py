"""Safekeeping: the start, the checks, the copies and how one of them comes back.

`prepare` and what it tells need no database library, so that the window is painted first; the
rest is loaded when it is first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.models.swap import Mark, no_mark
from app.services.safekeeping.errors import (
    AlreadyFoundedError,
    CopyRefusedError,
    FolderRefusedError,
    NoShopError,
    ShopFileGoneError,
    ShopUnsoundError,
    SqliteUnfitError,
)
from app.services.safekeeping.preparing import Prepared, prepare
from app.services.safekeeping.views import (
    BusinessFacts,
    CopyFault,
    CopyRow,
    Fault,
    FaultCode,
    NewBusiness,
)

if TYPE_CHECKING:
    from app.services.safekeeping.checks import Invariant, check
    from app.services.safekeeping.copies import Copies, Snapshot
    from app.services.safekeeping.opening import OpenBusiness, open_business, open_for_reading
    from app.services.safekeeping.restoring import restore_closed

__all__ = [
    "AlreadyFoundedError",
    "BusinessFacts",
    "Copies",
    "CopyFault",
    "CopyRefusedError",
    "CopyRow",
    "Fault",
    "FaultCode",
    "FolderRefusedError",
    "Invariant",
    "Mark",
    "NewBusiness",
    "NoShopError",
    "OpenBusiness",
    "Prepared",
    "ShopFileGoneError",
    "ShopUnsoundError",
    "Snapshot",
    "SqliteUnfitError",
    "check",
    "no_mark",
    "open_business",
    "open_for_reading",
    "prepare",
    "restore_closed",
]

_LATER = {
    "Copies": "copies",
    "Invariant": "checks",
    "OpenBusiness": "opening",
    "Snapshot": "copies",
    "check": "checks",
    "open_business": "opening",
    "open_for_reading": "opening",
    "restore_closed": "restoring",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
