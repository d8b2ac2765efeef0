"""The errors every room may meet, handed up from the storeroom."""

from app.models.errors import (
    DiskFullError,
    InUseError,
    NewerFileError,
    NotAShopFileError,
    OutsideError,
    RefusedError,
    RegularsError,
    StoppedError,
    StoreBusyError,
    StoreDamagedError,
    StoreReadOnlyError,
)

__all__ = [
    "DiskFullError",
    "InUseError",
    "NewerFileError",
    "NotAShopFileError",
    "OutsideError",
    "RefusedError",
    "RegularsError",
    "StoppedError",
    "StoreBusyError",
    "StoreDamagedError",
    "StoreReadOnlyError",
]
