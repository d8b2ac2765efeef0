"""How days of the calendar are counted in this business: read, and changed with an undo."""

from app.models.database import Database
from app.services.changes import Changes
from app.services.clock import Clock
from app.services.journal import ActionKind, record_action
from app.services.settings import queries
from app.services.settings.leap_day import LeapDay
from app.services.settings.putting import put_leap_day


class CalendarSettings:
    """Where the 29th of February counts in years without it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def leap_day(self) -> LeapDay:
        """Give the day that the seller chose; before that it is the 28th."""
        with self._database.reading() as session:
            return queries.leap_day(session)

    def set_leap_day(self, leap_day: LeapDay) -> Changes:
        """Choose the day; birthdays and anniversaries are counted by it from now on."""
        with self._database.writing() as uow:
            before = queries.leap_day(uow.session)
            if before is not leap_day:
                facts = {"what": queries.LEAP_DAY, "before": int(before), "after": int(leap_day)}
                record_action(uow, self._clock, ActionKind.SETTING, facts)
                put_leap_day(uow, leap_day)
        return uow.changes
