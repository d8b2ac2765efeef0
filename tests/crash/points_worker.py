"""Writes to a ledger until it is killed, from a first wish on.

Wishes take turns: points by hand, spent, let go by time, and earned by an import. Each wish is a
moment of its own, three hours after the one before.
"""

import os
from datetime import timedelta
from pathlib import Path

from app.models.database import Database
from app.services.clock import to_day
from app.services.points import PointsLedger
from tests.book.builders import bring
from tests.points.builders import TurnedClock
from tests.shop import Sheet, a_customer, an_order, functions

KINDS = ("give", "spend", "expire", "import")
STEP = timedelta(hours=3)


def clock_of(wish: int) -> TurnedClock:
    """Give the moment of a wish."""
    clock = TurnedClock()
    clock.at += wish * STEP
    return clock


def main(folder: Path, log: str, first: int) -> None:
    """Say before and after which wish it is."""
    journal = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    database = Database(folder / "shop.db", functions())
    wish = first
    while True:
        os.write(journal, f"wish {wish}\n".encode())
        fulfil(database, folder, wish)
        os.write(journal, f"done {wish}\n".encode())
        wish += 1


def fulfil(database: Database, folder: Path, wish: int) -> None:
    """Do a wish, as the seller would who sees no answer to the first time."""
    clock = clock_of(wish)
    ledger = PointsLedger(database, clock)
    kind = KINDS[wish % len(KINDS)]
    if kind == "give":
        ledger.adjust([1, 2], 5, f"w{wish}", reason="goodwill")
    elif kind == "spend":
        ledger.adjust([1], 10, f"before{wish}", reason="goodwill")
        ledger.spend(1, 10, f"w{wish}")
    elif kind == "expire":
        ledger.pass_time()
    else:
        day = to_day(clock.today())
        order = an_order(f"w{wish}", buyer=0, net=1_000, day=day, paid_minor=1_000)
        account = a_customer("one", name="one")
        sheet = Sheet(customers=[account], orders=[order], newest_at=day * 86_400_000 + wish)
        bring(database, folder, sheet, clock=clock)


def live(folder: str, log: str, first: str) -> None:
    main(Path(folder), log, int(first))
