"""The head of the page: which draft it is, when it was saved, versions, and the start."""

from datetime import date

from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from app.services.clock import to_ms
from app.ui.formats import day, number, time_of_day
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.home import Home
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.texts import ShortLabel
from app.ui.points_rules.draft import Draft
from app.ui.theme import px

_NARROW = 860


class RulesHead(PageHeader):
    """The draft keeps itself; only the main button lets orders earn by it."""

    def __init__(self, draft: Draft, home: Home) -> None:
        super().__init__(lambda: self.tr("Tiers and rules"))
        self._draft, self._home = draft, home
        self._saved_ms: int | None = None
        self._number, self._is_draft, self._is_ready = 1, True, True
        self.state = named(ShortLabel(role="caption"), "rulesState", "")
        self.drop = named(
            Button(lambda: self.tr("Drop draft"), Kind.GHOST, "undo-2"),
            "rulesDrop",
            lambda: self.tr("Drop draft"),
        )
        self.versions = named(
            Button(lambda: self.tr("Versions"), Kind.GHOST, "history"),
            "rulesVersions",
            lambda: self.tr("Versions"),
        )
        self.start = named(Button("", Kind.PRIMARY, "play"), "rulesStart", "")
        for part in (self.state, self.drop, self.versions, self.start):
            self.add_action(part)
        self.drop.hide()
        self.versions.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the state out where the title needs the room."""
        super().resizeEvent(event)
        self.state.setVisible(self.width() >= px(_NARROW))

    def saved(self) -> None:
        """Remember that the draft was kept just now."""
        self._saved_ms = to_ms(self._home.clock.now())

    def write(self, *, is_changed: bool, is_ready: bool) -> None:
        """Write what there is to start.

        Args:
            is_changed: the draft says otherwise than what was started.
            is_ready: nothing in it cannot be so, and nothing is being started.
        """
        versions = self._draft.versions
        self.versions.setVisible(bool(versions))
        self.drop.setVisible(is_changed and bool(versions))
        self.start.set_words(self._start_words)
        self.start.setEnabled(is_changed and is_ready)
        self.state.setText(self._state_words(is_changed=is_changed))

    def _start_words(self) -> str:
        told = self.tr("Start version {number}…")
        return told.format(number=number(self._draft.next_number))

    def _state_words(self, *, is_changed: bool) -> str:
        today = self._home.clock.today()
        if not is_changed:
            return self._in_force_words(today)
        told = self.tr("Draft of version {number}")
        words = told.format(number=number(self._draft.next_number))
        if self._saved_ms is None:
            return words
        saved = self.tr("{draft} · saved {time}")
        return saved.format(draft=words, time=time_of_day(self._saved_ms, self._home.zone))

    def _in_force_words(self, today: date) -> str:
        newest = self._draft.newest
        if newest is None:
            return ""
        told = self.tr("Version {number}, good since {day}")
        if newest.from_on > today:
            told = self.tr("Version {number}, good from {day} on")
        return told.format(number=number(newest.version), day=day(newest.from_on))
