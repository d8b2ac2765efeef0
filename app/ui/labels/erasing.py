"""What the history says of people who were erased: numbers, and no names."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.ui.formats import number
from app.ui.i18n import translate


class _Titles(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def again(self, n: int) -> str:
        words = self.tr("{count} customer record(s) erased again in a copy put back", "", n)
        return words.format(count=number(n))

    def nameless(self, n: int) -> str:
        return self.tr("{count} order(s) without a name", "", n).format(count=number(n))


def erase_title(facts: Mapping[str, object]) -> str:
    """Give who was erased."""
    people = facts.get("people")
    if facts.get("again"):
        return _Titles().again(people if isinstance(people, int) else 1)
    words = translate("history", "Customer no. {number} erased for good")
    return words.format(number=facts.get("person"))


def erase_line(facts: Mapping[str, object]) -> str:
    """Give what became of the orders."""
    orders = facts.get("orders")
    return _Titles().nameless(orders) if isinstance(orders, int) and orders else ""
