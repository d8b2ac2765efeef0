"""Tiers: the part of the page of rules, the cards over the ledger, and a person's own card."""

from app.ui.tiers.cards import TierCards
from app.ui.tiers.part import TiersPart
from app.ui.tiers.ports import TierDesks

__all__ = ["TierCards", "TierDesks", "TiersPart"]
