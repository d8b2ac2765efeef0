from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from app.models.database import run_sql
from app.services.clock import to_day
from app.services.points import EarnKind, EarnRule, Expiry, RuleSettings
from app.services.tiers import (
    Basis,
    Falls,
    NoSuchTierError,
    Privilege,
    PrivilegeKind,
    Tier,
    TierFault,
    TierProspects,
    TierSettings,
    TiersUnfitError,
    TierTakenBackError,
    Window,
)
from tests.shop import DAY_MS, rows
from tests.tiers.builders import TierShop, tiers


@pytest.mark.parametrize(
    ("paid", "tier"),
    [(1, "member"), (699, "member"), (700, "silver"), (2000, "gold"), (4200, "black")],
)
def test_a_tier_is_reached_at_its_threshold_and_not_only_above_it(shop, paid, tier):
    shop.orders(shop.order("n1", paid))

    assert shop.tier() == tier


def test_several_orders_reach_a_tier_together_on_the_day_of_the_last(shop):
    today = to_day(shop.clock.today())
    shop.orders(shop.order("n1", 400, day=today))
    shop.turn(3)
    shop.orders(shop.order("n2", 300))

    assert shop.steps() == [
        (date(2026, 11, 25), "member", "reached"),
        (date(2026, 11, 28), "silver", "reached"),
    ]


def test_a_tier_is_kept_to_the_end_of_the_next_year_and_then_falls_one_level(shop):
    shop.orders(shop.order("n1", 5000))
    shop.turn_to(date(2027, 12, 31))
    kept = shop.tier()
    shop.turn(1)

    assert kept == "black"
    assert shop.tier() == "gold"
    assert shop.ends() == date(2028, 12, 31)
    assert shop.steps()[-1] == (date(2028, 1, 1), "gold", "review")


def test_a_tier_falls_to_what_was_earned_where_the_rules_say_so(tmp_path):
    shop = TierShop(tmp_path, tiers=tiers(0, 700, 2000, 4200, falls=Falls.TO_EARNED))
    shop.orders(shop.order("n1", 5000))
    shop.turn_to(date(2027, 6, 1))
    shop.orders(shop.order("n2", 800))
    shop.turn_to(date(2028, 1, 1))

    assert shop.tier() == "silver"
    shop.database.close()


def test_an_order_in_the_days_of_grace_keeps_the_tier(tmp_path):
    shop = TierShop(tmp_path, tiers=tiers(0, 700, grace_days=30))
    shop.orders(shop.order("n1", 700))
    shop.turn_to(date(2027, 12, 20))
    shop.orders(shop.order("n2", 600))
    shop.turn_to(date(2028, 1, 15))
    in_grace = shop.tier(), shop.standing().to_keep
    shop.orders(shop.order("n3", 100))
    shop.turn_to(date(2028, 3, 1))

    assert in_grace == ("silver", 100_00)
    assert (shop.tier(), shop.ends()) == ("silver", date(2029, 1, 30))
    shop.database.close()


def test_time_away_from_the_program_makes_no_difference(shop, tmp_path):
    other = TierShop(tmp_path / "other") if (tmp_path / "other").mkdir() is None else None
    for each in (shop, other):
        each.orders(each.order("n1", 5000))
    for _ in range(500):
        shop.turn(1)
    other.turn(500)

    assert shop.kept() == other.kept()
    other.database.close()


def test_a_refund_is_looked_at_on_review(shop):
    shop.orders(shop.order("n1", 800))
    shop.turn(10)
    back = shop.order("n1", 800, refunded=800, state="refunded",
                      day=to_day(date(2026, 11, 25)), refunded_at=_now(shop))  # fmt: skip
    shop.orders(back)
    held = shop.tier()
    shop.turn_to(date(2028, 1, 1))

    assert (held, shop.tier()) == ("silver", "member")


def test_a_refund_counts_at_once_where_the_rules_say_so(tmp_path):
    shop = TierShop(tmp_path, tiers=tiers(0, 700, 2000, refunds_at_once=True))
    shop.orders(shop.order("n1", 1500), shop.order("n2", 600))
    shop.turn(10)
    shop.orders(
        shop.order("n2", 600, refunded=600, state="refunded",
                   day=to_day(date(2026, 11, 25)), refunded_at=_now(shop))
    )  # fmt: skip

    assert shop.tier() == "silver"
    assert shop.steps()[-1] == (date(2026, 12, 5), "silver", "refund")
    shop.database.close()


def test_what_went_back_never_helps_to_reach_a_tier(shop):
    shop.orders(shop.order("n1", 600))
    shop.orders(
        shop.order("n1", 600, refunded=600, state="refunded",
                   day=to_day(shop.clock.today()), refunded_at=_now(shop))
    )  # fmt: skip
    shop.turn(2)
    shop.orders(shop.order("n2", 300))

    assert shop.tier() == "member"


def _now(shop):
    return to_day(shop.clock.today()) * DAY_MS


def test_points_earned_count_and_never_the_balance(tmp_path):
    settings = RuleSettings(pending_days=0, expiry=Expiry.NEVER)
    shop = TierShop(tmp_path, tiers=tiers(0, 700, basis=Basis.POINTS), settings=settings)
    shop.orders(shop.order("n1", 600))
    shop.ledger.spend(1, 500, key="k1")
    shop.orders(shop.order("n2", 100))

    assert shop.available() == 200
    assert shop.tier() == "silver"
    shop.database.close()


def test_an_order_earns_by_the_tier_that_it_found_and_not_by_the_one_it_brought(tmp_path):
    settings = RuleSettings(
        pending_days=0, expiry=Expiry.NEVER, earns=(EarnRule(1, EarnKind.TIER),)
    )
    shop = TierShop(tmp_path, tiers=tiers(0, 700, percents=(100, 150)), settings=settings)
    shop.orders(shop.order("n1", 700))
    brought = shop.available()
    shop.turn(1)
    shop.orders(shop.order("n2", 128))

    assert brought == 700
    assert shop.available() == 700 + 192
    shop.database.close()


def test_a_merged_person_has_the_tier_of_all_orders_and_each_her_own_again_after(shop):
    shop.orders(shop.order("n1", 400), shop.order("n2", 400, buyer=1), accounts=("mei", "mei2"))
    pair = shop.link(1, 2)
    together = shop.tier(1)
    shop.unlink(*pair)

    assert together == "silver"
    assert (shop.tier(1), shop.tier(2)) == ("member", "member")
    assert shop.is_sound()


def test_undoing_an_import_takes_its_tiers_back(shop):
    shop.orders(shop.order("n1", 100))
    before = shop.kept()
    batch = shop.orders(shop.order("n2", 5000))
    shop.undo_import(batch)

    assert shop.kept() == before


def test_an_import_is_undone_though_a_tier_was_set_by_hand_and_comes_again_with_it(shop):
    batch = shop.orders(shop.order("n1", 100))
    shop.tiers.set_by_hand([1], "gold", until=None, reason="thanks")

    shop.undo_import(batch)

    assert rows(shop.database, "SELECT name, is_empty FROM customer") == [(None, 1)]
    shop.orders(shop.order("n1", 100))
    assert rows(shop.database, "SELECT name, is_empty FROM customer") == [("mei", 0)]
    assert shop.tier() == "gold"


def test_who_comes_under_a_later_version_reached_her_tier_by_what_that_one_counts(shop):
    shop.turn(1)
    shop.tiers.put(tiers(0, 3, basis=Basis.ORDERS))
    shop.turn(1)

    shop.orders(shop.order("n1", 100))

    assert shop.tier_book.check() == ()
    assert rows(shop.database, "SELECT tier, amount FROM tier_step") == [("member", 1)]


def test_a_tier_set_by_hand_can_be_ended_when_all_versions_were_taken_back(tmp_path):
    shop = TierShop(tmp_path, tiers=None)
    changes, _ = shop.tiers.put(tiers(0, 700))
    shop.orders(shop.order("n1", 100))
    shop.tiers.set_by_hand([1], "silver", until=None, reason="thanks")
    shop.tiers.undo(changes.action_id)

    shop.tiers.end_by_hand(1)

    assert shop.tier_book.check() == ()
    shop.tiers.put(tiers(0, 700))
    assert shop.tier() == "member"


def test_a_tier_set_by_hand_holds_until_its_last_day(shop):
    shop.orders(shop.order("n1", 100))
    shop.tiers.set_by_hand([1], "gold", until=date(2026, 12, 31), reason="thanks", note="Ada")
    shop.turn_to(date(2026, 12, 31))
    last_day = shop.tier(), shop.ends()
    shop.turn(1)

    assert last_day == ("gold", date(2026, 12, 31))
    assert shop.tier() == "member"
    assert [reason for _, _, reason in shop.steps()] == ["reached", "hand", "hand_ended"]
    newest = shop.tier_book.steps(1)[1]
    assert (newest.reason_code, newest.note) == ("thanks", "Ada")


def test_a_higher_tier_that_orders_reach_beats_one_set_by_hand(shop):
    shop.orders(shop.order("n1", 100))
    shop.tiers.set_by_hand([1], "silver", until=None, reason="thanks")
    shop.orders(shop.order("n2", 5000))

    assert shop.tier() == "black"


def test_a_tier_lowered_by_hand_stays_low_whatever_is_ordered(shop):
    shop.orders(shop.order("n1", 5000))
    shop.tiers.set_by_hand([1], "member", until=None, reason="abuse")
    shop.turn(1)
    shop.orders(shop.order("n2", 9000))

    assert shop.tier() == "member"


def test_setting_a_tier_is_taken_back_and_done_again(shop):
    shop.orders(shop.order("n1", 100))
    _, action = shop.tiers.set_by_hand([1], "gold", until=None, reason="thanks")
    _, back = shop.tiers.undo(action)
    after_undo = shop.tier()
    shop.tiers.undo(back.action_id)
    after_redo = shop.tier()
    shop.tiers.undo(action)

    assert (after_undo, after_redo, shop.tier()) == ("member", "gold", "member")
    with pytest.raises(TierTakenBackError):
        shop.tiers.undo(action)


def test_a_hand_set_tier_ends_when_the_seller_says_so(shop):
    shop.orders(shop.order("n1", 100))
    shop.tiers.set_by_hand([1], "gold", until=None, reason="thanks")
    shop.turn(5)
    shop.tiers.end_by_hand(1)

    assert shop.tier() == "member"
    with pytest.raises(NoSuchTierError):
        shop.tiers.end_by_hand(1)


def test_uses_of_a_privilege_are_counted_and_taken_back(tmp_path):
    gift = Privilege(PrivilegeKind.BIRTHDAY_GIFT)
    settings = TierSettings((Tier("member", 0, privileges=(gift,)),), window=Window.EVER)
    shop = TierShop(tmp_path, tiers=settings)
    shop.orders(shop.order("n1", 100))
    shop.tiers.use(1, gift.code)
    _, action = shop.tiers.use(1, gift.code)
    twice = shop.tier_book.uses(1)[0].used
    shop.tiers.undo(action)

    assert (twice, shop.tier_book.uses(1)[0].used) == (2, 1)
    with pytest.raises(NoSuchTierError):
        shop.tiers.use(1, "free_post")
    shop.database.close()


def test_new_rules_lift_at_once_and_lower_only_at_the_review(shop):
    shop.orders(shop.order("n1", 2000), shop.order("n2", 600, buyer=1), accounts=("mei", "tom"))
    shop.turn(1)
    shop.tiers.put(tiers(0, 500, 3000, 4200))
    at_once = shop.tier(1), shop.tier(2)
    shop.turn_to(date(2028, 1, 1))

    assert at_once == ("gold", "silver")
    assert shop.tier(1) == "silver"


def test_taking_a_version_back_leaves_nothing_of_it(shop):
    shop.orders(shop.order("n1", 300))
    shop.turn(1)
    before = shop.kept()
    changes, _ = shop.tiers.put(tiers(0, 100, 200, 250))
    lifted = shop.tier()
    shop.turn(30)
    _, back = shop.tiers.undo(changes.action_id)

    assert lifted == "black"
    assert back.restored == 1
    assert shop.tier() == "member"
    assert shop.kept()["tier_step"] == before["tier_step"]


def test_a_version_that_newer_ones_stand_on_is_not_taken_back(shop):
    changes, _ = shop.tiers.put(tiers(0, 100))
    shop.tiers.put(tiers(0, 200))
    _, back = shop.tiers.undo(changes.action_id)

    assert (back.restored, back.kept) == (0, 1)


def test_who_is_in_a_tier_with_another_name_stays_in_it(shop):
    shop.orders(shop.order("n1", 5000))
    shop.turn(1)
    renamed = tuple(
        Tier("白金", 4200_00, was="black") if tier.code == "black" else tier
        for tier in tiers(0, 700, 2000, 4200).tiers
    )
    shop.tiers.put(TierSettings(renamed, window=Window.CALENDAR_YEAR, grace_days=0))

    assert shop.tier() == "白金"
    assert shop.ends() == date(2027, 12, 31)


def test_a_version_of_later_waits_for_its_day(shop):
    shop.orders(shop.order("n1", 300))
    shop.tiers.put(tiers(0, 200), from_on=date(2026, 12, 1))
    waiting = shop.tier()
    shop.turn_to(date(2026, 12, 1))

    assert (waiting, shop.tier()) == ("member", "silver")


@pytest.mark.parametrize(
    ("settings", "fault"),
    [
        (TierSettings(()), TierFault.NONE_THERE),
        (tiers(0, 700, 700), TierFault.NOT_RISING),
        (tiers(0, 700, 500), TierFault.NOT_RISING),
        (tiers(-1), TierFault.BELOW_NOTHING),
        (tiers(0, grace_days=181), TierFault.GRACE),
        (TierSettings((Tier("a", 0), Tier("a", 5))), TierFault.SAME_NAME),
        (TierSettings((Tier(" ", 0),)), TierFault.NO_NAME),
        (TierSettings((Tier("a", 0, 10_001),)), TierFault.PERCENT),
        (TierSettings((Tier("a", 0, 100, (Privilege(PrivilegeKind.DISCOUNT, 101),)),)),
         TierFault.PRIVILEGE),
        (TierSettings(tuple(Tier(f"t{n}", n) for n in range(13))), TierFault.TOO_MANY),
    ],
)  # fmt: skip
def test_tiers_that_cannot_be_are_refused_with_their_reason(shop, settings, fault):
    with pytest.raises(TiersUnfitError) as refused:
        shop.tiers.put(settings)

    assert refused.value.fault == fault


def test_tiers_never_begin_in_the_past_and_never_twice_the_same(shop):
    with pytest.raises(TiersUnfitError):
        shop.tiers.put(tiers(0), from_on=shop.clock.today() - timedelta(days=1))
    with pytest.raises(TiersUnfitError):
        shop.tiers.put(tiers(0, 700, 2000, 4200))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE tier_rule SET settings = '{}'",
        "UPDATE tier_rule SET from_on = 0",
        "DELETE FROM tier_rule",
        "REPLACE INTO tier_rule SELECT * FROM tier_rule",
        (
            "INSERT INTO tier_rule SELECT version + 5, from_on, at, settings, reverses, created_by"
            " FROM tier_rule"
        ),
        (
            "INSERT INTO tier_rule SELECT version, from_on, at, settings, reverses, created_by FROM"
            " tier_rule WHERE true ON CONFLICT(version) DO UPDATE SET from_on = 0"
        ),
        "UPDATE tier_level SET threshold = 0",
        "DELETE FROM tier_level",
        "REPLACE INTO tier_level SELECT version, tier, rank, 1, percent FROM tier_level",
        "INSERT INTO tier_level VALUES(1, 'new', 0, 1, 100)",
        "UPDATE tier_act SET tier = 'black'",
        "DELETE FROM tier_act",
        "REPLACE INTO tier_act SELECT * FROM tier_act",
        "UPDATE tier_act SET until_on = NULL",
        (
            "INSERT INTO tier_act SELECT 99, customer_id, kind, 'black', privilege, from_on, until_on,"
            " reason, reverses, at, created_by FROM tier_act"
        ),
        (
            "INSERT INTO tier_act SELECT 2, customer_id, 'void', NULL, NULL, from_on, NULL, '', 1, at,"
            " created_by FROM tier_act UNION ALL SELECT 3, customer_id, 'void', NULL, NULL, from_on,"
            " NULL, '', 1, at, created_by FROM tier_act"
        ),
    ],
)
def test_what_was_ruled_and_done_cannot_be_edited(shop, statement):
    shop.orders(shop.order("n1", 100))
    shop.tiers.set_by_hand([1], "gold", until=date(2026, 12, 31), reason="thanks")
    facts = _facts(shop)

    with pytest.raises(IntegrityError), shop.database.writing() as uow:
        run_sql(uow.session, statement)

    assert _facts(shop) == facts


def _facts(shop):
    return [
        rows(shop.database, f"SELECT * FROM {t}") for t in ("tier_rule", "tier_level", "tier_act")
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE person_tier SET tier = 'black', rank = 3",
        "UPDATE person_tier SET ends_on = ends_on + 400",
        "UPDATE tier_step SET on_day = on_day - 1",
        "DELETE FROM tier_step",
        "DELETE FROM person_tier",
        (
            "INSERT INTO person_tier SELECT 99, tier, rank, since_on, ends_on, next_on, is_by_hand,"
            " amount, to_next, to_keep FROM person_tier"
        ),
    ],
)
def test_a_forged_standing_is_found_by_the_check(shop, statement):
    shop.orders(shop.order("n1", 800))
    with shop.database.writing() as uow:
        run_sql(uow.session, statement)

    assert shop.tier_book.check() != ()


def test_the_draft_is_reckoned_from_the_shops_own_orders(shop):
    paid = (100, 600, 800, 2100, 2500)
    orders = [shop.order(f"n{n}", money, buyer=n) for n, money in enumerate(paid)]
    shop.orders(*orders, accounts=[f"a{n}" for n in range(len(paid))])
    prospects = TierProspects(shop.database, shop.clock)

    found = prospects.prospect(tiers(0, 500, 2200, 4200))

    assert [(each.now, each.new) for each in found.tiers] == [(2, 1), (1, 3), (2, 1), (0, 0)]
    assert (found.falling_now, found.falling_new) == (0, 1)
    assert prospects.fallers(tiers(0, 500, 2200, 4200)) == (4,)
    for each in found.tiers:
        people = prospects.people_after(tiers(0, 500, 2200, 4200), each.tier.code)
        assert len(set(people)) == each.new, each.tier.code
    assert found.almost == 1


def test_the_cards_count_who_is_near_the_edge(shop):
    shop.orders(shop.order("n1", 650), shop.order("n2", 100, buyer=1), accounts=("mei", "tom"))
    member, silver, *_ = shop.tier_book.overview().cards

    assert (member.people, member.near_next, silver.people) == (2, 1, 0)


def test_who_may_fall_within_a_month_is_counted(shop):
    shop.orders(shop.order("n1", 800))
    shop.turn_to(date(2027, 12, 10))

    assert [card.falling for card in shop.tier_book.overview().cards] == [0, 1, 0, 0]


def test_hidden_people_are_counted_nowhere(shop):
    shop.orders(shop.order("n1", 800))
    with shop.database.writing() as uow:
        run_sql(uow.session, "UPDATE person_summary SET is_hidden = 1")

    assert sum(card.people for card in shop.tier_book.overview().cards) == 0
