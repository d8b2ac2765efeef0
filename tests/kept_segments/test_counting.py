"""The number beside a tree while it is edited, line by line, and why it is so."""

import itertools
from collections import Counter
from random import Random

import pytest

from app.services.customers.regions import region_of
from app.services.customers.views import Question
from app.services.kept_segments import ReasonCode, SegmentBook
from app.services.segments import (
    Condition,
    Field,
    Group,
    Happening,
    How,
    Op,
    ReadySegment,
    Share,
    Tree,
    left_at,
    numbered,
    ready_tree,
    taken_at,
)
from app.services.segments.ready import FREE_POST_PROVINCES
from tests.book.builders import a_book, bring
from tests.segments.a_shop import a_generated_shop
from tests.segments.slow_answer import Crowd, call_consent, holds, meant, usable
from tests.segments.test_conditions import a_tree
from tests.shop import FixedClock, Sheet, a_customer, a_line, an_order


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    with a_generated_shop(tmp_path_factory.mktemp("shop"), 8) as (people_book, people):
        yield SegmentBook(people_book._database, FixedClock()), people, people_book


def left_after(group, people, crowd, path=()):
    """Yield every path with how many count there; give who is left."""
    left, fits = people, []
    for at, part in enumerate(group.parts):
        base = left if group.how is How.ALL else people
        if isinstance(part, Group):
            inner = yield from left_after(part, base, crowd, (*path, at))
        else:
            inner = [person for person in base if holds(part, person, crowd)]
        fits.append(inner)
        if group.how is How.ALL:
            left = inner
        yield (*path, at), len(inner)
    if group.how is How.ALL or not group.parts:
        return left
    some = {person.id for each in fits for person in each}
    return [person for person in people if (person.id in some) is (group.how is How.ANY)]


def reached(people, channel):
    kind = "email" if channel == "email" else "phone"
    said = {
        "sms": lambda person: person.summary["consent_sms"],
        "email": lambda person: person.summary["consent_email"],
        "call": call_consent,
    }[channel]
    return sum(said(person) != "refused" and usable(person, kind) for person in people)


def check_probe(book, people, tree):
    crowd = Crowd(people)
    is_asked = any(each.field is Field.HIDDEN for each in tree.root.conditions())
    everybody = [person for person in people if is_asked or not person.is_hidden]
    ids = meant(tree, crowd)
    inside = [person for person in people if person.id in ids]

    probe = book.probe(tree)

    assert dict(left_after(tree.root, everybody, crowd)) == probe.left, tree
    figures = probe.figures
    assert figures.people == len(ids)
    assert figures.money_365_minor == sum(person.summary["money_365"] for person in inside)
    for channel in ("sms", "email", "call"):
        assert getattr(figures.reach, channel) == reached(inside, channel)
    richest = sorted(-person.summary["net_minor"] for person in inside)[:5]
    assert [-row.net_minor for row in probe.sample] == richest
    assert {row.person_id for row in probe.sample} <= ids
    assert probe.all_people == sum(not person.is_hidden for person in people)


@pytest.mark.parametrize("seed", range(60))
def test_every_line_of_a_random_tree_counts_who_is_left(shop, seed):
    book, people, _ = shop

    check_probe(book, people, a_tree(Random(seed)))


@pytest.mark.parametrize("seed", range(60))
def test_the_number_behind_a_line_opens_as_that_many_people(shop, seed):
    book, _, list_book = shop
    tree = a_tree(Random(seed))
    left = book.probe(tree).left

    paths = list(left)
    counts = list_book.counts([left_at(tree, path) for path in paths])

    assert dict(zip(paths, counts, strict=True)) == left, tree


def test_a_line_before_the_one_that_asks_for_the_hidden_opens_with_them(shop):
    book, people, list_book = shop
    tree = Tree(Group(parts=(Share(100), Condition(Field.HIDDEN, Op.IS, (1,)))))

    (first,) = list_book.counts([left_at(tree, (0,))])

    assert first == book.probe(tree).left[0,] == len(people)


@pytest.mark.parametrize("seed", range(20))
def test_who_is_left_out_opens_as_those_who_would_be_there_without_it(shop, seed):
    book, _, list_book = shop
    luck = Random(seed)
    kept, gone = a_tree(luck).root, a_tree(luck).root
    tree = Tree(Group(parts=(kept, Group(How.NONE, gone.parts))))
    left = book.probe(tree).left

    (taken,) = list_book.counts([taken_at(tree, (1,))])

    assert taken == left[0,] - left[1,]


def test_a_hundred_lines_are_counted_too(shop):
    book, people, _ = shop
    lines = tuple(Condition(Field.SPENT, Op.NOT_EMPTY) for _ in range(60))
    others = Group(How.ANY, tuple(Condition(Field.ORDERS, Op.IS, (n,)) for n in range(40)))

    check_probe(book, people, Tree(Group(parts=(*lines, others))))


def test_an_empty_tree_is_everybody_and_an_empty_group_changes_nothing(shop):
    book, people, _ = shop

    check_probe(book, people, Tree())
    check_probe(book, people, Tree(Group(parts=(Group(How.NONE), Share(50)))))


def test_many_segments_are_counted_at_once_as_each_alone(shop):
    book, _, _ = shop
    keys = [each.key for each in book.all()]

    figures = book.figures([*keys, "own:99"])

    assert set(figures) == set(keys)
    for key in keys:
        assert figures[key] == book.probe(book.tree_of(key)).figures, key


def test_the_reasons_of_a_number_add_up_to_it(shop):
    book, people, _ = shop
    for ready in ReadySegment:
        key = f"ready:{ready}"
        if key not in [each.key for each in book.all()]:
            continue
        number = book.figures([key])[key].people
        parts = [line.people for line in book.why(key) if line.is_part]

        assert sum(parts) == number == len(meant(book.tree_of(key), people)), ready
        assert number == 0 or parts


@pytest.mark.parametrize("ready", list(ReadySegment))
def test_every_reason_opens_as_so_many_people_as_it_says(shop, ready):
    book, _, list_book = shop
    key = f"ready:{ready}"

    for line in book.why(key):
        if line.people is None:
            continue
        if line.tree is not None:
            (opened,) = list_book.counts([line.tree])
        else:
            (opened,) = list_book.counts([numbered(book.people_behind(key, line))])

        assert opened == line.people, line


def test_the_middle_of_the_days_to_a_second_order_is_of_all_who_came_again(shop):
    book, people, _ = shop

    (median,) = (
        line for line in book.why("ready:second_due") if line.code is ReasonCode.SECOND_MEDIAN
    )

    came_again = {person.id for person in people if len(set(person.days)) > 1}
    assert set(book.people_behind("ready:second_due", median)) == came_again


def test_the_first_three_pairs_that_many_buy_both_of_are_a_segment_each(shop):
    book, people, _ = shop
    baskets = [{line["product_id"] for order in person.valid for line in order["lines"]} - {None}
               for person in people]  # fmt: skip
    pairs = Counter(
        pair for basket in baskets for pair in itertools.combinations(sorted(basket), 2)
    )
    first = sorted(pairs, key=lambda pair: (-pairs[pair], pair))[:3]
    assert len(first) == 3

    for pair, end in zip(first, ("", "_2", "_3"), strict=True):
        buyers = {each: sum(each in basket for basket in baskets) for each in pair}
        bought, missing = sorted(pair, key=lambda each: (-buyers[each], each))
        has, lacks = (Op.ANY_OF, (bought,)), (Op.NONE_OF, (missing,))
        parts = Condition(Field.PRODUCT, *has), Condition(Field.PRODUCT, *lacks)
        assert book.tree_of(f"ready:bought_not{end}") == Tree(Group(parts=parts))
        told = {line.code: line.people for line in book.why(f"ready:bought_not{end}")}
        shown = [basket for basket, one in zip(baskets, people, strict=True) if not one.is_hidden]
        assert told[ReasonCode.BOUGHT_BOTH] == sum(set(pair) <= basket for basket in shown)


def test_a_pair_that_the_shop_lacks_is_no_segment(tmp_path):
    buyers = range(6)
    with a_book(tmp_path) as (database, _):
        people = [a_customer(f"a{each}") for each in buyers]
        orders = [an_order(f"{each}", buyer=each) for each in buyers]
        lines = [a_line(each, title) for each in buyers for title in ("tea", "cup")]
        bring(database, tmp_path, Sheet(customers=people, orders=orders, lines=lines))
        keys = {each.key for each in SegmentBook(database, FixedClock()).all()}

    assert "ready:bought_not" in keys
    assert not {"ready:bought_not_2", "ready:bought_not_3"} & keys


def test_products_of_one_name_are_lines_of_their_own_people(tmp_path):
    with a_generated_shop(tmp_path, 8) as (people_book, _):
        book, key = SegmentBook(people_book._database, FixedClock()), "ready:refill_due"
        with people_book._database.writing() as uow:
            uow.sql("UPDATE product SET title = 'Same', refill_days = 60")

        lines = [line for line in book.why(key) if line.is_part]
        people = [set(book.people_behind(key, line)) for line in lines]

    assert len(lines) > 1
    assert [len(each) for each in people] == [line.people for line in lines]
    assert len(set().union(*people)) == sum(line.people for line in lines)


def test_whose_gap_was_taken_is_told(shop):
    book, people, _ = shop
    crowd = Crowd(people)
    told = {line.code: line for line in book.why("ready:slipping")}

    assert (
        told[ReasonCode.SLIPPING].people
        == book.figures(["ready:slipping"])["ready:slipping"].people
    )
    assert told[ReasonCode.LOST].people == len(meant(ready_tree(ReadySegment.LOST), crowd))
    for line in book.why("ready:lost") + book.why("ready:slipping"):
        if line.code is ReasonCode.CATEGORY_GAP:
            assert line.values[1] == round(crowd.category_gaps[line.values[0]], 1)
        if line.code is ReasonCode.SHOP_GAP:
            assert line.values[0] == round(crowd.usual, 1)


def test_five_hundred_and_more_in_three_provinces_in_one_click(tmp_path):
    written = (
        ("江苏", 1),
        ("江苏省", 2),
        ("Jiangsu", 3),
        ("浙江省", 4),
        ("上海市", 5),
        ("广东", 6),
    )
    with a_book(tmp_path) as (database, people):
        customers = [
            a_customer(
                f"a{n}",
                name=f"N{n}",
                address={"province": region_of(None, province, None, None, None).province},
            )
            for province, n in written
        ]
        orders = [an_order(n, buyer=n, net=50_000 if n != 3 else 49_999) for n in range(6)]
        bring(database, tmp_path, Sheet(customers=customers, orders=orders))
        book = SegmentBook(database, FixedClock())

        found = people.first_page(Question(tree=book.tree_of("ready:free_post")), 9)

    assert {row.name for row in found} == {"N1", "N2", "N3", "N5"}
    assert {row.province for row in found} <= set(FREE_POST_PROVINCES)


def test_the_second_order_is_due_when_most_came_a_second_time(tmp_path):
    today = 20_782
    gaps = (10, 20, 20, 30, 30, 30, 40, 90)
    customers = [a_customer(f"a{n}", name=f"N{n}") for n in range(11)]
    orders = [an_order(f"{n}x", buyer=n, day=today - 300) for n in range(8)]
    orders += [an_order(f"{n}y", buyer=n, day=today - 300 + gap) for n, gap in enumerate(gaps)]
    orders += [
        an_order(f"{n}z", buyer=n, day=today - back) for n, back in ((8, 19), (9, 20), (10, 40))
    ]
    with a_book(tmp_path) as (database, people):
        bring(database, tmp_path, Sheet(customers=customers, orders=orders))
        book = SegmentBook(database, FixedClock())
        due = people.first_page(Question(tree=book.tree_of("ready:second_due")), 9)
        why = {line.code: line for line in book.why("ready:second_due")}

    assert why[ReasonCode.SECOND_MEDIAN].values == (30,)
    assert why[ReasonCode.SECOND_MEDIAN].people == 8
    assert why[ReasonCode.SECOND_WINDOW].values == (20, 40)
    assert why[ReasonCode.ONE_ORDER].people == 3
    assert {row.name for row in due} == {"N9", "N10"}


def test_a_line_of_an_event_is_counted_in_its_group(shop):
    book, people, _ = shop
    tree = Tree(Group(parts=(Happening(), Group(How.NONE, (Happening(amount=3), Share(10))))))

    check_probe(book, people, tree)
