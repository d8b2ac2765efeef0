"""Balances from elsewhere in words."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.services.points_files import BalanceColumn
from app.ui.formats import number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_COLUMNS: Mapping[BalanceColumn, str] = {
    BalanceColumn.NUMBER: QT_TRANSLATE_NOOP("points", "Our customer number"),
    BalanceColumn.ACCOUNT: QT_TRANSLATE_NOOP("points", "Account"),
    BalanceColumn.PHONE: QT_TRANSLATE_NOOP("points", "Phone"),
    BalanceColumn.EMAIL: QT_TRANSLATE_NOOP("points", "E-mail"),
    BalanceColumn.NAME: QT_TRANSLATE_NOOP("points", "Name"),
    BalanceColumn.POINTS: QT_TRANSLATE_NOOP("points", "Points"),
    BalanceColumn.EXPIRES: QT_TRANSLATE_NOOP("points", "Valid until"),
}


class _Sentences(QObject):
    """Only tr() of an object knows plural forms."""

    def take_over(self, n: int) -> str:
        return self.tr("Take over {count} balance(s)", "", n).format(count=number(n))

    def taken(self, n: int, file: str) -> str:
        words = self.tr("{count} balance(s) taken over from {file}", "", n)
        return words.format(count=number(n), file=file)

    def on_top(self, n: int) -> str:
        words = self.tr("{count} customer(s) have points already; these come on top", "", n)
        return words.format(count=number(n))

    def added_up(self, n: int) -> str:
        words = self.tr(
            "{count} customer(s) stand in several rows with the same last day; "
            "their points are added up", "", n
        )  # fmt: skip
        return words.format(count=number(n))

    def left_out(self, n: int) -> str:
        words = self.tr("{count} row(s) are left out; the reason stands beside each", "", n)
        return words.format(count=number(n))


def column_words(code: BalanceColumn) -> str:
    """Give what a column of the file is."""
    return translate("points", _COLUMNS[code])


def said() -> _Sentences:
    """Give the sentences with numbers, in the language in use."""
    return _Sentences()
