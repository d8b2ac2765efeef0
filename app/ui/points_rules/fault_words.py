"""What rules cannot be, as a sentence with the rule."""

from collections.abc import Mapping, Sequence

from app.services.points import RuleFault, RuleFaultCode
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_WORDS: Mapping[RuleFaultCode, str] = {
    RuleFaultCode.RATE: QT_TRANSLATE_NOOP(
        "point_rules", "Points and the money they are for are whole numbers above nothing."
    ),
    RuleFaultCode.PENDING: QT_TRANSLATE_NOOP(
        "point_rules", "Points wait between 0 and 36,500 days."
    ),
    RuleFaultCode.SPAN: QT_TRANSLATE_NOOP(
        "point_rules", "Points last between 1 and 36,500 days or months."
    ),
    RuleFaultCode.POINTS: QT_TRANSLATE_NOOP(
        "point_rules", "Points are a whole number from 1 to 1,000,000."
    ),
    RuleFaultCode.PERCENT: QT_TRANSLATE_NOOP(
        "point_rules", "A multiplier is more than 1 and at most 10."
    ),
    RuleFaultCode.DAYS: QT_TRANSLATE_NOOP("point_rules", "The last day is before the first."),
    RuleFaultCode.CAP: QT_TRANSLATE_NOOP(
        "point_rules", "A limit is between 0 and 1,000,000 points."
    ),
    RuleFaultCode.NAME: QT_TRANSLATE_NOOP(
        "point_rules", "What points are given for needs a name of at most 60 characters."
    ),
    RuleFaultCode.VALUE: QT_TRANSLATE_NOOP(
        "point_rules", "An amount of money above nothing is missing."
    ),
    RuleFaultCode.LIMITS: QT_TRANSLATE_NOOP(
        "point_rules", "The most points for an order are fewer than the fewest that can be used."
    ),
    RuleFaultCode.SHARE: QT_TRANSLATE_NOOP(
        "point_rules", "The share of an order is between 1 and 100 percent."
    ),
    RuleFaultCode.STOCK: QT_TRANSLATE_NOOP(
        "point_rules", "What is in stock is a whole number, or nothing for no end."
    ),
    RuleFaultCode.TWICE: QT_TRANSLATE_NOOP("point_rules", "There can be only one such rule."),
    RuleFaultCode.CLEARING: QT_TRANSLATE_NOOP(
        "point_rules", "Points are cleared on a day of the calendar."
    ),
    RuleFaultCode.COUPON: QT_TRANSLATE_NOOP("point_rules", "Choose which coupon is given."),
    RuleFaultCode.TIER: QT_TRANSLATE_NOOP(
        "point_rules", "Choose the tier that brings these points."
    ),
}
_OF_MONEY = (RuleFaultCode.RATE, RuleFaultCode.CAP)


def rule_fault(fault: RuleFault) -> str:
    """Give the sentence for what cannot be so."""
    return translate("point_rules", _WORDS[fault.code])


def money_fault(faults: Sequence[RuleFault]) -> str:
    """Give the sentence for what cannot be so in what money earns; "" if all is well."""
    own = [each for each in faults if not each.part and each.code in _OF_MONEY]
    return rule_fault(own[0]) if own else ""


def lasting_fault(faults: Sequence[RuleFault]) -> str:
    """Give the sentence for what cannot be so in how long points wait and last."""
    own = [each for each in faults if not each.part and each.code not in _OF_MONEY]
    return rule_fault(own[0]) if own else ""
