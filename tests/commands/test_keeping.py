import pytest

from tests.commands.builders import Shop, a_file
from tests.shop import contents


@pytest.fixture
def shop(tmp_path):
    return Shop(tmp_path / "shop")


def test_a_sound_file_passes_the_check(shop, tmp_path, capsys):
    shop.type("import", a_file(tmp_path))
    capsys.readouterr()

    assert shop.type("check") == 0
    assert capsys.readouterr().out == "Everything is in order.\n"


def test_a_check_that_finds_something_ends_with_one_and_names_it(shop, tmp_path, capsys):
    shop.type("import", a_file(tmp_path))
    with shop.opened() as business, business.database.writing() as uow:
        uow.sql("UPDATE person_summary SET net_minor = 1")
    capsys.readouterr()

    assert shop.type("check") == 1
    assert "fault person_summary: 1 (person_summary)" in capsys.readouterr().out


def test_a_copy_is_made_and_brought_back_by_its_name(shop, tmp_path, capsys):
    shop.type("import", a_file(tmp_path))
    with shop.opened() as business:
        before = contents(business.database)["orders"]
    capsys.readouterr()

    assert shop.type("copy") == 0
    name = capsys.readouterr().out.split("Copied: ")[1].split(" (")[0].rsplit("/", 1)[1]
    shop.type("undo-import", "1")
    assert shop.type("restore", name) == 0

    with shop.opened() as business:
        assert contents(business.database)["orders"] == before
    assert f"Brought back: {name}" in capsys.readouterr().out


def test_a_copy_is_brought_back_while_the_business_is_closed(shop, capsys):
    shop.type("copy")
    with shop.opened() as business:
        path = business.copies.copies()[0].path

    assert shop.restore_closed("restore", path) == 0


def test_what_is_no_copy_is_refused(shop, tmp_path, capsys):
    wrong = tmp_path / "holiday.jpg"
    wrong.write_bytes(b"\xff\xd8")

    assert shop.type("restore", wrong) == 3
    assert "CopyRefusedError" in capsys.readouterr().err


def test_pictures_with_a_fault_end_with_one(shop, tmp_path, capsys):
    assert shop.type("tour", tmp_path / "shots") == 0
    shop.tour = ("customers: a word does not fit",)

    assert shop.type("tour", tmp_path / "shots") == 1
    assert "does not fit" in capsys.readouterr().err
