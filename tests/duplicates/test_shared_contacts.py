"""A phone that a household, a dormitory or the shop itself uses joins and proposes nobody."""

import pytest

from app.services.duplicates import PairGoneError
from app.services.editing import ContactText, PersonEdit, PersonField
from app.services.history import HistoryBook
from app.services.orders import CustomerBook
from app.services.segments import Terms, compiled, people_of
from tests.duplicates.builders import NoWatch, a_merge_shop, editing, is_sound, key, persons_of
from tests.exchange.test_applying import bring
from tests.shop import FixedClock, Sheet, a_customer, contents, rows

PHONE, HOME = "+8613812342046", "+862112345678"
HOUSE = {"country": "CN", "province": "浙江", "city": "杭州", "street": "文三路12号3栋405室", "seen_at": 1}  # fmt: skip


@pytest.fixture
def shop(tmp_path):
    """Three of a household, whom an import could not join, looked for once."""
    names = ("王晓梅", "李静", "陈晨")
    people = [a_customer(f"a{at}", name=name, phone=PHONE) for at, name in enumerate(names)]
    with a_merge_shop(tmp_path, Sheet(customers=people)) as (database, desk):
        desk.find(NoWatch())
        yield database, desk


def proposed(desk):
    desk.find(NoWatch())
    return desk.counts().to_review


def shared(database):
    return [row[0] for row in rows(database, "SELECT is_shared FROM contact ORDER BY id")]


def test_a_pair_with_a_phone_in_common_offers_to_call_it_shared(shop):
    _, desk = shop

    (contact,) = desk.look(key(1, 2)).in_common

    assert (contact.kind, contact.people) == ("phone", 3)
    desk.share(key(1, 2), "phone")
    assert desk.look(key(1, 2)).in_common == ()
    with pytest.raises(PairGoneError):
        desk.share(key(1, 2), "phone")


def test_nobody_is_proposed_for_a_shared_phone_at_once_and_after_the_next_look(shop):
    database, desk = shop
    assert desk.counts().to_review == 3

    desk.share(key(1, 2), "phone")

    assert shared(database) == [1, 1, 1]
    page = CustomerBook(database, FixedClock()).page(3)
    assert [contact.is_shared for contact in page.contacts] == [True]
    assert desk.counts().to_review == 0
    assert desk.is_stale()
    assert proposed(desk) == 0
    assert is_sound(database)


def test_who_is_alike_besides_is_proposed_for_the_rest(tmp_path):
    same = {"name": "王晓梅", "phone": PHONE, "address": HOUSE}
    with a_merge_shop(tmp_path) as (database, desk):
        bring(
            database, tmp_path, Sheet(customers=[a_customer("a", **same), a_customer("b", **same)])
        )
        (link,) = desk.links_of(1)
        desk.unmerge(link.link_id)
        desk.forget_not_same(key(1, 2))

        desk.share(key(1, 2), "phone")
        desk.find(NoWatch())

        (pair,) = desk.rows("to_review", [key(1, 2)]).values()
        assert "phone" not in pair.reasons
        assert not pair.is_certain
        assert not desk.look(key(1, 2)).in_common


def test_undo_proposes_them_again_and_redo_does_not(shop):
    database, desk = shop
    before = contents(database)["contact"]

    changes = desk.share(key(1, 2), "phone")
    _, back = desk.undo(changes.action_id)
    assert (contents(database)["contact"], back.restored, back.kept) == (before, 3, 0)
    assert proposed(desk) == 3

    desk.undo(back.action_id)
    assert shared(database) == [1, 1, 1]
    assert proposed(desk) == 0


def test_an_import_joins_nobody_by_a_shared_phone(shop, tmp_path):
    database, desk = shop
    changes = desk.share(key(1, 2), "phone")

    bring(database, tmp_path, Sheet(customers=[a_customer("d", name="王晓梅", phone=PHONE)]))

    assert persons_of(database) == [1, 2, 3, 4]
    assert shared(database) == [1, 1, 1, 1]
    assert rows(database, "SELECT count(*) FROM link") == [(0,)]
    assert rows(database, "SELECT count(*) FROM candidate WHERE row_b = 4") == [(0,)]
    desk.undo(changes.action_id)
    assert shared(database) == [0, 0, 0, 0]


def test_who_is_added_by_hand_with_it_is_nobody_else(shop):
    database, desk = shop
    desk.share(key(1, 2), "phone")
    edit = PersonEdit(
        values={PersonField.NAME: "刘洋"}, new_contacts=(ContactText("phone", PHONE),)
    )

    assert editing(database).likely(edit) == ()
    editing(database).add(edit)

    assert shared(database) == [1, 1, 1, 1]


def test_the_history_tells_it_without_the_number_and_opens_its_people(shop):
    database, desk = shop
    action = desk.share(key(1, 2), "phone").action_id
    (row,) = HistoryBook(database).rows([action]).values()

    assert (row.facts["merge"], row.facts["contact"], row.facts["people"]) == ("shared", "phone", 3)
    assert PHONE not in str(row.facts)
    asked = compiled(people_of(action, None), Terms(FixedClock().today()))
    with database.reading() as session:
        found = session.connection().exec_driver_sql(
            f"SELECT p.person_id {asked.people} ORDER BY 1", dict(asked.places)
        )
        assert [each[0] for each in found] == [1, 2, 3]
