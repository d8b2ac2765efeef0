"""The ledger in words: amounts with their sign, what an entry was for."""

from PySide6.QtCore import QObject

from app.services.points.listing_views import LedgerRow
from app.ui.formats import number
from app.ui.i18n import translate


class _Counted(QObject):
    """Words with a number in them: only tr() of an object knows plural forms."""

    def entries(self, n: int) -> str:
        return self.tr("{count} entry(s)", "", n).format(count=number(n))

    def people(self, n: int) -> str:
        return self.tr("{count} customer(s)", "", n).format(count=number(n))


def entries_words(count: int) -> str:
    """Give how many entries there are."""
    return _Counted().entries(count)


def people_words(count: int) -> str:
    """Give how many customers there are."""
    return _Counted().people(count)


def name_of(row: LedgerRow) -> str:
    """Give whose entry it is."""
    return row.name or translate("points", "Without a name")
