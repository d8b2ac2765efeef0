"""Writes over the bytes that erased values stood in."""

from app.models.database import UnitOfWork
from app.models.exchangeable import ExchangeableDatabase


def scrub(database: ExchangeableDatabase) -> bool:
    """Build the search index anew, then the whole file; tell whether nothing is left.

    Raises:
        OutsideError: disk or lock; what was erased stays erased, and this is tried again.
    """
    with database.writing() as uow:
        # The index keeps the words of what was taken out of it until it is built again.
        uow.sql("INSERT INTO search_index(search_index) VALUES('rebuild')")
    return database.scrub()


def say_clean(database: ExchangeableDatabase) -> None:
    """Remember that nothing of those erased so far is left anywhere."""
    with database.writing() as uow:
        _say(uow)
    database.checkpoint()


def _say(uow: UnitOfWork) -> None:
    uow.sql("UPDATE erasure SET is_clean = 1 WHERE is_clean = 0")
