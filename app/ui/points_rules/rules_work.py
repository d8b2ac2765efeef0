"""The two cards of rules: how points are earned, and what they are given for."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.services.points import (
    EarnKind,
    EarnRule,
    RuleFault,
    RuleSettings,
    SpendKind,
    SpendRule,
)
from app.ui.kit.home import Home
from app.ui.kit.tasks import TaskRunner
from app.ui.points_rules.base_popup import BasePopup
from app.ui.points_rules.draft import Draft
from app.ui.points_rules.earn_popup import EarnPopup
from app.ui.points_rules.fault_words import money_fault, rule_fault
from app.ui.points_rules.popups import RulePopup
from app.ui.points_rules.ports import RuleDesks
from app.ui.points_rules.rule_card import RuleCard
from app.ui.points_rules.rule_row import RuleLine
from app.ui.points_rules.spend_popup import SpendPopup
from app.ui.points_rules.words import RuleWords, earn_kind, spend_kind

_Rule = TypeVar("_Rule", EarnRule, SpendRule)
_BASE = 0
# The page of referral has the rewards of referral.
_EARNS = tuple(kind for kind in EarnKind if kind is not EarnKind.REFERRAL)


class RulesWork(QObject):
    """Fills the cards from the draft, and the draft from the popups."""

    def __init__(self, draft: Draft, desks: RuleDesks, tasks: TaskRunner, home: Home) -> None:
        super().__init__(draft)
        self._draft, self._desks, self._tasks, self._home = draft, desks, tasks, home
        self._categories: tuple[str, ...] = ()
        self._coupons: tuple[tuple[int, str], ...] = ()
        self.products: dict[str, str] = {}
        self._popup: RulePopup | None = None
        self.earns = RuleCard(
            "earn",
            lambda: self.tr("How points are earned"),
            [(kind, partial(earn_kind, kind)) for kind in _EARNS],
        )
        self.spends = RuleCard(
            "spend",
            lambda: self.tr("What points are given for"),
            [(kind, partial(spend_kind, kind)) for kind in SpendKind],
        )
        self.earns.switched.connect(self._switch_earn)
        self.earns.edit_wanted.connect(self._edit_earn)
        self.earns.add_wanted.connect(self._add_earn)
        self.spends.switched.connect(self._switch_spend)
        self.spends.edit_wanted.connect(self._edit_spend)
        self.spends.add_wanted.connect(self._add_spend)

    def read(self) -> None:
        """Read what the popups offer."""
        self._tasks.ask(self, "categories", self._desks.categories, self._know)
        self._tasks.ask(self, "coupons", self._desks.coupons, self._know_coupons)

    def show_draft(self) -> None:
        """Write the lines anew."""
        settings, currency = self._draft.settings, self._home.currency
        faults = self._draft.faults
        words = RuleWords()
        base = RuleLine(
            _BASE,
            words.base(settings, currency),
            words.base_line(settings),
            settings.is_on,
            money_fault(faults),
            self._was_base(settings),
        )
        earns = [
            self._earn_line(rule, _of("earns", rule.number, faults)) for rule in settings.earns
        ]
        self.earns.show_lines([base, *earns])
        self.spends.show_lines(
            [self._spend_line(rule, _of("spends", rule.number, faults)) for rule in settings.spends]
        )
        if self._popup is not None:
            self._popup.show_fault(self._fault_of_popup(self._popup, faults))

    def _earn_line(self, rule: EarnRule, fault: str) -> RuleLine:
        words = RuleWords()
        before = next((each for each in self._before().earns if each.number == rule.number), None)
        title = words.earn(rule, self.products)
        was = words.earn(before, self.products) if before is not None else title
        sentence, doubt = words.earn_line(rule), words.earn_doubt(rule, self._desks.tiers())
        return RuleLine(
            rule.number, title, sentence, rule.is_on, fault, "" if was == title else was, doubt
        )

    def _spend_line(self, rule: SpendRule, fault: str) -> RuleLine:
        words, currency = RuleWords(), self._home.currency
        before = next((each for each in self._before().spends if each.number == rule.number), None)
        title = words.spend(rule, currency)
        was = words.spend(before, currency) if before is not None else title
        sentence = words.spend_line(rule, currency)
        return RuleLine(
            rule.number, title, sentence, rule.is_on, fault, "" if was == title else was
        )

    def _before(self) -> RuleSettings:
        newest = self._draft.newest
        return newest.settings if newest is not None else self._draft.settings

    def _was_base(self, settings: RuleSettings) -> str:
        words, currency = RuleWords(), self._home.currency
        was = words.base(self._before(), currency)
        return "" if was == words.base(settings, currency) else was

    def _know(self, categories: Sequence[str]) -> None:
        self._categories = tuple(categories)

    def _know_coupons(self, coupons: Sequence[tuple[int, str]]) -> None:
        self._coupons = tuple(coupons)

    def _switch_earn(self, number: int, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if number == _BASE:
            self._draft.take(replace(self._draft.settings, is_on=is_on))
            return
        rule = _numbered(self._draft.settings.earns, number)
        self._draft.put(replace(rule, is_on=is_on))

    def _switch_spend(self, number: int, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        rule = _numbered(self._draft.settings.spends, number)
        self._draft.put(replace(rule, is_on=is_on))

    def _add_earn(self, kind: str) -> None:
        tier = self._next_tier() if kind == EarnKind.TIER_BONUS else ""
        number = self._draft.add_earn(EarnKind(kind), tier)
        self._edit_earn(number, self.earns.pencil(number))

    def _next_tier(self) -> str:
        """Give the lowest tier without a bonus; everybody is in the first one at once."""
        taken = {rule.tier for rule in self._draft.settings.earns}
        return next((tier for tier in self._desks.tiers()[1:] if tier not in taken), "")

    def _add_spend(self, kind: str) -> None:
        named_as = "" if kind == SpendKind.MONEY_OFF else spend_kind(SpendKind(kind))
        number = self._draft.add_spend(SpendKind(kind), named_as)
        self._edit_spend(number, self.spends.pencil(number))

    def _edit_earn(self, number: int, anchor: QWidget) -> None:
        if number == _BASE:
            base = BasePopup(anchor, self._draft.settings, self._home.currency)
            base.edited.connect(self._take_base)
            self._open(base, anchor, base.first)
            return
        rule = _numbered(self._draft.settings.earns, number)
        popup = EarnPopup(
            anchor,
            rule,
            categories=self._categories,
            tiers=self._desks.tiers(),
            find=self._find,
            named_as=self.products.get(rule.product, rule.product.partition(":")[2]),
        )
        popup.product_named.connect(self.products.__setitem__)
        popup.edited.connect(self._draft.put)
        popup.removed.connect(lambda: self._draft.remove("earns", number))
        self._open(popup, anchor, popup.first)

    def _take_base(self, settings: RuleSettings) -> None:
        self._draft.take(
            replace(
                self._draft.settings,
                points=settings.points,
                per_minor=settings.per_minor,
                cap_points=settings.cap_points,
                cap_per=settings.cap_per,
                leaves_out_coupons=settings.leaves_out_coupons,
                leaves_out_points=settings.leaves_out_points,
                leaves_out_postage=settings.leaves_out_postage,
            )
        )

    def _edit_spend(self, number: int, anchor: QWidget) -> None:
        rule = _numbered(self._draft.settings.spends, number)
        popup = SpendPopup(anchor, rule, self._home.currency, self._coupons)
        popup.edited.connect(self._draft.put)
        popup.removed.connect(lambda: self._draft.remove("spends", number))
        self._open(popup, anchor, popup.first)

    def _open(self, popup: RulePopup, anchor: QWidget, first: QWidget) -> None:
        self._popup = popup
        popup.destroyed.connect(self._forget_popup)
        popup.show_beside(anchor, first)
        self.show_draft()

    def _forget_popup(self) -> None:
        self._popup = None

    def _find(self, text: str, found: object) -> None:
        if callable(found):
            self._tasks.ask(self, "products", lambda: self._desks.products(text), found)

    @staticmethod
    def _fault_of_popup(popup: RulePopup, faults: Sequence[RuleFault]) -> str:
        if isinstance(popup, EarnPopup):
            return _of("earns", popup.rule.number, faults)
        if isinstance(popup, SpendPopup):
            return _of("spends", popup.rule.number, faults)
        return money_fault(faults)


def _of(part: str, number: int, faults: Sequence[RuleFault]) -> str:
    own = [fault for fault in faults if (fault.part, fault.number) == (part, number)]
    return rule_fault(own[0]) if own else ""


def _numbered(rules: Sequence[_Rule], number: int) -> _Rule:
    return next(rule for rule in rules if rule.number == number)
