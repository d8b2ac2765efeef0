"""What the pages tell of merges that stand, and of those taken apart."""

import pytest

from app.services.duplicates import PairGoneError
from app.services.orders import CustomerBook
from tests.duplicates.builders import a_merge_shop, is_sound, key, three_meis
from tests.shop import FixedClock


@pytest.fixture
def shop(tmp_path):
    with a_merge_shop(tmp_path, three_meis()) as made:
        yield made


def timeline(database, person):
    page = CustomerBook(database, FixedClock()).page(person)
    return [(row.kind, row.title) for row in page.timeline if row.kind in ("merged", "parted")]


def test_every_number_a_person_had_leads_to_her_links(shop):
    _, desk = shop
    desk.merge(key(2, 3), "a", {})
    desk.merge(key(1, 2), "a", {})

    told = [[link.link_id for link in desk.links_of(row)] for row in (1, 2, 3)]

    assert len(told[0]) == 2
    assert told[1] == told[2] == told[0]
    assert desk.links_of(99) == ()


def test_the_timeline_tells_of_a_merge_by_hand(shop):
    database, desk = shop

    desk.merge(key(1, 2), "a", {})

    assert [kind for kind, _ in timeline(database, 1)] == ["merged"]


def test_what_was_taken_apart_is_told_to_both(shop):
    database, desk = shop
    desk.merge(key(1, 2), "a", {})
    (link,) = desk.links_of(1)

    desk.unmerge(link.link_id)

    assert [kind for kind, _ in timeline(database, 1)] == ["parted"]
    assert [kind for kind, _ in timeline(database, 2)] == ["parted"]
    assert timeline(database, 1)[0][1] == "王小梅"


def test_a_merge_that_was_taken_back_is_no_event(shop):
    database, desk = shop
    _, report = desk.merge(key(1, 2), "a", {})

    desk.undo(report.action_id)

    assert timeline(database, 1) == timeline(database, 2) == []


def shown_name(database, person):
    return CustomerBook(database, FixedClock()).page(person).row.name


def names_offered(desk, person):
    (names,) = [each for each in desk.differing(person) if each.field == "name"]
    return {each.value: each.row for each in names.values}


def test_the_value_of_another_record_is_shown_and_taken_back(shop):
    database, desk = shop
    desk.merge(key(1, 2), "a", {"name": "a"})
    before = shown_name(database, 1)
    other = next(row for name, row in names_offered(desk, 1).items() if name != before)

    changes = desk.show_value(1, "name", other)

    assert shown_name(database, 1) != before
    _, report = desk.undo(changes.action_id)
    assert shown_name(database, 1) == before
    assert report.restored == 1
    desk.undo(report.action_id)
    assert shown_name(database, 1) != before
    assert is_sound(database)


def test_what_is_shown_already_is_no_wish(shop):
    database, desk = shop
    desk.merge(key(1, 2), "a", {"name": "a"})
    shown = names_offered(desk, 1)[shown_name(database, 1)]

    assert desk.show_value(1, "name", shown).action_id is None


def test_the_value_of_somebody_else_is_never_shown(shop):
    _, desk = shop
    desk.merge(key(1, 2), "a", {"name": "a"})

    with pytest.raises(PairGoneError):
        desk.show_value(1, "name", 3)


def test_who_is_one_record_differs_in_nothing(shop):
    _, desk = shop

    assert desk.differing(1) == ()
