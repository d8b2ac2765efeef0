"""The stops of the tour on the page of tiers and rules."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QWidget

from app.assembly.session import Session
from app.services.points import CapPer, EarnKind, EarnRule, SpendKind, SpendRule
from app.ui.main_window import PageCode
from app.ui.points_rules import RulesPage
from app.ui.tour import Stop, Tour

Open = Callable[[PageCode, object], QWidget]
_DAY = 24


class RuleStops:
    """Brings the page into its main states."""

    def __init__(self, full: Session, open_page: Open, tour: Tour) -> None:
        self._full, self._open, self._tour = full, open_page, tour

    def stops(self) -> tuple[Stop, ...]:
        """Give the stops in an order in which each finds what it needs."""
        return (
            Stop("rules-none", self._none),
            Stop("tiers", self._changed),
            Stop("rules-money", lambda: self._press("earnEdit_0")),
            Stop("rules-edit", lambda: self._press("earnEdit_4")),
            Stop("rules-bonus", lambda: self._press("earnEdit_6")),
            Stop("rules-spend", lambda: self._press("spendEdit_1")),
            Stop("rules-wrong", self._wrong),
            Stop("rules-versions", lambda: self._press("rulesVersions")),
            Stop("rules-start", lambda: self._press("rulesStart")),
        )

    def _none(self) -> QWidget:
        window = self._open(PageCode.POINT_RULES, None)
        self._tour.settle()
        page = self._page()
        page.draft.versions = ()  # as before the first one
        page.draft.drop()
        return window

    def _changed(self) -> QWidget:
        window = self._open(PageCode.POINT_RULES, None)
        self._start_once()
        self._tour.settle()
        page = self._page()
        started = page.draft.newest
        if started is not None:
            rules = (
                *started.settings.earns,
                EarnRule(4, EarnKind.TIMES, percent=200, weekdays=(2,), cap_points=500),
                EarnRule(5, EarnKind.REVIEW, 30, cap_points=60, cap_per=CapPer.MONTH),
                EarnRule(6, EarnKind.TIER_BONUS, 200, tier="gold"),
            )
            gift = SpendRule(2, SpendKind.GIFT, 800, 2_500, name="青瓷杯", stock=_DAY)
            draft = replace(
                started.settings,
                points=2,
                cap_points=200,
                cap_per=CapPer.DAY,
                earns=rules,
                spends=(*started.settings.spends, gift),
            )
            page.draft.take(draft)
        return window

    def _wrong(self) -> QWidget:
        self._changed()
        page = self._page()
        page.draft.put(EarnRule(4, EarnKind.TIMES, percent=5_000))
        return self._full.window

    def _press(self, name: str) -> QWidget:
        self._changed()
        self._tour.settle()
        for button in self._full.window.findChildren(QAbstractButton, name):
            button.click()
        return self._full.window

    def _start_once(self) -> None:
        shop = self._full.shop
        if shop is None:
            raise RuntimeError
        if not shop.points_rules.versions():
            since = shop.clock.today().replace(month=1, day=1)
            shop.points_rules.put(self._page().draft.settings, from_on=since)
            self._full.hub.announce()

    def _page(self) -> RulesPage:
        page = self._full.window.page(PageCode.POINT_RULES)
        if not isinstance(page, RulesPage):
            raise TypeError(type(page))
        return page
