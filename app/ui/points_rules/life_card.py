"""When points can be used, how long they last, and the yearly clearing."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.services.points import Clearing, Expiry, PendingFrom, RuleFault, RuleOutlook, RuleSettings
from app.ui.conditions.value_words import month_name
from app.ui.formats import number
from app.ui.kit.fields import Choice
from app.ui.kit.layouts import across, bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Switch
from app.ui.kit.speech import Words
from app.ui.kit.texts import label
from app.ui.points_rules.amounts import whole_field
from app.ui.points_rules.changing import with_value
from app.ui.points_rules.fault_words import lasting_fault

_SPANS = {Expiry.DAYS: 365, Expiry.MONTHS: 12, Expiry.IDLE: 365}


class LifeCard(QFrame):
    """Signal edited(RuleSettings) at each change."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._settings = RuleSettings()
        self._is_showing = False
        self.setProperty("card", "plain")
        self.days = whole_field("lifeDays", lambda: self.tr("Days until they can be used"), wide=64)
        self.days.told.connect(partial(self._put, "pending_days"))
        self.begins = named(Choice(), "lifeFrom", lambda: self.tr("Counted from"))
        self.begins.add(lambda: self.tr("days after payment"), PendingFrom.PAID)
        self.begins.add(lambda: self.tr("days after the sign-off"), PendingFrom.SIGNED)
        self.begins.currentIndexChanged.connect(
            lambda _at: self._put("pending_from", self.begins.currentData())
        )
        self.span = whole_field("lifeSpan", lambda: self.tr("How long they last"), wide=64)
        self.span.told.connect(partial(self._put, "expiry_span"))
        self.expiry = named(Choice(), "lifeExpiry", lambda: self.tr("How they expire"))
        for code, words in self._policies():
            self.expiry.add(words, code)
        self.expiry.currentIndexChanged.connect(lambda _at: self._choose_expiry())
        self.clearing = named(Switch(), "lifeClearing", lambda: self.tr("Yearly clearing"))
        self.clearing.toggled.connect(self._switch_clearing)
        self.month = named(Choice(), "lifeMonth", lambda: self.tr("Month of the clearing"))
        for at in range(1, 13):
            self.month.add(partial(month_name, at), at)
        self.month.currentIndexChanged.connect(
            lambda _at: self._put_clearing("month", self.month.currentData())
        )
        self.day = whole_field("lifeDay", lambda: self.tr("Day of the clearing"), wide=48)
        self.day.told.connect(partial(self._put_clearing, "day"))
        self.keep = whole_field("lifeKeep", lambda: self.tr("Younger points stay: days"), wide=64)
        self.keep.told.connect(partial(self._put_clearing, "keep_days"))
        self._fault = label("", "fault", wraps=True)
        self._outlook = label("", "small", wraps=True)
        self._lay_out()

    def show_settings(self, settings: RuleSettings, faults: tuple[RuleFault, ...]) -> None:
        """Show what the rules say."""
        self._settings, self._is_showing = settings, True
        self.days.show_value(str(settings.pending_days))
        self.begins.choose(settings.pending_from)
        self.expiry.choose(settings.expiry)
        self.span.show_value(str(settings.expiry_span))
        self.span.setVisible(settings.expiry in _SPANS)
        clearing = settings.clearing
        self.clearing.setChecked(clearing is not None)
        self._clearing_line.setVisible(clearing is not None)
        if clearing is not None:
            self.month.choose(clearing.month)
            self.day.show_value(str(clearing.day))
            self.keep.show_value(str(clearing.keep_days))
        sentence = lasting_fault(faults)
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self._is_showing = False

    def show_outlook(self, outlook: RuleOutlook | None) -> None:
        """Tell what the draft would do to points that are there."""
        words = ""
        if outlook is not None and outlook.extended:
            told = self.tr("{points} points that are there last longer then; none shorter.")
            words = told.format(points=number(outlook.points_extended))
        elif outlook is not None and outlook.lots:
            words = self.tr("Points that are there keep their day.")
        self._outlook.setText(words)
        self._outlook.setVisible(bool(words))

    def _policies(self) -> tuple[tuple[Expiry, Words], ...]:
        return (
            (Expiry.NEVER, lambda: self.tr("never")),
            (Expiry.DAYS, lambda: self.tr("days after they were earned")),
            (Expiry.MONTHS, lambda: self.tr("months on, at the month’s end")),
            (Expiry.NEXT_YEAR, lambda: self.tr("31 December of next year")),
            (Expiry.IDLE, lambda: self.tr("days without an order")),
        )

    def _lay_out(self) -> None:
        head = row(label(lambda: self.tr("How long points last"), "section"), margins=(10, 16))
        waiting = self._line(lambda: self.tr("Can be used"), self.days, self.begins)
        lasting = self._line(lambda: self.tr("Expire"), self.span, self.expiry)
        clearing = self._line(lambda: self.tr("Yearly clearing"), self.clearing)
        older = label(lambda: self.tr("older than"), "small")
        days = label(lambda: self.tr("days"), "small")
        self._clearing_line = bare(row(self.month, self.day, older, self.keep, days, ..., gap=8))
        inside = column(
            waiting, lasting, self._outlook, clearing, self._clearing_line, self._fault,
            gap=10, margins=(10, 16, 10, 16),
        )  # fmt: skip
        inside.setContentsMargins(16, 10, 16, 12)
        self.setLayout(column(bare(head), across(), bare(inside), gap=0, margins=1))
        for part in (self._clearing_line, self._fault, self._outlook):
            part.hide()

    @staticmethod
    def _line(words: Words, *controls: QWidget) -> QWidget:
        name: QLabel = label(words, "second")
        name.setBuddy(controls[-1])
        return bare(row(name, ..., *controls, gap=8))

    def _choose_expiry(self) -> None:
        chosen = self.expiry.currentData()
        if self._is_showing or not isinstance(chosen, str):
            return
        expiry = Expiry(chosen)
        span = _SPANS.get(expiry, 0)
        self.span.setText(str(span))
        self._tell(replace(self._settings, expiry=expiry, expiry_span=span))

    def _switch_clearing(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._put("clearing", Clearing() if is_on else None)

    def _put_clearing(self, name: str, value: object) -> None:
        if self._settings.clearing is not None:
            self._put("clearing", with_value(self._settings.clearing, name, value))

    def _put(self, name: str, value: object) -> None:
        self._tell(with_value(self._settings, name, value))

    def _tell(self, settings: RuleSettings) -> None:
        if not self._is_showing:
            self.edited.emit(settings)
