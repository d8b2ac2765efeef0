"""The card of what matters to a person: what worries her, and what holds of her from when on."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from app.services.clock import Clock
from app.services.customers.catalogue import CONCERNS
from app.services.customers.person_views import ConcernLine, FacetLine
from app.services.editing import ConcernChange, ConcernText, FacetText, PersonEdit
from app.ui.customers.facet_popup import FacetPopup
from app.ui.customers.form.chips import AddPopup
from app.ui.formats import day
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.flow import FlowLayout
from app.ui.kit.focus import focus_kept
from app.ui.kit.layouts import clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, words_of
from app.ui.kit.texts import ShortLabel, label
from app.ui.labels import concern_words, facet_value, facet_words
from app.ui.theme import Ink

T = TypeVar("T")


class MattersCard(QFrame):
    """Signal wished(PersonEdit, words): what is to become of the person, and what to say then."""

    wished = Signal(object, object)

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._clock = clock
        self._facets: tuple[FacetLine, ...] = ()
        self.facet_popup: FacetPopup | None = None
        self.concern_popup: AddPopup | None = None
        self._room = column(gap=8)
        self.setLayout(column(self._room, margins=16))
        self.show_matters((), ())

    def show_matters(self, concerns: Sequence[ConcernLine], facets: Sequence[FacetLine]) -> None:
        """Show what is written down."""
        self._facets = tuple(facets)
        with focus_kept(self, lambda: self.add_concern):
            clear(self._room)
            self._fill(concerns)

    def _fill(self, concerns: Sequence[ConcernLine]) -> None:
        self._room.addWidget(label(self.tr("What matters to this customer"), "strong", wraps=True))
        if not concerns and not self._facets:
            words = self.tr("What worries them, their size or skin type: written down by hand.")
            self._room.addWidget(label(words, "caption", wraps=True))
        if concerns:
            self._room.addWidget(self._chips(concerns))
        for facet in self._facets:
            self._room.addLayout(self._facet(facet))
        self._room.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.add_concern = named(
            Button(self.tr("Concern"), Kind.CHIP, "plus"), "addConcern", self.tr("Add a concern")
        )
        self.add_facet = named(
            Button(self.tr("Fact"), Kind.CHIP, "plus"), "addFacet", self.tr("Add a fact")
        )
        self.add_concern.clicked.connect(self._ask_concern)
        self.add_facet.clicked.connect(lambda: self._ask_facet(None))
        return row(self.add_concern, self.add_facet, ..., gap=6)

    def _chips(self, concerns: Sequence[ConcernLine]) -> QWidget:
        room = QWidget()
        flow = FlowLayout(room, 6)
        for concern in concerns:
            words = concern_words(concern.kind)
            chip = named(Button(words, Kind.CHIP), f"concern_{concern.concern_id}", words)
            is_open = concern.closed_on is None
            chip.set_icon(*(("circle-alert", Ink.WARN) if is_open else ("check", Ink.OK)))
            chip.setToolTip(self._concern_tip(concern))
            chip.setAccessibleDescription(self._concern_tip(concern))
            chip.clicked.connect(partial(_open, self.concern_menu, concern, chip))
            flow.addWidget(chip)
        return room

    def _concern_tip(self, concern: ConcernLine) -> str:
        if concern.closed_on is None:
            return self.tr("open since {day}").format(day=day(concern.opened_on))
        words = self.tr("{first} to {last}, settled")
        return words.format(first=day(concern.opened_on), last=day(concern.closed_on))

    def _facet(self, facet: FacetLine) -> QHBoxLayout:
        since = self.tr("since {day}").format(day=day(facet.valid_from))
        value = ShortLabel(
            facet_value(facet.code, facet.value), "medium" if facet.counts else "caption"
        )
        name = ShortLabel(facet_words(facet.code), "second" if facet.counts else "caption")
        words = self.tr("Change or remove: {fact}").format(fact=facet_words(facet.code))
        more = named(icon_button("ellipsis", words), f"facet_{facet.facet_id}", words)
        more.clicked.connect(partial(_open, self.facet_menu, facet, more))
        texts = column(value, label(since, "caption"), gap=1)
        return row((name, 2), (texts, 3), more, gap=8)

    def concern_menu(self, concern: ConcernLine, chip: QWidget) -> QMenu:
        """Give what can be done with a concern."""
        menu = QMenu(chip)
        menu.setObjectName("concernMenu")
        is_open = concern.closed_on is None
        turn = menu.addAction(self.tr("Settled") if is_open else self.tr("Open again"))
        turn.setObjectName("concernTurn")
        turn.triggered.connect(lambda: self._turn(concern))
        gone = menu.addAction(self.tr("Remove"))
        gone.setObjectName("concernRemove")
        gone.triggered.connect(lambda: self._remove_concern(concern))
        return menu

    def facet_menu(self, facet: FacetLine, button: QWidget) -> QMenu:
        """Give what can be done with a fact."""
        menu = QMenu(button)
        menu.setObjectName("facetMenu")
        change = menu.addAction(self.tr("It is different now"))
        change.setObjectName("facetChange")
        change.triggered.connect(lambda: self._ask_facet(facet))
        gone = menu.addAction(self.tr("Remove"))
        gone.setObjectName("facetRemove")
        gone.triggered.connect(lambda: self._remove_facet(facet))
        return menu

    def _ask_concern(self) -> None:
        popup = AddPopup(self.add_concern, lambda: self.tr("What worries them?"), "concern")
        self.concern_popup = popup
        popup.offer([(code, concern_words(code)) for code in CONCERNS])
        popup.wished.connect(self._add_concern)
        popup.show_beside(self.add_concern, popup.field)

    def _ask_facet(self, facet: FacetLine | None) -> None:
        popup = FacetPopup(self.add_facet, self._clock, facet)
        self.facet_popup = popup
        popup.wished.connect(self._add_facet)
        popup.show_beside(self.add_facet, popup.first)

    def _add_concern(self, kind: str) -> None:
        words = partial(self._said, lambda: self.tr("Noted: {what}"), concern_words(kind))
        self._wish(PersonEdit(new_concerns=(ConcernText(kind),)), words)

    def _add_facet(self, facet: FacetText) -> None:
        words = partial(self._said, lambda: self.tr("Noted: {what}"), facet_words(facet.code))
        self._wish(PersonEdit(new_facets=(facet,)), words)

    def _turn(self, concern: ConcernLine) -> None:
        is_open = concern.closed_on is not None
        change = ConcernChange(concern.concern_id, is_open=is_open)
        sentence = self._open_words if is_open else self._settled_words
        words = partial(self._said, sentence, concern_words(concern.kind))
        self._wish(PersonEdit(changed_concerns=(change,)), words)

    def _remove_concern(self, concern: ConcernLine) -> None:
        words = partial(self._said, self._removed_words, concern_words(concern.kind))
        self._wish(PersonEdit(gone_concerns=(concern.concern_id,)), words)

    def _remove_facet(self, facet: FacetLine) -> None:
        words = partial(self._said, self._removed_words, facet_words(facet.code))
        self._wish(PersonEdit(gone_facets=(facet.facet_id,)), words)

    def _wish(self, edit: PersonEdit, words: Words) -> None:
        self.wished.emit(edit, words)

    def _said(self, sentence: Words, what: str) -> str:
        return words_of(sentence).format(what=what)

    def _open_words(self) -> str:
        return self.tr("Open again: {what}")

    def _settled_words(self) -> str:
        return self.tr("Settled: {what}")

    def _removed_words(self) -> str:
        return self.tr("Removed: {what}")


def _open(
    menu_of: Callable[[T, QWidget], QMenu], line: T, button: QWidget, _is_checked: object = None
) -> None:
    menu_of(line, button).popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
