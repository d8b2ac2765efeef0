"""The note beside each copy: what it holds and what it was made of, so that a list is quick."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from app.services.safekeeping.views import CopyRow


@dataclass(frozen=True, slots=True)
class CopyNote:
    """What was known of a copy when it was checked.

    Attributes:
        ledger: the head of the ledger of points.
        live: size and time of the shop file it was made of, None where a log held the rest.
    """

    sha256: str
    size: int
    made_at_ms: int
    people: int
    orders: int
    newest_ms: int
    live: tuple[int, int] | None
    ledger: str = ""

    def as_text(self) -> str:
        """Give the note as it stands in its file."""
        return json.dumps(asdict(self))


def read_copy_note(path: Path) -> CopyNote | None:
    """Give the note of a copy, None when it is missing or no longer readable."""
    try:
        told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        live = told.pop("live")
        return CopyNote(**told, live=None if live is None else (int(live[0]), int(live[1])))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def copy_row(path: Path) -> CopyRow:
    """Give the line of a copy in the list."""
    size = path.stat().st_size
    note = read_copy_note(path)
    if note is None:
        written_ms = round(path.stat().st_mtime * 1000)
        return CopyRow(path, written_ms, 0, 0, size, is_verified=False)
    return CopyRow(
        path=path,
        made_at_ms=note.made_at_ms,
        people=note.people,
        orders=note.orders,
        size=size,
        is_verified=size == note.size,
        newest_ms=note.newest_ms,
    )
