"""Rules to begin with, before a shop has any."""

from app.services.points.rule_views import EarnKind, EarnRule, RuleSettings, SpendKind, SpendRule

_PERCENT = 100
_LEAST, _SHARE = 500, 50


def proposed_rules(decimals: int) -> RuleSettings:
    """Give rules that suit many: one percent back, a little more for the second order.

    Args:
        decimals: of the home currency; without any, points are for a hundred of it.
    """
    unit: int = 10**decimals
    earns = (
        EarnRule(1, EarnKind.SECOND, 100),
        EarnRule(2, EarnKind.BIRTHDAY, 50),
        EarnRule(3, EarnKind.PROFILE, 50, is_on=False),
    )
    worth = (_PERCENT, unit) if decimals else (1, 1)
    spends = (
        SpendRule(
            1,
            SpendKind.MONEY_OFF,
            worth[0],
            worth[1],
            least_points=_LEAST if decimals else _PERCENT,
            most_percent=_SHARE,
        ),
    )
    return RuleSettings(per_minor=unit if decimals else _PERCENT, earns=earns, spends=spends)
