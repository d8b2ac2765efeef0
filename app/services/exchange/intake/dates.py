"""Foreign moments: every way a platform writes a date, and the day it was at home."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from app.services.clock import to_day, to_ms
from app.services.exchange.intake.cells import ERROR, Fault, Memo, text_of
from app.services.exchange.views import Reason
from app.services.sheets import Cell, CellError

IMPOSSIBLE = Fault(Reason.DATE_IMPOSSIBLE)
Moment = tuple[int, int]  # Unix ms in UTC, day in the home zone

_USUAL = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d")
_CLOCK = (
    r"(?:[T,\s]*(?P<h>\d{1,2})[:時时点](?P<mi>\d{1,2})(?:[:分](?P<s>\d{1,2})(?:[.,](?P<f>\d{1,9}))?秒?)?分?"
    r"\s*(?P<ap>[AaPp]\.?[Mm]\.?|上午|下午|午前|午後)?"
    r"\s*(?P<z>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?"
)
_USUAL_COLUMN = re.compile(r"(?:\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\n)+")
_YEAR_FIRST = re.compile(
    r"(?P<y>\d{4})\s*[-/.年]\s*(?P<m>\d{1,2})\s*[-/.月]\s*(?P<d>\d{1,2})日?\s*"
    r"(?:\([日月火水木金土]\)|星期.|周.)?" + _CLOCK
)
_YEAR_LAST = re.compile(
    r"(?P<a>\d{1,2})\s*[-/.]\s*(?P<b>\d{1,2})\s*[-/.]\s*(?P<y>\d{4}|\d\d)" + _CLOCK
)
_MONTH_FIRST = re.compile(
    r"(?:[A-Za-z]{3,9},\s*)?(?P<mon>[A-Za-zÀ-ÿ]{3,9})\.?[-\s]+(?P<d>\d{1,2})(?:st|nd|rd|th)?[-,\s]+"
    r"(?P<y>\d{4}|\d\d)" + _CLOCK
)
_DAY_FIRST = re.compile(
    r"(?:[A-Za-z]{3,9},\s*)?(?P<d>\d{1,2})\.?[-\s]+(?P<mon>[A-Za-zÀ-ÿ]{3,9})\.?[-,\s]+(?P<y>\d{4}|\d\d)"
    + _CLOCK
)
_COMPACT = re.compile(
    r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?:(?P<h>\d\d)(?P<mi>\d\d)(?P<s>\d\d)?)?"
)
_SERIAL = re.compile(r"[1-9]\d{4}(?:\.\d+)?")
_ORDERED = re.compile(r"\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(?:\d{4}|\d\d)(?!\d)")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januar january janvier ene enero",
            "feb februar february fevrier févr febrero",
            "mar märz mär mrz march mars marzo",
            "apr april avr avril abr abril",
            "may mai mayo",
            "jun juni june juin junio",
            "jul juli july juil juillet julio",
            "aug august aout août ago agosto",
            "sep sept september septembre septiembre",
            "oct okt october oktober octobre octubre",
            "nov november novembre noviembre",
            "dec dez december dezember décembre dic diciembre",
        ),
        start=1,
    )
    for name in names.split()
}
_EXCEL_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a workbook's dates have no zone
_NO_DATES = ("0000-00-00", "1900-01-00")
_FIRST_SERIAL, _LAST_SERIAL = 10_000, 80_000
_YEARS = range(1970, 2100)

_HALF_DAY = 12


def order_of_dates(column: Iterable[Cell]) -> set[str] | None:
    """Give which sequences, "DMY" and "MDY", a whole column of slashed dates allows.

    Both: undecidable. An empty set: the column contradicts itself. None: it holds no such date.
    """
    allowed = {"DMY", "MDY"}
    has_any = False
    for cell in column:
        found = _ORDERED.match(cell) if isinstance(cell, str) else None
        if found is None:
            continue
        has_any = True
        first, second = int(found[1]), int(found[2])
        if first > _HALF_DAY:
            allowed.discard("MDY")
        if second > _HALF_DAY:
            allowed.discard("DMY")
    return allowed if has_any else None


class OrderNeededError(Exception):
    """A date ends in its year, and nobody has decided whether the day or the month begins it."""


def _minute_ms(text: str) -> int:
    minute, second = int(text[:2]), int(text[3:])
    if minute >= 60 or second >= 60:  # noqa: PLR2004 - a clock's own limits
        raise ValueError(text)
    return minute * 60_000 + second * 1_000


_MINUTES: Memo[str, int] = Memo(_minute_ms)


@dataclass(slots=True)
class MomentReader:
    """Reads dates of one shop.

    Attributes:
        zone: where times without an offset were.
        home: whose calendar days are counted.
        order: "DMY" or "MDY" for dates that end in the year; None if that is not decided yet.
    """

    zone: ZoneInfo
    home: ZoneInfo
    order: str | None = "MDY"
    _hour_starts: Memo[str, int] = field(init=False)
    _wall_hours: Memo[int, int] = field(init=False)
    _dates: Memo[str, int] = field(init=False)
    _days: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Set up what is remembered of hours and days."""
        self._hour_starts = Memo(self._hour_of)
        self._wall_hours = Memo(self._wall_hour_of)
        self._dates = Memo(lambda text: to_day(date.fromisoformat(text)))

    def _hour_of(self, text: str) -> int:
        local = datetime.fromisoformat(text[:10] + " " + text[11:] + ":00:00")
        if local.year not in _YEARS:
            raise ValueError(text)
        return to_ms(local.replace(tzinfo=self.zone))

    def _wall_hour_of(self, hours: int) -> int:
        day = datetime.fromordinal(hours // 24)
        return to_ms(day.replace(hour=hours % 24, tzinfo=self.zone))

    def __call__(self, cell: Cell) -> Moment | Fault | None:
        """Give moment and home day of a cell, None for an empty one."""
        if isinstance(cell, str):
            usual = self._usual(cell) if _USUAL.fullmatch(cell) else None
            return usual or self._of_text(cell)
        if isinstance(cell, (int, float)) and not isinstance(cell, bool):
            return self._of_number(cell)
        return self._of_date(cell)

    def _of_date(self, cell: Cell) -> Moment | Fault | None:
        if isinstance(cell, datetime):
            return self._of_datetime(cell)
        if isinstance(cell, date):
            return self._moment(datetime.combine(cell, time()), has_clock=False)
        if isinstance(cell, CellError):
            return ERROR
        return None if cell is None else IMPOSSIBLE

    def _of_datetime(self, cell: datetime) -> Moment | Fault:
        if cell.tzinfo is not None or cell.year not in _YEARS:
            return self._moment(cell, has_clock=True)
        hour = self._wall_hours[cell.toordinal() * 24 + cell.hour]
        moment = hour + cell.minute * 60_000 + cell.second * 1_000 + cell.microsecond // 1_000
        return moment, self.home_day(moment)

    def column(self, cells: Sequence[Cell]) -> list[Moment | Fault | None]:
        """Give the moments of a whole column; fast where all are written the usual way."""
        try:
            if not _USUAL_COLUMN.fullmatch("\n".join(cells) + "\n"):  # type: ignore[arg-type]  # other cells raise
                return list(map(self, cells))
            texts: Sequence[str] = cells  # type: ignore[assignment]  # all texts here
            return self._usual_column(texts)
        except (TypeError, ValueError):
            return list(map(self, cells))

    def _usual_column(self, texts: Sequence[str]) -> list[Moment | Fault | None]:
        hours, minutes = self._hour_starts, _MINUTES
        moments = [hours[text[:13]] + minutes[text[14:]] for text in texts]
        if self.zone == self.home:
            days = [self._dates[text[:10]] for text in texts]
        else:
            days = list(map(self.home_day, moments))
        return list(zip(moments, days, strict=True))

    def _usual(self, text: str) -> Moment | None:
        try:
            moment = self._hour_starts[text[:13]] + _MINUTES[text[14:19]]
        except ValueError:
            return None
        return moment, self.home_day(moment)

    def home_day(self, moment_ms: int) -> int:
        """Give the day it was at home; offsets change on quarters of an hour only."""
        quarter = moment_ms // 900_000
        day = self._days.get(quarter)
        if day is None:
            local = datetime.fromtimestamp(quarter * 900, UTC).astimezone(self.home)
            day = self._days[quarter] = to_day(local.date())
        return day

    def _of_number(self, number: float) -> Moment | Fault | None:
        if number == 0:
            return None
        if _FIRST_SERIAL <= number < _LAST_SERIAL:
            local = _EXCEL_EPOCH + timedelta(seconds=round(number * 86_400))
            return self._moment(local, has_clock=number % 1 != 0)
        return self._of_text(str(int(number)))

    def _of_text(self, raw: str) -> Moment | Fault | None:
        text = text_of(raw)
        if not isinstance(text, str):
            return text
        if not text.isascii():
            text = unicodedata.normalize("NFKC", text)
        if text.startswith(_NO_DATES):
            return None
        return self._of_number(float(text)) if _SERIAL.fullmatch(text) else self._of_form(text)

    def _of_form(self, text: str) -> Moment | Fault:
        forms = (_YEAR_FIRST, _YEAR_LAST, _COMPACT, _MONTH_FIRST, _DAY_FIRST)
        found = next((match for form in forms if (match := form.fullmatch(text))), None)
        return IMPOSSIBLE if found is None else self._of_parts(found.groupdict())

    def _of_parts(self, parts: dict[str, str | None]) -> Moment | Fault:
        try:
            year, month, day = self._calendar(parts)
            local = datetime(year, month, day, tzinfo=None) + _clock(parts)  # noqa: DTZ001 - zone comes later
        except (KeyError, ValueError):
            return IMPOSSIBLE
        offset = parts.get("z")
        if offset:
            local = local.replace(tzinfo=_offset(offset))
        return self._moment(local, has_clock=parts.get("h") is not None)

    def _calendar(self, parts: dict[str, str | None]) -> tuple[int, int, int]:
        year = int(parts["y"] or 0)
        if year < 100:  # noqa: PLR2004 - two digits
            year += 2000 if year + 1900 < _YEARS.start else 1900
        month_name = parts.get("mon")
        if month_name:
            return year, _MONTHS[month_name.casefold()], int(parts["d"] or 0)
        if parts.get("a"):
            first, second = int(parts["a"] or 0), int(parts["b"] or 0)
            if self.order is None:
                raise OrderNeededError
            day_first = self.order == "DMY"
            return (year, second, first) if day_first else (year, first, second)
        return year, int(parts["m"] or 0), int(parts["d"] or 0)

    def _moment(self, local: datetime, *, has_clock: bool) -> Moment | Fault:
        if local.year not in _YEARS:
            return IMPOSSIBLE
        aware = local if local.tzinfo else local.replace(tzinfo=self.zone)
        moment = to_ms(aware)
        # A day without a clock is that day for everybody, wherever the shop stands.
        day = self.home_day(moment) if has_clock else to_day(local.date())
        return moment, day


def _clock(parts: dict[str, str | None]) -> timedelta:
    hour, minute, second = (int(parts.get(name) or 0) for name in ("h", "mi", "s"))
    half = (parts.get("ap") or "").replace(".", "").casefold()
    if half and hour > _HALF_DAY:
        half = ""
    if half in ("pm", "下午", "午後"):
        hour = hour % _HALF_DAY + _HALF_DAY
    elif half:
        hour %= _HALF_DAY
    if hour > 24 or minute >= 60 or second > 60:  # noqa: PLR2004 - a clock's own limits
        raise ValueError(hour)
    fraction = (parts.get("f") or "0").ljust(6, "0")[:6]
    return timedelta(hours=hour, minutes=minute, seconds=second, microseconds=int(fraction))


def _offset(text: str) -> timezone:
    if text in ("Z", "UTC", "GMT"):
        return UTC
    sign = -1 if text[0] == "-" else 1
    digits = text[1:].replace(":", "")
    return timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:4])))
