"""The file beside the shop file that knows who was erased: numbers and hashes, and no names.

A copy that is put back by hand does not know it; a damaged shop file cannot tell it.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from app.models.durable import write_whole
from app.services.erasing.views import ErasedRow


def read_erased(path: Path) -> tuple[ErasedRow, ...]:
    """Give who was erased; nobody where the file is missing or no longer readable."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return tuple(
            ErasedRow(
                int(each["row"]),
                int(each["at"]),
                str(each["salt"]),
                tuple((str(kind), str(digest)) for kind, digest in each["marks"]),
            )
            for each in told
        )
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def keep_erased(path: Path, rows: Iterable[ErasedRow]) -> None:
    """Add rows to the file; those it knows already stay as they are.

    Raises:
        OSError: the disk; the former file stays.
    """
    before = read_erased(path)
    known = joined(before, rows)
    if known != before:
        told = [
            {"row": each.row, "at": each.at_ms, "salt": each.salt, "marks": each.marks}
            for each in known
        ]
        write_whole(path, json.dumps(told))


def joined(one: Iterable[ErasedRow], other: Iterable[ErasedRow]) -> tuple[ErasedRow, ...]:
    """Give the rows of both, each once, with all marks."""
    found: dict[tuple[str, str], ErasedRow] = {}
    for each in (*one, *other):
        before = found.get(row_mark(each))
        marks = dict.fromkeys((*(before.marks if before else ()), *each.marks))
        found[row_mark(each)] = ErasedRow(each.row, each.at_ms, each.salt, tuple(marks))
    return tuple(found.values())


def row_mark(row: ErasedRow) -> tuple[str, str]:
    """Give what names a row in every copy."""
    return row.salt, next((digest for kind, digest in row.marks if kind == "row"), str(row.row))
