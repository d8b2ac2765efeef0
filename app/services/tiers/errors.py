"""What the desk of the tiers refuses."""

from app.services.errors import RefusedError


class TiersUnfitError(RefusedError):
    """Tiers cannot be so; the fault is a code of `TierFault`, with the place it stands at."""

    def __init__(self, fault: str, place: int = 0) -> None:
        super().__init__(fault, place)
        self.fault, self.place = fault, place


class NoSuchTierError(RefusedError):
    """There is no such tier, privilege or person today."""


class TierTakenBackError(RefusedError):
    """There is nothing of it to take back, or it is taken back already."""
