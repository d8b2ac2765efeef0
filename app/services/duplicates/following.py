"""Remembers who is to be compared again."""

from app.models.database import UnitOfWork


class UnmatchedFollower:
    """Notes rows whose names or contacts changed, for the next look for duplicates."""

    def follow(self, uow: UnitOfWork) -> None:
        """Note the rows in `touched_row`."""
        uow.sql("INSERT OR IGNORE INTO unmatched_row SELECT customer_id FROM touched_row")
        # Sums of what an erased person was called must not outlive her.
        uow.sql(
            "DELETE FROM match_part WHERE EXISTS (SELECT 1 FROM touched_row t"
            " CROSS JOIN erasure e ON e.customer_id = t.customer_id)"
        )
