"""The tiers as a part of the page of rules: the draft, and what it would change."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from typing_extensions import override

from app.services.changes import Changes
from app.services.segments import Group, Member, Tree
from app.services.tiers import Prospect, TierSettings, TierVersion
from app.ui.error_texts import tier_fault
from app.ui.formats import decimals_of, number
from app.ui.kit.banner import Banner
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.fields import TYPING_PAUSE_MS
from app.ui.kit.home import Home
from app.ui.kit.layouts import column
from app.ui.kit.naming import named
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import PeopleWish
from app.ui.labels.tier_amounts import amount_words
from app.ui.points_rules.ports import DraftPart
from app.ui.theme import Tone
from app.ui.tiers.card import TiersCard
from app.ui.tiers.draft import TierDraft
from app.ui.tiers.ports import TierDesks
from app.ui.tiers.prospect_card import ProspectCard


class TiersPart(DraftPart):
    """Signal people_wanted(PeopleWish): a number was pressed."""

    people_wanted = Signal(object)

    def __init__(self, desks: TierDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desks, self._tasks, self._hub, self._home = desks, tasks, hub, home
        self._prospect: Prospect | None = None
        self.draft = TierDraft(desks.keep_draft, self)
        self.card = TiersCard(self.draft, home.currency)
        ahead = desks.prospects
        self.prospect = ProspectCard(home.currency, ahead.people_after, ahead.fallers)
        self.banner = named(
            Banner(Tone.WARN, icon_name="trending-down"), "tierFall", lambda: self.tr("Who falls")
        )
        self.banner.action_button.setObjectName("tierFallers")
        for part in (self.prospect, self.banner):
            part.hide()
        self.setLayout(column(self.card, self.prospect, self.banner, gap=12))
        # A pause after the last key: everybody is looked at for each state of the draft.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._reckon)
        self.draft.changed.connect(self._show)
        self.card.propose.clicked.connect(lambda _checked=False: self._propose())
        self.prospect.people_wanted.connect(self.people_wanted)
        self.banner.acted.connect(self._freeze_fallers)

    @property
    @override
    def is_changed(self) -> bool:
        """Tell whether the draft says otherwise than what was started last."""
        return self.draft.is_changed

    @override
    def fault(self) -> str:
        """Give what cannot be so."""
        found = self.draft.fault
        return tier_fault(found[0]) if found is not None else ""

    @override
    def wish(self) -> object | None:
        """Give what writes the draft with the rules; nothing where it says nothing new."""
        return self._desks.starting(self.draft.settings) if self.draft.is_changed else None

    @override
    def read(self) -> None:
        """Read what was started, and everybody anew."""
        kept = self._desks.kept_draft()

        def take(found: tuple[TierVersion, ...]) -> None:
            self.draft.show_versions(found, kept)
            self._show()

        def work() -> tuple[TierVersion, ...]:
            self._desks.prospects.forget()
            return self._desks.versions.versions()

        self._tasks.ask(self, "versions", work, take)

    @override
    def drop(self) -> Callable[[], object] | None:
        """Let the draft be as what was started last; give what brings it back."""
        back = partial(self.draft.take, self.draft.settings) if self.draft.is_changed else None
        self.draft.drop()
        return back

    def told_again(self) -> None:
        """Write numbers again in another language."""
        self._show()

    def _show(self) -> None:
        self.card.show_draft()
        self.changed.emit()
        if self.draft.settings.is_on and self.draft.fault is None:
            self._pause.start()
        elif not self.draft.settings.is_on:
            self.prospect.hide()
            self.banner.hide()

    def _reckon(self) -> None:
        draft, prospects = self.draft.settings, self._desks.prospects
        if not draft.is_on or self.draft.fault is not None:
            return
        self._tasks.ask(
            self,
            "prospect",
            lambda: prospects.prospect(draft),
            partial(self._show_prospect, draft),
            lambda _error: None,
        )

    def _show_prospect(self, draft: TierSettings, prospect: Prospect) -> None:
        if not self.draft.settings.is_on:
            return
        self._prospect = prospect
        is_changed = self.draft.is_changed
        self.prospect.show_prospect(prospect, draft, is_changed=is_changed)
        self.prospect.setVisible(prospect.people > 0)
        falls = prospect.falling_new if is_changed else prospect.falling_now
        self.banner.setVisible(falls > 0)
        if falls:
            words = _Words()
            amount = amount_words(prospect.almost_amount, draft.basis, self._home.currency)
            sentence = words.almost(prospect.almost, amount) if prospect.almost else ""
            self.banner.show_words(
                Tone.WARN, words.falls(falls), sentence, lambda: self.tr("Show these people")
            )

    def _propose(self) -> None:
        unit: int = 10 ** decimals_of(self._home.currency)
        prospects = self._desks.prospects
        self._tasks.ask(self, "proposal", lambda: prospects.proposal(unit), self.draft.take)

    def _freeze_fallers(self) -> None:
        draft, desks = self.draft.settings, self._desks
        name = self.tr("Would fall by {day}").format(day=self._home.clock.today().isoformat())

        def work() -> tuple[Changes, str]:
            return desks.freeze(name, desks.prospects.fallers(draft))

        def done(answer: tuple[Changes, str]) -> None:
            changes, key = answer
            self._hub.announce(changes)
            tree = Tree(Group(parts=(Member(key),)))
            self.people_wanted.emit(PeopleWish(tree, name))

        self._tasks.write(self, work, done)


class _Words(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def falls(self, n: int) -> str:
        words = self.tr("{count} people would fall at their next review", "", n)
        return words.format(count=number(n))

    def almost(self, n: int, amount: str) -> str:
        words = self.tr("{count} of them miss at most {amount} to stay. Tell them in time.", "", n)
        return words.format(count=number(n), amount=amount)
