"""Who gave a class: the seller's hand, whichever way it came."""

import pytest

from app.services.editing import BulkEdit, EditDesk, EditKind, PersonEdit, PersonField
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, contents, followers, rows


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, _):
        people = [a_customer("one", name="王晓梅"), a_customer("two", name="Ann")]
        bring(database, tmp_path, Sheet(customers=people))
        yield database, EditDesk(database, FixedClock(), followers())


def classes(database):
    return rows(database, "SELECT class_code, class_by FROM customer ORDER BY id")


def test_a_class_given_to_many_at_once_is_by_hand(shop):
    database, desk = shop

    desk.apply([1, 2], BulkEdit(EditKind.CLASS, "wholesale"))

    assert classes(database) == [("wholesale", "hand")] * 2


def test_a_class_given_in_the_form_is_by_hand_and_nobodys_once_it_is_taken_away(shop):
    database, desk = shop

    desk.save(1, PersonEdit(values={PersonField.CLASS: "wholesale"}))
    given = classes(database)
    desk.save(1, PersonEdit(values={PersonField.CLASS: None}))

    assert given == [("wholesale", "hand"), (None, None)]
    assert classes(database) == [(None, None)] * 2


def test_a_class_of_a_person_added_by_hand_is_by_hand(shop):
    database, desk = shop

    desk.add(PersonEdit(values={PersonField.NAME: "Bo", PersonField.CLASS: "wholesale"}))

    assert classes(database)[-1] == ("wholesale", "hand")


def test_taking_it_back_takes_back_who_gave_it_and_does_it_again(shop):
    database, desk = shop
    before = contents(database)
    _, report = desk.apply([1, 2], BulkEdit(EditKind.CLASS, "wholesale"))
    after = contents(database)

    _, back = desk.undo(report.action_id)
    taken = contents(database)
    _, again = desk.undo(back.action_id)

    assert taken == before
    assert contents(database) == after
    assert (back.restored, back.kept, again.restored) == (2, 0, 2)
