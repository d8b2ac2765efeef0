"""Words for what the rules of classes refuse."""

from app.services.classing import ClassUnfitError, RuleGoneError
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.i18n import translate


@explain.register
def _(error: ClassUnfitError) -> Told:
    del error
    return Told(
        translate("classes", "A class needs a name of its own"),
        translate("classes", "Write up to 40 letters. Retail and wholesale keep their names."),
    )


@explain.register
def _(error: RuleGoneError) -> Told:
    del error
    return Told(
        translate("classes", "This rule is gone"),
        translate("classes", "It was removed meanwhile. Nobody’s class was changed."),
    )
