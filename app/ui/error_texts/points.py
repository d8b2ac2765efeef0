"""Words for what the points ledger refuses."""

from app.services.points import (
    PointsNobodyError,
    PointsShortError,
    PointsTakenBackError,
    PointsUnfitError,
)
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.i18n import translate


@explain.register
def _(error: PointsShortError) -> Told:
    return Told(
        translate("desks", "There are not enough points"),
        translate(
            "desks", "{asked} were asked for, {available} can be spent. Nothing was changed."
        ).format(asked=error.asked, available=error.available),
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
