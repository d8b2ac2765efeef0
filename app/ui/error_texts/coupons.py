"""Words for what the desk of the coupons refuses."""

from app.services.coupons import (
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
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.formats import number
from app.ui.i18n import translate


@explain.register
def _(error: CouponGoneError) -> Told:
    del error
    return Told(
        translate("desks", "There is no such coupon or order any more"),
        translate("desks", "Look at the list again. Nothing was changed."),
    )


@explain.register
def _(error: CouponUnfitError) -> Told:
    return Told(
        translate("desks", "The coupon cannot be so"),
        translate("desks", "A term does not fit: {field}. Nothing was changed.").format(
            field=error.field
        ),
    )


@explain.register
def _(error: CouponPromisedError) -> Told:
    return Told(
        translate("desks", "Customers hold this coupon already"),
        translate(
            "desks",
            "{count} people were promised other terms. Make a new coupon, or change what helps"
            " them: its name, a later last day, more uses.",
        ).format(count=number(error.people)),
    )


@explain.register
def _(error: CouponCodeTakenError) -> Told:
    return Told(
        translate("desks", "Another coupon has the code {code}").format(code=error),
        translate("desks", "Choose another code. Nothing was changed."),
    )


@explain.register
def _(error: CouponPoolShortError) -> Told:
    return Told(
        translate("desks", "There are not enough codes"),
        translate(
            "desks", "{left} codes are left, {wanted} people need one. Nobody got any."
        ).format(left=number(error.left), wanted=number(error.wanted)),
    )


@explain.register
def _(error: CouponOverError) -> Told:
    del error
    return Told(
        translate("desks", "This coupon is not given any more"),
        translate("desks", "It was stopped or has ended. Start it again, or choose another one."),
    )


@explain.register
def _(error: CouponTakenBackError) -> Told:
    del error
    return Told(
        translate("desks", "There is nothing about coupons to take back"),
        translate("desks", "It was taken back before. Nothing was changed now."),
    )


@explain.register
def _(error: CodeUnknownError) -> Told:
    advice = translate("desks", "Read it once more, letter by letter.")
    if error.like is not None:
        advice = translate("desks", "{code} looks like it.").format(code=error.like)
    return Told(translate("desks", "No coupon has the code {code}").format(code=error.code), advice)


@explain.register
def _(error: CouponUsedBeforeError) -> Told:
    return Told(
        translate("desks", "Order {order} counts for this coupon already").format(order=error),
        translate("desks", "Nothing was changed."),
    )
