"""Tiers: which level a person has reached, how long it is kept, and what it is entitled to.

Its desks need the database library; they are loaded when first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.services.tiers.errors import NoSuchTierError, TiersUnfitError, TierTakenBackError
from app.services.tiers.rule_views import (
    Basis,
    Falls,
    Privilege,
    PrivilegeKind,
    Tier,
    TierFault,
    TierSettings,
    TierVersion,
    Window,
)
from app.services.tiers.rules import MOST_TIERS, fault_of
from app.services.tiers.views import (
    PrivilegeUse,
    Prospect,
    TierBack,
    TierCard,
    TierOutcome,
    TierOverview,
    TierReason,
    TierStanding,
    TierStepRow,
    TierTogether,
)

if TYPE_CHECKING:
    from app.services.tiers.book import TierBook
    from app.services.tiers.checking import tier_faults
    from app.services.tiers.desk import TierDesk
    from app.services.tiers.following import EarnedTierFollower, TierFollower
    from app.services.tiers.prospects import TierProspects
    from app.services.tiers.terms import EARNS_PERCENT, settings_or_none, settings_text

__all__ = [
    "EARNS_PERCENT",
    "MOST_TIERS",
    "Basis",
    "EarnedTierFollower",
    "Falls",
    "NoSuchTierError",
    "Privilege",
    "PrivilegeKind",
    "PrivilegeUse",
    "Prospect",
    "Tier",
    "TierBack",
    "TierBook",
    "TierCard",
    "TierDesk",
    "TierFault",
    "TierFollower",
    "TierOutcome",
    "TierOverview",
    "TierProspects",
    "TierReason",
    "TierSettings",
    "TierStanding",
    "TierStepRow",
    "TierTakenBackError",
    "TierTogether",
    "TierVersion",
    "TiersUnfitError",
    "Window",
    "fault_of",
    "settings_or_none",
    "settings_text",
    "tier_faults",
]

_LATER = {
    "EARNS_PERCENT": "terms",
    "EarnedTierFollower": "following",
    "TierBook": "book",
    "TierDesk": "desk",
    "TierFollower": "following",
    "TierProspects": "prospects",
    "settings_or_none": "terms",
    "settings_text": "terms",
    "tier_faults": "checking",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
