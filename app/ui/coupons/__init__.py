"""The pages of coupons."""

from app.ui.coupons.editor_page import CouponEditPage
from app.ui.coupons.page import CouponsPage
from app.ui.coupons.ports import CouponDesks

__all__ = ["CouponDesks", "CouponEditPage", "CouponsPage"]
