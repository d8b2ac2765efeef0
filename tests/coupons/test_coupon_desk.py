"""Making coupons and codes, giving them, and taking wishes back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.models import driver
from app.services.coupons import (
    CodeFault,
    CodeKind,
    CodeUnknownError,
    CouponCodeTakenError,
    CouponKind,
    CouponOverError,
    CouponPoolShortError,
    CouponPromisedError,
    CouponState,
    CouponTakenBackError,
    CouponUnfitError,
)
from app.services.coupons.rules import LETTERS, body_length, check_letter, is_whole
from tests.coupons.builders import DAY_0, TODAY, CouponShop, a_coupon
from tests.points.builders import PLAIN
from tests.shop import rows


def _people(shop, count):
    accounts = [f"buyer{at}" for at in range(count)]
    orders = [shop.order(f"o{at}", 50, buyer=at, day=DAY_0 - 9) for at in range(count)]
    shop.orders(*orders, accounts=accounts)
    return list(range(1, count + 1))


def test_one_wrong_letter_makes_no_other_code():
    body = "7KQ4W"
    code = body + check_letter(body)
    for at in range(len(code)):
        for letter in LETTERS:
            if letter != code[at]:
                assert not is_whole(code[:at] + letter + code[at + 1 :])


def test_made_codes_have_no_letters_that_look_alike_and_are_hard_to_guess(shop):
    coupon = shop.made(codes=1_000, prefix="WINTER")

    codes = [row.code for row in shop.coupons.codes(coupon, 0, 2_000)]

    assert len(set(codes)) == 1_000
    assert all(code.startswith("WINTER-") and is_whole(code[7:]) for code in codes)
    assert not set("".join(code[7:] for code in codes)) & set("01OI")
    assert body_length(1_000) == 4
    assert 32 ** body_length(100_000) >= 100_000_000


@pytest.mark.parametrize(
    ("field", "terms"),
    [
        ("name", {"name": " "}),
        ("amount_minor", {"amount_minor": 0}),
        ("amount_minor", {"amount_minor": None}),
        ("percent", {"kind": CouponKind.PERCENT, "percent": 101}),
        ("gift", {"kind": CouponKind.GIFT, "gift": ""}),
        ("cost_minor", {"kind": CouponKind.FREE_POST, "cost_minor": -1}),
        ("minimum_minor", {"minimum_minor": -1}),
        ("products", {"kind": CouponKind.PRODUCT_AMOUNT, "categories": ()}),
        ("total_limit", {"total_limit": 0}),
        ("person_limit", {"person_limit": -1}),
        ("days", {"days": 0}),
        ("until_on", {"from_on": TODAY, "until_on": TODAY - timedelta(1)}),
        ("code", {"code_kind": CodeKind.SHARED, "code": "AB"}),
        ("code", {"code_kind": CodeKind.SHARED, "code": "券"}),
        ("prefix", {"prefix": "TEA!"}),
        ("prefix", {"prefix": "A" * 13}),
    ],
)
def test_terms_that_cannot_be_are_refused_by_name(shop, field, terms):
    with pytest.raises(CouponUnfitError) as refused:
        shop.desk.add(a_coupon(**terms))

    assert refused.value.field == field
    assert shop.coupons.all() == ()


def test_two_coupons_never_share_a_code(shop):
    shop.made(code_kind=CodeKind.SHARED, code="Spring-26")

    with pytest.raises(CouponCodeTakenError):
        shop.made(code_kind=CodeKind.SHARED, code="SPRING26")


def test_a_pool_that_is_too_small_gives_nobody_a_code(shop):
    people = _people(shop, 5)
    coupon = shop.made(codes=3)

    with pytest.raises(CouponPoolShortError) as refused:
        shop.desk.issue(coupon, people)
    assert (refused.value.left, refused.value.wanted) == (3, 5)
    assert shop.coupons.outlook(coupon, people).short == 2
    assert shop.row(coupon).issued == 0
    shop.desk.make_codes(coupon, 2)

    assert shop.give(coupon, *people).given == 5
    assert shop.row(coupon).left == 0


def test_the_same_person_keeps_the_same_code(shop):
    people = _people(shop, 3)
    coupon = shop.made()
    shop.give(coupon, *people[:2])
    before = [shop.code_of(coupon, person) for person in people[:2]]

    issued = shop.give(coupon, *people)

    assert (issued.given, issued.had) == (1, 2)
    assert [shop.code_of(coupon, person) for person in people[:2]] == before
    assert shop.give(coupon, *people).action_id is None


def test_two_rows_of_one_person_get_one_code(shop):
    _people(shop, 2)
    shop.link(1, 2)
    coupon = shop.made()

    assert shop.give(coupon, 1, 2).given == 1


def test_a_coupon_lasts_so_many_days_after_it_was_given(shop):
    _people(shop, 1)
    coupon = shop.made(days=14)
    shop.give(coupon, 1)
    code = shop.code_of(coupon)
    shop.clock.turn(30)

    shop.orders(
        shop.order(1, 150, day=DAY_0 + 15, buyer_message=code),
        shop.order(2, 150, day=DAY_0 + 14, buyer_message=code),
    )

    assert [row[0::3] for row in shop.seen()] == [("1", "late"), ("2", "used")]


def test_who_let_it_run_out_gets_the_same_code_for_a_new_time(shop):
    _people(shop, 1)
    coupon = shop.made(days=14)
    shop.give(coupon, 1)
    code = shop.code_of(coupon)
    shop.clock.turn(30)

    issued = shop.give(coupon, 1)

    assert (issued.given, issued.had, issued.renewed) == (0, 1, 1)
    (held,) = shop.coupons.held(1)
    assert (held.code, held.until_on) == (code, TODAY + timedelta(44))
    shop.desk.undo(issued.action_id)
    assert shop.coupons.held(1)[0].until_on == TODAY + timedelta(14)


def test_orders_since_a_coupon_ran_out_are_judged_anew_when_it_begins_anew(shop):
    _people(shop, 1)
    coupon = shop.made(days=14)
    shop.give(coupon, 1)
    shop.clock.turn(30)
    order = shop.order(7, 135, day=DAY_0 + 20, goods_minor=15_000, discount_minor=1_500)
    shop.orders(order, accounts=("buyer0",))
    assert shop.verdict("7") is None

    shop.give(coupon, 1)

    assert shop.verdict("7") == "none"  # she holds one, and the discount is another
    assert shop.is_sound()


def test_what_is_over_is_not_given(shop):
    _people(shop, 1)
    ended = shop.made(from_on=TODAY - timedelta(9), until_on=TODAY - timedelta(1))
    stopped = shop.made()
    shop.desk.stop(stopped)

    for coupon in (ended, stopped):
        with pytest.raises(CouponOverError):
            shop.desk.issue(coupon, [1])
    assert [shop.row(each).state for each in (ended, stopped)] == [
        CouponState.ENDED,
        CouponState.STOPPED,
    ]


def test_a_stopped_coupon_keeps_its_uses_and_takes_no_more(shop):
    coupon = shop.made(code_kind=CodeKind.SHARED, code="SPRING26", person_limit=None)
    shop.orders(shop.order(1, 150, buyer_message="SPRING26"))
    shop.desk.stop(coupon)
    shop.orders(shop.order(2, 150, day=DAY_0 + 1, buyer_message="SPRING26"))
    assert [row[3] for row in shop.seen()] == ["used", "stopped"]

    shop.desk.start(coupon)

    assert [row[3] for row in shop.seen()] == ["used", "used"]
    assert shop.is_sound()


def test_what_customers_hold_keeps_its_promise(shop):
    _people(shop, 1)
    coupon = shop.made(until_on=TODAY + timedelta(9), total_limit=10)
    terms = shop.row(coupon).terms
    shop.desk.change(coupon, replace(terms, minimum_minor=5_000))
    shop.give(coupon, 1)
    terms = shop.row(coupon).terms

    for field, value in (
        ("amount_minor", 100), ("minimum_minor", 9_000), ("until_on", TODAY), ("total_limit", 5),
        ("kind", CouponKind.CHEAPEST), ("from_on", TODAY + timedelta(1)),
    ):  # fmt: skip
        with pytest.raises(CouponPromisedError):
            shop.desk.change(coupon, replace(terms, **{field: value}))
    kinder = replace(terms, name="Autumn", until_on=None, total_limit=None)
    shop.desk.change(coupon, kinder)
    assert shop.row(coupon).terms == kinder
    shop.desk.undo(shop.newest())
    assert shop.row(coupon).terms == terms


def test_giving_is_taken_back_but_for_what_was_used(shop):
    people = _people(shop, 3)
    coupon = shop.made()
    issued = shop.give(coupon, *people)
    code = shop.code_of(coupon, 2)
    shop.orders(shop.order(1, 150, buyer_message=code))

    _, back = shop.desk.undo(issued.action_id)

    assert (back.restored, back.kept) == (2, 1)
    assert [len(shop.coupons.held(person)) for person in people] == [0, 1, 0]
    _, again = shop.desk.undo(back.action_id)
    assert again.restored == 2
    assert [len(shop.coupons.held(person)) for person in people] == [1, 1, 1]
    assert shop.is_sound()


def test_a_new_coupon_goes_with_its_codes_and_comes_again(shop):
    shop.orders(shop.order(1, 150, buyer_message="SPRING26"))
    coupon = shop.made(code_kind=CodeKind.SHARED, code="SPRING26")
    shop.desk.deny_use(shop.order_id(1), coupon)
    shop.desk.undo(shop.newest())
    made = rows(shop.database, "SELECT created_by FROM coupon")[0][0]
    _, kept = shop.desk.undo(made)
    assert kept.kept == 2
    shop.desk.undo(kept.action_id)
    shop.orders(shop.order(1, 150, refunded=150, state="refunded", buyer_message="SPRING26"))

    _, back = shop.desk.undo(made)
    assert shop.coupons.all() == ()
    shop.desk.undo(back.action_id)

    assert shop.row(coupon).first_code == "SPRING26"
    with pytest.raises(CouponTakenBackError):
        shop.desk.undo(back.action_id)
    assert shop.is_sound()


def test_codes_of_a_file_are_sorted_with_reasons(shop):
    coupon = shop.made(code_kind=CodeKind.OWN)
    shop.desk.take_codes(coupon, ["OLD-1234"])
    texts = [
        "NEW-1",
        "new 1",
        "OLD1234",
        "1.37E+14",
        "券码",
        "AB",
        "A" * 41,
        " ",
        "10000000000000000",
    ]

    outlook = shop.coupons.look_at_codes(list(enumerate(texts, 2)))

    assert outlook.fit == ("NEW-1",)
    assert [(each.row_no, each.fault) for each in outlook.refused] == [
        (3, CodeFault.TWICE),
        (4, CodeFault.TAKEN),
        (5, CodeFault.ROUNDED),
        (6, CodeFault.LETTERS),
        (7, CodeFault.SHORT),
        (8, CodeFault.LONG),
        (10, CodeFault.ROUNDED),
    ]
    assert shop.desk.take_codes(coupon, texts)[1] == 1
    assert shop.row(coupon).codes == 2


def test_a_code_that_is_typed_in_is_found_or_one_that_looks_like_it(shop):
    coupon = shop.made()
    code = shop.coupons.codes(coupon, 0, 1)[0].code

    assert shop.coupons.match(f" {code.lower()} ").coupon_id == coupon
    with pytest.raises(CodeUnknownError) as refused:
        shop.coupons.match(code.replace("0", "O"))
    assert refused.value.like == code


def test_an_import_that_is_taken_back_leaves_who_holds_a_coupon(shop):
    batch = shop.orders(shop.order(1, 150, day=DAY_0 - 1))
    coupon = shop.made()
    shop.give(coupon, 1)
    code = shop.code_of(coupon)

    shop.undo_import(batch)
    shop.orders(shop.order(2, 150, buyer_message=code))

    assert shop.used(coupon) == 1
    assert shop.code_of(coupon, 1) == code
    assert shop.is_sound()


def test_the_word_of_an_order_comes_again_with_its_file(shop):
    coupon = shop.made()
    batch = shop.orders(shop.order(1, 150))
    shop.desk.count_use(coupon, shop.order_id(1))

    shop.undo_import(batch)
    assert shop.used(coupon) == 0
    shop.orders(shop.order(1, 150))

    assert shop.used(coupon) == 1
    assert shop.is_sound()


def test_each_percent_gift_post_and_cheapest_has_its_cost(shop):
    told = {
        CouponKind.PERCENT: 1_500, CouponKind.GIFT: 1_800, CouponKind.FREE_POST: 800,
        CouponKind.NEXT_ORDER: 2_000, CouponKind.CHEAPEST: 0,
    }  # fmt: skip
    for kind in told:
        shop.made(kind=kind, code_kind=CodeKind.SHARED, code=f"CODE-{kind.value}".replace("_", "-"),
                  is_combinable=True)  # fmt: skip
    said = " / ".join(f"CODE-{kind.value}".replace("_", "-") for kind in told)

    shop.orders(shop.order(1, 150, buyer_message=said))

    assert [row.cost_minor for row in reversed(shop.coupons.all())] == list(told.values())


TAMPERING = (
    "UPDATE coupon SET amount_minor = 1",
    "UPDATE coupon SET created_by = 99",
    "UPDATE coupon SET minimum_minor = 99",
    "UPDATE coupon SET kind = 'gift', amount_minor = NULL",
    "UPDATE coupon SET percent = 5",
    "UPDATE coupon SET from_on = 0",
    "REPLACE INTO coupon SELECT * FROM coupon",
    "DELETE FROM coupon",
    "UPDATE coupon_code SET code = 'x'",
    "UPDATE coupon_code SET plain = 'XXXX'",
    "UPDATE coupon_code SET coupon_id = 99",
    "REPLACE INTO coupon_code SELECT * FROM coupon_code",
    (
        "INSERT INTO coupon_code SELECT id + 1000, coupon_id, code, plain, likeness, created_by"
        " FROM coupon_code"
    ),
    "DELETE FROM coupon_code",
    "UPDATE coupon_issue SET customer_id = 2",
    "UPDATE coupon_issue SET code_id = 2",
    "UPDATE coupon_issue SET issued_on = 0",
    "UPDATE coupon_issue SET coupon_id = 99",
    "REPLACE INTO coupon_issue SELECT * FROM coupon_issue",
    (
        "INSERT INTO coupon_issue SELECT 99, coupon_id, 2, code_id, issued_at, issued_on, until_on,"
        " created_by FROM coupon_issue"
    ),
    (
        "INSERT INTO coupon_issue SELECT 99, coupon_id, customer_id, 2, issued_at, issued_on,"
        " until_on, created_by FROM coupon_issue"
    ),
    (
        "INSERT INTO coupon_issue SELECT 99, coupon_id, 2, NULL, issued_at, issued_on, until_on,"
        " created_by FROM coupon_issue"
    ),
    (
        "INSERT INTO coupon_issue SELECT 99, coupon_id, 2, 999, issued_at, issued_on, until_on,"
        " created_by FROM coupon_issue"
    ),
    "UPDATE coupon_choice SET is_used = 0",
    "UPDATE coupon_choice SET order_id = 2",
    "REPLACE INTO coupon_choice SELECT * FROM coupon_choice",
    "INSERT INTO coupon_choice VALUES(99, 2, 99, NULL, 1, 1)",
    "INSERT INTO coupon_choice VALUES(99, 2, 0, NULL, 1, 1)",
    "INSERT INTO coupon_choice VALUES(99, 999, 1, NULL, 1, 1)",
    "DELETE FROM customer",
    "DELETE FROM orders WHERE id = 1",
    (
        "INSERT INTO coupon_seen SELECT order_id, coupon_id, code_id, customer_id, holder, 'magic',"
        " verdict, seen, used_on, cost_minor FROM coupon_seen WHERE 0 UNION ALL"
        " SELECT 2, 1, NULL, 1, 1, 'magic', 'used', '', 1, 1"
    ),
)


@pytest.fixture(scope="module")
def tampered(tmp_path_factory):
    shop = CouponShop(tmp_path_factory.mktemp("tampered"))
    _people(shop, 2)
    coupon = shop.made()
    shop.give(coupon, 1)
    shop.desk.count_use(coupon, 1)
    yield shop
    shop.database.close()


@pytest.mark.parametrize("statement", TAMPERING)
def test_tampering_is_refused(tampered, statement):
    connection = driver.connect(tampered.database.path)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA recursive_triggers=ON")
    try:
        with pytest.raises(driver.DatabaseError):
            connection.execute(statement)
    finally:
        connection.rollback()
        connection.close()


def test_points_and_coupons_follow_the_same_import(tmp_path):
    shop = CouponShop(tmp_path)
    shop.rules.put(PLAIN, from_on=TODAY - timedelta(9))
    coupon = shop.made(code_kind=CodeKind.SHARED, code="SPRING26")

    shop.orders(shop.order(1, 150, buyer_message="SPRING26"))

    assert (shop.used(coupon), shop.available()) == (1, 150)
    shop.database.close()
