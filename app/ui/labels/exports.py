"""Headings and codes of files that go out, in the language in use."""

from app.services.exporting import CustomerColumn, OutWords
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.codes import consent, customer_class, gender

_COLUMNS = {
    CustomerColumn.NUMBER: QT_TRANSLATE_NOOP("exports", "Number"),
    CustomerColumn.NAME: QT_TRANSLATE_NOOP("exports", "Name"),
    CustomerColumn.CALLED_AS: QT_TRANSLATE_NOOP("exports", "Called"),
    CustomerColumn.ACCOUNTS: QT_TRANSLATE_NOOP("exports", "Accounts"),
    CustomerColumn.PHONE: QT_TRANSLATE_NOOP("exports", "Phone"),
    CustomerColumn.EMAIL: QT_TRANSLATE_NOOP("exports", "E-mail"),
    CustomerColumn.CLASS: QT_TRANSLATE_NOOP("exports", "Class"),
    CustomerColumn.TAGS: QT_TRANSLATE_NOOP("exports", "Tags"),
    CustomerColumn.PROVINCE: QT_TRANSLATE_NOOP("exports", "Province"),
    CustomerColumn.CITY: QT_TRANSLATE_NOOP("exports", "City"),
    CustomerColumn.ADDRESS: QT_TRANSLATE_NOOP("exports", "Address"),
    CustomerColumn.SHOPS: QT_TRANSLATE_NOOP("exports", "Shops"),
    CustomerColumn.ORDERS: QT_TRANSLATE_NOOP("exports", "Orders"),
    CustomerColumn.SPENT: QT_TRANSLATE_NOOP("exports", "Spent"),
    CustomerColumn.FIRST_ORDER: QT_TRANSLATE_NOOP("exports", "First order"),
    CustomerColumn.LAST_ORDER: QT_TRANSLATE_NOOP("exports", "Last order"),
    CustomerColumn.CONSENT_SMS: QT_TRANSLATE_NOOP("exports", "Text messages"),
    CustomerColumn.CONSENT_EMAIL: QT_TRANSLATE_NOOP("exports", "E-mails"),
    CustomerColumn.GENDER: QT_TRANSLATE_NOOP("exports", "Gender"),
    CustomerColumn.BIRTHDAY: QT_TRANSLATE_NOOP("exports", "Birthday"),
    CustomerColumn.SOURCE: QT_TRANSLATE_NOOP("exports", "Source"),
    CustomerColumn.NOTE: QT_TRANSLATE_NOOP("exports", "Note"),
}
_CONSENTS = (CustomerColumn.CONSENT_SMS, CustomerColumn.CONSENT_EMAIL)


def export_column(column: CustomerColumn) -> str:
    """Give the heading of a column."""
    return translate("exports", _COLUMNS[column])


def export_words() -> OutWords:
    """Give all words that a file needs."""
    return OutWords(export_column, _cell, translate("exports", "Customers"))


def _cell(column: CustomerColumn, code: str) -> str:
    if column is CustomerColumn.CLASS:
        return customer_class(code)
    if column in _CONSENTS:
        return consent(code)[0]
    return gender(code)
