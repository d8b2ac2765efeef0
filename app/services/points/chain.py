"""The chain over entries: each one's hash holds the hash of the one before."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.passing_functions import passing_function

BEGINNING = bytes(32)
_FIELDS = "id, customer_id, kind, sign, points, order_id, reverses, at, reason, rule_version,"
_ENTRIES = f'SELECT {_FIELDS} created_by, "key", hash FROM entry'
_SHOWN = 20
_TOLD_EVERY = 10_000


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry and its hash; number 0 of an empty ledger."""

    entry_id: int
    digest: bytes

    def as_text(self) -> str:
        """Give the text that stands in notes of copies."""
        return f"{self.entry_id}:{self.digest.hex()}"


def linked(previous: bytes, fields: tuple[object, ...]) -> bytes:
    """Give the hash of an entry: its fields but the hash, the key as the last one."""
    # Only the key may hold a bar, and nothing comes after it.
    return linked_text(previous, "|".join(map(str, fields)))


def linked_text(previous: bytes, text: str) -> bytes:
    """Give the hash of an entry whose fields are one text already, as `text_sql` makes it."""
    return sha256(previous + text.encode()).digest()


def text_sql(fields: Sequence[str]) -> str:
    """Give the SQL that makes the text of an entry from its fields in their sequence."""
    return " || '|' || ".join(f"coalesce({field}, 'None')" for field in fields)


@contextmanager
def chaining(session: Session, head: Head) -> Generator[None]:
    """Let the statements of the block call chained(entry, text) for the hash of each new entry.

    Args:
        head: the entry before the first one.
    """
    last, digest = head.entry_id, head.digest

    def chained(entry: int, text: str) -> bytes:
        nonlocal last, digest
        if entry != last + 1:
            raise ValueError(entry)  # a chain has one sequence
        last, digest = entry, linked_text(digest, text)
        return digest

    with passing_function(session, "chained", 2, chained):
        yield


def head_of(session: Session) -> Head:
    """Give the newest entry with its hash."""
    row = run_sql(session, "SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1").fetchone()
    return Head(0, BEGINNING) if row is None else Head(int(str(row[0])), _bytes(row[1]))


def head_faults(session: Session, noted: str = "") -> list[str]:
    """Check the newest entries quickly, and that one noted earlier still stands.

    Args:
        noted: a Head as text; an empty one is not looked for.
    """
    rows = run_sql(session, f"{_ENTRIES} ORDER BY id DESC LIMIT 2").fetchall()
    newest = [(tuple(row[:-1]), _bytes(row[-1])) for row in reversed(rows)]
    faults = [str(two[0][0]) for one, two in pairwise(newest) if linked(one[1], two[0]) != two[1]]
    if len(newest) == 1 and linked(BEGINNING, newest[0][0]) != newest[0][1]:
        faults.append(str(newest[0][0][0]))
    last = number(session, "SELECT seq FROM sqlite_sequence WHERE name = 'entry'") or 0
    if last != head_of(session).entry_id:
        faults.append(f"ends before {last}")
    return faults if not noted or _stands(session, noted) else [*faults, f"not {noted}"]


def chain_faults(session: Session, passed: Callable[[int], None] = lambda _: None) -> list[str]:
    """Recompute the whole chain; name the first entries that do not follow.

    Args:
        passed: takes the number of the entry that was come to, every so often.
    """
    faults, previous, expected = [], BEGINNING, 1
    for row in run_sql(session, f"{_ENTRIES} ORDER BY id"):
        if expected % _TOLD_EVERY == 0:
            passed(expected)
        fields = tuple(row[:-1])
        digest = _bytes(row[-1])
        if fields[0] != expected or linked(previous, fields) != digest:
            faults.append(f"entry {fields[0]}")
            if len(faults) == _SHOWN:
                break
        previous, expected = digest, int(str(fields[0])) + 1
    return faults


def _stands(session: Session, noted: str) -> bool:
    entry, _, digest = noted.partition(":")
    if entry == "0":
        return True
    found = run_sql(session, "SELECT hash FROM entry WHERE id = ?", (int(entry),)).fetchone()
    return found is not None and _bytes(found[0]).hex() == digest


def _bytes(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise TypeError(type(value))
    return value
