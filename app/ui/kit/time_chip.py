"""The filter by time: today, a week, a month, or certain days."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from app.services.clock import midnight_ms
from app.ui.formats import day
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.chips import PickChip
from app.ui.kit.day_popup import DayPopup
from app.ui.kit.home import Home


class Period(StrEnum):
    """Lengths of time that are asked for most."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"


_PERIODS = {
    Period.TODAY: QT_TRANSLATE_NOOP("time", "Today"),
    Period.WEEK: QT_TRANSLATE_NOOP("time", "Last 7 days"),
    Period.MONTH: QT_TRANSLATE_NOOP("time", "Last 30 days"),
}
_LENGTHS = {Period.TODAY: 1, Period.WEEK: 7, Period.MONTH: 30}


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another; both count."""

    first: date
    last: date


class TimeChip(PickChip):
    """Signal changed: other days are meant. Today is the clock's, whenever it is asked."""

    changed = Signal()

    def __init__(self, name: str, home: Home) -> None:
        super().__init__(_when)
        self.setObjectName(name)
        self._home = home
        self._time: Period | Span | None = None
        self.popup: DayPopup | None = None
        self.clicked.connect(self._offer)
        self.removed.connect(partial(self._take, None))

    @property
    def is_open(self) -> bool:
        """Tell whether any time is meant."""
        return self._time is None

    def ends(self) -> tuple[int | None, int | None]:
        """Give the first moment that is meant and the first that is not any more, in ms."""
        span = self.span()
        if span is None:
            return None, None
        zone = self._home.zone
        return midnight_ms(span.first, zone), midnight_ms(span.last + timedelta(days=1), zone)

    def span(self) -> Span | None:
        """Give the days that are meant; None for any."""
        if not isinstance(self._time, Period):
            return self._time
        today = self._home.clock.today()
        return Span(today - timedelta(days=_LENGTHS[self._time] - 1), today)

    def clear(self) -> None:
        """Mean any time again, without telling."""
        self._time = None
        self.dress()

    def time_menu(self) -> QMenu:
        """Make the menu of lengths of time; its last line asks for certain days."""
        menu = QMenu(self)
        menu.setObjectName("timeMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts: list[tuple[str, str, Callable[[], object]]] = [
            (translate("time", words), f"time_{period}", partial(self._take, period))
            for period, words in _PERIODS.items()
        ]
        acts.append((translate("time", "Days…"), "time_days", self._ask_days))
        for words, name, act in acts:
            action = menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, act=act: act())
        return menu

    def dress(self) -> None:
        """Write what is meant, in the language in use."""
        said = translate("time", "{name}: {value}").format(name=_when(), value=self._words())
        self.show_value("" if self._time is None else said)

    def _offer(self) -> None:
        self.time_menu().popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _ask_days(self) -> None:
        span = self.span()
        self.popup = DayPopup(self, None if span is None else (span.first, span.last))
        self.popup.chosen.connect(lambda first, last: self._take(Span(first, last)))
        self.popup.show_beside(self, self.popup.first)

    def _take(self, time: Period | Span | None) -> None:
        self._time = time
        self.dress()
        self.changed.emit()

    def _words(self) -> str:
        if isinstance(self._time, Period):
            return translate("time", _PERIODS[self._time])
        if self._time is None:
            return ""
        first, last = day(self._time.first), day(self._time.last)
        return first if first == last else f"{first} – {last}"


def _when() -> str:
    return translate("time", "When")
