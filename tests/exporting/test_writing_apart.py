"""A large file is written by another process; the seller cannot tell it from a small one."""

import multiprocessing
import os
import zipfile

import openpyxl
import pytest

from app.services.customers.views import Question, SortBy
from app.services.errors import StoppedError
from app.services.exporting import (
    CustomerExport,
    OutTable,
    OutWish,
    OutWords,
    TableExport,
    WritingEndedError,
)
from app.services.round_trip import RoundTripDesk
from app.services.sheets import SheetNotWrittenError
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, a_line, an_order, followers

pytestmark = pytest.mark.usefixtures("as_shipped")

WORDS = OutWords(lambda column: f"[{column}]", lambda column, code: f"{column}:{code}", str.title)
EVERY = Question(sort=SortBy.FIRST, is_descending=False)


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, book):
        people = [
            a_customer(f"acc{at}", name=f"客 {at}", phone=f"+8613800{at:06}") for at in range(3)
        ]
        orders = [an_order(f"77{at}", buyer=at, day=19_000 + at) for at in range(3)]
        lines = [a_line(at, title="茶") for at in range(3)]
        bring(database, tmp_path, Sheet(customers=people, orders=orders, lines=lines))
        yield database, book


def write(desk, *asked, progress=lambda *_: None, is_cancelled=lambda: False):
    return desk.write(*asked, WORDS, progress=progress, is_cancelled=is_cancelled)


def killed(*_told):
    (child,) = multiprocessing.active_children()
    os.kill(child.pid, 9)


def in_folder(folder):
    return {each.name for each in folder.iterdir()}


def test_customers_written_apart_are_the_same_file(shop, tmp_path):
    here, apart = tmp_path / "here.csv", tmp_path / "apart.csv"
    seen = []

    write(CustomerExport(*shop), EVERY, OutWish(here))
    export = CustomerExport(*shop, large_from=2)
    report = write(export, EVERY, OutWish(apart), progress=lambda *told: seen.append(told))

    assert apart.read_bytes() == here.read_bytes()
    assert (report.path, report.rows) == (apart, 3)
    assert seen[-1] == (3, 3)


def test_all_tables_written_apart_are_the_same_files(shop, tmp_path):
    database, _ = shop
    here, apart = tmp_path / "here.zip", tmp_path / "apart.zip"

    write(TableExport(database), list(OutTable), OutWish(here))
    write(TableExport(database, large_from=8), list(OutTable), OutWish(apart))

    with zipfile.ZipFile(here) as one, zipfile.ZipFile(apart) as other:
        assert one.namelist() == other.namelist()
        assert [one.read(name) for name in one.namelist()] == [
            other.read(name) for name in other.namelist()
        ]


def test_a_workbook_to_be_edited_can_be_written_apart(shop, tmp_path):
    path = tmp_path / "edit.xlsx"

    desk = RoundTripDesk(shop[0], FixedClock(), followers(), shop[1], large_from=1)
    report = write(desk, EVERY, path)

    assert (report.path, report.rows) == (path, 3)
    assert openpyxl.load_workbook(path)["Customers"]["B2"].value == "客 0"


@pytest.mark.parametrize(("most", "is_apart"), [(2, True), (3, False), (None, False)])
def test_only_what_is_larger_is_written_apart(shop, tmp_path, most, is_apart):
    children = []

    def seen(*_told):
        children.extend(multiprocessing.active_children())

    write(TableExport(shop[0], most), [OutTable.ORDERS], OutWish(tmp_path / "o.csv"), progress=seen)

    assert bool(children) is is_apart


def test_stopped_apart_it_leaves_nothing_behind_and_what_stood_there_stays(shop, tmp_path):
    (tmp_path / "out").mkdir()
    path = tmp_path / "out" / "people.csv"
    path.write_text("before")

    with pytest.raises(StoppedError):
        write(CustomerExport(*shop, large_from=1), EVERY, OutWish(path), is_cancelled=lambda: True)

    assert in_folder(path.parent) == {"people.csv"}
    assert path.read_text() == "before"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a signal that kills at once")
def test_a_writer_that_dies_leaves_no_half_file(shop, tmp_path):
    (tmp_path / "out").mkdir()
    path = tmp_path / "out" / "people.xlsx"

    with pytest.raises(WritingEndedError):
        write(CustomerExport(*shop, large_from=1), EVERY, OutWish(path), progress=killed)

    assert in_folder(path.parent) == set()
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("place", ["nowhere/people.csv", "taken"])
def test_a_place_that_takes_no_file_is_told_by_its_own_name(shop, tmp_path, place):
    (tmp_path / "taken" / "full").mkdir(parents=True)

    with pytest.raises(SheetNotWrittenError) as refused:
        write(CustomerExport(*shop, large_from=1), EVERY, OutWish(tmp_path / place))

    assert refused.value.path == tmp_path / place
    assert not list(tmp_path.glob(".regulars*"))
