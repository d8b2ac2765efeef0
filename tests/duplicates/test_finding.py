"""Looking for duplicates: who is proposed, who is certain, and who never."""

import pytest

from app.services.duplicates.evidence import Evidence
from app.services.duplicates.views import Review
from app.services.editing import BulkEdit, EditKind
from app.services.errors import StoppedError
from tests.duplicates.builders import (
    NoWatch,
    a_merge_shop,
    editing,
    is_sound,
    key,
    persons_of,
    three_meis,
)
from tests.exchange.test_applying import bring
from tests.shop import Sheet, a_customer, followers, rows

PHONE, OTHER_PHONE = "+8613812342046", "+8613812342064"
HOME = {"country": "CN", "province": "浙江", "city": "杭州", "street": "文三路12号3栋405室", "seen_at": 1}  # fmt: skip
SAME_HOME = HOME | {"street": "文三路12-3-405"}


def pairs(tmp_path, *people):
    """Look for duplicates among people; give the pairs by their key."""
    sheet = Sheet(customers=[a_customer(f"a{at}", **each) for at, each in enumerate(people)])
    with a_merge_shop(tmp_path, sheet) as (database, desk):
        # What an import joined by itself is nobody's question any more.
        for link in [
            link for person in set(persons_of(database)) for link in desk.links_of(person)
        ]:
            _, report = desk.unmerge(link.link_id)
            desk.forget_not_same(key(report.stays, report.goes))
        desk.find(NoWatch())
        assert is_sound(database)
        return desk.rows(Review.TO_REVIEW, desk.listed(Review.TO_REVIEW))


EXAMPLES = [
    ({"phone": PHONE}, {"phone": PHONE}, True, {Evidence.PHONE, Evidence.NAME}),
    ({"name": "王先生", "phone": PHONE}, {"name": "王晓梅", "phone": PHONE}, True, {Evidence.NAME_TITLE}),
    ({"name": None, "phone": PHONE}, {"phone": PHONE}, True, {Evidence.PHONE}),
    ({"name": "王*梅", "phone": PHONE}, {"phone": PHONE}, True, {Evidence.PHONE}),
    ({"name": "黄丽华", "phone": PHONE}, {"name": "黃麗華", "phone": PHONE}, True, {Evidence.NAME_SCRIPT}),
    ({"email": "m@example.com"}, {"email": "m@example.com"}, True, {Evidence.EMAIL}),
    ({"name": "王小梅", "phone": PHONE}, {"name": "王晓梅", "phone": PHONE}, False, {Evidence.NAME_SOUND}),
    ({"name": "王晓美", "phone": PHONE}, {"name": "王晓静", "phone": PHONE}, False, {Evidence.NAME_CLOSE}),
    ({"phone": PHONE}, {"phone": OTHER_PHONE}, False, {Evidence.PHONE_CLOSE, Evidence.NAME}),
    ({"address": HOME}, {"address": SAME_HOME}, False, {Evidence.ADDRESS, Evidence.CITY}),
    ({"name": "Emily Carter", "address": HOME}, {"name": "Carter, Emily", "address": HOME}, False, {Evidence.ADDRESS}),
    ({"payer_id": "2088-1"}, {"payer_id": "2088-1"}, False, {Evidence.PAYER}),
    ({"birthday": "1990-05-03", "address": HOME}, {"birthday": "1990-05-03", "address": HOME}, False, {Evidence.BIRTHDAY}),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "is_certain", "told"), EXAMPLES)
def test_who_is_alike_is_proposed_with_the_reasons(tmp_path, one, other, is_certain, told):
    found = pairs(tmp_path, {"name": "王晓梅"} | one, {"name": "王晓梅"} | other)

    (pair,) = found.values()
    assert told <= set(pair.reasons)
    assert pair.is_certain is is_certain


NEVER = [
    ({"name": "王晓梅"}, {"name": "王晓梅"}),
    ({"name": "陈桂", "address": HOME}, {"name": "陈晨", "address": HOME}),
    ({"phone_shown": "138****2046", "phone_state": "masked"}, {"phone_shown": "138****2046", "phone_state": "masked"}),
    ({"phone": PHONE}, {"phone": "+8613912345678"}),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), NEVER)
def test_who_only_looks_alike_is_not_proposed(tmp_path, one, other):
    assert pairs(tmp_path, {"name": "王晓梅"} | one, {"name": "王晓梅"} | other) == {}


def test_a_household_of_three_is_nothing_certain(tmp_path):
    same = {"phone": PHONE}

    found = pairs(
        tmp_path, {"name": "王晓梅", **same}, {"name": "王先生", **same}, {"name": "王伟", **same}
    )

    assert found
    assert not any(pair.is_certain for pair in found.values())


def test_whom_an_import_could_not_join_is_to_be_reviewed(tmp_path):
    found = pairs(tmp_path, {"name": "王晓梅", "phone": PHONE}, {"name": "李静", "phone": PHONE})

    (pair,) = found.values()
    assert (pair.is_certain, set(pair.reasons)) == (False, {Evidence.PHONE, Evidence.OTHER_NAME})


def test_all_certain_pairs_are_one_action(tmp_path):
    with a_merge_shop(tmp_path) as (database, desk):
        for platform in ("taobao", "douyin"):
            people = [
                a_customer(f"{platform}{n}", name=f"王{'甲乙丙'[n]}", email=f"{n}@example.com")
                for n in range(3)
            ]
            bring(database, tmp_path, Sheet(customers=people, platform=platform))
        for link in [link for person in (1, 2, 3) for link in desk.links_of(person)]:
            _, report = desk.unmerge(link.link_id)
            desk.forget_not_same(key(report.stays, report.goes))
        desk.find(NoWatch())
        assert desk.counts().certain == 3

        _, report = desk.merge_certain(NoWatch())

        assert (report.pairs, report.people) == (3, 6)
        assert persons_of(database) == [1, 2, 3, 1, 2, 3]
        assert desk.counts().to_review == 0
        desk.undo(report.action_id)
        assert persons_of(database) == [1, 2, 3, 4, 5, 6]
        assert is_sound(database)


def test_what_is_later_or_not_the_same_is_not_merged_with_the_certain_ones(tmp_path):
    with a_merge_shop(tmp_path, two_pairs()) as (_, desk):
        apart(desk, 1, 3)
        desk.find(NoWatch())
        desk.later(key(1, 2))
        desk.not_same(key(3, 4))

        counts = desk.counts()
        _, report = desk.merge_certain(NoWatch())

        assert (counts.to_review, counts.certain, counts.later, counts.not_same) == (1, 0, 1, 1)
        assert report.action_id is None


def test_only_who_is_new_or_changed_is_looked_at_again(tmp_path):
    with a_merge_shop(tmp_path, Sheet(customers=crowd(40))) as (database, desk):
        _, first = desk.find(NoWatch())
        assert (first.is_full, desk.is_stale()) == (True, False)

        more = [a_customer("new", name="王1号", email="p1@example.com")]
        bring(database, tmp_path, Sheet(customers=more, platform="douyin"))
        link = desk.links_of(2)[0]
        _, report = desk.unmerge(link.link_id)
        desk.forget_not_same(key(report.stays, report.goes))
        assert desk.is_stale()
        _, second = desk.find(NoWatch())

        assert (second.is_full, second.people) == (False, 2)
        assert desk.listed(Review.TO_REVIEW) == (key(2, 41),)
        assert not desk.is_stale()


def test_an_edit_makes_the_look_stale_and_a_tag_does_not(tmp_path):
    with a_merge_shop(tmp_path, Sheet(customers=crowd(20))) as (database, desk):
        desk.find(NoWatch())

        editing(database).apply([1], BulkEdit(EditKind.ADD_TAG, "vip"))
        assert not desk.is_stale()
        editing(database).apply([1], BulkEdit(EditKind.SET_FIELD, "1990-05-03", "birthday"))
        assert desk.is_stale()


def test_a_look_that_is_stopped_changes_nothing(tmp_path):
    with a_merge_shop(tmp_path, three_meis()) as (database, desk):
        for phase in ("reading", "comparing"):
            with pytest.raises(StoppedError):
                desk.find(NoWatch(stop_at=phase))

        assert desk.looked_at_ms() is None
        assert rows(database, "SELECT count(*) FROM proposal") == [(0,)]


def test_hidden_people_are_not_proposed(tmp_path):
    with a_merge_shop(tmp_path, three_meis()) as (database, desk):
        desk.find(NoWatch())
        assert desk.counts().to_review
        editing(database).apply([1], BulkEdit(EditKind.HIDE))

        assert all(1 not in (pair.row_a, pair.row_b) for pair in desk.listed(Review.TO_REVIEW))


def crowd(size):
    return [a_customer(f"p{n}", name=f"王{n}号", email=f"p{n}@example.com") for n in range(size)]


def two_pairs():
    return Sheet(
        customers=[
            a_customer("a", name="王甲", phone=PHONE),
            a_customer("b", name="王甲", phone=PHONE),
            a_customer("c", name="王乙", email="c@example.com"),
            a_customer("d", name="王乙", email="c@example.com"),
        ]
    )


def apart(desk, *people):
    for link in [link for person in people for link in desk.links_of(person)]:
        _, report = desk.unmerge(link.link_id)
        desk.forget_not_same(key(report.stays, report.goes))


def test_sums_of_an_erased_name_are_not_kept(tmp_path):
    with a_merge_shop(tmp_path, three_meis()) as (database, desk):
        desk.find(NoWatch())
        assert rows(database, "SELECT count(*) FROM match_part") == [(1,)]
        turn = followers()
        with database.writing() as uow:
            turn.begin(uow)
            uow.sql("INSERT INTO erasure(customer_id, at, is_clean, created_by) VALUES(1, 0, 0, 1)")
            uow.sql("INSERT INTO touched_row VALUES(1)")
            turn.follow(uow)

        assert rows(database, "SELECT count(*) FROM match_part") == [(0,)]
        assert desk.is_stale()
        _, report = desk.find(NoWatch())
        assert report.is_full
