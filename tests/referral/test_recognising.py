"""Who was brought by whom is seen in what orders say."""

from app.services.referral import Seen
from tests.shop import rows


def test_a_newcomer_who_names_a_code_was_brought_by_its_owner(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()

    shop.brings("lin", remark=f"老带新 {code.lower()} 谢谢")

    assert shop.relations() == [(2, 1, "remark")]
    assert shop.rewards() == [(1, 200), (2, 50)]
    assert shop.is_sound()


def test_a_code_used_as_a_coupon_brings_the_larger_reward(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()

    shop.brings("lin", coupon=f"推荐券{code.replace('-', '')}")

    assert shop.relations() == [(2, 1, "coupon")]
    assert shop.reward() == 300
    assert shop.state(2).seen_by is Seen.COUPON


def test_a_code_counts_in_full_width_and_with_other_dashes(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    wide = "".join(chr(ord(sign) + 0xFEE0) if sign.isalnum() else "–" for sign in code)

    shop.brings("lin", remark=wide)

    assert shop.relations() == [(2, 1, "remark")]


def test_a_mistyped_code_brings_nobody(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    other = "Z" if code[0] != "Z" else "Y"

    shop.brings("lin", remark=other + code[1:])

    assert shop.relations() == []


def test_who_bought_before_was_not_brought(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    shop.brings("lin", "F1", order={"day": shop.day(30)})

    shop.brings("lin", "F2", remark=code)

    assert shop.relations() == []
    assert shop.rewards() == []


def test_an_older_order_that_comes_later_shows_that_nobody_was_new(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    shop.brings("lin", "F2", remark=code)

    shop.brings("lin", "F1", order={"day": shop.day(30)})

    assert shop.relations() == []
    assert shop.reward() == 0
    assert shop.is_sound()


def test_nobody_brings_himself(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()

    shop.brings("mei", "A2", remark=code)

    assert shop.relations() == []


def test_the_same_file_again_changes_nothing(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    shop.brings("lin", remark=code)
    before = (
        rows(shop.database, "SELECT * FROM entry"),
        rows(shop.database, "SELECT * FROM referral"),
    )

    shop.brings("lin", remark=code)

    after = (
        rows(shop.database, "SELECT * FROM entry"),
        rows(shop.database, "SELECT * FROM referral"),
    )
    assert after == before


def test_an_import_that_is_undone_takes_referral_and_reward_along(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    batch = shop.brings("lin", remark=code)

    shop.undo_import(batch)

    assert shop.relations() == []
    assert shop.reward() == 0
    assert shop.is_sound()
    shop.brings("lin", remark=code)
    assert shop.reward() == 200
    assert shop.is_sound()


def test_the_sellers_word_wins_and_stays(shop):
    shop.orders(shop.order("A1", 100), shop.order("B1", 100, buyer=1), accounts=("mei", "bo"))
    code = shop.code()
    shop.brings("lin", remark=code)

    shop.says(3, 2)
    shop.brings("lin", "F2", 80)

    assert shop.relations() == [(3, 2, None)]
    assert (shop.reward(1), shop.reward(2)) == (0, 200)
    assert shop.is_sound()


def test_nobody_by_hand_is_not_seen_again(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    shop.brings("lin", remark=code)

    changes, _ = shop.says(2, 0)
    shop.brings("lin", "F2", 80)
    assert (shop.relations(), shop.reward()) == ([], 0)

    shop.editing.undo(changes.action_id)
    assert shop.relations() == [(2, 1, "remark")]
    assert shop.reward() == 200
    assert shop.is_sound()


def test_two_who_name_each_other_make_no_circle(shop):
    shop.orders(shop.order("A1", 100, state="unpaid"), accounts=("mei",))
    shop.orders(shop.order("B1", 100, state="unpaid"), accounts=("bo",))
    one, other = shop.code(1), shop.code(2)

    shop.orders(
        shop.order("A2", 100, seller_remark=other),
        shop.order("B2", 100, buyer=1, seller_remark=one),
        accounts=("mei", "bo"),
    )

    assert shop.relations() == []
    assert shop.is_sound()


def test_an_erased_friend_leaves_the_reward_and_an_erased_owner_brings_nobody_more(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    shop.brings("lin", remark=code)
    with shop.database.writing() as uow:
        uow.sql("UPDATE orders SET seller_remark = NULL WHERE order_no = 'F1'")

    shop.brings("lin", "F2", 60)

    assert shop.relations() == [(2, 1, "remark")]
    assert shop.reward() == 200


def test_a_friend_who_was_no_newcomer_leaves_who_brought_the_friend_s_friend(shop):
    shop.orders(shop.order("A1", 100))
    shop.brings("lin", "F1", remark=shop.code(1))
    shop.brings("old", "O1", order={"day": shop.day(400)})
    shop.brings("ann", "G1", remark=shop.code(2))
    assert shop.relations() == [(2, 1, "remark"), (4, 2, "remark")]

    shop.link(3, 4)  # Ann has an older account

    assert shop.relations() == [(2, 1, "remark")]
    assert (shop.reward(1), shop.reward(2)) == (200, 50)
    assert shop.is_sound()
