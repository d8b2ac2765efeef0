"""Words for what the editing desk refuses."""

from app.services.editing import NobodyNamedError, ProofMissingError, ValueUnfitError
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.i18n import translate


@explain.register
def _(error: ValueUnfitError) -> Told:
    advice = translate("edits", "Nothing was saved. Correct it, or leave it empty.")
    match error.field:
        case "phone":
            return Told(translate("edits", "This is no phone number that can be reached"), advice)
        case "email":
            return Told(translate("edits", "This is no e-mail address"), advice)
        case "birthday":
            return Told(translate("edits", "There is no such day"), advice)
        case "consent":
            return Told(translate("edits", "Nobody can have said this yet"), advice)
        case _:
            return Told(translate("edits", "One of the fields cannot have this value"), advice)


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
