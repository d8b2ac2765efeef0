"""Referral: who brought whom, personal codes and cards, rewards that are always explained.

Its desks need the database library; they are loaded when first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.services.referral.errors import ReferralGoneError, ReferralUnfitError
from app.services.referral.rule_views import ReferralSettings, ReferralVersion, Refund
from app.services.referral.views import (
    CardText,
    Choice,
    CodesGiven,
    Doubt,
    Family,
    Kin,
    ReferralFigures,
    ReferralFront,
    ReferralRow,
    RewardState,
    Seen,
)

if TYPE_CHECKING:
    from app.services.referral.book import ReferralBook
    from app.services.referral.checking import referral_faults
    from app.services.referral.desk import ReferralDesk
    from app.services.referral.following import ReferralFollower

__all__ = [
    "CardText",
    "Choice",
    "CodesGiven",
    "Doubt",
    "Family",
    "Kin",
    "ReferralBook",
    "ReferralDesk",
    "ReferralFigures",
    "ReferralFollower",
    "ReferralFront",
    "ReferralGoneError",
    "ReferralRow",
    "ReferralSettings",
    "ReferralUnfitError",
    "ReferralVersion",
    "Refund",
    "RewardState",
    "Seen",
    "referral_faults",
]

_LATER = {
    "ReferralBook": "book",
    "ReferralDesk": "desk",
    "ReferralFollower": "following",
    "referral_faults": "checking",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
