"""Takes what tells of a person out of rows kept aside, the journal's facts, views and segments."""

import json
from collections.abc import Callable, Iterator
from pathlib import PurePath

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, run_sql
from app.services.customers.cells import whole
from app.services.erasing.traces import BLANK, Traces, without
from app.services.json_text import texts_from

# Texts of JSON that may tell of somebody: table, key, column.
_TOLD = (
    ("action", "id", "facts"),
    ("setting", "name", "value"),
    ("segment", "id", "tree"),
    ("class_rule", "id", "tree"),
)
_NAMED = (("segment", "id", "name"), ("import", "id", "file_name"))


def kept_rows_of(session: Session, traces: Traces) -> Iterator[tuple[int, int, str]]:
    """Give row, import and blank cells of each row kept aside that tells of a person."""
    for row, batch, cells in run_sql(session, "SELECT id, import_id, cells FROM kept_row"):
        texts = texts_from(str(cells))
        if traces.are_in_row(texts):
            yield whole(row), whole(batch), json.dumps([""] * len(texts))


def blank_elsewhere(uow: UnitOfWork, traces: Traces) -> None:
    """Blank every text beside the person's own rows that tells of her."""
    for row, _, blank in list(kept_rows_of(uow.session, traces)):
        uow.sql("UPDATE kept_row SET cells = ? WHERE id = ?", (blank, row))
    for table, key, column in _TOLD:
        _rewrite(uow, table, key, column, lambda text: without(traces, text))
    for table, key, column in _NAMED:
        _rewrite(uow, table, key, column, lambda name: _named(traces, name))


def _rewrite(
    uow: UnitOfWork, table: str, key: str, column: str, made: Callable[[str], str]
) -> None:
    found = uow.sql(f"SELECT {key}, {column} FROM {table}").fetchall()
    changed = [
        (new, row)
        for row, text in found
        if text is not None and (new := made(str(text))) != str(text)
    ]
    for new, row in changed:
        uow.sql(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (new, row))


def _named(traces: Traces, name: str) -> str:
    """Give a name of a file or a segment without what tells of a person."""
    return BLANK + PurePath(name).suffix if traces.are_in(name) else name
