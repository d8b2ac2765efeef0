"""Merges in the history: told, taken back and done again like every other wish."""

import pytest

from app.services.history import Door, HistoryBook, HistoryKind, HistoryQuestion
from tests.duplicates.builders import a_merge_shop, key, persons_of, three_meis
from tests.history.test_history_book import HOME


@pytest.fixture
def shop(tmp_path):
    with a_merge_shop(tmp_path, three_meis()) as (database, desk):
        yield database, desk, HistoryBook(database)


def test_the_newest_merge_is_taken_back_and_done_again(shop):
    database, desk, book = shop
    _, report = desk.merge(key(1, 2), "a", {})

    wish = book.next_undo()
    desk.undo(wish.action_id)
    again = book.next_redo()
    desk.undo(again.action_id)

    assert (wish.action_id, wish.door, again.door) == (report.action_id, Door.MERGE, Door.MERGE)
    assert again.is_again
    assert persons_of(database) == [1, 1, 3]


def test_an_unmerge_is_a_wish_like_others(shop):
    database, desk, book = shop
    desk.merge(key(1, 2), "a", {})
    (link,) = desk.links_of(1)
    _, report = desk.unmerge(link.link_id)

    wish = book.next_undo()
    desk.undo(wish.action_id)

    assert (wish.action_id, wish.door) == (report.action_id, Door.MERGE)
    assert persons_of(database) == [1, 1, 3]


def test_merges_are_listed_by_themselves_and_with_the_person(shop):
    _, desk, book = shop
    _, merge = desk.merge(key(1, 2), "a", {"name": "b"})
    changes = desk.not_same(key(1, 3))

    by_kind = book.listed(HistoryQuestion(kind=HistoryKind.MERGES), HOME).ids
    of_person = book.listed(HistoryQuestion(person_id=1), HOME).ids
    row = book.rows(by_kind)[merge.action_id]

    assert list(by_kind) == [changes.action_id, merge.action_id]
    assert set(by_kind) <= set(of_person)
    assert (row.kind, row.facts["people"], row.who) == ("merge", 2, "王小梅")
    assert book.detail(merge.action_id).fields == ()
