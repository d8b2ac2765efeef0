"""What an order's remark, discount or the seller's word tells of a coupon."""

from datetime import timedelta

import pytest

from app.services.coupons import CodeKind, CouponKind
from tests.coupons.builders import DAY_0, TODAY
from tests.shop import a_line, rows

SPELLINGS = ("{code}", "code {code}, thanks", "券码{code}谢谢", "{lower}", "{wide}", "{blank}")


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_code_in_a_remark_is_found_however_it_is_written(shop, spelling):
    shop.orders(shop.order(0, 50, day=DAY_0 - 9))
    coupon = shop.made()
    shop.give(coupon, 1)
    code = shop.code_of(coupon)
    wide = "".join(chr(ord(each) + 0xFEE0) for each in code)
    said = spelling.format(code=code, lower=code.lower(), wide=wide, blank=code.replace("-", " "))

    shop.orders(shop.order(1, 150, buyer_message=said))

    assert shop.verdict() == "used"
    row = shop.row(coupon)
    assert (row.used, row.cost_minor, row.sales_minor, row.left) == (1, 2_000, 15_000, 9)
    assert shop.is_sound()


@pytest.mark.parametrize("field", ["buyer_message", "seller_remark", "coupon"])
def test_every_remark_of_an_order_is_read(shop, field):
    coupon = shop.made(code_kind=CodeKind.SHARED, code="SPRING-26")

    shop.orders(shop.order(1, 150, **{field: "spring26"}))

    assert shop.used(coupon) == 1


def test_a_shared_code_may_be_a_word_of_any_script(shop):
    coupon = shop.made(code_kind=CodeKind.SHARED, code="老客专享")

    shop.orders(shop.order(1, 150, buyer_message="你好，老客专享，谢谢"))

    assert shop.used(coupon) == 1


@pytest.mark.parametrize(
    ("terms", "order", "verdict"),
    [
        ({"from_on": TODAY + timedelta(days=1)}, {}, "early"),
        ({"from_on": TODAY - timedelta(9), "until_on": TODAY - timedelta(1)}, {}, "late"),
        ({"minimum_minor": 15_001}, {}, "minimum"),
        ({"minimum_minor": 15_000}, {}, "used"),
        ({"minimum_minor": 17_000}, {"discount_minor": 2_000}, "used"),
        ({"kind": CouponKind.PRODUCT_AMOUNT}, {}, "scope"),
        ({}, {"state": "closed"}, None),
        ({}, {"state": "unpaid"}, None),
        ({}, {"state": "refunded"}, None),
        ({"total_limit": 1}, {}, "used"),
    ],
)
def test_an_order_that_breaks_the_terms_is_listed_with_the_reason(shop, terms, order, verdict):
    shop.made(code_kind=CodeKind.SHARED, code="SPRING26", **terms)

    shop.orders(shop.order(1, 150, buyer_message="SPRING26", **order))

    assert shop.verdict() == verdict
    assert len(shop.coupons.unmatched(0, 9)) == (verdict not in (None, "used"))
    assert shop.is_sound()


def test_a_coupon_of_products_counts_with_one_of_them(shop):
    coupon = shop.made(
        code_kind=CodeKind.SHARED, code="OOLONG", kind=CouponKind.PRODUCT_AMOUNT,
        amount_minor=500, categories=(), products=("c:T1",),
    )  # fmt: skip
    orders = [shop.order(number, 150, buyer_message="oolong") for number in (1, 2)]

    shop.orders(*orders, lines=[a_line(0, "Tea", code="T1"), a_line(1, "Cup", code="C1")])

    assert [verdict for _, _, _, verdict in shop.seen()] == ["used", "scope"]
    assert shop.used(coupon) == 1


def test_the_first_one_counts_and_the_second_use_of_a_code_is_listed(shop):
    shop.orders(shop.order(0, 50, day=DAY_0 - 9))
    coupon = shop.made()
    shop.give(coupon, 1)
    code = shop.code_of(coupon)

    shop.orders(shop.order(2, 150, day=DAY_0 + 2, buyer_message=code))
    shop.orders(shop.order(1, 150, day=DAY_0 + 1, buyer_message=code), accounts=("friend",))

    assert [row[0::3] for row in shop.seen()] == [("2", "used_before"), ("1", "used")]
    assert shop.is_sound()


def test_a_refund_gives_the_code_free_again(shop):
    shop.orders(shop.order(0, 50, day=DAY_0 - 9))
    coupon = shop.made()
    shop.give(coupon, 1)
    code = shop.code_of(coupon)
    shop.orders(
        shop.order(1, 150, buyer_message=code),
        shop.order(2, 150, day=DAY_0 + 1, buyer_message=code),
    )

    shop.orders(shop.order(1, 150, refunded=150, state="refunded", buyer_message=code))

    assert [row[0::3] for row in shop.seen()] == [("2", "used")]
    assert shop.is_sound()


def test_letters_that_look_alike_are_listed_and_not_counted(shop):
    coupon = shop.made()
    code = shop.coupons.codes(coupon, 0, 1)[0].code

    shop.orders(shop.order(1, 150, buyer_message=code.replace("0", "O", 1)))
    shop.orders(shop.order(2, 150, buyer_message=code[:-1] + ("3" if code[-1] == "2" else "2")))

    assert [row[0::3] for row in shop.seen()] == [("1", "like"), ("2", "unknown")]
    assert shop.used(coupon) == 0


def test_an_equal_discount_of_who_holds_the_coupon_counts(shop):
    shop.orders(shop.order(0, 50, day=DAY_0 - 9))
    coupon = shop.made()
    shop.give(coupon, 1)

    shop.orders(shop.order(1, 150, discount_minor=2_000))

    assert shop.seen() == [("1", coupon, "amount", "used")]
    assert shop.is_sound()


def test_an_equal_discount_of_somebody_else_is_listed(shop):
    coupon = shop.made()

    shop.orders(shop.order(1, 150, discount_minor=2_000), shop.order(2, 150, discount_minor=700))

    assert shop.seen() == [("1", coupon, "fits", "fits")]


def test_a_discount_that_fits_no_coupon_of_who_holds_one_is_listed(shop):
    shop.orders(shop.order(0, 50, day=DAY_0 - 9))
    shop.give(shop.made(), 1)

    shop.orders(shop.order(1, 150, discount_minor=1_500))

    assert shop.seen() == [("1", 0, "none", "none")]
    assert shop.coupons.unmatched(0, 9)[0].discount_minor == 1_500


def test_the_next_order_is_the_next_one_only(shop):
    shop.orders(shop.order(0, 50, day=DAY_0 - 9))
    coupon = shop.made(kind=CouponKind.NEXT_ORDER)
    shop.give(coupon, 1)
    code = shop.code_of(coupon)
    shop.orders(shop.order(1, 150, day=DAY_0 + 2, buyer_message=code))
    assert shop.verdict() == "used"

    shop.orders(shop.order(2, 150, day=DAY_0 + 1))

    assert shop.verdict() == "not_next"
    assert shop.is_sound()


def test_of_two_coupons_that_go_with_no_other_one_counts(shop):
    one = shop.made(code_kind=CodeKind.SHARED, code="FIRST1")
    shop.made(code_kind=CodeKind.SHARED, code="SECOND2", is_combinable=True)

    shop.orders(shop.order(1, 150, buyer_message="FIRST1 SECOND2"))

    assert [row[1::2] for row in shop.seen()] == [(one, "used"), (one + 1, "with_another")]


def test_two_coupons_that_go_with_others_both_count(shop):
    for code in ("FIRST1", "SECOND2"):
        shop.made(code_kind=CodeKind.SHARED, code=code, is_combinable=True)

    shop.orders(shop.order(1, 150, buyer_message="FIRST1 SECOND2"))

    assert [row[3] for row in shop.seen()] == ["used", "used"]


def test_the_limit_of_all_is_kept_by_the_days_of_orders(shop):
    coupon = shop.made(code_kind=CodeKind.SHARED, code="FIRST1", total_limit=1, person_limit=None)
    shop.orders(shop.order(1, 150, day=DAY_0 + 1, buyer_message="FIRST1"))

    batch = shop.orders(shop.order(2, 150, buyer_message="FIRST1"), accounts=("other",))
    assert [row[3] for row in shop.seen()] == ["limit", "used"]
    shop.undo_import(batch)

    assert [row[3] for row in shop.seen()] == ["used"]
    assert shop.used(coupon) == 1
    assert shop.is_sound()


def test_the_word_of_the_seller_stands_above_the_terms(shop):
    coupon = shop.made(code_kind=CodeKind.SHARED, code="SPRING26", minimum_minor=90_000)
    shop.orders(shop.order(1, 150, buyer_message="SPRING26"))

    _, action = shop.desk.count_use(coupon, shop.order_id(1))
    assert shop.seen() == [("1", coupon, "hand", "used")]
    assert shop.row(coupon).by_hand == 1
    shop.desk.undo(action)

    assert shop.verdict() == "minimum"
    assert shop.is_sound()


def test_a_denied_use_is_neither_counted_nor_listed(shop):
    coupon = shop.made(code_kind=CodeKind.SHARED, code="SPRING26")
    shop.orders(shop.order(1, 150, buyer_message="SPRING26"))

    _, action = shop.desk.deny_use(shop.order_id(1), coupon)
    assert shop.seen() == []
    shop.desk.count_use(coupon, shop.order_id(1))
    assert shop.used(coupon) == 1
    shop.desk.undo(shop.newest())
    assert shop.seen() == []
    shop.desk.undo(action)

    assert shop.used(coupon) == 1
    assert shop.is_sound()


def test_an_order_without_a_buyer_can_use_a_coupon(shop):
    coupon = shop.made(code_kind=CodeKind.SHARED, code="SPRING26")

    shop.orders(shop.order(1, 150, buyer=None, buyer_message="SPRING26"), accounts=())

    assert shop.used(coupon) == 1


def test_a_code_that_is_made_known_later_is_found_in_older_orders(shop):
    shop.orders(
        shop.order(1, 150, day=DAY_0 - 3, buyer_message="SPRING26"),
        shop.order(2, 150, day=DAY_0 - 5, buyer_message="SPRING26"),
    )

    coupon = shop.made(
        code_kind=CodeKind.SHARED, code="SPRING26", from_on=TODAY - timedelta(3), person_limit=None
    )

    assert shop.used(coupon) == 1


def test_erasing_a_buyer_leaves_the_use(shop):
    coupon = shop.made(code_kind=CodeKind.SHARED, code="SPRING26")
    shop.orders(shop.order(1, 150, buyer_message="SPRING26"))

    shop.erase(1)
    shop.orders(shop.order(2, 150))

    assert shop.used(coupon) == 1
    assert shop.is_sound()


def _codes_of_two(shop, **terms):
    """Mei and Lin have a code each; give coupon and codes."""
    days = {"day": DAY_0 - 9}
    shop.orders(shop.order("a", 200, **days), shop.order("b", 200, buyer=1, **days),
                accounts=("mei", "lin"))  # fmt: skip
    coupon = shop.made(10, **terms)
    shop.give(coupon, 1, 2)
    return coupon, [shop.code_of(coupon, person) for person in (1, 2)]


def test_two_who_are_one_person_share_the_limit_of_each(shop):
    coupon, codes = _codes_of_two(shop, person_limit=1)
    shop.link(1, 2)
    shop.orders(shop.order("1", 200, seller_remark=codes[0]),
                shop.order("2", 200, buyer=1, seller_remark=codes[1]),
                accounts=("mei", "lin"))  # fmt: skip

    assert [shop.verdict(number) for number in ("1", "2")] == ["used", "used_before"]
    shop.unlink(1, 2)
    assert [shop.verdict(number) for number in ("1", "2")] == ["used", "used"]
    assert shop.used(coupon) == 2
    shop.link(1, 2)
    assert [shop.verdict(number) for number in ("1", "2")] == ["used", "used_before"]
    assert shop.is_sound()


def test_a_buyer_with_codes_of_others_has_the_limit_of_one(shop):
    _, codes = _codes_of_two(shop, person_limit=2)
    spare = rows(shop.database, "SELECT code FROM coupon_code WHERE id NOT IN"
                                " (SELECT code_id FROM coupon_issue) ORDER BY id")[0][0]  # fmt: skip
    told = (*codes, spare)
    shop.orders(*(shop.order(str(at), 200, seller_remark=code) for at, code in enumerate(told, 1)))

    assert [shop.verdict(number) for number in ("1", "2", "3")] == ["used", "used", "used_before"]
    # Lin's code was used once; of an order without a buyer it is the code that counts.
    nobodys = [shop.order(number, 200, buyer=None, seller_remark=codes[1]) for number in "45"]
    shop.orders(*nobodys, accounts=())
    assert [shop.verdict(number) for number in "45"] == ["used", "used_before"]
    assert shop.is_sound()


def test_what_is_refused_uses_nothing_up(shop):
    """Mei's second order is over her limit, so that Lin's code is still good."""
    _, codes = _codes_of_two(shop, person_limit=1)
    first = shop.order("1", 200, seller_remark=codes[0])
    shop.orders(first)
    shop.orders(shop.order("2", 200, seller_remark=codes[1]))
    shop.orders(shop.order("3", 200, seller_remark=codes[1]), accounts=("lin",))
    assert [shop.verdict(number) for number in "123"] == ["used", "used_before", "used"]

    shop.orders(shop.order("1", 200, state="refunded", refunded=200, seller_remark=codes[0]))

    assert [shop.verdict(number) for number in "123"] == [None, "used", "used_before"]
    assert shop.is_sound()


def test_what_one_order_frees_goes_from_code_to_buyer_and_on(shop):
    """Mei's order goes: Lin's with Mei's code counts, so her next does not, so Tao's does."""
    _, codes = _codes_of_two(shop, person_limit=1)
    shop.orders(shop.order("1", 200, seller_remark=codes[0]))
    shop.orders(shop.order("2", 200, seller_remark=codes[0]), accounts=("lin",))
    shop.orders(shop.order("3", 200, seller_remark=codes[1]), accounts=("lin",))
    shop.orders(shop.order("4", 200, seller_remark=codes[1]), accounts=("tao",))
    before = ["used", "used_before", "used", "used_before"]
    assert [shop.verdict(number) for number in "1234"] == before

    shop.orders(shop.order("1", 200, state="refunded", refunded=200, seller_remark=codes[0]))

    after = [None, "used", "used_before", "used"]
    assert [shop.verdict(number) for number in "1234"] == after
    assert shop.is_sound()


def test_what_the_seller_counts_by_hand_counts_beyond_the_limit_of_each(shop):
    shop.orders(*(shop.order(number, 150) for number in (1, 2, 3)))
    coupon = shop.made(person_limit=1)
    shop.give(coupon, 1)

    for number in (1, 2, 3):
        shop.desk.count_use(coupon, shop.order_id(number))

    assert shop.used(coupon) == 3
    assert shop.is_sound()
