import pytest

from app.services.clock import to_ms
from app.services.customers.views import AddressLine, TimelineRow
from app.services.orders import CustomerGoneError
from tests.book.builders import a_book, bring
from tests.shop import DAY_MS, FixedClock, Sheet, a_customer, a_line, an_order


@pytest.fixture
def book(tmp_path):
    with a_book(tmp_path) as (database, book):
        yield database, book


def hers(**more):
    return a_customer("mei", name="王晓梅", phone="+8613812342046", **more)


def test_the_page_adds_up_her_orders(book, tmp_path):
    database, customers = book
    bring(
        database,
        tmp_path,
        Sheet(
            customers=[hers()],
            orders=[
                an_order(number, buyer=0, net=net, day=day)
                for number, net, day in (
                    ("1", 1000, 20_000),
                    ("2", 2001, 20_030),
                    ("3", 3000, 20_070),
                )
            ],
        ),
    )

    page = customers.page(1)

    assert (page.row.orders, page.row.net_minor, page.average_minor) == (3, 6001, 2000)
    assert (page.gap_days, page.next_on) == (35, 20_105)
    assert [order.order_no for order in page.orders] == ["3", "2", "1"]


@pytest.mark.parametrize("days", [(20_000,), (20_000, 20_030), (20_000, 20_000, 20_000)])
def test_no_habit_is_told_below_three_days_with_orders(book, tmp_path, days):
    database, customers = book
    orders = [an_order(at, buyer=0, day=day) for at, day in enumerate(days)]
    bring(database, tmp_path, Sheet(customers=[hers()], orders=orders))

    page = customers.page(1)

    assert (page.gap_days, page.next_on) == (None, None)


def test_an_order_without_home_money_is_left_out_of_the_average(book, tmp_path):
    database, customers = book
    bring(database, tmp_path, Sheet(customers=[hers()], orders=[an_order("1", buyer=0, net=1000)]))
    abroad = Sheet(customers=[hers()], orders=[an_order("2", buyer=0, net=900)], currency="USD")
    bring(database, tmp_path, abroad)

    page = customers.page(1)

    assert (page.row.orders, page.row.unrated_orders, page.average_minor) == (2, 1, 1000)
    assert [order.home_minor for order in page.orders] == [None, 1000]


def test_someone_who_never_bought_has_a_page(book, tmp_path):
    database, customers = book
    bring(database, tmp_path, Sheet(customers=[hers()]))

    page = customers.page(1)

    assert (page.average_minor, page.orders, page.products) == (None, (), ())


def test_an_order_tells_its_products_and_pieces(book, tmp_path):
    database, customers = book
    bring(
        database,
        tmp_path,
        Sheet(
            customers=[hers()],
            orders=[
                an_order("1", buyer=0),
                an_order("2", buyer=0, state="closed"),
                an_order("0" * 64, buyer=0, has_number=0),
            ],
            lines=[
                a_line(0, "绿茶", code="T1", quantity=2),
                a_line(0, "红茶", quantity=1.5),
                a_line(1, "红茶", quantity=9),
                a_line(2, "绿茶", code="T1", quantity=1),
            ],
        ),
    )

    page = customers.page(1)

    told = {order.order_no: (order.products, order.pieces) for order in page.orders}
    assert told == {"1": ("绿茶 · 红茶", 3.5), "2": ("红茶", 9), None: ("绿茶", 1)}
    assert [(p.title, p.code, p.orders, p.pieces) for p in page.products] == [
        ("绿茶", "T1", 2, 3.0),
        ("红茶", None, 1, 1.5),
    ]


def test_two_rows_of_one_person_share_a_page_under_either_number(book, tmp_path):
    database, customers = book
    bring(
        database,
        tmp_path,
        Sheet(
            customers=[
                hers(tags='["茶", "VIP"]', gender="female", note="old"),
                a_customer(
                    "mei2",
                    name="王女士",
                    phone="+8613812342046",
                    email="mei@shop.example",
                    tags='["VIP", "new"]',
                    note="new",
                ),
            ],
            orders=[an_order("1", buyer=0), an_order("2", buyer=1)],
        ),
    )

    page = customers.page(2)

    assert page == customers.page(1)
    assert page.row.person_id == 1
    assert page.row.orders == 2
    assert page.tags == ("茶", "VIP", "new")
    assert (page.note, page.gender) == ("new", "female")
    assert [(line.account, line.customer_id) for line in page.accounts] == [("mei", 1), ("mei2", 2)]
    assert [(line.kind, line.value) for line in page.contacts] == [
        ("phone", "+8613812342046"),
        ("email", "mei@shop.example"),
    ]
    linked = [event for event in page.timeline if event.kind == "linked"]
    assert [(event.title, event.detail) for event in linked] == [("mei2", "phone")]


def test_a_chosen_value_is_shown_before_a_newer_one(book, tmp_path):
    database, customers = book
    phone = "+8613812342046"
    bring(
        database,
        tmp_path,
        Sheet(
            customers=[
                a_customer("a", phone=phone, note="older"),
                a_customer("b", phone=phone, note="newer"),
            ]
        ),
    )
    with database.writing() as uow:
        uow.sql(
            "INSERT INTO person_value(person_id, field, customer_id, created_by)"
            " VALUES(1, 'note', 1, 1)"
        )

    assert customers.page(1).note == "older"


def test_addresses_are_listed_once_and_newest_first(book, tmp_path):
    database, customers = book
    old = {"province": "浙江", "city": "杭州", "seen_at": DAY_MS}
    new = {"province": "江苏", "city": "南京", "street": "1", "seen_at": 2 * DAY_MS}
    for place in (old, new, old):
        bring(database, tmp_path, Sheet(customers=[hers(address=place)]))

    addresses = customers.page(1).addresses

    assert addresses == (
        AddressLine(None, None, "江苏", "南京", None, "1", None),
        AddressLine(None, None, "浙江", "杭州", None, None, None),
    )


def test_a_masked_phone_is_shown_and_cannot_be_used(book, tmp_path):
    database, customers = book
    person = a_customer("m", name="张**", phone_shown="138****2046", phone_state="masked")
    bring(database, tmp_path, Sheet(customers=[person]))

    (contact,) = customers.page(1).contacts

    assert (contact.value, contact.shown, contact.state) == (None, "138****2046", "masked")
    assert contact.consent == "unknown"


def test_one_refusal_is_stricter_than_an_agreement(book, tmp_path):
    database, customers = book
    phone = "+8613812342046"
    bring(
        database,
        tmp_path,
        Sheet(
            customers=[
                a_customer("a", phone=phone, sms_consent="given", consent_on=20_100),
                a_customer("b", phone=phone, sms_consent="refused", consent_on=20_050),
            ]
        ),
    )

    page = customers.page(1)

    assert page.consent_sms == "refused"
    assert page.consent_email == "unknown"
    assert [(line.kind, line.consent) for line in page.contacts] == [("phone", "refused")]
    said = [event for event in page.timeline if event.kind == "consent"]
    assert [(event.title, event.detail) for event in said] == [("sms", "given"), ("sms", "refused")]


def test_the_timeline_runs_from_now_to_then(book, tmp_path):
    database, customers = book
    bring(
        database,
        tmp_path,
        Sheet(
            customers=[hers()],
            orders=[
                an_order("1", buyer=0, day=20_000, net=500),
                an_order("2", buyer=0, day=20_100, state="refunded", net=0),
            ],
        ),
    )

    timeline = customers.page(1).timeline

    assert timeline == (
        TimelineRow(to_ms(FixedClock().now()), "first_seen", "orders.csv", "Teahouse"),
        TimelineRow(20_100 * DAY_MS, "refunded", "2", "", "CNY", 0),
        TimelineRow(20_000 * DAY_MS, "completed", "1", "", "CNY", 500),
    )


def test_an_order_of_which_only_the_day_is_known_stands_at_its_noon(book, tmp_path):
    database, customers = book
    order = an_order("1", buyer=0, day=20_000, placed_at=None, paid_at=None)
    bring(database, tmp_path, Sheet(customers=[hers()], orders=[order]))

    assert customers.page(1).orders[0].placed_at_ms == 20_000 * DAY_MS + DAY_MS // 2


def test_nobody_has_no_page(book):
    _, customers = book

    with pytest.raises(CustomerGoneError) as gone:
        customers.page(5)

    assert gone.value.customer_id == 5
