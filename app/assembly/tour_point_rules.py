"""The stops of the tour on the page of tiers and rules."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.assembly.session import Session
from app.ui.main_window import PageCode
from app.ui.tour import Stop, Tour

Open = Callable[[PageCode, object], QWidget]


class RuleStops:
    """Brings the page into its main states."""

    def __init__(self, session: Session, open_page: Open, tour: Tour) -> None:
        self._session, self._open, self._tour = session, open_page, tour

    def stops(self) -> tuple[Stop, ...]:
        """Give the stops in an order in which each finds what it needs."""
        return (Stop("tiers-none", lambda: self._open(PageCode.POINT_RULES, None)),)
