from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.services import money as home_money
from app.services.clock import to_day, to_ms
from app.ui import formats
from app.ui.i18n import Language, speak

SHANGHAI = ZoneInfo("Asia/Shanghai")
TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("minor", "currency", "shown"),
    [
        (128_456_050, "CNY", "¥1,284,560.50"),
        (1_284_560, "JPY", "¥1,284,560"),
        (-2_000, "CNY", "−¥20.00"),
        (0, "USD", "$0.00"),
        (5, "EUR", "€0.05"),
        (1_234_567, "KWD", "KWD 1,234.567"),
        (None, "CNY", "—"),
    ],
)
def test_money_has_the_decimals_of_its_currency(minor, currency, shown):
    assert formats.money(minor, currency) == shown


@pytest.mark.parametrize("language", list(Language))
def test_money_looks_the_same_in_every_language(language):
    speak(language)

    assert formats.money(128_456_050, "CNY") == "¥1,284,560.50"


@pytest.mark.parametrize(
    "currency",
    [
        "JPY",
        "KRW",
        "VND",
        "CLP",
        "ISK",
        "UGX",
        "XAF",
        "XOF",
        "BHD",
        "KWD",
        "OMR",
        "TND",
        "JOD",
        "CNY",
        "USD",
    ],
)
def test_screen_and_workshop_count_the_same_decimals(currency):
    assert formats.decimals_of(currency) == home_money.decimals(currency)


def test_sums_without_decimals_are_rounded():
    assert formats.money(128_456_050, "CNY", is_whole=True) == "¥1,284,561"
    assert formats.money(-49, "CNY", is_whole=True) == "¥0"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (Language.ENGLISH, "24 Nov 2026"),
        (Language.CHINESE, "2026年11月24日"),
        (Language.JAPANESE, "2026年11月24日"),
    ],
)
def test_a_day_is_never_ambiguous(language, shown):
    speak(language)

    assert formats.day(TODAY) == shown
    assert formats.day(to_day(TODAY)) == shown


@pytest.mark.parametrize(
    ("on", "english", "chinese"),
    [
        (date(2026, 11, 24), "Today", "今天"),
        (date(2026, 11, 23), "Yesterday", "昨天"),
        (date(2026, 10, 14), "41 days ago", "41 天前"),
        (date(2026, 9, 25), "60 days ago", "60 天前"),
        (date(2026, 9, 24), "2 months ago", "2 个月前"),
        (date(2026, 12, 1), "1 Dec 2026", "2026年12月1日"),
    ],
)
def test_how_long_ago_is_said_in_days_and_then_in_months(on, english, chinese):
    assert formats.ago(on, TODAY) == english

    speak(Language.CHINESE)

    assert formats.ago(on, TODAY) == chinese


def test_a_moment_is_told_by_the_clock_of_the_shop():
    late = to_ms(datetime.fromisoformat("2026-11-23T16:05:00+00:00"))

    assert formats.moment(late, SHANGHAI) == "24 Nov 2026, 00:05"
    assert formats.day_in_words(late, SHANGHAI, TODAY) == "today, 00:05"


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("+8613812342046", "138 **** 2046"),
        ("+819012345678", "+8190 **** 5678"),
        ("138****2046", "138****2046"),
        ("", ""),
        (None, ""),
    ],
)
def test_phones_are_masked_in_lists(phone, shown):
    assert formats.masked_phone(phone) == shown


def test_a_phone_is_shown_in_groups():
    assert formats.phone("+8613812342046") == "138 1234 2046"


@pytest.mark.parametrize(
    ("count", "shown"), [(12, "12 B"), (2048, "2 KB"), (44_000_000, "42.0 MB")]
)
def test_file_sizes_have_a_unit(count, shown):
    assert formats.file_size(count) == shown
