"""Wishes about coupons in words: the titles and lines of the history, events of a person."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.ui.formats import number
from app.ui.i18n import translate

Facts = Mapping[str, object]


class _Titles(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def issued(self, name: str, n: int) -> str:
        words = self.tr("Coupon “{name}” given to {count} customer(s)", "", n)
        return words.format(name=name, count=number(n))

    def codes(self, name: str, n: int) -> str:
        words = self.tr("{count} code(s) added to coupon “{name}”", "", n)
        return words.format(name=name, count=number(n))

    def renewed(self, n: int) -> str:
        return self.tr("{count} of them anew", "", n).format(count=number(n))

    def made(self, n: int) -> str:
        return self.tr("{count} code(s)", "", n).format(count=number(n))

    def plain(self, deed: str) -> str:
        return {
            "add": self.tr("New coupon “{name}”"),
            "change": self.tr("Coupon “{name}” changed"),
            "stop": self.tr("Coupon “{name}” stopped"),
            "start": self.tr("Coupon “{name}” runs again"),
            "use": self.tr("Order {order} counted for coupon “{name}”"),
            "deny": self.tr("Order {order} used no coupon"),
        }.get(deed, self.tr("Coupons changed"))


def coupon_title(facts: Facts) -> str:
    """Give what was wished about coupons."""
    deed, name = str(facts.get("coupons", "")), str(facts.get("name", ""))
    titles = _Titles()
    if deed == "issue":
        return titles.issued(name, _count(facts, "people") + _count(facts, "renewed"))
    if deed == "codes":
        return titles.codes(name, _count(facts, "codes"))
    return titles.plain(deed).format(name=name, order=facts.get("order", ""))


def coupon_act_line(facts: Facts) -> str:
    """Give how much it was."""
    renewed, codes = _count(facts, "renewed"), _count(facts, "codes")
    if facts.get("coupons") == "add" and codes:
        return _Titles().made(codes)
    return _Titles().renewed(renewed) if renewed else ""


def coupon_event(code: str, name: str) -> str:
    """Give an event of a person: "coupon" is one that was received, "coupon_used" one used."""
    words = translate("coupons", "Coupon “{name}” received")
    if code == "coupon_used":
        words = translate("coupons", "Coupon “{name}” used")
    return words.format(name=name)


def _count(facts: Facts, name: str) -> int:
    found = facts.get(name)
    return found if isinstance(found, int) else 0
