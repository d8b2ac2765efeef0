"""One large text read by two processes: the front half by one, the rear half by its neighbour.

Both know the border without asking each other. The neighbour writes its orders and lines into a
staging file of its own and tells the customers, products and shops it met; the front half takes
them over, gives the neighbour half of the customers to write, and in the end copies its rows.
Where both halves hold rows of one order the file is read again by one process.
"""

import time
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from multiprocessing.connection import Connection
from pathlib import Path

from app.services.exchange.intake.batches import RowNotes
from app.services.exchange.intake.collecting import ReadingDesk
from app.services.exchange.intake.layout import Layout
from app.services.exchange.intake.person import Person
from app.services.exchange.intake.products import ProductSaid
from app.services.exchange.intake.staged import Offsets
from app.services.exchange.views import TableKind
from app.services.sheets import Cell

LEAST_BYTES = 4 << 20
_FRONT_SHARE = 0.58  # the rear one must walk over the front's rows, too
_SAMPLE_BYTES = 1 << 20
_LOOK_SECONDS = 0.1

Rows = Iterator[Sequence[Cell]]
Beat = Callable[[], None]


class ApartError(Exception):
    """The two halves cannot be put together; one process must read it all."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The other process.

    Attributes:
        link: messages go both ways.
        staging: the rear half's staging file.
    """

    link: Connection
    staging: Path


@dataclass(frozen=True, slots=True)
class RearHalf:
    """What the rear half met, numbered as in its own staging file, counted from 1."""

    shops: Sequence[tuple[str, str | None]]
    products: Sequence[ProductSaid]
    people: Sequence[Person]
    orders: Sequence[tuple[int, str]]
    notes: RowNotes
    undecoded: int
    newest_at: int | None
    may_repeat: bool
    needs: Collection[str]


@dataclass(frozen=True, slots=True)
class PeopleGiven:
    """Customers of both halves that the rear one is to write, and the number of the first."""

    first: int
    people: Sequence[Person]


def can_part(layout: Layout) -> bool:
    """Tell whether a table's orders can be read in two halves: they must carry numbers."""
    return layout.kind is not TableKind.CUSTOMERS and layout.has_number


def middle_row(path: Path) -> int:
    """Give how many rows the front half has at least, by the length of the first ones."""
    size = path.stat().st_size
    with path.open("rb") as file:
        sample = file.read(_SAMPLE_BYTES)
    rows = max(sample.count(b"\n"), sample.count(b"\r"), 1)
    return int(rows * size / max(len(sample), 1) * _FRONT_SHARE)


def front_rows(rows: Rows, count: int, at: int) -> Rows:
    """Give the first rows, and those of the order that stands at the border.

    Args:
        rows: the table.
        count: how many at least.
        at: where the order number stands.
    """
    row: Sequence[Cell] = ()
    for row in islice(rows, count):
        yield row
    last = _cell(row, at)
    for row in rows:
        number = _cell(row, at)
        if number and number != last:
            return
        yield row


def rear_rows(rows: Rows, count: int, at: int) -> tuple[int, Rows]:
    """Walk over what `front_rows` gives; give how many rows that were, and the rest."""
    walked = deque(enumerate(islice(rows, count), start=1), maxlen=1)
    skipped, row = walked[0] if walked else (0, ())
    last = _cell(row, at)
    for following in rows:
        number = _cell(following, at)
        if number and number != last:
            return skipped, chain((following,), rows)
        skipped += 1
    return skipped, iter(())


def _cell(row: Sequence[Cell], at: int) -> Cell:
    return row[at] if at < len(row) else None


def rear_half(
    desk: ReadingDesk, notes: RowNotes, undecoded: int, needs: Collection[str]
) -> RearHalf:
    """Give what the rear half met.

    Args:
        desk: what it was read with.
        notes: what was odd about its rows.
        undecoded: how many characters of the whole file are none.
        needs: what is to be asked.
    """
    desk.booking.settle()
    return RearHalf(
        shops=desk.shops.all(),
        products=desk.lines.products.all(),
        people=desk.people.all(),
        orders=desk.booking.orders(),
        notes=notes,
        undecoded=undecoded,
        newest_at=desk.booking.newest_at,
        may_repeat=desk.booking.may_repeat,
        needs=tuple(needs),
    )


def tell(neighbour: Neighbour, desk: ReadingDesk, rear: RearHalf, beat: Beat) -> None:
    """Tell the front half what was met, and write the customers that it gives back."""
    neighbour.link.send(rear)
    given = _received(neighbour.link, beat)
    if not isinstance(given, PeopleGiven):
        desk.staging.abandon()
    else:
        first, people = given.first, given.people
        desk.people.write_some(desk.staging, people, first)
        desk.staging.close({})
        neighbour.link.send(True)


def take_over(neighbour: Neighbour, desk: ReadingDesk, beat: Beat) -> RearHalf:
    """Put the rear half behind the front one.

    Args:
        neighbour: the process that read it.
        desk: what the front half met; grows by the other's.
        beat: called while waiting.

    Raises:
        ApartError: there is no rear half, or an order has rows in both.
    """
    rear = _received(neighbour.link, beat)
    if not isinstance(rear, RearHalf):
        raise ApartError
    shops = [desk.shops.adopt(*shop) for shop in rear.shops]
    if desk.booking.shares((shops[shop - 1], number) for shop, number in rear.orders):
        neighbour.link.send(None)
        raise ApartError
    people = desk.people
    seqs = [people.adopt(replace(each, shop_seq=shops[each.shop_seq - 1])) for each in rear.people]
    neighbour.link.send(PeopleGiven(*people.give_half()))
    people.write(desk.staging)
    if rear.may_repeat:
        desk.lines.may_repeat()
    products = [desk.lines.products.adopt(product) for product in rear.products]
    _received(neighbour.link, beat)
    orders = desk.booking.count
    desk.staging.take_over(neighbour.staging, Offsets(orders, shops, seqs, products))
    return rear


def _received(link: Connection, beat: Beat) -> object:
    while not link.poll(_LOOK_SECONDS):
        beat()
    try:
        return link.recv()
    except EOFError as error:
        raise ApartError from error


def beater(report: Callable[[int, int], None], size: int) -> Beat:
    """Give what tells, while waiting, that the work still goes on."""
    began = time.monotonic()

    def beat() -> None:
        report(size, size + 1 + int((time.monotonic() - began) * 1000))

    return beat
