"""The welcome: the first page, and again when there is no business."""

from app.ui.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
