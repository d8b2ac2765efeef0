"""What is kept in step with customers, orders and links, and with the points that are spent."""

from app.services.clock import Clock
from app.services.coupons import CouponFollower, RedeemedCoupons, coupon_faults
from app.services.customers.search_index import SearchFollower, search_faults
from app.services.duplicates import UnmatchedFollower, duplicate_faults
from app.services.erasing import left_over
from app.services.followers import Followers
from app.services.orders import SummaryFollower, summary_faults
from app.services.points import (
    BonusFollower,
    BonusMemory,
    GainsByKind,
    PointsFollower,
    PointsForerunner,
    SpendKind,
    ledger_faults,
    own_gains,
)
from app.services.referral import ReferralFollower, referral_faults
from app.services.safekeeping import FaultCode
from app.services.safekeeping.checks import Invariant
from app.services.tiers import EarnedTierFollower, TierFollower, tier_faults

# Recounting every summary takes as long as an import: the command `check` does it, not each start.
RECOUNTS = (
    Invariant(FaultCode.PERSON_SUMMARY, summary_faults),
    Invariant(FaultCode.SEARCH_INDEX, search_faults),
    Invariant(FaultCode.MERGES, duplicate_faults),
    Invariant(FaultCode.ERASED, left_over),
    Invariant(FaultCode.POINTS, ledger_faults),
    Invariant(FaultCode.REFERRALS, referral_faults),
    Invariant(FaultCode.TIERS, tier_faults),
    Invariant(FaultCode.COUPONS, coupon_faults),
)


def all_followers(clock: Clock) -> Followers:
    """Give what is kept in step with customers, orders and links, in its fixed order."""
    return Followers(
        (
            SummaryFollower(clock),
            SearchFollower(),
            UnmatchedFollower(),
            BonusMemory(),
            TierFollower(clock),
            PointsFollower(clock),
            EarnedTierFollower(clock),
            BonusFollower(clock),
            ReferralFollower(clock),
            CouponFollower(),
        ),
        (PointsForerunner(clock),),
    )


def all_gains(clock: Clock) -> GainsByKind:
    """Give what brings the things that points are given for, beside a voucher."""
    return {**own_gains(clock), SpendKind.COUPON: RedeemedCoupons(clock)}
