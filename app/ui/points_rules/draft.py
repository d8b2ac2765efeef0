"""The rules as they are being changed, beside those that were started last."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.services.points import (
    EarnKind,
    EarnRule,
    RuleFault,
    RuleSettings,
    RuleTextError,
    RuleVersion,
    SpendKind,
    SpendRule,
    proposed_rules,
    rule_faults,
    settings_from,
    settings_text,
)
from app.ui.formats import decimals_of

_POINTS = {EarnKind.ORDER: 10, EarnKind.PIECE: 1, EarnKind.FIRST: 50, EarnKind.SECOND: 100,
           EarnKind.THIRD: 100, EarnKind.REVIEW: 30, EarnKind.BIRTHDAY: 50, EarnKind.PROFILE: 50,
           EarnKind.TIER_BONUS: 100, EarnKind.SURVEY: 20, EarnKind.HAND: 10,
           EarnKind.COMPENSATION: 50}  # fmt: skip


class Draft(QObject):
    """Signals: changed, something in it is otherwise; kept, it will be there again."""

    changed = Signal()
    kept = Signal()

    def __init__(self, keep: Callable[[str], None], currency: str, parent: QObject) -> None:
        super().__init__(parent)
        self._keep, self._currency = keep, currency
        self.versions: tuple[RuleVersion, ...] = ()
        self.settings = proposed_rules(decimals_of(currency))

    @property
    def newest(self) -> RuleVersion | None:
        """The version that was started last."""
        return self.versions[-1] if self.versions else None

    @property
    def next_number(self) -> int:
        """The number that the draft will have."""
        return self.versions[-1].version + 1 if self.versions else 1

    @property
    def is_changed(self) -> bool:
        """Tell whether it says otherwise than the newest version."""
        newest = self.newest
        return newest is None or newest.settings != self.settings

    @property
    def faults(self) -> tuple[RuleFault, ...]:
        """What cannot be so."""
        return rule_faults(self.settings)

    def in_force(self, today: date) -> RuleVersion | None:
        """Give the version by which orders of today earn."""
        started = [each for each in self.versions if each.from_on <= today]
        return started[-1] if started else None

    def show_versions(self, versions: Sequence[RuleVersion], kept: str) -> None:
        """Take what was started, and the draft of the last time where there is one."""
        was_changed = self.is_changed
        before = self.newest
        self.versions = tuple(versions)
        if before is not None and self.newest == before and was_changed:
            return
        self.settings = self._kept(kept) or self._plain()
        self.changed.emit()

    def drop(self) -> None:
        """Let it be as the newest version; without one, as it is proposed."""
        self.take(self._plain())

    def take(self, settings: RuleSettings) -> None:
        """Let it be these rules."""
        self.settings = settings
        self._keep(settings_text(settings) if self.is_changed else "")
        self.kept.emit()
        self.changed.emit()

    def add_earn(self, kind: EarnKind, tier: str = "") -> int:
        """Add a rule of a kind with usual values; give its number.

        Args:
            tier: which one brings a bonus.
        """
        number = self._next("earns")
        rule = EarnRule(number, kind, _POINTS.get(kind, 0), tier=tier)
        self.take(replace(self.settings, earns=(*self.settings.earns, rule)))
        return number

    def add_spend(self, kind: SpendKind, name: str) -> int:
        """Add something that points are given for, with usual values; give its number."""
        number = self._next("spends")
        unit: int = 10 ** decimals_of(self._currency)
        value = unit if kind is SpendKind.MONEY_OFF else 0
        rule = SpendRule(number, kind, 100, value, name=name)
        self.take(replace(self.settings, spends=(*self.settings.spends, rule)))
        return number

    def put(self, rule: EarnRule | SpendRule) -> None:
        """Put a rule in the place of that with its number."""
        told = self.settings
        if isinstance(rule, EarnRule):
            earns = tuple(rule if each.number == rule.number else each for each in told.earns)
            self.take(replace(told, earns=earns))
        else:
            spends = tuple(rule if each.number == rule.number else each for each in told.spends)
            self.take(replace(told, spends=spends))

    def remove(self, part: str, number: int) -> None:
        """Take a rule out of `earns` or `spends`."""
        if part == "earns":
            earns = tuple(each for each in self.settings.earns if each.number != number)
            self.take(replace(self.settings, earns=earns))
        else:
            spends = tuple(each for each in self.settings.spends if each.number != number)
            self.take(replace(self.settings, spends=spends))

    def _plain(self) -> RuleSettings:
        newest = self.newest
        return newest.settings if newest else proposed_rules(decimals_of(self._currency))

    def _kept(self, text: str) -> RuleSettings | None:
        try:
            return settings_from(text) if text else None
        except RuleTextError:
            return None

    def _next(self, part: str) -> int:
        """Give a number that no version ever gave to a rule."""
        told = (self.settings, *(version.settings for version in self.versions))
        numbers = [
            rule.number
            for settings in told
            for rule in (settings.earns if part == "earns" else settings.spends)
        ]
        return max(numbers, default=0) + 1
