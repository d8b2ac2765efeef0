import json
from random import Random

import pytest

from app.services.customers.search_index import search_faults
from app.services.editing import (
    BulkEdit,
    EditDesk,
    EditKind,
    NothingToTakeBackError,
    Standing,
    TagUnfitError,
    ValueUnfitError,
)
from app.services.editing.tidying import touched
from app.services.errors import StoppedError
from app.services.orders import summary_faults
from app.services.safekeeping.checks import check
from app.services.settings import CustomFields, CustomKind
from tests.book.builders import a_book, bring
from tests.editing.taking_back import undone_last
from tests.shop import FixedClock, Sheet, a_customer, an_order, contents, followers, rows

ADD, REMOVE = EditKind.ADD_TAG, EditKind.REMOVE_TAG


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, _):
        people = [
            a_customer("one", name="王晓梅", tags='["gift"]'),
            a_customer("two", name="Ann", phone="+8613800000001"),
            a_customer("three", name="Ben"),
        ]
        orders = [an_order(at, buyer=at % 3, net=500 * at, day=19_000 + at) for at in range(1, 8)]
        bring(database, tmp_path, Sheet(customers=people, orders=orders))
        # The same phone and no other name: one person of two rows.
        again = [a_customer("two-b", name="Ann", phone="+8613800000001", tags='["vip"]')]
        bring(database, tmp_path, Sheet(customers=again, shop="Annex", platform="jd"))
        CustomFields(database, FixedClock()).add("Size", CustomKind.CHOICE, ("S", "M"))
        yield database, EditDesk(database, FixedClock(), followers())


def tags_of(database, person):
    found = rows(database, f"SELECT tags FROM customer WHERE person_id = {person} ORDER BY id")
    return [None if tags is None else json.loads(tags) for (tags,) in found]


def summary_of(database, person):
    select = f"SELECT class_code, is_hidden FROM person_summary WHERE person_id = {person}"
    return rows(database, select)[0]


def is_sound(database):
    with database.reading() as session:
        return not summary_faults(session) and not search_faults(session) and not check(database)


def state(database):
    kept = ("action", "change", "sqlite_sequence")
    return {name: held for name, held in contents(database).items() if name not in kept}


def test_a_tag_goes_to_who_has_it_on_no_row(shop):
    database, desk = shop
    people = [person for (person,) in rows(database, "SELECT person_id FROM person_summary")]

    preview = desk.preview(people, BulkEdit(ADD, "vip"))
    _, report = desk.apply(people, BulkEdit(ADD, " vip "))

    assert (preview.people, preview.changing, report.changed) == (3, 2, 2)
    assert tags_of(database, 1) == [["gift", "vip"]]
    assert tags_of(database, 2) == [None, ["vip"]]
    assert tags_of(database, 3) == [["vip"]]


def test_a_tag_is_taken_from_every_row(shop):
    database, desk = shop
    desk.apply([1], BulkEdit(ADD, "vip"))

    _, report = desk.apply([1, 2, 3], BulkEdit(REMOVE, "vip"))

    assert report.changed == 2
    assert tags_of(database, 1) == [["gift"]]
    assert tags_of(database, 2) == [None, None]


def test_class_and_hiding_reach_the_summary_at_once(shop):
    database, desk = shop

    desk.apply([2], BulkEdit(EditKind.CLASS, "wholesale"))
    desk.apply([2, 3], BulkEdit(EditKind.HIDE))

    assert summary_of(database, 2) == ("wholesale", 1)
    assert summary_of(database, 3) == ("retail", 1)
    assert is_sound(database)


def test_an_edit_that_changes_nobody_leaves_no_action(shop):
    database, desk = shop
    before = rows(database, "SELECT count(*) FROM action")

    _, report = desk.apply([1], BulkEdit(ADD, "gift"))

    assert report.action_id is None
    assert rows(database, "SELECT count(*) FROM action") == before


@pytest.mark.parametrize("tag", ["", "   ", "x" * 41])
def test_a_tag_that_cannot_be_one_is_refused(shop, tag):
    _, desk = shop

    with pytest.raises(TagUnfitError):
        desk.apply([1], BulkEdit(ADD, tag))


def test_a_look_ahead_writes_nothing(shop):
    database, desk = shop
    before = contents(database)

    preview = desk.preview([1, 2, 3], BulkEdit(EditKind.CLASS, "wholesale"), shown=5)

    changing = preview.shown[Standing.CHANGING]
    assert [person.values[0].after for person in changing] == ["wholesale"] * 3
    assert contents(database) == before


def test_undo_brings_everything_back_and_redo_does_it_again(shop):
    database, desk = shop
    before = state(database)
    _, edit = desk.apply([1, 2, 3], BulkEdit(ADD, "vip"))
    after = state(database)

    _, undone = desk.undo(edit.action_id)
    assert state(database) == before
    assert (undone.restored, undone.kept) == (2, 0)
    assert undone_last(database) == undone.action_id

    desk.undo(undone.action_id)
    assert state(database) == after
    assert desk.newest_undoable() == edit.action_id

    desk.undo(edit.action_id)
    assert state(database) == before


def test_what_was_changed_since_is_kept_and_named(shop):
    database, desk = shop
    _, first = desk.apply([1, 3], BulkEdit(EditKind.CLASS, "wholesale"))
    desk.apply([3], BulkEdit(EditKind.CLASS, "friends"))

    _, undone = desk.undo(first.action_id)

    assert (undone.restored, undone.kept, undone.kept_people) == (1, 1, (3,))
    assert summary_of(database, 1)[0] == "retail"
    assert summary_of(database, 3)[0] == "friends"


def test_what_is_taken_back_already_is_not_taken_back_twice(shop):
    _, desk = shop
    _, edit = desk.apply([1], BulkEdit(ADD, "vip"))
    desk.undo(edit.action_id)

    for action in (edit.action_id, 1, 9_999):
        with pytest.raises(NothingToTakeBackError):
            desk.undo(action)


def test_nothing_is_done_again_after_a_new_edit(shop):
    database, desk = shop
    _, edit = desk.apply([1], BulkEdit(ADD, "vip"))
    desk.undo(edit.action_id)

    desk.apply([2], BulkEdit(EditKind.HIDE))

    assert undone_last(database) is None


def test_tags_are_offered_by_how_many_have_them(shop):
    _, desk = shop
    desk.apply([1, 3], BulkEdit(ADD, "vip"))

    assert desk.tags() == ("vip", "gift")


def test_all_tags_are_replaced_on_all_rows(shop):
    database, desk = shop

    _, report = desk.apply([1, 2], BulkEdit(EditKind.SET_TAGS, "tea\n fair \ntea"))

    assert report.changed == 2
    assert tags_of(database, 1) == [["tea", "fair"]]
    assert tags_of(database, 2) == [["tea", "fair"], None]


def test_a_field_is_set_where_it_is_shown_and_emptied_everywhere(shop):
    database, desk = shop
    notes = "SELECT source FROM customer WHERE person_id = 2 ORDER BY id"

    desk.apply([1, 2, 3], BulkEdit(EditKind.SET_FIELD, " market ", field="source"))
    assert rows(database, notes) == [("market",), (None,)]

    _, report = desk.apply([2], BulkEdit(EditKind.SET_FIELD, "", field="source"))
    assert rows(database, notes) == [(None,), (None,)]
    assert report.changed == 1


def test_a_text_is_found_and_replaced_letter_by_letter(shop):
    database, desk = shop
    edit = BulkEdit(EditKind.REPLACE_TEXT, "Anna", field="name", find="Ann")

    preview = desk.preview([1, 2, 3], edit)
    desk.apply([1, 2, 3], edit)

    assert (preview.people, preview.changing) == (3, 1)
    assert rows(database, "SELECT name FROM customer ORDER BY id") == [
        ("王晓梅",),
        ("Anna",),
        ("Ben",),
        ("Anna",),
    ]
    assert is_sound(database)


def test_consent_of_many_goes_down_only(shop):
    database, desk = shop
    before = state(database)
    edit = BulkEdit(EditKind.LOWER_CONSENT, "refused", field="sms")

    _, report = desk.apply([1, 2, 3], edit)
    _, again = desk.apply([1, 2, 3], BulkEdit(EditKind.LOWER_CONSENT, "unknown", field="sms"))

    assert (report.changed, again.changed) == (3, 0)
    assert rows(database, "SELECT DISTINCT consent_sms FROM person_summary") == [("refused",)]
    assert is_sound(database)
    _, undone = desk.undo(report.action_id)
    assert state(database) == before
    desk.undo(undone.action_id)
    assert rows(database, "SELECT DISTINCT consent_sms FROM person_summary") == [("refused",)]


@pytest.mark.parametrize(
    "edit",
    [
        BulkEdit(EditKind.SET_FIELD, "02-30", field="birthday"),
        BulkEdit(EditKind.SET_FIELD, "x", field="row_key"),
        BulkEdit(EditKind.REPLACE_TEXT, "x", field="name"),
        BulkEdit(EditKind.REPLACE_TEXT, "x", field="birthday", find="0"),
        BulkEdit(EditKind.LOWER_CONSENT, "given", field="sms"),
    ],
)
def test_what_many_cannot_become_is_refused(shop, edit):
    database, desk = shop
    before = contents(database)

    with pytest.raises(ValueUnfitError):
        desk.apply([1, 2, 3], edit)

    assert contents(database) == before


def test_a_stopped_edit_has_done_nothing(shop, tmp_path):
    database, desk = shop
    many = [a_customer(f"m{at}", name=f"M {at}") for at in range(3_000)]
    bring(database, tmp_path, Sheet(customers=many))
    before = contents(database)

    with pytest.raises(StoppedError):
        desk.apply(range(1, 3_004), BulkEdit(EditKind.CLASS, "wholesale"), lambda: True)

    assert contents(database) == before
    desk.apply([1], BulkEdit(EditKind.CLASS, "wholesale"))
    assert is_sound(database)


def a_random_wish(luck):
    kind = luck.choice(list(EditKind))
    values = {
        EditKind.SET_FIELD: ("", "Ann", "vip"),
        EditKind.REPLACE_TEXT: ("", "Bo", "Ann"),
        EditKind.REGION: ("浙江/杭州", "上海", "CA/Los Angeles"),
        EditKind.LOWER_CONSENT: ("unknown", "refused"),
        EditKind.CUSTOM: ("", "S", "M"),
    }
    fields = {
        EditKind.SET_FIELD: luck.choice(("name", "source", "class_code")),
        EditKind.REPLACE_TEXT: "name",
        EditKind.LOWER_CONSENT: luck.choice(("sms", "email")),
        EditKind.CUSTOM: "1",
    }
    found = luck.choice(values.get(kind, ("vip", "gift", "vip\ngift", "ｇｉｆｔ", "a'b")))
    return BulkEdit(kind, found, fields.get(kind, ""), find="n")


def some_random_wishes(luck):
    """One to three edits of different fields; who is the same field is left to the last of them."""
    wishes = [a_random_wish(luck) for _ in range(luck.choice((1, 1, 2, 3)))]
    return list({touched(wish): wish for wish in wishes}.values())


def walk(database, desk, seed, steps):
    luck = Random(seed)
    people = [person for (person,) in rows(database, "SELECT person_id FROM person_summary")]
    beginning = state(database)
    for _ in range(steps):
        chosen = luck.sample(people, luck.randint(1, len(people)))
        match luck.choice(("edit", "edit", "undo", "redo", "older")):
            case "edit":
                desk.apply(chosen, some_random_wishes(luck))
            case "undo" if (newest := desk.newest_undoable()) is not None:
                desk.undo(newest)
            case "redo" if (undone := undone_last(database)) is not None:
                desk.undo(undone)
            case "older":
                standing = rows(
                    database,
                    "SELECT a.id FROM action a WHERE a.kind = 'edit' AND NOT EXISTS (SELECT 1"
                    " FROM action u WHERE u.reverses = a.id AND NOT EXISTS (SELECT 1 FROM action r"
                    " WHERE r.reverses = u.id))",
                )
                if standing:
                    desk.undo(luck.choice(standing)[0])
        assert is_sound(database)
    return beginning


@pytest.mark.parametrize("seed", range(4))
def test_summaries_and_search_agree_after_every_step(shop, seed):
    walk(*shop, seed, 60)


@pytest.mark.parametrize("seed", range(4))
def test_undoing_all_the_last_one_first_leads_back_to_the_beginning(shop, seed):
    database, desk = shop
    luck = Random(seed)
    beginning = state(database)
    for _ in range(40):
        if luck.random() < 0.25 and (newest := desk.newest_undoable()) is not None:
            desk.undo(newest)
        elif luck.random() < 0.2 and (undone := undone_last(database)) is not None:
            desk.undo(undone)
        else:
            desk.apply(luck.sample([1, 2, 3], 2), some_random_wishes(luck))

    while (newest := desk.newest_undoable()) is not None:
        desk.undo(newest)

    assert state(database) == beginning


@pytest.mark.closing
@pytest.mark.timeout(0)
@pytest.mark.parametrize("seed", range(20))
def test_summaries_and_search_agree_over_a_thousand_steps(shop, seed):
    walk(*shop, 100 + seed, 1_000)
