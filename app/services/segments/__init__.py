"""Condition trees: the one way in which every page asks for people (decision D8)."""

from app.services.segments.compiling import Asked, Terms, compiled
from app.services.segments.kept import TreeError, from_json, is_whole, to_json
from app.services.segments.ready import ready_tree
from app.services.segments.views import (
    KINDS,
    OPERATORS,
    Condition,
    Field,
    Group,
    How,
    Kind,
    Op,
    ReadyView,
    Tree,
    Unit,
)

__all__ = [
    "KINDS",
    "OPERATORS",
    "Asked",
    "Condition",
    "Field",
    "Group",
    "How",
    "Kind",
    "Op",
    "ReadyView",
    "Terms",
    "Tree",
    "TreeError",
    "Unit",
    "compiled",
    "from_json",
    "is_whole",
    "ready_tree",
    "to_json",
]
