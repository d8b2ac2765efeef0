"""Points by hand at the rates of the rules: what a rule gives has its cap and its waiting time."""

from collections.abc import Mapping, Sequence

from typing_extensions import override

from app.assembly.shop import OpenShop
from app.services.changes import Changes
from app.services.points import EarnKind, HandReason, PointsLedger, Posted

# What the seller gives; birthdays and profiles are the program's.
_BY_RULE = {
    HandReason.REVIEW.value: EarnKind.REVIEW,
    HandReason.SURVEY.value: EarnKind.SURVEY,
    HandReason.COMPENSATION.value: EarnKind.COMPENSATION,
    HandReason.GOODWILL.value: EarnKind.HAND,
}


class RuledTill(PointsLedger):
    """The ledger's desk, at which as many points as a rule gives are given by that rule."""

    def __init__(self, shop: OpenShop) -> None:
        super().__init__(shop.opened.database, shop.clock, shop.gains)
        self._rewards = shop.points_rewards

    def usual(self) -> Mapping[str, int]:
        """Give how many points the rules of today give, by reason."""
        found = {rule.kind: rule.points for rule in reversed(self._rewards.offers())}
        return {reason: found[kind] for reason, kind in _BY_RULE.items() if kind in found}

    @override
    def adjust(
        self, people: Sequence[int], points: int, key: str, *, reason: str, note: str = ""
    ) -> tuple[Changes, Posted]:
        """Give points by hand, or take them; those of a rule up to its cap.

        Raises:
            PointsShortError: more would be taken from the only person than is available.
            PointsNobodyError, PointsUnfitError: no such person, amount, key or reason.
        """
        if self.usual().get(reason) == points:
            return self._rewards.give(people, _BY_RULE[reason], key, note=note)
        return super().adjust(people, points, key, reason=reason, note=note)
