"""Tagging many people: by the program, and as the plainest SQL with the same journal rows."""

import json
from pathlib import Path

from app.models.database import Database
from app.services.editing import BulkEdit, EditDesk, EditKind
from tests.benchmarks.measuring import Stopwatch
from tests.editing.taking_back import undone_last
from tests.shop import FixedClock, followers, functions

_PAIRS = {
    "tag": """SELECT c.id, c.tags, json_insert(coalesce(c.tags, '[]'), '$[#]', 'vip')
      FROM chosen s JOIN customer c ON c.id = s.id""",
    "undo": "SELECT row_id, after, before FROM change WHERE action_id = 2",
    "redo": "SELECT row_id, after, before FROM change WHERE action_id = 3",
}


def program(shop: str, people: int, wish: str) -> dict[str, object]:
    database = Database(Path(shop), functions())
    desk = EditDesk(database, FixedClock(), followers())
    edit, chosen = BulkEdit(EditKind.ADD_TAG, "vip"), list(range(1, people + 1))
    for _ in _before(wish):
        if desk.newest_undoable() is None:
            desk.apply(chosen, edit)
        else:
            desk.undo(desk.newest_undoable() or 0)
    watch = Stopwatch()
    if wish == "tag":
        assert desk.apply(chosen, edit)[1].changed == people
    else:
        done = desk.newest_undoable() if wish == "undo" else undone_last(database)
        assert desk.undo(done or 0)[1].restored == people
    return watch.facts()


def floor(shop: str, people: int, wish: str) -> dict[str, object]:
    database = Database(Path(shop), functions())
    chosen = list(range(1, people + 1))
    for each in _before(wish):
        _plain(database, each, chosen)
    watch = Stopwatch()
    _plain(database, wish, chosen)
    return watch.facts()


def _before(wish: str) -> tuple[str, ...]:
    """Give what must be done before a wish can be timed."""
    wishes = ("tag", "undo", "redo")
    return wishes[: wishes.index(wish)]


def _plain(database: Database, wish: str, chosen: list[int]) -> None:
    with database.writing() as uow:
        uow.sql("DROP TABLE IF EXISTS temp.chosen")
        uow.sql("CREATE TEMP TABLE chosen(id INTEGER PRIMARY KEY)")
        uow.sql("INSERT INTO chosen SELECT value FROM json_each(?)", (json.dumps(chosen),))
        action = uow.sql(
            "INSERT INTO action(kind, at, by_whom, facts) VALUES('edit', 0, 'seller', '{}')"
        ).lastrowid
        uow.sql(
            "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
            f" SELECT {action}, 'customer', *  FROM (SELECT id, 'field', 'tags', was, becomes FROM"
            f" (SELECT 0 AS id, 0 AS was, 0 AS becomes WHERE 0 UNION ALL {_PAIRS[wish]}))"
        )
        uow.sql(
            "UPDATE customer SET tags = g.after FROM change g WHERE g.action_id = ?"
            " AND customer.id = g.row_id",
            (action,),
        )
