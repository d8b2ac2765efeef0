"""Class rules, what they would do, and records that look invalid."""

from app.ui.class_rules.page import ClassRulesPage
from app.ui.class_rules.ports import ClassDesks

__all__ = ["ClassDesks", "ClassRulesPage"]
