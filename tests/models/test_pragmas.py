"""Every connection is set as the decision says, whatever it is for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.models.backup import reading_copy, take_snapshot
from app.models.database import Database, run_sql
from app.models.exchangeable import ExchangeableDatabase
from app.models.header import USER_VERSION
from app.models.migrate import migrate

PRAGMAS = {
    "busy_timeout": 5000,
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: with NORMAL a power cut takes back what was said done
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "mmap_size": 0,
}


def set_values(session: Session) -> dict[str, object]:
    return {name: run_sql(session, f"PRAGMA {name}").scalar() for name in PRAGMAS}


@pytest.mark.parametrize("kind", [Database, ExchangeableDatabase])
def test_the_writer_and_every_reader_are_set_alike(
    tmp_path: Path, kind: Callable[[Path], Database]
) -> None:
    database = kind(tmp_path / "shop.db")
    migrate(database.engine, from_version=0)

    with database.writing() as uow:
        assert set_values(uow.session) == PRAGMAS
        assert run_sql(uow.session, "PRAGMA query_only").scalar() == 0
    with database.reading() as first, database.reading() as second:
        assert set_values(first) == set_values(second) == PRAGMAS
        assert run_sql(second, "PRAGMA query_only").scalar() == 1
    database.close()


def test_the_file_says_whose_it_is(tmp_path: Path) -> None:
    database = Database(tmp_path / "shop.db")
    migrate(database.engine, from_version=0)
    database.checkpoint()

    head = (tmp_path / "shop.db").read_bytes()[:100]

    assert head[68:72] == b"RGLR"
    assert int.from_bytes(head[60:64], "big") == USER_VERSION
    database.close()


def test_a_copy_is_read_without_touching_it(tmp_path: Path) -> None:
    database = Database(tmp_path / "shop.db")
    migrate(database.engine, from_version=0)
    copy = tmp_path / "copy" / "shop.db"
    copy.parent.mkdir()
    take_snapshot(database.path, copy)
    content = copy.read_bytes()

    with reading_copy(copy) as session:
        values = set_values(session)
        beside = list(copy.parent.iterdir())

    asked = ("trusted_schema", "cell_size_check", "temp_store", "mmap_size", "busy_timeout")
    assert {name: values[name] for name in asked} == {name: PRAGMAS[name] for name in asked}
    assert beside == [copy]
    assert copy.read_bytes() == content
    database.close()
