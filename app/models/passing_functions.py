"""A SQL function for the time of one block: what no statement can reckon and no table need hold."""

from collections.abc import Callable, Generator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from app.models.database import driver_connection


@contextmanager
def passing_function(
    session: Session, name: str, arguments: int, function: Callable[..., bytes | int]
) -> Generator[None]:
    """Let the statements of the block call a function, which may remember what it was called with.

    SQLite calls it once for each row, in the sequence of the rows, where they are read in the
    sequence of a key; after a sort it does not.
    """
    raw = driver_connection(session)
    raw.create_function(name, arguments, function)
    try:
        yield
    finally:
        raw.create_function(name, arguments, None)
