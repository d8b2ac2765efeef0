"""A small file beside the shop file: what was last known of it.

A shop file that somebody put back by hand differs from it, and so is known as a restored copy.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from app.models.durable import write_whole


@dataclass(frozen=True, slots=True)
class Note:
    """Epoch, newest moment and last whole check of the shop file; moments in Unix ms.

    `ledger` is the head of the ledger of points as it was then.
    """

    epoch: int
    newest_ms: int
    checked_ms: int = 0
    ledger: str = ""


def read_note(path: Path) -> Note | None:
    """Give the note; None when it is missing or no longer readable."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        epoch, newest, checked = int(told["epoch"]), int(told["newest_ms"]), int(told["checked_ms"])
        return Note(epoch, newest, checked, str(told.get("ledger", "")))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_note(path: Path, note: Note) -> None:
    """Replace the note.

    Raises:
        OSError: the disk; the former note stays.
    """
    write_whole(path, json.dumps(asdict(note)))
