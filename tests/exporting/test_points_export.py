"""Points go out: every entry, what people have, and four columns of the customers."""

from datetime import date, timedelta

import pytest

from app.models.tables.points import NEVER_ON
from app.services.exporting import OutTable, TableExport
from app.services.exporting.shapes import NEVER_ON as NEVER_OUT
from app.services.points import Expiry, OpeningRow, RuleSettings
from tests.exporting.test_table_export import table_of, write
from tests.points.builders import TODAY, PointsShop


@pytest.fixture
def shop(tmp_path):
    shop = PointsShop(
        tmp_path, settings=RuleSettings(pending_days=15, expiry=Expiry.DAYS, expiry_span=60)
    )
    shop.orders(shop.order(1, 100), shop.order(2, 50, buyer=1), accounts=("mei", "ann"))
    shop.ledger.take_over([OpeningRow(1, 30, None), OpeningRow(1, 5, TODAY + timedelta(days=9))])
    shop.ledger.spend(1, 12, "dialog", note="=tea")
    yield shop
    shop.database.close()


def test_a_lot_that_never_expires_is_the_same_everywhere():
    assert NEVER_OUT == NEVER_ON


def test_every_entry_goes_out_with_the_balance_after_it(shop, tmp_path):
    report = write(TableExport(shop.database), tmp_path / "points.xlsx", OutTable.POINTS)

    lines = table_of(report.path, "points")
    mei = [line for line in lines if line["customer_number"] == "1"]
    told = [(line["points_change"], line["points_after"]) for line in mei]
    assert [after for _, after in told] == [line.balance for line in shop.book.statement(1)]
    assert sum(change for change, _ in told) == told[-1][1] == 123
    assert (mei[0]["points_kind"], mei[0]["order_no"]) == ("EARN", "1")
    assert (mei[-1]["points_kind"], mei[-1]["note"]) == ("SPEND", "=tea")
    assert len(lines) == len(shop.entries())


def test_what_people_have_goes_out_with_its_last_day(shop, tmp_path):
    report = write(TableExport(shop.database), tmp_path / "have.xlsx", OutTable.BALANCES)

    found = [
        (line["customer_number"], line["account"], line["points"], line["points_state"])
        for line in table_of(report.path, "balances")
    ]
    assert found == [
        ("1", "mei", 100, "PENDING"),
        ("1", "mei", 23, "AVAILABLE"),
        ("2", "ann", 50, "PENDING"),
    ]
    assert table_of(report.path, "balances")[1]["expires_on"] is None


def test_customers_go_out_with_what_they_can_spend(shop, tmp_path):
    shop.clock.turn(16)
    shop.ledger.pass_time()

    report = write(TableExport(shop.database), tmp_path / "people.xlsx", OutTable.CUSTOMERS)

    mei, ann = table_of(report.path, "customers")
    assert (mei["points"], mei["points_pending"], mei["points_owed"]) == (123, 0, 0)
    assert mei["points"] == shop.available(1)
    assert mei["points_expire"].date() == TODAY + timedelta(days=60)
    assert (ann["points"], ann["points_expire"].date()) == (50, date(2027, 1, 24))


def test_everything_of_one_person_holds_her_points_only(shop, tmp_path):
    from tests.exporting.test_table_export import WORDS, OutWish

    report = TableExport(shop.database).write_person(
        2,
        OutWish(tmp_path / "ann.xlsx"),
        WORDS,
        progress=lambda *_: None,
        is_cancelled=lambda: False,
    )

    assert {line["customer_number"] for line in table_of(report.path, "points")} == {"2"}
    assert [line["points"] for line in table_of(report.path, "balances")] == [50]
