"""A shop file of every shape that was ever given out becomes one of the newest shape, whole."""

import lzma
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.assembly.shop import open_shop
from app.models.database import run_sql
from app.places import places_for
from app.services.clock import SystemClock
from app.services.safekeeping import prepare
from tests.shop import a_database, rows

REPO = Path(__file__).parents[2]
SHAPES = Path(__file__).with_name("shapes")
SHAPE = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
COUNTS = {
    1: {"customer": 51, "orders": 186, "link": 12, "setting": 0, "segment": 2},
}


@pytest.mark.parametrize("version", COUNTS)
def test_an_older_file_is_brought_to_the_newest_shape_and_is_sound(tmp_path, version):
    shop_file = tmp_path / "shop.db"
    packed = SHAPES / f"shape_{version}.db.xz"
    shop_file.write_bytes(lzma.decompress(packed.read_bytes()))

    shop = open_shop(prepare(places_for(tmp_path)), SystemClock(ZoneInfo("UTC")))

    found = shop.opened.finish_checks() + shop.check()
    with shop.opened.database.reading() as session:
        held = run_sql(session, SHAPE).all()
        counts = {
            table: run_sql(session, f"SELECT count(*) FROM {table}").scalar()
            for table in COUNTS[version]
        }
    copies = shop.opened.copies.copies()
    shop.opened.close()
    new = tmp_path / "new"
    new.mkdir()
    fresh = a_database(new)
    assert found == ()
    assert [tuple(row) for row in held] == rows(fresh, SHAPE)
    assert counts == COUNTS[version]
    assert copies[0].is_verified
    fresh.close()


@pytest.mark.parametrize("version", COUNTS)
def test_the_check_by_command_brings_an_older_file_up_first(tmp_path, version):
    packed = SHAPES / f"shape_{version}.db.xz"
    (tmp_path / "shop.db").write_bytes(lzma.decompress(packed.read_bytes()))

    told = subprocess.run(
        [sys.executable, "main.py", "--data", tmp_path, "--lang", "en", "check"],
        cwd=REPO,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (told.returncode, told.stdout) == (0, "Everything is in order.\n"), told.stderr
