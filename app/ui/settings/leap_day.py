"""Where the 29th of February counts in years that have none."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.services.settings import LeapDay
from app.ui.kit.fields import Choice
from app.ui.kit.naming import named
from app.ui.labels import leap_day_words
from app.ui.settings.rows import SettingRow


class LeapDayLine(QObject):
    """A line of the settings. Signal chosen(LeapDay)."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._day = named(Choice(), "leapDay", lambda: self.tr("29 February in years without it"))
        for each in LeapDay:
            self._day.add(partial(leap_day_words, each), each)
        self._shown = LeapDay.FEBRUARY_28
        self._day.activated.connect(lambda _at: self._choose())
        self.row = SettingRow(
            lambda: self.tr("29 February in years without it"),
            lambda: self.tr("When birthdays and anniversaries of that day are counted."),
            self._day,
        )

    def show_day(self, leap_day: LeapDay) -> None:
        """Show the day that counts now."""
        self._shown = leap_day
        self._day.choose(leap_day)

    def _choose(self) -> None:
        wanted = LeapDay(self._day.currentData())
        if wanted is not self._shown:
            self.chosen.emit(wanted)
