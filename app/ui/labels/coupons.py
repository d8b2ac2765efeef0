"""Coupons in words: what they promise, how they stand, why an order does not count."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject

from app.services.coupons import (
    CodeFault,
    CodeKind,
    CouponKind,
    CouponState,
    CouponTerms,
    CouponVerdict,
    HeldCoupon,
)
from app.ui.formats import day, joined, money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.theme import Tone

_KINDS: Mapping[CouponKind, tuple[str, str, Tone]] = {
    CouponKind.PERCENT: (QT_TRANSLATE_NOOP("coupons", "Percent off"), "percent", Tone.WARN),
    CouponKind.AMOUNT: (QT_TRANSLATE_NOOP("coupons", "Amount off"), "ticket", Tone.OK),
    CouponKind.PRODUCT_AMOUNT: (
        QT_TRANSLATE_NOOP("coupons", "Amount off a product"), "package", Tone.OK,
    ),
    CouponKind.GIFT: (QT_TRANSLATE_NOOP("coupons", "Gift"), "gift", Tone.VIOLET),
    CouponKind.FREE_POST: (QT_TRANSLATE_NOOP("coupons", "Free post"), "truck", Tone.INFO),
    CouponKind.CHEAPEST: (QT_TRANSLATE_NOOP("coupons", "Cheapest item free"), "tag", Tone.GOLD),
    CouponKind.NEXT_ORDER: (
        QT_TRANSLATE_NOOP("coupons", "Amount off the next order"), "repeat", Tone.GOLD,
    ),
}  # fmt: skip
_PROMISES: Mapping[CouponKind, str] = {
    CouponKind.PERCENT: QT_TRANSLATE_NOOP("coupons", "{percent}% off"),
    CouponKind.AMOUNT: QT_TRANSLATE_NOOP("coupons", "{amount} off"),
    CouponKind.PRODUCT_AMOUNT: QT_TRANSLATE_NOOP("coupons", "{amount} off"),
    CouponKind.GIFT: QT_TRANSLATE_NOOP("coupons", "Gift: {gift}"),
    CouponKind.FREE_POST: QT_TRANSLATE_NOOP("coupons", "Free post"),
    CouponKind.CHEAPEST: QT_TRANSLATE_NOOP("coupons", "Cheapest item free"),
    CouponKind.NEXT_ORDER: QT_TRANSLATE_NOOP("coupons", "{amount} off"),
}
_CODES: Mapping[CodeKind, str] = {
    CodeKind.SHARED: QT_TRANSLATE_NOOP("coupons", "one code for all"),
    CodeKind.MADE: QT_TRANSLATE_NOOP("coupons", "a code for each"),
    CodeKind.OWN: QT_TRANSLATE_NOOP("coupons", "own file of codes"),
}
_STATES: Mapping[CouponState, tuple[str, Tone]] = {
    CouponState.RUNNING: (QT_TRANSLATE_NOOP("coupons", "running"), Tone.OK),
    CouponState.COMING: (QT_TRANSLATE_NOOP("coupons", "not begun"), Tone.INFO),
    CouponState.STOPPED: (QT_TRANSLATE_NOOP("coupons", "stopped"), Tone.WARN),
    CouponState.ENDED: (QT_TRANSLATE_NOOP("coupons", "ended"), Tone.NEUTRAL),
    CouponState.USED_UP: (QT_TRANSLATE_NOOP("coupons", "used up"), Tone.NEUTRAL),
}
_VERDICTS: Mapping[CouponVerdict, str] = {
    CouponVerdict.USED: QT_TRANSLATE_NOOP("coupons", "used"),
    CouponVerdict.EARLY: QT_TRANSLATE_NOOP("coupons", "before its first day"),
    CouponVerdict.LATE: QT_TRANSLATE_NOOP("coupons", "after its last day"),
    CouponVerdict.STOPPED: QT_TRANSLATE_NOOP("coupons", "after it was stopped"),
    CouponVerdict.MINIMUM: QT_TRANSLATE_NOOP("coupons", "the order is too small"),
    CouponVerdict.SCOPE: QT_TRANSLATE_NOOP("coupons", "none of its products in the order"),
    CouponVerdict.NOT_NEXT: QT_TRANSLATE_NOOP("coupons", "not the next order"),
    CouponVerdict.WITH_ANOTHER: QT_TRANSLATE_NOOP("coupons", "together with another coupon"),
    CouponVerdict.USED_BEFORE: QT_TRANSLATE_NOOP("coupons", "used before"),
    CouponVerdict.LIMIT: QT_TRANSLATE_NOOP("coupons", "all uses are taken"),
    CouponVerdict.LIKE: QT_TRANSLATE_NOOP("coupons", "code written wrong, O for 0"),
    CouponVerdict.UNKNOWN: QT_TRANSLATE_NOOP("coupons", "no such code"),
    CouponVerdict.FITS: QT_TRANSLATE_NOOP("coupons", "amount and day fit {coupon}"),
    CouponVerdict.NONE: QT_TRANSLATE_NOOP("coupons", "fits no coupon"),
}
_FAULTS: Mapping[CodeFault, str] = {
    CodeFault.TWICE: QT_TRANSLATE_NOOP("coupons", "stands in the file twice"),
    CodeFault.TAKEN: QT_TRANSLATE_NOOP("coupons", "a coupon has it already"),
    CodeFault.SHORT: QT_TRANSLATE_NOOP("coupons", "has fewer than 4 letters"),
    CodeFault.LONG: QT_TRANSLATE_NOOP("coupons", "has more than 40 letters"),
    CodeFault.LETTERS: QT_TRANSLATE_NOOP("coupons", "may have the letters A to Z and digits only"),
    CodeFault.ROUNDED: QT_TRANSLATE_NOOP("coupons", "was rounded by a spreadsheet and is lost"),
}


class _Counted(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def days(self, n: int) -> str:
        return self.tr("{count} day(s) after sending", "", n).format(count=number(n))


def coupon_kind(kind: CouponKind) -> str:
    """Give what a kind of coupon is called."""
    return translate("coupons", _KINDS[kind][0])


def coupon_picture(kind: CouponKind) -> tuple[str, Tone]:
    """Give the icon of a kind of coupon and its tone."""
    return _KINDS[kind][1:]


def coupon_promise(terms: CouponTerms, currency: str) -> str:
    """Give what a coupon promises, as short as on its card."""
    amount = money(terms.amount_minor, currency, is_whole=_is_round(terms.amount_minor, currency))
    return translate("coupons", _PROMISES[terms.kind]).format(
        percent=terms.percent or 0, amount=amount, gift=terms.gift
    )


def coupon_conditions(terms: CouponTerms, currency: str, until_on: date | None = None) -> str:
    """Give when a coupon holds, as on its card.

    Args:
        terms: what it promises.
        currency: of the business.
        until_on: the last day of one that somebody holds.
    """
    last = until_on or terms.until_on
    parts = [
        _next_words(terms),
        _minimum_words(terms, currency),
        translate("coupons", "until {day}").format(day=day(last)) if last else "",
        _Counted().days(terms.days) if terms.days and not last else "",
    ]
    return joined([part for part in parts if part])


def coupon_line(terms: CouponTerms, currency: str) -> str:
    """Give what stands under a coupon's name in lists."""
    parts = [
        coupon_conditions(terms, currency),
        "" if terms.until_on or terms.days else translate("coupons", "no end"),
        translate("coupons", _CODES[terms.code_kind]),
    ]
    return joined([part for part in parts if part])


def coupon_state(state: CouponState) -> tuple[str, Tone]:
    """Give how a coupon stands, and its tone."""
    words, tone = _STATES[state]
    return translate("coupons", words), tone


def held_state(held: HeldCoupon) -> tuple[str, Tone]:
    """Give how a coupon stands that somebody holds, and its tone."""
    if held.used_on is not None:
        return translate("coupons", "used"), Tone.VIOLET
    if held.is_over:
        return translate("coupons", "over"), Tone.NEUTRAL
    return translate("coupons", "can be used"), Tone.OK


def coupon_verdict(verdict: CouponVerdict, coupon: str = "") -> str:
    """Give why an order does not count for a coupon."""
    return translate("coupons", _VERDICTS[verdict]).format(coupon=coupon)


def code_kind_words(kind: CodeKind) -> str:
    """Give whose codes a coupon has."""
    return translate("coupons", _CODES[kind])


def code_fault(fault: CodeFault) -> str:
    """Give why a code of a file is not taken."""
    return translate("coupons", _FAULTS[fault])


def _minimum_words(terms: CouponTerms, currency: str) -> str:
    if not terms.minimum_minor:
        return ""
    least = money(terms.minimum_minor, currency, is_whole=_is_round(terms.minimum_minor, currency))
    return translate("coupons", "orders of {amount} and more").format(amount=least)


def _next_words(terms: CouponTerms) -> str:
    is_next = terms.kind is CouponKind.NEXT_ORDER
    return translate("coupons", "with the next order") if is_next else ""


def _is_round(minor: int | None, currency: str) -> bool:
    return money(minor or 0, currency).endswith(("00", "0")) and not (minor or 0) % 100
