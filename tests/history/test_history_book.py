import pytest

from app.services.editing import BulkEdit, ContactText, EditDesk, EditKind, PersonEdit
from app.services.exchange.undoing import undo_import
from app.services.history import (
    ActionState,
    HistoryBook,
    HistoryKind,
    HistoryQuestion,
)
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, an_order, followers


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, _):
        people = [a_customer("one", name="王晓梅"), a_customer("two", name="Ann")]
        orders = [an_order(at, buyer=at, day=19_000) for at in range(2)]
        bring(database, tmp_path, Sheet(customers=people, orders=orders))
        yield HistoryBook(database), EditDesk(database, FixedClock(), followers())


def kinds(book, **question):
    ids = book.ids(HistoryQuestion(**question))
    rows = book.rows(ids)
    return [rows[number].kind for number in ids]


def test_the_newest_stands_first_with_what_it_was_made_of(shop):
    book, desk = shop
    _, edit = desk.apply([1, 2], BulkEdit(EditKind.ADD_TAG, "vip"))

    ids = book.ids(HistoryQuestion())
    row = book.rows(ids)[edit.action_id]

    assert kinds(book) == ["edit", "import"]
    assert (row.facts["edit"], row.facts["value"], row.facts["people"]) == ("add_tag", "vip", 2)
    assert row.changed >= 2
    assert row.state is ActionState.STANDING


def test_what_was_taken_back_says_so_until_it_is_done_again(shop):
    book, desk = shop
    _, edit = desk.apply([1], BulkEdit(EditKind.HIDE))
    _, undone = desk.undo(edit.action_id)

    def state_of(action):
        return book.rows([action])[action].state

    assert state_of(edit.action_id) is ActionState.TAKEN_BACK
    assert state_of(undone.action_id) is ActionState.STANDING

    _, again = desk.undo(undone.action_id)

    assert state_of(edit.action_id) is ActionState.STANDING
    assert state_of(undone.action_id) is ActionState.TAKEN_BACK
    assert state_of(again.action_id) is ActionState.FIXED
    assert book.rows([again.action_id])[again.action_id].reversed_kind == "undo"


def test_every_change_tells_who_what_from_and_to(shop):
    book, desk = shop
    _, edit = desk.apply([2], BulkEdit(EditKind.CLASS, "wholesale"))

    (change,) = book.changes(edit.action_id, 10)

    assert (change.who, change.field) == ("Ann", "class_code")
    assert (change.before, change.after) == ("", "wholesale")


def test_an_import_taken_back_is_named_by_its_file(shop):
    book, desk = shop
    wish = desk.next_undo()
    with book._database.writing() as uow:
        undo_import(uow, FixedClock(), followers(), wish.batch_id)

    newest = book.ids(HistoryQuestion())[0]
    row = book.rows([newest])[newest]

    assert (row.kind, row.reversed_kind, row.file_name) == ("undo", "import", "orders.csv")
    assert book.changes(newest, 10) == ()


def test_the_history_of_one_person_and_of_one_kind(shop):
    book, desk = shop
    desk.apply([1], BulkEdit(EditKind.HIDE))
    _, edit = desk.apply([2], BulkEdit(EditKind.CLASS, "wholesale"))
    desk.undo(edit.action_id)

    assert kinds(book, person_id=1) == ["edit", "import"]
    assert kinds(book, person_id=2) == ["undo", "edit", "import"]
    assert kinds(book, kind=HistoryKind.IMPORTS) == ["import"]
    assert kinds(book, kind=HistoryKind.EDITS) == ["undo", "edit", "edit"]
    assert kinds(book, kind=HistoryKind.SETTINGS) == []


def test_a_contact_that_was_added_is_in_the_history_of_its_person(shop):
    book, desk = shop
    mail = ContactText("email", "ann@example.com")

    desk.save(2, PersonEdit(new_contacts=(mail,)))

    assert kinds(book, person_id=2) == ["edit", "import"]
    assert kinds(book, person_id=1) == ["import"]
