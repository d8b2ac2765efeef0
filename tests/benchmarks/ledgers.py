"""A ledger of a million entries of a hundred thousand people, asked by the program and by plain SQL."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from app.models.database import Database, run_sql
from app.models.tables.points import NEVER_ON
from app.services.journal import ActionKind, record_action
from app.services.points import PointsBook, PointsLedger
from app.services.points.chain import BEGINNING, linked
from tests.benchmarks.conftest import Place
from tests.benchmarks.crowd import crowded_shop
from tests.benchmarks.measuring import Stopwatch
from tests.shop import FixedClock, functions

GONE_ON, TODAY = 20_600, 20_700
NOON = FixedClock(datetime.fromtimestamp(TODAY * 86_400 + 43_200, UTC))
EARLIER = FixedClock(datetime.fromtimestamp(20_500 * 86_400, UTC))
ASKED = 300
_ENTRY = "INSERT INTO entry VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_LOT = "INSERT INTO lot VALUES(?, ?, ?, 'available', 20500, NULL, ?, NULL)"
_ALLOCATION = "INSERT INTO allocation VALUES(?, ?, ?, ?)"
_EXPIRED = """INSERT INTO entry(id, customer_id, kind, sign, points, "key", order_id, reverses, at,
    reason, rule_version, created_by, hash)
  SELECT (SELECT max(id) FROM entry) + row_number() OVER (ORDER BY id), customer_id, 'expire', -1,
    remaining, 'expire:' || id, NULL, NULL, 0, '', NULL, ?, randomblob(32)
  FROM lot WHERE state <> 'gone' AND expires_on < ? ORDER BY id"""
_TAKEN = """INSERT INTO allocation SELECT e.id, l.id, -l.remaining, NULL FROM entry e
  JOIN lot l ON l.id = CAST(substr(e."key", 8) AS INTEGER) WHERE e.created_by = ? ORDER BY e.id"""
_BALANCE = """SELECT sum(l.remaining) FROM customer c JOIN lot l ON l.customer_id = c.id
  WHERE c.person_id = ? AND l.state = 'available' AND l.expires_on >= ?"""
_DEBT = """SELECT sum(d.remaining) FROM customer c JOIN debt d ON d.customer_id = c.id
  WHERE c.person_id = ?"""
_STATEMENT = """SELECT e.id, e.at, e.kind, e.sign * e.points, e.reason, o.order_no, n.note,
    sum(e.sign * e.points) OVER (ORDER BY e.id) FROM customer c JOIN entry e ON e.customer_id = c.id
  LEFT JOIN orders o ON o.id = e.order_id LEFT JOIN entry_note n ON n.entry_id = e.id
  WHERE c.person_id = ? ORDER BY e.id"""
_SUMS = (
    (
        "SELECT count(*) FROM lot l WHERE l.remaining <> (SELECT sum(a.points) FROM allocation a"
        " WHERE a.lot_id = l.id)"
    ),
    (
        "SELECT count(*) FROM lot l WHERE l.expires_on <> (SELECT a.expires_on FROM allocation a"
        " WHERE a.lot_id = l.id AND a.expires_on IS NOT NULL ORDER BY a.entry_id DESC LIMIT 1)"
    ),
    "SELECT count(*) FROM lot WHERE (state = 'gone') <> (remaining = 0)",
    (
        "SELECT count(*) FROM debt d WHERE d.remaining <> (SELECT sum(m.points) FROM debt_move m"
        " WHERE m.debt_id = d.id)"
    ),
    (
        "SELECT count(*) FROM entry e WHERE e.sign * e.points <>"
        " coalesce((SELECT sum(a.points) FROM allocation a WHERE a.entry_id = e.id), 0)"
        " - coalesce((SELECT sum(m.points) FROM debt_move m WHERE m.entry_id = e.id), 0)"
    ),
    "SELECT count(*) FROM lot l JOIN entry e ON e.id = l.id WHERE e.customer_id <> l.customer_id",
    (
        "SELECT count(*) FROM (SELECT c.person_id, sum(coalesce((SELECT sum(e.sign * e.points)"
        " FROM entry e WHERE e.customer_id = c.id), 0) - coalesce((SELECT sum(l.remaining) FROM lot l"
        " WHERE l.customer_id = c.id), 0)) AS n FROM customer c GROUP BY 1) WHERE n <> 0"
    ),
)
_CHAIN = """SELECT id || '|' || customer_id || '|' || kind || '|' || sign || '|' || points || '|'
    || coalesce(order_id, 'None') || '|' || coalesce(reverses, 'None') || '|' || at || '|'
    || reason || '|' || coalesce(rule_version, 'None') || '|' || created_by || '|' || "key", hash
  FROM entry ORDER BY id"""


def kept_ledger(place: Place, people: int) -> Path:
    """Give a shop in which each of so many people has ten entries; made once."""
    folder = place.folder / f"ledger-{people}"
    if not (folder / "shop.db").exists():
        half = place.copy_of(crowded_shop(place, people), f"ledger-half-{people}")
        _fill(half, people)
        folder.mkdir(exist_ok=True)
        half.rename(folder / "shop.db")
    return folder / "shop.db"


def _fill(shop: Path, people: int) -> None:
    database = Database(shop, functions())
    with database.writing() as uow:
        action = record_action(uow, EARLIER, ActionKind.POINTS, {"points": "adjust"})
        raw = uow.session.connection().connection.driver_connection
        digest = BEGINNING
        for start in range(1, people + 1, 10_000):
            entries, lots, taken = [], [], []
            for person in range(start, min(start + 10_000, people + 1)):
                first = (person - 1) * 10
                for turn in range(10):
                    entry = first + turn + 1
                    is_lot = turn < 6
                    kind = ("adjust", 1) if is_lot else ("spend", -1)
                    points = 100 if is_lot else 30
                    fields = (entry, person, *kind, points, None, None, 0, "", None, action,
                              f"{kind[0]}:{entry}")  # fmt: skip
                    digest = linked(digest, fields)
                    id_, row, code, sign, amount, order, back, at, why, rule, by, key = fields
                    entries.append(
                        (id_, row, code, sign, amount, key, order, back, at, why, rule, by, digest)
                    )
                    if is_lot:
                        day = GONE_ON if turn == 0 else NEVER_ON - turn
                        lots.append((entry, person, 100, day))
                    else:
                        taken.append((entry, first + turn - 4, -30, None))
            for statement, rows in ((_ENTRY, entries), (_LOT, lots), (_ALLOCATION, taken)):
                raw.executemany(statement, rows)
    database.checkpoint()
    database.close()


def _asked(database: Database) -> list[int]:
    with database.reading() as session:
        (most,) = run_sql(session, "SELECT max(id) FROM customer").one()
    return [1 + number * 7_919 % int(str(most)) for number in range(ASKED)]


def person_program(shop: str, *, what: str) -> dict[str, object]:
    database = Database(Path(shop), functions())
    book, people = PointsBook(database, NOON), _asked(database)
    ask = book.standing if what == "balance" else book.statement
    ask(people[0])
    watch = Stopwatch()
    for person in people:
        ask(person)
    return watch.facts()


def person_floor(shop: str, *, what: str) -> dict[str, object]:
    database = Database(Path(shop), functions())
    people = _asked(database)
    watch = Stopwatch()
    for person in people:
        with database.reading() as session:
            if what == "balance":
                run_sql(session, _BALANCE, (person, TODAY)).one()
                run_sql(session, _DEBT, (person,)).one()
            else:
                run_sql(session, _STATEMENT, (person,)).fetchall()
    return watch.facts()


def expiry_program(shop: str) -> dict[str, object]:
    database = Database(Path(shop), functions())
    watch = Stopwatch()
    _, posted = PointsLedger(database, NOON).pass_time()
    return watch.facts() | {"posted": posted}


def expiry_floor(shop: str) -> dict[str, object]:
    database = Database(Path(shop), functions())
    watch = Stopwatch()
    with database.writing() as uow:
        action = record_action(uow, NOON, ActionKind.POINTS, {"points": "time"})
        posted = uow.sql(_EXPIRED, (action, TODAY)).rowcount
        uow.sql(_TAKEN, (action,))
    return watch.facts() | {"posted": posted}


def check_program(shop: str) -> dict[str, object]:
    book = PointsBook(Database(Path(shop), functions()), NOON)
    watch = Stopwatch()
    assert book.check() == ()
    return watch.facts()


def check_floor(shop: str) -> dict[str, object]:
    database = Database(Path(shop), functions())
    watch = Stopwatch()
    with database.reading() as session:
        digest = BEGINNING
        for text, held in run_sql(session, _CHAIN):
            digest = sha256(digest + str(text).encode()).digest()
            assert digest == held
        for statement in _SUMS:
            assert run_sql(session, statement).one() == (0,)
    return watch.facts()
