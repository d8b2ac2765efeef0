"""The card that asks for name, home zone and home currency."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QBoxLayout, QFrame

from app.services.safekeeping.views import NewBusiness
from app.ui.kit.fields import Choice, Field, TextField
from app.ui.kit.layouts import row
from app.ui.kit.naming import named
from app.ui.labels import currency_codes, currency_words, zone_codes, zone_words

LONGEST_NAME = 60


class BusinessCard(QFrame):
    """Proposed from the computer, changeable before anything is read."""

    def __init__(self, proposed: NewBusiness, now: datetime) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._proposed = proposed
        self.name = named(TextField(), "newBusinessName", "")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setText(proposed.name)
        self.zone = named(Choice(is_quiet=False), "newBusinessZone", "")
        self.currency = named(Choice(is_quiet=False), "newBusinessCurrency", "")
        for code in _with_first(proposed.zone, zone_codes()):
            self.zone.add(partial(zone_words, code, now), code)
        for code in _with_first(proposed.currency, currency_codes()):
            self.currency.add(partial(currency_words, code), code)
        self.zone.choose(proposed.zone)
        self.currency.choose(proposed.currency)
        self._name_field = Field(lambda: self.tr("Business name"), self.name, self._name_fault)
        self._fields = row(
            (self._name_field, 1),
            (Field(lambda: self.tr("Home time zone"), self.zone), 1),
            (Field(lambda: self.tr("Home currency"), self.currency), 1),
            gap=16,
            margins=(18, 14, 18, 16),
        )
        self.setLayout(self._fields)

    def stack(self, *, is_stacked: bool) -> None:
        """Put the fields under each other where the window is narrow."""
        way = QBoxLayout.Direction
        self._fields.setDirection(way.TopToBottom if is_stacked else way.LeftToRight)

    def answer(self) -> NewBusiness | None:
        """Give what was filled in; None while the name is missing, which is then told."""
        if not self._name_field.check():
            self.name.setFocus()
            return None
        zone = str(self.zone.currentData())
        country = self._proposed.country
        if zone != self._proposed.zone:
            country = country_of(zone) or country
        return replace(
            self._proposed,
            name=self.name.text().strip(),
            zone=zone,
            currency=str(self.currency.currentData()),
            country=country,
        )

    def _name_fault(self) -> str:
        if self.name.text().strip():
            return ""
        return self.tr("Give your business a name; you can change it later.")


def _with_first(proposed: str, offered: tuple[str, ...]) -> tuple[str, ...]:
    return offered if proposed in offered else (proposed, *offered)


def country_of(zone: str) -> str:
    """Give the two letters of the country a zone lies in; nothing where it is none."""
    territory = QTimeZone(zone.encode()).territory()
    return QLocale.territoryToCode(territory).strip("0123456789")
