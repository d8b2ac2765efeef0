"""Why a segment cannot be kept so."""

from app.services.errors import RefusedError


class SegmentNameUnfitError(RefusedError):
    """The name is empty, longer than 40 letters, or another segment has it."""


class SegmentGoneError(RefusedError):
    """There is no such segment, or not any longer; carries its key."""


class SegmentReadOnlyError(RefusedError):
    """The tree has parts that this program lacks, or a frozen list's rule was to be changed."""
