"""The start: new, newer, foreign, damaged, put back by hand, left behind by a crash."""

import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from app.models.fitness import require_fit_sqlite
from app.places import places_for
from app.services.errors import (
    InUseError,
    NewerFileError,
    NotAShopFileError,
    StoreDamagedError,
    StoreReadOnlyError,
)
from app.services.safekeeping import (
    AlreadyFoundedError,
    FaultCode,
    FolderRefusedError,
    NoShopError,
    ShopFileGoneError,
    SqliteUnfitError,
    open_business,
    open_for_reading,
    prepare,
)
from tests.safekeeping.tea_shop import (
    HILLSIDE,
    MovedClock,
    a_tea_shop,
    add_customers,
    customers_of,
    epoch_of,
    opened,
)


def test_a_new_business_is_written_at_once(tmp_path: Path) -> None:
    business = open_business(prepare(places_for(tmp_path)), MovedClock())

    assert business.business() is None
    changes = business.found(HILLSIDE)

    facts = business.business()
    assert facts is not None
    assert (facts.name, facts.currency, facts.epoch) == ("Hillside Tea", "CNY", 1)
    assert {subject.value for subject in changes.subjects} == {"business"}
    with pytest.raises(AlreadyFoundedError):
        business.found(HILLSIDE)
    business.close()


def test_writing_opens_when_the_checks_are_done(tmp_path: Path) -> None:
    clock = MovedClock()
    a_tea_shop(tmp_path, clock).close()
    business = open_business(prepare(places_for(tmp_path)), clock)

    assert customers_of(business.database) == 3
    with pytest.raises(StoreReadOnlyError):
        add_customers(business.database, clock, 1)
    assert business.finish_checks() == ()
    add_customers(business.database, clock, 1)

    assert customers_of(business.database) == 4
    business.close()


def test_the_window_is_painted_before_the_database_library_is_loaded() -> None:
    program = (
        "import sys; import app.services.safekeeping as s; s.prepare; s.FaultCode;"
        "sys.exit(any(m in sys.modules for m in ('sqlalchemy', 'alembic')))"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_file_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    a_tea_shop(tmp_path).close()
    shop = tmp_path / "shop.db"
    content = bytearray(shop.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    shop.write_bytes(content)

    with pytest.raises(NewerFileError) as refused:
        prepare(places_for(tmp_path))

    assert refused.value.file_version == 99
    assert shop.read_bytes() == content


@pytest.mark.parametrize(
    "content", [b"not a database" * 400, b"SQLite format 3\x00" + b"\x00" * 84]
)
def test_a_destroyed_head_or_another_programs_file_is_refused(
    tmp_path: Path, content: bytes
) -> None:
    a_tea_shop(tmp_path).close()
    (tmp_path / "shop.db").write_bytes(content)

    for _ in range(2):  # the lock was given back
        with pytest.raises((NotAShopFileError, StoreDamagedError)):
            prepare(places_for(tmp_path))
    assert (tmp_path / "shop.db").read_bytes() == content


@pytest.mark.parametrize("is_empty", [True, False])
def test_a_lost_shop_file_is_not_taken_for_a_new_business(
    tmp_path: Path, *, is_empty: bool
) -> None:
    a_tea_shop(tmp_path).close()
    (tmp_path / "shop.db").unlink()
    if is_empty:
        (tmp_path / "shop.db").touch()

    with pytest.raises(ShopFileGoneError):
        prepare(places_for(tmp_path))


def test_a_damaged_page_opens_for_reading_and_the_file_stays_as_it_is(tmp_path: Path) -> None:
    clock = MovedClock()
    a_tea_shop(tmp_path, clock, customers=400).close()
    shop = tmp_path / "shop.db"
    content = bytearray(shop.read_bytes())
    middle = len(content) // 8192 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    shop.write_bytes(content)

    business = opened(tmp_path, clock)

    assert business.is_read_only
    assert {fault.code for fault in business.faults} <= {FaultCode.INTEGRITY, FaultCode.UNREADABLE}
    assert business.faults
    business.close()
    assert shop.read_bytes() == content


def test_a_sound_file_put_in_place_of_a_damaged_one_opens_again(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)
    with business.database.writing() as uow:
        uow.sql("UPDATE customer SET person_id = 1 WHERE id = 2")
    business.database.close()
    business = _reopened(business, tmp_path, clock)
    assert [fault.code for fault in business.faults] == ["person_of_group"]

    business.database.is_open_for_writing = True
    with business.database.writing() as uow:
        uow.sql("UPDATE customer SET person_id = 2 WHERE id = 2")

    assert business.try_again() == ()
    assert not business.is_read_only
    business.close()


def test_leftovers_of_imports_and_copies_are_swept_away(tmp_path: Path) -> None:
    a_tea_shop(tmp_path).close()
    (tmp_path / "imports" / "a").mkdir()
    for name in ("imports/a/b.staging", "imports/c.staging", "backups/copy.tmp"):
        (tmp_path / name).touch()

    opened(tmp_path).close()

    assert list((tmp_path / "imports").iterdir()) == []
    assert not (tmp_path / "backups" / "copy.tmp").exists()


def test_a_shop_file_put_back_by_hand_is_known(tmp_path: Path) -> None:
    clock = MovedClock()
    a_tea_shop(tmp_path, clock).close()
    shutil.copy(tmp_path / "shop.db", tmp_path / "by-hand.db")
    clock.move(timedelta(days=1))
    business = opened(tmp_path, clock)
    add_customers(business.database, clock, 1)
    business.close()
    (tmp_path / "by-hand.db").replace(tmp_path / "shop.db")

    business = opened(tmp_path, clock)

    assert business.is_restored_copy
    assert epoch_of(business) == 2
    business.close()
    again = opened(tmp_path, clock)
    assert not again.is_restored_copy
    again.close()


def test_an_older_copy_restored_elsewhere_is_known_by_its_epoch(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)
    copy = business.copies.copy_now()
    business.copies.restore(copy.path)
    business.close()
    shutil.copy(copy.path, tmp_path / "shop.db")

    business = opened(tmp_path, clock)

    assert business.is_restored_copy
    assert epoch_of(business) == 3
    business.close()


def test_the_whole_check_is_made_once_a_week(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)
    assert business.weekly_check() == ()
    note = (tmp_path / "shop.note").read_text(encoding="utf-8")
    clock.move(timedelta(days=6))
    assert business.weekly_check() == ()
    assert (tmp_path / "shop.note").read_text(encoding="utf-8") == note

    clock.move(timedelta(days=1))
    with business.database.writing() as uow:
        uow.sql("UPDATE orders SET net_minor = 1 WHERE id = 2")
    found = business.weekly_check()

    assert [(fault.code, fault.facts) for fault in found] == [("order_net", ("2",))]
    assert business.is_read_only
    business.close()


def test_a_file_left_bare_by_a_crash_at_the_first_start_is_new(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from app.models.database import Database;"
        "d = Database(Path(sys.argv[1])); d.engine.connect(); os._exit(9)"
    )
    places = places_for(tmp_path)
    places.lay_out()
    subprocess.run([sys.executable, "-c", program, str(places.shop_file)], check=False)
    assert places.shop_file.stat().st_size > 0

    business = opened(tmp_path)

    business.found(HILLSIDE)
    business.close()


def test_a_crash_right_after_the_tables_were_made_is_not_a_foreign_file(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from app.models.database import Database;"
        "from app.models.migrate import migrate;"
        "d = Database(Path(sys.argv[1])); migrate(d.engine, from_version=0); os._exit(9)"
    )
    places = places_for(tmp_path)
    places.lay_out()
    subprocess.run([sys.executable, "-c", program, str(places.shop_file)], check=False)
    assert places.shop_file.read_bytes()[68:72] == b"\x00" * 4

    business = opened(tmp_path)

    business.found(HILLSIDE)
    business.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "orders.csv").write_text("a file, not a folder")

    with pytest.raises(FolderRefusedError) as refused:
        prepare(places_for(tmp_path / "orders.csv"))

    assert refused.value.folder == str(tmp_path / "orders.csv")


def test_a_command_that_only_tells_reads_beside_the_window(tmp_path: Path) -> None:
    with pytest.raises(NoShopError):
        open_for_reading(places_for(tmp_path))
    business = a_tea_shop(tmp_path)
    with pytest.raises(InUseError):
        prepare(places_for(tmp_path))

    beside = open_for_reading(places_for(tmp_path))

    assert customers_of(beside) == 3
    with pytest.raises(StoreReadOnlyError):
        add_customers(beside, MovedClock(), 1)
    beside.close()
    business.close()


def test_an_old_sqlite_is_named() -> None:
    require_fit_sqlite()

    with pytest.raises(SqliteUnfitError) as unfit:
        require_fit_sqlite((3, 39, 4))

    assert (unfit.value.version, unfit.value.has_search) == ("3.39.4", True)


def _reopened(business, folder: Path, clock: MovedClock):
    business._lock.release()
    return opened(folder, clock)
