"""Declarative base and the constraint names every table shares."""

from typing import ClassVar

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase

from app.models.changes import Subject

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
STRICT = {"sqlite_strict": True}
# Numbers are never given twice: the journal names rows after they are gone.
NEVER_TWICE = {**STRICT, "sqlite_autoincrement": True}
NO_ROWID = {"sqlite_strict": True, "sqlite_with_rowid": False}


class Base(DeclarativeBase):
    """Parent of every mapped class; each says what the seller calls its rows."""

    subject: ClassVar[Subject]
    metadata = MetaData(naming_convention=NAMING)
