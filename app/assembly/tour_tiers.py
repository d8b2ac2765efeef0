"""The stops of the tour that show tiers."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.assembly.session import Session
from app.assembly.shop import OpenShop
from app.services.tiers import TierProspects, TierSettings
from app.ui.kit.sides import Sides
from app.ui.main_window import PageCode
from app.ui.points_rules import RulesPage
from app.ui.tiers import TiersPart
from app.ui.tour import Stop, Tour

Open = Callable[[PageCode, object], QWidget]


class TierStops:
    """Brings the tiers into their main states."""

    def __init__(self, session: Session, open_page: Open, tour: Tour) -> None:
        self._session, self._open, self._tour = session, open_page, tour
        self._is_filled = False

    def stops(self) -> tuple[Stop, ...]:
        """Give the stops in an order in which each finds what it needs."""
        return (
            Stop("tiers-none", self._none),
            Stop("tiers-draft", self._changed),
            Stop("tiers-privilege", self._privilege),
            Stop("tiers-keep", self._keep),
            Stop("points-tiers", self._cards),
        )

    def _none(self) -> QWidget:
        """Nothing before the first look, and the tiers that are in force after it."""
        window = self._open(PageCode.POINT_RULES, None)
        self._tour.settle()
        self._part().drop()
        return window

    def _changed(self) -> QWidget:
        self._fill()
        window = self._none()
        part = self._part()
        *lower, top = part.draft.newest.tiers
        raised = replace(lower[-1], threshold=lower[-1].threshold * 11 // 10)
        part.draft.take(replace(part.draft.newest, tiers=(*lower[:-1], raised, top)))
        return window

    def _privilege(self) -> QWidget:
        window = self._changed()
        self._tour.settle()
        self._press("privilege_2_0")
        return window

    def _keep(self) -> QWidget:
        window = self._changed()
        self._tour.settle()
        self._press("tierKeep")
        return window

    def _cards(self) -> QWidget:
        self._part().drop()
        return self._open(PageCode.POINTS, None)

    def _press(self, name: str) -> None:
        for button in self._part().findChildren(QWidget, name):
            if hasattr(button, "click"):
                button.click()

    def _page(self) -> RulesPage:
        page = self._session.window.page(PageCode.POINT_RULES)
        if not isinstance(page, RulesPage):
            raise TypeError(type(page))
        for sides in page.findChildren(Sides):
            sides.verticalScrollBar().setValue(0)
        return page

    def _part(self) -> TiersPart:
        return self._page().findChildren(TiersPart)[0]

    def _shop(self) -> OpenShop:
        if self._session.shop is None:
            raise RuntimeError
        return self._session.shop

    def _fill(self) -> None:
        """Start the tiers that the program proposes, once."""
        if self._is_filled:
            return
        self._is_filled = True
        shop = self._shop()
        proposed: TierSettings = TierProspects(shop.opened.database, shop.clock).proposal(100)
        changes, _ = shop.tiers.put(proposed)
        self._session.hub.announce(changes)
        self._tour.settle()
