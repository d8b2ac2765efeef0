"""What a friend's first order brings, and what takes it back."""

from dataclasses import replace
from datetime import date

import pytest

from app.services.points import Expiry, PendingFrom, RuleSettings
from app.services.referral import (
    Choice,
    Doubt,
    ReferralGoneError,
    ReferralSettings,
    ReferralUnfitError,
    Refund,
    RewardState,
)
from tests.book.builders import bring
from tests.referral.builders import FIRST, PROGRAM, ReferralShop
from tests.shop import Sheet, a_customer, rows


def _pair(shop, **more):
    """Mei brought Lin by hand, who then orders."""
    shop.orders(shop.order("A1", 100))
    shop.orders(shop.order("F0", 1, state="unpaid"), accounts=("lin",))
    shop.says(2, 1)
    return shop.brings("lin", **more)


def test_who_was_set_by_hand_is_rewarded_for_the_first_order(shop):
    _pair(shop)

    assert shop.rewards() == [(1, 200), (2, 50)]
    assert shop.state(2).state is RewardState.THERE
    assert shop.is_sound()


def test_setting_who_brought_somebody_after_the_order_rewards_at_once(shop):
    shop.orders(shop.order("A1", 100))
    shop.brings("lin")

    changes, _ = shop.says(2, 1)
    assert shop.reward() == 200

    shop.editing.undo(changes.action_id)
    assert shop.reward() == 0
    assert shop.is_sound()


def test_an_order_of_who_was_said_earlier_to_have_brought_somebody_changes_nothing(shop):
    shop.orders(shop.order("A1", 100))
    for account in ("lin", "sam", "lin2"):
        shop.orders(shop.order(f"{account}0", 1, state="unpaid"), accounts=(account,))
    shop.says(2, 1)
    shop.says(4, 3)
    shop.link(2, 4)
    shop.brings("lin")
    assert (shop.reward(1), shop.reward(3)) == (0, 200)

    shop.orders(shop.order("A2", 100))

    assert (shop.reward(1), shop.reward(3)) == (0, 200)
    assert shop.is_sound()


def test_only_the_first_order_is_rewarded(shop):
    _pair(shop)
    shop.brings("lin", "F2", 500)

    assert shop.reward() == 200


def test_a_reward_is_pending_until_the_return_days_are_over(tmp_path):
    rules = RuleSettings(pending_days=15, expiry=Expiry.NEVER)
    shop = ReferralShop(tmp_path, settings=rules)
    _pair(shop)

    assert shop.state(2).state is RewardState.PENDING
    assert shop.book.standing(1).pending >= 200
    shop.clock.turn(16)
    shop.ledger.pass_time()

    assert shop.state(2).state is RewardState.THERE
    shop.database.close()


def test_a_reward_waits_for_the_sign_off_where_points_do(tmp_path):
    rules = RuleSettings(pending_days=1, pending_from=PendingFrom.SIGNED, expiry=Expiry.NEVER)
    shop = ReferralShop(tmp_path, settings=rules)
    _pair(shop)
    shop.clock.turn(30)
    assert shop.state(2).state is RewardState.PENDING

    signed = round(shop.clock.now().timestamp() * 1000) - 5 * 86_400_000
    shop.brings("lin", order={"signed_at": signed, "day": shop.day(30)})
    shop.ledger.pass_time()

    assert shop.state(2).state is RewardState.THERE
    shop.database.close()


def test_a_full_refund_takes_the_reward_back(shop):
    _pair(shop)

    shop.brings("lin", paid=100, order={"refunded": 100, "state": "refunded"})

    assert (shop.reward(1), shop.reward(2)) == (0, 0)
    assert shop.state(2).state is RewardState.TAKEN_BACK
    assert shop.is_sound()


@pytest.mark.parametrize(
    ("setting", "left"), [(Refund.SHARE, 150), (Refund.NOTHING, 200), (Refund.ALL, 0)]
)
def test_a_refund_of_a_part_takes_back_what_was_set(tmp_path, setting, left):
    shop = ReferralShop(tmp_path, program=replace(PROGRAM, on_part_refund=setting))
    _pair(shop)

    for _ in range(2):
        shop.brings("lin", paid=100, order={"refunded": 25, "state": "partly_refunded"})

    assert shop.reward() == left
    assert shop.is_sound()
    shop.database.close()


def test_a_refund_after_the_reward_was_spent_leaves_a_debt(shop):
    _pair(shop)
    shop.ledger.spend(1, 300, "k1")

    shop.brings("lin", paid=100, order={"refunded": 100, "state": "refunded"})

    assert shop.standing(1) == (0, 0, 200)
    assert shop.is_sound()


def test_what_is_below_the_least_brings_nothing(tmp_path):
    shop = ReferralShop(tmp_path, program=replace(PROGRAM, least_minor=12_000))
    _pair(shop, paid=119)
    assert shop.state(2).state is RewardState.TOO_SMALL

    shop.brings("lin", paid=120, order={"day": shop.day()})
    assert shop.reward() == 200
    shop.database.close()


HOME = {"key": "h", "province": "浙江", "city": "杭州", "district": "西湖区"}


def _doubts_of(shop, referrer, friend):
    """Let one bring the other, who has what is told beside the name; give what is in doubt."""
    told = [a_customer("mei", name="Mei") | referrer, a_customer("lin", name="Lin") | friend]
    first, second = shop.order("A1", 100, day=shop.day(60)), shop.order("F1", 100)
    bring(shop.database, shop.folder, Sheet(customers=told[:1], orders=[first], newest_at=1),
          clock=shop.clock)  # fmt: skip
    second["seller_remark"] = shop.code()
    bring(shop.database, shop.folder, Sheet(customers=told[1:], orders=[second], newest_at=2),
          clock=shop.clock)  # fmt: skip
    return shop.state(2).doubts


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("湖滨路1号", "湖滨路1号", True),
        ("湖滨路1号", "湖滨路１号", True),
        ("湖滨路1号", "湖滨路 1号", True),
        ("湖滨路1号", "湖滨路1號", True),
        ("湖滨路1号", "湖滨路\u30001号", True),
        ("1 Lake Rd", "1 lake rd", True),
        ("Rue de l'Été 3", "rue de l'été 3", True),
        ("湖滨路1号101室", "湖滨路1号", False),
        ("湖滨路1号", "湖滨路11号", False),
        ("湖滨路**", "湖滨路**", False),
        ("湖滨路＊＊", "湖滨路＊＊", False),
    ],
)
def test_one_address_in_two_spellings_waits_for_the_seller(shop, one, other, is_same):
    doubts = _doubts_of(
        shop, {"address": HOME | {"street": one}}, {"address": HOME | {"street": other}}
    )

    assert doubts == ((Doubt.ADDRESS,) if is_same else ())
    assert shop.reward() == (0 if is_same else 200)
    assert shop.is_sound()


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("王晓梅", "王曉梅", True),
        ("Ann Lee", "ANN LEE", True),
        ("Ann Lee", "Ann  Lee", True),
        ("Éva", "éva", True),
        ("Ａｎｎ", "Ann", True),
        ("ミカ", "みか", True),
        ("王晓梅", "王晓美", False),
        ("Ann Lee", "Anna Lee", False),
        ("王**", "王**", False),
        ("王＊＊", "王＊＊", False),
        ("", "", False),
    ],
)
def test_one_name_in_two_spellings_waits_for_the_seller(shop, one, other, is_same):
    doubts = _doubts_of(shop, {"name": one}, {"name": other})

    assert doubts == ((Doubt.NAME,) if is_same else ())
    assert shop.reward() == (0 if is_same else 200)
    assert shop.is_sound()


def test_no_more_friends_a_month_than_the_limit_are_rewarded(tmp_path):
    shop = ReferralShop(tmp_path, program=replace(PROGRAM, most_a_month=2))
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    for nth in range(4):
        day = date(2026, 10 if nth < 3 else 11, 3 + nth)
        shop.brings(f"f{nth}", f"F{nth}", remark=code, order={"day": (day - date(1970, 1, 1)).days})

    states = [shop.state(person).state for person in (2, 3, 4, 5)]
    assert states == [RewardState.THERE] * 2 + [RewardState.OVER_LIMIT, RewardState.THERE]
    assert shop.reward() == 600
    assert shop.is_sound()
    shop.database.close()


def test_new_settings_leave_what_was_given(shop):
    _pair(shop)

    changes, version = shop.desk.put(replace(PROGRAM, order_points=500, coupon_points=500))
    shop.brings("ann", "G1")
    shop.says(3, 1)

    assert version == 2
    assert shop.rewards()[0] == (1, 200)
    assert shop.reward() == 700
    shop.settings.undo(changes.action_id)
    shop.brings("bob", "H1")
    shop.says(4, 1)
    assert shop.reward() == 900
    assert shop.is_sound()


def test_a_program_that_is_off_rewards_nobody_and_can_begin_later(tmp_path):
    shop = ReferralShop(tmp_path, program=None)
    _pair(shop)
    assert shop.rewards() == []

    changes, _ = shop.desk.put(PROGRAM, from_on=FIRST)
    assert shop.reward() == 200

    shop.settings.undo(changes.action_id)
    assert shop.reward() == 200  # what was given stays
    assert shop.is_sound()
    shop.database.close()


def test_without_rules_of_points_rewards_never_expire_and_wait_for_the_return_days(tmp_path):
    shop = ReferralShop(tmp_path, settings=None)
    _pair(shop)

    ((expires_on,),) = rows(
        shop.database, "SELECT DISTINCT expires_on FROM lot l JOIN entry e ON e.id = l.id"
    )
    assert expires_on == 2_932_896
    assert shop.state(2).state is RewardState.PENDING
    shop.database.close()


def _households(shop, *people, address="文三路1号"):
    """Bring people with the same address, in one file each."""
    for nth, (account, more) in enumerate(people):
        shop._told_at += 1
        person = a_customer(account, name=more.pop("name", account), **more)
        if address:
            person["address"] = {"key": f"{account}{address}", "province": "浙江", "city": "杭州",
                                 "district": "西湖区", "street": address}  # fmt: skip
        sheet = Sheet(
            customers=[person],
            orders=[shop.order(f"{account}-{nth}", 100)],
            newest_at=shop._told_at * 86_400_000,
        )
        bring(shop.database, shop.folder, sheet, home="CNY", clock=shop.clock)


@pytest.mark.parametrize(
    ("doubt", "first", "friend", "address"),
    [
        (Doubt.PHONE, {"phone": "+8613812340001"}, {"phone": "+8613812340001"}, None),
        (Doubt.ADDRESS, {}, {}, "文三路1号"),
        (Doubt.NAME, {"name": "陈思远"}, {"name": "陈思远"}, None),
        (Doubt.PAYER, {"payer_id": "zfb-1"}, {"payer_id": "zfb-1"}, None),
    ],
)
def test_what_looks_like_one_household_waits_for_the_seller(shop, doubt, first, friend, address):
    _households(shop, ("mei", dict(first)), ("lin", dict(friend)), address=address)
    shop.says(2, 1)

    row = shop.state(2)
    assert (row.state, row.doubts) == (RewardState.REVIEW, (doubt,))
    assert (shop.rewards(), shop.referrals.to_review()) == ([], 1)

    changes = shop.desk.decide(row.friend_row, row.referrer_row, Choice.APPROVED)
    assert shop.reward() == 200
    shop.settings.undo(changes.action_id)
    assert (shop.reward(), shop.state(2).state) == (0, RewardState.REVIEW)
    refused = shop.desk.decide(row.friend_row, row.referrer_row, Choice.REFUSED)
    assert (shop.reward(), shop.state(2).state) == (0, RewardState.REFUSED)
    back = shop.settings.undo(refused.action_id)[1]
    shop.settings.undo(back.action_id)
    assert shop.state(2).state is RewardState.REFUSED
    assert shop.is_sound()


def test_the_third_friend_at_one_address_waits(shop):
    shop.orders(shop.order("A1", 100))
    _households(shop, *((f"f{nth}", {}) for nth in range(4)))
    for person in (2, 3, 4, 5):
        shop.says(person, 1)

    assert [shop.state(person).crowd for person in (2, 3, 4, 5)] == [0, 0, 3, 4]
    assert shop.reward() == 400
    assert len(shop.referrals.waiting(9)) == 2
    assert shop.is_sound()


def test_what_is_masked_is_like_nothing(shop):
    _households(shop, ("mei", {"name": "陈**"}), ("lin", {"name": "陈**"}), address="****")
    shop.says(2, 1)

    assert shop.state(2).doubts == ()
    assert shop.reward() == 200


def test_merging_friend_and_owner_takes_the_reward_back_and_parting_gives_it_again(shop):
    _pair(shop)

    linked = shop.link(1, 2)
    assert shop.reward() == 0

    shop.unlink(*linked)
    assert (shop.reward(1), shop.reward(2)) == (200, 50)
    assert shop.is_sound()


def test_merging_a_newcomer_with_an_old_customer_shows_two_accounts_of_one(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    shop.brings("old", "O1", order={"day": shop.day(400)})
    shop.brings("new", "N1", remark=code)
    assert shop.reward() == 200

    linked = shop.link(2, 3)
    assert (shop.relations(), shop.reward()) == ([], 0)

    shop.unlink(*linked)
    assert shop.reward() == 200
    assert shop.is_sound()


def test_merged_owners_have_one_code_and_one_family(shop):
    shop.orders(shop.order("A1", 100), shop.order("B1", 100, buyer=1), accounts=("mei", "bo"))
    one, other = shop.code(1), shop.code(2)
    shop.brings("lin", "F1", remark=one)
    shop.brings("ann", "F2", remark=other)

    shop.link(1, 2)

    assert shop.reward() == 400
    assert shop.referrals.card(1).code == one
    assert shop.referrals.family(1).first == (3, 4)
    assert shop.is_sound()


def test_nobody_is_set_above_whom_he_brought(shop):
    shop.orders(shop.order("A1", 100))
    shop.brings("lin")
    shop.brings("ann", "G1")
    shop.says(2, 1)
    shop.says(3, 2)

    with pytest.raises(Exception, match="referrer"):
        shop.says(1, 3)


def test_a_circle_that_a_merge_made_waits_for_the_seller(shop):
    shop.orders(shop.order("A1", 100))
    for nth, account in enumerate(("lin", "ann")):
        shop.brings(account, f"F{nth}")
    shop.says(2, 1)
    shop.says(3, 2)

    shop.link(1, 3)

    assert Doubt.CIRCLE in shop.state(2).doubts
    assert shop.referrals.family(1).first
    assert shop.is_sound()


def test_codes_are_given_once_and_taken_back_by_undo(shop):
    shop.orders(shop.order("A1", 100), shop.order("B1", 100, buyer=1), accounts=("mei", "bo"))

    changes, given = shop.desk.give_codes([1, 2])
    _, again = shop.desk.give_codes([1, 2])
    code = shop.referrals.card(1).code
    shop.settings.undo(changes.action_id)

    assert ((given.given, given.had), (again.given, again.had)) == ((2, 0), (0, 2))
    assert shop.referrals.card(1) is None
    shop.brings("lin", remark=code)
    assert shop.relations() == []
    assert shop.is_sound()


def test_what_a_program_cannot_be_is_refused(shop):
    for program in (
        ReferralSettings(order_points=-1),
        ReferralSettings(order_points=300, coupon_points=200),
        ReferralSettings(least_minor=-5),
        ReferralSettings(most_a_month=5_000),
    ):
        with pytest.raises(ReferralUnfitError):
            shop.desk.put(program)
    with pytest.raises(ReferralGoneError):
        shop.desk.decide(1, 2, Choice.APPROVED)


def test_two_circles_are_drawn_and_deeper_ones_counted(shop):
    shop.orders(shop.order("A1", 100))
    for nth in range(4):
        shop.brings(f"f{nth}", f"F{nth}", 100 + nth)
        shop.says(nth + 2, nth + 1)

    family = shop.referrals.family(1)

    assert (family.first, family.second, family.deeper) == ((2,), (3,), (4, 5))
    assert (family.first_365, family.second_365) == (10_000, 10_100)
    assert family.points == 200
    (friend,) = family.root.friends
    assert [kin.person_id for kin in friend.friends] == [3]
    assert friend.friends[0].brought == 1
    assert shop.referrals.figures().friends == 4


def test_a_statement_names_no_order_of_the_friend(shop):
    _pair(shop)

    line = shop.book.statement(1)[-1]

    assert (line.reason, line.points, line.order_no) == ("referral", 200, None)


def test_the_page_says_at_once_what_is_asked_one_by_one(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    for nth in range(3):
        shop.brings(f"friend{nth}", f"F{nth}", 50 + nth, remark=code)
    _households(shop, *((f"f{nth}", {}) for nth in range(4)))
    for person in (5, 6, 7, 8):
        shop.says(person, 1)
    book = shop.referrals

    for many in (1, 2, 9):
        front = book.front(many)
        assert front.figures == book.figures()
        assert front.waiting == book.waiting(many)
        assert front.newest == book.referrals(many)
    assert (len(front.waiting), len(front.newest)) == (2, 7)
