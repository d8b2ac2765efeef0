"""Sentences about points with numbers in them."""

from PySide6.QtCore import QObject

from app.services.points import Gain, SpendKind
from app.ui.formats import day, number
from app.ui.i18n import translate
from app.ui.labels.tiers import tier_words


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
        words = self.tr("{count} customer(s) have too few", "", n)
        return words.format(count=number(n))

    def short(self, n: int) -> str:
        words = self.tr("{count} customer(s) had too few and stayed as they were", "", n)
        return words.format(count=number(n))


def gain_words(gain: Gain, kind: SpendKind) -> str:
    """Give what a spending brings beside a voucher, and until when; nothing for none."""
    until = "" if gain.until is None else day(gain.until)
    if not gain.what:
        return ""
    if kind is SpendKind.KEEP_TIER:
        words = translate("points", "{tier} is kept until {day}")
        return words.format(tier=tier_words(gain.what), day=until)
    if not until:
        return gain.what
    return translate("points", "{coupon}, until {day}").format(coupon=gain.what, day=until)


def counted() -> _Points:
    """Give the sentences, in the language in use."""
    return _Points()
