"""Reading one table in full into its staging file; runs in a reading child."""

import gc
import json
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from app.services.exchange.errors import FileRefusedError
from app.services.exchange.intake.batches import RowNotes, RowReader
from app.services.exchange.intake.collecting import (
    ReadingDesk,
    collect_customers,
    collect_orders,
    desk_of,
)
from app.services.exchange.intake.dates import OrderNeededError
from app.services.exchange.intake.halves import (
    ApartError,
    Beat,
    Neighbour,
    RearHalf,
    beater,
    border_of,
    front_rows,
    rear_half,
    rear_rows,
    take_over,
    tell,
)
from app.services.exchange.intake.job import ReadJob
from app.services.exchange.intake.looking import Opened, date_order_of, open_layout
from app.services.exchange.intake.staged import StagingFile
from app.services.exchange.views import Refusal, TableKind
from app.services.sheets import RawTable, Report, Watch, open_tables

Facts = dict[str, str | None]


def read_into(
    report: Watch, job: ReadJob, neighbour: Neighbour | None = None
) -> dict[str, str | None]:
    """Read one table into its staging file and give the facts written there.

    Args:
        report: takes progress.
        job: which table, and how.
        neighbour: reads the rear half of the table's rows, if it can.

    Raises:
        FileRefusedError: the table is no list of orders, lines or customers.
        SheetRefusedError: the file cannot be read; the staging file is worthless.
    """
    with _without_collecting():
        try:
            return _with_order(report, job, partial(_read_into, report, job, neighbour))
        except ApartError:
            return _with_order(report, job, partial(_read_into, report, job, None))


def read_front_half(report: Report, job: ReadJob, rear: Path) -> None:
    """Read a table beside a child at the other end of the report's link; as `read_into`.

    Args:
        report: takes progress, has the link.
        job: which table, and how.
        rear: the neighbour's staging file.
    """
    read_into(report, job, Neighbour(report.link, rear) if report.link else None)


def read_rear_half(report: Report, job: ReadJob) -> None:
    """Read the rear half of a table for the child at the other end of the report's link."""
    if report.link is not None:
        read_rear(report, job, Neighbour(report.link, job.staging))


def read_rear(report: Watch, job: ReadJob, neighbour: Neighbour) -> None:
    """Read the rear half of a table's orders beside another process that reads the front half.

    Args:
        report: takes progress.
        job: as for `read_into`; the staging file is another one.
        neighbour: reads the front half.

    Raises:
        FileRefusedError: as `read_into`.
        SheetRefusedError: as `read_into`.
    """
    with _without_collecting():
        _with_order(report, job, partial(_read_rear, report, job, neighbour))


@contextmanager
def _without_collecting() -> Iterator[None]:
    # Hundreds of thousands of small tuples live until the end; looking for circles among them
    # again and again would cost as much as the reading itself.
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_collecting:
            gc.enable()


def _with_order(
    report: Watch, job: ReadJob, read: Callable[[str | None, Collection[str]], Facts]
) -> Facts:
    try:
        return read(None, ())
    except OrderNeededError:
        return read(*_date_order(report, job))


def _read_into(
    report: Watch,
    job: ReadJob,
    neighbour: Neighbour | None,
    order: str | None,
    needs: Collection[str],
) -> Facts:
    with closing(_tables(report, job)) as tables, _staging(job) as staging:
        raw, opened = _opened(tables, job)
        layout = opened.layout
        desk = desk_of(job, layout, order, staging)
        border = None if neighbour is None else border_of(raw, layout, job.path)
        beside = None if border is None else neighbour
        every = opened.rows
        if border is not None:
            every = front_rows(every, border, layout.positions["order_no"][0])
        rows = RowReader(every, layout)
        rear = _read(opened, rows, desk, beside, beater(report, job.path.stat().st_size))
        notes, newest, undecoded = rows.notes, desk.booking.newest_at, raw.undecoded.count
        if rear is not None:
            notes = notes.with_others(rear.notes)
            newest = max(filter(None, (newest, rear.newest_at)), default=None)
            needs, undecoded = {*needs, *rear.needs}, rear.undecoded  # it walked over all rows
        _note(staging, notes, undecoded)
        facts = _facts(raw, desk, notes, newest)
        facts["needs"] = json.dumps(sorted(needs))
        staging.close(facts)
        return facts


def _read_rear(
    report: Watch, job: ReadJob, neighbour: Neighbour, order: str | None, needs: Collection[str]
) -> Facts:
    with closing(_tables(report, job)) as tables, _staging(job) as staging:
        raw, opened = _opened(tables, job)
        layout = opened.layout
        border = border_of(raw, layout, job.path)
        if border is None:
            staging.close({})
            return {}
        skipped, rest = rear_rows(opened.rows, border, layout.positions["order_no"][0])
        rows = RowReader(rest, layout, skipped=skipped)
        desk = desk_of(job, layout, order, staging)
        collect_orders(desk, rows)
        half = rear_half(desk, rows.notes, raw.undecoded.count, needs)
        tell(neighbour, desk, half, beater(report, job.path.stat().st_size))
        return {}


@contextmanager
def _staging(job: ReadJob) -> Iterator[StagingFile]:
    staging = StagingFile(job.staging)
    try:
        yield staging
    except BaseException:
        staging.abandon()
        job.staging.unlink(missing_ok=True)
        raise


def _opened(tables: Iterator[RawTable], job: ReadJob) -> tuple[RawTable, Opened]:
    raw = next(tables, None)
    opened = None if raw is None else open_layout(raw, job.mapping)
    if raw is None or opened is None:
        raise FileRefusedError(job.path.name, Refusal.NO_ROWS)
    if opened.layout.format.refuse is not None:
        raise FileRefusedError(job.path.name, opened.layout.format.refuse)
    return raw, opened


def _tables(report: Watch, job: ReadJob) -> Generator[RawTable, None, None]:
    for index, raw in enumerate(open_tables(job.path, encoding=job.encoding, watch=report)):
        if index == job.table:
            yield raw


def _date_order(report: Watch, job: ReadJob) -> tuple[str, tuple[str, ...]]:
    """Say how slashed dates are read, and what is to be asked; a pass over the whole file."""
    with closing(_tables(report, job)) as tables:
        _, opened = _opened(tables, job)
        found = date_order_of(opened.layout, opened.rows)
    hint = job.date_order or opened.layout.format.date_order
    usual = hint or ("MDY" if job.currency == "USD" else "DMY")
    needs = ("date_order",) if found.is_asked and hint is None else ()
    return found.order or usual, needs


def _read(
    opened: Opened, rows: RowReader, desk: ReadingDesk, neighbour: Neighbour | None, beat: Beat
) -> RearHalf | None:
    if opened.layout.kind is TableKind.CUSTOMERS:
        collect_customers(desk, rows)
        return None
    collect_orders(desk, rows)
    rear = None if neighbour is None else take_over(neighbour, desk, beat)
    desk.staging.keep_reporting(beat)
    desk.booking.finish()
    return rear


def _note(staging: StagingFile, notes: RowNotes, undecoded: int) -> None:
    counted = (
        ("shorter_rows", notes.shorter),
        ("wider_rows", notes.wider),
        ("undecoded", undecoded),
    )
    for code, count in counted:
        if count:
            staging.add("s_note", [(code, None, str(count))])


def _facts(raw: RawTable, desk: ReadingDesk, notes: RowNotes, newest: int | None) -> Facts:
    layout = desk.layout
    return {
        "format": layout.format.key or None,
        "platform": layout.platform or None,
        "kind": layout.kind,
        "encoding": raw.encoding or None,
        "sheet": raw.name or None,
        "header": json.dumps(layout.header.names, ensure_ascii=False),
        "header_row": str(layout.header.row),
        "fingerprint": layout.header.fingerprint,
        "read": str(notes.read),
        "newest_at": None if newest is None else str(newest),
        "currency": desk.currency,
        "zone": desk.zone,
    }
