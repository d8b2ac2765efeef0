"""Amounts of tiers in words: money, orders or points, by what counts."""

from PySide6.QtCore import QObject

from app.services.tiers import Basis, TierSettings
from app.ui.formats import decimals_of, money, number
from app.ui.labels.tiers import window_words


class _Amounts(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def counted(self, basis: Basis, n: int) -> str:
        words = {
            Basis.ORDERS: self.tr("{count} order(s)", "", n),
            Basis.POINTS: self.tr("{count} point(s)", "", n),
        }[basis]
        return words.format(count=number(n))

    def rule(self, amount: str, settings: TierSettings) -> str:
        words = self.tr("{amount} · {window}")
        return words.format(amount=amount, window=window_words(settings.window))

    def first(self) -> str:
        return self.tr("From the first order")


def amount_words(amount: int, basis: Basis, currency: str) -> str:
    """Give an amount of what counts."""
    if basis is Basis.MONEY:
        unit: int = 10 ** decimals_of(currency)
        return money(amount, currency, is_whole=amount % unit == 0)
    return _Amounts().counted(basis, amount)


def rule_words(threshold: int, settings: TierSettings, currency: str) -> str:
    """Give how a tier is reached."""
    words = _Amounts()
    if threshold == 0:
        return words.first()
    return words.rule(amount_words(threshold, settings.basis, currency), settings)


def times_words(percent: int) -> str:
    """Give by how much points are multiplied, as × 1.5."""
    text = f"{percent / 100:.2f}".rstrip("0").rstrip(".")
    return f"× {text}"
