"""What was typed over one state of a person, carried over to another."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.services.customers.views import AddressLine
from app.services.editing import AddressText, ContactText, PersonEdit
from app.ui.customers.form.drafts import Draft, Drafts
from app.ui.customers.form.values import (
    CHANNELS,
    FormValues,
    Said,
    edit_of,
    merged,
    taken_along,
    values_of,
)
from tests.ui_pages.fakes import FakeKeeper
from tests.ui_pages.person_form import a_person_page

WORDS = st.sampled_from(["", "王晓梅", "Ada", "小梅", "O'Neil 😀", "=1+1"])
STATES = st.sampled_from(["given", "unknown", "refused"])


def lists(strategy):
    return st.lists(strategy, max_size=3, unique=True).map(tuple)


@st.composite
def some_values(draw):
    said = tuple(
        Said(channel, draw(STATES), draw(WORDS), draw(st.sampled_from(["", "2026-11-22"])), "")
        for channel in CHANNELS
    )
    contacts = st.builds(ContactText, st.sampled_from(["phone", "email"]), WORDS)
    return FormValues(
        name=draw(WORDS),
        called_as=draw(WORDS),
        birthday=draw(st.sampled_from(["", "05-01", "lunar 08-15"])),
        class_code=draw(st.sampled_from(["retail", "wholesale"])),
        source=draw(WORDS),
        referrer=draw(st.integers(0, 3)),
        contacts=draw(lists(contacts)),
        addresses=draw(lists(WORDS.filter(bool))),
        tags=draw(lists(WORDS.filter(bool))),
        said=said,
        custom=((1, draw(WORDS)), (2, draw(WORDS))),
    )


def unordered(values):
    return replace(
        values,
        contacts=tuple(sorted(values.contacts, key=str)),
        addresses=tuple(sorted(values.addresses)),
        tags=tuple(sorted(values.tags)),
    )


@given(some_values(), some_values())
def test_where_nothing_was_typed_what_is_saved_now_stands(saved, now):
    assert merged(saved, saved, now) == now


@given(some_values(), some_values())
def test_where_nothing_changed_meanwhile_what_was_typed_stands(saved, typed):
    assert unordered(merged(saved, typed, saved)) == unordered(typed)


@given(some_values())
def test_what_is_as_it_was_makes_no_edit(values):
    assert edit_of(values, values, None) == PersonEdit()


@given(some_values())
@settings(max_examples=30)
def test_a_draft_is_read_as_it_was_kept(values):
    drafts = Drafts(FakeKeeper(), "form")
    draft = Draft(5, 1_795_000_000_000, FormValues(), values, came_from_new=True)

    drafts.keep(draft)
    drafts.keep(Draft(None, 1, values, FormValues()))

    assert drafts.of(5) == draft


@given(some_values(), some_values())
def test_what_is_taken_along_never_writes_over_what_stood_there(person, typed):
    result = taken_along(person, typed)

    for name in ("name", "called_as", "birthday", "source", "referrer"):
        stood = getattr(person, name)
        assert getattr(result, name) == (stood or getattr(typed, name))
    assert set(person.contacts) | set(typed.contacts) == set(result.contacts)
    assert set(person.tags) <= set(result.tags)


def test_what_came_meanwhile_stays_beside_what_was_typed():
    saved = FormValues(tags=("a", "b"), addresses=("old",))
    typed = replace(saved, tags=("a", "mine"), addresses=("corrected",))
    now = replace(saved, tags=("a", "b", "imported"), addresses=("old", "new"))

    result = merged(saved, typed, now)

    assert result.tags == ("a", "imported", "mine")
    assert result.addresses == ("new", "corrected")


def test_of_many_drafts_the_oldest_go_and_that_of_the_new_customer_stays():
    drafts = Drafts(FakeKeeper(), "form")
    drafts.keep(Draft(None, 0, FormValues(), FormValues(name="new")))
    for person in range(1, 31):
        drafts.keep(Draft(person, person, FormValues(), FormValues(name=str(person))))

    assert drafts.of(None) is not None
    assert drafts.of(10) is None
    assert drafts.of(11) is not None


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        (
            "2 Mill Lane, Leeds, West Yorkshire",
            AddressText("A", "UK", "West Yorkshire", "Leeds", None, "2 Mill Lane", "LS1 4AP"),
        ),
        (
            "2 Mill Lane, York, West Yorkshire",
            AddressText("A", "UK", "West Yorkshire", None, None, "2 Mill Lane, York", "LS1 4AP"),
        ),
        (
            "浙江省 杭州市 1 号",
            AddressText("A", "UK", street="浙江省 杭州市 1 号", postcode="LS1 4AP"),
        ),
    ],
)
def test_a_corrected_address_keeps_the_parts_that_still_stand_in_it(typed, becomes):
    line = AddressLine("A", "UK", "West Yorkshire", "Leeds", None, "1 Mill Lane", "LS1 4AP")
    page = a_person_page(5, addresses=(line,))
    saved = values_of(page)
    assert saved.addresses == ("1 Mill Lane, Leeds, West Yorkshire",)

    wish = edit_of(saved, replace(saved, addresses=(typed,)), page)

    assert wish.new_addresses == (becomes,)
    assert [each.street for each in wish.gone_addresses] == ["1 Mill Lane"]
