"""What is handed to one person names nobody else: not a friend, nor the order of a friend."""

import csv
import zipfile
from io import TextIOWrapper
from random import Random

import openpyxl
import pytest

from app.services.coupons import CouponBook, CouponDesk
from app.services.exporting import OutTable, OutWish, TableExport
from app.services.kept_segments import SegmentBook
from app.services.tiers import Privilege, PrivilegeKind, Tier, TierDesk, TierSettings
from tests.book.builders import bring
from tests.coupons.builders import a_coupon
from tests.exporting.test_table_export import WORDS
from tests.referral.builders import ReferralShop
from tests.shop import Sheet, a_customer, rows

MEI = ("Mei Zhang", "+8613812342046", "A-111")
LIN = ("Lin Friendly", "+8613912345678", "F-777")


@pytest.fixture
def shop(tmp_path):
    """Lin was brought by Mei's code and used a coupon of hers; once they were taken for one."""
    shop = ReferralShop(tmp_path)
    comes(shop, "mei", MEI, shop.day(60))
    coupons = CouponDesk(shop.database, shop.clock, Random(3))
    coupon = coupons.add(a_coupon(), 5)[1]
    coupons.issue(coupon, [1])
    code = CouponBook(shop.database, shop.clock).held(1)[0].code
    comes(shop, "lin", LIN, shop.day(), remark=f"{shop.code()} {code}")
    shop.link(1, 2)
    order = rows(shop.database, "SELECT id FROM orders WHERE order_no = ?", (LIN[2],))[0][0]
    shop.ledger.spend(1, 5, "for-lin", order_id=order)
    shop.unlink(1, 2)
    yield shop
    shop.database.close()


def comes(shop, account, told, day, *, remark=None):
    name, phone, number = told
    order = shop.order(number, 900, day=day, seller_remark=remark)
    people = [a_customer(account, name=name, phone=phone)]
    sheet = Sheet(customers=people, orders=[order], newest_at=day * 86_400_000)
    bring(shop.database, shop.folder, sheet, clock=shop.clock)


def texts_of(path):
    """Every cell of a file, as text."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [cell for row in csv.reader(file) for cell in row]
    if path.suffix == ".zip":
        found = []
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                with archive.open(name) as member:
                    told = csv.reader(TextIOWrapper(member, "utf-8-sig", newline=""))
                    found += [cell for row in told for cell in row]
        return found
    book = openpyxl.load_workbook(path)
    return [str(cell) for sheet in book for row in sheet.values for cell in row if cell is not None]


@pytest.mark.parametrize(("person", "own", "other"), [(1, MEI, LIN), (2, LIN, MEI)])
@pytest.mark.parametrize("name", ["all.xlsx", "all.zip", "statement.xlsx", "statement.csv"])
def test_no_file_of_one_names_the_other(shop, tmp_path, name, person, own, other):
    export, path = TableExport(shop.database), tmp_path / name
    write = export.write_statement if name.startswith("statement") else export.write_person

    write(
        person,
        OutWish(path, is_masked=False),
        WORDS,
        progress=lambda *_: None,
        is_cancelled=lambda: False,
    )

    cells = texts_of(path)
    whole = "\n".join(cells)
    assert own[0] in cells
    assert own[2] in cells
    assert [text for text in (*other, other[1][3:]) if text in whole] == []


@pytest.mark.parametrize(("person", "own", "other"), [(1, MEI, LIN), (2, LIN, MEI)])
def test_no_statement_names_the_order_of_the_other(shop, person, own, other):
    numbers = [line.order_no for line in shop.book.statement(person)]

    assert own[2] in numbers
    assert other[2] not in numbers


def test_the_shops_own_tables_name_both(shop, tmp_path):
    path = tmp_path / "shop.xlsx"

    TableExport(shop.database).write(
        list(OutTable), OutWish(path), WORDS, progress=lambda *_: None, is_cancelled=lambda: False
    )

    friends = [list(row) for row in openpyxl.load_workbook(path)["referrals"].values][1]
    assert {MEI[0], LIN[0], LIN[2]} <= set(friends)
    entries = [list(row) for row in openpyxl.load_workbook(path)["points"].values]
    assert [row for row in entries if MEI[0] in row and LIN[2] in row] != []


def test_tiers_notes_of_them_and_lists_are_handed_over(shop, tmp_path):
    tiers = TierDesk(shop.database, shop.clock)
    free = Privilege(PrivilegeKind.FREE_POST)
    tiers.put(TierSettings((Tier("member", 0, privileges=(free,)), Tier("gold", 10**7))))
    tiers.use(1, "free_post")
    tiers.set_by_hand([1], "gold", until=None, reason="thanks", note="canary-note")
    lists = SegmentBook(shop.database, shop.clock)
    lists.freeze_people("canary-list", [1])
    path = tmp_path / "her.xlsx"

    TableExport(shop.database).write_person(
        1, OutWish(path), WORDS, progress=lambda *_: None, is_cancelled=lambda: False
    )

    book = openpyxl.load_workbook(path)
    steps = [row[3:] for row in book["tiers"].values][1:]
    assert steps == [("MEMBER", None, "RULES"), ("GOLD", "MEMBER", "HAND")]
    acts = [row[3:] for row in book["tier_acts"].values][1:]
    assert [(act[0], act[1], act[2], act[4], act[5]) for act in acts] == [
        ("USE", "MEMBER", "FREE_POST", None, None),
        ("SET", "GOLD", None, "THANKS", "canary-note"),
    ]
    assert [row[0] for row in book["lists"].values][1:] == ["canary-list"]
