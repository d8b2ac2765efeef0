"""What rules cannot be: every fault by its code and place."""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterator

from app.services.points.rule_views import (
    EarnKind,
    EarnRule,
    Expiry,
    RuleFault,
    RuleFaultCode,
    RuleSettings,
    SpendKind,
    SpendRule,
)

MOST_POINTS = 1_000_000  # that one rule gives or asks
MOST_PERCENT = 1_000
MOST_SPAN = 36_500
MOST_RULES = 100
LONGEST_NAME = 60
_MOST_PER_UNIT = 10_000
_MOST_MINOR = 1_000_000_000
_WEEK = range(7)
_LEAP_YEAR = 2_000
_MONTHS = 12
_WHOLE = 100
_NAMED = (SpendKind.GIFT, SpendKind.COUPON, SpendKind.TICKET)
# One of these is all that can be meant; of a bonus, one for each tier.
_SINGLE = (EarnKind.TIER, EarnKind.BIRTHDAY, EarnKind.PROFILE, EarnKind.TIER_BONUS)


def rule_faults(settings: RuleSettings) -> tuple[RuleFault, ...]:
    """Give everything that cannot be so, in the order in which it stands; nothing: all is well."""
    found = [RuleFault(code) for code in _version(settings)]
    for earn in settings.earns:
        found += [RuleFault(code, "earns", earn.number) for code in _earn(earn)]
    for spend in settings.spends:
        found += [RuleFault(code, "spends", spend.number) for code in _spend(spend)]
    return (*found, *_twice(settings))


def _version(settings: RuleSettings) -> Iterator[RuleFaultCode]:
    if not (0 < settings.points <= _MOST_PER_UNIT and 0 < settings.per_minor <= _MOST_MINOR):
        yield RuleFaultCode.RATE
    if not 0 <= settings.cap_points <= MOST_POINTS:
        yield RuleFaultCode.CAP
    if not 0 <= settings.pending_days <= MOST_SPAN:
        yield RuleFaultCode.PENDING
    needs_span = settings.expiry in (Expiry.DAYS, Expiry.MONTHS, Expiry.IDLE)
    if not int(needs_span) <= settings.expiry_span <= MOST_SPAN:
        yield RuleFaultCode.SPAN
    clearing = settings.clearing
    if clearing is not None:
        is_day = 0 < clearing.month <= _MONTHS and (
            0 < clearing.day <= monthrange(_LEAP_YEAR, clearing.month)[1]
        )
        if not is_day or not 0 <= clearing.keep_days <= MOST_SPAN:
            yield RuleFaultCode.CLEARING


def _earn(rule: EarnRule) -> Iterator[RuleFaultCode]:
    if rule.kind is EarnKind.TIMES:
        if not _WHOLE < rule.percent <= MOST_PERCENT:
            yield RuleFaultCode.PERCENT
    elif rule.kind is not EarnKind.TIER and not 0 < rule.points <= MOST_POINTS:
        yield RuleFaultCode.POINTS
    if not set(rule.weekdays) <= set(_WEEK) or (
        rule.from_on is not None and rule.until_on is not None and rule.from_on > rule.until_on
    ):
        yield RuleFaultCode.DAYS
    if not 0 <= rule.cap_points <= MOST_POINTS:
        yield RuleFaultCode.CAP
    if rule.kind is EarnKind.TIER_BONUS and not rule.tier:
        yield RuleFaultCode.TIER
    if rule.pending_days is not None and not 0 <= rule.pending_days <= MOST_SPAN:
        yield RuleFaultCode.PENDING


def _spend(rule: SpendRule) -> Iterator[RuleFaultCode]:
    if not 0 < rule.points <= MOST_POINTS:
        yield RuleFaultCode.POINTS
    is_money = rule.kind is SpendKind.MONEY_OFF
    if not int(is_money) <= rule.value_minor <= _MOST_MINOR:
        yield RuleFaultCode.VALUE
    least = max(rule.least_points, rule.points if is_money else 0)
    if rule.least_points < 0 or rule.most_points < 0 or 0 < rule.most_points < least:
        yield RuleFaultCode.LIMITS
    if not 0 < rule.most_percent <= _WHOLE:
        yield RuleFaultCode.SHARE
    if rule.stock is not None and not 0 <= rule.stock <= MOST_POINTS:
        yield RuleFaultCode.STOCK
    if len(rule.name) > LONGEST_NAME or (rule.kind in _NAMED and not rule.name.strip()):
        yield RuleFaultCode.NAME
    if rule.kind is SpendKind.COUPON and rule.is_on and rule.coupon_id is None:
        yield RuleFaultCode.COUPON


def _twice(settings: RuleSettings) -> Iterator[RuleFault]:
    """Find rules of which there can be one only, numbers no rule can have, and too many of all."""
    for part, rules in (("earns", settings.earns), ("spends", settings.spends)):
        met = Counter(rule.number for rule in rules)
        # Below 1 are the numbers under which more than rules is decided.
        shared = [each for each in rules if met[each.number] > 1 or each.number < 1]
        for rule in rules[MOST_RULES:] or shared:
            yield RuleFault(RuleFaultCode.TWICE, part, rule.number)
    kinds = Counter((rule.kind, rule.tier) for rule in settings.earns if rule.is_on)
    for earn in settings.earns:
        if earn.is_on and earn.kind in _SINGLE and kinds[earn.kind, earn.tier] > 1:
            yield RuleFault(RuleFaultCode.TWICE, "earns", earn.number)
    money = [each for each in settings.spends if each.kind is SpendKind.MONEY_OFF and each.is_on]
    for spend in money[1:]:
        yield RuleFault(RuleFaultCode.TWICE, "spends", spend.number)
