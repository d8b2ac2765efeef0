"""What the page asks of the workshop; every call may take a while."""

from pathlib import Path
from typing import Protocol

from app.services.changes import Changes
from app.services.editing import EditReport
from app.services.round_trip import Choice, Comparison, Watch


class Desk(Protocol):
    """Compares in a reading lane, writes in the writing one."""

    def look(self, path: Path, watch: Watch) -> Comparison:
        """Read a file that came back; raises NotComingBackError, StoppedError."""
        ...

    def look_again(self, watch: Watch) -> Comparison:
        """Compare the same file with the shop as it is now."""
        ...

    def apply(self, choice: Choice, watch: Watch) -> tuple[Changes, EditReport]:
        """Write what the file changes; raises StoppedError with nothing done."""
        ...
