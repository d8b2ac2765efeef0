"""A person found by searching, wherever one has to be chosen."""

from app.ui.persons.pick_popup import SHOWN, PickPopup

__all__ = ["SHOWN", "PickPopup"]
