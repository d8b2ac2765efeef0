"""Writes to a ledger until it is killed: python -m tests.crash.points_worker FOLDER LOG FIRST."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.models.database import Database
from app.services.points import PointsLedger
from tests.shop import FixedClock, functions


def main(folder: Path, log: str, first: int) -> None:
    """Give and spend by turns; say before and after which wish it is."""
    journal = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    database = Database(folder / "shop.db", functions())
    ledger = PointsLedger(database, FixedClock(datetime(2026, 11, 25, 4, tzinfo=UTC)))
    wish = first
    while True:
        os.write(journal, f"wish {wish}\n".encode())
        if wish % 3:
            ledger.adjust([1, 2], 5, f"w{wish}", reason="goodwill")
        else:
            ledger.spend(1, 10, f"w{wish}")
        os.write(journal, f"done {wish}\n".encode())
        wish += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
