"""What the tests of the reading child run in it."""

import os
import signal
import socket
import sys
import threading
from pathlib import Path

from app.services.errors import RefusedError
from app.services.sheets import CellError, Report, open_tables

HEAVY = (
    "PySide6",
    "sqlalchemy",
    "pandas",
    "numpy",
    "xlsxwriter",
    "openpyxl",
    "lxml",
    "charset_normalizer",
)


class ShopClosedError(RefusedError):
    def __init__(self, day: int) -> None:
        super().__init__(day)
        self.day = day


class UnportableError(RefusedError):
    def __init__(self, *, day: int) -> None:
        super().__init__("needs a keyword")
        self.day = day


def counted(report: Report, path: str) -> list[tuple[str, int, int]]:
    found = []
    for table in open_tables(Path(path), watch=report):
        rows = errors = 0
        for row in table.rows:
            rows += 1
            errors += sum(isinstance(cell, CellError) for cell in row)
        found.append((table.name, rows, errors))
    return found


def doubled(report: Report, number: int) -> int:
    report(1, 2)
    return number * 2


def loaded_modules(report: Report) -> list[str]:
    return [name for name in HEAVY if name in sys.modules]


def refuse(report: Report, day: int) -> None:
    raise ShopClosedError(day)


def refuse_unportably(report: Report) -> None:
    raise UnportableError(day=3)


def stumble(report: Report) -> None:
    message = "a bug of ours"
    raise KeyError(message)


def hoard(report: Report) -> int:
    return len(bytearray(2 << 30))


def fall(report: Report, number: int) -> None:
    os.kill(os.getpid(), number)


def abort(report: Report) -> None:
    os.abort()


def get_killed(report: Report) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def hang(report: Report) -> None:
    report(1, 100)
    threading.Event().wait()


def repeat_itself(report: Report) -> None:
    while True:
        report(1, 100)
        threading.Event().wait(0.02)


def call_home(report: Report, port: int) -> str:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=2)
    except PermissionError as error:
        return str(error)
    return "connected"
