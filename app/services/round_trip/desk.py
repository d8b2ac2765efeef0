"""The desk for Excel and back: write a file for coming back, look at what came, apply it."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.models.changes import Subject
from app.models.database import Database, UnitOfWork
from app.services.changes import Changes
from app.services.clock import Clock, to_ms
from app.services.customers.book import CustomerList
from app.services.customers.views import Question
from app.services.editing import MANY, EditReport
from app.services.editing.values import Value, people_changed, set_values
from app.services.errors import StoppedError
from app.services.exporting import OutReport, OutWords
from app.services.exporting.apart import Writer
from app.services.exporting.jobs import as_ids
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action
from app.services.points.adjusting import ListedPoints, adjust_listed
from app.services.round_trip import stored
from app.services.round_trip.columns import SheetColumn, sheet_columns
from app.services.round_trip.comparing import compare
from app.services.round_trip.errors import NotComingBackError
from app.services.round_trip.giving import listed_points
from app.services.round_trip.reading import Returned, read_back
from app.services.round_trip.sheets_out import EditJob
from app.services.round_trip.views import Choice, Comparison, Line, Standing, Unfit, Watch
from app.services.sheets import (
    SheetRefusal,
    SheetRefusedError,
    limits_for,
    run_reading,
)

_PATIENCE_SECONDS = 300  # a slow computer, and every cell twice
MOST_PEOPLE = 200_000  # a reading child has a gigabyte, and holds every cell twice
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class RoundTripDesk:
    """Each call is one wish of the seller; `apply` is one action of the journal.

    Attributes:
        people: finds them.
        most_people: more could go out, but not come back.
        before_many: holds the copy that stands before a hundred people or more are changed.
        large_from: more rows are written in a process of their own; None writes all in this one.
    """

    database: Database
    clock: Clock
    followers: Followers
    people: CustomerList
    most_people: int = MOST_PEOPLE
    before_many: Callable[[], None] = lambda: None
    large_from: int | None = None
    _returned: Returned | None = field(default=None, repr=False)

    def write(
        self,
        whom: Question | Sequence[int],
        path: Path,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write people into a workbook that can be edited and brought back.

        Phones and e-mails are whole, for what is masked could not be told from what was edited.

        Args:
            whom: people in the order of the question, or by their numbers.
            words: for headings and codes; the file keeps them.
            progress: takes people written, and how many there are.

        Raises:
            NotComingBackError: more people than could come back.
            StoppedError: the seller stopped it; no file is left behind.
            SheetNotWrittenError: the disk refused.
            WritingEndedError: the process that wrote it has died; no file is left behind.
        """
        ids = self.people.ids(whom) if isinstance(whom, Question) else whom
        if len(ids) > self.most_people:
            raise NotComingBackError(Unfit.TOO_MANY)
        job = EditJob(path, as_ids(ids), to_ms(self.clock.now()))
        writer = Writer(self.database, self.large_from)
        return writer.put_out(job, words, progress=progress, is_cancelled=is_cancelled)

    def look(self, path: Path, watch: Watch) -> Comparison:
        """Read a file that came back and compare it with today; nothing is written.

        Raises:
            NotComingBackError: it is none that can be compared.
            StoppedError: the seller stopped it.
            SheetRefusedError: it cannot be read.
        """
        try:
            self._returned = run_reading(
                read_back,
                path,
                limits=replace(limits_for(path), total_seconds=_PATIENCE_SECONDS),
                progress=lambda done, total: watch.progress("reading", done, total),
                is_cancelled=watch.is_cancelled,
            )
        except SheetRefusedError as refused:
            if refused.code == SheetRefusal.CANCELLED:
                raise StoppedError from refused
            raise
        watch.progress("checking", 0, 0)
        return self.look_again(watch)

    def look_again(self, watch: Watch) -> Comparison:
        """Compare the file that was read last with the shop as it is now; raises as `look`."""
        returned = self._came_back()
        with self.database.reading() as session:
            if returned.head.business != stored.business(session)[0]:
                raise NotComingBackError(Unfit.OTHER_BUSINESS)
            return compare(session, returned, watch, self.clock)

    def apply(self, choice: Choice, watch: Watch) -> tuple[Changes, EditReport]:
        """Write what the file read last changes, as one action.

        It is compared once more in the same transaction: what has become a conflict since the
        seller looked stays as it is. Points that the file brought before are not given again.

        Raises:
            StoppedError: it was stopped; nothing was changed.
        """
        returned = self._came_back()
        if len(returned.checks) >= MANY:
            self.before_many()
        with self.database.writing() as uow:
            uow.watch(watch.is_cancelled)
            lines = compare(uow.session, returned, watch, self.clock).lines
            columns = {each.code: each for each in sheet_columns(uow.session)}
            watch.progress("writing", 0, 0)
            self.followers.begin(uow)
            action = record_action(uow, self.clock, ActionKind.EDIT, {})
            values = _values(lines, columns.__getitem__, choice)
            changed, have_made = set_values(uow, self.clock, action, values)
            given = self._give(uow, listed_points(returned.head, lines))
            if not changed and not given:
                uow.sql("DELETE FROM action WHERE id = ?", (action,))
                return Changes(), EditReport(None, 0)
            if given:
                changed, have_made = people_changed(uow, action), True
            facts = {"edit": "excel", "file": returned.path.name, "people": changed}
            facts |= {"points": given} if given else {}
            rows = "json((SELECT json_group_array(id) FROM stated))"
            told = f"json_set(:facts, '$.rows', {rows})" if have_made else ":facts"
            uow.sql(
                f"UPDATE action SET facts = {told} WHERE id = :action",
                {"facts": json.dumps(facts, ensure_ascii=False), "action": action},
            )
            self.followers.follow(uow)
            uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
        return uow.changes, EditReport(action, changed)

    def _give(self, uow: UnitOfWork, listed: Sequence[ListedPoints]) -> int:
        """Give or take points; their rows join those in `stated`. Gives how many rows."""
        rows = json.dumps([each.customer_id for each in listed])
        uow.sql("INSERT OR IGNORE INTO stated SELECT value FROM json_each(?)", (rows,))
        return adjust_listed(uow, self.clock, listed)

    def _came_back(self) -> Returned:
        if self._returned is None:
            raise NotComingBackError(Unfit.NO_MARK)
        return self._returned


def _values(
    lines: Iterable[Line], column: Callable[[str], SheetColumn], choice: Choice
) -> Iterator[Value]:
    for line in lines:
        is_taken = choice.taken.get((line.person_id, line.column)) == line.now
        if line.points is not None:
            continue
        if line.standing is Standing.CHANGING or (line.standing is Standing.CONFLICT and is_taken):
            yield line.person_id, str(column(line.column).field), line.value
