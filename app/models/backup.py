"""Whole copies of a shop file: taken while it is in use, read without touching them."""

import json
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.models import driver
from app.models.database import BUSY_TIMEOUT_MS
from app.models.durable import disk_faults, flush_file
from app.models.outside import outside_faults

_READING = {
    "busy_timeout": BUSY_TIMEOUT_MS,
    "query_only": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "mmap_size": 0,
    "cache_size": -65_536,  # KiB; the whole check of a copy takes half as long again with 2 MB
}


def take_snapshot(source: Path, target: Path) -> None:
    """Write one moment of a shop file to another file; others may go on reading and writing.

    Raises:
        OutsideError: disk or lock; `target` may be left, unfinished.
    """
    with disk_faults():
        for leftover in target.parent.glob(f"{target.name}*"):
            leftover.unlink()
    with (
        disk_faults(),
        outside_faults(),
        closing(_reader(f"{source.absolute().as_uri()}?mode=ro")) as live,
        closing(driver.connect(target)) as copy,
    ):
        # Holding the moment first: a backup that meets a lock would wait without end.
        live.execute("BEGIN")
        live.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        copy.isolation_level = None
        copy.execute("PRAGMA synchronous=OFF")
        live.backup(copy)
        # One closed file: a copy in WAL mode cannot be read without writing beside it.
        copy.execute("PRAGMA journal_mode=DELETE")
    with disk_faults():
        target.chmod(0o600)
        flush_file(target)


@contextmanager
def reading_copy(path: Path) -> Generator[Session]:
    """Give a session on a closed file that nobody writes; neither it nor its folder is touched."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: driver.connect(
            f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
        ),
        poolclass=StaticPool,
    )
    event.listen(engine, "connect", _prepare)
    try:
        with outside_faults(), Session(engine, expire_on_commit=False) as session:
            yield session
            session.rollback()
    finally:
        engine.dispose()


def mark_restored(path: Path, *, epoch: int, moment_ms: int, copy_name: str) -> None:
    """Write into a closed file that it is a restored copy, as an action and as its epoch.

    Raises:
        OutsideError: the disk; the file is not to be used.
    """
    facts = json.dumps({"copy": copy_name, "epoch": epoch})
    with outside_faults(), closing(driver.connect(path)) as file:
        file.isolation_level = None
        file.execute("PRAGMA synchronous=FULL")
        file.execute("BEGIN IMMEDIATE")
        file.execute("UPDATE business SET epoch = ?, noted_at = ?", (epoch, moment_ms))
        file.execute(
            "INSERT INTO action(kind, at, by_whom, facts) VALUES('restore', ?, 'seller', ?)",
            (moment_ms, facts),
        )
        file.execute("COMMIT")
    with disk_faults():
        flush_file(path)


def _reader(uri: str) -> driver.Connection:
    connection = driver.connect(uri, uri=True)
    _prepare(connection, None)
    return connection


def _prepare(connection: driver.Connection, _record: object) -> None:
    connection.isolation_level = None
    for name, value in _READING.items():
        connection.execute(f"PRAGMA {name}={value}")
