"""The ledger of points: what customers earned, spent and have.

Its desks need the database library; they are loaded when first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.services.points.errors import (
    PointsNobodyError,
    PointsNotForThisError,
    PointsShortError,
    PointsTakenBackError,
    PointsUnfitError,
)
from app.services.points.gain_views import Gain, SpendHindrance
from app.services.points.proposing import proposed_rules
from app.services.points.rule_checking import rule_faults
from app.services.points.rule_text import RuleTextError, settings_from, settings_text
from app.services.points.rule_views import (
    CapPer,
    Clearing,
    EarnKind,
    EarnRule,
    Expiry,
    PendingFrom,
    RuleFault,
    RuleFaultCode,
    RuleOutlook,
    RuleSettings,
    RuleVersion,
    SpendKind,
    SpendRule,
)
from app.services.points.rules import is_day as is_first_day
from app.services.points.trial_views import (
    ExampleLine,
    ExampleOrder,
    OrderExample,
    RuleTrial,
    TrialMonth,
)
from app.services.points.views import (
    AdjustOutlook,
    Difference,
    Expiring,
    HandReason,
    LotRow,
    LotState,
    Notice,
    OpeningRow,
    Outstanding,
    PointsBack,
    PointsKind,
    Posted,
    Reason,
    Standing,
    StatementLine,
)
from app.services.points.vouchers import entry_of, voucher_code

if TYPE_CHECKING:
    from app.services.points.bonus_following import BonusFollower, BonusMemory
    from app.services.points.book import PointsBook
    from app.services.points.chain import head_faults, head_of
    from app.services.points.checking import ledger_faults
    from app.services.points.following import PointsFollower
    from app.services.points.for_orders import ForOrder, OrdersForPoints, SpentFor
    from app.services.points.gains import Gains, GainsByKind
    from app.services.points.keeping_tiers import own_gains
    from app.services.points.ledger import PointsLedger
    from app.services.points.opening import opening_changes
    from app.services.points.passing import PointsForerunner
    from app.services.points.redeeming import SpendOffer, SpendTerms
    from app.services.points.rewards_desk import PointsRewards
    from app.services.points.rule_desk import PointsRules

__all__ = [
    "AdjustOutlook",
    "BonusFollower",
    "BonusMemory",
    "CapPer",
    "Clearing",
    "Difference",
    "EarnKind",
    "EarnRule",
    "ExampleLine",
    "ExampleOrder",
    "Expiring",
    "Expiry",
    "ForOrder",
    "Gain",
    "Gains",
    "GainsByKind",
    "HandReason",
    "LotRow",
    "LotState",
    "Notice",
    "OpeningRow",
    "OrderExample",
    "OrdersForPoints",
    "Outstanding",
    "PendingFrom",
    "PointsBack",
    "PointsBook",
    "PointsFollower",
    "PointsForerunner",
    "PointsKind",
    "PointsLedger",
    "PointsNobodyError",
    "PointsNotForThisError",
    "PointsRewards",
    "PointsRules",
    "PointsShortError",
    "PointsTakenBackError",
    "PointsUnfitError",
    "Posted",
    "Reason",
    "RuleFault",
    "RuleFaultCode",
    "RuleOutlook",
    "RuleSettings",
    "RuleTextError",
    "RuleTrial",
    "RuleVersion",
    "SpendHindrance",
    "SpendKind",
    "SpendOffer",
    "SpendRule",
    "SpendTerms",
    "SpentFor",
    "Standing",
    "StatementLine",
    "TrialMonth",
    "entry_of",
    "head_faults",
    "head_of",
    "is_first_day",
    "ledger_faults",
    "opening_changes",
    "own_gains",
    "proposed_rules",
    "rule_faults",
    "settings_from",
    "settings_text",
    "voucher_code",
]

_LATER = {
    "BonusFollower": "bonus_following",
    "BonusMemory": "bonus_following",
    "ForOrder": "for_orders",
    "Gains": "gains",
    "GainsByKind": "gains",
    "OrdersForPoints": "for_orders",
    "PointsBook": "book",
    "PointsFollower": "following",
    "PointsForerunner": "passing",
    "PointsLedger": "ledger",
    "PointsRewards": "rewards_desk",
    "PointsRules": "rule_desk",
    "SpendOffer": "redeeming",
    "SpendTerms": "redeeming",
    "SpentFor": "for_orders",
    "head_faults": "chain",
    "head_of": "chain",
    "ledger_faults": "checking",
    "opening_changes": "opening",
    "own_gains": "keeping_tiers",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
