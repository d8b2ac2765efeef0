"""Reads long lists of numbers without holding the interpreter, which the window's thread needs."""

import time
from array import array
from binascii import unhexlify

from sqlalchemy.orm import Session

from app.models.database import Values, run_sql

_SLICE = 65_536  # letters; a tenth of a millisecond of the interpreter
# Longer than a look at the clock: the window's thread comes in between, whatever it waits for.
_NAP_S = 0.000_05
_NARROW, _WIDE = 8, 16  # letters of a number
_NARROW_END = 1 << 32


def numbers(session: Session, select: str, values: Values = ()) -> "array[int]":
    """Give the one column of a SELECT, whole numbers, in its order.

    A row for each number would be read ten times slower, and a million numbers between commas keep
    the interpreter for a tenth of a second; letters of base 16 become numbers at once.
    """
    found = _read(session, select, values, _NARROW)
    return _read(session, select, values, _WIDE) or array("q") if found is None else found


def _read(session: Session, select: str, values: Values, wide: int) -> "array[int] | None":
    """Give the numbers; None if one of them has more letters."""
    # SQLite keeps the order of a subquery for group_concat. The copy that substr makes lets the
    # heap be tidied after a large sort before Python, which keeps the interpreter, asks for room.
    text, least, most = run_sql(
        session,
        f"WITH listed(n) AS ({select}) SELECT"
        f" substr(CAST(group_concat(printf('%0{wide}x', n), '') AS BLOB), 1), min(n), max(n)"
        " FROM listed",
        values,
    ).one()
    if not isinstance(text, bytes) or not isinstance(least, int) or not isinstance(most, int):
        return array("q")
    if wide == _NARROW and (least < 0 or most >= _NARROW_END):
        return None
    found = array("I" if wide == _NARROW else "q")
    letters = memoryview(text)
    for at in range(0, len(letters), _SLICE):
        found.frombytes(unhexlify(letters[at : at + _SLICE]))
        if at:
            time.sleep(_NAP_S)
    found.byteswap()
    return found
