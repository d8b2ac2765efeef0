"""Tiers and rules: the draft of the next version beside the one in force."""

from app.ui.points_rules.page import RulesPage
from app.ui.points_rules.ports import DraftPart, RuleDesks

__all__ = ["DraftPart", "RuleDesks", "RulesPage"]
