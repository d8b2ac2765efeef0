"""Birthdays of the moon calendar, against a walk through the calendar day by day."""

from bisect import bisect_left
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta

import pytest
from borax.calendars.lunardate import LunarDate

from app.services.clock import to_day
from app.services.customers.birthdays import Birthday, age, birthdays_in, next_birthday
from app.services.customers.views import Question
from app.services.orders import CustomerBook
from app.services.segments import Condition, Field, Group, Op, Tree
from app.services.settings import LeapDay
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer

FEBRUARY_28 = LeapDay.FEBRUARY_28
FIRST, LAST = date(2020, 1, 1), date(2040, 12, 31)
ALL = [
    Birthday(month, day, is_lunar=True, is_leap=is_leap)
    for is_leap in (False, True)
    for month in range(1, 13)
    for day in range(1, 31)
]


@pytest.fixture(scope="module")
def fell():
    """Give all days of each birthday, from a walk over two more years; day and moon year."""
    days = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 2 * 366)]
    moons = [LunarDate.from_solar_date(day.year, day.month, day.day) for day in days]
    leap_months = {(moon.year, moon.month) for moon in moons if moon.leap}
    found = defaultdict(list)
    for day, moon, after in zip(days, moons, moons[1:], strict=False):
        is_last = after.day == 1
        numbers = range(moon.day, 31) if is_last else [moon.day]
        has_leap = (moon.year, moon.month) in leap_months
        kinds = [bool(moon.leap)] if has_leap else [False, True]
        for number in numbers:
            for is_leap in kinds:
                found[moon.month, number, is_leap].append((day, moon.year))
    return found


def days_of(fell, birthday):
    return [day for day, _ in fell[birthday.month, birthday.day, birthday.is_leap]]


def test_the_next_one_is_found_from_every_day_of_twenty_years(fell):
    for birthday in ALL:
        days = days_of(fell, birthday)
        starts = {FIRST, LAST}
        for day in days:
            starts |= {day - timedelta(days=1), day, day + timedelta(days=1)}
        starts |= {date(year, month, 1) for year in range(2020, 2041) for month in (1, 12)}

        for start in sorted(each for each in starts if FIRST <= each <= LAST):
            expected = days[bisect_left(days, start)]
            assert next_birthday(birthday, start, FEBRUARY_28) == expected, (birthday, start)


def test_a_sun_year_holds_as_many_as_fall_into_it(fell):
    seen = set()
    for birthday in ALL:
        days = days_of(fell, birthday)
        for year in range(2020, 2041):
            expected = tuple(day for day in days if day.year == year)
            assert birthdays_in(year, birthday, FEBRUARY_28) == expected, (birthday, year)
            seen.add(len(expected))
    assert seen == {0, 1, 2}


def test_the_age_is_of_the_years_of_its_own_calendar(fell):
    for birthday in ALL[::7]:
        born = Birthday(birthday.month, birthday.day, 1984, is_lunar=True, is_leap=birthday.is_leap)
        for day, moon_year in fell[birthday.month, birthday.day, birthday.is_leap]:
            before = day - timedelta(days=1)
            ages = age(born, before, FEBRUARY_28), age(born, day, FEBRUARY_28)
            assert ages == (moon_year - 1985, moon_year - 1984), (born, day)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """A shop in which somebody was born on each day of the moon's year."""
    folder = tmp_path_factory.mktemp("moon")
    people = [a_customer(f"a{number}") for number in range(len(ALL))]
    with a_book(folder) as (database, _):
        bring(database, folder, Sheet(customers=people))
        with database.writing() as uow:
            for person, birthday in enumerate(ALL, 1):
                uow.sql("UPDATE customer SET birthday = ? WHERE id = ?", (birthday.text, person))
        yield database


def meant(shop, day, *values):
    clock = FixedClock(datetime(day.year, day.month, day.day, 4, tzinfo=UTC))
    tree = Tree(Group(parts=(Condition(Field.BIRTHDAY, *values),)))
    return set(CustomerBook(shop, clock).ids(Question(tree=tree)))


def born_on(fell, days):
    return {number for number, each in enumerate(ALL, 1) if days & set(days_of(fell, each))}


@pytest.mark.parametrize("turn", [2025, 2028, 2029, 2032, 2034, 2036])
def test_birthdays_of_the_next_days_are_found_around_the_turn_of_a_year(shop, fell, turn):
    for number in range(0, 60, 3):
        today = date(turn, 12, 5) + timedelta(days=number)
        week = {today + timedelta(days=each) for each in range(7)}

        assert meant(shop, today, Op.IN_NEXT, (7, "day")) == born_on(fell, week), today


@pytest.mark.parametrize("year", [2026, 2027, 2029])
def test_a_birthday_is_of_every_day_and_month_on_which_it_falls_in_the_year(shop, fell, year):
    first, last = date(year, 1, 1), date(year, 12, 31)
    walk = [first + timedelta(days=each) for each in range((last - first).days + 1)]
    today = date(year, 6, 1)

    for month in range(1, 13):
        in_month = {day for day in walk if day.month == month}
        assert meant(shop, today, Op.MONTH, (month,)) == born_on(fell, in_month), month
    for day in (date(year, 1, 1), date(year, 1, 4), date(year, 12, 24), date(year, 12, 31)):
        on_it = (day.month * 100 + day.day,)
        assert meant(shop, today, Op.YEARLY, on_it) == born_on(fell, {day}), day


def test_who_was_born_by_the_moon_has_an_age(tmp_path):
    with a_book(tmp_path) as (database, _):
        bring(database, tmp_path, Sheet(customers=[a_customer("a"), a_customer("b")]))
        with database.writing() as uow:
            uow.sql("UPDATE customer SET birthday = 'lunar 1984-12-29' WHERE id = 1")
            uow.sql("UPDATE customer SET birthday = 'lunar 12-29' WHERE id = 2")
        # The 29th of the 12th month of moon year 2025 is 16 February 2026.
        ages = {}
        for day in (date(2026, 2, 15), date(2026, 2, 16)):
            clock = FixedClock(datetime(day.year, day.month, day.day, 4, tzinfo=UTC))
            for years in (40, 41):
                tree = Tree(Group(parts=(Condition(Field.AGE, Op.IS, (years,)),)))
                found = CustomerBook(database, clock).ids(Question(tree=tree))
                ages[to_day(day), years] = set(found)

    before, on = to_day(date(2026, 2, 15)), to_day(date(2026, 2, 16))
    assert ages == {(before, 40): {1}, (before, 41): set(), (on, 40): set(), (on, 41): {1}}
