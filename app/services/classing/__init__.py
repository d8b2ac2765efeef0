"""Classes of people: by hand, by rule in an order, and what is suggested beside them."""

from app.services.classing.desk import ClassDesk
from app.services.classing.errors import ClassUnfitError, RuleGoneError
from app.services.classing.invalid import InvalidReason, all_invalid, invalid_buyers, invalid_tree
from app.services.classing.questions import ClassQuestions
from app.services.classing.rulebook import RuleBook
from app.services.classing.views import (
    LONGEST_CLASS,
    RETAIL,
    WHOLESALE,
    ClassMove,
    ClassOutlook,
    ClassReport,
    ClassRule,
    RuleOutlook,
    Suggestion,
    Why,
)

__all__ = [
    "LONGEST_CLASS",
    "RETAIL",
    "WHOLESALE",
    "ClassDesk",
    "ClassMove",
    "ClassOutlook",
    "ClassQuestions",
    "ClassReport",
    "ClassRule",
    "ClassUnfitError",
    "InvalidReason",
    "RuleBook",
    "RuleGoneError",
    "RuleOutlook",
    "Suggestion",
    "Why",
    "all_invalid",
    "invalid_buyers",
    "invalid_tree",
]
