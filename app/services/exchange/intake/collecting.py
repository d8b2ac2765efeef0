"""Reading the rows of a table: what is met is collected and staged, faulty rows are kept aside."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from app.services.exchange.intake.batches import RowReader
from app.services.exchange.intake.booking import OrderBooking
from app.services.exchange.intake.customer_list import CustomerList
from app.services.exchange.intake.dates import MomentReader
from app.services.exchange.intake.drafts import HeadReader
from app.services.exchange.intake.fields import ADDRESS_FIELDS, PERSON_FIELDS
from app.services.exchange.intake.job import ReadJob
from app.services.exchange.intake.layout import Layout
from app.services.exchange.intake.lines import Lines
from app.services.exchange.intake.orders import OrderReader, Take
from app.services.exchange.intake.people import People
from app.services.exchange.intake.shops import Shops
from app.services.exchange.intake.staged import StagingFile
from app.services.exchange.intake.staged_faults import KeptRows

_COUNTRIES = {"CNY": "CN", "JPY": "JP", "USD": "US", "GBP": "GB", "CAD": "CA", "AUD": "AU"}


@dataclass(slots=True)
class ReadingDesk:
    """What one reading works with."""

    layout: Layout
    shops: Shops
    people: People
    staging: StagingFile
    kept: KeptRows
    currency: str
    zone: str
    moments: Mapping[str, MomentReader]
    lines: Lines = field(init=False)
    booking: OrderBooking = field(init=False)

    def __post_init__(self) -> None:
        """Lay out what orders need."""
        self.lines = Lines(self.layout, self.staging)
        self.booking = OrderBooking(self.layout, self.shops, self.people, self.lines, self.staging)


def desk_of(job: ReadJob, layout: Layout, order: str | None, staging: StagingFile) -> ReadingDesk:
    """Lay out what a reading needs.

    Args:
        job: what is read.
        layout: how its columns are read.
        order: "DMY" or "MDY" where slashed dates were met.
        staging: where the rows go.
    """
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
    return ReadingDesk(layout, shops, people, staging, kept, currency, zone, moments)


def collect_customers(desk: ReadingDesk, rows: RowReader) -> None:
    """Read a list of customers to its end."""
    customers = CustomerList(desk.layout, desk.shops, desk.people)
    for batch in rows.batches():
        rows.notes.read += len(batch.rows)
        faults = customers.take(batch)
        if faults:
            desk.kept.keep(batch, faults)
    if customers.repeats:
        desk.staging.add("s_note", [("repeated_customers", None, str(customers.repeats))])
    customers.finish(desk.staging)


def collect_orders(desk: ReadingDesk, rows: RowReader) -> None:
    """Read a list of orders or lines; the booking waits for its finish."""
    heads = HeadReader(desk.layout, desk.currency, desk.moments)
    reader = OrderReader(desk.layout, desk.shops, heads, desk.lines)
    for batch in rows.batches():
        rows.notes.read += len(batch.rows)
        rest = batch
        while rest.rows:
            found = reader.take(rest)
            if isinstance(found, Take):
                desk.booking.book(found)
                break
            desk.kept.keep(rest, found)
            rest = rest.without(set(found))
    if desk.booking.repeats:
        note = ("exact_duplicates", None, str(desk.booking.repeats))
        desk.staging.add("s_note", [note])
