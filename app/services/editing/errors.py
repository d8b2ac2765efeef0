"""What can be wrong with an edit."""

from app.services.errors import RefusedError


class NothingToTakeBackError(RefusedError):
    """The action is unknown, was taken back before, or is taken back by another door."""


class TagUnfitError(RefusedError):
    """A tag must have letters, and at most forty."""
