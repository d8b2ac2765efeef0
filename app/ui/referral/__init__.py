"""The page of referrals."""

from app.ui.referral.page import ReferralPage
from app.ui.referral.ports import ReferralDesks

__all__ = ["ReferralDesks", "ReferralPage"]
