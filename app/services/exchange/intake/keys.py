"""Keys for rows and lines that carry no number of their own."""

import hashlib
from collections.abc import Sequence

from app.services.exchange.intake.cells import plain_text
from app.services.exchange.intake.fields import folded
from app.services.sheets import Cell


class RowKeys:
    """Names rows by all they say, so that no sequence of rows changes a name (decision D10).

    Args:
        start: what the hash begins with: format and shop.
    """

    def __init__(self, start: str) -> None:
        self._start = hashlib.sha256((start + "\x1e").encode())
        self._met: dict[bytes, int] = {}
        self.repeats = 0

    def key_of(self, row: Sequence[Cell]) -> str:
        """Give "h:", 64 hex digits, ":" and the ordinal of the row among its equals."""
        digest = self._start.copy()
        digest.update("\x1f".join(map(plain_text, row)).encode("utf-8", "surrogatepass"))
        name = digest.digest()
        nth = self._met[name] = self._met.get(name, 0) + 1
        if nth > 1:
            self.repeats += 1
        return f"h:{name.hex()}:{nth}"


def line_key(code: object, title: object, variation: object) -> str:
    """Give the key of a line that the platform does not number, short and the same for ever."""
    said = folded("|".join(str(part or "") for part in (code, title, variation)))
    if len(said) <= 40:  # noqa: PLR2004 - a hash would not be shorter
        return said
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]
