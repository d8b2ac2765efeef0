"""Why a whole file was not read, and why single rows were kept aside."""

from app.services.exchange.views import Reason, Refusal
from app.ui.error_texts.told import Told
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_REFUSALS = {
    Refusal.MISSING: (
        QT_TRANSLATE_NOOP("refusals", "The file is not there any more"),
        QT_TRANSLATE_NOOP(
            "refusals", "Nothing was changed. Look where it was moved to and choose it again."
        ),
    ),
    Refusal.UNREADABLE: (
        QT_TRANSLATE_NOOP("refusals", "The file cannot be opened"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "Nothing was changed. Close it in other programs, or copy it to this computer first.",
        ),
    ),
    Refusal.EMPTY: (
        QT_TRANSLATE_NOOP("refusals", "The file is empty"),
        QT_TRANSLATE_NOOP("refusals", "Nothing was changed. Save it from your shop once more."),
    ),
    Refusal.NOT_A_TABLE: (
        QT_TRANSLATE_NOOP("refusals", "This is not a table"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "Nothing was changed. Choose the Excel or CSV file that your shop saves for orders.",
        ),
    ),
    Refusal.NO_ROWS: (
        QT_TRANSLATE_NOOP("refusals", "The file has headings but no rows"),
        QT_TRANSLATE_NOOP(
            "refusals", "Nothing was changed. Choose a longer time when you save it from the shop."
        ),
    ),
    Refusal.PASSWORD: (
        QT_TRANSLATE_NOOP("refusals", "The file is locked with a password"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "Nothing was changed. Open it, save it without the password, and choose it again.",
        ),
    ),
    Refusal.BROKEN: (
        QT_TRANSLATE_NOOP("refusals", "The file is damaged"),
        QT_TRANSLATE_NOOP(
            "refusals", "Nothing was changed. Save it from your shop once more, or save it as CSV."
        ),
    ),
    Refusal.TOO_LARGE: (
        QT_TRANSLATE_NOOP("refusals", "The file is too large to be read safely"),
        QT_TRANSLATE_NOOP(
            "refusals", "Nothing was changed. Save it as CSV, or save a shorter time."
        ),
    ),
    Refusal.TOO_MUCH_MEMORY: (
        QT_TRANSLATE_NOOP("refusals", "The workbook needs too much memory"),
        QT_TRANSLATE_NOOP("refusals", "Nothing was changed. Save it as CSV and choose that file."),
    ),
    Refusal.TOO_SLOW: (
        QT_TRANSLATE_NOOP("refusals", "The file took too long to read"),
        QT_TRANSLATE_NOOP("refusals", "Nothing was changed. Save it as CSV and choose that file."),
    ),
    Refusal.UNSAFE_ZIP: (
        QT_TRANSLATE_NOOP("refusals", "The file unpacks in an unsafe way"),
        QT_TRANSLATE_NOOP(
            "refusals", "Nothing was changed. Unpack it yourself and choose the table inside."
        ),
    ),
    Refusal.CRASHED: (
        QT_TRANSLATE_NOOP("refusals", "The file could not be read"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "Reading it failed and was stopped; nothing was changed. Save it as CSV and try again.",
        ),
    ),
    Refusal.BILL_ALIPAY: (
        QT_TRANSLATE_NOOP("refusals", "This is a bill of Alipay, not a list of orders"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "Nothing was changed. A bill has payments but no customers; save the orders instead.",
        ),
    ),
    Refusal.BILL_WECHAT: (
        QT_TRANSLATE_NOOP("refusals", "This is a bill of WeChat Pay, not a list of orders"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "Nothing was changed. A bill has payments but no customers; save the orders instead.",
        ),
    ),
    Refusal.BANK_STATEMENT: (
        QT_TRANSLATE_NOOP("refusals", "This is a statement of a bank, not a list of orders"),
        QT_TRANSLATE_NOOP(
            "refusals", "Nothing was changed. Choose the file that your shop saves for orders."
        ),
    ),
    Refusal.SETTLEMENT: (
        QT_TRANSLATE_NOOP("refusals", "This is a settlement of the platform, not a list of orders"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "Nothing was changed. It has fees but no customers; save the orders instead.",
        ),
    ),
    Refusal.NOT_MATCHED: (
        QT_TRANSLATE_NOOP("refusals", "The columns are not known"),
        QT_TRANSLATE_NOOP(
            "refusals", "Nothing was changed. Say what the columns mean; it is remembered."
        ),
    ),
    Refusal.SHOP_UNKNOWN: (
        QT_TRANSLATE_NOOP("refusals", "The file does not say which shop it is from"),
        QT_TRANSLATE_NOOP("refusals", "Nothing was changed. Give the name of the shop."),
    ),
    Refusal.OTHER_SHOP: (
        QT_TRANSLATE_NOOP("refusals", "The file belongs to another shop"),
        QT_TRANSLATE_NOOP(
            "refusals", "Nothing was changed. Its orders are known from another shop; choose that."
        ),
    ),
    Refusal.DATES_UNDECIDED: (
        QT_TRANSLATE_NOOP("refusals", "Day and month cannot be told apart"),
        QT_TRANSLATE_NOOP("refusals", "Nothing was changed. Say which of the two comes first."),
    ),
    Refusal.ROUND_TRIP: (
        QT_TRANSLATE_NOOP("refusals", "These are your own people, edited in Excel"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "Nothing was changed. Drop the file on the window: it shows what was edited first.",
        ),
    ),
    Refusal.CANCELLED: (
        QT_TRANSLATE_NOOP("refusals", "You stopped the import"),
        QT_TRANSLATE_NOOP("refusals", "Everything is as it was before."),
    ),
}
_REASONS = {
    Reason.ID_DESTROYED: (
        QT_TRANSLATE_NOOP("reasons", "The number was destroyed by Excel"),
        QT_TRANSLATE_NOOP(
            "reasons", "Long numbers were shortened when the file was saved. Save it anew as CSV."
        ),
    ),
    Reason.ID_MISSING: (
        QT_TRANSLATE_NOOP("reasons", "No order number"),
        QT_TRANSLATE_NOOP("reasons", "Without it the next file would count the order twice."),
    ),
    Reason.DATE_IMPOSSIBLE: (
        QT_TRANSLATE_NOOP("reasons", "The date does not exist"),
        QT_TRANSLATE_NOOP("reasons", "Correct the day and import the row again."),
    ),
    Reason.DATE_MISSING: (
        QT_TRANSLATE_NOOP("reasons", "No date"),
        QT_TRANSLATE_NOOP("reasons", "An order needs the day on which it was placed."),
    ),
    Reason.AMOUNT_UNREADABLE: (
        QT_TRANSLATE_NOOP("reasons", "The amount is not a number"),
        QT_TRANSLATE_NOOP("reasons", "Write the amount with digits only."),
    ),
    Reason.AMOUNT_MISSING: (
        QT_TRANSLATE_NOOP("reasons", "No amount"),
        QT_TRANSLATE_NOOP("reasons", "An order that was paid needs its amount."),
    ),
    Reason.STATUS_UNKNOWN: (
        QT_TRANSLATE_NOOP("reasons", "The order state is not known"),
        QT_TRANSLATE_NOOP("reasons", "Without it nobody knows whether the order was paid."),
    ),
    Reason.CELL_ERROR: (
        QT_TRANSLATE_NOOP("reasons", "A cell holds an error of Excel"),
        QT_TRANSLATE_NOOP("reasons", "Write the value itself into the cell."),
    ),
    Reason.NO_CONTACT: (
        QT_TRANSLATE_NOOP("reasons", "No account, phone or e-mail"),
        QT_TRANSLATE_NOOP("reasons", "A customer is recognised by one of them."),
    ),
    Reason.QUANTITY_UNREADABLE: (
        QT_TRANSLATE_NOOP("reasons", "The quantity is not a number"),
        QT_TRANSLATE_NOOP("reasons", "Write the quantity with digits only."),
    ),
    Reason.CURRENCY_UNKNOWN: (
        QT_TRANSLATE_NOOP("reasons", "The currency is not known"),
        QT_TRANSLATE_NOOP("reasons", "Write its three letters."),
    ),
    Reason.ROW_BROKEN: (
        QT_TRANSLATE_NOOP("reasons", "The row is broken"),
        QT_TRANSLATE_NOOP("reasons", "It has more or fewer cells than the headings."),
    ),
}


def refusal_told(code: Refusal) -> Told:
    """Tell why a whole file is not read, what is safe and what to do."""
    title, sentence = _REFUSALS[code]
    return Told(translate("refusals", title), translate("refusals", sentence))


def reason_told(code: Reason) -> Told:
    """Tell why a row is kept aside: the reason, and why it matters or how to mend it."""
    title, sentence = _REASONS[code]
    return Told(translate("reasons", title), translate("reasons", sentence))
