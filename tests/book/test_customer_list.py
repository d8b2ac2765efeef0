from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.services.customers import folded
from app.services.customers.search_text import pinyin_fields
from app.services.customers.views import Question, SortBy
from tests.book.builders import a_book, bring
from tests.shop import Sheet, a_customer, an_order, rows

EVERY_ORDER = [(sort, down) for sort in SortBy for down in (False, True)]
TOWN = ("王", "李", "欧阳", "さとう", "Ada ", "m")
GIVEN = ("晓梅", "伟", "小明", "ハナコ", "Lovelace", "")


@pytest.fixture
def book(tmp_path):
    with a_book(tmp_path) as (database, book):
        yield database, book


def a_town():
    """Sixty people with equal figures among them, some without a name, some who never bought."""
    people = []
    orders = []
    for at in range(60):
        name = (TOWN[at % 6] + GIVEN[at // 6 % 6]).strip() or None
        people.append(
            a_customer(
                f"acc{at:02}",
                name=None if at % 11 == 0 else name,
                phone=f"+86138{at * 7919 % 10**8:08}" if at % 3 else None,
                email=f"u{at}@shop.example" if at % 4 == 0 else None,
                address={"province": ("浙江", "江苏")[at % 2], "city": "杭州"} if at % 5 else None,
            )
        )
        orders += [
            an_order(f"77{at:03}{nth:03}", buyer=at, net=100 * (at % 4), day=19_000 + at % 7)
            for nth in range(at % 3)
        ]
    return Sheet(customers=people, orders=orders)


@pytest.mark.parametrize(("sort", "is_descending"), EVERY_ORDER)
def test_pages_ids_and_rows_agree_in_every_order(book, tmp_path, sort, is_descending):
    database, customers = book
    bring(database, tmp_path, a_town())
    question = Question(sort=sort, is_descending=is_descending)

    ids = list(customers.ids(question))
    first = customers.first_page(question, 25)
    lines = customers.rows(ids)

    assert [row.person_id for row in first] == ids[:25]
    assert len(ids) == len(set(ids)) == customers.figures(question).people == 60
    assert ids == sorted(ids, key=in_order(lines, sort, is_descending=is_descending))


def in_order(lines, sort, *, is_descending):
    columns = {SortBy.REGION: ("province", "city")}.get(sort, (sort.value,))

    def key(person):
        cells = []
        for column in columns:
            value = getattr(lines[person], column)
            cells += [value is None, way(value or 0)] if value is not None else [True, way(0)]
        return (*cells, -person if is_descending else person)

    def way(value):
        if isinstance(value, str):
            points = [ord(letter) for letter in value]
            return [-point for point in points] + [1] if is_descending else [*points, -1]
        return -value if is_descending else value

    return key


def test_the_foot_adds_up_what_the_lines_say(book, tmp_path):
    database, customers = book
    bring(database, tmp_path, a_town())

    figures = customers.figures(Question(search="王"))

    lines = customers.rows(customers.ids(Question(search="王"))).values()
    assert figures.people == len(lines) > 0
    assert figures.net_minor == sum(line.net_minor for line in lines)
    assert figures.orders == sum(line.orders for line in lines)


def test_a_line_names_the_shops_and_leaves_out_who_is_gone(book, tmp_path):
    database, customers = book
    bring(
        database,
        tmp_path,
        Sheet(
            customers=[a_customer("mei", name="王晓梅")],
            orders=[an_order("1", buyer=0, net=1250, day=19_500)],
        ),
    )

    lines = customers.rows([1, 999])

    assert list(lines) == [1]
    assert lines[1].shops == ("Teahouse",)
    assert (lines[1].orders, lines[1].net_minor, lines[1].last_on) == (1, 1250, 19_500)


def test_hidden_people_are_in_no_list(book, tmp_path):
    database, customers = book
    bring(
        database,
        tmp_path,
        Sheet(customers=[a_customer("a", name="Ada"), a_customer("b", name="Adam")]),
    )
    with database.writing() as uow:
        uow.sql("UPDATE customer SET is_hidden = 1 WHERE id = 1")
        uow.sql("UPDATE person_summary SET is_hidden = 1 WHERE person_id = 1")

    assert list(customers.ids(Question())) == [2]
    assert [row.person_id for row in customers.first_page(Question(search="Ada"), 5)] == [2]
    assert customers.figures(Question(search="Ada")).people == 1


@pytest.mark.parametrize(
    "typed", ["  王晓 ", "ｗｘｍ", "wangxiaom", "王晓梅", "2046", "138-1234", "MEI@"]
)
def test_one_finds_her_by_whatever_one_remembers(book, tmp_path, typed):
    database, customers = book
    mei = a_customer("tea_lover", name="王晓梅", phone="+8613812342046", email="mei@shop.example")
    bring(database, tmp_path, Sheet(customers=[a_customer("x", name="张三"), mei]))

    assert list(customers.ids(Question(search=typed))) == [2]


@pytest.mark.parametrize("typed", ["", "   ", "　"])
def test_blanks_ask_for_everybody(book, tmp_path, typed):
    database, customers = book
    bring(database, tmp_path, Sheet(customers=[a_customer("x"), a_customer("y")]))

    assert len(customers.ids(Question(search=typed))) == 2


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("1234567890123456789", [1]),
        ("456789", [1]),
        ("0123456789", [1]),
        ("56789", []),
        ("9456789", []),
        ("＃1001", [2]),
        ("#1001", [2]),
        ("1001", []),
        ("ab-77x9z1", [3]),
        ("77X9Z1", [3]),
        ("%%%%%%", []),
        ("______", []),
    ],
)
def test_an_order_number_counts_whole_or_by_its_last_six_and_more(book, tmp_path, typed, found):
    database, customers = book
    numbers = ("1234567890123456789", "#1001", "AB-77X9Z1")
    bring(
        database,
        tmp_path,
        Sheet(
            customers=[a_customer(f"p{at}") for at in range(3)],
            orders=[an_order(number, buyer=at) for at, number in enumerate(numbers)],
        ),
    )

    assert list(customers.ids(Question(search=typed))) == found
    assert [row.person_id for row in customers.first_page(Question(search=typed), 9)] == found


def test_a_made_up_order_number_is_not_found(book, tmp_path):
    database, customers = book
    bring(
        database,
        tmp_path,
        Sheet(customers=[a_customer("p")], orders=[an_order("f" * 64, buyer=0, has_number=0)]),
    )

    assert list(customers.ids(Question(search="f" * 64))) == []


def test_a_merged_rows_old_values_and_number_lead_to_the_person(book, tmp_path):
    database, customers = book
    bring(
        database,
        tmp_path,
        Sheet(
            customers=[
                a_customer("old", name="王晓梅", phone="+8613812342046"),
                a_customer("new", name="王女士", phone="+8613812342046"),
            ],
            orders=[an_order("5550001", buyer=1)],
        ),
    )
    assert rows(database, "SELECT person_id FROM customer ORDER BY id") == [(1,), (1,)]

    for typed in ("old", "new", "王女士", "王晓梅", "5550001"):
        assert list(customers.ids(Question(search=typed))) == [1], typed
    assert customers.person_of(2) == 1
    assert customers.person_of(77) is None


WORDS = st.sampled_from(
    [*TOWN, *GIVEN, "wx", "x", "acc", "cc1", "u", "@", "138", "79", "8", "77", "1"]
)


@pytest.fixture(scope="module")
def crowd():
    """Three thousand people in one place, so that common letters are walked and rare ones sorted."""
    with TemporaryDirectory() as folder, a_book(Path(folder)) as (database, customers):
        people = [
            a_customer(
                f"acc{at}",
                name=TOWN[at * 7 % 6] + GIVEN[at * 5 % 6] + ("x" if at % 50 == 3 else ""),
                phone=f"+86138{at * 7919 % 10**8:08}" if at % 3 else None,
                email=f"u{at}@shop.example" if at % 4 == 0 else None,
            )
            for at in range(3000)
        ]
        orders = [
            an_order(77_000_000 + at, buyer=at, net=at % 17, day=19_000 + at * 31 % 400)
            for at in range(0, 3000, 3)
        ]
        people.append(a_customer("zed"))
        orders.append(an_order("acc", buyer=3000, day=19_900))
        bring(database, Path(folder), Sheet(customers=people, orders=orders))
        numbers = {order["customer_seq"] - 1: order["order_no"] for order in orders}
        yield customers, [(person, numbers.get(at, "")) for at, person in enumerate(people)]


def test_an_order_number_is_found_among_thousands_of_like_accounts(crowd):
    customers, _ = crowd

    (first,) = customers.first_page(Question("acc"), 1)

    assert first.account == "zed"


@given(
    typed=st.lists(WORDS, min_size=1, max_size=3).map("".join),
    sort=st.sampled_from(SortBy),
    is_descending=st.booleans(),
    count=st.integers(1, 120),
)
@settings(deadline=None, max_examples=60)
def test_the_first_page_is_always_the_beginning_of_the_list(
    crowd, typed, sort, is_descending, count
):
    customers, _ = crowd
    question = Question(typed, sort, is_descending=is_descending)

    ids = list(customers.ids(question))

    assert [row.person_id for row in customers.first_page(question, count)] == ids[:count]
    everybody = list(customers.ids(Question("", sort, is_descending=is_descending)))
    found = set(ids)
    assert [person for person in everybody if person in found] == ids


@given(typed=st.lists(WORDS, min_size=1, max_size=3).map("".join))
@settings(deadline=None, max_examples=60)
def test_search_finds_what_reading_everybody_finds(crowd, typed):
    customers, people = crowd

    found = set(customers.ids(Question(typed)))

    assert found == {at for at, person in enumerate(people, 1) if is_meant(*person, typed)}


def is_meant(person, number, typed):
    """The slow answer: read every field of the person, as a seller would."""
    plain = folded(typed.strip())
    if not plain:
        return True
    fields = [folded(person[field] or "") for field in ("name", "account", "email")]
    fields += pinyin_fields(fields[0])
    is_order = plain == number or (len(plain) >= 6 and number.endswith(plain))
    digits = "".join(letter for letter in plain if letter.isdecimal())
    is_phone = (
        bool(digits)
        and set(plain) <= set("0123456789()+-./ ")
        and digits in (person["phone"] or "")
    )
    return any(plain in field for field in fields) or is_phone or is_order


def test_lines_tell_the_tags_of_all_rows_of_a_person(book, tmp_path):
    database, customers = book
    people = [a_customer("a", tags='["VIP","Gift"]'), a_customer("b")]
    bring(database, tmp_path, Sheet(customers=people))
    lines = customers.rows(customers.ids(Question(sort=SortBy.NAME)))

    assert {row.account: row.tags for row in lines.values()} == {"a": ("VIP", "Gift"), "b": ()}
