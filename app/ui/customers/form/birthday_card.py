"""The card that asks for the birthday: of the sun or the moon calendar, with a year or without."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.services.clock import Clock
from app.services.customers.birthdays import Birthday, read_birthday
from app.ui.customers.form.desk import FormDesk
from app.ui.customers.form.values import FormValues
from app.ui.formats import day_of_week
from app.ui.kit.fields import Choice, Field, TextField, Tick
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import on_look, say
from app.ui.kit.tabs import Segments
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label, set_role
from app.ui.labels import day_words, month_words
from app.ui.theme import Ink, px

_SOLAR, _LUNAR = 0, 1
_MONTHS = 12
_LONGEST = {_SOLAR: 31, _LUNAR: 30}
_YEAR_DIGITS = 4


class BirthdayCard(QFrame):
    """Signal edited. A year alone, or a month without its day, is not saved and told."""

    edited = Signal()

    def __init__(self, desk: FormDesk, tasks: TaskRunner, clock: Clock) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._desk, self._tasks, self._clock = desk, tasks, clock
        self._is_filling = False
        self._untouched: str | None = ""
        self.kind = Segments([lambda: self.tr("Solar"), lambda: self.tr("Lunar")])
        named(self.kind.part(_SOLAR), "formSolar", lambda: self.tr("Solar"))
        named(self.kind.part(_LUNAR), "formLunar", lambda: self.tr("Lunar"))
        self.year = named(TextField(lambda: self.tr("year not known")), "formYear", "")
        self.year.setMaxLength(_YEAR_DIGITS)
        self.month = named(Choice(is_quiet=False), "formMonth", "")
        self.day = named(Choice(is_quiet=False), "formDay", "")
        self.leap = named(Tick(lambda: self.tr("leap month")), "formLeap", "")
        self._line = label("", "caption", wraps=True)
        self._moon = IconLabel("moon", Ink.VIOLET, 14)
        self._told = bare(row(self._moon, (self._line, 1), gap=6))
        self._told.hide()
        head = row(label(lambda: self.tr("Birthday"), "section"), ..., self.kind)
        on_look(self.leap, lambda: self.leap.setFixedHeight(px(32)))
        leap = bare(column(label("", "small"), self.leap, ..., gap=6))
        fields = row(
            (Field(lambda: self.tr("Year (may stay empty)"), self.year), 1),
            (Field(lambda: self.tr("Month"), self.month), 1),
            (Field(lambda: self.tr("Day"), self.day), 1),
            leap,
            gap=12,
        )
        self.setLayout(column(head, fields, self._told, gap=10, margins=16))
        self._offer()
        self.kind.chosen.connect(self._kind_chosen)
        self.year.textEdited.connect(self._changed)
        for choice in (self.month, self.day):
            choice.currentIndexChanged.connect(self._changed)
        self.leap.toggled.connect(self._changed)

    def show_values(self, values: FormValues) -> None:
        """Fill the fields, unless they say this already."""
        if values.birthday == self.text():
            return
        self._untouched = values.birthday
        self._is_filling = True
        try:
            birthday: Birthday | None = read_birthday(values.birthday)
        except ValueError:
            birthday = None
        is_lunar = birthday is not None and birthday.is_lunar
        self.kind.choose(_LUNAR if is_lunar else _SOLAR)
        self._offer()
        known = birthday is not None and birthday.year is not None
        self.year.setText(str(birthday.year) if birthday is not None and known else "")
        self.month.choose(0 if birthday is None else birthday.month)
        self.day.choose(0 if birthday is None else birthday.day)
        self.leap.setChecked(birthday is not None and birthday.is_leap)
        self._is_filling = False
        self._tell()

    def filled(self, values: FormValues) -> FormValues:
        """Give the values with what stands in the fields."""
        return replace(values, birthday=self.text())

    def text(self) -> str:
        """Give the birthday as it is stored, empty as long as it is none.

        What a file brought stays as it is, readable or not, until the seller changes it.
        """
        if self._untouched is not None:
            return self._untouched
        found = self._birthday()
        if found is None:
            return ""
        try:
            return read_birthday(found.text).text
        except ValueError:
            return ""

    def check(self) -> QWidget | None:
        """Tell what is missing; give the field where."""
        fault, where = ("", None) if self._untouched is not None else self._fault()
        self.year.set_faulty(is_faulty=where is self.year)
        if fault:
            self._say(lambda: fault, is_fault=True)
        return where

    def _birthday(self) -> Birthday | None:
        month, on = int(self.month.currentData()), int(self.day.currentData())
        year = self.year.text().strip()
        if not month or not on or (year and not year.isdecimal()):
            return None
        is_lunar = self.kind.current() == _LUNAR
        is_leap = is_lunar and self.leap.isChecked()
        return Birthday(month, on, int(year) if year else None, is_lunar, is_leap)

    def _fault(self) -> tuple[str, QWidget | None]:
        month, on = int(self.month.currentData()), int(self.day.currentData())
        year = self.year.text().strip()
        first, last = 1900, self._clock.today().year
        if year and not (year.isdecimal() and first <= int(year) <= last):
            words = self.tr("A year lies between {first} and {last}, or stays empty.")
            return words.format(first=first, last=last), self.year
        if bool(month) != bool(on) or (year and not month):
            return self.tr("Choose month and day, or leave all of it empty."), self.month
        if month and not self.text():
            return self.tr("There is no such day in this month."), self.day
        return "", None

    def _kind_chosen(self, _position: int) -> None:
        self._is_filling = True
        self._offer()
        self._is_filling = False
        self._changed()

    def _offer(self) -> None:
        kind = self.kind.current()
        is_lunar = kind == _LUNAR
        self.leap.setVisible(is_lunar)
        chosen = (self.month.currentData() or 0, self.day.currentData() or 0)
        for choice, count, words in (
            (self.month, _MONTHS, month_words),
            (self.day, _LONGEST[kind], day_words),
        ):
            choice.clear()
            choice.add("—", 0)
            for number in range(1, count + 1):
                choice.add(_named_number(words, number, is_lunar=is_lunar), number)
        self.month.choose(chosen[0])
        self.day.choose(chosen[1])

    def _changed(self, *_what: object) -> None:
        if self._is_filling:
            return
        self._untouched = None
        self.year.set_faulty(is_faulty=False)
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        text = self.text()
        if self._birthday() is None or not text:
            self._told.setVisible(bool(text))
            self._say_unread(text)
            return
        self._tasks.ask(self, "next", partial(self._desk.next_birthday, text), self._show_next)

    def _say_unread(self, text: str) -> None:
        if text:
            self._say(lambda: self.tr("from a file: {text}").format(text=text), is_fault=False)

    def _show_next(self, on: date) -> None:
        if self.text():
            self._say(lambda: self._next_words(on), is_fault=False)

    def _next_words(self, on: date) -> str:
        if self.kind.current() == _LUNAR:
            words = self.tr("Next on {day}. In the sun calendar it moves each year.")
        else:
            words = self.tr("Next on {day}.")
        return words.format(day=day_of_week(on))

    def _say(self, words: Callable[[], str], *, is_fault: bool) -> None:
        set_role(self._line, "fault" if is_fault else "caption")
        is_lunar = self.kind.current() == _LUNAR
        plain = ("moon", Ink.VIOLET) if is_lunar else ("cake", Ink.TEXT3)
        self._moon.show_icon(*(("circle-alert", Ink.BAD) if is_fault else plain))
        say(self._line, self._line.setText, words)
        self._told.show()


def _named_number(words: Callable[..., str], number: int, *, is_lunar: bool) -> Callable[[], str]:
    return lambda: words(number, is_lunar=is_lunar)
