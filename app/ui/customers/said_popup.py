"""What somebody said about messages, channel by channel: what, where, when, with which proof."""

from PySide6.QtWidgets import QWidget

from app.services.customers.person_views import ChannelConsent, StatementLine
from app.ui.formats import day, joined
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import Thing, bare, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import badge, label
from app.ui.labels import channel_words, consent, consent_source
from app.ui.theme import px

_WIDE = 400
_HIGH = 420
_BAR = 12


class SaidPopup(Popup):
    """Every statement stays readable, the newest first; a new one is made in the form."""

    def __init__(self, anchor: QWidget, consents: tuple[ChannelConsent, ...]) -> None:
        super().__init__(anchor)
        named(self, "saidPopup", lambda: self.tr("What they said about messages"))
        self.close_button = named(
            Button(lambda: self.tr("Close"), Kind.DEFAULT), "saidClose", lambda: self.tr("Close")
        )
        self.close_button.clicked.connect(self.dismiss)
        channels: list[Thing] = []
        for each in consents:
            channels += self._channel(each)
        lines = bare(column(*channels, gap=6, margins=(0, 0, 8, 0)))
        on_look(lines, lambda: lines.setFixedWidth(px(_WIDE)))
        lines.adjustSize()
        area = scrolling(lines)
        on_look(area, lambda: area.setFixedSize(px(_WIDE) + _BAR, self._high(lines)))
        title = label(lambda: self.tr("What they said about messages"), "section", wraps=True)
        foot = row(..., self.close_button)
        self.setLayout(column(title, area, foot, gap=12, margins=16))

    def _high(self, lines: QWidget) -> int:
        return min(lines.heightForWidth(px(_WIDE)), px(_HIGH))

    def _channel(self, said: ChannelConsent) -> list[Thing]:
        state, tone = consent(said.state)
        head = row(label(channel_words(said.channel), "strong"), badge(state, tone), ..., gap=8)
        if not said.statements:
            return [head, label(self.tr("Nothing was said yet."), "caption"), 6]
        return [head, *(self._statement(line) for line in said.statements), 6]

    def _statement(self, line: StatementLine) -> QWidget:
        words = joined([consent(line.state)[0], consent_source(line.source), day(line.said_on)])
        parts: list[Thing] = [label(words, wraps=True)]
        if line.proof:
            proof = self.tr("Proof: {proof}").format(proof=line.proof)
            parts.append(label(proof, "small", wraps=True))
        return bare(column(*parts, gap=1))
