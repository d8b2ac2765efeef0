import pytest

from app.services.orders import OrderGoneError
from app.services.orders.listing import OrderList
from app.services.orders.views import OrderQuestion, OrderView
from tests.book.builders import a_book, bring
from tests.shop import DAY_MS, Sheet, a_customer, a_line, an_order

STATES = ("unpaid", "paid", "shipped", "completed", "partly_refunded", "closed", "refunded")


@pytest.fixture
def orders(tmp_path):
    with a_book(tmp_path) as (database, _):
        people = [a_customer("one", name="王晓梅")]
        listed = [
            an_order(
                f"77{at}0{at}", buyer=0 if at else None, state=state, net=100 * at, day=19_000 + at
            )
            for at, state in enumerate(STATES)
        ]
        lines = [a_line(3, "white tea"), a_line(3, "cup")]
        bring(database, tmp_path, Sheet(customers=people, orders=listed, lines=lines))
        yield OrderList(database)


def numbers(orders, **question):
    ids = orders.ids(OrderQuestion(**question))
    rows = orders.rows(ids)
    return [rows[number].order_no for number in ids]


def test_the_newest_order_stands_first(orders):
    assert numbers(orders) == ["77606", "77505", "77404", "77303", "77202", "77101", "77000"]


def test_every_view_holds_its_states_and_its_count(orders):
    views = {
        OrderView.UNPAID: ["77000"],
        OrderView.TO_SEND: ["77101"],
        OrderView.ON_THE_WAY: ["77202"],
        OrderView.DONE: ["77303"],
        OrderView.ENDED: ["77606", "77505", "77404"],
        OrderView.NO_BUYER: ["77000"],
    }

    counts = orders.counts()

    assert counts.pop(OrderView.ALL) == 7
    assert counts == {view: len(found) for view, found in views.items()}
    for view, found in views.items():
        assert numbers(orders, view=view) == found


@pytest.mark.parametrize(("search", "found"), [("730", ["77303"]), ("77", 7), ("%", []), ("q", [])])
def test_any_part_of_a_number_finds_the_order(orders, search, found):
    listed = numbers(orders, search=search)

    assert len(listed) == found if isinstance(found, int) else listed == found


def test_a_line_says_whose_it_is_and_what_was_in_it(orders):
    ids = orders.ids(OrderQuestion(search="77303"))
    (row,) = orders.rows(ids).values()

    assert (row.buyer, row.person_id, row.shop) == ("王晓梅", 1, "Teahouse")
    assert set(row.products.split(" · ")) == {"white tea", "cup"}
    assert (row.state, row.net_minor, row.currency) == ("completed", 300, "CNY")


def test_the_foot_sums_what_is_listed(orders):
    figures = orders.figures(OrderQuestion(view=OrderView.DONE))

    assert (figures.orders, figures.home_minor, figures.unrated) == (1, 300, 0)


def test_an_order_is_found_by_its_buyer_and_by_what_it_holds(orders):
    assert len(numbers(orders, search="wxm")) == 6  # 王晓梅 by her initials
    assert numbers(orders, search="WHITE") == ["77303"]
    assert numbers(orders, search="white", view=OrderView.UNPAID) == []


def test_an_order_whole(tmp_path):
    with a_book(tmp_path) as (database, _):
        told = {
            "goods_minor": 1_200,
            "postage_minor": 300,
            "buyer_message": "as a gift",
            "carrier": "YTO",
            "province": "浙江",
            "city": "杭州",
            "shipped_at": 20_000 * DAY_MS,
        }
        order = an_order("7701", buyer=0, net=1_500, **told)
        lines = [a_line(0, "white tea", quantity=2.0), a_line(0, "cup", amount=300)]
        sheet = Sheet(customers=[a_customer("one", name="Ann")], orders=[order], lines=lines)
        bring(database, tmp_path, sheet)
        detail = OrderList(database).detail(1)

        with pytest.raises(OrderGoneError):
            OrderList(database).detail(2)

    assert (detail.order.order_no, detail.order.buyer) == ("7701", "Ann")
    assert [(line.title, line.quantity, line.amount_minor) for line in detail.lines] == [
        ("white tea", 2.0, 1_000),
        ("cup", 1.0, 300),
    ]
    assert detail.amounts["goods"] == 1_200
    assert detail.amounts["net"] == 1_500
    assert list(detail.moments_ms) == ["placed", "paid", "shipped"]
    assert detail.texts == {"buyer_message": "as a gift", "place": "浙江 杭州", "carrier": "YTO"}
    assert detail.home_minor == 1_500


def test_the_orders_of_one_shop(orders):
    assert orders.shops() == ((1, "Teahouse"),)
    assert len(numbers(orders, shop_id=1)) == 7
    assert numbers(orders, shop_id=2) == []
    assert orders.counts(1)[OrderView.ALL] == 7
    assert orders.counts(2)[OrderView.ALL] == 0
