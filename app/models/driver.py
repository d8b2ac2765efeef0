"""Names the SQLite driver; an encrypted one can take its place here (decision D14)."""

from sqlite3 import (
    Connection,
    Cursor,
    DatabaseError,
    Error,
    IntegrityError,
    OperationalError,
    connect,
    sqlite_version_info,
)

OLDEST_VERSION = (3, 40, 0)

__all__ = [
    "OLDEST_VERSION",
    "Connection",
    "Cursor",
    "DatabaseError",
    "Error",
    "IntegrityError",
    "OperationalError",
    "connect",
    "sqlite_version_info",
]
