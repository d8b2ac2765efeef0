"""All shortcuts on one page."""

from app.ui.shortcuts.page import ShortcutsPage

__all__ = ["ShortcutsPage"]
