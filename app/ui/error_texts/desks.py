"""Words for what the desks refuse: imports, customers, the business's own settings."""

from app.services.editing import NothingToTakeBackError, TagUnfitError
from app.services.exchange import AlreadyUndoneError, FileRefusedError
from app.services.exchange.views import Refusal
from app.services.exporting import WritingEndedError
from app.services.orders import CustomerErasedError, CustomerGoneError, OrderGoneError
from app.services.safekeeping import AlreadyFoundedError
from app.services.settings import (
    CurrencyUnknownError,
    FieldUnfitError,
    HomeFixedError,
    NameMissingError,
    NotFoundedError,
    NothingToPutBackError,
    RateImpossibleError,
    ShopNameUnfitError,
    ZoneUnknownError,
)
from app.services.sheets import SheetNotWrittenError, SheetRefusedError
from app.ui.error_texts.errors import explain
from app.ui.error_texts.refusals import refusal_told
from app.ui.error_texts.told import Told
from app.ui.formats import day
from app.ui.i18n import translate


@explain.register
def _(error: FileRefusedError) -> Told:
    return refusal_told(error.refusal)


@explain.register
def _(error: SheetRefusedError) -> Told:
    return refusal_told(Refusal(error.code))


@explain.register
def _(error: SheetNotWrittenError) -> Told:
    del error
    return Told(
        translate("desks", "The file could not be saved"),
        translate(
            "desks",
            "What stood there before still stands. Close the file in Excel, or choose another name "
            "or folder.",
        ),
    )


@explain.register
def _(error: WritingEndedError) -> Told:
    del error
    return Told(
        translate("desks", "The file could not be written to its end"),
        translate(
            "desks",
            "What stood there before still stands. Close other programs and try again, or write "
            "fewer rows.",
        ),
    )


@explain.register
def _(error: AlreadyUndoneError) -> Told:
    del error
    return Told(
        translate("desks", "There is no such import to take back"),
        translate("desks", "It was taken back before, or its number is another one."),
    )


@explain.register
def _(error: OrderGoneError) -> Told:
    del error
    return Told(
        translate("desks", "This order is no longer here"),
        translate("desks", "The import that brought it was taken back."),
    )


@explain.register
def _(error: CustomerErasedError) -> Told:
    words = translate("desks", "This customer was erased on {day}")
    return Told(
        words.format(day=day(error.erased_on)),
        translate("desks", "Only the orders are left, without a name."),
    )


@explain.register
def _(error: CustomerGoneError) -> Told:
    del error
    return Told(
        translate("desks", "This customer is no longer here"),
        translate("desks", "What brought this customer was taken back, an import or an edit."),
    )


@explain.register
def _(error: AlreadyFoundedError) -> Told:
    del error
    return Told(
        translate("desks", "This folder holds another business already"),
        translate("desks", "Nothing was changed. Choose another folder."),
    )


@explain.register
def _(error: NotFoundedError) -> Told:
    del error
    return Told(
        translate("desks", "There is no business in this folder yet"),
        translate("desks", "Open the program once, or import a file first."),
    )


@explain.register
def _(error: HomeFixedError) -> Told:
    del error
    return Told(
        translate("desks", "Time zone and currency are fixed by the first import"),
        translate("desks", "Days and sums stand on them. Begin a new business for others."),
    )


@explain.register
def _(error: NameMissingError) -> Told:
    del error
    return Told(
        translate("desks", "A business needs a name"),
        translate("desks", "The name it had stays."),
    )


@explain.register
def _(error: ShopNameUnfitError) -> Told:
    if not error.name:
        return Told(
            translate("desks", "A shop needs a name"),
            translate("desks", "The name it had stays."),
        )
    return Told(
        translate("desks", "Another shop is called “{name}” already").format(name=error.name),
        translate("desks", "The name it had stays."),
    )


@explain.register
def _(error: ZoneUnknownError) -> Told:
    return Told(
        translate("desks", "There is no time zone “{zone}”").format(zone=error.zone),
        translate("desks", "Write it as Asia/Shanghai or Europe/Berlin."),
    )


@explain.register
def _(error: CurrencyUnknownError) -> Told:
    return Told(
        translate("desks", "There is no currency “{currency}”").format(currency=error.currency),
        translate("desks", "Write it in three letters, as CNY or USD."),
    )


@explain.register
def _(error: RateImpossibleError) -> Told:
    del error
    return Told(
        translate("desks", "This exchange rate is not possible"),
        translate("desks", "A rate is above nothing and belongs to a month and another currency."),
    )


@explain.register(NothingToPutBackError)
@explain.register
def _(error: NothingToTakeBackError) -> Told:
    del error
    return Told(
        translate("desks", "This was taken back already"),
        translate("desks", "Nothing was changed. What came later stands."),
    )


@explain.register
def _(error: TagUnfitError) -> Told:
    del error
    return Told(
        translate("desks", "This cannot be a tag"),
        translate("desks", "A tag has one to forty letters. Nothing was changed."),
    )


@explain.register
def _(error: FieldUnfitError) -> Told:
    told = {
        "name": translate("desks", "A field needs a name that no other field has"),
        "choices": translate("desks", "A choice needs something to choose, at most 100 of it"),
        "many": translate("desks", "There is room for 100 fields of your own"),
    }
    return Told(
        told.get(error.what, translate("desks", "This field is not there any more")),
        translate("desks", "Nothing was changed."),
    )
