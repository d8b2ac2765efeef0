"""One customer of a file, with every spelling met."""

from dataclasses import dataclass

from app.services.sheets import Cell

Cells = tuple[Cell, ...]

NEVER = -(1 << 62)


@dataclass(slots=True)
class Person:
    """One customer: how the newest order wrote it, and other spellings with their moments."""

    shop_seq: int
    key: str
    account: str | None
    row_no: int
    cells: Cells = ()
    moment: int = NEVER
    others: dict[Cells, int] | None = None
    extra: str | None = None

    def spellings(self) -> list[tuple[Cells, int]]:
        """Give all spellings, the newest first."""
        if self.others is None:
            return [(self.cells, self.moment)]
        known = {**self.others, self.cells: self.moment}
        try:
            return sorted(known.items(), key=_moment_and_cells, reverse=True)
        except TypeError:  # cells of several kinds have no sequence of their own
            return sorted(known.items(), key=_moment_and_text, reverse=True)


def _moment_and_cells(spelling: tuple[Cells, int]) -> tuple[int, Cells]:
    return spelling[1], spelling[0]


def _moment_and_text(spelling: tuple[Cells, int]) -> tuple[int, str]:
    return spelling[1], repr(spelling[0])
