"""Coupons: what they promise, their codes, who holds them, and where they were used.

Its desks need the database library; they are loaded when first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.services.coupons.errors import (
    CodeUnknownError,
    CouponCodeTakenError,
    CouponGoneError,
    CouponOverError,
    CouponPoolShortError,
    CouponPromisedError,
    CouponTakenBackError,
    CouponUnfitError,
    CouponUsedBeforeError,
)
from app.services.coupons.rules import is_shared_code, plain_code
from app.services.coupons.views import (
    ClaimHow,
    CodeFault,
    CodeKind,
    CodeMatch,
    CodeRefused,
    CodeRow,
    CodesOutlook,
    CouponBack,
    CouponFigures,
    CouponKind,
    CouponRow,
    CouponState,
    CouponTerms,
    CouponVerdict,
    Goods,
    HeldCoupon,
    HolderRow,
    Issued,
    IssueOutlook,
    SeenRow,
    Whom,
)

if TYPE_CHECKING:
    from app.services.coupons.book import CouponBook
    from app.services.coupons.checking import coupon_faults
    from app.services.coupons.desk import CouponDesk
    from app.services.coupons.following import CouponFollower
    from app.services.coupons.redeemed import RedeemedCoupons

__all__ = [
    "ClaimHow",
    "CodeFault",
    "CodeKind",
    "CodeMatch",
    "CodeRefused",
    "CodeRow",
    "CodeUnknownError",
    "CodesOutlook",
    "CouponBack",
    "CouponBook",
    "CouponCodeTakenError",
    "CouponDesk",
    "CouponFigures",
    "CouponFollower",
    "CouponGoneError",
    "CouponKind",
    "CouponOverError",
    "CouponPoolShortError",
    "CouponPromisedError",
    "CouponRow",
    "CouponState",
    "CouponTakenBackError",
    "CouponTerms",
    "CouponUnfitError",
    "CouponUsedBeforeError",
    "CouponVerdict",
    "Goods",
    "HeldCoupon",
    "HolderRow",
    "IssueOutlook",
    "Issued",
    "RedeemedCoupons",
    "SeenRow",
    "Whom",
    "coupon_faults",
    "is_shared_code",
    "plain_code",
]

_LATER = {
    "CouponBook": "book",
    "CouponDesk": "desk",
    "CouponFollower": "following",
    "RedeemedCoupons": "redeemed",
    "coupon_faults": "checking",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
