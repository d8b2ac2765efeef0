"""A language that nobody speaks: every word of the program longer and with marks."""

import re

from PySide6.QtCore import QTranslator
from typing_extensions import override

_KEPT = re.compile(r"(\{\w+\}|%L?n)")
_MARKS = str.maketrans("aeiouycnsAEIOUCNS", "áéíóúýçñšÁÉÍÓÚÇÑŠ")
GROWTH = 0.4


class PseudoDictionary(QTranslator):
    """Forty per cent longer than English; what is not in marks on screen was never translated."""

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Give the words with marks; places for values stay."""
        return pseudo(sourceText)

    @override
    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False


def pseudo(words: str) -> str:
    """Give words with marks on their letters, forty per cent longer, places untouched."""
    parts = _KEPT.split(words)
    marked = "".join(part if _KEPT.fullmatch(part) else part.translate(_MARKS) for part in parts)
    longer = marked.rstrip(".")
    return longer + _filler(round(len(words) * GROWTH)) + marked[len(longer) :]


def _filler(length: int) -> str:
    # Words of at most six letters, so that the text wraps where a real one would.
    return "".join(" " if at % 7 == 0 else "õ" for at in range(length))
