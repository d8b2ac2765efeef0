"""When somebody was last updated: also by what was added or taken away by hand."""

import pytest

from app.services.clock import to_ms
from app.services.customers.views import Question
from app.services.editing import (
    AddressText,
    BulkEdit,
    ConsentText,
    ContactText,
    EditDesk,
    EditKind,
    FacetText,
    NoteText,
    PersonEdit,
    PersonField,
)
from app.services.editing.bulk_desk import BulkDesk
from app.services.orders import CustomerBook
from app.services.segments import Condition, Field, Group, Op, Tree
from tests.points.builders import PointsShop
from tests.shop import followers

TODAY = Tree(Group(parts=(Condition(Field.UPDATED, Op.IN_LAST, (1, "day")),)))
PHONE = ContactText("phone", "13812345678")


@pytest.fixture
def shop(tmp_path):
    """Two people of a month ago, the first with a phone."""
    shop = PointsShop(tmp_path)
    shop.orders(shop.order("1", 10), accounts=("a", "b"))
    shop.editing = EditDesk(shop.database, shop.clock, followers(shop.clock), lambda: None)
    shop.editing.save(1, PersonEdit(new_contacts=(PHONE,)))
    shop.clock.turn(30)
    return shop


def updated(shop):
    return set(CustomerBook(shop.database, shop.clock).ids(Question(tree=TODAY)))


@pytest.mark.parametrize(
    "edit",
    [
        PersonEdit(new_contacts=(ContactText("email", "a@example.org"),)),
        PersonEdit(gone_contacts=(PHONE,)),
        PersonEdit(new_facets=(FacetText("cup size", "L"),)),
        PersonEdit(new_addresses=(AddressText(province="浙江", city="杭州"),)),
        PersonEdit(new_notes=(NoteText("calls at noon"),)),
        PersonEdit(consents=(ConsentText("sms", "refused"),)),
        PersonEdit(tags=("vip",)),
        PersonEdit(values={PersonField.SOURCE: "fair"}),
        PersonEdit(referrer=2),
    ],
)
def test_whatever_an_edit_adds_or_takes_away_is_an_update(shop, edit):
    assert updated(shop) == set()

    shop.editing.save(1, edit)

    assert updated(shop) == {1}


def test_a_note_that_an_undo_took_away_is_an_update(shop):
    shop.clock.turn(-10)
    action = shop.editing.save(2, PersonEdit(new_notes=(NoteText("calls"),)))[1].action_id
    shop.clock.turn(10)
    assert updated(shop) == set()

    shop.editing.undo(action)

    assert updated(shop) == {2}


def test_what_was_said_of_an_older_note_of_the_same_number_is_no_update(shop):
    """Numbers of notes are given again after the newest one is gone."""
    with shop.database.writing() as uow:
        edit = uow.sql(
            "INSERT INTO action(kind, at, by_whom, facts) VALUES('edit', ?, 'seller', '{}')",
            (to_ms(shop.clock.now()),),
        ).lastrowid
        uow.sql(
            "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
            " VALUES(?, 'note', 77, 'field', 'text', 'a', 'b')",
            (edit,),
        )
        made = "INSERT INTO action(kind, at, by_whom, facts) VALUES('import', 0, 'seller', '{}')"
        uow.sql(
            "INSERT INTO note(id, customer_id, text, written_at, changed_at, created_by)"
            " VALUES(77, 2, 'c', 0, 0, ?)",
            (uow.sql(made).lastrowid,),
        )

    assert updated(shop) == set()


def test_an_order_alone_is_no_update(shop):
    shop.orders(shop.order("2", 10), accounts=("a",))

    assert updated(shop) == set()


def test_what_many_said_of_messages_is_an_update_of_each(shop):
    shop.editing.save(2, PersonEdit(new_contacts=(ContactText("phone", "13812345679"),)))
    shop.clock.turn(30)
    bulk = BulkDesk(shop.database, shop.clock, followers(shop.clock))

    bulk.apply([1, 2], BulkEdit(EditKind.LOWER_CONSENT, "refused", "sms"))

    assert updated(shop) == {1, 2}
