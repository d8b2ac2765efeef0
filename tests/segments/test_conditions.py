from random import Random

import pytest

from app.services.customers.views import Question
from app.services.segments import (
    KINDS,
    OPERATORS,
    Condition,
    Field,
    Group,
    How,
    Kind,
    Op,
    ReadyView,
    Tree,
    TreeError,
    Unit,
    from_json,
    ready_tree,
    to_json,
)
from tests.segments.a_shop import FEBRUARY_29, TODAY, a_generated_shop
from tests.segments.slow_answer import meant

CHOICES = {
    Field.REGION: ("浙江", "浙江/杭州", "California", "nowhere"),
    Field.CLASS: ("retail", "wholesale", "other"),
    Field.CONSENT_SMS: ("given", "refused", "unknown"),
    Field.CONSENT_EMAIL: ("given", "refused", "unknown"),
    Field.TAG: ("vip", "gift", "none such"),
    Field.SHOP: (1, 2, 9),
    Field.PRODUCT: (1, 2, 3, 4, 99),
    Field.NAME: ("ann", "Ａnn", "É", "晓", "", "王晓梅", "%"),
    Field.SPENT: (0, 5_000, 5_001, 80_000),
    Field.ORDERS: (0, 1, 2, 3),
    Field.DAYS_SINCE: (0, 30, 90, 365),
    Field.OVERDUE: (0.5, 1, 1.5, 3),
    Field.HIDDEN: (0, 1),
}
NUMBERS_OF_UNITS = [(1, "day"), (30, "day"), (2, "week"), (1, "month"), (13, "month"), (1, "year")]
CASES = [(field, op) for field in Field for op in OPERATORS[KINDS[field]]]


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    with a_generated_shop(tmp_path_factory.mktemp("shop"), 7) as made:
        yield made


def values_for(luck, field, op):  # noqa: PLR0911 - a table of values
    if op in (Op.EMPTY, Op.NOT_EMPTY):
        return ()
    if op in (Op.IN_LAST, Op.NOT_IN_LAST, Op.OVER_AGO):
        return luck.choice(NUMBERS_OF_UNITS)
    if op in (Op.THIS, Op.PREVIOUS):
        return (str(luck.choice(list(Unit))),)
    if op is Op.WEEKDAY:
        return (luck.randrange(7),)
    if op is Op.MONTH:
        return (luck.randint(1, 12),)
    days = (TODAY, TODAY - 30, TODAY - 90, TODAY - 365, FEBRUARY_29)
    choices = days if KINDS[field] is Kind.DAY else CHOICES[field]
    if op is Op.BETWEEN:
        return tuple(sorted((luck.choice(choices), luck.choice(choices))))
    if op in (Op.ANY_OF, Op.ALL_OF, Op.NONE_OF, Op.EXACTLY):
        return tuple(luck.sample(choices, luck.randint(1, 2)))
    return (luck.choice(choices),)


def a_tree(luck, depth=1):
    parts = []
    for _ in range(luck.randint(0 if depth > 1 else 1, 4)):
        if depth < 3 and luck.random() < 0.35:
            parts.append(a_tree(luck, depth + 1).root)
        else:
            field, op = luck.choice(CASES)
            parts.append(Condition(field, op, values_for(luck, field, op)))
    return Tree(Group(luck.choice(list(How)), tuple(parts)))


@pytest.mark.parametrize(("field", "op"), CASES)
def test_every_field_and_operator_means_what_plain_words_say(shop, field, op):
    book, people = shop
    luck = Random(f"{field} {op}")
    for _ in range(8):
        condition = Condition(field, op, values_for(luck, field, op))
        for how in (How.ALL, How.NONE):
            tree = Tree(Group(how, (condition,)))

            assert set(book.ids(Question(tree=tree))) == meant(tree, people), tree


def check_random_trees(folder, seed, count):
    luck = Random(seed)
    with a_generated_shop(folder, seed) as (book, people):
        for _ in range(count):
            tree = from_json(to_json(a_tree(luck)))
            question = Question(tree=tree, search=luck.choice(("", "", "晓", "an")))

            ids = list(book.ids(question))
            first = [row.person_id for row in book.first_page(question, 20)]
            figures = book.figures(question)
            truth = meant(tree, people)

            assert set(ids) <= truth if question.search else set(ids) == truth, to_json(tree)
            assert first == ids[:20]
            assert figures.people == len(ids)
            assert book.counts([tree, Tree()])[0] == len(truth)


@pytest.mark.parametrize("seed", range(3))
def test_random_trees_mean_what_plain_words_say(tmp_path, seed):
    check_random_trees(tmp_path, seed, 60)


@pytest.mark.closing
@pytest.mark.timeout(0)
@pytest.mark.parametrize("seed", range(20))
def test_many_random_trees_mean_what_plain_words_say(tmp_path, seed):
    check_random_trees(tmp_path, 100 + seed, 100)


def test_the_ready_views_part_people_by_their_rhythm(shop):
    book, people = shop

    counts = dict(
        zip(ReadyView, book.counts([ready_tree(view) for view in ReadyView]), strict=True)
    )

    assert counts[ReadyView.ALL] == sum(not person.is_hidden for person in people)
    for view in ReadyView:
        assert counts[view] == len(meant(ready_tree(view), people)), view
        assert counts[view] > 0
    assert not meant(ready_tree(ReadyView.SLIPPING), people) & meant(
        ready_tree(ReadyView.LOST), people
    )


def test_a_field_of_a_later_program_answers_nobody_and_is_kept(shop):
    book, _ = shop
    text = (
        '{"version":1,"root":{"how":"all","parts":['
        '{"field":"moon_phase","op":"is","values":["full"]}]}}'
    )

    tree = from_json(text)

    assert tree.unknown == ("moon_phase",)
    assert to_json(tree) == text
    assert list(book.ids(Question(tree=tree))) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"version":1}',
        '{"version":1,"root":{"how":"all","parts":[{"field":"orders","op":"over","values":[]}]}}',
        '{"version":1,"root":{"how":"all","parts":[{"field":"orders","op":"over","values":["x"]}]}}',
        (
            '{"version":1,"root":{"how":"all","parts":'
            '[{"field":"last_order","op":"in_last","values":[30,"fortnight"]}]}}'
        ),
        (
            '{"version":1,"root":{"how":"all","parts":[{"how":"all","parts":[{"how":"all","parts":['
            '{"how":"all","parts":[]}]}]}]}}'
        ),
    ],
)
def test_what_is_no_tree_is_refused(text):
    with pytest.raises(TreeError):
        from_json(text)


def test_more_than_a_hundred_conditions_are_refused():
    many = (Condition(Field.ORDERS, Op.OVER, (1,)),) * 101

    with pytest.raises(TreeError):
        from_json(to_json(Tree(Group(parts=many))))
