"""What one cell of a table can hold besides plain text; each gives its words to a screen reader."""

from dataclasses import dataclass
from enum import StrEnum

from typing_extensions import override

from app.ui.theme import Ink, Tone


class Style(StrEnum):
    """How the plain texts of a column look; numbers and money stand at the right."""

    TEXT = "text"
    SECOND = "second"
    STRONG = "strong"
    NUMBER = "number"
    QUIET_NUMBER = "quiet_number"
    MONEY = "money"
    LINK = "link"
    TICK = "tick"  # paints the selection as a box; the value is not used

    @property
    def is_right(self) -> bool:
        """Tell whether the column is set at the right."""
        return self in (Style.NUMBER, Style.QUIET_NUMBER, Style.MONEY)


@dataclass(frozen=True, slots=True)
class PersonCell:
    """Portrait, name and a quiet line (a masked phone)."""

    name: str
    line: str = ""

    @override
    def __str__(self) -> str:
        return f"{self.name} {self.line}".strip()


@dataclass(frozen=True, slots=True)
class ChipCell:
    """One chip; a tuple of them is written as far as there is room, then "+n"."""

    words: str
    tone: Tone = Tone.NEUTRAL

    @override
    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class TwoLineCell:
    """A line and a quiet line under it, perhaps with an icon tile before them.

    Attributes:
        badge: a word in a chip after the first line.
        is_faded: it counts no longer.
        is_round: the tile is a disc.
    """

    first: str
    second: str
    icon_name: str | None = None
    tone: Tone = Tone.NEUTRAL
    badge: str = ""
    is_faded: bool = False
    is_round: bool = False

    @override
    def __str__(self) -> str:
        return ", ".join(part for part in (self.first, self.badge, self.second) if part)


@dataclass(frozen=True, slots=True)
class HeadingCell:
    """What stands over a group of rows, as a day; the row cannot be chosen."""

    words: str
    remark: str = ""

    @override
    def __str__(self) -> str:
        return f"{self.words} {self.remark}".strip()


@dataclass(frozen=True, slots=True)
class ActCell:
    """A button in a row; whoever shows the table listens for clicks on it."""

    words: str
    icon_name: str
    is_quiet: bool = False

    @override
    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class IconCell:
    """An icon and words."""

    icon_name: str
    words: str
    role: Ink = Ink.TEXT2

    @override
    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class AmountCell:
    """A signed number at the right; its ink goes with the sign, never instead of it."""

    words: str
    role: Ink = Ink.TEXT

    @override
    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class ProblemCell:
    """A cell of a foreign file with a fault: tinted and marked. Tone is BAD or WARN."""

    words: str
    tone: Tone
    why: str = ""

    @override
    def __str__(self) -> str:
        return f"{self.words} ({self.why})" if self.why else self.words


@dataclass(frozen=True, slots=True)
class FromToCell:
    """The old value, an arrow, the new value."""

    before: str
    after: str

    @override
    def __str__(self) -> str:
        return f"{self.before} → {self.after}"


CellValue = (
    str
    | PersonCell
    | ChipCell
    | tuple[ChipCell, ...]
    | TwoLineCell
    | HeadingCell
    | ActCell
    | IconCell
    | AmountCell
    | ProblemCell
    | FromToCell
)


def spoken(value: CellValue | None) -> str:
    """Give a cell's words for a screen reader or a copy; nothing for a row not read yet."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(chip.words for chip in value)
    return str(value)
