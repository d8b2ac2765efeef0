"""Sentences about points with numbers in them."""

from PySide6.QtCore import QObject

from app.ui.formats import number


class _Points(QObject):
    """Only tr() of an object knows plural forms."""

    def points(self, n: int) -> str:
        return self.tr("{count} point(s)", "", n).format(count=number(n))

    def give(self, n: int) -> str:
        return self.tr("Give {count} point(s)", "", n).format(count=number(n))

    def take(self, n: int) -> str:
        return self.tr("Take {count} point(s)", "", n).format(count=number(n))

    def redeem(self, n: int) -> str:
        return self.tr("Redeem {count} point(s)", "", n).format(count=number(n))

    def given(self, n: int) -> str:
        return self.tr("{count} point(s) given", "", n).format(count=number(n))

    def taken(self, n: int) -> str:
        return self.tr("{count} point(s) taken", "", n).format(count=number(n))

    def redeemed(self, n: int) -> str:
        return self.tr("{count} point(s) redeemed", "", n).format(count=number(n))

    def forgiven(self, n: int) -> str:
        return self.tr("A debt of {count} point(s) is forgiven", "", n).format(count=number(n))

    def extended(self, n: int) -> str:
        return self.tr("{count} point(s) last longer now", "", n).format(count=number(n))

    def to_people(self, n: int) -> str:
        return self.tr("{count} customer(s)", "", n).format(count=number(n))

    def too_few(self, n: int) -> str:
        words = self.tr("{count} customer(s) have too few and stay as they are", "", n)
        return words.format(count=number(n))

    def short(self, n: int) -> str:
        words = self.tr("{count} customer(s) had too few and stayed as they were", "", n)
        return words.format(count=number(n))


def counted() -> _Points:
    """Give the sentences, in the language in use."""
    return _Points()
