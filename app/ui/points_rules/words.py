"""The rules in words: a title and a line under it."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject

from app.services.points import (
    CapPer,
    EarnKind,
    EarnRule,
    RuleSettings,
    SpendKind,
    SpendRule,
)
from app.ui.conditions.value_words import weekday_words
from app.ui.formats import day, joined, listed, money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.tiers import tier_words

_EARNS: Mapping[EarnKind, str] = {
    EarnKind.ORDER: QT_TRANSLATE_NOOP("point_rules", "Each order"),
    EarnKind.PIECE: QT_TRANSLATE_NOOP("point_rules", "Each piece"),
    EarnKind.FIRST: QT_TRANSLATE_NOOP("point_rules", "First order"),
    EarnKind.SECOND: QT_TRANSLATE_NOOP("point_rules", "Second order"),
    EarnKind.THIRD: QT_TRANSLATE_NOOP("point_rules", "Third order"),
    EarnKind.TIMES: QT_TRANSLATE_NOOP("point_rules", "Multiplier"),
    EarnKind.TIER: QT_TRANSLATE_NOOP("point_rules", "Tier multiplier"),
    EarnKind.REVIEW: QT_TRANSLATE_NOOP("point_rules", "Review"),
    EarnKind.BIRTHDAY: QT_TRANSLATE_NOOP("point_rules", "Birthday"),
    EarnKind.PROFILE: QT_TRANSLATE_NOOP("point_rules", "Complete profile"),
    EarnKind.TIER_BONUS: QT_TRANSLATE_NOOP("point_rules", "Tier bonus"),
    EarnKind.SURVEY: QT_TRANSLATE_NOOP("point_rules", "Survey"),
    EarnKind.REFERRAL: QT_TRANSLATE_NOOP("point_rules", "Referral"),
    EarnKind.HAND: QT_TRANSLATE_NOOP("point_rules", "Given by hand"),
    EarnKind.COMPENSATION: QT_TRANSLATE_NOOP("point_rules", "Compensation"),
}
_SPENDS: Mapping[SpendKind, str] = {
    SpendKind.MONEY_OFF: QT_TRANSLATE_NOOP("point_rules", "Money off"),
    SpendKind.GIFT: QT_TRANSLATE_NOOP("point_rules", "Gift"),
    SpendKind.COUPON: QT_TRANSLATE_NOOP("point_rules", "Coupon"),
    SpendKind.FREE_POST: QT_TRANSLATE_NOOP("point_rules", "Free post"),
    SpendKind.TICKET: QT_TRANSLATE_NOOP("point_rules", "Partner ticket"),
    SpendKind.KEEP_TIER: QT_TRANSLATE_NOOP("point_rules", "Keep my tier"),
}
_BY_HAND = (EarnKind.REVIEW, EarnKind.SURVEY, EarnKind.HAND, EarnKind.COMPENSATION)
_ONCE = (EarnKind.FIRST, EarnKind.SECOND, EarnKind.THIRD, EarnKind.PROFILE, EarnKind.TIER_BONUS)
_WHOLE = 100


def earn_kind(kind: EarnKind) -> str:
    """Give the word for a way to earn."""
    return translate("point_rules", _EARNS[kind])


def spend_kind(kind: SpendKind) -> str:
    """Give the word for what points are given for."""
    return translate("point_rules", _SPENDS[kind])


def times(percent: int) -> str:
    """Write a multiplier, × 1.5."""
    return f"× {number(percent / _WHOLE)}"


class RuleWords(QObject):
    """What the page says of rules."""

    def points(self, n: int) -> str:
        """Write an amount of points."""
        return self.tr("{count} points", "", n).format(count=number(n))

    def base(self, settings: RuleSettings, currency: str) -> str:
        """Give what the money of an order earns."""
        words = self.tr("{count} points per {money} of goods", "", settings.points)
        return words.format(
            count=number(settings.points), money=_short(settings.per_minor, currency)
        )

    def base_line(self, settings: RuleSettings) -> str:
        """Give what is left out, and how far money earns."""
        if not settings.is_on:
            return self.tr("off: orders earn nothing")
        left_out = [
            words
            for is_out, words in (
                (settings.leaves_out_coupons, self.tr("coupons")),
                (settings.leaves_out_points, self.tr("points")),
                (settings.leaves_out_postage, self.tr("postage")),
            )
            if is_out
        ]
        words = self.tr("all that was paid counts")
        if left_out:
            words = self.tr("without {parts}").format(parts=listed(left_out))
        return joined([words, self.cap(settings)])

    def earn(self, rule: EarnRule, products: Mapping[str, str]) -> str:
        """Give the title of a way to earn.

        Args:
            products: the titles of products by key.
        """
        if rule.kind is EarnKind.TIMES:
            what = self._what(rule, products) or self.tr("All goods")
            return self.tr("{what} {times}").format(what=what, times=times(rule.percent))
        if rule.kind is EarnKind.TIER:
            return earn_kind(rule.kind)
        what = self._what(rule, products)
        name = earn_kind(rule.kind)
        if rule.kind is EarnKind.TIER_BONUS and rule.tier:
            name = self.tr("{tier} reached").format(tier=tier_words(rule.tier))
        if what:
            name = self.tr("{name} with {what}").format(name=name, what=what)
        return self.tr("{name} + {points}").format(name=name, points=number(rule.points))

    def earn_line(self, rule: EarnRule) -> str:
        """Give when a rule holds and how far, in short."""
        if not rule.is_on:
            return self.tr("off")
        parts = [self._when(rule), self._days(rule), self.cap(rule), self._wait(rule)]
        return joined(parts)

    def cap(self, rule: EarnRule | RuleSettings) -> str:
        """Give how many points a person gets at most, and in which time; "" without an end."""
        if not rule.cap_points:
            return ""
        if rule.cap_per is CapPer.DAY:
            words = self.tr("at most {points} a day")
        else:
            words = self.tr("at most {points} a month")
        return words.format(points=number(rule.cap_points))

    def earn_doubt(self, rule: EarnRule, tiers: Collection[str]) -> str:
        """Give why a rule that is on does nothing now.

        Args:
            tiers: the codes of those there are.
        """
        if not rule.is_on:
            return ""
        if rule.kind is EarnKind.TIER and not tiers:
            return self.tr("Does nothing until there are tiers.")
        if rule.kind is EarnKind.TIER_BONUS and rule.tier and rule.tier not in tiers:
            return self.tr("Does nothing: there is no such tier.")
        return ""

    def spend(self, rule: SpendRule, currency: str) -> str:
        """Give the title of what points are given for."""
        if rule.kind is SpendKind.MONEY_OFF:
            words = self.tr("{count} points are {money} off", "", rule.points)
            return words.format(count=number(rule.points), money=_short(rule.value_minor, currency))
        name = rule.name.strip() or spend_kind(rule.kind)
        return self.tr("{name}: {points}").format(name=name, points=self.points(rule.points))

    def spend_line(self, rule: SpendRule, currency: str) -> str:
        """Give the limits in short."""
        if not rule.is_on:
            return self.tr("off")
        parts = [spend_kind(rule.kind) if rule.name.strip() else ""]
        if rule.kind is SpendKind.MONEY_OFF:
            parts += self._limits(rule)
        elif rule.value_minor:
            cost = money(rule.value_minor, currency)
            parts.append(self.tr("costs you {money}").format(money=cost))
        if rule.stock is not None:
            words = self.tr("{count} to give away", "", rule.stock)
            parts.append(words.format(count=number(rule.stock)))
        return joined(parts)

    def _limits(self, rule: SpendRule) -> list[str]:
        parts = []
        if rule.least_points:
            least = number(rule.least_points)
            parts.append(self.tr("from {points} on").format(points=least))
        if rule.most_points:
            most = number(rule.most_points)
            parts.append(self.tr("at most {points} an order").format(points=most))
        if rule.most_percent < _WHOLE:
            share = number(rule.most_percent)
            parts.append(self.tr("at most {percent}% of an order").format(percent=share))
        return parts

    def _what(self, rule: EarnRule, products: Mapping[str, str]) -> str:
        named = products.get(rule.product, rule.product.partition(":")[2])
        return listed([part for part in (rule.category, named) if part])

    def _when(self, rule: EarnRule) -> str:
        if rule.kind is EarnKind.TIER:
            return self.tr("as the tiers say")
        if rule.kind is EarnKind.BIRTHDAY:
            return self.tr("on the day, once a year")
        if rule.kind in _ONCE:
            is_bonus = rule.kind is EarnKind.TIER_BONUS
            return self.tr("once a year at most") if is_bonus else self.tr("once per person")
        return self.tr("given by hand") if rule.kind in _BY_HAND else ""

    def _days(self, rule: EarnRule) -> str:
        days = listed([weekday_words(each) for each in sorted(rule.weekdays)])
        parts = [self.tr("on {days}").format(days=days)] if days else []
        if rule.from_on is not None and rule.until_on is not None:
            span = self.tr("{first} to {last}")
            parts.append(span.format(first=day(rule.from_on), last=day(rule.until_on)))
        elif rule.from_on is not None:
            parts.append(self.tr("from {day} on").format(day=day(rule.from_on)))
        elif rule.until_on is not None:
            parts.append(self.tr("until {day}").format(day=day(rule.until_on)))
        return joined(parts)

    def _wait(self, rule: EarnRule) -> str:
        if rule.pending_days is None:
            return ""
        words = self.tr("waits {count} days", "", rule.pending_days)
        return words.format(count=number(rule.pending_days))


def _short(minor: int, currency: str) -> str:
    """Write money without decimals where it has none: ¥1."""
    whole = money(minor, currency, is_whole=True)
    exact = money(minor, currency)
    return whole if exact.partition(".")[2].strip("0") == "" else exact
