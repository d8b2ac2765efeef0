"""Where benchmarks keep their files, and the files: made once, from fixed seeds.

REGULARS_BENCH names the folder (else one in the system's temporary folder), REGULARS_BENCH_SCALE
shrinks everything for a quick run (0.1: a tenth).
"""

import csv
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.services.sample_shop import write_flat_csv, write_month_csv
from tests.benchmarks.measuring import fresh

SEED = 7
_ORDER_NO, _LINE_NO, _ACCOUNT, _PHONE = 2, 3, 4, 6  # columns of the flat list


@dataclass(frozen=True)
class Place:
    """The folder of all files, and how large the jobs are."""

    folder: Path
    scale: float

    def flat(self, customers: int, seed: int = SEED) -> Path:
        """Give an order list of ten lines a customer; written when it is asked for first."""
        path = self.folder / f"flat-{customers}-{seed}.csv"
        if not path.exists():
            half = path.with_suffix(".half")
            write_flat_csv(half, seed=seed, customers=customers)
            half.rename(path)
        return path

    def month(self, flat: Path, lines: int) -> Path:
        """Give a month's list of lines, half of them known from the flat list."""
        path = flat.with_name(f"month-{lines}-{flat.name}")
        if not path.exists():
            write_month_csv(path, flat=flat, known=lines // 2, new=lines // 2)
        return path

    def shifted(self, flat: Path, turn: int) -> Path:
        """Give a flat list with other orders of other people; turn is 0 to 9."""
        path = flat.with_name(f"shifted-{turn}-{flat.name}")
        if not path.exists():
            half = path.with_suffix(".half")
            with (
                flat.open(encoding="gb18030", newline="") as source,
                half.open("w", encoding="gb18030", newline="") as target,
            ):
                rows, writer = csv.reader(source), csv.writer(target)
                writer.writerow(next(rows))
                writer.writerows(_shifted(row, turn) for row in rows)
            half.rename(path)
        return path

    def empty_shop(self) -> Path:
        """Give a founded, empty business of today's shape."""
        folder = self.folder / "empty"
        shutil.rmtree(folder, ignore_errors=True)
        fresh("program:found", folder=str(folder))
        return folder / "shop.db"

    def copy_of(self, shop: Path, name: str) -> Path:
        """Give a copy to work on; the same name is written over."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        copy = folder / "shop.db"
        for ending in ("", "-wal", "-shm"):
            copy.with_name(copy.name + ending).unlink(missing_ok=True)
        shutil.copy(shop, copy)
        # Else the program's own fsync would write the copy of gigabytes and be timed for it.
        with copy.open("rb+") as file:
            os.fsync(file.fileno())
        return copy

    def scaled(self, count: int) -> int:
        """Give a number at this scale."""
        return max(1, round(count * self.scale))


def _shifted(row: list[str], turn: int) -> list[str]:
    row[_ORDER_NO] = f"3{turn}{row[_ORDER_NO][2:]}"
    row[_LINE_NO] = f"3{turn}{row[_LINE_NO]}"
    row[_ACCOUNT] += f"x{turn}"
    row[_PHONE] = row[_PHONE].replace("154", "13" + str(turn), 1)
    return row


@pytest.fixture(scope="session")
def place() -> Place:
    told = os.environ.get("REGULARS_BENCH")
    folder = Path(told) if told else Path(tempfile.gettempdir()) / "regulars-benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    return Place(folder, float(os.environ.get("REGULARS_BENCH_SCALE", "1")))
