"""Where a person stands in the tiers: the card on the page of a customer, and what changes it."""

from app.ui.standing.card import StandingCard
from app.ui.standing.many_tiers import ManyTiers
from app.ui.standing.ports import StandingDesk, Stood
from app.ui.standing.set_popup import SetTierPopup

__all__ = ["ManyTiers", "SetTierPopup", "StandingCard", "StandingDesk", "Stood"]
