from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.services.clock import midnight_ms
from app.services.customers.views import Question
from app.services.editing import BulkEdit, ContactText, EditDesk, EditKind, PersonEdit
from app.services.exchange.undoing import undo_import
from app.services.history import (
    ActionState,
    Door,
    FieldCount,
    HistoryBook,
    HistoryKind,
    HistoryQuestion,
    Wish,
)
from app.services.orders import CustomerBook
from app.services.settings import BusinessSettings
from tests.book.builders import a_book, bring
from tests.shop import NOON, FixedClock, Sheet, a_customer, an_order, followers

HOME = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, _):
        people = [a_customer("one", name="王晓梅"), a_customer("two", name="Ann")]
        orders = [an_order(at, buyer=at, day=19_000) for at in range(2)]
        bring(database, tmp_path, Sheet(customers=people, orders=orders))
        yield HistoryBook(database), EditDesk(database, FixedClock(), followers())


def listed(book, **question):
    return book.listed(HistoryQuestion(**question), HOME).ids


def kinds(book, **question):
    ids = listed(book, **question)
    rows = book.rows(ids)
    return [rows[number].kind for number in ids]


def changes(book, action):
    ids = book.detail(action).change_ids
    rows = book.change_rows(ids)
    return [rows[number] for number in ids]


def test_the_newest_stands_first_with_what_it_was_made_of(shop):
    book, desk = shop
    _, edit = desk.apply([1, 2], BulkEdit(EditKind.ADD_TAG, "vip"))

    ids = listed(book)
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

    (change,) = changes(book, edit.action_id)

    assert (change.who, change.field) == ("Ann", "class_code")
    assert (change.before, change.after) == ("", "wholesale")


def test_an_import_taken_back_is_named_by_its_file(shop):
    book, _ = shop
    wish = book.next_undo()
    with book._database.writing() as uow:
        undo_import(uow, FixedClock(), followers(), wish.batch_id)

    newest = listed(book)[0]
    row = book.rows([newest])[newest]

    assert (row.kind, row.reversed_kind, row.file_name) == ("undo", "import", "orders.csv")
    assert changes(book, newest) == []


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


def test_actions_are_counted_by_the_days_of_home(shop):
    book, _ = shop
    late = FixedClock(NOON + timedelta(hours=13))  # one in the morning of the next day
    late_desk = EditDesk(book._database, late, followers())
    for tag in ("a", "b"):
        late_desk.apply([1], BulkEdit(EditKind.ADD_TAG, tag))

    days = book.listed(HistoryQuestion(), HOME).days

    assert days == ((date(2026, 11, 26), 2), (date(2026, 11, 25), 1))
    midnight = midnight_ms(date(2026, 11, 26), HOME)
    assert kinds(book, since_ms=midnight) == ["edit", "edit"]
    assert kinds(book, until_ms=midnight) == ["import"]


def test_an_action_is_found_by_what_the_seller_knows_of_it(shop):
    book, desk = shop
    _, tag = desk.apply([1], BulkEdit(EditKind.ADD_TAG, "Likes Jasmine"))
    _, undone = desk.undo(tag.action_id)

    assert kinds(book, text="orders.CSV") == ["import"]
    assert list(listed(book, text="jasmine")) == [undone.action_id, tag.action_id]
    assert kinds(book, text="wxm") == ["undo", "edit", "import"]  # 王晓梅 by her initials
    assert kinds(book, text="edit") == []  # the codes of the journal are no words of the seller
    assert list(listed(book, field="tags")) == [undone.action_id, tag.action_id]
    assert book.fields() == ("tags",)


def test_what_was_changed_since_is_told_before_it_is_taken_back(shop):
    book, desk = shop
    _, edit = desk.apply([1, 2], BulkEdit(EditKind.CLASS, "wholesale"))
    desk.apply([2], BulkEdit(EditKind.CLASS, "retail"))

    detail = book.detail(edit.action_id)

    assert (detail.people, detail.kept, detail.kept_names) == (2, 1, ("Ann",))
    assert detail.fields == (FieldCount("class_code", 2),)
    assert len(detail.change_ids) == 2
    _, undone = desk.undo(edit.action_id)
    assert undone.kept == detail.kept

    left = book.detail(undone.action_id)
    assert (left.people, left.kept, left.kept_names) == (1, 1, ("Ann",))


def test_a_contact_that_went_is_told_by_what_it_was(shop):
    book, desk = shop
    mail = ContactText("email", "ann@example.com")
    desk.save(2, PersonEdit(new_contacts=(mail,)))
    desk.save(2, PersonEdit(gone_contacts=(mail,)))

    (change,) = changes(book, listed(book)[0])

    assert (change.who, change.field, change.before, change.after) == (
        "Ann",
        "email",
        "ann@example.com",
        "",
    )


def test_the_next_undo_is_the_newest_wish_whatever_its_kind(shop):
    book, desk = shop
    settings = BusinessSettings(book._database, FixedClock(), followers())
    name = settings.rename("Old Teahouse")
    _, edit = desk.apply([1], BulkEdit(EditKind.HIDE))

    assert book.next_undo() == Wish(edit.action_id, Door.EDIT, about_id=edit.action_id)
    desk.undo(edit.action_id)
    assert book.next_undo() == Wish(name.action_id, Door.SETTING, about_id=name.action_id)
    settings.undo(name.action_id)
    assert book.next_undo() == Wish(1, Door.IMPORT, batch_id=1, about_id=1)


def test_what_was_taken_back_last_is_done_again_first(shop):
    book, desk = shop
    settings = BusinessSettings(book._database, FixedClock(), followers())
    assert book.next_redo() is None
    name = settings.rename("Old Teahouse")
    _, edit = desk.apply([1], BulkEdit(EditKind.HIDE))
    _, hidden = desk.undo(edit.action_id)
    _, named = settings.undo(name.action_id)

    assert book.next_redo() == Wish(
        named.action_id, Door.SETTING, is_again=True, about_id=name.action_id
    )
    settings.undo(named.action_id)
    assert book.next_redo() == Wish(
        hidden.action_id, Door.EDIT, is_again=True, about_id=edit.action_id
    )
    assert book.rows([edit.action_id])[edit.action_id].undone_by == hidden.action_id

    settings.rename("New Teahouse")
    assert book.next_redo() is None


def test_an_import_is_done_again_by_its_file_only(shop):
    book, _ = shop
    with book._database.writing() as uow:
        undo_import(uow, FixedClock(), followers(), 1)

    assert book.next_undo() is None
    assert book.next_redo().door is Door.IMPORT
    assert not book.rows([1])[1].can_be_done_again


def test_the_people_of_an_action_are_a_question_for_exactly_them(shop):
    book, desk = shop
    people = CustomerBook(book._database, FixedClock())
    _, tag = desk.apply([1, 2], BulkEdit(EditKind.ADD_TAG, "vip"))
    _, hidden = desk.apply([1], BulkEdit(EditKind.HIDE))
    mail = ContactText("email", "ann@example.com")
    desk.save(2, PersonEdit(new_contacts=(mail,)))
    _, undone = desk.undo(tag.action_id)

    def told(action):
        touched = book.touched(action)
        ids = list(people.ids(Question(tree=touched.tree)))
        assert len(ids) == touched.people
        return sorted(ids)

    brought, mailed = 1, undone.action_id - 1
    assert told(tag.action_id) == told(brought) == told(undone.action_id) == [1, 2]
    assert told(hidden.action_id) == [1]
    assert told(mailed) == [2]
