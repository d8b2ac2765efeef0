"""Rows kept aside by the reading: staged whole, each with its reason."""

import json

from app.services.exchange.intake.batches import Batch
from app.services.exchange.intake.cells import shown_text
from app.services.exchange.intake.columns import Faults
from app.services.exchange.intake.staged import StagingFile


class KeptRows:
    """Stages rows that cannot be read, and counts them."""

    def __init__(self, staging: StagingFile) -> None:
        self._staging = staging
        self.count = 0

    def keep(self, batch: Batch, faults: Faults) -> None:
        """Stage the faulty rows of a batch, all cells of each."""
        self.count += len(faults)
        self._staging.add(
            "s_kept",
            (
                (
                    batch.row_nos[at],
                    reason,
                    name,
                    json.dumps([shown_text(cell) for cell in batch.rows[at]], ensure_ascii=False),
                )
                for at, (reason, name) in sorted(faults.items())
            ),
        )
