"""The extended floor: the fastest plain way known to us to do all that an import does.

Same pragmas, same tables and indexes, same answers as the program; one process, one format, no
dry run, no watch, no undo of what it changed.
"""

import csv
import gc
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from app.models.database import PRAGMAS
from tests.benchmarks.floor_parsing import stage
from tests.benchmarks.floor_writing import write
from tests.benchmarks.measuring import Stopwatch

CACHE_KB = 65_536


def run(shop: str, source: str, encoding: str = "gb18030") -> dict[str, object]:
    """Import a flat list into a founded shop file; give seconds, laps and counts."""
    with closing(sqlite3.connect(shop, isolation_level=None)) as c:
        for name, value in PRAGMAS.items():
            c.execute(f"PRAGMA {name}={value}")
        c.execute(f"PRAGMA cache_size=-{CACHE_KB}")
        watch = Stopwatch()
        gc.disable()  # a million tuples, none of them in a circle
        c.execute("BEGIN IMMEDIATE")
        told = stage(_rows(Path(source), encoding), c)
        watch.lap("reading and staging")
        counts = write(c, told, watch.lap)
        c.execute("COMMIT")
        watch.lap("commit")
        c.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        watch.lap("checkpoint")
        return {**watch.facts(), **told, **counts}


def _rows(path: Path, encoding: str) -> Iterator[Sequence[str | float | None]]:
    if path.suffix == ".xlsx":
        from python_calamine import CalamineWorkbook

        yield from CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).iter_rows()
        return
    with path.open(encoding=encoding, newline="") as file:
        yield from csv.reader(file)
