import pytest

from tests.book.builders import a_book, bring
from tests.shop import Sheet, a_customer, an_order


@pytest.fixture
def book(tmp_path):
    with a_book(tmp_path) as (database, book):
        sheet = Sheet(
            customers=[a_customer("mei", name="王晓梅")],
            orders=[
                an_order("310000000000002046", buyer=0, day=19_990),
                an_order("410000000000002046", buyer=0, day=20_000),
                an_order("#1001", buyer=0),
                an_order("555000000777777"),
            ],
        )
        bring(database, tmp_path, sheet)
        yield book


def _found(book, number, count=9):
    return [order.order_no for order in book.orders_by_number(number, count)]


def test_an_order_is_found_whole_or_by_its_last_six_letters_newest_first(book):
    assert _found(book, "310000000000002046") == ["310000000000002046"]
    assert _found(book, "002046") == ["410000000000002046", "310000000000002046"]
    assert _found(book, "002046", 1) == ["410000000000002046"]


def test_a_short_number_is_found_whole_with_or_without_its_sign(book):
    assert _found(book, "#1001") == ["#1001"]
    assert _found(book, " 1001 ") == ["#1001"]


def test_nothing_typed_finds_nothing(book):
    assert _found(book, "") == []


def test_an_order_without_a_buyer_is_found_and_nobodys(book):
    (order,) = book.orders_by_number("777777", 9)

    assert (order.order_no, order.person_id, order.name) == ("555000000777777", None, None)


def test_an_order_tells_whose_it_is(book):
    order = book.orders_by_number("#1001", 1)[0]

    assert (order.person_id, order.name, order.currency) == (1, "王晓梅", "CNY")
