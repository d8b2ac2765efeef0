"""What would change: people of each tier now and by the draft, and what that costs a year."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.services.segments import Condition, Field, Group, How, Op, Tree
from app.services.tiers import Prospect, TierSettings
from app.ui.formats import money, number
from app.ui.kit.figures import FigureStrip
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import across, bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_count import PeopleCount
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.pictures import Bar
from app.ui.kit.texts import badge, label
from app.ui.kit.wishes import PeopleCall, PeopleWish
from app.ui.labels.tiers import tier_tone, tier_words, window_words
from app.ui.theme import Ink

After = Callable[[TierSettings, str | None], Sequence[int]]
Fallers = Callable[[TierSettings], Sequence[int]]
_MOST_COUNTED = 2_000_000_000  # what tr() can count
_MINUS = "\N{MINUS SIGN}"


class ProspectCard(QFrame):
    """Signal people_wanted(PeopleWish or PeopleCall)."""

    people_wanted = Signal(object)

    def __init__(self, currency: str, after: After, fallers: Fallers) -> None:
        """Make an empty card.

        Args:
            currency: of home.
            after: gives who would be in a tier by a draft; called in a reading lane.
            fallers: gives who would fall at the next review; the same.
        """
        super().__init__()
        self._currency, self._after, self._fallers = currency, after, fallers
        self._shown: tuple[Prospect, TierSettings] | None = None
        self.setProperty("card", "plain")
        named(self, "tierProspect", lambda: self.tr("What would change?"))
        self._subtitle = label("", "small")
        self._grid = QGridLayout()
        self.figures = FigureStrip(
            (
                ("points", lambda: self.tr("Yearly cost of points")),
                ("privileges", lambda: self.tr("Yearly cost of privileges")),
                ("falling", lambda: self.tr("People who fall at the next review")),
            ),
            card="row",
        )
        self.figures.people_wanted.connect(self.people_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        legend = row(
            _swatch(Ink.CONTROL),
            label(lambda: self.tr("now"), "small"),
            8,
            _swatch(Ink.ACCENT),
            label(lambda: self.tr("by the draft"), "small"),
            gap=6,
        )
        title = label(lambda: self.tr("What would change?"), "section")
        words = FlowLayout(gap=10)
        for part in (title, self._subtitle):
            words.addWidget(part)
        head = row((bare(words), 1), legend, margins=(16, 12, 16, 4))
        self._grid.setContentsMargins(16, 4, 16, 8)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        note = label(
            lambda: self.tr("As things stand today, once everybody’s next review is over."),
            "small",
            wraps=True,
        )
        note.setContentsMargins(16, 0, 16, 12)
        line = across()
        self.setLayout(
            column(bare(head), self._grid, bare(row(line, margins=(0, 16))), self.figures,
                   note, gap=0, margins=1)
        )  # fmt: skip

    def show_prospect(self, prospect: Prospect, draft: TierSettings, *, is_changed: bool) -> None:
        """Show what a draft brings; as it is in force, only what is."""
        self._shown = prospect, draft
        words = self.tr("your own orders · {window}")
        self._subtitle.setText(words.format(window=window_words(draft.window)))
        clear(self._grid)
        most = max((max(each.now, each.new) for each in prospect.tiers), default=1) or 1
        most = max(most, prospect.without_now, prospect.without_new)
        for at, each in enumerate(prospect.tiers):
            self._put_line(at, draft, each.tier.code, (each.now, each.new, most))
        if prospect.without_now or prospect.without_new:
            counts = (prospect.without_now, prospect.without_new, most)
            self._put_line(len(prospect.tiers), draft, None, counts)
        self._show_figures(prospect, draft, is_changed=is_changed)

    def _put_line(
        self, at: int, draft: TierSettings, code: str | None, counts: tuple[int, int, int]
    ) -> None:
        now, new, most = counts
        self._grid.addWidget(badge(partial(tier_words, code), tier_tone(code)), at, 0)
        link = PeopleLink(f"tierNow_{at}", "small")
        link.wanted.connect(self.people_wanted)
        wish = PeopleWish(_tree(code), partial(tier_words, code)) if now else None
        link.show_people(partial(number, now), wish)
        nobody = label("0", "small")
        nobody.setVisible(not now)
        after = PeopleCount(f"tierNew_{at}", partial(tier_words, code), "strong")
        call = PeopleCall(partial(self._after, draft, code), partial(tier_words, code))
        after.show_count(_with_change(new, new - now), call if new else None)
        after.wanted.connect(self.people_wanted)
        self._grid.addWidget(
            bare(column(
                _line(now / most, Ink.CONTROL, link, nobody), _line(new / most, Ink.ACCENT, after),
                gap=0,
            )), at, 1,
        )  # fmt: skip

    def _show_figures(self, prospect: Prospect, draft: TierSettings, *, is_changed: bool) -> None:
        figures = (
            ("points", prospect.points_now, prospect.points_new, prospect.is_money),
            ("privileges", prospect.privileges_now, prospect.privileges_new, True),
        )
        for code, now, new, is_money in figures:
            told = partial(self._cost, is_money=is_money)
            words = f"{told(now)} → {told(new)}" if is_changed and now != new else told(new)
            change = told(abs(new - now))
            signed = f"{'+' if new > now else _MINUS}{change}" if new != now else ""
            self.figures.show_figure(code, words, signed if is_changed else "")
        now, new = prospect.falling_now, prospect.falling_new
        words = f"{number(now)} → {number(new)}" if is_changed and now != new else number(new)
        self.figures.show_figure("falling", words)
        call = PeopleCall(partial(self._fallers, draft), lambda: self.tr("Fall at the next review"))
        self.figures.open_figure("falling", call if new else None)

    def _cost(self, amount: int, *, is_money: bool) -> str:
        if is_money:
            return money(amount, self._currency, is_whole=True)
        few = min(amount, _MOST_COUNTED)
        return self.tr("{count} point(s)", "", few).format(count=number(amount))


def _tree(code: str | None) -> Tree:
    condition = (
        Condition(Field.TIER, Op.EMPTY) if code is None else Condition(Field.TIER, Op.IS, (code,))
    )
    return Tree(Group(How.ALL, (condition,)))


def _with_change(count: int, change: int) -> str:
    if not change:
        return number(count)
    signed = f"+{number(change)}" if change > 0 else f"{_MINUS}{number(-change)}"
    return f"{number(count)}  ({signed})"


def _line(share: float, role: Ink, *words: QWidget) -> QWidget:
    """Give a bar on the scale of all, with its number behind it."""
    bar = Bar(8)
    bar.setMinimumWidth(4)
    bar.show_share(1.0 if share else 0.0, role)
    long = max(1, round(share * 600))
    made = row((bar, long), *words, gap=8)
    made.addStretch(600 - long + 1)
    return bare(made)


def _swatch(role: Ink) -> QWidget:
    made = Bar(8)
    made.setMinimumWidth(0)
    made.setFixedWidth(10)
    made.show_share(1.0, role)
    return made
