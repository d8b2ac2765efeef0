"""Whoever changes the ledger behind the program's back is refused, or found."""

import contextlib

import pytest
from sqlalchemy.exc import IntegrityError

from app.models import driver
from app.models.database import Database
from app.models.tables.points import MOST_POINTS, NEVER_ON
from app.services.points.rules import MOST_POINTS as MOST
from app.services.points.rules import NEVER_ON as NEVER
from app.services.safekeeping import FaultCode, check
from tests.points.builders import PointsShop
from tests.points.used_shop import GUARDED, a_used_shop, statements
from tests.shop import contents, functions, rows


@pytest.fixture(scope="module")
def used(tmp_path_factory):
    shop = a_used_shop(tmp_path_factory.mktemp("used"))
    yield shop
    shop.database.close()


def is_changed_by(shop, table, statement):
    """Tell whether a statement would change the table, which is left as it is."""
    asked = f"SELECT * FROM {table}"
    try:
        with shop.database.writing() as uow:
            before = sorted(map(repr, uow.sql(asked).fetchall()))
            uow.sql(statement)
            is_changed = sorted(map(repr, uow.sql(asked).fetchall())) != before
            uow.session.rollback()
    except IntegrityError:
        return False
    return is_changed


@pytest.mark.parametrize("table", GUARDED)
def test_nothing_that_is_guarded_can_be_changed(used, table):
    before = contents(used.database)
    tried = statements(used, table)
    assert rows(used.database, f"SELECT count(*) FROM {table}")[0][0] > 0

    passed = [each for each in tried if is_changed_by(used, table, each)]

    assert passed == []
    assert contents(used.database) == before
    assert len(tried) >= 30


@pytest.mark.parametrize("table", GUARDED)
def test_another_program_that_asks_no_triggers_of_a_replace_changes_nothing(used, table):
    """Without recursive triggers a REPLACE deletes behind the back of those for DELETE."""
    connection = driver.connect(used.database.path, isolation_level=None)
    connection.execute("PRAGMA recursive_triggers=OFF")
    connection.execute("PRAGMA foreign_keys=OFF")
    asked = f"SELECT * FROM {table} ORDER BY 1, 2"
    before = connection.execute(asked).fetchall()
    passed = []
    for statement in statements(used, table):
        connection.execute("BEGIN")
        with contextlib.suppress(IntegrityError, driver.IntegrityError):
            connection.execute(statement).fetchall()
        if connection.execute(asked).fetchall() != before:
            passed.append(statement)
        connection.execute("ROLLBACK")
    connection.close()

    assert passed == []


@pytest.mark.parametrize(
    "statement",
    [
        (
            "INSERT INTO allocation SELECT e.id, l.id, -1, NULL FROM entry e JOIN lot l"
            " WHERE e.kind = 'spend' AND l.remaining > 0"
        ),
        (
            "INSERT INTO allocation SELECT e.id, l.id, 5, NULL FROM entry e JOIN lot l"
            " WHERE e.kind = 'earn' AND l.remaining > 0 AND l.id <> e.id"
        ),
        (
            "INSERT INTO allocation SELECT e.id, l.id, 0, 9999999 FROM entry e JOIN lot l"
            " WHERE e.kind = 'extend'"
        ),
        (
            "INSERT INTO allocation SELECT e.id, l.id, 0, NULL FROM entry e JOIN lot l"
            " WHERE e.kind = 'release'"
        ),
        "INSERT OR IGNORE INTO allocation SELECT e.id, e.id, 7, NULL FROM entry e",
        (
            "INSERT INTO debt_move SELECT e.id, d.id, -1 FROM entry e JOIN debt d"
            " WHERE e.kind = 'forgive'"
        ),
        (
            "INSERT INTO debt_move SELECT e.id, d.id, -1 FROM entry e JOIN debt d"
            " WHERE e.kind = 'earn' AND e.id > d.id"
        ),
        "INSERT INTO debt SELECT id, customer_id, 1 FROM entry WHERE kind = 'spend'",
        (
            "INSERT INTO lot SELECT id, customer_id, 1, 'available', 0, NULL, 9999999, NULL"
            " FROM entry WHERE kind = 'adjust' AND sign = 1"
        ),
        (
            "INSERT INTO entry SELECT 1 + (SELECT max(id) FROM entry), customer_id, kind, sign, points,"
            ' "key", order_id, reverses, at, reason, rule_version, created_by, hash FROM entry LIMIT 1'
        ),
        (
            "INSERT INTO entry SELECT 7 + (SELECT max(id) FROM entry), customer_id, kind, sign, points,"
            " 'new:key', order_id, reverses, at, reason, rule_version, created_by, hash FROM entry"
            " LIMIT 1"
        ),
    ],
)
def test_an_entry_that_stands_does_nothing_more(used, statement):
    before = contents(used.database)

    with pytest.raises(IntegrityError), used.database.writing() as uow:
        uow.sql(statement)

    assert contents(used.database) == before


def forge(shop, *statements):
    """Do what only somebody with another program can: take the guards away first."""
    with shop.database.writing() as uow:
        for (name,) in uow.sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN"
            " ('entry', 'lot', 'allocation', 'debt', 'debt_move')"
        ).fetchall():
            uow.sql(f"DROP TRIGGER {name}")
        for statement in statements:
            uow.sql(statement)


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE entry SET points = points + 1 WHERE id = 1", "entry 1"),
        ("UPDATE entry SET customer_id = customer_id, reason = 'x' WHERE id = 1", "entry 1"),
        ("UPDATE entry SET hash = zeroblob(32) WHERE id = 2", "entry 2"),
        ("UPDATE lot SET remaining = remaining + 1 WHERE id = 1", "lot 1"),
        ("UPDATE lot SET expires_on = expires_on + 1 WHERE id = 1", "day of lot 1"),
        ("UPDATE allocation SET points = points - 1 WHERE entry_id = 3", "lot 1"),
        ("DELETE FROM allocation WHERE entry_id = 3", "entry 3"),
        ("DELETE FROM entry WHERE id = 3", "ends before 3"),
    ],
)
def test_what_was_forged_is_found(shop, statement, found):
    shop.orders(shop.order(1, 100), shop.order(2, 50))
    shop.ledger.spend(1, 60, "dialog")

    with shop.database.engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
    forge(shop, statement)

    assert found in shop.book.check()


def test_a_forged_end_closes_writing_at_the_start(shop):
    shop.orders(shop.order(1, 100))

    forge(shop, "UPDATE entry SET points = 1000")

    faults = check(shop.database, is_full=False)
    assert [fault.code for fault in faults] == ["guards", "points_head"]


SCHEMA_WRITES = (
    "DELETE FROM sqlite_master WHERE type = 'trigger'",
    "DELETE FROM sqlite_master WHERE name = 'entry_no_update'",
    "DELETE FROM sqlite_master WHERE name = 'tier_act_no_update'",
    (
        "UPDATE sqlite_master SET sql = replace(sql, 'BEFORE UPDATE', 'BEFORE DELETE')"
        " WHERE name = 'coupon_code_no_update'"
    ),
    (
        "UPDATE sqlite_master SET sql = replace(sql, 'RAISE(ABORT, ', 'concat(')"
        " WHERE name = 'referral_code_kept'"
    ),
    "UPDATE sqlite_master SET sql = replace(sql, 'NEW.id <> OLD.id', '0') WHERE name = 'lot_true'",
)


@pytest.mark.parametrize("statement", SCHEMA_WRITES)
def test_guards_that_were_written_out_of_the_schema_are_missed(tmp_path, statement):
    shop = PointsShop(tmp_path)
    shop.orders(shop.order(1, 100))
    shop.database.close()
    connection = driver.connect(tmp_path / "shop.db")
    connection.execute("PRAGMA writable_schema=ON")
    connection.execute(statement)
    connection.commit()
    connection.close()

    again = Database(tmp_path / "shop.db", functions())

    assert FaultCode.GUARDS in [fault.code for fault in check(again, is_full=False)]
    again.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER lot_true",
        "DROP TRIGGER coupon_issue_fits",
        "CREATE TRIGGER more AFTER INSERT ON entry BEGIN UPDATE customer SET note = 'x'; END",
    ],
)
def test_a_guard_that_is_gone_or_one_too_many_is_found(shop, statement):
    with shop.database.writing() as uow:
        uow.sql(statement)

    faults = check(shop.database, is_full=False)

    assert [fault.code for fault in faults] == [FaultCode.GUARDS]


def test_the_storeroom_and_the_rules_mean_the_same():
    assert (NEVER, MOST) == (NEVER_ON, MOST_POINTS)


def test_every_hash_holds_the_one_before(shop):
    """Reckoned here once more, so that both sides cannot forget the same thing."""
    from hashlib import sha256

    shop.orders(shop.order(1, 100), shop.order(2, 50))
    shop.ledger.spend(1, 60, "dialog")
    found = rows(
        shop.database,
        "SELECT id, customer_id, kind, sign, points, order_id, reverses, at, reason, rule_version,"
        ' created_by, "key", hash FROM entry ORDER BY id',
    )

    before = bytes(32)
    for *fields, digest in found:
        before = sha256(before + "|".join(str(field) for field in fields).encode()).digest()
        assert digest == before
