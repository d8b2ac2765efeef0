"""A first look at a foreign file: what its tables are, before anything is read in full."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path

from app.services.exchange.intake.batches import Batch, RowReader, filled_down
from app.services.exchange.intake.cells import plain_text, shown_text
from app.services.exchange.intake.columns import Columns
from app.services.exchange.intake.dates import order_of_dates
from app.services.exchange.intake.fields import MOMENTS
from app.services.exchange.intake.formats import known_formats
from app.services.exchange.intake.layout import Layout, layout_of
from app.services.exchange.intake.proposing import Proposal, mapping_of, proposals
from app.services.exchange.intake.recognising import DEEPEST_HEADER, Header, header_of
from app.services.exchange.intake.shops import shops_in
from app.services.exchange.kept_sheet import REASON_COLUMN
from app.services.exchange.views import (
    Certainty,
    ColumnLook,
    FileLook,
    Refusal,
    TableKind,
    TableLook,
)
from app.services.sheets import EDIT_MARK, Cell, RawTable, Report, SheetRefusedError, open_tables

LOOKED_AT_ROWS = 20_000
_COUNTED_ROWS = 120_000  # beyond, counting would cost as much as reading
_SHOWN_LETTERS = 1_000  # no seller reads more, and a window cannot show a million
_SAMPLE_ROWS = 20
_CONTENT_ROWS = 60
_HASH_CHUNK = 1 << 20
_BOTH = {"DMY", "MDY"}


@dataclass(slots=True)
class Opened:
    """A table with its header found, its rows untouched but for a peek.

    Attributes:
        rows: all rows of the table, the first one included.
        top: the first rows, once more.
    """

    header: Header
    layout: Layout
    proposed: tuple[Proposal, ...]
    rows: Iterator[Sequence[Cell]]
    top: Sequence[Sequence[Cell]]


def open_layout(raw: RawTable, mapping: Mapping[int, str] | None = None) -> Opened | None:
    """Find a table's header and say how its columns are read; None for a table without cells.

    Args:
        raw: the table, at its beginning.
        mapping: fields by column position, as the seller matched them.
    """
    rows = filled_down(raw.rows, raw.merged) if raw.merged else raw.rows
    top = list(islice(rows, DEEPEST_HEADER + _CONTENT_ROWS))
    rest = rows
    width = next((row.index(REASON_COLUMN) for row in top if REASON_COLUMN in row), None)
    if width is not None:  # rows kept aside come back with the reason we wrote beside them
        top = [row[:width] for row in top]
        rest = (row[:width] for row in rows)
    header = header_of(top, known_formats())
    if header is None:
        return None
    proposed: tuple[Proposal, ...] = ()
    asked = mapping
    if mapping is None and header.format is None:
        proposed = proposals(header.names, top[header.row :][:_CONTENT_ROWS])
        asked = mapping_of(proposed)
    layout = layout_of(header, asked, is_text=bool(raw.encoding))
    return Opened(header, layout, proposed, chain(top, rest), top)


@dataclass(slots=True)
class _Meter:
    """Passes progress on and remembers which part of a table is read."""

    report: Report
    share: float = 0

    def __call__(self, done: int, total: int) -> None:
        self.share = done / total if total else 0
        self.report(done, total)


def look_at(report: Report, path: Path, encoding: str | None = None) -> FileLook:
    """Look at a file; runs in a reading child.

    Args:
        report: takes progress.
        path: the file.
        encoding: a codec that the seller chose for texts.
    """
    try:
        size, sha256 = path.stat().st_size, _sha256(path, report)
    except OSError:
        refused = Refusal.UNREADABLE if path.exists() else Refusal.MISSING
        return FileLook(path, 0, "", refused=refused)
    try:
        tables, refusals = _looked(path, encoding, _Meter(report))
    except SheetRefusedError as error:
        return FileLook(path, size, sha256, refused=Refusal(error.code))
    if tables:
        return FileLook(path, size, sha256, tables=tuple(tables))
    return FileLook(path, size, sha256, refused=refusals[0] if refusals else Refusal.NO_ROWS)


def _looked(
    path: Path, encoding: str | None, meter: _Meter
) -> tuple[list[TableLook], list[Refusal]]:
    tables: list[TableLook] = []
    refusals: list[Refusal] = []
    for index, raw in enumerate(open_tables(path, encoding=encoding, watch=meter)):
        if raw.export_mark == EDIT_MARK:
            return [], [Refusal.ROUND_TRIP]
        found = _look(index, raw, meter)
        if isinstance(found, TableLook):
            tables.append(found)
        elif found is not None:
            refusals.append(found)
    return tables, refusals


def _sha256(path: Path, report: Report) -> str:
    digest = hashlib.sha256()
    size = path.stat().st_size
    with path.open("rb") as file:
        while chunk := file.read(_HASH_CHUNK):
            digest.update(chunk)
            report(file.tell(), size)
    return digest.hexdigest()


@dataclass(slots=True)
class _Scan:
    """What the rows under a header showed."""

    rows: int = 0
    shops: dict[str, None] = field(default_factory=dict)
    orders: set[str] = field(default_factory=lambda: set(_BOTH))
    has_dates: bool = False
    is_whole: bool = False
    sample: list[tuple[str, ...]] = field(default_factory=list)
    first_values: dict[int, str] = field(default_factory=dict)


def _look(index: int, raw: RawTable, meter: _Meter) -> TableLook | Refusal | None:
    opened = open_layout(raw)
    if opened is None:
        return None
    layout = opened.layout
    if layout.format.refuse is not None:
        return layout.format.refuse
    scan = _scanned(opened)
    if not scan.rows:
        return Refusal.NO_ROWS
    header = opened.header
    return TableLook(
        index=index,
        name=raw.name,
        encoding=raw.encoding,
        format_key=layout.format.key or None,
        platform=layout.platform or None,
        kind=layout.kind,
        header=header.names,
        header_row=header.row,
        fingerprint=header.fingerprint,
        columns=_columns(opened, scan),
        sample=tuple(scan.sample),
        rows=_row_count(raw, opened, scan, meter.share),
        shops=tuple(scan.shops),
        needs=_needs(layout, scan),
    )


def _row_count(raw: RawTable, opened: Opened, scan: _Scan, share: float) -> int:
    """Give how many rows a table has: exactly where that is cheap, else reckoned, in thousands."""
    if scan.is_whole:
        return scan.rows
    if raw.row_total is not None:
        return max(scan.rows, raw.row_total - opened.header.row)
    reckoned = scan.rows / share if share else 0
    if reckoned > _COUNTED_ROWS:
        return int(round(reckoned, -3))
    return scan.rows + sum(1 for _ in opened.rows)


def _scanned(opened: Opened) -> _Scan:
    scan = _Scan()
    layout = opened.layout
    reader = RowReader(opened.rows, layout)
    for batch in reader.batches():
        if scan.rows < LOOKED_AT_ROWS:
            _scan_batch(batch, layout, scan)
        else:
            _scan_dates(Columns(batch, layout), scan)
        if scan.rows >= LOOKED_AT_ROWS and not (scan.has_dates and scan.orders == _BOTH):
            scan.rows += reader.carried
            return scan
    scan.is_whole = True
    return scan


def _scan_batch(batch: Batch, layout: Layout, scan: _Scan) -> None:
    columns = Columns(batch, layout)
    scan.rows += len(batch.rows)
    scan.shops.update(dict.fromkeys(shops_in(columns)))
    for row in batch.rows[: _SAMPLE_ROWS - len(scan.sample)]:
        scan.sample.append(tuple(shown_text(cell)[:_SHOWN_LETTERS] for cell in row))
    for place in range(layout.width):
        if place not in scan.first_values:
            value = next((text for cell in columns.at(place) if (text := plain_text(cell))), None)
            if value is not None:
                scan.first_values[place] = value[:_SHOWN_LETTERS]
    _scan_dates(columns, scan)


def _scan_dates(columns: Columns, scan: _Scan) -> None:
    for name in (*MOMENTS, "placed_day"):
        allowed = order_of_dates(columns.of(name) or ())
        if allowed is not None:
            scan.has_dates = True
            scan.orders &= allowed


def _columns(opened: Opened, scan: _Scan) -> tuple[ColumnLook, ...]:
    header, layout = opened.header, opened.layout
    known = {place: code for code, places in layout.positions.items() for place in places}
    states = {place for place, _ in layout.states}
    found = []
    for place, name in enumerate(header.names):
        code, certainty = known.get(place), Certainty.SURE
        if opened.proposed:
            code, certainty = opened.proposed[place]
        elif code is None and place in states:
            code = "state"
        elif code is None:
            certainty = Certainty.SKIPPED
        found.append(ColumnLook(name, scan.first_values.get(place, ""), code, certainty))
    return tuple(found)


def _needs(layout: Layout, scan: _Scan) -> tuple[str, ...]:
    needs = []
    if not scan.shops:
        needs.append("shop")
    if scan.has_dates and scan.orders == _BOTH and layout.format.date_order is None:
        needs.append("date_order")
    if not layout.format.key and not is_complete(layout):
        needs.append("columns")
    return tuple(needs)


def is_complete(layout: Layout) -> bool:
    """Tell whether enough columns are matched to read a table."""
    fields = layout.positions.keys()
    if layout.kind is TableKind.CUSTOMERS:
        return bool(fields & {"account", "phone", "email", "phone_parts"})
    if layout.kind is TableKind.LINES:
        return "order_no" in fields
    has_moment = bool(fields & {"placed_at", "paid_at", "placed_day"})
    has_amount = bool(fields & {"net", "paid", "total", "amount", "price"})
    return has_moment and has_amount


@dataclass(frozen=True, slots=True)
class DateOrder:
    """What a table's slashed dates say: their order if decided, and whether there are any."""

    order: str | None = None
    is_asked: bool = False


def date_order_of(layout: Layout, rows: Iterator[Sequence[Cell]]) -> DateOrder:
    """Decide over a whole table how its slashed dates are to be read.

    Args:
        layout: how its columns are read.
        rows: all its rows, used up as far as needed.
    """
    scan = _Scan()
    for batch in RowReader(rows, layout).batches():
        _scan_dates(Columns(batch, layout), scan)
        if not scan.has_dates or scan.orders != _BOTH:
            break
    if not scan.has_dates:
        return DateOrder()
    order = next(iter(scan.orders)) if len(scan.orders) == 1 else None
    return DateOrder(order, is_asked=scan.orders == _BOTH)
