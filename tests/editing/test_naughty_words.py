"""Whatever a seller pastes is kept as it is, goes with undo and comes back."""

import json
from pathlib import Path

import pytest

from app.services.editing import (
    AddressText,
    ConcernText,
    ConsentText,
    EditDesk,
    FacetText,
    NoteText,
    PersonEdit,
    PersonField,
    ValueUnfitError,
)
from app.services.settings import CustomFields, CustomKind
from tests.book.builders import a_book, bring
from tests.editing.test_bulk_edits import is_sound, state
from tests.shop import FixedClock, Sheet, a_customer, followers

CORPUS = Path(__file__).parents[3] / "shared" / "corpora" / "naughty_strings.json"
OWN = (
    "a\x00b",
    "\x00",
    "=1+1",
    "'; DROP TABLE note; --",
    "\ud800 alone",
    "e\u0301 é",
    "\u202eright to left",
    "a\u200bb",
    "👩‍👩‍👧‍👦",
    '"\\"{}[]$.text',
    "%s {0} {name}",
    "\x1f\x0b\x85",
)


def naughty():
    return (*OWN, *(json.loads(CORPUS.read_text("utf-8")) if CORPUS.exists() else ()))


MANY = 40


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, book):
        bring(database, tmp_path, Sheet(customers=[a_customer("one", name="Ann")]))
        fields = CustomFields(database, FixedClock())
        own = [fields.add(f"Field {at}", CustomKind.TEXT)[1] for at in range(MANY)]
        yield database, EditDesk(database, FixedClock(), followers()), book, own


def kept(text):
    """Without the letter nought and halves of letters, which no file can keep."""
    return "".join(
        letter for letter in text if letter != "\0" and not 0xD800 <= ord(letter) < 0xE000
    )


def fits(text):
    return 0 < len(" ".join(kept(text).split())) <= 200


def of_page(page):
    return (
        {note.text for note in page.notes},
        {(facet.code, facet.value) for facet in page.facets},
        {concern.kind for concern in page.concerns},
        [line.value for line in page.custom],
        page.company,
    )


def test_naughty_words_are_kept_taken_away_and_brought_back(shop):
    database, desk, book, own = shop
    beginning = state(database)
    words = list(dict.fromkeys(filter(fits, naughty())))
    for start in range(0, len(words), MANY):
        some = words[start : start + MANY]
        edit = PersonEdit(
            {PersonField.COMPANY: some[0]},
            custom=dict(zip(own, some, strict=False)),
            new_notes=tuple(map(NoteText, some)),
            new_facets=tuple(FacetText(text, text) for text in some),
            new_concerns=tuple(map(ConcernText, some)),
        )
        _, report = desk.save(1, edit)
        page = book.page(1)
        told = of_page(page)
        assert told[0] == {kept(text).strip() for text in some}
        assert told[3][: len(some)] == [" ".join(kept(text).split()) for text in some]
        gone = PersonEdit(
            gone_notes=tuple(note.note_id for note in page.notes),
            gone_facets=tuple(facet.facet_id for facet in page.facets),
            gone_concerns=tuple(concern.concern_id for concern in page.concerns),
            custom=dict.fromkeys(own),
        )
        _, taken = desk.save(1, gone)
        desk.undo(taken.action_id)
        assert of_page(book.page(1)) == told
        desk.undo(report.action_id)
        assert state(database) == beginning
    assert is_sound(database)


@pytest.mark.parametrize("text", ["", " \t", "\x00", "\ud800", "x" * 10_001])
def test_what_leaves_nothing_to_read_is_no_note(shop, text):
    _, desk, _, _ = shop

    with pytest.raises(ValueUnfitError):
        desk.save(1, PersonEdit(new_notes=(NoteText(text),)))


@pytest.mark.parametrize(
    ("edit", "field"),
    [
        (PersonEdit(new_addresses=(AddressText(street="x" * 201),)), "address"),
        (PersonEdit(new_addresses=(AddressText(receiver="x" * 201, city="杭州"),)), "address"),
        (PersonEdit(consents=(ConsentText("sms", "given", proof="x" * 201),)), "proof"),
        (PersonEdit(consents=(ConsentText("sms", "refused", source="x" * 201),)), "source"),
    ],
)
def test_what_is_too_long_is_told_by_its_field(shop, edit, field):
    _, desk, _, _ = shop

    with pytest.raises(ValueUnfitError) as unfit:
        desk.save(1, edit)

    assert unfit.value.field == field


def test_an_address_is_kept_without_what_no_file_can_keep(shop):
    _, desk, book, _ = shop

    desk.save(
        1, PersonEdit(new_addresses=(AddressText(street="浙江省杭州市\0西湖区文三路 90 号"),))
    )

    (address,) = book.page(1).addresses
    assert (address.city, address.district, address.street) == ("杭州", "西湖区", "文三路 90 号")
