"""A business has one private folder, and a place that may harm it is named."""

import stat
import sys
from pathlib import Path

import pytest

from app.places import PlaceFault, place_faults, places_for


def test_each_folder_of_a_business_is_for_its_owner_only(tmp_path: Path) -> None:
    places = places_for(tmp_path / "tea")

    places.lay_out()

    folders = (places.business, places.backups, places.imports, places.quarantine)
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in folders} == {0o700}
    assert places.shop_file == tmp_path / "tea" / "shop.db"


def test_the_sample_shop_lies_apart() -> None:
    own, sample = places_for(), places_for(demo=True)

    assert own.business != sample.business
    assert places_for(Path("/x"), demo=True).business != places_for(Path("/x")).business


def test_the_resources_of_the_program_are_found() -> None:
    assert (places_for().resources / "i18n").is_dir()


@pytest.mark.parametrize(
    "name",
    ["OneDrive", "OneDrive - Tea", "Dropbox (Shop)", "iCloud Drive", "坚果云", "CloudStorage"],
)
def test_a_synchronised_folder_is_named(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "regulars"
    folder.mkdir(parents=True)

    assert PlaceFault.CLOUD_FOLDER in place_faults(folder)


@pytest.mark.parametrize("name", ["my onedrive notes", "dropboxes", "tea"])
def test_an_ordinary_folder_is_not_named(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()

    assert PlaceFault.CLOUD_FOLDER not in place_faults(folder)


def test_a_renamed_dropbox_is_known_by_its_mark(tmp_path: Path) -> None:
    folder = tmp_path / "files" / "regulars"
    folder.mkdir(parents=True)
    (tmp_path / "files" / ".dropbox.cache").mkdir()

    assert PlaceFault.CLOUD_FOLDER in place_faults(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the system, not a table")
def test_a_network_drive_is_named_and_the_disk_above_it_is_not(tmp_path: Path) -> None:
    remote = tmp_path / "nas share"
    remote.mkdir()
    mounts = tmp_path / "mounts"
    shown = str(remote.resolve()).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nnas:/x {shown} nfs4 rw 0 0\n", encoding="utf-8")

    assert PlaceFault.NETWORK_DRIVE in place_faults(remote, mounts=mounts)
    assert PlaceFault.NETWORK_DRIVE not in place_faults(tmp_path, mounts=mounts)
