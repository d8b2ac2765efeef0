"""Words for what a merge refuses."""

from app.services.duplicates import LinkGoneError, NothingToTakeApartError, PairGoneError
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.i18n import translate


@explain.register
def _(error: PairGoneError) -> Told:
    del error
    return Told(
        translate("desks", "These two are no longer a pair"),
        translate(
            "desks",
            "One of them is gone or hidden, or they are one customer already. Nothing was changed.",
        ),
    )


@explain.register
def _(error: LinkGoneError) -> Told:
    del error
    return Told(
        translate("desks", "This merge was taken apart before"),
        translate("desks", "Look at the list again; nothing was changed now."),
    )


@explain.register
def _(error: NothingToTakeApartError) -> Told:
    del error
    return Told(
        translate("desks", "There is no such merge to take back"),
        translate("desks", "It was taken back before. Nothing was changed now."),
    )
