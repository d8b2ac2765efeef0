"""Segments kept by name: ready-made ones, the seller's own, and lists taken from them."""

from app.services.kept_segments.book import LONGEST_NAME, SegmentBook
from app.services.kept_segments.errors import (
    SegmentGoneError,
    SegmentNameUnfitError,
    SegmentReadOnlyError,
)
from app.services.kept_segments.views import (
    OWN,
    READY,
    Comparison,
    Difference,
    KeptSegment,
    Probe,
    Reach,
    ReasonCode,
    ReasonLine,
    SegmentFigures,
    Slice,
)

__all__ = [
    "LONGEST_NAME",
    "OWN",
    "READY",
    "Comparison",
    "Difference",
    "KeptSegment",
    "Probe",
    "Reach",
    "ReasonCode",
    "ReasonLine",
    "SegmentBook",
    "SegmentFigures",
    "SegmentGoneError",
    "SegmentNameUnfitError",
    "SegmentReadOnlyError",
    "Slice",
]
