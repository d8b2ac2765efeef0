"""Segments kept by name: saved, changed, frozen, ordered, and taken back through the history."""

import pytest

from app.services.customers.views import Question
from app.services.exchange.undoing import undo_import
from app.services.kept_segments import (
    SegmentBook,
    SegmentGoneError,
    SegmentNameUnfitError,
    SegmentReadOnlyError,
)
from app.services.segments import (
    Condition,
    Field,
    Group,
    How,
    Member,
    Op,
    ReadySegment,
    Tree,
    can_be_kept,
    from_json,
    ready_tree,
)
from app.services.settings import BusinessSettings
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, an_order, followers

MANY = Tree(Group(parts=(Condition(Field.ORDERS, Op.AT_LEAST, (2,)),)))
RICH = Tree(Group(parts=(Condition(Field.SPENT, Op.AT_LEAST, (5_000,)),)))


class Shop:
    def __init__(self, database, people):
        self.database, self.people = database, people
        self.book = SegmentBook(database, FixedClock())
        self.settings = BusinessSettings(database, FixedClock(), followers())

    def take_back(self, changes):
        """Undo; give the undo's own action, and whether something else stands there now."""
        _, report = self.settings.undo(changes.action_id)
        return report

    def ids(self, key):
        return set(self.people.ids(Question(tree=self.book.tree_of(key))))

    def people_of(self, key):
        return self.book.figures([key])[key].people

    def names(self):
        return [each.name for each in self.book.all() if each.ready is None]


@pytest.fixture
def shop(tmp_path):
    orders = [
        an_order(f"{buyer}-{nth}", buyer=buyer, net=2_000 * (buyer + 1), day=20_000 + nth)
        for buyer in range(4)
        for nth in range(buyer)
    ]
    with a_book(tmp_path) as (database, people):
        customers = [a_customer(f"a{n}", name=f"N{n}") for n in range(4)]
        bring(database, tmp_path, Sheet(customers=customers, orders=orders))
        yield Shop(database, people)


def test_a_segment_is_kept_found_and_taken_away(shop):
    _, key = shop.book.save("  Came   twice ", MANY)

    kept = shop.book.get(key)
    assert (kept.name, kept.tree, kept.ready, kept.is_tab) == ("Came twice", MANY, None, False)
    assert shop.people_of(key) == 2

    shop.book.remove(key)
    with pytest.raises(SegmentGoneError):
        shop.book.get(key)


@pytest.mark.parametrize("name", ["", "   ", "x" * 41, "came TWICE"])
def test_a_segment_needs_a_name_of_its_own(shop, name):
    shop.book.save("Came twice", MANY)

    with pytest.raises(SegmentNameUnfitError):
        shop.book.save(name, RICH)
    assert shop.names() == ["Came twice"]


def test_every_change_is_taken_back_and_done_again(shop):
    _, key = shop.book.save("One", MANY)
    wishes = [
        (lambda: shop.book.rename(key, "First"), lambda: shop.book.get(key).name),
        (lambda: shop.book.change(key, name="Rich", tree=RICH), lambda: shop.book.get(key)),
        (lambda: shop.book.show_as_tab(key, is_tab=True), lambda: shop.book.get(key).is_tab),
        (lambda: shop.book.put_in_order([key, "ready:lost"]), lambda: shop.book.all()[0].key),
        (lambda: shop.book.show_as_tab("ready:new", is_tab=False),
         lambda: "ready:new" in [each.key for each in shop.book.tabs()]),
        (lambda: shop.book.change("ready:new", name="", tree=RICH),
         lambda: (shop.book.get("ready:new").tree, shop.book.get("ready:new").is_changed)),
        (lambda: shop.book.remove(key), shop.names),
    ]  # fmt: skip
    for wish, look in wishes:
        before = look()
        changes = wish()
        after = look()
        assert before != after

        undone = shop.take_back(changes)
        assert (look(), undone.is_kept) == (before, False)
        again = shop.settings.undo(undone.action_id)[1]
        assert (look() == after, again.is_kept) == (True, False)


def test_what_was_saved_is_gone_again_when_it_is_taken_back(shop):
    changes, key = shop.book.save("One", MANY)

    undone = shop.take_back(changes)
    assert shop.names() == []
    shop.settings.undo(undone.action_id)

    assert shop.book.get(key).tree == MANY


def test_only_what_still_is_so_is_taken_back(shop):
    made, key = shop.book.save("One", MANY)
    renamed = shop.book.rename(key, "Two")
    shop.book.rename(key, "Three")

    assert shop.take_back(renamed).is_kept
    assert shop.take_back(made).is_kept
    assert shop.names() == ["Three"]


def test_a_name_that_another_took_since_stays_the_others(shop):
    _, key = shop.book.save("One", MANY)
    renamed = shop.book.rename(key, "Two")
    removed = shop.book.remove(key)
    shop.book.save("two", RICH)

    assert shop.take_back(removed).is_kept
    with pytest.raises(SegmentGoneError):
        shop.book.get(key)
    assert shop.take_back(renamed).is_kept


def test_a_frozen_list_keeps_its_people_and_tells_the_differences(shop):
    _, live = shop.book.save("Rich", RICH)
    _, frozen = shop.book.freeze(live, "Rich in November")
    was = shop.ids(frozen)
    assert was == shop.ids(live)
    assert len(was) == 2

    with shop.database.writing() as uow:
        uow.sql("UPDATE person_summary SET net_minor = 0 WHERE person_id = ?", (min(was),))
        uow.sql("UPDATE person_summary SET net_minor = 9999 WHERE orders = 1")
    kept = shop.book.get(frozen)
    difference = shop.book.difference(frozen)

    assert kept.taken_on == FixedClock().today()
    assert shop.ids(frozen) == was
    assert (difference.left.people, difference.joined.people) == (1, 1)
    assert set(shop.people.ids(Question(tree=difference.left.tree))) == {min(was)}
    assert not was & set(shop.people.ids(Question(tree=difference.joined.tree)))
    with pytest.raises(SegmentGoneError):
        shop.book.difference(live)
    with pytest.raises(SegmentReadOnlyError):
        shop.book.change(frozen, name="Rich in November", tree=MANY)


def test_a_removed_list_comes_back_with_all_its_people(shop):
    _, frozen = shop.book.freeze("ready:repeat", "Twice")
    was = shop.ids(frozen)

    removed = shop.book.remove(frozen)
    for _ in range(2):
        undone = shop.take_back(removed)
        assert shop.ids(frozen) == was
        assert not undone.is_kept
        shop.settings.undo(undone.action_id)
        with pytest.raises(SegmentGoneError):
            shop.ids(frozen)


def test_a_merged_person_is_on_the_list_of_either_row(shop):
    _, frozen = shop.book.freeze("ready:repeat", "Twice")
    first, second = sorted(shop.ids(frozen))
    with shop.database.writing() as uow:
        uow.sql("UPDATE customer SET person_id = ? WHERE id = ?", (first, second))
        uow.sql("DELETE FROM person_summary WHERE person_id = ?", (second,))

    assert shop.ids(frozen) == {first}


def test_ready_made_ones_are_offered_changed_and_made_anew(shop):
    ready = {each.ready for each in shop.book.all()} - {None}
    # No two products are bought together, nobody has points, there are no tiers.
    assert set(ReadySegment) - ready == {
        ReadySegment.BOUGHT_NOT,
        ReadySegment.BOUGHT_NOT_2,
        ReadySegment.BOUGHT_NOT_3,
        ReadySegment.POINTS_EXPIRE,
        ReadySegment.NEAR_TIER,
    }

    shop.book.change("ready:best", name="", tree=RICH)
    assert shop.book.get("ready:best").is_changed
    assert shop.people_of("ready:best") == len(shop.ids("ready:best"))
    assert shop.book.why("ready:best") == ()

    shop.book.restore_ready("ready:best")
    assert shop.book.get("ready:best").tree == ready_tree(ReadySegment.BEST)
    assert not shop.book.get("ready:best").is_changed


def test_the_tabs_are_the_usual_ones_until_the_seller_says_otherwise(shop):
    usual = [f"ready:{code}" for code in ("new", "repeat", "slipping", "lost", "wholesale")]
    assert [each.key for each in shop.book.tabs()] == usual

    _, own = shop.book.save("Rich", RICH, is_tab=True)
    shop.book.show_as_tab("ready:free_post", is_tab=True)
    shop.book.show_as_tab("ready:wholesale", is_tab=False)
    shop.book.put_in_order([own, "ready:free_post"])

    assert [each.key for each in shop.book.tabs()] == [own, "ready:free_post", *usual[:-1]]


def test_segments_name_one_another_and_none_names_itself_to_the_end(shop):
    _, many = shop.book.save("Many", MANY)
    _, others = shop.book.save("Others", Tree(Group(How.NONE, (Member(many),))))
    _, circle = shop.book.save("Circle", Tree(Group(parts=(Member("own:99"),))))
    shop.book.change(circle, name="Circle", tree=Tree(Group(parts=(Member(circle),))))
    ready = Tree(Group(parts=(Member("ready:repeat"), Member(many))))

    assert shop.people_of(others) == 4 - shop.people_of(many) == 2
    assert shop.people_of(circle) == 0
    assert shop.book.probe(ready).figures.people == 2
    assert list(shop.people.counts([ready, MANY])) == [2, 2]


def test_two_segments_are_compared(shop):
    _, many = shop.book.save("Many", MANY)
    _, rich = shop.book.save("Rich", RICH)

    found = shop.book.compare(many, rich)

    for part, ids in (
        (found.both, shop.ids(many) & shop.ids(rich)),
        (found.only_a, shop.ids(many) - shop.ids(rich)),
        (found.only_b, shop.ids(rich) - shop.ids(many)),
    ):
        assert part.people == len(ids)
        assert set(shop.people.ids(Question(tree=part.tree))) == ids
    with pytest.raises(SegmentGoneError):
        shop.book.compare(many, "own:99")


def test_what_this_program_cannot_read_is_shown_and_answers_nobody(shop):
    later = (
        '{"version":1,"root":{"how":"all","parts":'
        '[{"field":"moon_phase","op":"is","values":["full"]}]}}'
    )
    with shop.database.writing() as uow:
        for name, tree in (("Later", later), ("Damaged", '{"version":1,"roo')):
            uow.sql("INSERT INTO segment(name, tree, is_tab) VALUES(?, ?, 1)", (name, tree))
    kept = {each.name: each for each in shop.book.all()}

    assert kept["Later"].tree.unknown == ("moon_phase",)
    assert kept["Damaged"].tree.unknown == ("?",)
    for name in ("Later", "Damaged"):
        assert shop.book.probe(kept[name].tree).figures.people == 0
        assert list(shop.people.ids(Question(tree=kept[name].tree))) == []
        with pytest.raises(SegmentReadOnlyError):
            shop.book.change(kept[name].key, name="Mended", tree=kept[name].tree)
    with pytest.raises(SegmentReadOnlyError):
        shop.book.save("Copy", from_json(later))


def test_using_a_segment_is_remembered_and_no_change_of_it(shop):
    _, own = shop.book.save("Rich", RICH)

    shop.book.mark_used(own)
    shop.book.mark_used("ready:best")

    for key in (own, "ready:best"):
        assert shop.book.get(key).used_at_ms is not None
    assert not shop.book.get("ready:best").is_changed


def test_taking_an_import_back_takes_its_people_from_the_lists(shop):
    _, frozen = shop.book.freeze("ready:one_order", "Once")
    with shop.database.writing() as uow:
        undo_import(uow, FixedClock(), followers(), 1)

    assert shop.ids(frozen) == set()


def test_a_question_too_deep_for_a_rule_is_kept_as_the_list_of_its_people(shop):
    deep = Group(parts=(Group(How.ANY, (Group(parts=(Group(How.NONE, RICH.root.parts),)),)),))
    asked = Tree(deep)
    assert not can_be_kept(asked)
    meant = set(shop.people.ids(Question(tree=asked)))
    assert meant

    changes, key = shop.book.save("Will change", asked, is_tab=True)

    assert shop.ids(key) == meant
    kept = shop.book.get(key)
    assert (kept.is_tab, kept.tree.unknown) == (True, ())
    assert kept.taken_on is not None
    assert shop.take_back(changes).is_kept is False
    assert shop.names() == []


def test_people_whom_no_rule_names_are_kept_as_a_list_and_taken_back(shop):
    changes, key = shop.book.freeze_people("Buyers", [2, 4])
    _, second = shop.book.freeze_people(" buyers ", [1])

    assert shop.ids(key) == {2, 4}
    assert shop.book.get(key).name == "Buyers"
    assert shop.book.get(second).name == "buyers (2)"
    difference = shop.book.difference(key)
    assert (difference.left.people, difference.joined.people) == (0, 0)

    assert shop.take_back(changes).is_kept is False
    with pytest.raises(SegmentGoneError):
        shop.book.get(key)
    assert shop.names() == ["buyers (2)"]
