"""Segments: the page that lists them, and the builder in which one is made."""

from app.ui.segments.builder_page import SegmentPage
from app.ui.segments.list_page import SegmentsPage
from app.ui.segments.ports import SegmentDesks

__all__ = ["SegmentDesks", "SegmentPage", "SegmentsPage"]
