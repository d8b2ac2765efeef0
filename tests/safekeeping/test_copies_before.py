"""The copy that stands before imports and edits of many: held at once, verified behind."""

import sqlite3
from contextlib import closing
from zoneinfo import ZoneInfo

import pytest

from app.assembly.shop import open_shop
from app.places import places_for
from app.services.clock import SystemClock
from app.services.editing import BulkEdit, EditKind
from app.services.exchange.views import ImportPlan
from app.services.safekeeping import NewBusiness, prepare
from tests.watches import Unwatched

HEADER = "order number,date,buyer,phone,amount paid\n"
VIP = BulkEdit(EditKind.ADD_TAG, "VIP")


@pytest.fixture
def shop(tmp_path):
    shop = open_shop(prepare(places_for(tmp_path / "shop")), SystemClock(ZoneInfo("UTC")))
    shop.opened.finish_checks()
    shop.found(NewBusiness("Hillside Tea", "America/Phoenix", "USD", "US"))
    path = tmp_path / "orders.csv"
    rows = (f"A-{n},2026-09-22,Ada {n},1381234{n:04d},12.50\n" for n in range(120))
    path.write_text(HEADER + "".join(rows), encoding="utf-8")
    look = shop.desk.look(path, Unwatched())
    shop.desk.bring(ImportPlan(look, look.tables[0], shop="Hillside"), Unwatched())
    yield shop
    shop.opened.close()


def counted(path, question):
    with closing(sqlite3.connect(path)) as file:
        return file.execute(question).fetchone()[0]


def test_the_copy_before_an_import_is_of_before_it(shop):
    assert shop.opened.copies.copies() == ()

    shop.finish_copies()

    (copy,) = shop.opened.copies.copies()
    assert copy.is_verified
    assert counted(copy.path, "SELECT count(*) FROM customer") == 0
    assert not shop.held_copies


def test_an_edit_of_a_hundred_people_stands_behind_a_copy(shop):
    shop.finish_copies()

    shop.editing.apply(range(1, 101), VIP)
    shop.finish_copies()

    newest = shop.opened.copies.copies()[0]
    assert newest.is_verified
    assert (
        counted(
            newest.path, "SELECT count(*) FROM customer WHERE coalesce(tags, '') NOT LIKE '%VIP%'"
        )
        == 120
    )
    assert counted(newest.path, "SELECT count(*) FROM orders") == 120
    shop.opened.copies.restore(newest.path)
    assert shop.check() == ()


def test_an_edit_of_a_few_makes_no_copy(shop):
    shop.finish_copies()

    shop.editing.apply(range(1, 100), VIP)

    assert not shop.held_copies
