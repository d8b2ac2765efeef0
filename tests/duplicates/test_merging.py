"""Merging people and taking them apart."""

import pytest

from app.services.customers.views import Question
from app.services.duplicates import LinkGoneError, NothingToTakeApartError, PairGoneError
from app.services.duplicates.views import Review
from app.services.editing import NoteText, PersonEdit
from app.services.orders import CustomerBook
from tests.duplicates.builders import (
    a_merge_shop,
    counted,
    editing,
    is_sound,
    key,
    persons_of,
    three_meis,
)
from tests.exchange.test_applying import bring
from tests.shop import FixedClock, Sheet, a_customer, contents, rows


@pytest.fixture
def shop(tmp_path):
    with a_merge_shop(tmp_path, three_meis()) as made:
        yield made


def book(database):
    return CustomerBook(database, FixedClock())


def test_two_people_become_one_and_no_field_is_written(shop):
    database, desk = shop
    before, children = contents(database), counted(database)

    _, report = desk.merge(key(1, 2), "a", {})

    assert (report.person_id, report.people) == (1, 2)
    assert persons_of(database) == [1, 1, 3]
    assert counted(database) == children
    assert contents(database)["customer"] != before["customer"]  # person_id alone
    page = book(database).page(1)
    assert (page.row.orders, page.row.net_minor) == (2, 800)
    assert is_sound(database)


def test_the_strictest_consent_wins(shop):
    database, desk = shop

    desk.merge(key(1, 2), "a", {})

    assert book(database).page(1).consent_sms == "refused"


def test_the_value_that_was_chosen_is_shown(shop):
    database, desk = shop

    desk.merge(key(1, 2), "a", {"name": "b"})

    assert book(database).page(1).row.name == "王小梅"
    assert rows(database, "SELECT field, customer_id FROM person_value") == [("name", 2)]
    assert is_sound(database)


def test_without_a_choice_the_kept_one_is_shown(shop):
    database, desk = shop

    desk.merge(key(1, 2), "b", {})

    assert book(database).page(1).row.name == "王小梅"


def test_old_numbers_and_old_names_lead_to_the_person(shop):
    database, desk = shop

    desk.merge(key(1, 2), "a", {"name": "a"})

    assert book(database).page(2).row.person_id == 1
    assert list(book(database).ids(Question(search="王小梅"))) == [1]


def test_taking_back_a_merge_leaves_nothing_of_it(shop):
    database, desk = shop
    before = contents(database)

    _, report = desk.merge(key(1, 2), "a", {"name": "b"})
    merged = contents(database)
    _, undone = desk.undo(report.action_id)

    assert without_links(contents(database)) == without_links(before)
    _, again = desk.undo(undone.action_id)
    assert without_links(contents(database)) == without_links(merged)
    desk.undo(report.action_id)
    assert without_links(contents(database)) == without_links(before)
    assert again.restored == 2
    assert is_sound(database)


def test_an_action_is_taken_back_once(shop):
    _, desk = shop
    _, report = desk.merge(key(1, 2), "a", {})
    desk.undo(report.action_id)

    with pytest.raises(NothingToTakeApartError):
        desk.undo(report.action_id)


def test_of_three_rows_the_middle_link_can_be_ended(shop):
    database, desk = shop
    desk.merge(key(2, 3), "a", {})
    desk.merge(key(1, 2), "a", {})
    first, second = desk.links_of(1)

    _, report = desk.unmerge(second.link_id)

    assert persons_of(database) == [1, 2, 2]
    assert (report.stays, report.goes) == (1, 2)
    assert (first.row_a, first.row_b) == (2, 3)
    assert is_sound(database)


def test_a_link_tells_what_would_go_along(shop):
    _, desk = shop
    desk.merge(key(1, 2), "a", {})

    (link,) = desk.links_of(1)

    assert (link.keeps.orders, link.keeps.net_minor, link.keeps.contacts) == (1, 500, 1)
    assert link.leaves is not None
    assert (link.leaves.orders, link.leaves.net_minor, link.leaves.name) == (1, 300, "王小梅")


def test_what_was_written_since_stays_with_the_oldest_row(shop):
    database, desk = shop
    desk.merge(key(1, 2), "a", {})
    editing(database).save(1, PersonEdit(new_notes=(NoteText("calls at noon"),)))
    (link,) = desk.links_of(1)

    _, report = desk.unmerge(link.link_id)

    assert report.added_since == (("note", 1),)
    assert rows(database, "SELECT customer_id FROM note") == [(1,)]


def test_who_was_taken_apart_is_remembered_not_to_be_the_same(shop):
    database, desk = shop
    desk.merge(key(1, 2), "a", {})
    (link,) = desk.links_of(1)

    _, report = desk.unmerge(link.link_id)

    assert desk.listed(Review.NOT_SAME) == (key(1, 2),)
    desk.undo(report.action_id)
    assert desk.listed(Review.NOT_SAME) == ()
    assert persons_of(database) == [1, 1, 3]
    assert is_sound(database)


def test_a_link_is_ended_once(shop):
    _, desk = shop
    desk.merge(key(1, 2), "a", {})
    (link,) = desk.links_of(1)
    desk.unmerge(link.link_id)

    with pytest.raises(LinkGoneError):
        desk.unmerge(link.link_id)


def test_a_choice_returns_when_the_merge_that_replaced_it_is_taken_apart(shop):
    database, desk = shop
    desk.merge(key(1, 2), "a", {"name": "b"})
    editing(database).save(3, PersonEdit(values={}, new_notes=(NoteText("x"),)))
    desk.merge(key(1, 3), "a", {"name": "b"})
    assert book(database).page(1).row.name == "王晓梅"

    desk.unmerge(desk.links_of(1)[1].link_id)

    assert book(database).page(1).row.name == "王小梅"
    assert is_sound(database)


def test_who_is_one_already_hidden_or_gone_is_not_merged(shop):
    _, desk = shop
    desk.merge(key(1, 2), "a", {})

    for pair in (key(1, 2), key(1, 99), key(1, 1)):
        with pytest.raises(PairGoneError):
            desk.merge(pair, "a", {})
    with pytest.raises(PairGoneError):
        desk.merge_persons([1])


def test_not_the_same_survives_merges_of_either(shop):
    database, desk = shop
    desk.not_same(key(2, 3))

    desk.merge(key(1, 2), "a", {})

    assert desk.listed(Review.NOT_SAME) == (key(1, 3),)
    desk.forget_not_same(key(1, 3))
    assert desk.listed(Review.NOT_SAME) == ()
    assert is_sound(database)


def test_a_word_on_a_pair_is_taken_back(shop):
    database, desk = shop
    desk.later(key(1, 2))
    before = rows(database, "SELECT row_a, row_b, choice FROM pair_choice")

    changes = desk.not_same(key(1, 2))
    _, undone = desk.undo(changes.action_id)

    assert rows(database, "SELECT row_a, row_b, choice FROM pair_choice") == before
    desk.undo(undone.action_id)
    assert desk.listed(Review.NOT_SAME) == (key(1, 2),)


def test_what_an_import_joined_is_taken_apart_and_the_same_file_joins_nobody(tmp_path):
    people = [a_customer("mei", name="王晓梅", phone="+8613812342046")]
    again = [a_customer("xm", name="王晓梅", phone="+8613812342046")]
    with a_merge_shop(tmp_path, Sheet(customers=people)) as (database, desk):
        bring(database, tmp_path, Sheet(customers=again, platform="douyin"))
        assert persons_of(database) == [1, 1]
        (link,) = desk.links_of(1)

        desk.unmerge(link.link_id)
        bring(database, tmp_path, Sheet(customers=again, platform="douyin"))

        assert link.source == "import"
        assert persons_of(database) == [1, 2]
        assert is_sound(database)


def test_what_both_show_is_offered_to_choose_from(shop):
    _, desk = shop

    look = desk.look(key(1, 2))

    (name,) = [each for each in look.choices if each.field == "name"]
    assert (name.value_a, name.value_b, name.is_same) == ("王晓梅", "王小梅", False)
    assert [union.field for union in look.unions][:2] == ["phone", "shop"]
    assert (look.after.orders_a, look.after.orders_b, look.after.consent_sms) == (1, 1, "refused")


def without_links(found):
    return {table: kept for table, kept in found.items() if table not in ("link", "pair_choice")}
