"""Erases once more, in a copy that was put back, whoever had been erased before."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import exc

from app.models.database import Function, UnitOfWork, number, run_sql
from app.models.exchangeable import ExchangeableDatabase
from app.models.fitness import version_of
from app.models.header import USER_VERSION
from app.models.migrate import migrate
from app.places import Places
from app.services.clock import Clock
from app.services.customers.marks import ROW_NAME, cells_of_erased
from app.services.customers.persons import recompute_persons
from app.services.erasing import queries
from app.services.erasing.blanking import blank_rows, mark_rows, name_rows
from app.services.erasing.cleaning import say_clean, scrub
from app.services.erasing.elsewhere import blank_elsewhere
from app.services.erasing.erased_file import joined, read_erased, row_mark
from app.services.erasing.views import ErasedRow
from app.services.errors import OutsideError, RefusedError
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action

_FOUND = f"""SELECT c.id FROM customer c
  WHERE erased_digest(:salt, 'row', {ROW_NAME.format(row="c")}) = :digest"""
# A row that was joined with an erased one when the copy was made, and is reached the same way.
_ALONG = """SELECT DISTINCT k.customer_id FROM contact k JOIN customer c ON c.id = k.customer_id
  WHERE c.person_id IN (SELECT person_id FROM customer
    WHERE id IN (SELECT value FROM json_each(:rows)))
  AND k.value IS NOT NULL AND erased_digest(:salt, k.kind, k.value)
    IN (SELECT value FROM json_each(:digests))"""
_TORN = """(row_a IN (SELECT id FROM temp.erased_now))
    <> (row_b IN (SELECT id FROM temp.erased_now))"""


@dataclass(frozen=True, slots=True)
class EraseAgain:
    """Called with a closed shop file before anybody may look into it.

    Attributes:
        functions: the SQL functions that writing needs.
    """

    places: Places
    functions: Mapping[str, Function]
    followers: Followers
    clock: Clock

    def __call__(self, path: Path) -> bool:
        """Erase in a file whoever was erased before; tell whether it did not know of somebody.

        Raises:
            OutsideError: the disk, or the file is damaged.
        """
        wanted = self._known(path)
        if not wanted or not path.exists() or version_of(path) == 0:
            return False
        database = ExchangeableDatabase(path, self.functions)
        try:
            migrate(database.engine, from_version=version_of(path))
            with database.reading() as session:
                there = {row_mark(each): set(each.marks) for each in queries.erased_rows(session)}
            missing = [each for each in wanted if row_mark(each) not in there]
            more = [each for each in wanted if set(each.marks) - there.get(row_mark(each), set())]
            if not more or not _is_sound(database):
                return False
            if missing:
                self._erase(database, missing)
            _know_better(database, [each for each in more if row_mark(each) in there])
            if scrub(database):
                say_clean(database)
        finally:
            database.close()
        return True

    def _known(self, path: Path) -> tuple[ErasedRow, ...]:
        told = read_erased(self.places.erased_file)
        present = self.places.shop_file
        if path == present or not present.exists():
            return told
        # The file beside it lags behind only where a crash came between.
        try:
            if version_of(present) != USER_VERSION:
                return told
            database = ExchangeableDatabase(present)
            try:
                with database.reading() as session:
                    return joined(told, queries.erased_rows(session))
            finally:
                database.close()
        except (OutsideError, RefusedError, exc.DatabaseError):
            return told

    def _erase(self, database: ExchangeableDatabase, missing: Sequence[ErasedRow]) -> None:
        with database.writing() as uow:
            self.followers.begin(uow)
            action = record_action(uow, self.clock, ActionKind.ERASE, {})
            met: dict[int, ErasedRow] = {}
            rows: list[int] = []
            for each in missing:
                found = _row_of(uow, each) or _empty_row(uow, each, action)
                met[found] = each
                rows += [found, *_along(uow, each, found)]
            rows = sorted(set(rows))
            traces = queries.traces(uow.session, rows)
            name_rows(uow, rows)
            mark_rows(uow, missing[0].salt)
            for found, each in met.items():
                _keep_marks(uow, each, found)
            _blank_kept(uow)
            _part(uow, action)
            orders = blank_rows(uow, self.clock, action)
            for found, each in met.items():
                place = (each.at_ms, found)
                uow.sql("UPDATE erasure SET at = ? WHERE customer_id = ?", place)
            blank_elsewhere(uow, traces)
            recompute_persons(uow)
            facts = {"people": len(met), "rows": rows, "orders": orders, "again": True}
            uow.sql("UPDATE action SET facts = ? WHERE id = ?", (json.dumps(facts), action))
            self.followers.follow(uow)


def _is_sound(database: ExchangeableDatabase) -> bool:
    """Tell whether a file can be written without making a damage worse."""
    with database.reading() as session:
        return run_sql(session, "PRAGMA quick_check").scalars().all() == ["ok"]


def _row_of(uow: UnitOfWork, erased: ErasedRow) -> int | None:
    salt, digest = row_mark(erased)
    return number(uow.session, _FOUND, {"salt": salt, "digest": digest}) if salt else None


def _along(uow: UnitOfWork, erased: ErasedRow, row: int) -> list[int]:
    place = {
        "salt": erased.salt,
        "rows": json.dumps([row]),
        "digests": json.dumps([digest for kind, digest in erased.marks if kind != "row"]),
    }
    return [int(str(found[0])) for found in uow.sql(_ALONG, place)] if erased.salt else []


def _empty_row(uow: UnitOfWork, erased: ErasedRow, action: int) -> int:
    """Make a row for somebody whom the copy did not know yet: files may bring orders for him."""
    taken = number(uow.session, "SELECT 1 FROM customer WHERE id = ?", (erased.row,))
    row = erased.row
    if taken:
        row = number(uow.session, "SELECT max(id) + 1 FROM customer") or 1
    uow.sql(
        "INSERT INTO customer(id, person_id, row_key, platform, is_hidden, is_empty, created_by)"
        " VALUES(?, ?, 'x:' || ?, 'hand', 1, 1, ?)",
        (row, row, row, action),
    )
    return row


def _keep_marks(uow: UnitOfWork, erased: ErasedRow, row: int) -> None:
    for kind, digest in erased.marks:
        uow.sql(
            "INSERT INTO erased_mark(digest, kind, salt, customer_id) VALUES(?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET customer_id = excluded.customer_id",
            (digest, kind, erased.salt, row),
        )


def _know_better(database: ExchangeableDatabase, rows: Sequence[ErasedRow]) -> None:
    """Let a copy know accounts of who was erased in it already, which became known later."""
    with database.writing() as uow:
        for each in rows:
            salt, digest = row_mark(each)
            row = number(
                uow.session,
                "SELECT customer_id FROM erased_mark"
                " WHERE kind = 'row' AND salt = ? AND digest = ?",
                (salt, digest),
            )
            if row is not None:
                _keep_marks(uow, each, row)
        _blank_kept(uow)


def _blank_kept(uow: UnitOfWork) -> None:
    """Blank the rows kept aside of somebody whom the copy does not know as a customer any more."""
    for row, blank in cells_of_erased(uow.session, "kept_row", "id").items():
        uow.sql("UPDATE kept_row SET cells = ? WHERE id = ?", (blank, row))


def _part(uow: UnitOfWork, action: int) -> None:
    """End what joins the erased with somebody else in the copy."""
    uow.sql(
        "INSERT OR IGNORE INTO touched_person SELECT person_id FROM customer"
        " WHERE id IN (SELECT id FROM temp.erased_now)"
    )
    uow.sql(f"UPDATE link SET ended_by = ? WHERE ended_by IS NULL AND {_TORN}", (action,))
