"""Words for what the desk of segments refuses."""

from app.services.kept_segments import (
    SegmentGoneError,
    SegmentNameUnfitError,
    SegmentReadOnlyError,
)
from app.services.segments import TreeError
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.i18n import translate


@explain.register
def _(error: SegmentGoneError) -> Told:
    del error
    return Told(
        translate("desks", "The segment is gone"),
        translate("desks", "It was removed meanwhile. Choose another one."),
    )


@explain.register
def _(error: SegmentNameUnfitError) -> Told:
    del error
    return Told(
        translate("desks", "The name of the segment does not fit"),
        translate("desks", "Give it a name of at most 40 letters that no other segment has."),
    )


@explain.register
def _(error: SegmentReadOnlyError) -> Told:
    del error
    return Told(
        translate("desks", "This segment cannot be changed"),
        translate(
            "desks",
            "A frozen list keeps the rule it was taken with, and a rule of a newer version can "
            "only be read.",
        ),
    )


@explain.register
def _(error: TreeError) -> Told:
    del error
    return Told(
        translate("desks", "This rule cannot be read"),
        translate(
            "desks",
            "It is damaged, has more than 100 conditions or groups deeper than three. Nobody is "
            "in it, and nothing was changed.",
        ),
    )
