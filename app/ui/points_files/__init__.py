"""Balances of points from elsewhere come in by a file."""

from app.ui.points_files.page import OpeningsPage
from app.ui.points_files.ports import OpeningDesk

__all__ = ["OpeningDesk", "OpeningsPage"]
