"""The merge desk: merging people and taking them apart; each call is one wish."""

from collections.abc import Mapping, Sequence

from app.services.changes import Changes
from app.services.duplicates.book import PairBook
from app.services.duplicates.views import (
    CertainReport,
    MergeReport,
    PairKey,
    TakenApart,
    UnmergeReport,
)
from app.services.exchange.views import Watch


class MergeDesk(PairBook):
    """Every call is one wish of the seller and one action of the journal."""

    def merge(
        self, key: PairKey, kept: str, choices: Mapping[str, str]
    ) -> tuple[Changes, MergeReport]:
        """Make two people one. Raises: PairGoneError.

        Args:
            kept: "a" or "b", whose values are shown where nothing is chosen.
            choices: "a" or "b" by field.
        """
        raise NotImplementedError

    def merge_persons(self, person_ids: Sequence[int]) -> tuple[Changes, MergeReport]:
        """Make several people one; the newest values are shown. Raises: PairGoneError."""
        raise NotImplementedError

    def merge_certain(self, watch: Watch) -> tuple[Changes, CertainReport]:
        """Merge all certain pairs, as one action. Raises: StoppedError."""
        raise NotImplementedError

    def not_same(self, key: PairKey) -> Changes:
        """Remember that two people are not the same. Raises: PairGoneError."""
        raise NotImplementedError

    def later(self, key: PairKey) -> Changes:
        """Put a pair off: it stands last. Raises: PairGoneError."""
        raise NotImplementedError

    def forget_not_same(self, key: PairKey) -> Changes:
        """Let two people be proposed again."""
        raise NotImplementedError

    def unmerge(self, link_id: int) -> tuple[Changes, UnmergeReport]:
        """End one link. Raises: LinkGoneError."""
        raise NotImplementedError

    def undo(self, action_id: int) -> tuple[Changes, TakenApart]:
        """Take a merge, an unmerge, a word on a pair, or an undo of one, back.

        Raises:
            NothingToTakeApartError: no such action, or it is taken back already.
        """
        raise NotImplementedError
