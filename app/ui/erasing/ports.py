"""Who erases and who hands over; every call is made in a lane and may take a while."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.services.changes import Changes
from app.services.erasing import ErasePreview, EraseReport, EraseWish
from app.services.exporting import OutReport, OutWish, OutWords


class Eraser(Protocol):
    """Looks what would go, and erases."""

    def preview(self, person_id: int) -> ErasePreview:
        """Tell what would go with a person and what would stay."""
        ...

    def erase(self, wish: EraseWish) -> tuple[Changes, EraseReport]:
        """Erase one person for good."""
        ...


class PersonFiles(Protocol):
    """Writes all that is known of one person."""

    def write_person(
        self,
        person_id: int,
        wish: OutWish,
        words: OutWords,
        *,
        progress: Callable[[int, int], None],
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write the file; what stood there before stays until the new one is whole."""
        ...


@dataclass(frozen=True, slots=True)
class EraseDesks:
    """Both of them."""

    eraser: Eraser
    files: PersonFiles
