"""Words for what the points ledger refuses."""

from collections.abc import Mapping

from app.services.points import (
    PointsNobodyError,
    PointsNotForThisError,
    PointsShortError,
    PointsTakenBackError,
    PointsUnfitError,
    SpendHindrance,
)
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.formats import number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_HINDRANCES: Mapping[SpendHindrance, str] = {
    SpendHindrance.RULE_GONE: QT_TRANSLATE_NOOP("desks", "This is not in the rules any more."),
    SpendHindrance.TOO_FEW: QT_TRANSLATE_NOOP("desks", "At least {points} points are needed."),
    SpendHindrance.TOO_MANY: QT_TRANSLATE_NOOP("desks", "At most {points} points for one order."),
    SpendHindrance.OVER_SHARE: QT_TRANSLATE_NOOP(
        "desks", "Of this order at most {points} points can be used."
    ),
    SpendHindrance.SPENT_BEFORE: QT_TRANSLATE_NOOP(
        "desks", "Points were used for this order before: at most {points} more can be."
    ),
    SpendHindrance.NOT_ITS_PRICE: QT_TRANSLATE_NOOP("desks", "It costs {points} points."),
    SpendHindrance.OUT_OF_STOCK: QT_TRANSLATE_NOOP("desks", "There are none left."),
    SpendHindrance.NO_COUPON: QT_TRANSLATE_NOOP(
        "desks",
        "The rule does not say which coupon, or the coupon is gone. Choose one in the rules.",
    ),
    SpendHindrance.COUPON_OVER: QT_TRANSLATE_NOOP(
        "desks", "The coupon was stopped, has ended or is used up."
    ),
    SpendHindrance.HAS_COUPON: QT_TRANSLATE_NOOP("desks", "The customer has this coupon already."),
    SpendHindrance.COUPON_SPENT: QT_TRANSLATE_NOOP(
        "desks",
        "The customer has used this coupon as often as each may. The coupon says how often.",
    ),
    SpendHindrance.NO_CODES: QT_TRANSLATE_NOOP(
        "desks", "There are no codes left. Make some on the page of coupons."
    ),
    SpendHindrance.NO_TIER_ENDS: QT_TRANSLATE_NOOP(
        "desks", "There is no tier that would end: nothing to keep."
    ),
}


def spend_hindrance(code: SpendHindrance, points: int) -> str:
    """Give why the rules give nothing for points."""
    return translate("desks", _HINDRANCES[code]).format(points=number(points))


@explain.register
def _(error: PointsShortError) -> Told:
    return Told(
        translate("desks", "There are not enough points"),
        translate(
            "desks", "{asked} were asked for, {available} can be spent. Nothing was changed."
        ).format(asked=error.asked, available=error.available),
    )


@explain.register
def _(error: PointsNotForThisError) -> Told:
    return Told(
        translate("desks", "The rules do not give this for points"),
        spend_hindrance(SpendHindrance(error.code), error.limit),
    )


@explain.register
def _(error: PointsUnfitError) -> Told:
    del error
    return Told(
        translate("desks", "These points cannot be written down"),
        translate("desks", "An amount, a reason or a day does not fit. Nothing was changed."),
    )


@explain.register
def _(error: PointsNobodyError) -> Told:
    del error
    return Told(
        translate("desks", "There is no such customer any more"),
        translate("desks", "Look at the list again. No points were changed."),
    )


@explain.register
def _(error: PointsTakenBackError) -> Told:
    del error
    return Told(
        translate("desks", "There are no such points to take back"),
        translate("desks", "They were taken back before. Nothing was changed now."),
    )
