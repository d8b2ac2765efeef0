import pytest

from app.services.editing import BulkEdit, EditDesk, EditKind
from app.services.history import HiddenBook
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, an_order, followers


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, _):
        people = [a_customer(name, name=name.title()) for name in ("ann", "bob", "cid")]
        orders = [an_order(at, buyer=at) for at in range(3)]
        bring(database, tmp_path, Sheet(customers=people, orders=orders))
        yield HiddenBook(database), EditDesk(database, FixedClock(), followers())


def names(book, search=""):
    ids = book.ids(search)
    rows = book.rows(ids)
    return [rows[number].person.name for number in ids]


def test_whoever_was_hidden_last_stands_first_with_the_action_that_did_it(shop):
    book, desk = shop
    assert names(book) == []
    _, first = desk.apply([1, 3], BulkEdit(EditKind.HIDE))
    _, last = desk.apply([2], BulkEdit(EditKind.HIDE))

    assert names(book) == ["Bob", "Cid", "Ann"]
    rows = book.rows(book.ids())
    assert rows[2].by.action_id == last.action_id
    assert rows[1].by.action_id == first.action_id
    assert rows[1].by.facts["people"] == 2


def test_who_is_shown_again_is_hidden_no_longer(shop):
    book, desk = shop
    _, edit = desk.apply([1, 2], BulkEdit(EditKind.HIDE))
    desk.apply([1], BulkEdit(EditKind.SHOW))
    assert names(book) == ["Bob"]

    desk.undo(edit.action_id)
    assert names(book) == []


def test_the_hidden_are_searched_like_anybody(shop):
    book, desk = shop
    desk.apply([1, 2], BulkEdit(EditKind.HIDE))

    assert names(book, "bo") == ["Bob"]
    assert names(book, "cid") == []
