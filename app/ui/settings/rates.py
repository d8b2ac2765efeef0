"""Exchange rates: one line per currency and month that has orders or a rate."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.services.settings import RateRow
from app.ui.formats import month, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import TextField
from app.ui.kit.layouts import bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.labels import currency_words
from app.ui.settings.rows import SettingGroup, SettingRow
from app.ui.theme import px

_MICRO = 1_000_000
_MOST = Decimal(1_000_000)
_WIDE = 110
_FEW = 6


class RateLines(QObject):
    """Fills a group with the rates.

    Signals: said(RateRow as it was, rate in millionths or None); spread(currency, rate in
    millionths), it is to count in all months that wait for one.
    """

    said = Signal(object, object)
    spread = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._rates: tuple[RateRow, ...] = ()
        self._home = ""
        self._shows_all = False
        self.group = SettingGroup(
            "rates", "banknote", lambda: self.tr("Exchange rates"), self._none_words
        )
        self._all = named(Button("", Kind.LINK), "allRates", "")
        self._all.clicked.connect(self._show_all)
        self._all_line = bare(row(self._all, ..., margins=(8, 16)))
        self._spreads = column(gap=2, margins=(4, 16))
        self._spread_box = bare(self._spreads)
        self.group.add_below(self._spread_box)
        self.group.add_below(self._all_line)

    def show_rates(self, rates: Sequence[RateRow], home: str) -> None:
        """Show the newest of these rates; each is what one unit was worth in home money."""
        self._rates, self._home = tuple(rates), home
        shown = self._rates if self._shows_all else self._rates[:_FEW]
        self.group.clear_rows()
        for rate in shown:
            self.group.add(self._line(rate, home))
        self._all_line.setVisible(len(shown) < len(rates))
        self._all.set_words(self.tr("Show all {count}").format(count=number(len(rates))))
        self._offer()

    def _offer(self) -> None:
        """Offer the newest rate of a currency for the months that wait for one."""
        clear(self._spreads)
        for currency in dict.fromkeys(rate.currency for rate in self._rates):
            of_it = [rate for rate in self._rates if rate.currency == currency]
            known = [rate.rate_micro for rate in of_it if rate.rate_micro is not None]
            waiting = len(of_it) - len(known)
            if known and waiting:
                words = self.tr("Use {rate} in {count} more month(s) of {currency}", "", waiting)
                words = words.format(
                    rate=_written(known[0]), count=number(waiting), currency=currency
                )
                link = named(Button(words, Kind.LINK, "copy"), f"spread_{currency}", words)
                link.clicked.connect(partial(self._spread, currency, known[0]))
                self._spreads.addLayout(row(link, ...))
        self._spread_box.setVisible(self._spreads.count() > 0)

    def _spread(self, currency: str, rate_micro: int, _is_checked: object = None) -> None:
        self.spread.emit(currency, rate_micro)

    def _show_all(self) -> None:
        self._shows_all = True
        self.show_rates(self._rates, self._home)

    def _none_words(self) -> str:
        return self.tr("All orders are in your home currency.")

    def _line(self, rate: RateRow, home: str) -> SettingRow:
        title = f"{currency_words(rate.currency)} · {month_of_code(rate.month)}"
        field = named(TextField(is_quiet=True), f"rate_{rate.currency}_{rate.month}", title)
        field.setText(_written(rate.rate_micro))
        on_look(field, lambda: field.setFixedWidth(px(_WIDE)))
        unit = self.tr("{home} for 1 {currency}").format(home=home, currency=rate.currency)
        control = bare(row(field, label(unit, "small")))
        line = SettingRow(title, self._sentence(rate), control)
        line.sentence.setVisible(True)

        def check() -> None:
            self._check(line, field, rate)

        field.editingFinished.connect(check)
        field.textEdited.connect(lambda _text: self._calm(line, field, rate))
        return line

    def _sentence(self, rate: RateRow) -> str:
        if rate.rate_micro is None:
            words = self.tr(
                "{count} order(s) wait for it and are left out of sums", "", rate.orders
            )
        else:
            words = self.tr("{count} order(s) count with it", "", rate.orders)
        return words.format(count=number(rate.orders))

    def _calm(self, line: SettingRow, field: TextField, rate: RateRow) -> None:
        field.set_faulty(is_faulty=False)
        line.say_sentence(self._sentence(rate))

    def _check(self, line: SettingRow, field: TextField, rate: RateRow) -> None:
        text = field.text().strip()
        micro = _micro(text)
        if text and micro is None:
            field.set_faulty(is_faulty=True)
            line.say_sentence(self.tr("A rate is a number above nothing, such as 7.12."))
        elif micro != rate.rate_micro:
            self.said.emit(rate, micro)


def month_of_code(code: int) -> str:
    """Write the month of a rate: 202611 is November 2026."""
    return month(date(code // 100, code % 100, 1))


def _micro(text: str) -> int | None:
    try:
        rate = Decimal(text.replace(",", ".").replace("．", "."))
    except InvalidOperation:
        return None
    if not rate.is_finite() or rate > _MOST:
        return None
    micro = round(rate * _MICRO)
    return micro if micro > 0 else None


def _written(rate_micro: int | None) -> str:
    if rate_micro is None:
        return ""
    text = f"{Decimal(rate_micro) / _MICRO:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
