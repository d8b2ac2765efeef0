"""Words for files that come back from Excel: why a whole one, or a single cell, is not taken."""

from app.services.round_trip import Hindrance, NotComingBackError, Unfit
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.formats import number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_UNFIT = {
    Unfit.NO_MARK: (
        QT_TRANSLATE_NOOP("coming_back", "This file was not made for coming back"),
        QT_TRANSLATE_NOOP(
            "coming_back",
            "Nothing was changed. Export the people once more to edit them in Excel, and keep the "
            "file an Excel workbook.",
        ),
    ),
    Unfit.NO_NUMBERS: (
        QT_TRANSLATE_NOOP("coming_back", "The column with the customer numbers is gone"),
        QT_TRANSLATE_NOOP(
            "coming_back",
            "Nothing was changed. Without the numbers nobody knows whose row it is; put the "
            "column and its heading back.",
        ),
    ),
    Unfit.OTHER_BUSINESS: (
        QT_TRANSLATE_NOOP("coming_back", "The file is of another business"),
        QT_TRANSLATE_NOOP(
            "coming_back", "Nothing was changed. Open the business that the file was made in."
        ),
    ),
    Unfit.OTHER_KIND: (
        QT_TRANSLATE_NOOP("coming_back", "The file was saved as another kind"),
        QT_TRANSLATE_NOOP(
            "coming_back", "Nothing was changed. Save it as an Excel workbook (.xlsx)."
        ),
    ),
    Unfit.TOO_MANY: (
        QT_TRANSLATE_NOOP(
            "coming_back", "These are more people than can come back from Excel at once"
        ),
        QT_TRANSLATE_NOOP(
            "coming_back", "No file was written. Filter the list first, or export it in parts."
        ),
    ),
}
_HINDRANCES = {
    Hindrance.NUMBER_MISSING: QT_TRANSLATE_NOOP(
        "coming_back", "No customer number; new people come in by Import"
    ),
    Hindrance.NUMBER_UNKNOWN: QT_TRANSLATE_NOOP(
        "coming_back", "This customer number was not in the file when it was made"
    ),
    Hindrance.ROW_DOUBLED: QT_TRANSLATE_NOOP(
        "coming_back", "The same number stands in two rows that differ"
    ),
    Hindrance.MERGED: QT_TRANSLATE_NOOP("coming_back", "Has been joined to another customer since"),
    Hindrance.GONE: QT_TRANSLATE_NOOP("coming_back", "Is not among your customers any more"),
    Hindrance.READ_ONLY: QT_TRANSLATE_NOOP("coming_back", "This column cannot be edited in Excel"),
    Hindrance.FORMULA: QT_TRANSLATE_NOOP(
        "coming_back", "A formula; paste its result as a value instead"
    ),
    Hindrance.CELL_ERROR: QT_TRANSLATE_NOOP("coming_back", "The cell holds an error of Excel"),
    Hindrance.DIGITS_LOST: QT_TRANSLATE_NOOP(
        "coming_back", "Excel shortened this long number; write it as text"
    ),
    Hindrance.NAMELESS: QT_TRANSLATE_NOOP("coming_back", "Nobody can be without a name here"),
    Hindrance.REGION_EMPTY: QT_TRANSLATE_NOOP("coming_back", "A region cannot be taken away"),
    Hindrance.TOO_LONG: QT_TRANSLATE_NOOP("coming_back", "The text is too long"),
    Hindrance.CLASS_UNKNOWN: QT_TRANSLATE_NOOP("coming_back", "There is no such class"),
    Hindrance.GENDER_UNKNOWN: QT_TRANSLATE_NOOP("coming_back", "There is no such gender here"),
    Hindrance.BIRTHDAY_UNREADABLE: QT_TRANSLATE_NOOP(
        "coming_back", "No birthday; write it as 1990-05-01 or 05-01"
    ),
    Hindrance.TAG_TOO_LONG: QT_TRANSLATE_NOOP("coming_back", "A tag has forty letters at most"),
    Hindrance.VALUE_UNFIT: QT_TRANSLATE_NOOP("coming_back", "The field cannot have this value"),
    Hindrance.POINTS_UNREADABLE: QT_TRANSLATE_NOOP(
        "coming_back", "No whole number of points; write 50 or -50"
    ),
    Hindrance.POINTS_NONE: QT_TRANSLATE_NOOP("coming_back", "0 points give and take nothing"),
    Hindrance.POINTS_TOO_MANY: QT_TRANSLATE_NOOP(
        "coming_back", "At most 100,000,000 points can be given or taken at once"
    ),
    Hindrance.POINTS_SHORT: QT_TRANSLATE_NOOP(
        "coming_back", "{asked} points are to be taken, {available} can be"
    ),
    Hindrance.REASON_MISSING: QT_TRANSLATE_NOOP(
        "coming_back", "Without a reason; choose one beside the points"
    ),
    Hindrance.REASON_UNKNOWN: QT_TRANSLATE_NOOP(
        "coming_back", "No such reason; choose one, with a note behind a colon"
    ),
    Hindrance.ALREADY_GIVEN: QT_TRANSLATE_NOOP(
        "coming_back", "Already applied: this file brought the row's points before"
    ),
}


@explain.register
def _(error: NotComingBackError) -> Told:
    title, sentence = _UNFIT[error.code]
    return Told(translate("coming_back", title), translate("coming_back", sentence))


def hindrance_words(code: Hindrance, *, asked: int = 0, available: int = 0) -> str:
    """Give why a cell is left as it is.

    Args:
        asked: points that are to be taken, where there are only so many available.
    """
    words = translate("coming_back", _HINDRANCES[code])
    return words.format(asked=number(asked), available=number(available))
