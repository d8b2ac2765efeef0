"""Random imports over few people and orders: after each one the figures agree; undone backwards,
nothing is left of them."""

import random

import pytest

from app.services.exchange.undoing import undo_import
from tests.exchange.test_applying import agree, bring
from tests.shop import (
    DAY_MS,
    FixedClock,
    Sheet,
    a_customer,
    a_database,
    a_line,
    an_order,
    contents,
    followers,
)

NAMES = ("王晓梅", "王先生", "王*梅", "李静", None, "Emily Carter")
PHONES = ("+8613812342046", "+8613812342047", "+819012345678", None)
STATES = ("unpaid", "paid", "shipped", "completed", "partly_refunded", "closed", "refunded", None)
TITLES = ("Tea", "Cup", "Pot")


def a_random_sheet(luck: random.Random) -> Sheet:
    accounts = luck.sample(range(8), luck.randint(0, 4))
    customers = [
        a_customer(
            f"a{account}",
            name=luck.choice(NAMES),
            phone=luck.choice(PHONES),
            email=luck.choice((None, f"m{luck.randint(0, 3)}@example.com")),
            note=luck.choice((None, "x", "y")),
            more_contacts=luck.choice(
                ((), (("phone", "+8613900000001"), ("email", "n@example.com")))
            ),
            sms_consent=luck.choice((None, None, "given", "refused")),
            consent_on=luck.choice((None, 19_000, 19_500)),
            address=luck.choice(
                (None, {"province": luck.choice(("浙江", "江苏")), "seen_at": luck.randint(1, 9)})
            ),
        )
        for account in accounts
    ]
    numbers = luck.sample(range(12), luck.randint(0, 6))
    orders = [
        an_order(
            number,
            buyer=luck.choice((None, *range(len(customers)))),
            state=luck.choice(STATES),
            net=luck.choice((None, 0, 500, 900)),
            day=luck.randint(19_000, 20_700),
            carrier=luck.choice((None, "SF", "YTO")),
            refunded_minor=luck.choice((None, 100)),
        )
        for number in numbers
    ]
    lines = [
        a_line(
            position,
            title := luck.choice(TITLES),
            key=luck.choice(("~1", f"{title}#1", "77")),
            quantity=luck.choice((1.0, 2.0, 0.1, 0.7)),
            amount=luck.choice((100, 200)),
        )
        for position in range(len(orders))
        for _ in range(1)
        if luck.random() < 0.8
    ]
    for position, order in enumerate(orders):
        if order["net_minor"] is None:
            order["lines_minor"] = sum(
                line["amount_minor"] for line in lines if line["order_seq"] == position + 1
            )
    return Sheet(
        customers=customers,
        orders=orders,
        lines=lines,
        platform=luck.choice(("taobao", "douyin")),
        newest_at=luck.randint(19_000, 20_000) * DAY_MS,
    )


def run_machine(tmp_path, seed, steps):
    luck = random.Random(seed)
    database = a_database(tmp_path)
    try:
        stack = [(None, contents(database))]
        for _ in range(steps):
            if len(stack) > 1 and luck.random() < 0.35:
                batch, _after = stack.pop()
                with database.writing() as uow:
                    undo_import(uow, FixedClock(), followers(), batch)
                agree(database)
                assert contents(database) == stack[-1][1]
            else:
                batch = bring(database, tmp_path, a_random_sheet(luck))
                stack.append((batch, contents(database)))
    finally:
        database.close()


@pytest.mark.parametrize("seed", range(6))
def test_imports_undone_backwards_leave_nothing(tmp_path, seed):
    run_machine(tmp_path, seed, 60)


@pytest.mark.closing
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("seed", range(100, 120))
def test_many_imports_undone_backwards_leave_nothing(tmp_path, seed):
    run_machine(tmp_path, seed, 400)


@pytest.mark.parametrize("seed", range(4))
def test_imports_undone_in_any_order_keep_figures_true(tmp_path, seed):
    luck = random.Random(seed)
    database = a_database(tmp_path)
    try:
        batches = []
        for _ in range(40):
            if batches and luck.random() < 0.4:
                batch = batches.pop(luck.randrange(len(batches)))
                with database.writing() as uow:
                    undo_import(uow, FixedClock(), followers(), batch)
                agree(database)
            else:
                batches.append(bring(database, tmp_path, a_random_sheet(luck)))
    finally:
        database.close()
