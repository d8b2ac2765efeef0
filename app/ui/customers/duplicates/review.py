"""The right side: why two people may be one, what each has, and what merging would make."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from app.services.duplicates.views import Choice, Pair, PairLook, Union
from app.ui.customers.duplicates.after import AfterCard
from app.ui.customers.duplicates.heads import RecordHead
from app.ui.customers.duplicates.lines import (
    GAP,
    NAME_WIDE,
    SIDES,
    ChoiceLine,
    KeptLine,
    OrdersLine,
    PairLine,
    StricterLine,
    line_of,
)
from app.ui.customers.duplicates.unions import union_line
from app.ui.kit.flow import FlowLayout
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, clear, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import on_look
from app.ui.kit.texts import badge, label
from app.ui.labels import consent
from app.ui.labels.actions import changed_field
from app.ui.labels.duplicates import evidence
from app.ui.theme import Ink, px

_NARROW = 640
_PERHAPS = 60
_MARGIN = 24
_BAR = 12
_HEAD_ROOM = 290
_WHO = ("name", "called_as", "kana")
_REACHED = ("phone", "email", "address")


class Review(QWidget):
    """One pair. Signals: full(person id), the page of one of them; left, back to the list."""

    full = Signal(int)
    left = Signal()

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self._look: PairLook | None = None
        self._kept = "a"
        self._is_kept_chosen = False
        self._touched: dict[str, str] = {}
        self._heads: dict[str, RecordHead] = {}
        self._lines: list[PairLine] = []
        self._reasons = QWidget()
        self._chips = FlowLayout(self._reasons, 6)
        self._room = column(gap=10)
        self.after = named(
            AfterCard(home.currency), "afterMerging", lambda: self.tr("After merging")
        )
        inner = bare(column(self._reasons, self._room, self.after, ..., gap=12, margins=(16, 24)))
        self._area: QScrollArea = scrolling(inner)
        self.setLayout(column(self._area, gap=0))

    @property
    def look(self) -> PairLook | None:
        """The pair on show."""
        return self._look

    @property
    def kept(self) -> str:
        """The side that is kept, "a" or "b"."""
        return self._kept

    @property
    def choices(self) -> Mapping[str, str]:
        """The side whose value will be shown, by field, where there is something to choose."""
        return {line.field: line.side for line in self._choice_lines()}

    def show_look(self, look: PairLook) -> None:
        """Show a pair; what was chosen for the same pair before stays chosen."""
        before = self._look
        if before is None or before.pair.key != look.pair.key:
            self._kept, self._is_kept_chosen, self._touched = "a", False, {}
            self._area.verticalScrollBar().setValue(0)
        if look != before:
            self._look = look
            self.told_again()

    def forget(self) -> None:
        """Show no pair."""
        self._look = None

    def told_again(self) -> None:
        """Write it in the language in use."""
        look = self._look
        if look is None:
            return
        self._show_why(look.pair)
        clear(self._room)
        self._heads = {
            side: RecordHead(person, side)
            for side, person in zip(SIDES, (look.a, look.b), strict=True)
        }
        for side, head in self._heads.items():
            head.kept.connect(partial(self.keep, side))
            head.full.connect(partial(self._open, side))
        self._lines = [PairLine("", *self._heads.values()), *self._made_lines(look)]
        for line in self._lines:
            self._room.addWidget(line)
        for line in self._choice_lines():
            line.chosen.connect(partial(self._touch, line.field))
            line.stepped.connect(partial(self._step, line))
        self.after.show_pair(look)
        self._show_kept()
        self._arrange()

    def keep(self, side: str) -> None:
        """Keep this one: its values are shown wherever nothing else was chosen."""
        had_focus = any(head.keep_button.hasFocus() for head in self._heads.values())
        self._kept, self._is_kept_chosen = side, True
        self._show_kept()
        for line in self._choice_lines():
            if line.field not in self._touched:
                line.show_side(side)
        if had_focus:
            other = "b" if side == "a" else "a"
            self._heads[other].keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Put the focus on the first value that can be chosen, else on who is kept."""
        first = next(iter(self._choice_lines()), None)
        if first is not None:
            first.take_focus()
            self._area.ensureWidgetVisible(first)
            return
        for head in self._heads.values():
            if not head.keep_button.isHidden():
                head.keep_button.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the names of the fields above their values where room is short."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_narrow = self.width() < px(_NARROW)
        for line in self._lines:
            line.arrange(is_narrow=is_narrow)
        names = 0 if is_narrow else px(NAME_WIDE) + GAP
        cell = (self.width() - _BAR - 2 * _MARGIN - names - GAP) // 2
        for head in self._heads.values():
            head.arrange(is_narrow=cell < px(_HEAD_ROOM))

    def _show_why(self, pair: Pair) -> None:
        clear(self._chips)
        words = self._likeliness(pair)
        why = named(label(words, "strong"), "pairLikely", words)
        on_look(why, lambda: why.setMinimumHeight(px(20)))
        icon = IconLabel("fingerprint", Ink.ACCENT_TEXT)
        self._chips.addWidget(bare(row(icon, why, gap=8, margins=(0, 0, 6, 0))))
        for reason in pair.reasons:
            words, tone = evidence(reason)
            self._chips.addWidget(badge(words, tone))

    def _likeliness(self, pair: Pair) -> str:
        if not pair.score:
            return self.tr("Are they the same person?")
        if pair.is_certain:
            words = self.tr("Surely the same person, {percent}%")
        elif pair.score >= _PERHAPS:
            words = self.tr("Likely the same person, {percent}%")
        else:
            words = self.tr("Perhaps the same person, {percent}%")
        return words.format(percent=pair.score)

    def _made_lines(self, look: PairLook) -> list[PairLine]:
        choices = [each for each in look.choices if each.value_a != each.value_b]
        who = [self._chosen(each) for each in choices if each.field in _WHO]
        rest = [self._chosen(each) for each in choices if each.field not in _WHO]
        return [
            *who,
            *_unions(look.unions, are_contacts=True),
            *rest,
            *_unions(look.unions, are_contacts=False),
            *self._said(look),
            OrdersLine(look.a.last_orders, look.b.last_orders, self._home.zone),
        ]

    def _chosen(self, choice: Choice) -> PairLine:
        line = line_of(choice)
        if isinstance(line, ChoiceLine):
            line.show_side(self._side_of(choice))
        return line

    def _side_of(self, choice: Choice) -> str:
        proposed = self._kept if self._is_kept_chosen else choice.suggested
        return self._touched.get(choice.field, proposed)

    def _said(self, look: PairLook) -> list[PairLine]:
        both = (
            ("sms", (look.a.consent_sms, look.b.consent_sms)),
            ("email", (look.a.consent_email, look.b.consent_email)),
        )
        lines: list[PairLine] = []
        for channel, states in both:
            name = changed_field(f"consent_{channel}")
            words = [consent(state)[0] for state in states]
            if states[0] == states[1]:
                continue
            strictest = look.after.consent_sms if channel == "sms" else look.after.consent_email
            wins = states.index(strictest) if strictest in states else 0
            lines.append(StricterLine(channel, name, words, wins))
        return lines

    def _show_kept(self) -> None:
        for side, head in self._heads.items():
            head.show_kept(is_kept=side == self._kept)

    def _choice_lines(self) -> list[ChoiceLine]:
        return [line for line in self._lines if isinstance(line, ChoiceLine)]

    def _touch(self, field: str, side: str) -> None:
        self._touched[field] = side

    def _step(self, line: ChoiceLine, down: int) -> None:
        lines = self._choice_lines()
        at = lines.index(line) + down
        if 0 <= at < len(lines):
            lines[at].take_focus()
            self._area.ensureWidgetVisible(lines[at])
        elif at < 0:
            self.left.emit()

    def _open(self, side: str) -> None:
        if self._look is not None:
            person = self._look.a if side == "a" else self._look.b
            self.full.emit(person.person_id)


def _unions(unions: Sequence[Union], *, are_contacts: bool) -> list[KeptLine]:
    return [union_line(each) for each in unions if (each.field in _REACHED) == are_contacts]
