"""Condition trees: the one way in which every page asks for people (decision D8)."""

from app.services.segments.catalogue import KINDS, KNOWN, PLACES
from app.services.segments.checking import is_whole
from app.services.segments.compiling import Asked, compiled
from app.services.segments.happenings import LINE_KINDS, LINE_OPERATORS, PERIOD_OPERATORS
from app.services.segments.kept import (
    DAMAGED,
    TreeError,
    can_be_asked,
    can_be_kept,
    from_json,
    to_json,
)
from app.services.segments.of_actions import (
    asked_anyhow,
    changed_by,
    numbered,
    people_of,
    reached_by,
)
from app.services.segments.ready import ready_tree
from app.services.segments.so_far import left_at, taken_at
from app.services.segments.views import (
    Condition,
    First,
    Group,
    Happening,
    LineCondition,
    LineField,
    Measure,
    Member,
    ReadySegment,
    ReadyView,
    Share,
    Tree,
)
from app.services.segments.vocabulary import OPERATORS, Field, How, Kind, Op, Unit
from app.services.segments.writing import NO_GAP_DAYS, Terms

__all__ = [
    "DAMAGED",
    "KINDS",
    "KNOWN",
    "LINE_KINDS",
    "LINE_OPERATORS",
    "NO_GAP_DAYS",
    "OPERATORS",
    "PERIOD_OPERATORS",
    "PLACES",
    "Asked",
    "Condition",
    "Field",
    "First",
    "Group",
    "Happening",
    "How",
    "Kind",
    "LineCondition",
    "LineField",
    "Measure",
    "Member",
    "Op",
    "ReadySegment",
    "ReadyView",
    "Share",
    "Terms",
    "Tree",
    "TreeError",
    "Unit",
    "asked_anyhow",
    "can_be_asked",
    "can_be_kept",
    "changed_by",
    "compiled",
    "from_json",
    "is_whole",
    "left_at",
    "numbered",
    "people_of",
    "reached_by",
    "ready_tree",
    "taken_at",
    "to_json",
]
