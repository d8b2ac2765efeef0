"""29 February counts on the day the seller chose, in years without it, wherever it is counted."""

from datetime import UTC, date, datetime

import pytest

from app.services.classing import ClassDesk
from app.services.clock import from_day
from app.services.customers.views import Question
from app.services.history import HistoryBook
from app.services.orders import CustomerBook
from app.services.segments import Condition, Field, Group, Op, ReadySegment, Tree, ready_tree
from app.services.settings import BusinessSettings, CalendarSettings, LeapDay
from app.ui.labels.setting_changes import setting_line, setting_title
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, followers

BORN_ON_29 = 1


@pytest.fixture
def shop(tmp_path):
    """Ann was born on 29 February 2004, Bo on the 28th, Cy on 1 March."""
    with a_book(tmp_path) as (database, _):
        bring(
            database, tmp_path, Sheet(customers=[a_customer(each) for each in ("ann", "bo", "cy")])
        )
        with database.writing() as uow:
            for person, born in enumerate(("2004-02-29", "2004-02-28", "2004-03-01"), BORN_ON_29):
                uow.sql("UPDATE customer SET birthday = ? WHERE id = ?", (born, person))
        yield database


def on_day(day):
    return FixedClock(datetime(day.year, day.month, day.day, 4, tzinfo=UTC))


def meant(shop, day, *conditions):
    tree = Tree(Group(parts=conditions))
    return set(CustomerBook(shop, on_day(day)).ids(Question(tree=tree)))


BIRTHDAY_TODAY = Condition(Field.BIRTHDAY, Op.IN_NEXT, (1, "day"))


@pytest.mark.parametrize(
    ("day", "on_the_28th", "on_the_1st"),
    [
        (date(2027, 2, 28), {1, 2}, {2}),
        (date(2027, 3, 1), {3}, {1, 3}),
        (date(2028, 2, 28), {2}, {2}),
        (date(2028, 2, 29), {1}, {1}),
        (date(2028, 3, 1), {3}, {3}),
    ],
)
def test_a_birthday_of_29_february_is_kept_on_the_day_the_seller_chose(
    shop, day, on_the_28th, on_the_1st
):
    calendar = CalendarSettings(shop, FixedClock())
    yearly = Condition(Field.BIRTHDAY, Op.YEARLY, (day.month * 100 + day.day,))

    for leap_day, people in zip(LeapDay, (on_the_28th, on_the_1st), strict=True):
        calendar.set_leap_day(leap_day)

        assert meant(shop, day, BIRTHDAY_TODAY) == people
        assert meant(shop, day, yearly) == people
        page = CustomerBook(shop, on_day(day)).page(BORN_ON_29)
        assert (from_day(page.birthday_on) == day) is (BORN_ON_29 in people)
        again = CustomerBook(shop, on_day(day)).next_birthday("02-29")
        assert again == from_day(page.birthday_on)


@pytest.mark.parametrize(
    ("day", "on_the_28th", "on_the_1st"),
    [
        (date(2027, 2, 27), 22, 22),
        (date(2027, 2, 28), 23, 22),
        (date(2027, 3, 1), 23, 23),
        (date(2028, 2, 28), 23, 23),
        (date(2028, 2, 29), 24, 24),
    ],
)
def test_who_was_born_on_29_february_is_a_year_older_on_that_day(
    shop, day, on_the_28th, on_the_1st
):
    calendar = CalendarSettings(shop, FixedClock())

    for leap_day, age in zip(LeapDay, (on_the_28th, on_the_1st), strict=True):
        calendar.set_leap_day(leap_day)

        ages = {each for each in range(20, 26) if BORN_ON_29 in meant(shop, day, an_age(each))}
        assert ages == {age}


def an_age(years):
    return Condition(Field.AGE, Op.IS, (years,))


def test_the_ready_made_segment_of_birthdays_goes_by_the_choice(shop):
    book = CustomerBook(shop, on_day(date(2027, 2, 22)))
    tree = ready_tree(ReadySegment.BIRTHDAY)
    assert set(book.ids(Question(tree=tree))) == {1, 2}

    CalendarSettings(shop, FixedClock()).set_leap_day(LeapDay.MARCH_1)

    assert set(book.ids(Question(tree=tree))) == {2}


def test_a_rule_of_classes_goes_by_the_choice(shop):
    today = on_day(date(2027, 3, 1))
    CalendarSettings(shop, today).set_leap_day(LeapDay.MARCH_1)
    classing = ClassDesk(shop, today, followers())
    for rule in classing.book.rules():
        classing.book.remove(rule.rule_id)
    rule = classing.book.add("club")[1]
    classing.book.change(rule, tree=Tree(Group(parts=(BIRTHDAY_TODAY,))))

    classing.apply()

    classes = {each: CustomerBook(shop, today).page(each).row.class_code for each in (1, 2, 3)}
    assert classes == {1: "club", 2: "retail", 3: "club"}


def test_the_choice_stands_in_the_history_and_can_be_taken_back(shop):
    calendar = CalendarSettings(shop, FixedClock())
    settings = BusinessSettings(shop, FixedClock(), followers())
    action = calendar.set_leap_day(LeapDay.MARCH_1).action_id

    facts = HistoryBook(shop).rows([action])[action].facts

    assert setting_title("leap_day", facts) == "29 February counts on another day"
    assert setting_line(facts) == "28 February → 1 March"
    _, report = settings.undo(action)
    assert calendar.leap_day() is LeapDay.FEBRUARY_28
    settings.undo(report.action_id)
    assert calendar.leap_day() is LeapDay.MARCH_1


def test_an_old_choice_is_not_taken_back_over_a_newer_one(shop):
    calendar = CalendarSettings(shop, FixedClock())
    first = calendar.set_leap_day(LeapDay.MARCH_1).action_id
    calendar.set_leap_day(LeapDay.FEBRUARY_28)

    _, report = BusinessSettings(shop, FixedClock(), followers()).undo(first)

    assert report.is_kept
    assert calendar.leap_day() is LeapDay.FEBRUARY_28


def test_the_same_choice_again_is_no_action(shop):
    assert CalendarSettings(shop, FixedClock()).set_leap_day(LeapDay.FEBRUARY_28).action_id is None
