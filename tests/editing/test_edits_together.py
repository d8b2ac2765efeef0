import json

import pytest

from app.services.editing import (
    BulkEdit,
    EditDesk,
    EditedTwiceError,
    EditKind,
    Obstacle,
    Standing,
    TagUnfitError,
    ValueUnfitError,
)
from app.services.errors import StoppedError
from app.services.settings import CustomFields, CustomKind
from tests.book.builders import a_book, bring
from tests.editing.test_bulk_edits import is_sound, state, tags_of
from tests.shop import FixedClock, Sheet, a_customer, contents, followers, rows

CLASS = BulkEdit(EditKind.CLASS, "wholesale")
TAGS = BulkEdit(EditKind.ADD_TAG, "fair\ngift")
REFUSED = BulkEdit(EditKind.LOWER_CONSENT, "refused", "sms")
PLACE = {"country": "CN", "province": "浙江", "city": "杭州", "seen_at": 1}


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, _):
        people = [
            a_customer("one", name="王晓梅", tags='["gift"]', address=PLACE),
            a_customer("two", name="Ann", source="WeChat"),
            a_customer("three", name="Ben", tags='["gift","fair"]'),
            a_customer("four", name="x" * 198),
        ]
        bring(database, tmp_path, Sheet(customers=people))
        desk = EditDesk(database, FixedClock(), followers())
        desk.apply([1], BulkEdit(EditKind.CLASS, "retail"))
        desk.apply([3], CLASS)
        yield database, desk


def told(preview):
    return preview.people, preview.changing, preview.same, preview.cannot


def test_edits_together_are_one_action_and_one_undo(shop):
    database, desk = shop
    before = state(database)

    changes, report = desk.apply([1, 2, 3], [CLASS, TAGS, REFUSED])
    after = state(database)

    assert (changes.action_id, report.changed) == (report.action_id, 3)
    assert tags_of(database, 1) == [["gift", "fair"]]
    assert (
        rows(database, "SELECT class_code, consent_sms FROM person_summary WHERE person_id < 4")
        == [("wholesale", "refused")] * 3
    )
    _, undone = desk.undo(report.action_id)
    assert state(database) == before
    desk.undo(undone.action_id)
    assert state(database) == after
    assert is_sound(database)


def test_the_history_is_told_all_of_them(shop):
    database, desk = shop

    _, report = desk.apply([1, 2], [CLASS, TAGS])

    (facts,) = rows(database, f"SELECT facts FROM action WHERE id = {report.action_id}")[0]
    assert json.loads(facts) == {
        "edit": "several",
        "edits": [
            {"edit": "class", "value": "wholesale", "field": ""},
            {"edit": "add_tag", "value": "fair\ngift", "field": ""},
        ],
        "people": 2,
    }


def test_everybody_is_changing_the_same_or_hindered(shop):
    _, desk = shop

    preview = desk.preview([1, 2, 3, 99], [CLASS, TAGS], shown=5)

    assert told(preview) == (4, 2, 1, 1)
    assert preview.hindered == {Obstacle.GONE: 1}
    assert [person.person_id for person in preview.shown[Standing.SAME]] == [3]
    assert [person.person_id for person in preview.shown[Standing.HINDERED]] == [99]


def test_each_edit_tells_how_many_it_moves_from_where_to_where(shop):
    _, desk = shop

    preview = desk.preview([1, 2, 3, 4], [CLASS, TAGS, REFUSED])

    moves = [
        (effect.changing, [(move.before, move.after, move.people) for move in effect.moves])
        for effect in preview.effects
    ]
    assert moves == [
        (3, [(None, "wholesale", 2), ("retail", "wholesale", 1)]),
        (3, [(None, "2", 2), (None, "1", 1)]),
        (4, [("unknown", "refused", 4)]),
    ]


def test_a_person_is_shown_before_and_after_each_edit(shop):
    _, desk = shop
    source = BulkEdit(EditKind.SET_FIELD, "WeChat", "source")

    preview = desk.preview([1, 2, 3], [CLASS, TAGS, source], shown=5)

    first, second, third = preview.shown[Standing.CHANGING]
    assert first.name == "王晓梅"
    assert [(each.before, each.after) for each in first.values] == [
        ("retail", "wholesale"),
        ('["gift"]', '["gift", "fair"]'),
        (None, "WeChat"),
    ]
    assert [each.is_changing for each in second.values] == [True, True, False]
    assert second.values[2].before == "WeChat"
    assert [each.is_changing for each in third.values] == [False, False, True]


def test_what_is_foreseen_is_what_is_done(shop):
    _, desk = shop
    name = BulkEdit(EditKind.REPLACE_TEXT, "Zed", "name", find="Ann")

    for edits in ([CLASS], [TAGS, name], [REFUSED, BulkEdit(EditKind.REGION, "浙江/杭州")]):
        foreseen = desk.preview([1, 2, 3, 4], edits)
        assert desk.apply([1, 2, 3, 4], edits)[1].changed == foreseen.changing
        assert desk.preview([1, 2, 3, 4], edits).changing == 0


def test_a_text_that_would_be_too_long_or_no_name_stays(shop):
    database, desk = shop
    empty = BulkEdit(EditKind.REPLACE_TEXT, "", "name", find="Ann")
    long = BulkEdit(EditKind.REPLACE_TEXT, "xyxyx", "name", find="x")

    assert desk.preview([1, 2, 4], empty, shown=2).hindered == {Obstacle.NAMELESS: 1}
    preview = desk.preview([1, 2, 4], [long, BulkEdit(EditKind.ADD_TAG, "vip")], shown=3)
    assert (preview.hindered, preview.effects[0].hindered) == ({}, 1)
    last = preview.shown[Standing.CHANGING][-1]
    assert [each.obstacle for each in last.values] == [Obstacle.TOO_LONG, None]

    desk.apply([1, 2, 4], [long])
    desk.apply([1, 2, 4], [empty])
    assert rows(database, "SELECT name FROM customer WHERE id IN (2, 4)") == [
        ("Ann",),
        ("x" * 198,),
    ]


def test_who_refused_is_not_asked_again_by_an_edit(shop):
    _, desk = shop
    desk.apply([2], REFUSED)
    unknown = BulkEdit(EditKind.LOWER_CONSENT, "unknown", "sms")

    preview = desk.preview([1, 2], unknown)

    assert told(preview) == (2, 0, 1, 1)
    assert preview.hindered == {Obstacle.STRICTER: 1}


def test_a_region_is_given_to_who_has_another(shop):
    database, desk = shop
    before = state(database)

    _, report = desk.apply([1, 2], BulkEdit(EditKind.REGION, "浙江省/杭州市"))
    _, again = desk.apply([1, 2], BulkEdit(EditKind.REGION, "江苏 苏州"))

    assert (report.changed, again.changed) == (1, 2)
    assert (
        rows(database, "SELECT province, city FROM person_summary WHERE person_id < 3")
        == [("江苏", "苏州")] * 2
    )
    for action in (again.action_id, report.action_id):
        desk.undo(action)
    assert state(database) == before
    assert is_sound(database)


@pytest.mark.parametrize("text", ["", "浙江 somewhere", "西湖区"])
def test_what_is_no_region_is_refused(shop, text):
    _, desk = shop

    with pytest.raises(ValueUnfitError):
        desk.preview([1], BulkEdit(EditKind.REGION, text))


def test_two_edits_of_one_field_are_refused(shop):
    database, desk = shop
    before = contents(database)

    with pytest.raises(EditedTwiceError):
        desk.apply([1], [TAGS, BulkEdit(EditKind.REMOVE_TAG, "gift")])
    with pytest.raises(TagUnfitError):
        desk.apply([1], [CLASS, BulkEdit(EditKind.ADD_TAG, "fair\n\n")])

    assert contents(database) == before


def test_several_tags_are_taken_at_once(shop):
    database, desk = shop

    _, report = desk.apply([1, 2, 3], BulkEdit(EditKind.REMOVE_TAG, "gift\nfair"))

    assert report.changed == 2
    assert tags_of(database, 3) == [None]


def test_another_turn_shows_others(shop, tmp_path):
    database, desk = shop
    bring(database, tmp_path, Sheet(customers=[a_customer(f"m{at}") for at in range(200)]))
    people = range(1, 205)

    turns = [
        [
            each.person_id
            for each in desk.preview(people, CLASS, shown=4, turn=turn).shown[Standing.CHANGING]
        ]
        for turn in (0, 1, 2, 1)
    ]

    assert turns[0] == [1, 2, 4, 5]
    assert turns[1] == turns[3]
    assert len({*turns[0], *turns[1], *turns[2]}) > 8


def test_a_look_ahead_can_be_stopped_and_waits_for_nobody(shop, tmp_path):
    database, desk = shop
    bring(database, tmp_path, Sheet(customers=[a_customer(f"m{at}") for at in range(3_000)]))

    with pytest.raises(StoppedError):
        desk.preview(range(1, 3_004), [TAGS, REFUSED, CLASS], is_stopped=lambda: True)
    with database.writing():
        assert desk.preview([1, 2], CLASS).changing == 2


def test_it_is_told_what_the_chosen_have_not(shop):
    _, desk = shop
    desk.apply([2], BulkEdit(EditKind.HIDE))

    lacking = desk.lacking([1, 2, 3, 99])

    assert (lacking.people, lacking.hidden) == (4, 1)
    assert lacking.fields == {"region": 2, "class_code": 1, "source": 2, "birthday": 3}


def test_a_field_of_the_seller_s_own_is_given_to_many_and_taken(shop):
    database, desk = shop
    fields = CustomFields(database, FixedClock())
    _, size = fields.add("Size", CustomKind.CHOICE, ("S", "M"))
    _, pets = fields.add("Pets", CustomKind.NUMBER)
    before = state(database)
    small = BulkEdit(EditKind.CUSTOM, "S", str(size))

    _, first = desk.apply([1, 2], [small, BulkEdit(EditKind.CUSTOM, "1,200", str(pets))])
    preview = desk.preview([1, 2, 3], [BulkEdit(EditKind.CUSTOM, "M", str(size))], shown=3)
    _, taken = desk.apply([1, 3], [BulkEdit(EditKind.CUSTOM, "", str(size)), CLASS])

    assert (first.changed, taken.changed) == (2, 1)
    assert [(each.before, each.after, each.people) for each in preview.effects[0].moves] == [
        ("S", "M", 2),
        (None, "M", 1),
    ]
    assert preview.shown[Standing.CHANGING][2].values[0].before is None
    assert rows(database, "SELECT customer_id, value FROM custom_value ORDER BY 1, 2") == [
        (1, "1200"),
        (2, "1200"),
        (2, "S"),
    ]
    assert desk.lacking([1, 2]).fields[f"custom:{size}"] == 1
    for action in (taken.action_id, first.action_id):
        desk.undo(action)
    assert state(database) == before


@pytest.mark.parametrize("value", ["XL", "s"])
def test_a_field_of_the_seller_s_own_has_only_its_choices(shop, value):
    database, desk = shop
    _, size = CustomFields(database, FixedClock()).add("Size", CustomKind.CHOICE, ("S", "M"))

    for act in (desk.preview, desk.apply):
        with pytest.raises(ValueUnfitError):
            act([1], BulkEdit(EditKind.CUSTOM, value, str(size)))
    with pytest.raises(ValueUnfitError):
        desk.apply([1], BulkEdit(EditKind.CUSTOM, "S", "99"))
