"""A voucher is made before its order: the order's words say what the points were for."""

import pytest
from sqlalchemy.exc import IntegrityError

from app.services.points import LotState, PointsKind, voucher_code
from app.services.points.listing import LedgerList
from app.services.points.listing_views import LedgerQuestion
from app.services.points.vouchers import entries_in
from tests.shop import rows

GONE = {"refunded": 50, "state": "refunded"}


@pytest.fixture
def code(shop):
    """Mei earned 100 points and spent 60 of them for a voucher."""
    shop.orders(shop.order("first", 100))
    _, spent = shop.ledger.spend(1, 60, "dialog", reason="gift")
    return voucher_code(spent.entry_id)


def used(shop, code, number="used", paid=50, **more):
    return shop.order(number, paid, seller_remark=f"gift, voucher {code}", **more)


def kinds(shop):
    return [kind for kind, _ in shop.entries()]


@pytest.mark.parametrize(
    "text",
    [
        "{code}",
        "券码{code}谢谢",
        "ポイント券：{code}。よろしく",
        "voucher {code}, and a red one please",
        "{lower}",
        "{wide}",
        "{plain}",
        "{spaced}",
    ],
)
def test_a_code_is_found_however_it_is_written(text):
    code = voucher_code(1_234)
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in code)
    said = text.format(
        code=code,
        lower=code.lower(),
        wide=wide,
        plain=code.replace("-", ""),
        spaced=code.replace("-", " "),
    )

    assert entries_in(said) == {1_234}


def test_a_misread_code_and_a_part_of_a_longer_number_are_none():
    code = voucher_code(1_234)
    other = "3" if code[0] != "3" else "4"

    assert entries_in(f"{other}{code[1:]}") == set()
    assert entries_in(f"2{code} {code}2 {code[:-1]}") == set()
    assert entries_in("TEA-2345, 13912345678") == set()


def test_the_refund_of_the_order_with_the_code_gives_the_points_back_to_their_lot(shop, code):
    shop.orders(used(shop, code))
    before = shop.available()

    shop.orders(used(shop, code, **GONE))

    # The 50 points of the order are gone, the 60 of the voucher are back.
    assert (before, shop.available()) == (90, 100)
    assert [(lot.lot_id, lot.remaining, lot.state) for lot in shop.book.lots(1)] == [
        (1, 100, LotState.AVAILABLE)
    ]
    assert shop.is_true()


def test_a_partial_refund_gives_its_share_back_and_the_same_file_nothing_more(shop, code):
    shop.orders(used(shop, code))

    for _ in range(2):
        shop.orders(used(shop, code, refunded=25, state="partly_refunded"))

    assert kinds(shop).count("return_spend") == 1
    assert shop.available() == 100 - 60 + 30 + 25


def test_a_code_in_the_buyers_words_or_in_the_column_of_coupons_counts_as_well(shop, code):
    shop.orders(shop.order("used", 50, buyer_message=f"my code is {code}"))
    shop.orders(shop.order("used", 50, coupon=code, **GONE))

    assert shop.available() == 100


def test_a_remark_that_is_written_after_the_refund_brings_the_points_back_then(shop, code):
    shop.orders(shop.order("used", 50))
    shop.orders(shop.order("used", 50, **GONE))
    before = shop.available()

    shop.orders(used(shop, code, **GONE))

    assert (before, shop.available()) == (40, 100)


def test_who_cancels_the_order_uses_the_voucher_in_the_next(shop, code):
    shop.orders(used(shop, code, state="closed"))
    cancelled = shop.available()

    shop.orders(used(shop, code, "next"))

    assert (cancelled, shop.available()) == (100, 40 + 50)
    assert shop.is_true()


def test_what_the_seller_said_goes_before_a_code_elsewhere(shop):
    shop.orders(shop.order("first", 100), shop.order("said", 10))
    _, spent = shop.ledger.spend(1, 60, "dialog", reason="gift", order_id=2)

    shop.orders(used(shop, voucher_code(spent.entry_id), **GONE))

    assert "return_spend" not in kinds(shop)
    shop.orders(shop.order("said", 10, refunded=10, state="refunded"))
    assert shop.available() == 100


def test_taking_the_import_back_unties_the_order(shop, code):
    batch = shop.orders(used(shop, code, **GONE))
    returned = shop.available()

    shop.undo_import(batch)

    assert (returned, shop.available()) == (100, 40)
    assert rows(shop.database, "SELECT count(*) FROM voucher_mention") == [(0,)]
    shop.orders(used(shop, code, **GONE))
    assert shop.available() == 100
    assert shop.is_true()


def test_when_the_order_goes_an_earlier_one_with_the_code_says_what_comes_back(shop, code):
    """It is another account's, of which nobody knows that it is the same person's."""
    batch = shop.orders(used(shop, code, "next", paid=0))
    shop.orders(used(shop, code, "closed", state="closed"), accounts=("tom",))
    before = shop.available()

    shop.undo_import(batch)

    assert (before, shop.available()) == (40, 100)


def test_a_spending_that_was_taken_back_comes_back_once(shop, code):
    action = rows(shop.database, "SELECT created_by FROM entry WHERE kind = 'spend'")[0][0]
    shop.orders(used(shop, code))
    _, back = shop.ledger.undo(action)
    shop.orders(used(shop, code, **GONE))

    assert shop.available() == 100
    shop.ledger.undo(back.action_id)
    assert shop.available() == 100
    assert shop.is_true()


def test_merging_and_unmerging_post_nothing(shop, code):
    shop.orders(used(shop, code, **GONE), accounts=("tom",))
    before = shop.entries()

    pair = shop.link(1, 2)
    shop.unlink(*pair)

    assert shop.entries() == before
    assert (shop.available(1), shop.available(2)) == (100, 0)


def test_an_order_of_nobody_counts_by_its_words(shop, code):
    shop.orders(used(shop, code, buyer=None, **GONE))

    assert shop.available() == 100


def test_ledger_and_statement_name_the_order(shop, code):
    shop.orders(used(shop, code))

    (spent,) = [line for line in shop.book.statement(1) if line.kind is PointsKind.SPEND]
    listed = LedgerList(shop.database)
    found = listed.ids(LedgerQuestion(search="used"))
    assert spent.order_no == "used"
    assert spent.entry_id in found
    assert listed.rows([spent.entry_id])[spent.entry_id].order_no == "used"


def test_a_statement_does_not_name_the_order_of_somebody_else(shop, code):
    shop.orders(used(shop, code, **GONE), accounts=("tom",))

    assert [line.order_no for line in shop.book.statement(1)] == ["first", None, None]
    shop.link(1, 2)
    assert [line.order_no for line in shop.book.statement(1)] == ["first", "used", "used"]


def test_what_was_read_stays_when_the_buyer_is_erased(shop, code):
    shop.orders(used(shop, code))
    with shop.database.writing() as uow:
        uow.sql("INSERT INTO erasure(customer_id, at, is_clean, created_by) VALUES(1, 0, 1, 1)")
        uow.sql("UPDATE orders SET seller_remark = NULL")

    shop.orders(shop.order("used", 50, **GONE))

    assert shop.available() == 100


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE voucher_mention SET entry_id = 1",
        "UPDATE OR REPLACE voucher_mention SET entry_id = 1",
        "INSERT INTO voucher_mention(entry_id, order_id) VALUES(1, 1)",
        "REPLACE INTO voucher_mention(id, entry_id, order_id) VALUES(1, 1, 1)",
        (
            "INSERT INTO voucher_mention(id, entry_id, order_id) VALUES(1, 2, 2)"
            " ON CONFLICT DO UPDATE SET entry_id = 1"
        ),
    ],
)
def test_no_order_is_said_to_be_for_points_that_were_earned(shop, code, statement):
    shop.orders(used(shop, code))
    assert rows(shop.database, "SELECT kind FROM entry WHERE id = 1") == [("earn",)]

    with pytest.raises(IntegrityError), shop.database.writing() as uow:
        uow.sql(statement)

    assert rows(shop.database, "SELECT entry_id FROM voucher_mention") == [(2,)]


def test_a_tie_to_an_order_that_does_not_tell_of_it_is_found_by_the_check(shop, code):
    shop.orders(used(shop, code))
    spent = rows(shop.database, "SELECT entry_id FROM voucher_mention")[0][0]
    first = rows(shop.database, "SELECT id FROM orders WHERE order_no = 'first'")[0][0]
    assert shop.book.check() == ()

    with shop.database.writing() as uow:
        uow.sql("UPDATE voucher_mention SET order_id = ?", (first,))

    assert shop.book.check() == (f"voucher of entry {spent} in order {first}",)
