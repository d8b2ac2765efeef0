"""Looking for duplicates: among everybody, later among who is new or changed."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock
from time import perf_counter
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from app.models.changes import Subject
from app.models.database import Database, UnitOfWork, number, run_sql
from app.services.changes import Changes
from app.services.clock import Clock, to_ms
from app.services.customers.cells import whole
from app.services.duplicates.book import PairBook
from app.services.duplicates.views import FindReport
from app.services.errors import StoppedError
from app.services.exchange.views import Watch
from app.services.followers import Followers

if TYPE_CHECKING:
    from app.services.duplicates.material import Material
    from app.services.duplicates.search import Looked

Step = Callable[[str, int, int], None]
_PATIENCE_S = 0.1
RULES = 1  # another number looks at everybody again
# What edits since the last look touched of what people are found by. An undo, or doing again,
# concerns the rows of the edit that it is about.
_FOUND_BY = "('name', 'birthday', 'payer_id', 'is_hidden', 'is_empty')"
_IDLE = "('add_tag', 'remove_tag', 'set_tags', 'class', 'lower_consent')"
_EDITED = f"""SELECT CAST(r.value AS INTEGER) FROM action a LEFT JOIN action u ON u.id = a.reverses
    LEFT JOIN action e ON e.id = u.reverses CROSS JOIN json_each(
      coalesce(e.facts, u.facts, a.facts), '$.rows') r
  WHERE a.id > :last AND coalesce(e.kind, u.kind, a.kind) = 'edit'
    AND coalesce(json_extract(coalesce(e.facts, u.facts, a.facts), '$.edit'), '') NOT IN {_IDLE}"""
_WRITTEN = f"""SELECT row_id FROM change WHERE action_id > :last AND table_name = 'customer'
    AND field IN {_FOUND_BY}"""
# Without one no part is read.
_ANY_EDIT = """(SELECT 1 WHERE EXISTS
    (SELECT 1 FROM action WHERE id > :last AND kind IN ('edit', 'undo')))"""
_PARTS = " UNION ".join(
    f"""SELECT x.customer_id FROM {_ANY_EDIT} CROSS JOIN {part} x WHERE x.created_by > :last
  UNION SELECT coalesce(x.customer_id, json_extract(g.before, '$.customer_id'))
    FROM {_ANY_EDIT} CROSS JOIN change g LEFT JOIN {part} x ON x.id = g.row_id
  WHERE g.action_id > :last AND g.table_name = '{part}'"""
    for part in ("address", "custom_value")
)
_WHERE_CHANGED = ("SELECT customer_id FROM unmatched_row", _EDITED, _WRITTEN, _PARTS)
_CHANGED = " UNION ".join(_WHERE_CHANGED)
_IS_CHANGED = " OR ".join(f"EXISTS ({each})" for each in _WHERE_CHANGED)
# All rows of a person are looked at together.
_ROWS = f"""SELECT DISTINCT r.id FROM ({_CHANGED}) x CROSS JOIN customer c
    ON c.id = x.customer_id CROSS JOIN customer r ON r.person_id = c.person_id ORDER BY 1"""
_INSERT = """INSERT OR REPLACE INTO proposal(row_a, row_b, score, reasons, is_certain)
  SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'),
    json_extract(value, '$[3]'), json_extract(value, '$[4]') FROM json_each(?)"""
_SLICE = 5_000
_COUNTS = "SELECT count(*), coalesce(sum(is_certain), 0) FROM proposal"
# Whom an import would have joined but for their names, or for a third: the seller decides.
_HELD_BACK = """INSERT OR IGNORE INTO proposal(row_a, row_b, score, reasons, is_certain)
  SELECT min(x.person_id, y.person_id), max(x.person_id, y.person_id), 25,
    json_array(d.reason, 'other_name'), 0
  FROM candidate d CROSS JOIN customer x ON x.id = d.row_a CROSS JOIN customer y
    ON y.id = d.row_b WHERE x.person_id <> y.person_id
    AND NOT EXISTS (SELECT 1 FROM contact k CROSS JOIN contact n ON n.value = k.value
      AND n.kind = k.kind AND n.customer_id = d.row_b
      WHERE k.customer_id = d.row_a AND k.kind = d.reason AND k.is_shared = 1)"""


@dataclass(frozen=True, slots=True)
class _State:
    """Where the last look ended: `last` is the newest action it knew, None before the first."""

    last: int | None
    newest: int


class FinderDesk(PairBook):
    """Finds the pairs to review; one look at a time."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        followers: Followers,
        before_many: Callable[[], None] = lambda: None,
    ) -> None:
        """Take what the desk works with, as `PairBook`."""
        super().__init__(database, clock, followers, before_many)
        self._turn = Lock()

    def find(self, watch: Watch) -> tuple[Changes, FindReport]:
        """Look for duplicates among everybody, or only of who is new or changed.

        Comparing happens beside whatever is being written; writing what was found is short.

        Raises:
            StoppedError: the seller stopped it; nothing was changed.
        """
        step = _stepping(watch)
        # Who asks while another look is under way gets what is new since.
        while not self._turn.acquire(timeout=_PATIENCE_S):
            step("reading", 0, 0)
        try:
            return self._found(step)
        finally:
            self._turn.release()

    def is_stale(self) -> bool:
        """Tell whether anybody is new or changed since the last look."""
        with self._database.reading() as session:
            state = _state(session)
            if state.last is None:
                return bool(number(session, "SELECT EXISTS(SELECT 1 FROM customer)"))
            places = {"last": state.last}
            return bool(number(session, f"SELECT {_IS_CHANGED}", places))

    def _read(self, ids: Sequence[int] | None, step: Callable[[], None]) -> "Material":
        from app.services.duplicates.material import read_material  # noqa: PLC0415 - as below

        with self._database.reading() as session:
            return read_material(session, ids, step)

    def _found(self, step: Step) -> tuple[Changes, FindReport]:
        # 60 ms and 30 MB that no start has to spend.
        from app.services.duplicates import parts, search  # noqa: PLC0415

        began = perf_counter()
        step("reading", 0, 0)
        with self._database.reading() as session:
            state = _state(session)
            known = [] if state.last is None else parts.read_parts(session)
            rows = _changed_rows(session, state.last or 0) if known else []
        is_full = not known or parts.are_many(known) or 3 * len(rows) > len(known[0].looked_at)
        looked = (
            search.look_at_all(self._read, step)
            if is_full
            else search.look_at_some(self._read, rows, known, step)
        )
        step("writing", 0, 0)
        with self._database.writing() as uow:
            _write(uow, looked, state, is_full=is_full)
            if is_full or rows:
                parts.write_part(uow, looked.part, is_all=is_full)
            _remember(uow, to_ms(self._clock.now()), state)
            pairs, certain = uow.sql(_COUNTS).one()
        return uow.changes, FindReport(
            is_full=is_full,
            people=len(looked.part.looked_at),
            pairs=whole(pairs),
            certain=whole(certain),
            seconds=perf_counter() - began,
        )


def _stepping(watch: Watch) -> Step:
    def step(phase: str, done: int, total: int) -> None:
        if watch.is_cancelled():
            raise StoppedError
        watch.progress(phase, done, total)

    return step


def _remember(uow: UnitOfWork, at_ms: int, state: _State) -> None:
    uow.sql("DELETE FROM duplicate_look")
    uow.sql(
        "INSERT INTO duplicate_look(id, at, rules, last_action) VALUES(1, ?, ?, ?)",
        (at_ms, RULES, state.newest),
    )
    uow.touch(Subject.CUSTOMERS)


def _state(session: Session) -> _State:
    last = number(session, f"SELECT last_action FROM duplicate_look WHERE rules = {RULES}")
    newest = number(session, "SELECT coalesce(max(id), 0) FROM action")
    return _State(last, newest or 0)


def _changed_rows(session: Session, last: int) -> list[int]:
    return [whole(row[0]) for row in run_sql(session, _ROWS, {"last": last}).fetchall()]


def _write(uow: UnitOfWork, looked: "Looked", state: _State, *, is_full: bool) -> None:
    if is_full:
        uow.sql("DELETE FROM proposal")
    else:
        people = json.dumps(looked.persons)
        for row in ("row_a", "row_b"):
            uow.sql(
                f"DELETE FROM proposal WHERE {row} IN (SELECT value FROM json_each(?))", (people,)
            )
        uow.sql(
            "UPDATE proposal SET is_certain = 0 WHERE is_certain = 1 AND (row_a, row_b) IN"
            " (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))",
            (json.dumps(looked.loosened),),
        )
    for first in range(0, len(looked.proposed), _SLICE):
        # All at once would hold the interpreter while the text is made.
        listed = [
            (each.row_a, each.row_b, each.score, each.reasons, int(each.is_certain))
            for each in looked.proposed[first : first + _SLICE]
        ]
        uow.sql(_INSERT, (json.dumps(listed),))
    uow.sql(_HELD_BACK)
    newest = number(uow.session, "SELECT coalesce(max(id), 0) FROM action")
    if newest == state.newest:
        uow.sql("DELETE FROM unmatched_row")
