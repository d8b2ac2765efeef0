"""What would change: the orders of a year by the draft, beside the version in force."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from app.services.points import Outstanding, RuleSettings, RuleTrial
from app.ui.formats import joined, money, month, number
from app.ui.kit.figures import FigureStrip
from app.ui.kit.flow import FlowLayout
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Disc
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleCall
from app.ui.theme import Ink, ink, px

_Shown = tuple[RuleSettings, RuleSettings | None, RuleTrial, RuleTrial | None]
_LINE, _NAME, _NUMBERS, _BAR, _GAP = 26, 84, 150, 7, 2


class TrialCard(QFrame):
    """Numbers of before stay until new ones are there. Signal people_wanted(PeopleCall)."""

    people_wanted = Signal(object)

    def __init__(self, home: Home, gainers: Callable[[RuleSettings], Sequence[int]]) -> None:
        """Make an empty card.

        Args:
            gainers: gives who would have got points by rules; called in a reading lane.
        """
        super().__init__()
        self._home, self._gainers = home, gainers
        self._shown: _Shown | None = None
        self._outstanding = Outstanding(0, 0, 0, 0)
        self.setProperty("card", "plain")
        self.strip = FigureStrip([
            ("points", lambda: self.tr("Points in a year")),
            ("people", lambda: self.tr("People who get some")),
            ("cost", lambda: self.tr("What they are worth")),
            ("there", lambda: self.tr("Points people have now")),
        ])  # fmt: skip
        self.strip.people_wanted.connect(self.people_wanted)
        self.bars = named(MonthBars(), "trialMonths", lambda: self.tr("Points by month"))
        self._old = bare(row(Disc(Ink.CONTROL, 10), label(lambda: self.tr("in force"), "small")))
        self._new = bare(row(Disc(Ink.ACCENT, 10), label(lambda: self.tr("draft"), "small")))
        self.nothing = label(
            lambda: self.tr("With the first orders you see here what rules would have given."),
            "second",
            wraps=True,
        )
        subtitle = label(lambda: self.tr("your own orders of the last 365 days"), "small")
        words = FlowLayout(gap=10)
        for part in (label(lambda: self.tr("What would change?"), "section"), subtitle):
            words.addWidget(part)
        head = row((bare(words), 1), self._old, self._new, gap=10)
        self.setLayout(column(head, self.strip, self.nothing, self.bars, gap=12, margins=(12, 16)))
        self.nothing.hide()

    def show_outstanding(self, outstanding: Outstanding) -> None:
        """Show what people have at this moment."""
        self._outstanding = outstanding
        self.told_again()

    def show_trial(
        self,
        draft: RuleSettings,
        in_force: RuleSettings | None,
        new: RuleTrial,
        old: RuleTrial | None,
    ) -> None:
        """Show what the draft would have given; None where no version was started."""
        self._shown = (draft, in_force, new, old)
        self.told_again()

    def told_again(self) -> None:
        """Write the numbers again in another language."""
        if self._shown is None:
            return
        draft, in_force, new, old = self._shown
        self._old.setVisible(old is not None)
        call = PeopleCall(
            partial(self._gainers, draft), lambda: self.tr("Would get points by these rules")
        )
        worth = self._worth(in_force, old.points) if in_force is not None and old else ""
        cost = self._worth(draft, new.points)
        points = old.points if old is not None else None
        self.strip.show_figure("points", number(new.points), self._was(new.points, points))
        people = old.people if old is not None else None
        self.strip.show_figure("people", number(new.people), self._was(new.people, people))
        self.strip.open_figure("people", call if new.people else None)
        self.strip.show_figure("cost", cost, self._was_words(worth) if worth != cost else "")
        held = self._outstanding.available + self._outstanding.pending
        self.strip.show_figure("there", number(held), self._worth(draft, held))
        self.bars.show_months(_months(new, old), has_old=old is not None)
        has_any = bool(new.months) or bool(old and old.months)
        self.nothing.setVisible(not has_any)
        self.bars.setVisible(has_any)

    def _was(self, now: int, before: int | None) -> str:
        if before is None or before == now:
            return ""
        change = f"+{number(now - before)}" if now > before else number(now - before)
        return joined([self._was_words(number(before)), change])

    def _was_words(self, before: str) -> str:
        return self.tr("now {number}").format(number=before) if before else ""

    def _worth(self, settings: RuleSettings, points: int) -> str:
        value = settings.point_value
        if value is None:
            return self.tr("no money off")
        return money(points * value[1] // value[0], self._home.currency, is_whole=True)


class MonthBars(QWidget):
    """Two bars for each month on one scale, with their numbers; the same as a text."""

    def __init__(self) -> None:
        super().__init__()
        self._months: Sequence[tuple[int, int, int]] = ()
        self._has_old = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        on_look(self, self._measure)

    def show_months(self, months: Sequence[tuple[int, int, int]], *, has_old: bool) -> None:
        """Show (month, points in force, points of the draft)."""
        self._months, self._has_old = months, has_old
        told = (f"{_name(code)}: {self._numbers(old, new)}" for code, old, new in months)
        self.setAccessibleDescription("; ".join(told))
        self._measure()

    @override
    def sizeHint(self) -> QSize:
        """Give the room of all lines."""
        return QSize(px(420), len(self._months) * px(_LINE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, bars and numbers of each month."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((max(old, new) for _, old, new in self._months), default=0) or 1
        room = self.width() - px(_NAME) - px(_NUMBERS)
        for at, (code, old, new) in enumerate(self._months):
            top = at * px(_LINE)
            self._write(painter, QRectF(0, top, px(_NAME), px(_LINE)), _name(code), Ink.TEXT2)
            left = px(_NAME)
            bars = ((old, Ink.CONTROL), (new, Ink.ACCENT))[0 if self._has_old else 1 :]
            high = len(bars) * px(_BAR) + (len(bars) - 1) * px(_GAP)
            y = top + (px(_LINE) - high) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            for points, colour in bars:
                painter.setBrush(ink(colour))
                wide = max(room * points / most, 2 if points else 0)
                painter.drawRoundedRect(QRectF(left, y, wide, px(_BAR)), 3, 3)
                y += px(_BAR) + px(_GAP)
            numbers = QRectF(self.width() - px(_NUMBERS), top, px(_NUMBERS), px(_LINE))
            self._write(painter, numbers, self._numbers(old, new), Ink.TEXT, is_right=True)
        painter.end()

    def _numbers(self, old: int, new: int) -> str:
        if not self._has_old or old == new:
            return number(new)
        return _change(number(old), number(new))

    def _write(
        self, painter: QPainter, area: QRectF, text: str, colour: Ink, *, is_right: bool = False
    ) -> None:
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(ink(colour))
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _measure(self) -> None:
        self.setFixedHeight(len(self._months) * px(_LINE))
        self.updateGeometry()
        self.update()


def _change(before: str, after: str) -> str:
    return f"{before} → {after}" if before not in ("", after) else after


def _name(code: int) -> str:
    """Write the month of a code such as 202611."""
    return month(date(code // 100, code % 100, 1))


def _months(new: RuleTrial, old: RuleTrial | None) -> list[tuple[int, int, int]]:
    after = {each.month: each.points for each in new.months}
    before = {each.month: each.points for each in old.months} if old else {}
    return [(code, before.get(code, 0), after.get(code, 0)) for code in sorted({*after, *before})]
