"""What the pages tell of merges that stand, and of those taken apart."""

import pytest

from app.services.orders import CustomerBook
from tests.duplicates.builders import a_merge_shop, key, three_meis
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
