"""How long ago the last order was, beside what is usual for the person; painted."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from app.services.clock import Clock, from_day
from app.services.customers.views import CustomerPage
from app.services.segments import ReadyView
from app.ui.customers.words import counted
from app.ui.formats import day, number
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.kit.texts import badge, label, set_tone
from app.ui.labels import view_name
from app.ui.theme import Ink, Tone, font, ink, metrics, px

_HIGH = 56
_BAR_TOP, _BAR_HIGH, _KNOB = 24, 6, 6
# As the views Slipping away and Lost have it.
_SLIPPING, _LOST = 1.5, 3.0


class NextBar(QWidget):
    """From the last order to a while after the usual gap; the words say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._since, self._gap = 0, 0
        self._words = ("", "", "")
        on_look(self, lambda: self.setFixedHeight(px(_HIGH)))

    def show_days(self, since: int, gap: int, words: tuple[str, str, str]) -> None:
        """Show days since the last order, the usual gap, and the words at start, today, gap."""
        self._since, self._gap, self._words = since, gap, words
        self.update()

    @property
    def end(self) -> int:
        """Give the day at the right end."""
        return max(2 * self._gap, round(self._since * 1.1), 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, what has passed, the usual day and today."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(0, px(_BAR_TOP), self.width(), px(_BAR_HIGH))
        usual = line.width() * self._gap / self.end
        today = min(max(line.width() * self._since / self.end, px(_KNOB)), line.width() - px(_KNOB))
        outline = QPainterPath()
        outline.addRoundedRect(line, line.height() / 2, line.height() / 2)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(line, ink(Ink.PRESS))
        painter.fillRect(QRectF(0, line.top(), today, line.height()), ink(Ink.ACCENT))
        painter.restore()
        painter.fillRect(
            QRectF(usual - 1, line.top() - 3, 2, line.height() + 6), ink(Ink.ACCENT_TEXT)
        )
        painter.setPen(QPen(ink(Ink.ACCENT), 2))
        painter.setBrush(ink(Ink.SURFACE))
        painter.drawEllipse(QPointF(today, line.center().y()), px(_KNOB) - 1, px(_KNOB) - 1)
        self._write(painter, today, usual)
        painter.end()

    def _write(self, painter: QPainter, today: float, usual: float) -> None:
        first, now, gap = self._words
        under = px(_BAR_TOP + _BAR_HIGH) + 4
        painter.setFont(font(12))
        painter.setPen(ink(Ink.TEXT2))
        high = px(18)
        start = metrics(12, QFont.Weight.Normal).horizontalAdvance(first)
        self._text(painter, (start / 2, under, high), first)
        wide = metrics(12, QFont.Weight.Normal).horizontalAdvance(gap)
        # Beside the first words, never over them.
        self._text(painter, (max(usual, start + wide / 2 + 12), under, high), gap)
        painter.setFont(font(12, QFont.Weight.DemiBold))
        painter.setPen(ink(Ink.ACCENT_TEXT))
        self._text(painter, (today, 0, high), now)

    def _text(self, painter: QPainter, at: tuple[float, float, float], words: str) -> None:
        middle, top, high = at
        wide = painter.fontMetrics().horizontalAdvance(words) + 2
        left = min(max(middle - wide / 2, 0), self.width() - wide)
        area = QRectF(left, top, wide, high)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)


class NextCard(QFrame):
    """Hidden below three orders: then nothing is usual yet."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._clock = clock
        self.bar = named(NextBar(), "customerNext", lambda: self.tr("Next purchase"))
        self._every = label("", "caption")
        self._badge = named(badge("", Tone.NEUTRAL), "customerNextState", "")
        title = label(lambda: self.tr("Next purchase"), "strong")
        head = row(title, self._every, ..., self._badge, gap=8)
        self.setLayout(column(head, self.bar, gap=4, margins=(16, 12, 16, 10)))

    def show_page(self, page: CustomerPage) -> None:
        """Show the rhythm of a person."""
        gap, last = page.gap_days, page.row.last_on
        self.setVisible(gap is not None and last is not None)
        if gap is None or last is None:
            return
        since = max((self._clock.today() - from_day(last)).days, 0)
        self._every.setText(self.tr("buys every {gap} on average").format(gap=counted().days(gap)))
        words = (
            self.tr("last order {day}").format(day=day(last)),
            self.tr("today, day {count}").format(count=number(since)),
            self.tr("usual: {day}").format(day=day(page.next_on)),
        )
        self.bar.show_days(since, gap, words)
        self.bar.setAccessibleDescription(" · ".join(words))
        state, tone = self._state(since, gap)
        self._badge.setText(state)
        self._badge.setVisible(bool(state))
        set_tone(self._badge, tone)

    def _state(self, since: int, gap: int) -> tuple[str, Tone]:
        if since > _LOST * gap:
            return view_name(ReadyView.LOST), Tone.BAD
        if since > _SLIPPING * gap:
            return view_name(ReadyView.SLIPPING), Tone.WARN
        return (self.tr("Due now"), Tone.OK) if since >= gap else ("", Tone.NEUTRAL)
