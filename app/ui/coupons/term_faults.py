"""Why a term of a coupon cannot be, as it is told at its field."""

from collections.abc import Mapping

from app.services.coupons import CouponPromisedError, CouponUnfitError
from app.ui.error_texts import explain
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_RULES: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("coupons", "A coupon needs a name of at most 60 letters."),
    "percent": QT_TRANSLATE_NOOP("coupons", "A number from 1 to 100."),
    "amount_minor": QT_TRANSLATE_NOOP("coupons", "An amount above 0."),
    "gift": QT_TRANSLATE_NOOP("coupons", "Say what is given, in at most 60 letters."),
    "cost_minor": QT_TRANSLATE_NOOP("coupons", "An amount, or nothing."),
    "minimum_minor": QT_TRANSLATE_NOOP("coupons", "An amount, or nothing."),
    "products": QT_TRANSLATE_NOOP("coupons", "Choose at least one product or category."),
    "total_limit": QT_TRANSLATE_NOOP("coupons", "A whole number above 0, or nothing."),
    "person_limit": QT_TRANSLATE_NOOP("coupons", "A whole number above 0, or nothing."),
    "days": QT_TRANSLATE_NOOP("coupons", "A whole number above 0."),
    "from_on": QT_TRANSLATE_NOOP("coupons", "A day as 2026-01-31."),
    "until_on": QT_TRANSLATE_NOOP("coupons", "A day as 2026-01-31, not before the first one."),
    "code": QT_TRANSLATE_NOOP(
        "coupons", "4 to 40 letters or digits without blanks; of other scripts 2 are enough."
    ),
    "prefix": QT_TRANSLATE_NOOP("coupons", "At most 12 letters A to Z and digits, or nothing."),
    "codes": QT_TRANSLATE_NOOP("coupons", "From 1 to 1,000,000 codes."),
}


def term_fault(error: CouponUnfitError | CouponPromisedError) -> str:
    """Give the sentence for a term that is refused."""
    if isinstance(error, CouponUnfitError) and error.field in _RULES:
        return translate("coupons", _RULES[error.field])
    return explain(error).sentence
