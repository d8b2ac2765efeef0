from datetime import date, timedelta

import pytest

from app.services.editing import (
    AddressText,
    BulkEdit,
    ConcernChange,
    ConcernText,
    ConsentText,
    EditDesk,
    EditKind,
    FacetText,
    NoteChange,
    NoteText,
    PersonEdit,
    PersonField,
    Resemblance,
    ValueUnfitError,
)
from app.services.exchange.undoing import undo_import
from app.services.orders import CustomerBook
from app.services.settings import CustomFields, CustomKind
from tests.book.builders import a_book, bring
from tests.editing.test_bulk_edits import is_sound, state
from tests.shop import FixedClock, Sheet, a_customer, contents, followers, rows

PHONE = "+8613800000001"


class Shop:
    """Two persons, the second one of two rows, the newer row last."""

    def __init__(self, database, folder):
        self.database, self.folder = database, folder
        self.clock = FixedClock()
        self.desk = EditDesk(database, self.clock, followers())
        self.book = CustomerBook(database, self.clock)
        self.fields = CustomFields(database, self.clock)

    def save(self, person=2, **edit):
        return self.desk.save(person, PersonEdit(**edit))[1].action_id

    def later(self):
        self.clock.at += timedelta(minutes=1)

    def page(self, person=2):
        return self.book.page(person)

    def notes(self):
        return [(note.text, note.is_pinned) for note in self.page().notes]


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, _):
        people = [a_customer("one", name="Ann"), a_customer("two", name="Ben", phone=PHONE)]
        bring(database, tmp_path, Sheet(customers=people))
        again = [a_customer("two-b", name="Ben", phone=PHONE, note="from a file")]
        bring(database, tmp_path, Sheet(customers=again, shop="Annex", platform="jd"))
        yield Shop(database, tmp_path)


def written(shop, *texts):
    for text in texts:
        shop.save(new_notes=(NoteText(text),))
        shop.later()
    return [note.note_id for note in reversed(shop.page().notes)]


def test_notes_are_read_newest_first_and_the_pinned_one_before_all(shop):
    first, _second, _third = written(shop, "a", "b", "c")

    shop.save(changed_notes=(NoteChange(first, is_pinned=True),))

    assert shop.notes() == [("a", True), ("c", False), ("b", False)]
    assert shop.page().note == "from a file"


def test_one_note_is_pinned_and_undo_pins_the_one_before(shop):
    first, second = written(shop, "a", "b")
    shop.save(changed_notes=(NoteChange(first, is_pinned=True),))
    action = shop.save(changed_notes=(NoteChange(second, is_pinned=True),))
    assert shop.notes() == [("b", True), ("a", False)]

    shop.desk.undo(action)
    assert shop.notes() == [("a", True), ("b", False)]

    shop.save(changed_notes=(NoteChange(first, is_pinned=False),))
    assert shop.notes() == [("b", False), ("a", False)]


def test_a_changed_note_tells_when_and_goes_back(shop):
    (note,) = written(shop, "likes green tea")

    action = shop.save(changed_notes=(NoteChange(note, text="likes black tea"),))

    (line,) = shop.page().notes
    assert line.text == "likes black tea"
    assert line.changed_at_ms - line.written_at_ms == 60_000
    shop.desk.undo(action)
    (line,) = shop.page().notes
    assert (line.text, line.changed_at_ms) == ("likes green tea", line.written_at_ms)


def test_a_note_that_goes_comes_back_as_it_was(shop):
    first, _ = written(shop, "a", "b")
    shop.save(changed_notes=(NoteChange(first, is_pinned=True),))
    before = state(shop.database)

    action = shop.save(gone_notes=(first,))
    assert shop.notes() == [("b", False)]
    _, undone = shop.desk.undo(action)
    assert state(shop.database) == before

    _, again = shop.desk.undo(undone.action_id)
    assert shop.notes() == [("b", False)]
    assert again.restored == 1


def test_a_note_changed_since_stays_and_is_listed(shop):
    action = shop.save(new_notes=(NoteText("a"),))
    (note,) = (note.note_id for note in shop.page().notes)
    shop.save(changed_notes=(NoteChange(note, text="b"),))

    _, undone = shop.desk.undo(action)

    assert (undone.restored, undone.kept, undone.kept_people) == (0, 1, (2,))
    assert shop.notes() == [("b", False)]


def test_a_text_changed_again_since_stays(shop):
    (note,) = written(shop, "a")
    action = shop.save(changed_notes=(NoteChange(note, text="b"),))
    shop.later()
    shop.save(changed_notes=(NoteChange(note, text="c"),))

    _, undone = shop.desk.undo(action)

    assert (undone.restored, undone.kept_people) == (0, (2,))
    assert shop.notes() == [("c", False)]


def test_what_became_of_a_note_that_is_gone_is_still_told_as_kept(shop):
    (note,) = written(shop, "a")
    action = shop.save(changed_notes=(NoteChange(note, text="b"),))
    shop.save(gone_notes=(note,))

    _, undone = shop.desk.undo(action)

    assert (undone.restored, undone.kept_people) == (0, (2,))


def test_a_number_of_a_note_is_never_given_twice(shop):
    action = shop.save(new_notes=(NoteText("a"),))
    _, undone = shop.desk.undo(action)
    shop.save(new_notes=(NoteText("b"),))

    shop.desk.undo(undone.action_id)

    assert sorted(text for text, _ in shop.notes()) == ["a", "b"]


@pytest.mark.parametrize("text", ["", "  ", "x" * 10_001])
def test_a_note_needs_words_but_not_too_many(shop, text):
    before = contents(shop.database)

    with pytest.raises(ValueUnfitError):
        shop.save(new_notes=(NoteText("ok"), NoteText(text)))

    assert contents(shop.database) == before


def test_a_note_of_another_person_is_not_touched(shop):
    (note,) = written(shop, "a")

    assert shop.save(person=1, gone_notes=(note,)) is None
    assert shop.save(person=1, changed_notes=(NoteChange(note, text="b", is_pinned=True),)) is None
    assert shop.notes() == [("a", False)]


def test_the_newest_facet_that_is_valid_counts_and_older_ones_stay(shop):
    told = [("dry", date(2026, 1, 1)), ("oily", date(2026, 6, 1)), ("normal", date(2027, 1, 1))]
    for value, day in told:
        shop.save(new_facets=(FacetText("skin_type", value, day),))
    shop.save(new_facets=(FacetText("Favourite cup", "blue"),))

    facets = [(facet.code, facet.value, facet.counts) for facet in shop.page().facets]

    assert facets == [
        ("skin_type", "normal", False),
        ("skin_type", "oily", True),
        ("skin_type", "dry", False),
        ("Favourite cup", "blue", True),
    ]


@pytest.mark.parametrize(
    ("code", "value"),
    [("skin_type", "green"), ("baby_month", "2026-13"), ("baby_month", "May"), (" ", "x")],
)
def test_a_facet_of_the_catalogue_takes_its_own_values_only(shop, code, value):
    with pytest.raises(ValueUnfitError):
        shop.save(new_facets=(FacetText(code, value),))


def test_the_same_facet_is_written_once(shop):
    facet = FacetText("baby_month", "2026-03", date(2026, 3, 1))
    action = shop.save(new_facets=(facet,))

    assert shop.save(new_facets=(facet,)) is None
    assert shop.page(2).completeness.score == shop.page(1).completeness.score + 2
    shop.desk.undo(action)
    assert shop.page().facets == ()


def test_a_concern_is_open_until_it_is_closed_and_can_open_again(shop):
    shop.save(new_concerns=(ConcernText("size", date(2026, 11, 1)), ConcernText("the handle")))
    size = next(each for each in shop.page().concerns if each.kind == "size")
    assert shop.save(new_concerns=(ConcernText("size"),)) is None

    action = shop.save(changed_concerns=(ConcernChange(size.concern_id, is_open=False),))
    assert [(each.kind, each.closed_on is None) for each in shop.page().concerns] == [
        ("the handle", True),
        ("size", False),
    ]
    shop.desk.undo(action)
    assert all(each.closed_on is None for each in shop.page().concerns)


def test_a_concern_has_no_day_to_come_and_is_not_closed_before_it_was_opened(shop):
    with pytest.raises(ValueUnfitError):
        shop.save(new_concerns=(ConcernText("size", date(2026, 11, 26)),))
    shop.save(new_concerns=(ConcernText("size"),))
    (concern,) = shop.page().concerns

    closed = ConcernChange(concern.concern_id, is_open=False, closed_on=date(2026, 11, 1))

    with pytest.raises(ValueUnfitError):
        shop.save(changed_concerns=(closed,))


def test_somebody_brought_her_and_nobody_brings_himself(shop):
    action = shop.save(referrer=1)
    assert shop.page().referrer.person_id == 1
    assert shop.save(referrer=1) is None
    for unfit in (2, 3, 99):
        with pytest.raises(ValueUnfitError):
            shop.save(referrer=unfit)

    gone = shop.save(referrer=0)
    assert shop.page().referrer is None
    shop.desk.undo(gone)
    assert shop.page().referrer.name == "Ann"
    shop.desk.undo(action)
    assert shop.page().referrer is None


def test_who_brought_somebody_stays_when_her_import_is_taken_back(shop):
    batch = bring(shop.database, shop.folder, Sheet(customers=[a_customer("new", name="Dora")]))
    shop.save(referrer=4)

    with shop.database.writing() as uow:
        report = undo_import(uow, FixedClock(), followers(), batch)

    assert report.kept == ("Dora",)
    assert shop.page().referrer.name == "Dora"


@pytest.mark.parametrize(
    "edit",
    [
        PersonEdit(new_notes=(NoteText("a"),)),
        PersonEdit(new_facets=(FacetText("shoe_size", "38"),)),
        PersonEdit(new_concerns=(ConcernText("size"),)),
        PersonEdit(referrer=1),
    ],
)
def test_what_is_written_down_keeps_a_row_when_its_import_is_taken_back(shop, edit):
    batch = bring(shop.database, shop.folder, Sheet(customers=[a_customer("new", name="Dora")]))
    _, report = shop.desk.save(4, edit)

    with shop.database.writing() as uow:
        kept = undo_import(uow, FixedClock(), followers(), batch)

    assert kept.kept == ("Dora",)
    shop.desk.undo(report.action_id)
    assert is_sound(shop.database)


def test_nothing_comes_back_to_another_customer_of_the_same_number(shop):
    batch = bring(shop.database, shop.folder, Sheet(customers=[a_customer("new", name="Dora")]))
    edit = PersonEdit({PersonField.COMPANY: "A"}, new_notes=(NoteText("a"),), referrer=1)
    _, report = shop.desk.save(4, edit)
    _, undone = shop.desk.undo(report.action_id)
    with shop.database.writing() as uow:
        undo_import(uow, FixedClock(), followers(), batch)
    bring(shop.database, shop.folder, Sheet(customers=[a_customer("other", name="Eve")]))

    shop.desk.undo(undone.action_id)

    page = shop.page(4)
    assert (page.row.name, page.company, page.notes, page.referrer) == ("Eve", None, (), None)


def test_own_fields_are_written_where_they_are_shown(shop):
    _, colour = shop.fields.add("Colour", CustomKind.CHOICE, ("red", "blue"))
    _, cups = shop.fields.add("Cups", CustomKind.NUMBER)

    first = shop.save(custom={colour: "red", cups: "1,200.50"})
    second = shop.save(custom={colour: "blue"})

    held = [(line.name, line.value) for line in shop.page().custom]
    assert held == [("Colour", "blue"), ("Cups", "1200.5")]
    assert rows(shop.database, "SELECT customer_id, count(*) FROM custom_value GROUP BY 1") == [
        (2, 2)
    ]
    _, undone = shop.desk.undo(first)
    assert (undone.restored, undone.kept_people) == (1, (2,))
    shop.desk.undo(second)
    assert [line.value for line in shop.page().custom] == ["red", None]


def test_an_own_field_is_emptied_on_every_row(shop):
    _, field = shop.fields.add("Colour", CustomKind.TEXT)
    shop.save(custom={field: "red"})
    with shop.database.writing() as uow:
        uow.sql(
            "INSERT INTO custom_value(customer_id, field_id, value, created_by)"
            f" VALUES(3, {field}, 'blue', 1)"
        )
    assert shop.page().custom[0].value == "blue"  # the newer row's

    action = shop.save(custom={field: " "})
    assert shop.page().custom[0].value is None
    shop.desk.undo(action)
    assert shop.page().custom[0].value == "blue"


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (CustomKind.NUMBER, "007", "7"),
        (CustomKind.NUMBER, "-0.10", "-0.1"),
        (CustomKind.NUMBER, "１２", "12"),
        (CustomKind.DAY, "2026-02-28", "2026-02-28"),
        (CustomKind.YES_NO, "是", "1"),
        (CustomKind.YES_NO, "0", "0"),
        (CustomKind.TEXT, " a  b ", "a b"),
    ],
)
def test_a_value_has_one_form(shop, kind, text, value):
    _, field = shop.fields.add("Field", kind)

    shop.save(custom={field: text})

    assert shop.page().custom[0].value == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (CustomKind.NUMBER, "many"),
        (CustomKind.NUMBER, "1234567890123456"),
        (CustomKind.NUMBER, "NaN"),
        (CustomKind.DAY, "2026-02-30"),
        (CustomKind.YES_NO, "perhaps"),
        (CustomKind.CHOICE, "green"),
        (CustomKind.TEXT, "x" * 1_001),
    ],
)
def test_a_value_of_another_kind_is_refused_by_its_field(shop, kind, text):
    _, field = shop.fields.add("Field", kind, ("red",))

    with pytest.raises(ValueUnfitError) as unfit:
        shop.save(custom={field: text})

    assert unfit.value.field == f"custom:{field}"


def test_the_timeline_has_notes_and_edits_that_stand(shop):
    shop.save(new_notes=(NoteText("call on Monday"),))
    shop.later()
    shop.save(values={PersonField.COMPANY: "Annex"}, new_concerns=(ConcernText("size"),))
    shop.later()
    gone = shop.save(values={PersonField.GENDER: "male"})
    shop.desk.undo(gone)

    told = [
        (event.kind, event.title, event.detail)
        for event in shop.page().timeline
        if event.kind in ("note", "edit")
    ]

    assert told == [("edit", "person", "company,concern"), ("note", "call on Monday", "")]


def test_the_timeline_names_the_fields_of_edits_of_many(shop):
    _, size = shop.fields.add("Size", CustomKind.TEXT)
    small = BulkEdit(EditKind.CUSTOM, "S", str(size))
    region = BulkEdit(EditKind.REGION, "浙江/杭州")
    for edits in (small, [region, BulkEdit(EditKind.ADD_TAG, "tea")], BulkEdit(EditKind.HIDE)):
        shop.desk.apply([1, 2], edits)
        shop.later()

    told = [(event.title, event.detail) for event in shop.page().timeline if event.kind == "edit"]

    assert told == [("hide", ""), ("several", "region,tags"), ("custom", "custom")]


def test_every_statement_about_a_channel_is_told_once_with_its_source(shop):
    said = ConsentText("sms", "given", proof="chat of 22 Nov", source="chat")
    shop.save(consents=(said,))
    shop.save(consents=(ConsentText("call", "refused", source="call"),))

    sms, email, call = shop.page().consents

    assert (sms.channel, sms.state, email.state, call.state) == (
        "sms",
        "given",
        "unknown",
        "refused",
    )
    assert [(line.source, line.proof) for line in sms.statements] == [("chat", "chat of 22 Nov")]


def test_an_address_written_again_is_the_newest_from_now_on(shop):
    first, second = AddressText(province="浙江", city="杭州"), AddressText(province="江苏")
    for each in (first, second):
        shop.save(new_addresses=(each,))
        shop.later()
    before = state(shop.database)

    action = shop.save(new_addresses=(first,))

    assert shop.page().row.city == "杭州"
    assert is_sound(shop.database)
    shop.desk.undo(action)
    assert state(shop.database) == before


def test_a_field_that_tells_people_apart_shows_who_has_the_same(shop):
    _, card = shop.fields.add("Member number", CustomKind.NUMBER)
    _, cups = shop.fields.add("Cups", CustomKind.NUMBER)
    shop.save(custom={card: "1,234", cups: "3"})
    form = PersonEdit(custom={card: "01234", cups: "3"})
    assert shop.desk.likely(form) == ()

    shop.fields.identify(card, is_identifying=True)

    (found,) = shop.desk.likely(form)
    assert (found.person_id, found.reasons, found.score) == (2, (Resemblance.OWN_FIELD,), 80)
    assert shop.desk.likely(PersonEdit(custom={card: "no number", cups: "3"})) == ()
    shop.fields.give_up(card, is_given_up=True)
    assert shop.desk.likely(form) == ()
