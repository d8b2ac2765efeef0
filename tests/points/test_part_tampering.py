"""What was decided for an order stays: statements that would change it are refused."""

from dataclasses import replace

import pytest

from app.models import driver
from app.services.points import EarnKind
from tests.points.builders import PLAIN, PointsShop
from tests.points.test_order_rules import a_rule
from tests.shop import rows

_COLUMNS = ("order_id", "version", "rule_no", "kind", "amount")
_VALUES = "VALUES(1, 1, 1, 'first', 9999)"
_INTO = "INTO earned_part(order_id, version, rule_no, kind, amount)"
STATEMENTS = (
    *(f"UPDATE earned_part SET {column} = {column}" for column in _COLUMNS),
    *(f"UPDATE earned_part SET {column} = 7" for column in _COLUMNS),
    *(
        f"UPDATE OR {how} earned_part SET amount = 9999"
        for how in ("REPLACE", "IGNORE", "FAIL", "ABORT", "ROLLBACK")
    ),
    "UPDATE earned_part SET amount = amount + 1 WHERE order_id = 1",
    "UPDATE earned_part SET amount = o.net_minor FROM orders o WHERE o.id = earned_part.order_id",
    "UPDATE earned_part SET amount = 1 RETURNING amount",
    "WITH told AS (SELECT 5 AS n) UPDATE earned_part SET amount = (SELECT n FROM told)",
    "DELETE FROM earned_part",
    "DELETE FROM earned_part WHERE rule_no = 1",
    "DELETE FROM earned_part WHERE order_id IN (SELECT id FROM orders)",
    "DELETE FROM earned_part RETURNING order_id",
    f"INSERT {_INTO} {_VALUES}",
    f"REPLACE {_INTO} {_VALUES}",
    *(
        f"INSERT OR {how} {_INTO} {_VALUES}"
        for how in ("REPLACE", "IGNORE", "FAIL", "ABORT", "ROLLBACK")
    ),
    f"INSERT {_INTO} {_VALUES} ON CONFLICT DO NOTHING",
    f"INSERT {_INTO} {_VALUES} ON CONFLICT DO UPDATE SET amount = excluded.amount",
    f"INSERT {_INTO} SELECT order_id, version, rule_no, kind, 9999 FROM earned_part",
)


@pytest.fixture(scope="module")
def decided(tmp_path_factory):
    folder = tmp_path_factory.mktemp("parts")
    shop = PointsShop(folder, settings=replace(PLAIN, earns=(a_rule(EarnKind.FIRST, 100),)))
    shop.orders(shop.order(1, 10))
    yield shop
    shop.database.close()


@pytest.mark.parametrize("statement", STATEMENTS)
def test_what_was_decided_is_not_changed_by_a_statement(decided, statement):
    before = rows(decided.database, "SELECT * FROM earned_part")

    connection = driver.connect(decided.database.path)
    with pytest.raises(driver.Error):
        connection.execute(statement).fetchall()
    connection.rollback()
    connection.close()

    assert before == [(1, 1, 1, "first", 100)]
    assert rows(decided.database, "SELECT * FROM earned_part") == before


def test_there_are_enough_statements():
    assert len(STATEMENTS) >= 30
