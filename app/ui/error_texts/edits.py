"""Words for what the editing desk refuses."""

from app.services.editing import (
    EditedTwiceError,
    NobodyNamedError,
    ProofMissingError,
    ValueUnfitError,
)
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.i18n import translate


@explain.register
def _(error: ValueUnfitError) -> Told:
    told = {
        "phone": translate("edits", "This is no phone number that can be reached"),
        "email": translate("edits", "This is no e-mail address"),
        "birthday": translate("edits", "There is no such day"),
        "region": translate("edits", "Write a province, and the city if you know it"),
        "consent": translate("edits", "Nobody can have said this yet"),
    }
    return Told(
        told.get(error.field, translate("edits", "One of the fields cannot have this value")),
        translate("edits", "Nothing was saved. Correct it, or leave it empty."),
    )


@explain.register
def _(error: ProofMissingError) -> Told:
    del error
    return Told(
        translate("edits", "Consent needs a proof"),
        translate("edits", "Write where the customer said so: a message, a form, a call, the day."),
    )


@explain.register
def _(error: NobodyNamedError) -> Told:
    del error
    return Told(
        translate("edits", "Write a name, a phone number or an e-mail address"),
        translate("edits", "Without any of them nobody would know who this is."),
    )


@explain.register
def _(error: EditedTwiceError) -> Told:
    del error
    return Told(
        translate("edits", "The same field would be changed twice"),
        translate("edits", "Take one of the two away. Nothing was changed."),
    )
