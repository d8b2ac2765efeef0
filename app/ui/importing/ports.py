"""What the import page asks of the workshop; called in the lanes of kit tasks only."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.services.exchange.views import (
    Batch,
    FileLook,
    ImportPlan,
    ImportReport,
    KeptRow,
    TableKind,
    Trial,
    UndoReport,
    Watch,
)

KeptWords = Callable[[KeptRow], str]


class Desk(Protocol):
    """The import desk as the page knows it."""

    def look(self, path: Path, watch: Watch, encoding: str | None = None) -> FileLook:
        """Tell what a file holds; one that cannot be read comes back refused."""
        ...

    def try_out(self, plan: ImportPlan, watch: Watch) -> Trial:
        """Reckon what an import would do; raises StoppedError when cancelled."""
        ...

    def bring_in(self, trial: Trial, watch: Watch) -> ImportReport:
        """Write what was tried out; raises StoppedError when cancelled, with nothing changed."""
        ...

    def discard(self, trial: Trial) -> None:
        """Throw a dry run away."""
        ...

    def undo(self, batch_id: int) -> tuple[object, UndoReport]:
        """Take one import back; gives what was touched and how it went."""
        ...

    def batches(self) -> tuple[Batch, ...]:
        """Give the newest imports first."""
        ...

    def kept_rows(self, batch_id: int) -> tuple[KeptRow, ...]:
        """Give the rows an import kept aside."""
        ...

    def save_kept(self, batch_id: int, path: Path, words: KeptWords) -> None:
        """Save the rows an import kept aside as Excel, each with its reason in words."""
        ...

    def save_trial_kept(self, trial: Trial, path: Path, words: KeptWords) -> None:
        """Save the rows that an import would keep aside, as save_kept does."""
        ...

    def shops(self) -> tuple[tuple[str, str], ...]:
        """Give platform and name of every shop."""
        ...

    def fields(self, kind: TableKind) -> tuple[str, ...]:
        """Give the codes of the fields that a column can be matched to."""
        ...
