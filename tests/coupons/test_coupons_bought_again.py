"""A coupon that was used is bought again: another code, in the action of the points."""

from contextlib import nullcontext

import pytest
from sqlalchemy.exc import IntegrityError

from app.services.coupons import CodeKind
from app.services.customers.views import Question
from app.services.orders import CustomerBook
from app.services.points import PointsKind, SpendHindrance
from app.services.segments import Condition, Field, Group, How, Op, Tree
from tests.coupons.counter import Counter
from tests.shop import rows


@pytest.fixture
def counter(tmp_path):
    shop = Counter(tmp_path)
    yield shop
    assert shop.is_sound()
    assert shop.is_true()
    shop.database.close()


def _again(counter, person=1):
    """Buy the coupon, use it with an order, and buy it again; give both codes."""
    first = counter.redeem("first", person).gain.code
    counter.use(10, first)
    return first, counter.redeem("second", person).gain.code


def test_a_coupon_that_was_used_is_sold_again_with_another_code(tmp_path):
    counter = Counter(tmp_path, person_limit=2)

    first, second = _again(counter)

    assert first != second
    assert counter.codes() == [second, first]
    assert counter.row(counter.coupon).left == 1
    # The earnings of the order are pending; both coupons were paid.
    assert spent(counter) == 600
    assert counter.refusal("third") is SpendHindrance.HAS_COUPON
    assert counter.is_sound()
    counter.database.close()


def spent(counter, person=1):
    return rows(
        counter.database,
        "SELECT sum(points) FROM entry WHERE kind = 'spend' AND customer_id = ? AND id NOT IN"
        " (SELECT reverses FROM entry WHERE reverses IS NOT NULL)",
        (person,),
    )[0][0]


def test_each_of_two_codes_is_recognised_once(tmp_path):
    counter = Counter(tmp_path, person_limit=2)
    first, second = _again(counter)

    counter.use(11, second)
    counter.use(12, first)

    assert [counter.verdict(str(each)) for each in (10, 11, 12)] == ["used", "used", "used_before"]
    orders = {each.code: each.order_no for each in counter.coupons.held(1)}
    assert orders == {first: "10", second: "11"}
    assert counter.is_sound()
    counter.database.close()


def test_a_discount_without_a_code_is_of_the_code_that_was_there_and_is_free(tmp_path):
    counter = Counter(tmp_path, person_limit=2)
    first = counter.redeem("first").gain.code
    counter.clock.turn(1)
    counter.orders(counter.order(10, 180, discount_minor=2_000), accounts=("mei",))
    counter.clock.turn(1)
    second = counter.redeem("second").gain.code
    counter.clock.turn(1)

    counter.orders(counter.order(11, 180, discount_minor=2_000), accounts=("mei",))

    orders = {each.code: each.order_no for each in counter.coupons.held(1)}
    assert orders == {first: "10", second: "11"}
    assert counter.is_sound()
    counter.database.close()


def test_a_use_counted_by_hand_is_of_the_code_that_is_free(tmp_path):
    counter = Counter(tmp_path, person_limit=2)
    _, second = _again(counter)
    counter.orders(counter.order(11, 200), accounts=("mei",))

    counter.desk.count_use(counter.coupon, counter.order_id(11))

    used = {each.order_no: each.code for each in counter.coupons.held(1)}
    assert used["11"] == second
    counter.database.close()


def test_nobody_buys_a_coupon_more_often_than_each_may_use_it(counter):
    counter.use(10, counter.redeem().gain.code)

    assert counter.refusal() is SpendHindrance.COUPON_SPENT


def test_a_coupon_used_as_often_as_all_may_is_not_sold_again(tmp_path):
    counter = Counter(tmp_path, person_limit=None, total_limit=2)
    _, second = _again(counter)
    counter.use(11, second)

    assert counter.refusal("third") is SpendHindrance.COUPON_OVER
    counter.database.close()


def test_without_a_limit_each_bought_code_still_counts_once(tmp_path):
    counter = Counter(tmp_path, person_limit=None)
    first, second = _again(counter)
    counter.use(11, first)
    counter.use(12, second)

    assert counter.verdict("11") == "used_before"
    assert counter.redeem("third").gain.code not in {first, second}
    assert counter.is_sound()
    counter.database.close()


def test_a_code_that_can_be_used_again_is_not_paid_for(tmp_path):
    counter = Counter(tmp_path, person_limit=2)
    counter.give(counter.coupon, 1)
    (given,) = counter.codes()
    counter.use(10, given)

    assert counter.refusal() is SpendHindrance.HAS_COUPON
    counter.database.close()


def test_the_last_code_is_not_sold_to_who_used_one(tmp_path):
    counter = Counter(tmp_path, codes=1, person_limit=2)
    counter.use(10, counter.redeem().gain.code)

    assert counter.refusal() is SpendHindrance.NO_CODES
    counter.database.close()


def test_the_second_coupon_goes_with_its_undo_and_comes_again_with_its_redo(tmp_path):
    counter = Counter(tmp_path, person_limit=2)
    first = counter.redeem("first").gain.code
    counter.use(10, first)
    posted = counter.redeem("second")
    before = counter.available()

    _, back = counter.ledger.undo(posted.action_id)
    assert (back.kept, counter.codes(), counter.available()) == (0, [first], before + 300)
    _, again = counter.ledger.undo(back.action_id)

    assert (again.kept, counter.available()) == (0, before)
    assert counter.codes() == [posted.gain.code, first]
    assert counter.is_sound()
    assert counter.is_true()
    counter.database.close()


def test_a_redo_gives_no_coupon_beyond_what_each_may_use(tmp_path):
    counter = Counter(tmp_path, person_limit=2)
    first = counter.redeem("first").gain.code
    counter.use(10, first)
    posted = counter.redeem("second")
    _, back = counter.ledger.undo(posted.action_id)
    # The code itself is free when it is asked for again.
    _, given = counter.desk.issue(counter.coupon, [2])
    counter.use(11, counter.redeem("third").gain.code)
    counter.desk.undo(given.action_id)
    before, held = counter.available(), counter.codes()

    _, again = counter.ledger.undo(back.action_id)

    assert (again.restored, again.kept) == (0, 1)
    assert (counter.available(), counter.codes()) == (before, held)
    counter.database.close()


def test_the_first_code_stays_when_the_import_of_its_order_is_undone(tmp_path):
    counter = Counter(tmp_path, person_limit=2)
    posted = counter.redeem("first")
    batch = counter.orders(
        counter.order(10, 200, seller_remark=posted.gain.code), accounts=("mei",)
    )
    second = counter.redeem("second").gain.code

    counter.undo_import(batch)

    assert counter.codes() == [second, posted.gain.code]
    assert [each.used_on for each in counter.coupons.held(1)] == [None, None]
    assert counter.refusal("third") is SpendHindrance.HAS_COUPON
    # Two coupons that are not used are held: the older one can go back for its points.
    _, back = counter.ledger.undo(posted.action_id)
    assert (back.kept, counter.codes()) == (0, [second])
    assert counter.is_sound()
    counter.database.close()


def test_two_people_made_one_share_the_limit_and_take_their_codes_apart(tmp_path):
    counter = Counter(tmp_path, codes=4, person_limit=2)
    mine, theirs = _again(counter)[1], counter.redeem("tom", person=2).gain.code
    counter.use(20, theirs, buyer="tom")
    link = counter.link(1, 2)

    assert len(counter.codes()) == 3
    # Mei's first and Tom's are the two uses that one person has.
    assert counter.refusal("merged") is SpendHindrance.COUPON_SPENT
    counter.use(21, mine)
    assert counter.verdict("21") == "used_before"
    counter.unlink(*link)

    assert counter.verdict("21") == "used"
    assert len(counter.codes(1)) == 2
    assert counter.codes(2) == [theirs]
    again = counter.redeem("tom again", person=2).gain.code
    assert again != theirs
    assert counter.is_sound()
    assert counter.is_true()
    counter.database.close()


def test_a_coupon_used_as_another_row_of_the_person_is_sold_again(tmp_path):
    counter = Counter(tmp_path, person_limit=2)
    first = counter.redeem("tom", person=2).gain.code
    counter.use(20, first, buyer="tom")
    counter.link(1, 2)

    second = counter.redeem("merged").gain.code

    assert set(counter.codes()) == {first, second}
    assert rows(counter.database, "SELECT customer_id, uses FROM coupon_issue ORDER BY id") == [
        (2, 1),
        (1, 1),
    ]
    assert counter.is_sound()
    counter.database.close()


def test_both_codes_outlive_who_is_erased(tmp_path):
    counter = Counter(tmp_path, person_limit=2)
    first, second = _again(counter)

    counter.erase(1)

    counter.use(30, first, buyer="tom")
    counter.use(31, second, buyer="tom")
    assert [counter.verdict(str(each)) for each in (10, 30, 31)] == ["used", "used_before", "used"]
    assert counter.is_sound()
    counter.database.close()


def test_a_code_for_everybody_is_sold_again_when_its_days_are_over(tmp_path):
    counter = Counter(
        tmp_path, codes=0, code_kind=CodeKind.SHARED, code="TEA2026", prefix="", days=10,
        person_limit=2,
    )  # fmt: skip
    counter.redeem("first")
    counter.use(10, "TEA2026")
    assert counter.refusal() is SpendHindrance.HAS_COUPON
    counter.clock.turn(20)

    second = counter.redeem("second")

    assert (second.gain.code, counter.codes()) == ("TEA2026", ["TEA2026"])
    # The order of before the renewal does not keep it from going back.
    _, back = counter.ledger.undo(second.action_id)
    assert (back.kept, counter.coupons.held(1)[0].is_over) == (0, True)
    second = counter.redeem("third")
    counter.use(11, "TEA2026")
    _, back = counter.ledger.undo(second.action_id)
    assert back.kept == 1
    assert counter.refusal() is SpendHindrance.COUPON_SPENT
    counter.database.close()


def test_the_card_of_who_holds_two_has_the_last_code(tmp_path):
    counter = Counter(tmp_path, person_limit=2)
    _, second = _again(counter)
    counter.redeem("tom", person=2)

    holders = counter.coupons.holders(counter.coupon, 0, 10)

    assert [each.person_id for each in holders] == [1, 2]
    assert holders[0].code == second
    row = counter.row(counter.coupon)
    assert (row.issued, row.given, row.used, round(row.share_percent)) == (2, 3, 1, 33)
    counter.database.close()


def people_asked(counter, condition):
    tree = Tree(Group(How.ALL, (condition,)))
    return sorted(CustomerBook(counter.database, counter.clock).ids(Question(tree=tree)))


def test_segments_see_both_codes_of_who_bought_twice(tmp_path):
    counter = Counter(tmp_path, person_limit=2, days=30)
    _again(counter)
    counter.redeem("tom", person=2)
    soon = (Op.IN_NEXT, (40, "day"))

    assert people_asked(counter, Condition(Field.COUPON_HELD, Op.ANY_OF, ("Tea",))) == [1, 2]
    assert people_asked(counter, Condition(Field.COUPON_USED, Op.ANY_OF, ("Tea",))) == [1]
    # The second is not used, and so runs out.
    assert people_asked(counter, Condition(Field.COUPON_EXPIRES, *soon)) == [1, 2]
    counter.clock.turn(35)
    assert people_asked(counter, Condition(Field.COUPON_EXPIRED, Op.ANY_OF, ("Tea",))) == [1, 2]
    counter.database.close()


def test_the_statement_has_a_line_for_each_time(tmp_path):
    counter = Counter(tmp_path, person_limit=2)
    _again(counter)

    lines = [each.signed for each in counter.book.statement(1) if each.kind is PointsKind.SPEND]

    assert lines == [-300, -300]
    counter.database.close()


@pytest.mark.parametrize("is_used", [False, True])
def test_the_file_itself_refuses_a_second_code_while_one_is_not_used(tmp_path, is_used):
    counter = Counter(tmp_path, person_limit=2)
    first = counter.redeem("first").gain.code
    if is_used:
        counter.use(10, first)
    other = "SELECT id FROM coupon_code WHERE id NOT IN (SELECT code_id FROM coupon_issue) LIMIT 1"
    second = (
        "INSERT INTO coupon_issue(coupon_id, customer_id, code_id, issued_at, issued_on, created_by)"
        f" VALUES(?, 1, ({other}), 0, 0, 1)"
    )

    refused = nullcontext() if is_used else pytest.raises(IntegrityError)
    with refused, counter.database.writing() as uow:
        uow.sql(second, (counter.coupon,))

    assert len(counter.codes()) == 1 + is_used
    counter.database.close()
