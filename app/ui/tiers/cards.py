"""The cards of the tiers over the ledger: who is in each, and who is near its edge."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from app.services.segments import Condition, Field, Group, How, Op, Tree
from app.services.tiers import Basis, TierCard, TierOverview, TierSettings
from app.ui.formats import number
from app.ui.kit.buttons import icon_button
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.layouts import clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.pictures import Bar
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import ShortLabel, badge
from app.ui.kit.wishes import PeopleWish
from app.ui.labels.tier_amounts import rule_words, times_words
from app.ui.labels.tiers import privilege_words, tier_tone, tier_words
from app.ui.theme import Ink, Tone
from app.ui.tiers.ports import Versions

_AT_MOST = 5
_INKS = {
    Tone.NEUTRAL: Ink.TEXT2,
    Tone.INFO: Tone.INFO.ink,
    Tone.GOLD: Tone.GOLD.ink,
    Tone.VIOLET: Tone.VIOLET.ink,
    Tone.ACCENT: Ink.ACCENT,
}
_MISSING = {
    Basis.MONEY: Field.MONEY_TO_TIER,
    Basis.ORDERS: Field.ORDERS_TO_TIER,
    Basis.POINTS: Field.POINTS_TO_TIER,
}


class TierCards(QWidget):
    """Signals: people_wanted(PeopleWish); rules_wanted, the tiers are to be changed."""

    people_wanted = Signal(object)
    rules_wanted = Signal()

    def __init__(self, book: Versions, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._book, self._tasks, self._home = book, tasks, home
        self._overview: TierOverview | None = None
        self._has_room = False
        named(self, "tierCards", lambda: self.tr("Tiers"))
        self._layout: QHBoxLayout = row(gap=12)
        self.setLayout(self._layout)
        hub.changed.connect(self.read)
        self.read()

    @override
    def setVisible(self, visible: bool) -> None:
        """Be there where there is room, and where there are tiers."""
        self._has_room = visible
        overview = self._overview
        super().setVisible(visible and overview is not None and bool(overview.cards))

    def read(self, *_changes: object) -> None:
        """Read who is in which tier."""
        self._tasks.ask(self, "tiers", self._book.overview, self._show, lambda _error: None)

    def told_again(self) -> None:
        """Write everything again in another language."""
        if self._overview is not None:
            self._show(self._overview)

    def _show(self, overview: TierOverview) -> None:
        self._overview = overview
        clear(self._layout)
        if overview.version is not None:
            settings = overview.version.settings
            # The lowest ones where there are more than fit side by side: most people are there.
            for at, card in enumerate(overview.cards[-_AT_MOST:]):
                self._layout.addWidget(self._card(at, card, settings), 1)
        self.setVisible(self._has_room)

    def _card(self, at: int, card: TierCard, settings: TierSettings) -> QFrame:
        tier, code = card.tier, card.tier.code
        words = partial(tier_words, code)
        change = icon_button("pencil", lambda: self.tr("Change the tiers"))
        named(change, f"tierCardEdit_{at}", lambda: self.tr("Change the tiers"))
        change.clicked.connect(lambda _checked=False: self.rules_wanted.emit())
        people = self._link(f"tierCard_{at}", "metric")
        is_tier = Condition(Field.TIER, Op.IS, (code,))
        people.show_people(partial(number, card.people), _wish(words, is_tier))
        bar = Bar(6)
        bar.show_share(card.share / 100, _INKS[tier_tone(code)])
        rule = ShortLabel(rule_words(tier.threshold, settings, self._home.currency), "small")
        gives = [times_words(tier.percent), *map(privilege_words, tier.privileges)]
        benefit = ShortLabel(" · ".join(gives), "small")
        made = QFrame()
        made.setProperty("card", "plain")
        made.setLayout(
            column(
                row(badge(words, tier_tone(code)), ..., change),
                row(people, self._edge(at, card, settings), ..., gap=10),
                bar,
                rule,
                benefit,
                gap=6,
                margins=(12, 16),
            )
        )
        return made

    def _edge(self, at: int, card: TierCard, settings: TierSettings) -> QWidget:
        """Give who is near the edge: those who may fall first, else those who may rise."""
        told, code = _Words(), card.tier.code
        is_tier = Condition(Field.TIER, Op.IS, (code,))
        link = self._link(f"tierEdge_{at}", "small")
        if card.falling:
            ends = Condition(Field.TIER_ENDS, Op.IN_NEXT, (card.falling_days, "day"))
            name = partial(told.falling_name, code)
            words = partial(told.falling, card.falling, card.falling_days)
            link.show_people(words, _wish(name, is_tier, ends))
        elif card.near_next:
            missing = Condition(_MISSING[settings.basis], Op.AT_MOST, (card.near_amount,))
            above = settings.tiers[settings.tiers.index(card.tier) + 1].code
            name = partial(told.near_name, above)
            words = partial(told.near, card.near_next, above)
            link.show_people(words, _wish(name, is_tier, missing))
        else:
            return ShortLabel(told.share(card.share), "small")
        return link

    def _link(self, name: str, role: str) -> PeopleLink:
        made = PeopleLink(name, "metric" if role == "metric" else "small")
        made.wanted.connect(self.people_wanted)
        return made


class _Words(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def near(self, n: int, above: str) -> str:
        words = self.tr("{count} near {tier}", "", n)
        return words.format(count=number(n), tier=tier_words(above))

    def falling(self, n: int, days: int) -> str:
        words = self.tr("{count} may fall within {days} days", "", n)
        return words.format(count=number(n), days=number(days))

    def share(self, share: float) -> str:
        return f"{number(round(share))} %"

    def near_name(self, above: str) -> str:
        return self.tr("Near {tier}").format(tier=tier_words(above))

    def falling_name(self, code: str) -> str:
        return self.tr("{tier} that may end soon").format(tier=tier_words(code))


def _wish(words: "partial[str]", *conditions: Condition) -> PeopleWish:
    return PeopleWish(Tree(Group(How.ALL, conditions)), words)
