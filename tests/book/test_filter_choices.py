import json

import pytest

from app.services.customers.views import Question
from app.services.segments import Condition, Field, Group, Op, Tree
from tests.book.builders import a_book, bring
from tests.shop import Sheet, a_customer, a_line, an_order


@pytest.fixture
def customers(tmp_path):
    people = [
        a_customer(
            "a", address={"province": "浙江", "city": "杭州"}, tags=json.dumps(["Gift", "VIP"])
        ),
        a_customer(
            "b", address={"province": "浙江", "city": "宁波"}, tags=json.dumps(["gift box"])
        ),
        a_customer("c", address={"province": "江苏"}, tags=json.dumps(["VIP"])),
        a_customer("d", source="WeChat"),
    ]
    orders = [an_order(f"1{at}", buyer=at) for at in range(3)]
    lines = [a_line(0, "Jasmine tea"), a_line(1, "Jasmine tea"), a_line(2, "Cup")]
    with a_book(tmp_path) as (database, book):
        bring(database, tmp_path, Sheet(customers=people, orders=orders, lines=lines))
        yield book


@pytest.mark.parametrize(
    ("field", "text", "found"),
    [
        (Field.REGION, "", [("浙江", 2), ("江苏", 1), ("浙江/宁波", 1), ("浙江/杭州", 1)]),
        (Field.REGION, "宁波", [("浙江/宁波", 1)]),
        (Field.TAG, "", [("VIP", 2), ("Gift", 1), ("gift box", 1)]),
        (Field.TAG, "ＧIFT", [("Gift", 1), ("gift box", 1)]),
        (Field.CLASS, "", [("retail", 4), ("wholesale", 0)]),
        (Field.SOURCE, "", [("WeChat", 1)]),
        (Field.SPENT, "", []),
    ],
)
def test_filters_offer_what_there_is_and_of_how_many_people(customers, field, text, found):
    offered = [(each.value, each.people) for each in customers.choices(field, text, 50)]

    assert sorted(offered) == sorted(found)
    assert [people for _, people in offered] == sorted((n for _, n in offered), reverse=True)


@pytest.mark.parametrize("field", [Field.REGION, Field.TAG, Field.CLASS, Field.SHOP, Field.PRODUCT])
def test_whoever_asks_for_an_offered_value_finds_as_many_as_were_told(customers, field):
    offered = customers.choices(field, "", 50)
    assert offered

    for each in offered:
        tree = Tree(Group(parts=(Condition(field, Op.ANY_OF, (each.value,)),)))
        assert customers.figures(Question(tree=tree)).people == each.people


def test_no_more_is_offered_than_asked_for(customers):
    assert len(customers.choices(Field.REGION, "", 2)) == 2


def test_facts_are_offered_by_whatever_name_somebody_has_one(customers):
    facets = (("cup size", 1), ("cup size", 2), ("skin_type", 2), ("allergy", 3))
    with customers._database.writing() as uow:
        for code, row in facets:
            uow.sql(
                "INSERT INTO facet(customer_id, code, value, valid_from, created_by)"
                " VALUES(?, ?, 'dry', 0, 1)",
                (row, code),
            )
        uow.sql("UPDATE person_summary SET is_hidden = 1 WHERE person_id = 3")

    offered = [(each.value, each.people) for each in customers.choices(Field.FACET, "", 50)]

    assert offered == [("cup size", 2), ("skin_type", 1)]
    has_one = Tree(Group(parts=(Condition(Field.FACET, Op.NOT_EMPTY, (), "cup size"),)))
    assert customers.figures(Question(tree=has_one)).people == 2


@pytest.mark.parametrize(
    ("field", "found"),
    [
        (Field.CONCERN, [("smell", 2)]),
        (Field.CONCERN_SOLVED, [("size", 1), ("smell", 1)]),
        (Field.CONCERN_EVER, [("smell", 2), ("size", 1)]),
    ],
)
def test_concerns_are_offered_by_whatever_kind_somebody_has_one(customers, field, found):
    with customers._database.writing() as uow:
        for row, kind, closed in ((1, "smell", None), (1, "smell", 9), (2, "smell", None),
                                  (2, "size", 9)):  # fmt: skip
            uow.sql(
                "INSERT INTO concern(customer_id, kind, opened_on, closed_on, created_by)"
                " VALUES(?, ?, 0, ?, 1)",
                (row, kind, closed),
            )

    offered = [(each.value, each.people) for each in customers.choices(field, "", 50)]

    assert offered == found
    for kind, people in found:
        asked = Tree(Group(parts=(Condition(field, Op.ANY_OF, (kind,)),)))
        assert customers.figures(Question(tree=asked)).people == people
