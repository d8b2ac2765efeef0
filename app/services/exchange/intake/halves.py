"""One large table read by two processes: the front half by one, the rear half by its neighbour.

Both know the border without asking each other. The neighbour writes its orders and lines into a
staging file of its own and tells the customers, products and shops it met; the front half takes
them over, gives the neighbour half of the customers to write, and in the end copies its rows.
Where both halves hold rows of one order the file is read again by one process.
"""

import time
from array import array
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

from app.services.exchange.intake.batches import RowNotes
from app.services.exchange.intake.collecting import ReadingDesk
from app.services.exchange.intake.layout import Layout
from app.services.exchange.intake.products import ProductSaid
from app.services.exchange.intake.staged import Offsets
from app.services.exchange.views import TableKind
from app.services.sheets import Cell, FileKind, RawTable, sniff

LEAST_BYTES = 4 << 20
_FRONT_SHARE = 0.58  # the rear one must walk over the front's rows, too
_FRONT_SHARE_OF_SHEET = 0.51  # there that costs next to nothing
_SAMPLE_BYTES = 1 << 20
_LOOK_SECONDS = 0.1
_PORTION = 5_000

T = TypeVar("T")

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
    """What the rear half met, numbered as in its own staging file, counted from 1.

    Its orders and its customers follow in portions, each closed by an empty one.
    """

    shops: Sequence[tuple[str, str | None]]
    products: Sequence[ProductSaid]
    notes: RowNotes
    undecoded: int
    newest_at: int | None
    may_repeat: bool
    needs: Collection[str]


def border_of(raw: RawTable, layout: Layout, path: Path) -> int | None:
    """Give how many rows the front half has at least; None for a table that is not parted.

    Args:
        raw: the table; a text must be a file of its own, for its length tells of its rows.
        layout: what it holds; orders must carry numbers.
        path: the file.
    """
    if layout.kind is TableKind.CUSTOMERS or not layout.has_number:
        return None
    if raw.row_total is not None:
        return int(raw.row_total * _FRONT_SHARE_OF_SHEET)
    return _middle_row(path) if sniff(path) == FileKind.TEXT else None


def _middle_row(path: Path) -> int:
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
        notes=notes,
        undecoded=undecoded,
        newest_at=desk.booking.newest_at,
        may_repeat=desk.booking.may_repeat,
        needs=tuple(needs),
    )


def tell(neighbour: Neighbour, desk: ReadingDesk, rear: RearHalf, beat: Beat) -> None:
    """Tell the front half what was met, and write the customers that it gives back."""
    link = neighbour.link
    link.send(rear)
    for portion in _portions(desk.booking.give_orders()):
        link.send(portion)
    for part in _portions(desk.people.give(0)[1]):
        link.send(part)
    first = _received(link, beat)
    if not isinstance(first, int):
        desk.staging.abandon()
        return
    while people := _received(link, beat):
        first = desk.people.write_some(desk.staging, people, first)  # type: ignore[arg-type]  # as sent below
    desk.staging.close({})
    link.send(True)


def take_over(neighbour: Neighbour, desk: ReadingDesk, beat: Beat) -> RearHalf:
    """Put the rear half behind the front one.

    Args:
        neighbour: the process that read it.
        desk: what the front half met; grows by the other's.
        beat: called while waiting.

    Raises:
        ApartError: there is no rear half, or an order has rows in both.
    """
    link = neighbour.link
    rear = _received(link, beat)
    if not isinstance(rear, RearHalf):
        raise ApartError
    shops = [0, *(desk.shops.adopt(*shop) for shop in rear.shops)]
    are_apart = True
    while orders := _received(link, beat):
        numbers = ((shops[shop], number) for shop, number in orders)  # type: ignore[attr-defined]  # as sent above
        are_apart = are_apart and not desk.booking.shares(numbers)
    seqs = array("q")
    while portion := _received(link, beat):
        for person in portion:  # type: ignore[attr-defined]  # as sent above
            person.shop_seq = shops[person.shop_seq]
            seqs.append(desk.people.adopt(person))
    if not are_apart:
        link.send(None)
        raise ApartError
    _share_out(link, desk)
    if rear.may_repeat:
        desk.lines.may_repeat()
    products = [desk.lines.products.adopt(product) for product in rear.products]
    _received(link, beat)
    orders_before = desk.booking.count
    desk.staging.take_over(neighbour.staging, Offsets(orders_before, shops[1:], seqs, products))
    return rear


def _share_out(link: Connection, desk: ReadingDesk) -> None:
    """Let the neighbour write half of the customers while this process writes the others."""
    first, given = desk.people.give(len(desk.people) // 2)
    link.send(first)
    for part in _portions(given):
        link.send(part)
        desk.people.write(desk.staging, most=_PORTION)


def _portions(values: list[T]) -> Iterator[list[T]]:
    """Give values in portions and the empty one that closes them; they are forgotten here."""
    values.reverse()
    while values:
        portion = values[: -_PORTION - 1 : -1]
        del values[-_PORTION:]
        yield portion
    yield []


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
