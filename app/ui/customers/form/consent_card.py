"""The card that asks what somebody said about messages: a line for each channel."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from app.services.clock import Clock
from app.services.editing import ConsentSource, needs_proof
from app.ui.customers.form.values import CHANNELS, UNKNOWN, FormValues, Said
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import Choice, TextField
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import label
from app.ui.labels import channel_words, consent, consent_source
from app.ui.theme import Ink

_STATES = ("given", UNKNOWN, "refused")
_ICONS = {"sms": "message-square", "email": "mail", "call": "phone"}
_LONGEST_PROOF = 200


class _Line(QObject):
    """The controls of a channel, and its fault under them."""

    edited = Signal()

    def __init__(self, channel: str, clock: Clock) -> None:
        super().__init__()
        self._channel, self._clock = channel, clock
        self._saved = self._shown = Said(channel)
        name = f"formConsent_{channel}"
        self.state = _choice(name, _of(channel, lambda: self.tr("State")))
        for code in _STATES:
            self.state.add(_state(code), code)
        self.source = _choice(f"{name}_source", _of(channel, lambda: self.tr("Where it was said")))
        self.on = named(
            TextField("2026-01-31"), f"{name}_on", _of(channel, lambda: self.tr("When"))
        )
        self.proof = named(TextField(), f"{name}_proof", _of(channel, lambda: self.tr("Proof")))
        self.proof.setMaxLength(_LONGEST_PROOF)
        say(self.proof, self.proof.setPlaceholderText, lambda: self.tr("chat, form, letter …"))
        self._fault = label("", "fault", wraps=True)
        self.told = bare(row(IconLabel("circle-alert", Ink.BAD, 14), (self._fault, 1), gap=6))
        self.told.hide()
        self._offer_sources("")
        self.state.currentIndexChanged.connect(self._state_chosen)
        self.source.currentIndexChanged.connect(self._changed)
        for text in (self.on, self.proof):
            text.textEdited.connect(self._changed)
        self.on.editingFinished.connect(self._check_day)
        self.proof.editingFinished.connect(self.check)

    def show_said(self, said: Said, saved: Said) -> None:
        """Fill the controls."""
        self._saved = saved
        if said == self.said():
            self._arrange()
            return
        for choice in (self.state, self.source):
            choice.blockSignals(True)
        self._offer_sources(said.source)
        self.state.choose(said.state)
        self.source.choose(said.source)
        for choice in (self.state, self.source):
            choice.blockSignals(False)
        self.on.setText(said.on)
        self.proof.setText(said.proof)
        self.show_fault("", self.proof)
        self._arrange()

    def said(self) -> Said:
        """Give what stands in the line."""
        return Said(
            self._channel,
            str(self.state.currentData()),
            str(self.source.currentData() or ""),
            self.on.text().strip(),
            self.proof.text().strip(),
        )

    def check(self) -> QWidget | None:
        """Tell what is wrong; give the field where."""
        said = self.said()
        sentence, where = "", self.proof
        if said != self._saved:
            sentence, where = self._wrong(said)
        self.show_fault(sentence, where)
        return where if sentence else None

    def show_fault(self, sentence: str, where: TextField) -> None:
        """Show a fault under the line, and the red edge where it is."""
        self._fault.setText(sentence)
        self.told.setVisible(bool(sentence))
        for text in (self.on, self.proof):
            is_it = bool(sentence) and text is where
            text.set_faulty(is_faulty=is_it)
            text.setAccessibleDescription(sentence if is_it else "")

    def _check_day(self) -> None:
        """Tell what is wrong with the day; the proof may still be written."""
        said = self.said()
        if said != self._saved and self._is_wrong_day(said.on):
            self.check()

    def _is_wrong_day(self, text: str) -> bool:
        on = day_of_text(text)
        return bool(text) and (on is None or on > self._clock.today())

    def _wrong(self, said: Said) -> tuple[str, TextField]:
        if self._is_wrong_day(said.on):
            return self.tr("A day looks like 2026-01-31, and is not after today."), self.on
        if needs_proof(said.state, self._saved.state) and not said.proof:
            words = self.tr("“{state}” counts only with a proof: write where the customer said so.")
            return words.format(state=consent(said.state)[0]), self.proof
        return "", self.proof

    def _offer_sources(self, own: str) -> None:
        self.source.clear()
        self.source.add("—", "")
        codes = [code.value for code in ConsentSource]
        for code in [*codes, *([own] if own and own not in codes else [])]:
            self.source.add(_source(code), code)

    def _state_chosen(self) -> None:
        if self.said().state != self._saved.state and self.on.text() == self._saved.on:
            self.on.setText(self._clock.today().isoformat())
            # What was said before was said elsewhere, and has its own proof.
            if self.source.currentData() == self._saved.source:
                self.source.choose("")
            if self.proof.text() == self._saved.proof:
                self.proof.clear()
        self._arrange()
        self._changed()

    def _changed(self, *_what: object) -> None:
        self.show_fault("", self.proof)
        self.edited.emit()

    def _arrange(self) -> None:
        is_said = self.said().state != UNKNOWN or self._saved.state != UNKNOWN
        for control in (self.source, self.on, self.proof):
            control.setEnabled(is_said)


class ConsentCard(QFrame):
    """Signal edited."""

    edited = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.lines = {channel: _Line(channel, clock) for channel in CHANNELS}
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for at, words in enumerate(self._heads()):
            grid.addWidget(label(words, "small"), 0, at)
        for at, (channel, line) in enumerate(self.lines.items()):
            self._place(grid, 1 + 2 * at, channel, line)
        for at, stretch in enumerate((0, 3, 4, 3, 5)):
            grid.setColumnStretch(at, stretch)
        head = row(
            label(lambda: self.tr("May we write?"), "section"),
            label(lambda: self.tr("without a proof a “yes” does not count"), "caption"),
            ...,
        )
        self.setLayout(column(head, grid, gap=10, margins=16))

    def show_values(self, values: FormValues, saved: FormValues) -> None:
        """Fill the lines."""
        for said, was in zip(values.said, saved.said, strict=True):
            self.lines[said.channel].show_said(said, was)

    def filled(self, values: FormValues) -> FormValues:
        """Give the values with what stands in the lines."""
        return replace(values, said=tuple(line.said() for line in self.lines.values()))

    def check(self) -> QWidget | None:
        """Show every fault; give the first faulty field."""
        wrong = [where for line in self.lines.values() if (where := line.check()) is not None]
        return wrong[0] if wrong else None

    def ask_for_proof(self, channel: str, sentence: str) -> QWidget:
        """Tell that a proof is needed; give its field."""
        line = self.lines[channel]
        line.show_fault(sentence, line.proof)
        return line.proof

    def _heads(self) -> tuple[Words, ...]:
        return (
            lambda: self.tr("Channel"),
            lambda: self.tr("State"),
            lambda: self.tr("Where it was said"),
            lambda: self.tr("When"),
            lambda: self.tr("Proof"),
        )

    def _place(self, grid: QGridLayout, at: int, channel: str, line: _Line) -> None:
        icon = IconLabel(_ICONS[channel], Ink.TEXT2)
        name = label(partial(channel_words, channel))
        grid.addWidget(bare(row(icon, name, ..., gap=10)), at, 0)
        for place, control in enumerate((line.state, line.source, line.on, line.proof)):
            grid.addWidget(control, at, 1 + place)
        grid.addWidget(line.told, at + 1, 1, 1, 4)
        line.edited.connect(self.edited)


def _choice(name: str, words: Words) -> Choice:
    made = named(Choice(is_quiet=False), name, words)
    made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return made


def _state(code: str) -> Callable[[], str]:
    return lambda: consent(code)[0]


def _source(code: str) -> Callable[[], str]:
    return lambda: consent_source(code)


def _of(channel: str, words: Callable[[], str]) -> Callable[[], str]:
    """Name a control by what it is and by its channel."""
    named_by = QT_TRANSLATE_NOOP("people", "{what}: {channel}")
    return lambda: translate("people", named_by).format(
        what=words(), channel=channel_words(channel)
    )
