"""Wishes about points in the history: who, how many, taken back and done again."""

from zoneinfo import ZoneInfo

import pytest

from app.services.history import (
    ActionState,
    Door,
    HistoryBook,
    HistoryKind,
    HistoryQuestion,
)
from app.services.segments import Terms, compiled
from tests.points.builders import TODAY, PointsShop
from tests.shop import rows

HOME = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def shop(tmp_path):
    shop = PointsShop(tmp_path)
    shop.orders(shop.order(1, 100), shop.order(2, 50, buyer=1), accounts=("mei", "ann"))
    yield shop
    shop.database.close()


@pytest.fixture
def book(shop):
    return HistoryBook(shop.database)


def test_a_wish_about_points_is_the_newest_to_be_taken_back(shop, book):
    _, spent = shop.ledger.spend(1, 30, "dialog")

    wish = book.next_undo()

    assert wish is not None
    assert (wish.action_id, wish.door, wish.is_again) == (spent.action_id, Door.POINTS, False)
    row = book.rows([spent.action_id])[spent.action_id]
    assert (row.kind, row.state, row.who) == ("points", ActionState.STANDING, "mei")
    assert (row.facts["points"], row.facts["amount"]) == ("spend", 30)


def test_what_was_taken_back_is_done_again(shop, book):
    _, spent = shop.ledger.spend(1, 30, "dialog")
    shop.ledger.undo(spent.action_id)

    again = book.next_redo()

    assert again is not None
    assert (again.door, again.is_again, again.about_id) == (Door.POINTS, True, spent.action_id)
    shop.ledger.undo(again.action_id)
    assert shop.available() == 70
    assert book.rows([spent.action_id])[spent.action_id].state is ActionState.STANDING


def test_what_time_did_is_told_and_stays(shop, book):
    shop.ledger.extend([1], TODAY)
    with shop.database.writing() as uow:
        uow.sql("INSERT INTO action(kind, at, by_whom, facts) VALUES('points', 1, 'program', ?)",
                ('{"points": "time"}',))  # fmt: skip
    (action,) = rows(shop.database, "SELECT max(id) FROM action")[0]

    assert book.rows([action])[action].state is ActionState.FIXED
    assert book.next_undo().action_id != action


def test_points_are_a_kind_of_the_history_of_their_own(shop, book):
    shop.ledger.adjust([1, 2], 5, "gift", reason="goodwill")

    found = book.listed(HistoryQuestion(kind=HistoryKind.POINTS), HOME).ids

    assert [row.kind for row in book.rows(found).values()] == ["points", "points"]  # rules, too


def test_every_entry_of_a_wish_is_told_with_its_person(shop, book):
    _, gift = shop.ledger.adjust([1, 2], 5, "gift", reason="goodwill")

    detail = book.detail(gift.action_id)
    told = book.change_rows(detail.change_ids)

    assert detail.people == 2
    assert [(each.who, each.field, each.of, each.after) for each in told.values()] == [
        ("mei", "points", "adjust", "5"),
        ("ann", "points", "adjust", "5"),
    ]


def test_the_people_of_a_wish_and_of_its_undo_open_as_a_list(shop, book):
    _, gift = shop.ledger.adjust([1, 2], 5, "gift", reason="goodwill")
    _, back = shop.ledger.undo(gift.action_id)

    for action in (gift.action_id, back.action_id):
        touched = book.touched(action)
        asked = compiled(touched.tree, Terms(TODAY))
        people = rows(shop.database, f"SELECT p.person_id {asked.people}", asked.places)
        assert (touched.people, sorted(people)) == (2, [(1,), (2,)])


def test_the_history_of_a_person_holds_what_was_done_to_many(shop, book):
    _, gift = shop.ledger.adjust([1, 2], 5, "gift", reason="goodwill")
    shop.ledger.spend(1, 5, "dialog")

    found = book.listed(HistoryQuestion(kind=HistoryKind.POINTS, person_id=2), HOME).ids

    assert list(found) == [gift.action_id]
