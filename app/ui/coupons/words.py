"""Sentences of the pages of coupons."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from app.services.coupons import CouponRow, CouponTerms, Issued, IssueOutlook, SeenRow, Whom
from app.ui.formats import NOTHING, joined, money, number
from app.ui.i18n import translate
from app.ui.kit.forward_card import CardFace
from app.ui.kit.wishes import PeopleCall
from app.ui.labels.coupons import coupon_conditions, coupon_promise, coupon_verdict


class Sentences(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def to_people(self, n: int) -> str:
        """Give how many people."""
        return self.tr("to {count} customer(s)", "", n).format(count=number(n))

    def of_people(self, whom: Whom, n: int) -> str:
        """Give how many people of a coupon."""
        words = {
            Whom.HOLD: self.tr("{count} customer(s) hold it", "", n),
            Whom.USED: self.tr("{count} customer(s) used it", "", n),
            Whom.CAN_USE: self.tr("{count} can still use it", "", n),
        }[whom]
        return words.format(count=number(n))

    def used_share(self, share: str, n: int) -> str:
        """Give the share used, and how many by hand."""
        by_hand = self.tr("{count} by hand", "", n).format(count=number(n))
        return f"{share} · {by_hand}" if n else share

    def give(self, n: int) -> str:
        """Offer to give it to so many."""
        return self.tr("Give to {count} customer(s)", "", n).format(count=number(n))

    def had(self, n: int) -> str:
        """Give how many hold it already."""
        return self.tr("{count} hold it already and keep their code", "", n).format(count=number(n))

    def nobody_new(self) -> str:
        """Say that nobody is new."""
        return self.tr("Everybody here holds it already.")

    def given(self, name: str, n: int) -> str:
        """Say that it was given."""
        words = self.tr("{name} given to {count} customer(s)", "", n)
        return words.format(name=name, count=number(n))


class Counts(QObject):
    """The same of codes and pictures."""

    def make(self, n: int) -> str:
        """Offer to make so many codes."""
        return self.tr("Make {count} code(s)", "", n).format(count=number(n))

    def short(self, name: str, left: int, wanted: int) -> str:
        """Say that codes are missing."""
        words = self.tr("{name} has {left} codes, {wanted} people need one")
        return words.format(name=name, left=number(left), wanted=number(wanted))

    def codes_added(self, n: int) -> str:
        """Say how many codes were added."""
        return self.tr("{count} code(s) added", "", n).format(count=number(n))

    def codes_fit(self, n: int) -> str:
        """Say how many codes of a file are fit."""
        return self.tr("{count} code(s) can be added", "", n).format(count=number(n))

    def codes_refused(self, n: int) -> str:
        """Say how many cells of a file are none."""
        return self.tr("{count} cell(s) cannot", "", n).format(count=number(n))

    def saved(self, n: int) -> str:
        """Say how many pictures were saved."""
        return self.tr("{count} picture(s) saved", "", n).format(count=number(n))

    def save_all(self, n: int) -> str:
        """Offer to save so many pictures."""
        return self.tr("Save all {count}", "", n).format(count=number(n))

    def more(self, n: int) -> str:
        """Say how many more there are."""
        return self.tr("and {count} more", "", n).format(count=number(n))


def whom_words(whom: Whom) -> str:
    """Give which people of a coupon these are."""
    return {
        Whom.HOLD: translate("coupons", "Hold it"),
        Whom.USED: translate("coupons", "Used it"),
        Whom.CAN_USE: translate("coupons", "Can use it"),
    }[whom]


def coupon_people(
    find: Callable[[int, Whom], Sequence[int]], coupon: CouponRow, whom: Whom
) -> PeopleCall:
    """Give the wish for people of a coupon."""
    name = coupon.terms.name
    return PeopleCall(
        partial(find, coupon.coupon_id, whom), lambda: joined([name, whom_words(whom)])
    )


def issued_words(name: str, issued: Issued) -> str:
    """Give how giving a coupon went."""
    sentences = Sentences()
    if not issued.given and not issued.renewed:
        return sentences.nobody_new()
    return sentences.given(name, issued.given + issued.renewed)


def outlook_words(outlook: IssueOutlook) -> str:
    """Give what giving a coupon would do."""
    sentences = Sentences()
    if not outlook.people:
        return translate("coupons", "Nobody is in this segment now.")
    return "" if outlook.new else sentences.nobody_new()


def why_words(row: SeenRow) -> str:
    """Give why an order does not count."""
    return coupon_verdict(row.verdict, row.coupon)


def seen_words(row: SeenRow) -> str:
    """Give what was seen: letters, or a discount."""
    return row.seen or money(row.discount_minor, row.currency)


def share_words(row: CouponRow) -> str:
    """Give how many of those who hold a coupon used it."""
    share = row.share_percent
    return NOTHING if share is None else f"{number(round(share))}%"


def face_of(
    business: str, terms: CouponTerms, code: str, until_on: date | None, currency: str
) -> CardFace:
    """Give what the card of a coupon says."""
    return CardFace(
        business,
        coupon_promise(terms, currency),
        coupon_conditions(terms, currency, until_on) or translate("coupons", "no end"),
        code,
        code,
        (
            translate("coupons", "Tell us the code in the order remark"),
            translate("coupons", "May be forwarded to a friend"),
        ),
    )
