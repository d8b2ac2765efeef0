"""Birthdays in words, and the months and days of both calendars."""

from PySide6.QtCore import QLocale

from app.services.customers.birthdays import Birthday, read_birthday
from app.services.settings import LeapDay
from app.ui.i18n import QT_TRANSLATE_NOOP, current_language, translate

_LUNAR_MONTHS = (
    QT_TRANSLATE_NOOP("birthdays", "1st month"),
    QT_TRANSLATE_NOOP("birthdays", "2nd month"),
    QT_TRANSLATE_NOOP("birthdays", "3rd month"),
    QT_TRANSLATE_NOOP("birthdays", "4th month"),
    QT_TRANSLATE_NOOP("birthdays", "5th month"),
    QT_TRANSLATE_NOOP("birthdays", "6th month"),
    QT_TRANSLATE_NOOP("birthdays", "7th month"),
    QT_TRANSLATE_NOOP("birthdays", "8th month"),
    QT_TRANSLATE_NOOP("birthdays", "9th month"),
    QT_TRANSLATE_NOOP("birthdays", "10th month"),
    QT_TRANSLATE_NOOP("birthdays", "11th month"),
    QT_TRANSLATE_NOOP("birthdays", "12th month"),
)
_LUNAR_DAYS = (
    QT_TRANSLATE_NOOP("birthdays", "1st"),
    QT_TRANSLATE_NOOP("birthdays", "2nd"),
    QT_TRANSLATE_NOOP("birthdays", "3rd"),
    QT_TRANSLATE_NOOP("birthdays", "4th"),
    QT_TRANSLATE_NOOP("birthdays", "5th"),
    QT_TRANSLATE_NOOP("birthdays", "6th"),
    QT_TRANSLATE_NOOP("birthdays", "7th"),
    QT_TRANSLATE_NOOP("birthdays", "8th"),
    QT_TRANSLATE_NOOP("birthdays", "9th"),
    QT_TRANSLATE_NOOP("birthdays", "10th"),
    QT_TRANSLATE_NOOP("birthdays", "11th"),
    QT_TRANSLATE_NOOP("birthdays", "12th"),
    QT_TRANSLATE_NOOP("birthdays", "13th"),
    QT_TRANSLATE_NOOP("birthdays", "14th"),
    QT_TRANSLATE_NOOP("birthdays", "15th"),
    QT_TRANSLATE_NOOP("birthdays", "16th"),
    QT_TRANSLATE_NOOP("birthdays", "17th"),
    QT_TRANSLATE_NOOP("birthdays", "18th"),
    QT_TRANSLATE_NOOP("birthdays", "19th"),
    QT_TRANSLATE_NOOP("birthdays", "20th"),
    QT_TRANSLATE_NOOP("birthdays", "21st"),
    QT_TRANSLATE_NOOP("birthdays", "22nd"),
    QT_TRANSLATE_NOOP("birthdays", "23rd"),
    QT_TRANSLATE_NOOP("birthdays", "24th"),
    QT_TRANSLATE_NOOP("birthdays", "25th"),
    QT_TRANSLATE_NOOP("birthdays", "26th"),
    QT_TRANSLATE_NOOP("birthdays", "27th"),
    QT_TRANSLATE_NOOP("birthdays", "28th"),
    QT_TRANSLATE_NOOP("birthdays", "29th"),
    QT_TRANSLATE_NOOP("birthdays", "30th"),
)


def month_words(month: int, *, is_lunar: bool) -> str:
    """Give the name of a month, 1 to 12: August, or the 8th month of the moon calendar."""
    if is_lunar:
        return translate("birthdays", _LUNAR_MONTHS[month - 1])
    locale = QLocale(current_language().value)
    return f"{month}月" if current_language().is_han else locale.standaloneMonthName(month)


def day_words(day: int, *, is_lunar: bool) -> str:
    """Give a day of a month as it is chosen: 15, or the 15th of the moon calendar."""
    if is_lunar:
        return translate("birthdays", _LUNAR_DAYS[day - 1])
    return f"{day}日" if current_language().is_han else str(day)


def birthday_words(text: str) -> str:
    """Give a stored birthday in words; what is none is given back as it is."""
    try:
        birthday = read_birthday(text)
    except ValueError:
        return text
    return _moon(birthday) if birthday.is_lunar else _sun(birthday)


def leap_day_words(leap_day: LeapDay) -> str:
    """Give the day on which the 29th of February counts in other years."""
    month, on = divmod(leap_day, 100)
    return _sun(Birthday(month, on))


def _sun(birthday: Birthday) -> str:
    month = month_words(birthday.month, is_lunar=False)
    if current_language().is_han:
        year = "" if birthday.year is None else f"{birthday.year}年"
        return f"{year}{month}{birthday.day}日"
    words = f"{birthday.day} {month}"
    return words if birthday.year is None else f"{words} {birthday.year}"


def _moon(birthday: Birthday) -> str:
    words = translate("birthdays", "{month}, {day} (lunar)")
    if birthday.is_leap:
        words = translate("birthdays", "leap {month}, {day} (lunar)")
    month = month_words(birthday.month, is_lunar=True)
    words = words.format(month=month, day=day_words(birthday.day, is_lunar=True))
    if birthday.year is None:
        return words
    return translate("birthdays", "{birthday} {year}").format(birthday=words, year=birthday.year)
