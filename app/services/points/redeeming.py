"""Redeeming by the rules: what somebody could have for points, and what a rule allows."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.database import number
from app.services.clock import to_day
from app.services.points.errors import PointsNotForThisError
from app.services.points.for_orders import SpentFor
from app.services.points.gain_views import NOTHING, Gain, SpendHindrance
from app.services.points.gains import GainsByKind, foreseen
from app.services.points.rule_views import RuleVersion, SpendKind, SpendRule
from app.services.points.rules import most_for_order, share_left, worth_of
from app.services.points.terms import rule_versions

NO_ORDER = SpentFor()
# Spendings by a rule that stand: neither taken back, nor returned whole by a refund.
_GIVEN = """SELECT count(*) FROM action a CROSS JOIN entry e ON e.created_by = a.id
    AND e.kind = 'spend'
  WHERE a.kind = 'points' AND json_extract(a.facts, '$.rule') = ?
  AND e.points + coalesce((SELECT sum(-r.sign * r.points) FROM entry r
    WHERE r.reverses = e.id), 0) > 0"""


@dataclass(frozen=True, slots=True)
class SpendOffer:
    """One thing that points are given for, for one person.

    Attributes:
        least: points it takes at least; `most` at most, with what the person can spend. Where
            `most` is less than `least` it cannot be had.
        left: how many there are still; None has no end.
        gain: what it brings beside a voucher.
    """

    rule: SpendRule
    least: int
    most: int
    left: int | None
    hindrance: SpendHindrance | None = None
    gain: Gain = NOTHING

    def worth(self, points: int, order: SpentFor = NO_ORDER) -> int:
        """Give what points are worth in home minor units; off an order no more than its share."""
        return _worth(self.rule, points, order)

    def refuses(self, points: int, order: SpentFor = NO_ORDER) -> tuple[SpendHindrance, int] | None:
        """Give why so many points give nothing, and the number it is about; None for fine."""
        rule, found = self.rule, None
        if self.gain.bar is not None:
            found = self.gain.bar, 0
        elif self.left is not None and self.left <= 0:
            found = SpendHindrance.OUT_OF_STOCK, 0
        elif rule.kind is not SpendKind.MONEY_OFF:
            if points != rule.points:
                found = SpendHindrance.NOT_ITS_PRICE, rule.points
        elif points < self.least:
            found = SpendHindrance.TOO_FEW, self.least
        elif points > (most := _most(rule, order)):
            found = _over(rule, most, order), most
        return found


@dataclass(frozen=True, slots=True)
class Buyer:
    """Who spends points, and what there are.

    Attributes:
        order: what the order costs that they are for, and what stands spent on it.
    """

    person_id: int
    points: int
    order: SpentFor = NO_ORDER


def offers(
    session: Session, buyer: Buyer, today: int, gains: GainsByKind
) -> tuple[SpendOffer, ...]:
    """Give what somebody could have by the rules of today."""
    version = version_of_today(session, today)
    if version is None or not version.settings.is_on:
        return ()
    return tuple(
        _offer(session, rule, buyer, gains) for rule in version.settings.spends if rule.is_on
    )


@dataclass(frozen=True, slots=True)
class SpendTerms:
    """By which rule points are spent, and in home minor units what the order costs, if known."""

    rule_number: int
    order_minor: int | None = None


def allowed(
    session: Session, today: int, terms: SpendTerms, buyer: Buyer, gains: GainsByKind
) -> tuple[SpendRule, dict[str, object]]:
    """Give the rule by which points may be spent, and what the history is told of it.

    Raises:
        PointsNotForThisError: they may not.
    """
    version = version_of_today(session, today)
    rule = rule_numbered(version, terms.rule_number)
    if version is None or rule is None or not version.settings.is_on or not rule.is_on:
        raise PointsNotForThisError(SpendHindrance.RULE_GONE)
    refused = _offer(session, rule, buyer, gains).refuses(buyer.points, buyer.order)
    if refused is not None:
        raise PointsNotForThisError(*refused)
    worth = _worth(rule, buyer.points, buyer.order)
    return rule, {
        "reason": str(rule.kind),
        "rule": rule.number,
        "version": version.version,
        "worth": worth,
        "name": rule.name,
    }


def version_of_today(session: Session, today: int) -> RuleVersion | None:
    """Give the newest version that holds today."""
    held = [each for each in rule_versions(session).values() if to_day(each.from_on) <= today]
    return held[-1] if held else None


def rule_numbered(version: RuleVersion | None, rule_number: int) -> SpendRule | None:
    """Give a rule for spending by its number."""
    spends = version.settings.spends if version is not None else ()
    return next((each for each in spends if each.number == rule_number), None)


def _offer(session: Session, rule: SpendRule, buyer: Buyer, gains: GainsByKind) -> SpendOffer:
    gain = foreseen(gains, session, rule, buyer.person_id)
    left = min(
        (each for each in (_left(session, rule), gain.left) if each is not None), default=None
    )
    available = buyer.points
    if rule.kind is SpendKind.MONEY_OFF:
        least = max(1, rule.least_points)
        most = min(available, _most(rule, buyer.order))
    else:
        least = rule.points
        most = rule.points if available >= rule.points else 0
    hindrance = gain.bar
    if hindrance is None and left is not None and left <= 0:
        hindrance = SpendHindrance.OUT_OF_STOCK
    elif hindrance is None and most < least:
        is_short = available < least
        hindrance = SpendHindrance.TOO_FEW if is_short else _over(rule, most, buyer.order)
    return SpendOffer(rule, least, most, left, hindrance, gain)


def _most(rule: SpendRule, order: SpentFor) -> int:
    return most_for_order(
        rule, order.order_minor, spent=order.points, worth_minor=order.worth_minor
    )


def _over(rule: SpendRule, most: int, order: SpentFor) -> SpendHindrance:
    if order.points:
        return SpendHindrance.SPENT_BEFORE
    is_of_all = most == rule.most_points and most > 0
    return SpendHindrance.TOO_MANY if is_of_all else SpendHindrance.OVER_SHARE


def _worth(rule: SpendRule, points: int, order: SpentFor) -> int:
    worth = worth_of(rule, points)
    if rule.kind is not SpendKind.MONEY_OFF or order.order_minor is None:
        return worth
    return min(worth, share_left(rule, order.order_minor, order.worth_minor))


def _left(session: Session, rule: SpendRule) -> int | None:
    if rule.stock is None:
        return None
    return rule.stock - (number(session, _GIVEN, (rule.number,)) or 0)
