"""What the commands are handed: the desks they work at, and how codes become words."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from app.services.exchange import ImportDesk
from app.services.exchange.views import Refusal, Watch
from app.services.exporting import CustomerExport, OutWords, TableExport
from app.services.points import PointsBook, PointsKind
from app.services.points_files import BalanceHindrance, OpeningDesk
from app.services.safekeeping import CopyRow, Fault
from app.services.segments import ReadySegment, ReadyView


class Exit(IntEnum):
    """How a command ends."""

    DONE = 0
    FAULT_FOUND = 1
    WRONG_ARGUMENTS = 2
    REFUSED = 3
    OUTSIDE = 4


class CommandWatch(Watch, Protocol):
    """Progress and Cancel of a command."""

    def clear(self) -> None:
        """Take the progress off, before a line is written."""


@dataclass(frozen=True, slots=True)
class PointsDesks:
    """The desks of points.

    Attributes:
        zone: gives the home zone, in whose days a statement tells.
    """

    opening: OpeningDesk
    book: PointsBook
    tables: TableExport
    zone: Callable[[], ZoneInfo]


@dataclass(frozen=True, slots=True)
class Services:
    """What the commands ask for, each made when it is first called.

    Attributes:
        desk: opens the business for writing, founding a new one, and gives its import desk.
        export: opens the business and gives what writes customers into files.
        points: opens the business and gives the desks of points.
        check: looks for faults; works beside a window, which holds the lock.
        copy_now: takes a verified copy.
        restore: brings a copy back, also of a business that cannot be opened any more.
        backups: the folder of the copies.
        tour: takes the pictures into a folder, at a size; gives what is wrong with them.
        watch: shows how far long work is, and hears of the wish to stop it.
        hand_over: has the window that holds the business run the command, and gives the code it
            ended with; None where no window answers.
    """

    desk: Callable[[], ImportDesk]
    export: Callable[[], CustomerExport]
    points: Callable[[], PointsDesks]
    check: Callable[[], Sequence[Fault]]
    copy_now: Callable[[], CopyRow]
    restore: Callable[[Path], None]
    backups: Callable[[], Path]
    tour: Callable[[Path, tuple[int, int]], Sequence[str]]
    watch: Callable[[], AbstractContextManager[CommandWatch]]
    hand_over: Callable[[], int | None]


@dataclass(frozen=True, slots=True)
class Words:
    """How codes and errors become words, in the language in use.

    Attributes:
        translate: gives the translation of a context's English sentence.
        explain: tells an error in one or two sentences.
        money: minor units and a currency as text.
        view: the name of a ready-made view.
        segment: the name of a ready-made segment.
        out: headings and codes of files that go out.
        balance: why a row of a file of balances is left out.
    """

    translate: Callable[[str, str], str]
    explain: Callable[[Exception], str]
    refusal: Callable[[Refusal], str]
    reason: Callable[[str], str]
    fault: Callable[[str], str]
    phase: Callable[[str], str]
    money: Callable[[int, str], str]
    view: Callable[[ReadyView], str]
    segment: Callable[[ReadySegment], str]
    out: Callable[[], OutWords]
    balance: Callable[[BalanceHindrance], str]
    points_kind: Callable[[PointsKind], str]
    points_reason: Callable[[str], str]
