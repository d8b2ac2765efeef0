"""What SQLite says of disk and lock gets a name."""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy import exc

from app.models import driver
from app.models.errors import (
    DiskFullError,
    OutsideError,
    StoppedError,
    StoreBusyError,
    StoreDamagedError,
    StoreReadOnlyError,
)


@contextmanager
def outside_faults() -> Generator[None]:
    """Turn what SQLite says of disk and lock into errors with a name."""
    try:
        yield
    except (exc.DBAPIError, driver.DatabaseError) as error:
        known = _named(str(getattr(error, "orig", None) or error))
        if known is None:
            raise
        raise known from error


def _named(said: str) -> OutsideError | StoppedError | StoreReadOnlyError | None:
    told: dict[str, type[OutsideError | StoppedError | StoreReadOnlyError]] = {
        "interrupted": StoppedError,
        "is full": DiskFullError,
        "disk I/O error": DiskFullError,
        "is locked": StoreBusyError,
        "malformed": StoreDamagedError,
        "not a database": StoreDamagedError,
        "readonly": StoreReadOnlyError,
        "unable to open": OutsideError,
    }
    return next((kind(said) for words, kind in told.items() if words in said), None)
