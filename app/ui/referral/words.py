"""The page of referrals in words."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from app.services.referral import CardText, Family, Kin, ReferralRow, ReferralSettings
from app.ui.formats import joined, listed, local, money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.forward_card import CardFace
from app.ui.labels.referral import kin_words

_CIRCLES = (
    QT_TRANSLATE_NOOP("referral", "1st circle: {people}, {money}"),
    QT_TRANSLATE_NOOP("referral", "2nd circle: {people}, {money}"),
)


class _Counted(QObject):
    """Words with a number in them: only tr() of an object knows plural forms."""

    def people(self, n: int) -> str:
        return self.tr("{count} customer(s)", "", n).format(count=number(n))

    def bought_again(self, n: int) -> str:
        return self.tr("{count} bought again", "", n).format(count=number(n))

    def points(self, n: int) -> str:
        return self.tr("{count} point(s)", "", n).format(count=number(n))

    def review(self, n: int) -> str:
        return self.tr("Review {count} referral(s)", "", n).format(count=number(n))

    def circles(self, n: int) -> str:
        words = self.tr("{count} customer(s) in two circles, money of 12 months", "", n)
        return words.format(count=number(n))

    def given(self, n: int) -> str:
        return self.tr("{count} customer(s) got a code", "", n).format(count=number(n))

    def had(self, n: int) -> str:
        return self.tr("{count} had one", "", n).format(count=number(n))

    def give_codes(self, n: int) -> str:
        return self.tr("Give codes to {count} customer(s)", "", n).format(count=number(n))

    def limit(self, n: int) -> str:
        return self.tr("{count} friend(s) a month at most", "", n).format(count=number(n))

    def more(self, n: int) -> str:
        return self.tr("{count} more wait behind these", "", n).format(count=number(n))


def people_words(count: int) -> str:
    """Give how many customers."""
    return _Counted().people(count)


def bought_again_words(count: int) -> str:
    """Give how many bought again."""
    return _Counted().bought_again(count)


def points_words(count: int) -> str:
    """Give how many points."""
    return _Counted().points(count)


def pending_words(count: int) -> str:
    """Give how many points are pending besides."""
    return translate("referral", "{count} more pending").format(count=number(count))


def review_words(count: int) -> str:
    """Give what the main button says."""
    return _Counted().review(count)


def more_words(count: int) -> str:
    """Give how many more there are than a list shows."""
    return _Counted().more(count)


def give_words(count: int) -> str:
    """Give what the button that gives codes says."""
    return _Counted().give_codes(count)


def given_words(given: int, had: int) -> str:
    """Give what giving codes came to."""
    parts = [_Counted().given(given)]
    return joined([*parts, _Counted().had(had)] if had else parts)


def circles_words(family: Family) -> str:
    """Give how many there are in two circles."""
    return _Counted().circles(len(family.first) + len(family.second))


def title_words(name: str) -> str:
    """Give what the tree answers."""
    return translate("referral", "Who came through {name}?").format(name=name)


def card_words(name: str) -> str:
    """Give whose card it is."""
    return translate("referral", "Card of {name}").format(name=name)


def circle_words(family: Family, nth: int, currency: str) -> str:
    """Give how many are in a circle, and their money; further down it is not told."""
    if nth > len(_CIRCLES):
        words = translate("referral", "{count} further down")
        return words.format(count=number(len(family.deeper)))
    people, minor = ((family.first, family.first_365), (family.second, family.second_365))[nth - 1]
    words = translate("referral", _CIRCLES[nth - 1])
    return words.format(people=people_words(len(people)), money=money(minor, currency))


def reward_words(family: Family, name: str) -> str:
    """Give what a person got for a family."""
    told = translate("referral", "rewards to {name}: {points}")
    line = told.format(name=name, points=points_words(family.points - family.pending))
    return listed([line, pending_words(family.pending)]) if family.pending else line


def face_of(card: CardText, currency: str) -> CardFace:
    """Write the card of a person."""
    name = card.name or number(card.person_id)
    headline = translate("referral", "For a friend")
    if card.friend_points:
        headline = points_words(card.friend_points)
    line = translate("referral", "with your first order, from {name}").format(name=name)
    if card.least_minor:
        words = translate("referral", "first order from {least}, from {name}")
        line = words.format(least=money(card.least_minor, currency), name=name)
    foot = (
        translate("referral", "Tell us the code in the order remark"),
        translate("referral", "May be forwarded to a friend"),
    )
    return CardFace(card.business, headline, line, card.code, card.code, foot)


def friend_of(row: ReferralRow) -> str:
    """Give what a friend is called."""
    return row.friend_name or number(row.friend_id)


def referrer_of(row: ReferralRow) -> str:
    """Give what the one who brought him is called."""
    return row.referrer_name or number(row.referrer_id)


def kin_name(kin: Kin) -> str:
    """Give what a person of a family is called."""
    return kin.name or number(kin.person_id)


def caption(kin: Kin, zone: ZoneInfo) -> str:
    """Give what stands under a box of the tree."""
    return kin_words(kin.state, kin.seen_by, day_of(kin.available_ms, zone))


def day_of(at_ms: int | None, zone: ZoneInfo) -> date | None:
    """Give the day of a moment at home."""
    return None if at_ms is None else local(at_ms, zone).date()


def settings_lines(settings: ReferralSettings, currency: str) -> list[tuple[str, str, str]]:
    """Give the rewards line by line: icon, what for, how much."""
    for_order = translate("referral", "a friend's first order")
    for_coupon = translate("referral", "a friend used the card")
    lines = [
        ("shopping-bag", for_order, points_words(settings.order_points)),
        ("ticket-percent", for_coupon, points_words(settings.coupon_points)),
    ]
    if settings.friend_points:
        for_friend = translate("referral", "the friend gets")
        lines.append(("gift", for_friend, points_words(settings.friend_points)))
    if settings.least_minor:
        least = translate("referral", "first order at least")
        lines.append(("receipt-text", least, money(settings.least_minor, currency)))
    if settings.most_a_month:
        each = translate("referral", "for each customer")
        lines.append(("users", each, _Counted().limit(settings.most_a_month)))
    return lines
