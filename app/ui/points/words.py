"""The ledger in words: amounts with their sign, what an entry was for."""

from PySide6.QtCore import QObject

from app.services.points.listing_views import LedgerRow
from app.ui.formats import joined, number
from app.ui.i18n import translate
from app.ui.labels.points import points_reason


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


def signed(points: int) -> str:
    """Write what changed with its sign: +372, −128."""
    return f"+{number(points)}" if points > 0 else number(points)


def what_for(row: LedgerRow) -> str:
    """Say what an entry was for: its order, its reason, what the seller wrote beside it."""
    order = ""
    if row.order_no is not None:
        order = translate("points", "Order {number}").format(number=row.order_no)
    # Of what an order brought the order says enough.
    is_plain = row.reason == "order" and bool(order)
    return joined([order, "" if is_plain else points_reason(row.reason), row.note or ""])


def name_of(row: LedgerRow) -> str:
    """Give whose entry it is."""
    return row.name or translate("points", "Without a name")
