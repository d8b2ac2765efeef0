from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from app.services.editing import (
    AddressText,
    BulkEdit,
    ConcernChange,
    ConcernText,
    ConsentText,
    ContactText,
    EditDesk,
    EditKind,
    FacetText,
    NoteChange,
    NoteText,
    PersonEdit,
)
from app.services.exchange.undoing import undo_import
from app.services.history import HistoryBook, HistoryQuestion
from app.services.orders import CustomerBook
from app.services.settings import CustomFields, CustomKind
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, followers

UTC = ZoneInfo("UTC")


class Shop:
    def __init__(self, database):
        self.database, self.clock = database, FixedClock()
        self.desk = EditDesk(database, self.clock, followers())
        self.history = HistoryBook(database)
        self.book = CustomerBook(database, self.clock)
        _, self.size = CustomFields(database, self.clock).add("Size", CustomKind.CHOICE, ("S", "M"))

    def save(self, **edit):
        self.clock.at += timedelta(minutes=1)
        return self.desk.save(1, PersonEdit(**edit))[1].action_id

    def told(self, action):
        ids = self.history.detail(action).change_ids
        rows = self.history.change_rows(ids)
        return [
            (row.who, row.field, row.of, row.before, row.after)
            for row in (rows[each] for each in ids)
        ]


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, _):
        people = [a_customer("one", name="Ann"), a_customer("two", name="Ben")]
        bring(database, tmp_path, Sheet(customers=people))
        yield Shop(database)


def test_what_an_edit_added_is_told_as_from_nothing(shop):
    action = shop.save(
        new_notes=(NoteText("call on Monday"),),
        new_facets=(FacetText("skin_type", "dry"),),
        new_concerns=(ConcernText("size"),),
        new_contacts=(ContactText("phone", "13800000009"),),
        new_addresses=(AddressText(province="浙江", city="杭州"),),
        consents=(ConsentText("sms", "given", proof="chat"),),
        custom={shop.size: "S"},
        referrer=2,
    )

    assert shop.told(action) == [
        ("Ann", "phone", "", "", "13800000009"),
        ("Ann", "address", "", "", "浙江 杭州"),
        ("Ann", "consent_sms", "", "", "given"),
        ("Ann", "notes", "", "", "call on Monday"),
        ("Ann", "custom", "Size", "", "S"),
        ("Ann", "facet", "skin_type", "", "dry"),
        ("Ann", "concern", "size", "", "open"),
        ("Ann", "referrer", "", "", "Ben"),
    ]
    assert shop.history.detail(action).people == 1


def test_what_was_added_is_told_as_it_was_then(shop):
    action = shop.save(
        new_notes=(NoteText("a"),), new_concerns=(ConcernText("size"),), custom={shop.size: "S"}
    )
    before = shop.told(action)
    page = shop.book.page(1)

    shop.save(
        changed_notes=(NoteChange(page.notes[0].note_id, text="b"),),
        changed_concerns=(ConcernChange(page.concerns[0].concern_id, is_open=False),),
        custom={shop.size: "M"},
    )

    assert shop.told(action) == before


def test_what_was_changed_and_what_went_is_told_by_what_it_was(shop):
    shop.save(new_notes=(NoteText("a"), NoteText("b")), new_concerns=(ConcernText("size"),))
    page = shop.book.page(1)
    second, first = page.notes
    shop.save(custom={shop.size: "S"})

    action = shop.save(
        changed_notes=(NoteChange(first.note_id, text="c", is_pinned=True),),
        gone_notes=(second.note_id,),
        changed_concerns=(ConcernChange(page.concerns[0].concern_id, is_open=False),),
        custom={shop.size: "M"},
    )

    assert sorted(shop.told(action)) == [
        ("Ann", "concern", "size", "open", "closed"),
        ("Ann", "custom", "Size", "S", "M"),
        ("Ann", "notes", "", "a", "c"),
        ("Ann", "notes", "", "b", ""),
        ("Ann", "pinned", "", "", "c"),
    ]
    counted = {each.field for each in shop.history.detail(action).fields}
    assert counted == {"concern", "custom", "notes", "pinned"}


def test_a_note_changed_since_is_named_before_its_edit_is_taken_back(shop):
    shop.save(new_notes=(NoteText("a"),))
    (note,) = shop.book.page(1).notes
    action = shop.save(changed_notes=(NoteChange(note.note_id, text="b"),))
    assert shop.history.detail(action).kept == 0

    shop.save(changed_notes=(NoteChange(note.note_id, text="c"),))

    detail = shop.history.detail(action)
    assert (detail.kept, detail.kept_names) == (1, ("Ann",))


def test_what_many_were_given_is_told_for_each(shop):
    _, report = shop.desk.apply([1, 2], BulkEdit(EditKind.CUSTOM, "S", str(shop.size)))

    assert shop.told(report.action_id) == [
        ("Ann", "custom", "Size", "", "S"),
        ("Ben", "custom", "Size", "", "S"),
    ]


def test_actions_are_found_by_notes_and_their_like(shop):
    noted = shop.save(new_notes=(NoteText("a"),))
    shop.save(custom={shop.size: "S"})

    assert {"notes", "custom"} <= set(shop.history.fields())
    found = shop.history.listed(HistoryQuestion(field="notes"), UTC).ids
    assert list(found) == [noted]
    assert noted in shop.history.listed(HistoryQuestion(person_id=1), UTC).ids


def test_an_action_is_not_found_by_the_codes_of_its_fields(shop):
    shop.save(new_notes=(NoteText("a"),))

    assert list(shop.history.listed(HistoryQuestion(text="notes"), UTC).ids) == []


def test_an_edit_of_one_person_counts_what_it_added(shop):
    action = shop.save(new_notes=(NoteText("a"),), custom={shop.size: "S"})

    row = shop.history.rows([action])[action]

    assert (row.who, row.facts["fields"], row.facts["changed"]) == ("Ann", ["custom", "notes"], 2)
    assert "rows" not in row.facts


def test_an_edit_of_somebody_who_is_gone_is_not_told_of_who_got_the_number(shop, tmp_path):
    database = shop.database
    batch = bring(database, tmp_path, Sheet(customers=[a_customer("new", name="Dora")]))
    _, report = shop.desk.save(3, PersonEdit(new_notes=(NoteText("a"),)))
    shop.desk.undo(report.action_id)
    with database.writing() as uow:
        undo_import(uow, shop.clock, followers(), batch)
    bring(database, tmp_path, Sheet(customers=[a_customer("other", name="Eve")]))

    hers = shop.history.listed(HistoryQuestion(person_id=3), UTC).ids

    assert report.action_id not in hers
    assert shop.history.rows([report.action_id])[report.action_id].who is None
