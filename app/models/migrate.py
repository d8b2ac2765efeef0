"""Brings a shop file to the newest shape, step by step, each in one transaction."""

from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine

from app.models.errors import StoreDamagedError
from app.models.header import APPLICATION_ID, USER_VERSION

_ONE_AT_A_TIME = Lock()  # Alembic keeps the step under way in a variable of its module
_VERSION_TABLE = """CREATE TABLE IF NOT EXISTS alembic_version(
  version_num TEXT NOT NULL CONSTRAINT alembic_version_pkc PRIMARY KEY) STRICT"""


def migrate(engine: Engine, *, from_version: int) -> None:
    """Apply every missing step; a file at the newest version is left alone.

    Args:
        engine: the writing engine; its transactions begin by BEGIN IMMEDIATE.
        from_version: the user_version read from the file's header; 0 for a new file.

    Raises:
        StoreDamagedError: a step left a row that points at nothing; the step was taken back.
    """
    for version in range(from_version + 1, USER_VERSION + 1):
        _step(engine, version)


def _step(engine: Engine, version: int) -> None:
    # Batch changes with foreign keys on would silently delete the rows that cascade.
    with engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                _upgrade(connection, f"{version:04d}")
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise StoreDamagedError(f"step {version}")
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
                connection.exec_driver_sql(f"PRAGMA user_version={version}")
        finally:
            connection.connection.cursor().execute("PRAGMA foreign_keys=ON")


def _upgrade(connection: Connection, revision: str) -> None:
    from alembic import command  # noqa: PLC0415 - half a second, only when a file is new or old
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.attributes["connection"] = connection
    connection.exec_driver_sql(_VERSION_TABLE)
    with _ONE_AT_A_TIME:
        command.upgrade(config, revision)
