"""The card of the tiers: what counts, one line for each tier, and how long it is kept."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.services.tiers import (
    MOST_TIERS,
    Basis,
    Privilege,
    Tier,
    TierFault,
    TierSettings,
    Window,
)
from app.ui.error_texts import tier_fault
from app.ui.formats import number
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.fields import Choice
from app.ui.kit.flow import FlowLayout
from app.ui.kit.focus import focus_kept
from app.ui.kit.layouts import across, bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel, Switch
from app.ui.kit.speech import say
from app.ui.kit.texts import label
from app.ui.labels.tiers import READY, basis_words, falls_words, window_words
from app.ui.theme import Ink, px
from app.ui.tiers.draft import TierDraft
from app.ui.tiers.popups import KeepPopup, PrivilegePopup, TierPopup
from app.ui.tiers.tier_row import TierRow


class TiersCard(QFrame):
    """Edits a draft; each change is told at once, so that all follows."""

    def __init__(self, draft: TierDraft, currency: str) -> None:
        super().__init__()
        self._draft, self._currency = draft, currency
        self._rows: list[TierRow] = []
        self._made_for: object = None
        self._is_showing = False
        self.setProperty("card", "plain")
        self.basis = named(Choice(), "tierBasis", lambda: self.tr("What counts"))
        for basis in Basis:
            self.basis.add(partial(basis_words, basis), basis)
        self.window_choice = named(Choice(), "tierWindow", lambda: self.tr("In which time"))
        for window in Window:
            self.window_choice.add(partial(window_words, window), window)
        self.basis.currentIndexChanged.connect(lambda _at: self._take_counting())
        self.window_choice.currentIndexChanged.connect(lambda _at: self._take_counting())
        self.switch = named(Switch(), "tiersOn", lambda: self.tr("Tiers"))
        self.switch.toggled.connect(self._take_switch)
        self.propose = named(
            Button(lambda: self.tr("Propose tiers from your orders"), Kind.DEFAULT, "sparkles"),
            "tiersPropose",
            lambda: self.tr("Propose tiers from your orders"),
        )
        self.add_button = named(
            Button(lambda: self.tr("Add tier"), Kind.LINK, "plus"),
            "tierAdd",
            lambda: self.tr("Add tier"),
        )
        self.add_button.clicked.connect(lambda _checked=False: self._add())
        self._grid = QGridLayout()
        self._fault = label("", "fault", wraps=True)
        self._keeping = label("", "small", wraps=True)
        self.pencil = named(
            icon_button("pencil", lambda: self.tr("How long a tier is kept")),
            "tierKeep",
            lambda: self.tr("How long a tier is kept"),
        )
        self.pencil.clicked.connect(lambda _checked=False: self._open_keeping())
        self._lay_out()

    def show_draft(self) -> None:
        """Show the draft as it is now."""
        settings = self._draft.settings
        self._is_showing = True
        self.basis.choose(settings.basis)
        self.window_choice.choose(settings.window)
        self.switch.setChecked(settings.is_on)
        self._is_showing = False
        for part in (self._counting, self._body):
            part.setVisible(settings.is_on)
        self._off.setVisible(not settings.is_on)
        if settings.is_on:
            self._show_rows(settings)
            say(self._keeping, self._keeping.setText, partial(_kept_words, settings))

    def _show_rows(self, settings: TierSettings) -> None:
        made_for = settings.basis, tuple((t.code, t.privileges) for t in settings.tiers)
        if made_for != self._made_for:
            self._made_for = made_for
            with focus_kept(self, lambda: self.add_button):
                self._put_in(settings)
        fault = self._draft.fault
        self._fault_line.setVisible(fault is not None)
        if fault is not None:
            say(self._fault, self._fault.setText, partial(tier_fault, fault[0]))
        before = self._draft.newest
        at = fault[1] if fault is not None and fault[0] is not TierFault.GRACE else -1
        for place, (made, tier) in enumerate(zip(self._rows, settings.tiers, strict=True)):
            was = before.tier(tier.was or tier.code) if before.is_on else None
            same = before.basis is settings.basis
            made.write(tier, was if same else None, is_faulty=place == at)
        self.add_button.setVisible(len(settings.tiers) < MOST_TIERS)

    def _lay_out(self) -> None:
        self._counting, counting = QWidget(), label(lambda: self.tr("counted on"), "second")
        flow = FlowLayout(self._counting)
        for part in (counting, self.basis, self.window_choice):
            flow.addWidget(part)
        title = label(lambda: self.tr("Tiers"), "section")
        head = row(title, ..., self._counting, self.switch, margins=(16, 8, 16, 8))
        self._off = bare(
            column(
                label(
                    lambda: self.tr(
                        "No tiers yet. With tiers good customers earn more and get privileges."
                    ),
                    "second",
                    wraps=True,
                ),
                row(self.propose, ...),
                gap=10,
                margins=(12, 16),
            )
        )
        self._grid.setContentsMargins(16, 0, 8, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(3, 1)
        self._fault_line = bare(
            row(IconLabel("circle-alert", Ink.BAD, 14), (self._fault, 1), margins=(4, 16))
        )
        keeping = row(
            IconLabel("info", Ink.TEXT3, 14), (self._keeping, 1), self.pencil, margins=(4, 16)
        )
        add = row(self.add_button, ..., margins=(4, 8))
        self._body = bare(column(self._grid, self._fault_line, add, across(), bare(keeping), gap=0))
        self.setLayout(column(bare(head), across(), self._off, self._body, gap=0, margins=1))

    def _put_in(self, settings: TierSettings) -> None:
        clear(self._grid)
        self._rows = []
        for at, words in enumerate(
            (
                lambda: self.tr("Tier"),
                lambda: self.tr("Reached at"),
                lambda: self.tr("Points ×"),
                lambda: self.tr("Privileges"),
            )
        ):
            heading = label(words, "head")
            heading.setContentsMargins(0, 8, 0, 8)
            self._grid.addWidget(heading, 0, at)
        for place, tier in enumerate(settings.tiers):
            self._put_row(place, tier, settings)

    def _put_row(self, place: int, tier: Tier, settings: TierSettings) -> None:
        at = 2 * place + 1
        self._grid.addWidget(across(), at, 0, 1, 5)
        made = TierRow(place, tier, settings, self._currency)
        made.setParent(self)
        made.edited.connect(partial(self._draft.put, place))
        made.privilege_wanted.connect(partial(self._open_privilege, place))
        made.privilege_added.connect(partial(self._add_privilege, place))
        made.name_wanted.connect(partial(self._open_tier, place))
        middle = Qt.AlignmentFlag.AlignVCenter
        cells: tuple[QWidget, ...] = (
            made.badge, made.reached, made.times, made.privileges, made.pencil
        )  # fmt: skip
        for column_at, cell in enumerate(cells):
            cell.setParent(self)
            # Chips take the whole width of their cell and wrap in it.
            fills = cell is made.privileges
            self._grid.addWidget(cell, at + 1, column_at, Qt.AlignmentFlag(0) if fills else middle)
        self._grid.setRowMinimumHeight(at + 1, px(48))
        self._rows.append(made)

    def _take_counting(self) -> None:
        basis, window = self.basis.currentData(), self.window_choice.currentData()
        if self._is_showing or not isinstance(basis, str) or not isinstance(window, str):
            return
        settings = self._draft.settings
        changed = replace(settings, basis=Basis(basis), window=Window(window))
        if changed.basis is not settings.basis:
            changed = _in_other_unit(changed, settings.basis, self._draft.newest)
        self._draft.take(changed)

    def _take_switch(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._is_showing:
            return
        if is_on and not self._draft.settings.tiers:
            self.propose.click()
            return
        self._draft.take(replace(self._draft.settings, is_on=is_on))

    def _add(self) -> None:
        taken = {tier.code for tier in self._draft.settings.tiers}
        own = self.tr("Tier {number}")
        numbered = (own.format(number=number(n)) for n in range(len(taken) + 1, 99))
        names = (*READY, *numbered)
        self._draft.add(next(name for name in names if name not in taken))

    def _open_tier(self, place: int, anchor: QWidget) -> None:
        tiers = self._draft.settings.tiers
        popup = TierPopup(anchor, tiers[place], {tier.code for tier in tiers})
        popup.named_so.connect(partial(self._draft.rename, place))
        popup.removed.connect(partial(self._draft.remove, place))
        popup.show_beside(anchor, popup.field)

    def _open_privilege(self, place: int, at: int, anchor: QWidget) -> None:
        privilege = self._draft.settings.tiers[place].privileges[at]
        popup = PrivilegePopup(self._rows[place].add_button, privilege, self._currency)
        popup.removed.connect(partial(self._draft.put_privilege, place, at, None))
        kept = _Kept(popup, privilege)
        popup.edited.connect(kept.take)
        popup.destroyed.connect(partial(self._put_kept, place, at, kept))
        popup.show_beside(anchor, popup.first)

    def _put_kept(self, place: int, at: int, kept: "_Kept", _gone: object = None) -> None:
        """Put a privilege once its popup is closed: the line is made anew by it."""
        tiers = self._draft.settings.tiers
        is_there = place < len(tiers) and at < len(tiers[place].privileges)
        if kept.now != kept.before and is_there and tiers[place].privileges[at] == kept.before:
            self._draft.put_privilege(place, at, kept.now)

    def _add_privilege(self, place: int, privilege: Privilege) -> None:
        at = len(self._draft.settings.tiers[place].privileges)
        self._draft.put_privilege(place, at, privilege)
        self._open_privilege(place, at, self._rows[place].add_button)

    def _open_keeping(self) -> None:
        popup = KeepPopup(self.pencil, self._draft.settings)
        popup.edited.connect(self._draft.take)
        popup.show_beside(self.pencil, popup.first)


class _Kept:
    """What a popup has made of a privilege so far."""

    def __init__(self, _popup: QObject, privilege: Privilege) -> None:
        self.before = self.now = privilege

    def take(self, privilege: Privilege) -> None:
        """Take another state of it."""
        self.now = privilege


class _Sentences(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def kept(self, settings: TierSettings) -> str:
        until = {
            Window.EVER: self.tr("kept to the end of the next year"),
            Window.CALENDAR_YEAR: self.tr("kept to the end of the next year"),
            Window.LAST_365: self.tr("kept for 365 days more"),
            Window.MEMBERSHIP_YEAR: self.tr("kept to the end of the next membership year"),
        }[settings.window]
        refunds = (
            self.tr("A refund counts at once.")
            if settings.refunds_at_once
            else self.tr("A refund counts at the review.")
        )
        grace = self.tr("{count} day(s) of grace.", "", settings.grace_days)
        whole = self.tr("Reached at once; {kept}; then {fall}. {grace} {refunds}")
        return whole.format(
            kept=until,
            fall=falls_words(settings.falls),
            grace=grace.format(count=number(settings.grace_days)),
            refunds=refunds,
        )


def _kept_words(settings: TierSettings) -> str:
    return _Sentences().kept(settings)


def _in_other_unit(changed: TierSettings, before: Basis, newest: TierSettings) -> TierSettings:
    """Give thresholds that make sense in another unit: those of before, else usual ones."""
    del before
    is_same = newest.is_on and newest.basis is changed.basis
    known = {tier.code: tier.threshold for tier in newest.tiers} if is_same else {}
    usual = {
        Basis.ORDERS: (0, 3, 6, 12, 20, 30, 40, 50, 60, 70, 80, 90),
        Basis.POINTS: tuple(500 * n * n for n in range(MOST_TIERS)),
        Basis.MONEY: tuple(50_000 * n * n for n in range(MOST_TIERS)),
    }[changed.basis]
    return replace(
        changed,
        tiers=tuple(
            replace(tier, threshold=known.get(tier.code, usual[place]))
            for place, tier in enumerate(changed.tiers)
        ),
    )
