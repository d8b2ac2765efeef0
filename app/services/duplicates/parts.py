"""The keys of earlier looks, kept packed in the shop file, and whom new rows share them with."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, run_sql
from app.services.duplicates.blocking import CAPS, Keyed, Numbers, Tag
from app.services.duplicates.letters import Sums

_MOST_PARTS = 12


@dataclass(frozen=True, slots=True)
class Part:
    """Keys in their order and the row of each; all rows that were looked at."""

    keys: Sums
    rows: Numbers
    looked_at: Numbers


def read_parts(session: Session) -> list[Part]:
    """Give all parts, the oldest first."""
    return [
        Part(
            np.frombuffer(_packed(keys), np.uint64),
            np.frombuffer(_packed(rows), np.uint32).astype(np.int64),
            np.frombuffer(_packed(looked_at), np.uint32).astype(np.int64),
        )
        for keys, rows, looked_at in run_sql(
            session, "SELECT keys, rows, looked_at FROM match_part ORDER BY id"
        )
    ]


def write_part(uow: UnitOfWork, part: Part, *, is_all: bool) -> None:
    """Keep a part, alone where everybody was looked at."""
    if is_all:
        uow.sql("DELETE FROM match_part")
    uow.sql(
        "INSERT INTO match_part(keys, rows, looked_at) VALUES(?, ?, ?)",
        (
            part.keys.tobytes(),
            part.rows.astype(np.uint32).tobytes(),
            part.looked_at.astype(np.uint32).tobytes(),
        ),
    )


def are_many(parts: Sequence[Part]) -> bool:
    """Tell whether looking at everybody once is cheaper than asking so many parts."""
    grown = sum(len(part.looked_at) for part in parts[1:])
    return len(parts) > _MOST_PARTS or 3 * grown > len(parts[0].looked_at)


def sharing(new: Part, parts: Sequence[Part]) -> Keyed:
    """Give the keys of new rows that earlier rows have, and those rows, of blocks not too big."""
    wanted = np.unique(new.keys)
    most = max(CAPS.values())
    keys, rows = [], []
    replaced = [new.looked_at]
    for part in reversed(parts):
        first = np.searchsorted(part.keys, wanted, "left")
        counts = np.searchsorted(part.keys, wanted, "right") - first
        # Of an address that a crowd has only the crowd is to be known.
        is_street = (wanted & np.uint64(15)) == np.uint64(Tag.STREET)
        counts = np.where(counts > most, np.where(is_street, most, 0), counts)
        at = np.repeat(first, counts) + _up_from_nought(counts)
        found = part.rows[at]
        stands = np.ones(len(found), np.bool_)
        for newer in replaced:
            stands &= ~np.isin(found, newer)
        keys.append(np.repeat(wanted, counts)[stands])
        rows.append(found[stands])
        replaced.append(part.looked_at)
    return Keyed(np.concatenate(keys), np.concatenate(rows))


def _up_from_nought(counts: Numbers) -> Numbers:
    """Give 0, 1, 2 … up to each count, one after the other."""
    ends = np.cumsum(counts)
    return np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - counts, counts)


def _packed(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise TypeError(type(value))
    return value
