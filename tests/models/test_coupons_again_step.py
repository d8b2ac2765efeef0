"""The step that lets a person have a second code of a coupon keeps what was given."""

import pytest
from sqlalchemy.exc import IntegrityError

from app.models.database import Database
from app.models.migrate import _step, migrate
from tests.shop import functions, rows

BEFORE = 9
ISSUE = (
    "INSERT INTO coupon_issue(coupon_id, customer_id, code_id, issued_at, issued_on, until_on,"
    " created_by)"
)
TERMS = "0, NULL, NULL, NULL, 0, 20000, NULL, NULL, 'made', 'TEA', NULL, 1"
# Mei bought hers; Tom was given his; Lin bought one that counted twice; one was taken back.
SHOP = (
    (
        "INSERT INTO business(id, name, zone, currency, country, is_sample, created_at, epoch)"
        " VALUES(1, 'Tea', 'UTC', 'CNY', 'CN', 0, 0, 1)"
    ),
    (
        "INSERT INTO action(id, kind, at, by_whom, facts) VALUES(1, 'coupon', 0, 'seller', '{}'),"
        " (2, 'points', 0, 'seller', '{}'), (3, 'coupon', 0, 'seller', '{}')"
    ),
    f"INSERT INTO coupon VALUES(1, 'Tea', 'gift', NULL, NULL, 'tin', NULL, {TERMS})",
    (
        "INSERT INTO coupon_code(id, coupon_id, code, plain, likeness, created_by)"
        " VALUES(1, 1, 'TEA1', 'TEA1', 'TEA1', 1), (2, 1, 'TEA2', 'TEA2', 'TEA2', 1),"
        " (3, 1, 'TEA3', 'TEA3', 'TEA3', 1), (4, 1, 'TEA4', 'TEA4', 'TEA4', 1)"
    ),
    "INSERT INTO shop(id, platform, name, zone, currency) VALUES(1, 'taobao', 'Tea', 'UTC', 'CNY')",
    (
        "INSERT INTO customer(id, person_id, row_key, platform, is_hidden, is_empty, created_by)"
        " VALUES(1, 1, 'a', 't', 0, 0, 1), (2, 2, 'b', 't', 0, 0, 1), (3, 3, 'c', 't', 0, 0, 1), (4, 4, 'd', 't', 0, 0, 1)"
    ),
    (
        "INSERT INTO orders(id, shop_id, order_no, has_number, customer_id, state, rank, currency,"
        " net_minor, net_from, is_own_test, is_valid, is_empty, import_id, row_no, created_by)"
        " SELECT value, 1, value, 1, 1, 'completed', 3, 'CNY', 0, 'given', 0, 1, 0, 1, 1, 1"
        " FROM json_each('[1, 2, 3]')"
    ),
    (
        "INSERT INTO coupon_issue(id, coupon_id, customer_id, code_id, issued_at, issued_on, until_on,"
        " created_by) VALUES(1, 1, 1, 1, 5, 20000, 20009, 2), (2, 1, 2, 2, 6, 20001, NULL, 3),"
        " (3, 1, 3, 3, 7, 20002, NULL, 2), (9, 1, 4, 4, 8, 20003, NULL, 3)"
    ),
    "DELETE FROM coupon_issue WHERE id = 9",
    (
        "INSERT INTO coupon_seen(order_id, coupon_id, code_id, customer_id, holder, how, verdict, seen,"
        " used_on, cost_minor) VALUES(1, 1, 3, 3, 3, 'code', 'used', 'TEA3', 20003, 0),"
        " (2, 1, 3, 3, 3, 'code', 'used', 'TEA3', 20004, 0),"
        " (3, 1, 1, 1, 1, 'code', 'used', 'TEA1', 20004, 0)"
    ),
)


@pytest.fixture
def database(tmp_path):
    """A file of the shape before."""
    database = Database(tmp_path / "shop.db", functions())
    for version in range(1, BEFORE + 1):
        _step(database.engine, version)
    with database.writing() as uow:
        for statement in SHOP:
            uow.sql(statement)
    yield database
    database.close()


def test_what_points_paid_for_counts_once_from_now_on(database):
    migrate(database.engine, from_version=BEFORE)

    held = rows(
        database,
        "SELECT customer_id, code_id, issued_at, issued_on, until_on, uses, created_by"
        " FROM coupon_issue ORDER BY id",
    )
    # Lin's counted twice already, and goes on as it was promised.
    assert held == [
        (1, 1, 5, 20_000, 20_009, 1, 2),
        (2, 2, 6, 20_001, None, None, 3),
        (3, 3, 7, 20_002, None, None, 2),
    ]


def test_whose_tier_points_keep_is_looked_at_anew(database):
    with database.writing() as uow:
        uow.sql("INSERT INTO tier_day(id, as_of_on, last_entry) VALUES(1, 20500, 0)")
        for row, reason in ((1, "redeemed"), (2, "thanks")):
            uow.sql(
                "INSERT INTO person_tier(person_id, rank, next_on, is_by_hand, amount)"
                f" VALUES({row}, 1, 21000, 0, 0)"
            )
            uow.sql(
                "INSERT INTO tier_act(id, customer_id, kind, from_on, tier, reason, at, created_by)"
                f" VALUES({row}, {row}, 'set', 20400, 'gold', '{reason}', 0, 1)"
            )

    migrate(database.engine, from_version=BEFORE)

    assert rows(database, "SELECT person_id, next_on FROM person_tier ORDER BY 1") == [
        (1, 0),
        (2, 21_000),
    ]
    assert rows(database, "SELECT as_of_on FROM tier_day") == [(20_499,)]


def test_a_number_that_was_taken_back_is_not_given_again(database):
    migrate(database.engine, from_version=BEFORE)

    with database.writing() as uow:
        number = uow.sql(f"{ISSUE} VALUES(1, 1, 4, 8, 20003, NULL, 3)").lastrowid

    assert number == 10


@pytest.mark.parametrize(("customer", "code"), [(2, 4), (3, 2)])
def test_what_was_given_is_guarded_as_before(database, customer, code):
    """Tom's is not used; a code is one person's."""
    migrate(database.engine, from_version=BEFORE)

    with pytest.raises(IntegrityError), database.writing() as uow:
        uow.sql(f"{ISSUE} VALUES(1, {customer}, {code}, 8, 20003, NULL, 3)")
    with pytest.raises(IntegrityError), database.writing() as uow:
        uow.sql("UPDATE coupon_issue SET customer_id = 3 WHERE id = 1")
