"""The answers of a condition tree and of a sorting: by the program, and by hand on the summaries."""

import json
from array import array
from contextlib import closing
from pathlib import Path

from app.models import driver
from app.models.database import PRAGMAS, Database
from app.services.customers.views import Question, SortBy
from app.services.orders import CustomerBook
from app.services.segments import Condition, Field, Group, Op, Tree
from tests.benchmarks.measuring import Stopwatch
from tests.shop import FixedClock, functions

FIRST = 100
_SPENT, _DAYS = 20_000, 400
_TODAY = 20_782  # 2026-11-25
TREE = Tree(
    Group(
        parts=(
            Condition(Field.SPENT, Op.OVER, (_SPENT,)),
            Condition(Field.DAYS_SINCE, Op.AT_MOST, (_DAYS,)),
        )
    )
)
_MEANT = f"is_hidden = 0 AND net_minor > {_SPENT} AND last_on >= {_TODAY - _DAYS}"
_ROW = """person_id, name, account, phone, email, class_code, province, city, shops, orders,
  net_minor, unrated_orders, first_on, last_on"""
_SORTS = {
    "name": (SortBy.NAME, False),
    "orders": (SortBy.ORDERS, True),
    "spent": (SortBy.SPENT, True),
    "last": (SortBy.LAST, True),
    "first": (SortBy.FIRST, True),
    "class": (SortBy.CLASS, False),
}


def tree(shop: str) -> dict[str, object]:
    """Count and sum, first page and all ids of a tree, as the list asks for them."""
    book = CustomerBook(Database(Path(shop), functions()), FixedClock())
    question = Question(sort=SortBy.SPENT, tree=TREE)
    book.first_page(Question(), 1)
    watch = Stopwatch()
    people = book.figures(question).people
    watch.lap("count")
    first = book.first_page(question, FIRST)
    watch.lap("first")
    ids = book.ids(question)
    watch.lap("ids")
    return {**watch.facts(), "people": people, "first": first[0].person_id, "last": ids[-1]}


def tree_floor(shop: str) -> dict[str, object]:
    with closing(_reader(shop)) as c:
        watch = Stopwatch()
        people, _, _ = c.execute(
            f"SELECT count(*), sum(net_minor), sum(orders) FROM person_summary WHERE {_MEANT}"
        ).fetchone()
        watch.lap("count")
        sequence = f"FROM person_summary WHERE {_MEANT} ORDER BY net_minor DESC, person_id DESC"
        first = c.execute(f"SELECT {_ROW} {sequence} LIMIT {FIRST}").fetchall()
        watch.lap("first")
        ids = _ids(c, f"SELECT person_id {sequence}")
        watch.lap("ids")
        return {**watch.facts(), "people": people, "first": first[0][0], "last": ids[-1]}


def sort(shop: str, column: str) -> dict[str, object]:
    """Everybody, sorted by a column."""
    book = CustomerBook(Database(Path(shop), functions()), FixedClock())
    code, is_descending = _SORTS[column]
    book.first_page(Question(), 1)
    watch = Stopwatch()
    ids = book.ids(Question(sort=code, is_descending=is_descending))
    return {**watch.facts(), "people": len(ids)}


def sort_floor(shop: str) -> dict[str, object]:
    """Everybody, as they come."""
    with closing(_reader(shop)) as c:
        watch = Stopwatch()
        ids = _ids(c, "SELECT person_id FROM person_summary WHERE is_hidden = 0")
        return {**watch.facts(), "people": len(ids)}


def _reader(shop: str) -> driver.Connection:
    connection = driver.connect(shop, isolation_level=None)
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name}={value}")
    connection.execute("PRAGMA cache_size=-12288")
    connection.execute("SELECT person_id FROM person_summary LIMIT 1").fetchone()
    return connection


def _ids(connection: driver.Connection, select: str) -> "array[int]":
    (listed,) = connection.execute(f"SELECT group_concat(person_id) FROM ({select})").fetchone()
    return array("q", json.loads(f"[{listed or ''}]"))
