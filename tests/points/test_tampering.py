"""Whoever changes the ledger behind the program's back is refused, or found."""

import pytest
from sqlalchemy.exc import IntegrityError

from app.models.tables.points import MOST_POINTS, NEVER_ON
from app.services.points import Expiry, RuleSettings
from app.services.points.rules import MOST_POINTS as MOST
from app.services.points.rules import NEVER_ON as NEVER
from app.services.safekeeping import check
from tests.points.builders import TODAY, PointsShop
from tests.shop import contents, rows

TABLES = ("entry", "allocation", "debt_move", "lot", "debt", "points_rule")
OTHER = {
    "kind": "CASE kind WHEN 'earn' THEN 'adjust' ELSE 'earn' END",
    "state": "CASE state WHEN 'gone' THEN 'available' WHEN 'available' THEN 'pending'"
    " ELSE 'available' END",
    "key": "\"key\" || 'x'",
    "reason": "reason || 'x'",
    "hash": "zeroblob(32)",
    "settings": "'{}'",
    "sign": "-sign",
    "reverses": "1",
    "order_id": "coalesce(order_id, 0) + 1",
    "rule_version": "CASE rule_version WHEN 1 THEN NULL ELSE 1 END",
}


@pytest.fixture(scope="module")
def used(tmp_path_factory):
    """A shop in which every kind of entry stands."""
    settings = RuleSettings(pending_days=5, expiry=Expiry.DAYS, expiry_span=60)
    shop = PointsShop(tmp_path_factory.mktemp("used"), settings=settings)
    shop.orders(shop.order(1, 100), shop.order(2, 50))
    shop.clock.turn(5)
    shop.ledger.spend(1, 120, "dialog", order_id=2)
    shop.ledger.extend([1], TODAY.replace(year=2027))
    shop.orders(shop.order(1, 100, refunded=100, state="refunded", day=20_417))
    shop.orders(shop.order(2, 50, refunded=20, state="partly_refunded", day=20_417))
    shop.ledger.forgive(1, "kind", reason="goodwill")
    shop.ledger.adjust([1], 5, "gift", reason="goodwill")
    shop.orders(shop.order(3, 70))
    shop.orders(shop.order(4, 20, day=20_000))
    shop.ledger.pass_time()
    shop.ledger.adjust([1], -3, "slip", reason="slip")
    shop.orders(shop.order(5, 30))
    assert shop.is_true()
    yield shop
    shop.database.close()


def columns(shop, table):
    return [
        name for (name,) in rows(shop.database, f"SELECT name FROM pragma_table_info('{table}')")
    ]


def statements(shop, table):
    """Everything one may try with SQL alone."""
    names = columns(shop, table)
    listed = ", ".join(f'"{name}"' for name in names)
    first = names[0]
    if table == "points_rule":
        names = names[1:]  # another number is a new version, and no change of history
        listed = f'"version", {listed.partition(", ")[2]}'
    updates = [(name, OTHER.get(name, f'coalesce("{name}", 0) + 1')) for name in names]
    tried = []
    for name, value in updates:
        ways = ("UPDATE", "UPDATE OR REPLACE", "UPDATE OR IGNORE", "UPDATE OR FAIL")
        tried += [f'{how} {table} SET "{name}" = {value}' for how in ways]
        whole = columns(shop, table)
        changed = ", ".join(value if each == name else f'"{each}"' for each in whole)
        tried += [
            f"REPLACE INTO {table}({listed}) SELECT {changed} FROM {table} LIMIT 1",
            (
                f"INSERT OR REPLACE INTO {table}({listed}) SELECT {changed} FROM {table}"
                f" ORDER BY {first} DESC LIMIT 1"
            ),
            (
                f"INSERT INTO {table}({listed}) SELECT {listed} FROM {table} WHERE true"
                f' ON CONFLICT DO UPDATE SET "{name}" = {value}'
            ),
            f'UPDATE {table} SET "{name}" = {value} FROM (SELECT 1) WHERE true',
            (
                f"WITH one AS (SELECT min({first}) AS x FROM {table}) UPDATE {table}"
                f' SET "{name}" = {value} WHERE {first} = (SELECT x FROM one)'
            ),
        ]
    tried += [
        f"DELETE FROM {table}",
        f"DELETE FROM {table} WHERE {first} = (SELECT max({first}) FROM {table})",
        f"DELETE FROM {table} WHERE {first} IN (SELECT {first} FROM {table}) RETURNING {first}",
        f"REPLACE INTO {table}({listed}) SELECT {listed} FROM {table}",
        f"INSERT OR REPLACE INTO {table}({listed}) SELECT {listed} FROM {table}",
        f"INSERT INTO {table}({listed}) SELECT {listed} FROM {table}",
    ]
    if table in ("lot", "debt"):
        tried += [
            f"INSERT INTO {table}({listed}) SELECT "
            + ", ".join("e.id" if each == "id" else f't."{each}"' for each in names)
            + f" FROM {table} t JOIN entry e ON e.customer_id = t.customer_id"
        ]
    return tried


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


@pytest.mark.parametrize("table", TABLES)
def test_nothing_in_the_ledger_can_be_changed(used, table):
    before = contents(used.database)
    tried = statements(used, table)
    assert rows(used.database, f"SELECT count(*) FROM {table}")[0][0] > 0

    passed = [each for each in tried if is_changed_by(used, table, each)]

    assert passed == []
    assert contents(used.database) == before
    assert len(tried) >= 30


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

    assert [fault.code for fault in check(shop.database, is_full=False)] == ["points_head"]


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
