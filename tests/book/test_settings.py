from datetime import date

import pytest

from app.services.changes import Subject
from app.services.clock import to_day
from app.services.orders import summary_faults
from app.services.settings import (
    BusinessFacts,
    BusinessSettings,
    CurrencyUnknownError,
    Home,
    HomeFixedError,
    NameMissingError,
    NotFoundedError,
    NothingToPutBackError,
    OwnAccount,
    RateImpossibleError,
    RateRow,
    ShopNameUnfitError,
    ZoneUnknownError,
    is_zone,
    propose_home,
    propose_language,
)
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, an_order, followers, rows

MAY_10 = to_day(date(2025, 5, 10))
MAY_31 = to_day(date(2025, 5, 31))
JUNE_1 = to_day(date(2025, 6, 1))


@pytest.fixture
def desk(tmp_path):
    with a_book(tmp_path) as (database, book):
        yield database, book, BusinessSettings(database, FixedClock(), followers())


def in_dollars(tmp_path, database, *days):
    orders = [an_order(at, buyer=0, net=1000, day=day) for at, day in enumerate(days)]
    sheet = Sheet(customers=[a_customer("ada")], orders=orders, currency="USD", shop="Abroad")
    bring(database, tmp_path, sheet)


def test_a_new_business_can_still_choose_its_home(desk):
    _, _, settings = desk
    assert settings.facts() == BusinessFacts(
        "Hillside Tea", "Asia/Shanghai", "CNY", "CN", is_sample=False, is_fixed=False
    )

    changes = settings.set_zone_and_currency("Asia/Tokyo", "JPY")

    facts = settings.facts()
    assert (facts.zone, facts.currency, facts.country) == ("Asia/Tokyo", "JPY", "JP")
    assert changes.touches(Subject.BUSINESS)
    assert changes.action_id is not None


def test_the_first_import_fixes_the_home(desk, tmp_path):
    database, _, settings = desk
    in_dollars(tmp_path, database, MAY_10)

    assert settings.facts().is_fixed
    with pytest.raises(HomeFixedError):
        settings.set_zone_and_currency("Asia/Tokyo", "JPY")
    assert settings.facts().zone == "Asia/Shanghai"


def test_a_home_that_does_not_exist_is_refused(desk):
    _, _, settings = desk

    with pytest.raises(ZoneUnknownError):
        settings.set_zone_and_currency("Moon/Crater", "CNY")
    with pytest.raises(CurrencyUnknownError):
        settings.set_zone_and_currency("Asia/Tokyo", "XXX")


def test_a_business_is_renamed_and_keeps_a_name(desk):
    database, _, settings = desk

    settings.rename("  Valley Tea ")

    assert settings.facts().name == "Valley Tea"
    assert rows(database, "SELECT kind FROM action") == [("setting",)]
    with pytest.raises(NameMissingError):
        settings.rename("   ")


def test_without_a_business_there_is_nothing_to_rename(desk):
    database, _, settings = desk
    with database.writing() as uow:
        uow.sql("DELETE FROM business")

    assert settings.facts() is None
    with pytest.raises(NotFoundedError):
        settings.rename("Valley Tea")


def test_a_rate_counts_the_orders_of_its_month_and_no_other(desk, tmp_path):
    database, book, settings = desk
    in_dollars(tmp_path, database, MAY_10, MAY_31, JUNE_1)
    assert book.page(1).row.unrated_orders == 3

    settings.set_rate("USD", 202505, 7_215_000)

    assert rows(database, "SELECT home_minor FROM orders ORDER BY id") == [
        (7215,),
        (7215,),
        (None,),
    ]
    row = book.page(1).row
    assert (row.net_minor, row.unrated_orders) == (14430, 1)
    assert settings.rates() == (
        RateRow("USD", 202506, None, 1),
        RateRow("USD", 202505, 7_215_000, 2),
    )
    sound(database)


def test_a_rate_is_changed_and_taken_back(desk, tmp_path):
    database, book, settings = desk
    in_dollars(tmp_path, database, MAY_10)

    settings.set_rate("USD", 202505, 7_000_000)
    settings.set_rate("USD", 202505, 6_000_000)
    assert book.page(1).row.net_minor == 6000
    settings.set_rate("USD", 202505, None)

    assert (book.page(1).row.net_minor, book.page(1).row.unrated_orders) == (0, 1)
    sound(database)


def test_one_rate_is_taken_for_all_months_that_wait_and_taken_back(desk, tmp_path):
    database, book, settings = desk
    in_dollars(tmp_path, database, MAY_10, MAY_31, JUNE_1)
    settings.set_rate("USD", 202506, 6_000_000)

    changes = settings.set_waiting_rates("USD", 7_000_000)

    assert {row.month: row.rate_micro for row in settings.rates()} == {
        202506: 6_000_000,
        202505: 7_000_000,
    }
    assert book.page(1).row.net_minor == 2 * 7_000 + 6_000
    sound(database)
    undone, back = settings.undo(changes.action_id)
    assert not back.is_kept
    assert (book.page(1).row.net_minor, book.page(1).row.unrated_orders) == (6_000, 2)
    settings.undo(undone.action_id)
    assert book.page(1).row.unrated_orders == 0
    settings.set_rate("USD", 202505, 8_000_000)
    assert settings.undo(changes.action_id)[1].is_kept  # something else stands there now
    with pytest.raises(RateImpossibleError):
        settings.set_waiting_rates("USD", 0)
    sound(database)


def test_an_order_that_comes_after_its_rate_counts_at_once(desk, tmp_path):
    database, book, settings = desk
    settings.set_rate("USD", 202505, 7_000_000)

    in_dollars(tmp_path, database, MAY_10)

    assert book.page(1).row.net_minor == 7000


@pytest.mark.parametrize(
    ("currency", "month", "rate"),
    [
        ("CNY", 202505, 1_000_000),
        ("USD", 202505, 0),
        ("USD", 202505, -1),
        ("USD", 202513, 1),
        ("USD", 5, 1),
    ],
)
def test_an_impossible_rate_is_refused(desk, currency, month, rate):
    _, _, settings = desk

    with pytest.raises(RateImpossibleError):
        settings.set_rate(currency, month, rate)


def test_orders_of_the_sellers_own_account_count_nowhere_until_it_is_unmarked(desk, tmp_path):
    database, book, settings = desk
    orders = [an_order("1", buyer=0, net=900), an_order("2", buyer=1, net=100)]
    bring(database, tmp_path, Sheet(customers=[a_customer("me"), a_customer("her")], orders=orders))

    settings.mark_own("taobao", "me", is_own=True)

    assert settings.own_accounts() == (OwnAccount("taobao", "me"),)
    assert rows(database, "SELECT is_own_test, is_valid FROM orders ORDER BY id") == [
        (1, 0),
        (0, 1),
    ]
    assert (book.page(1).row.orders, book.page(2).row.orders) == (0, 1)
    sound(database)

    settings.mark_own("taobao", "me", is_own=False)

    assert settings.own_accounts() == ()
    assert book.page(1).row.orders == 1
    sound(database)


def sound(database):
    with database.reading() as session:
        assert summary_faults(session) == []


@pytest.mark.parametrize(
    ("zone", "language", "home"),
    [
        ("Asia/Shanghai", "en_US.UTF-8", Home("Asia/Shanghai", "CNY", "CN")),
        (":Asia/Tokyo", "", Home("Asia/Tokyo", "JPY", "JP")),
        ("PRC", "C", Home("PRC", "CNY", "CN")),
        ("America/Chicago", "", Home("America/Chicago", "USD", "US")),
        ("Europe/Vienna", "", Home("Europe/Vienna", "EUR", "AT")),
        ("UTC", "zh_CN.UTF-8", Home("UTC", "CNY", "CN")),
        ("UTC", "ja_JP", Home("UTC", "JPY", "JP")),
        ("UTC", "C.UTF-8", Home("UTC", "USD", "US")),
    ],
)
def test_a_home_is_proposed_from_what_the_computer_knows(zone, language, home):
    assert propose_home({"TZ": zone, "LANG": language}) == home


def test_a_home_is_proposed_even_when_the_variables_are_nonsense():
    home = propose_home({"TZ": "../etc/passwd", "LANG": "??"})

    assert is_zone(home.zone)


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_Hans_SG"}, "zh_CN"),
        ({"LANG": "ja_JP.UTF-8"}, "ja"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "ja_JP.UTF-8"}, "ja"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "zh_CN:en"}, "zh_CN"),
    ],
)
def test_a_language_is_proposed(variables, language):
    assert propose_language(variables) == language


def test_a_shop_takes_another_name_and_its_orders_with_it(desk, tmp_path):
    database, book, settings = desk
    in_dollars(tmp_path, database, MAY_10)
    (shop,) = settings.shops()
    assert (shop.name, shop.orders) == ("Abroad", 1)

    settings.rename_shop(shop.shop_id, " Overseas ")

    assert settings.shops()[0].name == "Overseas"
    assert book.rows([1])[1].shops == ("Overseas",)


def test_two_shops_of_a_platform_never_share_a_name(desk, tmp_path):
    database, _book, settings = desk
    for name in ("North", "South"):
        order = an_order(name, buyer=0)
        bring(database, tmp_path, Sheet(customers=[a_customer("a")], orders=[order], shop=name))
    north = next(shop for shop in settings.shops() if shop.name == "North")

    for name in ("South", "  "):
        with pytest.raises(ShopNameUnfitError):
            settings.rename_shop(north.shop_id, name)

    assert {shop.name for shop in settings.shops()} == {"North", "South"}


def test_a_shop_can_be_in_another_zone(desk, tmp_path):
    database, _book, settings = desk
    in_dollars(tmp_path, database, MAY_10)
    shop = settings.shops()[0].shop_id

    settings.set_shop_zone(shop, "Europe/London")

    assert settings.shops()[0].zone == "Europe/London"
    with pytest.raises(ZoneUnknownError):
        settings.set_shop_zone(shop, "Nowhere/Town")


def test_a_rate_is_taken_back_and_said_again_and_sums_follow(desk, tmp_path):
    database, book, settings = desk
    in_dollars(tmp_path, database, MAY_10)
    rate = settings.set_rate("USD", 202505, 7_000_000)

    undone, report = settings.undo(rate.action_id)

    assert not report.is_kept
    assert undone.touches(Subject.ORDERS)
    assert settings.rates() == (RateRow("USD", 202505, None, 1),)
    assert book.page(1).row.net_minor == 0

    settings.undo(report.action_id)

    assert settings.rates() == (RateRow("USD", 202505, 7_000_000, 1),)
    assert book.page(1).row.net_minor == 7_000
    with database.reading() as session:
        assert summary_faults(session) == []


def test_what_was_set_again_since_stays_when_the_older_is_taken_back(desk):
    _, _, settings = desk
    first = settings.rename("Old Teahouse")
    settings.rename("New Teahouse")

    _, report = settings.undo(first.action_id)

    assert report.is_kept
    assert settings.facts().name == "New Teahouse"
    with pytest.raises(NothingToPutBackError):
        settings.undo(first.action_id)


def test_own_accounts_and_shops_are_taken_back(desk, tmp_path):
    database, _, settings = desk
    in_dollars(tmp_path, database, MAY_10)
    shop = settings.shops()[0]
    own = settings.mark_own("taobao", "ada", is_own=True)
    name = settings.rename_shop(shop.shop_id, "Far away")
    zone = settings.set_shop_zone(shop.shop_id, "Europe/London")

    for changes in (zone, name, own):
        settings.undo(changes.action_id)

    assert settings.shops()[0] == shop
    assert settings.own_accounts() == ()
    assert rows(database, "SELECT is_own_test, is_valid FROM orders") == [(0, 1)]


def test_an_import_is_no_setting(desk, tmp_path):
    database, _, settings = desk
    in_dollars(tmp_path, database, MAY_10)

    with pytest.raises(NothingToPutBackError):
        settings.undo(1)
