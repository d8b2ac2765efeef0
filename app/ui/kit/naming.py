"""Gives a widget the two names it needs: one for tests, one for screen readers."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.ui.kit.speech import Words, say

W = TypeVar("W", bound=QWidget)


def named(widget: W, object_name: str, accessible_name: Words) -> W:
    """Name the widget and give it back; a function's words follow the language."""
    widget.setObjectName(object_name)
    say(widget, widget.setAccessibleName, accessible_name)
    return widget
