"""The ledger in words: amounts with their sign, what an entry was for."""

from PySide6.QtCore import QObject

from app.services.points.listing_views import LedgerRow
from app.ui.formats import joined, number
from app.ui.i18n import translate
from app.ui.labels.points import points_signed


class _Counted(QObject):
    """Words with a number in them: only tr() of an object knows plural forms."""

    def entries(self, n: int) -> str:
        return self.tr("{count} entry(s)", "", n).format(count=number(n))

    def people(self, n: int) -> str:
        return self.tr("{count} customer(s)", "", n).format(count=number(n))

    def orders(self, n: int) -> str:
        return self.tr("{count} order(s)", "", n).format(count=number(n))

    def post(self, n: int) -> str:
        return self.tr("Post {count} difference(s)", "", n).format(count=number(n))

    def posted(self, n: int) -> str:
        return self.tr("{count} difference(s) posted", "", n).format(count=number(n))


def entries_words(count: int) -> str:
    """Give how many entries there are."""
    return _Counted().entries(count)


def people_words(count: int) -> str:
    """Give how many customers there are."""
    return _Counted().people(count)


def orders_words(count: int) -> str:
    """Give how many orders there are."""
    return _Counted().orders(count)


def post_words(count: int) -> str:
    """Give what the button says that posts differences."""
    return _Counted().post(count)


def posted_words(count: int, points: int) -> str:
    """Tell how many differences were posted, and what they come to."""
    if not count:
        return translate("points", "Nothing to change: it was so already")
    return joined([_Counted().posted(count), points_signed(points)])


def name_of(row: LedgerRow) -> str:
    """Give whose entry it is."""
    return row.name or translate("points", "Without a name")
