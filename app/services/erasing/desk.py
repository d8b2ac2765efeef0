"""The erasing desk: look what would go, erase, and finish what a crash left undone."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from app.models.changes import Subject
from app.models.database import number
from app.models.durable import disk_faults
from app.models.exchangeable import ExchangeableDatabase
from app.places import Places
from app.services.changes import Changes
from app.services.clock import Clock, from_ms
from app.services.customers.marks import salts
from app.services.customers.queries import person_of
from app.services.erasing import queries
from app.services.erasing.blanking import blank_rows, mark_rows, name_rows
from app.services.erasing.cleaning import say_clean, scrub
from app.services.erasing.elsewhere import blank_elsewhere, kept_rows_of
from app.services.erasing.erased_file import keep_erased
from app.services.erasing.traces import Traces
from app.services.erasing.views import ErasePreview, EraseReport, EraseWish
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action, tell_facts
from app.services.orders import CustomerGoneError
from app.services.segments.queries import home_zone

_SALT_BYTES = 16
_BORN = """SELECT min(a.at) FROM customer c JOIN action a ON a.id = c.created_by
  WHERE c.person_id = (SELECT person_id FROM customer WHERE id = ?)"""


@dataclass(frozen=True, slots=True)
class EraseBench:
    """What the desk works with.

    Attributes:
        before: makes the copy that stands before each erasing.
        copies: moments of the copies there are and of the one made before, replaced files in
            quarantine among them.
        forget: takes what tells of a person, and of these rows, out of the program's own
            settings; without a person everything there that may tell of anybody.
    """

    database: ExchangeableDatabase
    clock: Clock
    followers: Followers
    places: Places
    before: Callable[[], None]
    copies: Callable[[], Sequence[int]]
    forget: Callable[[Traces | None, Sequence[int]], None]


class EraseDesk:
    """Erases people for good; each call is one wish of the seller."""

    def __init__(self, bench: EraseBench) -> None:
        self._bench = bench
        self._database = bench.database

    def preview(self, person_id: int) -> ErasePreview:
        """Tell what would go and what would stay.

        Raises:
            CustomerGoneError: there is nobody of this number, or not any more.
        """
        with self._database.reading() as session:
            rows = queries.rows_of(session, person_id)
            if not rows:
                raise CustomerGoneError(person_id)
            person = person_of(session, person_id) or person_id
            found = queries.preview(session, person, rows)
            traces = queries.traces(session, rows)
            files = len({batch for _, batch, _ in kept_rows_of(session, traces)})
            zone = ZoneInfo(home_zone(session))
            born = number(session, _BORN, (person_id,)) or 0
        moments = sorted((at for at in self._bench.copies() if at >= born), reverse=True)
        days = (from_ms(at).astimezone(zone).date() for at in moments)
        return replace(found, files=files, copies=tuple(days))

    def erase(self, wish: EraseWish) -> tuple[Changes, EraseReport]:
        """Erase one person with all rows; it cannot be taken back.

        Raises:
            CustomerGoneError: there is nobody of this number, or not any more.
            OutsideError: disk or lock; nothing was erased, or everything was, and what is left of
                the bytes goes at the next start.
        """
        self._bench.before()
        with self._database.writing() as uow:
            rows = queries.rows_of(uow.session, wish.person_id)
            if not rows:
                raise CustomerGoneError(wish.person_id)
            self._bench.followers.begin(uow)
            traces = queries.traces(uow.session, rows)
            facts = {
                "person": rows[0],
                "people": 1,
                "rows": rows,
                "asked_by": wish.asked_by.value,
                "asked_on": wish.asked_on.isoformat(),
            }
            action = record_action(uow, self._bench.clock, ActionKind.ERASE, facts)
            name_rows(uow, rows)
            mark_rows(uow, next(iter(salts(uow.session)), secrets.token_hex(_SALT_BYTES)))
            orders = blank_rows(uow, self._bench.clock, action)
            blank_elsewhere(uow, traces)
            tell_facts(uow, action, {**facts, "orders": orders})
            self._bench.followers.follow(uow)
            uow.touch(*Subject)
        is_clean = self._clean(traces, rows)
        return uow.changes, EraseReport(action, len(rows), orders, is_clean)

    def finish(self) -> bool:
        """Finish what a crash left undone after somebody was erased; tell whether there was any.

        Raises:
            OutsideError: disk or lock; the next start tries again.
        """
        with self._database.reading() as session:
            is_left, erased = queries.unclean(session), queries.erased_rows(session)
        with disk_faults():
            keep_erased(self._bench.places.erased_file, erased)
        if is_left:
            # Nobody knows any more what the person was called.
            self._clean(None, [each.row for each in erased])
        return is_left

    def _clean(self, traces: Traces | None, rows: Sequence[int]) -> bool:
        with self._database.reading() as session:
            erased = queries.erased_rows(session)
        with disk_faults():
            keep_erased(self._bench.places.erased_file, erased)
            _empty(self._bench.places.imports)
        self._bench.forget(traces, rows)
        is_clean = scrub(self._database)
        if is_clean:
            say_clean(self._database)
        return is_clean


def _empty(imports: Path) -> None:
    """Delete the staging files; an import that is being tried out reads its file once more."""
    for staging in imports.glob("*.staging*"):
        staging.unlink(missing_ok=True)
