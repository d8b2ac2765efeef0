"""What the hidden sheet says of the whole file, in its first cell."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.services.round_trip.texts import FileWords

_SHAPE = 1


@dataclass(frozen=True, slots=True)
class Head:
    """Facts of a file.

    Attributes:
        business: when the business was founded that wrote it.
        at_ms: when it was written.
        token: no other file has it; copies of this one do.
        headings: the heading of each column by its code, in their sequence.
    """

    business: int
    at_ms: int
    headings: Mapping[str, str]
    words: FileWords
    token: str = ""

    def text(self) -> str:
        """Give the cell."""
        facts = {
            "shape": _SHAPE,
            "business": self.business,
            "at": self.at_ms,
            "token": self.token,
            "headings": self.headings,
            "codes": self.words.codes,
            "lunar": self.words.lunar,
            "leap": self.words.leap,
        }
        return json.dumps(facts, ensure_ascii=False)


def head_of(text: str) -> Head | None:
    """Read the cell; None when it is none of ours."""
    try:
        facts = json.loads(text)
        words = FileWords(facts["codes"], str(facts["lunar"]), str(facts["leap"]))
        headings = {str(code): str(heading) for code, heading in facts["headings"].items()}
        if facts["shape"] != _SHAPE:
            return None
        return Head(
            int(facts["business"]), int(facts["at"]), headings, words, str(facts.get("token", ""))
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
