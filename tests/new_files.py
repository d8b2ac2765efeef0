"""New shop files: copies of one that the steps of all shapes made, since each takes long."""

import tempfile
from functools import cache
from pathlib import Path
from threading import Lock

from sqlalchemy import Engine

from app.models import driver
from app.models.database import Database
from app.models.migrate import migrate as step_by_step

_ONE_AT_A_TIME = Lock()


def migrate(engine: Engine, *, from_version: int) -> None:
    """Bring a file to the newest shape as the program does; a new one in one go."""
    if from_version:
        step_by_step(engine, from_version=from_version)
        return
    with _ONE_AT_A_TIME, engine.connect() as connection:
        target = connection.connection.driver_connection
        assert isinstance(target, driver.Connection)
        _newest().backup(target)


@cache
def _newest() -> driver.Connection:
    kept = driver.connect(":memory:", check_same_thread=False)
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "shop.db")
        step_by_step(database.engine, from_version=0)
        with database.engine.connect() as connection:
            made = connection.connection.driver_connection
            assert isinstance(made, driver.Connection)
            made.backup(kept)
        database.close()
    return kept
