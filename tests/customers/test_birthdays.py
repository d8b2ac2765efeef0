from datetime import date

import pytest

from app.services.customers.birthdays import next_birthday, read_birthday
from app.services.customers.catalogue import CONCERNS, FACETS, is_facet_value
from app.services.customers.completeness import completeness
from app.services.customers.person_views import Known
from app.services.settings import LeapDay

TODAY = date(2026, 11, 25)
FEBRUARY_28 = LeapDay.FEBRUARY_28


def is_birthday(text):
    try:
        read_birthday(text)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize(
    "text",
    [
        "1990-05-01",
        "05-01",
        "02-29",
        "2000-02-29",
        "lunar 08-15",
        "lunar 12-30",
        "lunar 1990-05-01",
        "lunar leap 04-15",
        "lunar leap 2020-04-15",
    ],
)
def test_a_birthday_reads_as_it_is_written(text):
    assert read_birthday(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1990-5-1",
        "13-01",
        "1990-02-29",
        "02-30",
        "leap 04-15",
        "lunar 13-01",
        "lunar 08-31",
        "lunar 00-10",
        "lunar leap 2021-04-15",  # 2021 had no leap month
        "lunar leap 2020-05-15",  # that of 2020 was the fourth
        "lunar 2024-02-30x",
        "lunar 1025-08-15",
        "０５-01",
    ],
)
def test_what_is_no_day_is_no_birthday(text):
    assert not is_birthday(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("11-25", date(2026, 11, 25)),
        ("11-24", date(2027, 11, 24)),
        ("1990-12-12", date(2026, 12, 12)),
        ("02-29", date(2027, 2, 28)),
        ("lunar 01-01", date(2027, 2, 6)),
        ("lunar 08-15", date(2027, 9, 15)),
        ("lunar 05-05", date(2027, 6, 9)),
        ("lunar 10-17", date(2026, 11, 25)),
        ("lunar 10-16", date(2027, 11, 13)),
        ("lunar 12-30", date(2027, 2, 5)),  # the twelfth month of 2026 has 29 days
        ("lunar leap 06-15", date(2027, 7, 18)),  # no leap month: the plain one
    ],
)
def test_the_next_birthday_in_the_sun_calendar(text, day):
    assert next_birthday(read_birthday(text), TODAY, FEBRUARY_28) == day


@pytest.mark.parametrize(
    ("today", "on_the_28th", "on_the_1st"),
    [
        (date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
        (date(2027, 2, 28), date(2027, 2, 28), date(2027, 3, 1)),
        (date(2027, 3, 1), date(2028, 2, 29), date(2027, 3, 1)),
        (date(2027, 3, 2), date(2028, 2, 29), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 2, 29), date(2028, 2, 29)),
        (date(2028, 3, 1), date(2029, 2, 28), date(2029, 3, 1)),
    ],
)
def test_the_29th_of_february_is_itself_in_a_leap_year_and_as_chosen_in_others(
    today, on_the_28th, on_the_1st
):
    born = read_birthday("02-29")

    assert next_birthday(born, today, FEBRUARY_28) == on_the_28th
    assert next_birthday(born, today, LeapDay.MARCH_1) == on_the_1st


def test_a_leap_month_has_its_own_birthdays_where_it_comes():
    # 2025 had a sixth month twice.
    plain, leap = read_birthday("lunar 06-15"), read_birthday("lunar leap 06-15")

    assert next_birthday(plain, date(2025, 6, 1), FEBRUARY_28) == date(2025, 7, 9)
    assert next_birthday(leap, date(2025, 6, 1), FEBRUARY_28) == date(2025, 8, 8)


def test_every_day_of_the_moon_calendar_comes_again_within_some_thirteen_months():
    for month in range(1, 13):
        for day in (1, 15, 30):
            birthday = read_birthday(f"lunar {month:02d}-{day:02d}")
            for year in range(1990, 2060):
                today = date(year, 7, 1)
                assert 0 <= (next_birthday(birthday, today, FEBRUARY_28) - today).days <= 385


def test_ten_things_make_a_file_complete():
    assert completeness(set(Known)).score == 10
    assert completeness(()).score == 0
    found = completeness(set(Known) - {Known.EMAIL, Known.GENDER})
    assert (found.score, found.missing) == (8, (Known.EMAIL, Known.GENDER))


def test_the_catalogue_takes_its_own_values_and_any_words_for_other_names():
    assert is_facet_value("baby_month", "2026-03")
    assert not is_facet_value("baby_month", "2026-3")
    assert is_facet_value("skin_type", FACETS["skin_type"].choices[0])
    assert is_facet_value("Favourite cup", "blue")
    assert len(set(CONCERNS)) == len(CONCERNS)
