"""Words for what the desk of the tiers refuses."""

from collections.abc import Mapping

from app.services.tiers import (
    NoSuchTierError,
    TierFault,
    TiersUnfitError,
    TierTakenBackError,
)
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_FAULTS: Mapping[TierFault, str] = {
    TierFault.NONE_THERE: QT_TRANSLATE_NOOP("desks", "There is no tier yet. Add one."),
    TierFault.TOO_MANY: QT_TRANSLATE_NOOP("desks", "There can be twelve tiers at most."),
    TierFault.NO_NAME: QT_TRANSLATE_NOOP("desks", "A tier needs a name of at most 40 letters."),
    TierFault.SAME_NAME: QT_TRANSLATE_NOOP("desks", "Two tiers have the same name."),
    TierFault.NOT_RISING: QT_TRANSLATE_NOOP(
        "desks", "Each tier has to be reached at more than the one above it in the list."
    ),
    TierFault.BELOW_NOTHING: QT_TRANSLATE_NOOP("desks", "This amount cannot be a threshold."),
    TierFault.PERCENT: QT_TRANSLATE_NOOP("desks", "Points can be multiplied by 0 to 100."),
    TierFault.PRIVILEGE: QT_TRANSLATE_NOOP(
        "desks", "A privilege stands there twice, or its number does not fit."
    ),
    TierFault.GRACE: QT_TRANSLATE_NOOP("desks", "There can be 0 to 180 days of grace."),
    TierFault.TOO_EARLY: QT_TRANSLATE_NOOP("desks", "The day has passed. Choose a later one."),
    TierFault.NOTHING_NEW: QT_TRANSLATE_NOOP("desks", "Nothing is different from what holds."),
}


def tier_fault(fault: TierFault) -> str:
    """Give why tiers cannot be so."""
    return translate("desks", _FAULTS[fault])


@explain.register
def _(error: TiersUnfitError) -> Told:
    return Told(translate("desks", "The tiers cannot be so"), tier_fault(TierFault(error.fault)))


@explain.register
def _(error: NoSuchTierError) -> Told:
    del error
    return Told(
        translate("desks", "This tier or privilege does not hold any more"),
        translate("desks", "Look at the customer again. Nothing was changed."),
    )


@explain.register
def _(error: TierTakenBackError) -> Told:
    del error
    return Told(
        translate("desks", "There is nothing to take back"),
        translate("desks", "It was taken back before. Nothing was changed now."),
    )
