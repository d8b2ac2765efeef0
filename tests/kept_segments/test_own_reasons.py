"""Numbers of ready-made segments are set beside the business's own, reckoned here by hand."""

import pytest

from app.services.kept_segments import ReasonCode, SegmentBook
from tests.book.builders import a_book, bring
from tests.segments.a_shop import TODAY, a_generated_shop
from tests.segments.slow_answer import (
    discounted,
    first_discount,
    is_refunded,
    lives_of,
    shown,
)
from tests.shop import FixedClock, Sheet, a_customer, an_order

C = ReasonCode


@pytest.fixture(scope="module")
def everybody_and_book(tmp_path_factory):
    with a_generated_shop(tmp_path_factory.mktemp("shop"), 8) as (book, people):
        yield people, SegmentBook(book._database, FixedClock())


@pytest.fixture(scope="module")
def everybody(everybody_and_book):
    return everybody_and_book[0]


@pytest.fixture(scope="module")
def shop(everybody_and_book):
    """Give the segments, and all people who are not hidden."""
    people, book = everybody_and_book
    return book, [each for each in people if not each.is_hidden]


def told(book, ready):
    return {line.code: line for line in book.why(f"ready:{ready}")}


def ids(book, ready, line):
    return set(book.people_behind(f"ready:{ready}", line))


def percent(part, whole):
    return round(100 * len(part) / len(whole), 1)


def test_how_many_of_earlier_newcomers_came_again_in_ninety_days(shop):
    book, people = shop
    line = told(book, "new")[C.NEW_AGAIN]

    earlier = [one for one in people if one.days and min(one.days) <= TODAY - 90]
    again = {one.id for one in earlier if any(0 < day - min(one.days) <= 90 for day in one.days)}
    assert again
    assert line.values == (len(earlier), 90)
    assert line.people == len(again)
    assert ids(book, "new", line) == again


def test_those_who_came_again_are_told_by_their_orders(shop):
    book, people = shop
    lines = book.why("ready:repeat")

    counts = {n: sum(len(one.valid) == n for one in people) for n in (2, 3)}
    exactly = {line.values[0]: line.people for line in lines if line.code is C.ORDERS_EXACTLY}
    assert exactly == {n: count for n, count in counts.items() if count}
    many = told(book, "repeat")[C.ORDERS_AT_LEAST]
    assert (many.values, many.people) == ((4,), sum(len(one.valid) >= 4 for one in people))
    assert told(book, "repeat")[C.ORDERED].people == sum(bool(one.valid) for one in people)


def test_of_one_order_it_is_told_for_whom_the_usual_days_are_over(shop, everybody):
    book, people = shop
    lines = told(book, "one_order")

    seconds = sorted(
        sorted(set(one.days))[1] - min(one.days) for one in everybody if len(set(one.days)) > 1
    )
    border = seconds[len(seconds) * 3 // 4]
    once = [one for one in people if len(one.valid) == 1]
    still = [one for one in once if TODAY - max(one.days) <= border]
    assert (lines[C.ONE_OPEN].values, lines[C.ONE_OPEN].people) == ((border,), len(still))
    late = len(once) - len(still)
    assert (lines[C.ONE_LATE].values, lines[C.ONE_LATE].people) == ((border,), late)
    assert sum(days <= border for days in seconds) >= 0.75 * len(seconds)


def test_the_last_of_the_usual_days_is_not_over(tmp_path):
    gaps, once = (10, 20, 30, 40, 50), (39, 40, 41)
    people = [a_customer(f"a{number}") for number in range(len(gaps) + len(once))]
    orders = [an_order(f"{n}x", buyer=n, day=TODAY - 300) for n in range(len(gaps))]
    orders += [an_order(f"{n}y", buyer=n, day=TODAY - 300 + gap) for n, gap in enumerate(gaps)]
    orders += [
        an_order(f"{ago}z", buyer=n, day=TODAY - ago) for n, ago in enumerate(once, len(gaps))
    ]
    with a_book(tmp_path) as (database, _):
        bring(database, tmp_path, Sheet(customers=people, orders=orders))
        lines = told(SegmentBook(database, FixedClock()), "one_order")

    assert (lines[C.ONE_OPEN].values, lines[C.ONE_OPEN].people) == ((40,), 2)
    assert (lines[C.ONE_LATE].values, lines[C.ONE_LATE].people) == ((40,), 1)


def test_discounts_and_refunds_are_set_beside_all_orders(shop, everybody):
    book, people = shop

    valid = [order for one in everybody for order in one.valid]
    off = [order for one in everybody for order in discounted(one)]
    counted = [
        order for one in everybody for order in one.orders
        if not order["is_own_test"] and not order["is_empty"]
    ]  # fmt: skip
    back = [order for order in counted if is_refunded(order)]
    assert told(book, "price_minded")[C.SHOP_DISCOUNTED].values == (percent(off, valid),)
    refunds = told(book, "refunded_twice")
    assert refunds[C.SHOP_REFUNDED].values == (percent(back, counted),)
    once = [one for one in people if any(order in back for order in one.orders)]
    assert refunds[C.REFUNDED_ONCE].people == len(once)


def test_launches_are_told_with_who_bought_one_and_how_long_a_season_is(shop, everybody):
    book, people = shop

    lives = lives_of(everybody)
    assert lives
    launch, season = told(book, "launch_buyers"), told(book, "season_pieces")
    assert launch[C.LAUNCHES].values == season[C.LAUNCHES].values == (len(lives),)
    buyers = [
        one for one in people
        if any(
            line["product_id"] in lives and order["counted_on"] >= lives[line["product_id"]][0]
            for order in one.valid for line in order["lines"]
        )
    ]  # fmt: skip
    assert launch[C.LAUNCH_EVER].people == len(buyers)
    days = sorted(peak - first for first, peak in lives.values())
    assert season[C.SEASON_DAYS].values == (days[len(days) // 2],)


def test_who_came_by_a_discount_is_set_beside_who_did_not(shop):
    book, people = shop
    lines = told(book, "promotion")

    shares = {one.id: first_discount(one) for one in people}
    by_discount = [one for one in people if (shares[one.id] or 0) >= 10]
    others = [one for one in people if shares[one.id] is not None and shares[one.id] < 10]
    for code, group in ((C.PROMOTED_AGAIN, by_discount), (C.OTHERS_AGAIN, others)):
        again = [one for one in group if len(one.valid) >= 2]
        assert again
        assert lines[code].people == len(again)
        assert lines[code].values == (percent(again, group),)


def test_the_money_of_wholesale_is_told_and_who_has_a_birthday(shop):
    book, people = shop

    def money(group):
        return sum(one.summary["money_365"] for one in group)

    theirs = [one for one in people if one.summary["class_code"] == "wholesale"]
    share = round(100 * money(theirs) / money(people), 1)
    assert told(book, "wholesale")[C.MONEY_SHARE].values == (share,)
    born = [one for one in people if shown("birthday")(one) is not None]
    assert told(book, "no_birthday")[C.BIRTHDAY_KNOWN].people == len(born)


TEN = (
    "new", "repeat", "one_order", "price_minded", "launch_buyers", "season_pieces", "promotion",
    "wholesale", "no_birthday", "refunded_twice",
)  # fmt: skip


@pytest.mark.parametrize("ready", TEN)
def test_no_reason_only_says_the_rule_again(shop, ready):
    book, _ = shop

    assert len(book.why(f"ready:{ready}")) > 1


@pytest.mark.parametrize("ready", TEN)
def test_a_shop_without_orders_has_reasons_without_figures_it_lacks(tmp_path, ready):
    with a_book(tmp_path) as (database, _):
        bring(database, tmp_path, Sheet(customers=[a_customer("a")]))

        lines = SegmentBook(database, FixedClock()).why(f"ready:{ready}")

    assert all(None not in line.values for line in lines)
    assert not {line.code for line in lines} & {
        C.NEW_AGAIN, C.SHOP_DISCOUNTED, C.SHOP_REFUNDED, C.MONEY_SHARE, C.SEASON_DAYS,
        C.PROMOTED_AGAIN, C.OTHERS_AGAIN, C.ONE_OPEN,
    }  # fmt: skip
