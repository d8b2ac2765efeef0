"""Each number of the page of rules is a question for exactly those people."""

from random import Random

import pytest

from app.services.classing import ClassDesk, ClassQuestions, ClassRule
from app.services.customers.views import Question
from app.services.editing import BulkEdit, EditDesk, EditKind
from app.services.segments import Condition, Field, First, Group, How, Op, Tree
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, an_order, followers

AT_LEAST = [Condition(Field.ORDERS, Op.AT_LEAST, (count,)) for count in (1, 2, 3)]
TREES = [
    *(Tree(Group(parts=(each,))) for each in AT_LEAST),
    Tree(Group(How.NONE, (AT_LEAST[1],))),
    Tree(Group(How.ANY, (AT_LEAST[2], Condition(Field.NAME, Op.CONTAINS, ("1",))))),
    Tree(Group(parts=(Condition(Field.HIDDEN, Op.IS, (0,)), AT_LEAST[0]))),
    Tree(),
    Tree(unknown=("stars",)),
]


@pytest.fixture
def shop(tmp_path):
    """Fifteen people of no to four orders."""
    orders = [
        an_order(f"{buyer}-{nth}", buyer=buyer, day=20_000 + nth)
        for buyer in range(15)
        for nth in range(buyer % 5)
    ]
    with a_book(tmp_path) as (database, people):
        customers = [a_customer(f"a{at}", name=f"N{at}") for at in range(15)]
        bring(database, tmp_path, Sheet(customers=customers, orders=orders))
        yield database, people


@pytest.mark.parametrize("seed", range(8))
def test_every_number_of_the_rules_opens_as_those_people(shop, seed):
    database, people = shop
    luck = Random(seed)
    desk = ClassDesk(database, FixedClock(), followers())
    editing = EditDesk(database, FixedClock(), followers())
    for code in ("wholesale", "club"):
        desk.book.change(desk.book.add(code)[1], tree=luck.choice(TREES[:5]))
    desk.apply()
    editing.apply(luck.sample(range(1, 16), 4), BulkEdit(EditKind.CLASS, "club"))
    editing.apply(luck.sample(range(1, 16), 2), BulkEdit(EditKind.HIDE))
    codes = ("wholesale", "club", "retail")
    for _ in range(12):
        rules = [
            ClassRule(at, luck.choice(codes), luck.choice(TREES), luck.random() < 0.8)
            for at in range(1, luck.randint(1, 5))
        ]
        outlook, asked = desk.preview(rules), ClassQuestions(rules)

        def ids(tree):
            return set(people.ids(Question(tree=tree)))

        assert ids(asked.changing) == set(outlook.moving)
        assert ids(asked.suggested) == set(outlook.advised)
        assert len(ids(asked.staying)) == outlook.staying
        assert len(ids(asked.by_hand)) == outlook.by_hand
        decided = {0, *(rule.rule_id for rule in rules if rule.counts)}
        for rule_id in decided:
            assert len(ids(asked.decided_by(rule_id))) == outlook.rules[rule_id].people, rules


def test_a_rule_of_the_first_so_many_is_no_part_of_a_question():
    first = Tree(Group(parts=(AT_LEAST[0],)), first=First(3, Field.SPENT))

    assert ClassQuestions([ClassRule(1, "club", TREES[0])]).can_be_asked
    assert not ClassQuestions([ClassRule(1, "club", first)]).can_be_asked
