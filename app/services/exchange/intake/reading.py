"""Reading one table in full into its staging file; runs in a reading child."""

import gc
import json
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from app.services.exchange.errors import FileRefusedError
from app.services.exchange.intake.batches import RowReader
from app.services.exchange.intake.booking import OrderBooking
from app.services.exchange.intake.customer_list import CustomerList
from app.services.exchange.intake.dates import MomentReader, OrderNeededError
from app.services.exchange.intake.drafts import HeadReader
from app.services.exchange.intake.fields import ADDRESS_FIELDS, PERSON_FIELDS
from app.services.exchange.intake.layout import Layout
from app.services.exchange.intake.lines import Lines
from app.services.exchange.intake.looking import Opened, date_order_of, open_layout
from app.services.exchange.intake.orders import OrderReader, Take
from app.services.exchange.intake.people import People
from app.services.exchange.intake.shops import Shops
from app.services.exchange.intake.staged import StagingFile
from app.services.exchange.intake.staged_faults import KeptRows
from app.services.exchange.views import Refusal, TableKind
from app.services.sheets import RawTable, Report, open_tables

_COUNTRIES = {"CNY": "CN", "JPY": "JP", "USD": "US", "GBP": "GB", "CAD": "CA", "AUD": "AU"}


@dataclass(frozen=True, slots=True)
class ReadJob:
    """What a reading child is asked to do.

    Attributes:
        path: the foreign file.
        staging: the staging file to write; an old one is replaced.
        table: which table of the file, counted from 0.
        encoding: a codec the seller chose for texts.
        mapping: field code by column position; None takes the format's own, or the proposals.
        shop: the shop of rows that name none.
        zones: the zone of each shop known so far, by its name.
        default_zone: where shops without a zone are.
        home_zone: whose calendar days are counted.
        currency: of amounts that name none, where the format does not know it.
        date_order: "DMY" or "MDY", where the dates leave it open.
    """

    path: Path
    staging: Path
    home_zone: str
    currency: str
    table: int = 0
    encoding: str | None = None
    mapping: Mapping[int, str] | None = None
    shop: str | None = None
    zones: Mapping[str, str] = field(default_factory=dict)
    default_zone: str | None = None
    date_order: str | None = None


def read_into(report: Report, job: ReadJob) -> dict[str, str | None]:
    """Read one table into its staging file and give the facts written there.

    Args:
        report: takes progress.
        job: which table, and how.

    Raises:
        FileRefusedError: the table is no list of orders, lines or customers.
        SheetRefusedError: the file cannot be read; the staging file is worthless.
    """
    was_collecting = gc.isenabled()
    # Hundreds of thousands of small tuples live until the end; looking for circles among them
    # again and again would cost as much as the reading itself.
    gc.disable()
    try:
        return _read_into(report, job, None, ())
    except OrderNeededError:
        order, needs = _date_order(report, job)
        return _read_into(report, job, order, needs)
    finally:
        if was_collecting:
            gc.enable()


def _read_into(
    report: Report, job: ReadJob, order: str | None, needs: Sequence[str]
) -> dict[str, str | None]:
    with closing(_tables(report, job)) as tables:
        raw, opened = _opened(tables, job)
        if opened.layout.format.refuse is not None:
            raise FileRefusedError(job.path.name, opened.layout.format.refuse)
        staging = StagingFile(job.staging)
        try:
            facts = _read(job, raw, opened, order, staging, report)
            facts["needs"] = json.dumps(needs)
            staging.close(facts)
        except BaseException:
            staging.abandon()
            job.staging.unlink(missing_ok=True)
            raise
        return facts


def _opened(tables: Iterator[RawTable], job: ReadJob) -> tuple[RawTable, Opened]:
    raw = next(tables, None)
    opened = None if raw is None else open_layout(raw, job.mapping)
    if raw is None or opened is None:
        raise FileRefusedError(job.path.name, Refusal.NO_ROWS)
    return raw, opened


def _tables(report: Report, job: ReadJob) -> Generator[RawTable, None, None]:
    for index, raw in enumerate(open_tables(job.path, encoding=job.encoding, watch=report)):
        if index == job.table:
            yield raw


def _date_order(report: Report, job: ReadJob) -> tuple[str, tuple[str, ...]]:
    """Say how slashed dates are read, and what is to be asked; a pass over the whole file."""
    with closing(_tables(report, job)) as tables:
        _, opened = _opened(tables, job)
        found = date_order_of(opened.layout, opened.rows)
    hint = job.date_order or opened.layout.format.date_order
    usual = hint or ("MDY" if job.currency == "USD" else "DMY")
    needs = ("date_order",) if found.is_asked and hint is None else ()
    return found.order or usual, needs


@dataclass(slots=True)
class _Desk:
    """What one reading works with."""

    layout: Layout
    shops: Shops
    people: People
    staging: StagingFile
    kept: KeptRows
    currency: str
    zone: str
    moments: Mapping[str, MomentReader]


def _read(
    job: ReadJob,
    raw: RawTable,
    opened: Opened,
    order: str | None,
    staging: StagingFile,
    report: Report,
) -> dict[str, str | None]:
    desk = _desk(job, opened.layout, order, staging)
    rows = RowReader(opened.rows, opened.layout)
    if opened.layout.kind is TableKind.CUSTOMERS:
        newest = _read_customers(desk, rows)
    else:
        newest = _read_orders(desk, rows, lambda: staging.keep_reporting(report, job.path))
    counted = (
        ("shorter_rows", rows.notes.shorter),
        ("wider_rows", rows.notes.wider),
        ("undecoded", raw.undecoded.count),
    )
    for code, count in counted:
        if count:
            staging.add("s_note", [(code, None, str(count))])
    layout = opened.layout
    return {
        "format": layout.format.key or None,
        "platform": layout.platform or None,
        "kind": layout.kind,
        "encoding": raw.encoding or None,
        "sheet": raw.name or None,
        "header": json.dumps(layout.header.names, ensure_ascii=False),
        "header_row": str(layout.header.row),
        "fingerprint": layout.header.fingerprint,
        "read": str(rows.notes.read),
        "newest_at": None if newest is None else str(newest),
        "currency": desk.currency,
        "zone": desk.zone,
    }


def _desk(job: ReadJob, layout: Layout, order: str | None, staging: StagingFile) -> _Desk:
    usual = layout.format.zone or job.default_zone or job.home_zone
    zone = job.zones.get(job.shop or "", usual)
    home = ZoneInfo(job.home_zone)
    moments = {"": MomentReader(ZoneInfo(zone), home, order)}
    if "shop" in layout.positions:
        for shop, other in job.zones.items():
            if other != zone:
                moments[shop] = MomentReader(ZoneInfo(other), home, order)
    currency = layout.format.currency or job.currency
    fields = [name for name in (*PERSON_FIELDS, *ADDRESS_FIELDS) if name in layout.positions]
    people = People(
        fields,
        country=layout.format.country or _COUNTRIES.get(currency, "US"),
        surname_first=layout.format.surname_first,
        home_day=moments[""].home_day,
    )
    shops = Shops(layout, job.shop)
    kept = KeptRows(staging)
    return _Desk(layout, shops, people, staging, kept, currency, zone, moments)


def _read_customers(desk: _Desk, rows: RowReader) -> int | None:
    customers = CustomerList(desk.layout, desk.shops, desk.people)
    for batch in rows.batches():
        rows.notes.read += len(batch.rows)
        faults = customers.take(batch)
        if faults:
            desk.kept.keep(batch, faults)
    if customers.repeats:
        desk.staging.add("s_note", [("repeated_customers", None, str(customers.repeats))])
    customers.finish(desk.staging)
    return None


def _read_orders(desk: _Desk, rows: RowReader, keep_reporting: Callable[[], None]) -> int | None:
    lines = Lines(desk.layout, desk.staging)
    heads = HeadReader(desk.layout, desk.currency, desk.moments)
    reader = OrderReader(desk.layout, desk.shops, heads, lines)
    booking = OrderBooking(desk.layout, desk.shops, desk.people, lines, desk.staging)
    for batch in rows.batches():
        rows.notes.read += len(batch.rows)
        rest = batch
        while rest.rows:
            found = reader.take(rest)
            if isinstance(found, Take):
                booking.book(found)
                break
            desk.kept.keep(rest, found)
            rest = rest.without(set(found))
    if booking.repeats:
        desk.staging.add("s_note", [("exact_duplicates", None, str(booking.repeats))])
    keep_reporting()
    booking.finish()
    return booking.newest_at
