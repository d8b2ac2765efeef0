"""Words for what the referral program refuses."""

from app.services.referral import ReferralGoneError, ReferralUnfitError
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.i18n import translate


@explain.register
def _(error: ReferralUnfitError) -> Told:
    if str(error) == "coupon_points":
        return Told(
            translate("desks", "The coupon may not bring less"),
            translate(
                "desks",
                "A friend who uses the card's code brings at least what any friend brings."
                " Nothing was changed.",
            ),
        )
    return Told(
        translate("desks", "The program cannot be so"),
        translate("desks", "A number or a day is out of range. Nothing was changed."),
    )


@explain.register
def _(error: ReferralGoneError) -> Told:
    del error
    return Told(
        translate("desks", "This referral is not there any more"),
        translate("desks", "Look at the list again. Nothing was changed."),
    )
