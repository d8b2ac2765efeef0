"""Taking people apart tells what came since they were one, and leaves it where it is."""

import pytest

from app.models.database import run_sql
from app.services.duplicates import MergeDesk
from app.services.editing import EditDesk, FacetText, NoteChange, NoteText, PersonEdit, PersonField
from app.services.tiers import TierDesk
from tests.coupons.builders import DAY_0, CouponShop
from tests.shop import followers, rows
from tests.tiers.builders import USUAL


class TwoAccounts(CouponShop):
    """A buyer with two accounts, both with points; the second is of the first person by a merge."""

    def __init__(self, folder):
        super().__init__(folder)
        first, second = self.order("0", 200, day=DAY_0 - 9), self.order("1", 90, buyer=1)
        self.orders(first, second, accounts=("a", "b"))
        self.editing = EditDesk(self.database, self.clock, followers(self.clock), lambda: None)
        self.merging = MergeDesk(self.database, self.clock, followers(self.clock))
        self.tiers = TierDesk(self.database, self.clock)
        self.tiers.put(USUAL)
        self.link(1, 2)

    def apart(self):
        """Take both apart; give what is told to have come since."""
        ((link,),) = rows(self.database, "SELECT id FROM link WHERE ended_by IS NULL")
        return dict(self.merging.unmerge(link)[1].added_since)


@pytest.fixture
def shop(tmp_path):
    return TwoAccounts(tmp_path)


def test_nothing_is_told_where_nothing_came(shop):
    assert shop.apart() == {}


def test_changed_values_and_tags_are_told_and_stay(shop):
    values = {PersonField.BIRTHDAY: "1990-01-02", PersonField.SOURCE: "fair"}
    shop.editing.save(1, PersonEdit(values=values, tags=("vip",)))

    assert shop.apart() == {"value": 2, "tag": 1}
    found = rows(shop.database, "SELECT birthday, source, tags FROM customer WHERE id = 1")
    assert found == [("1990-01-02", "fair", '["vip"]')]


def test_what_was_taken_back_is_not_told(shop):
    edit = PersonEdit(values={PersonField.SOURCE: "fair"}, tags=("vip",))
    action = shop.editing.save(1, edit)[1].action_id
    shop.editing.undo(action)

    assert shop.apart() == {}


def test_what_was_there_before_is_not_told(tmp_path):
    shop = CouponShop(tmp_path)
    shop.orders(shop.order("0", 200), shop.order("1", 90, buyer=1), accounts=("a", "b"))
    editing = EditDesk(shop.database, shop.clock, followers(shop.clock), lambda: None)
    editing.save(1, PersonEdit(new_notes=(NoteText("calls"),), tags=("vip",)))
    shop.ledger.adjust([1], 30, "before", reason="goodwill")
    shop.give(shop.made(2), 1)
    shop.link(1, 2)
    merging = MergeDesk(shop.database, shop.clock, followers(shop.clock))

    assert merging.unmerge(merging.links_of(1)[0].link_id)[1].added_since == ()


def test_coupons_and_points_by_hand_are_told_and_stay(shop):
    shop.give(shop.made(5), 2)
    shop.ledger.adjust([2], 30, "given", reason="goodwill")
    shop.ledger.adjust([1], -5, "taken", reason="mistake")
    shop.orders(shop.order("2", 500, day=DAY_0), accounts=("a",))

    assert shop.apart() == {"coupon": 1, "points": 2}
    assert rows(shop.database, "SELECT customer_id FROM coupon_issue") == [(1,)]


def test_points_that_were_taken_back_are_not_told(shop):
    shop.ledger.adjust([1], 30, "given", reason="goodwill")
    ((action,),) = rows(shop.database, "SELECT max(id) FROM action")
    shop.ledger.undo(action)

    assert shop.apart() == {}


def test_a_tier_that_was_set_is_told_until_it_is_taken_back(shop):
    action = shop.tiers.set_by_hand([1], "gold", until=None, reason="goodwill")[1]
    ((link,),) = rows(shop.database, "SELECT id FROM link WHERE ended_by IS NULL")
    assert shop.apart() == {"tier": 1}
    with shop.database.reading() as session:
        undone = run_sql(session, "SELECT max(id) FROM action WHERE kind = 'unmerge'").one()[0]
    shop.merging.undo(undone)

    shop.tiers.undo(action)

    assert dict(shop.merging.unmerge(link)[1].added_since) == {}


def test_a_note_of_before_that_was_written_anew_is_told(tmp_path):
    shop = TwoAccounts(tmp_path)
    merging = shop.merging
    merging.unmerge(merging.links_of(1)[0].link_id)
    shop.editing.save(1, PersonEdit(new_notes=(NoteText("calls"),)))
    shop.link(1, 2)
    ((note,),) = rows(shop.database, "SELECT id FROM note")
    shop.editing.save(1, PersonEdit(changed_notes=(NoteChange(note, "calls at noon"),)))

    assert shop.apart() == {"note": 1}


def test_a_fact_on_the_account_that_leaves_is_told_too(shop):
    shop.editing.save(1, PersonEdit(new_facets=(FacetText("size", "M"),)))
    with shop.database.writing() as uow:
        uow.sql("UPDATE facet SET customer_id = 2")

    assert shop.apart() == {"facet": 1}
    assert rows(shop.database, "SELECT customer_id FROM facet") == [(2,)]
