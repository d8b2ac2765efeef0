"""Erasing somebody for good, and handing over what is known."""

from app.ui.erasing.dialog import EraseDialog
from app.ui.erasing.ports import EraseDesks
from app.ui.erasing.work import Erasing

__all__ = ["EraseDesks", "EraseDialog", "Erasing"]
