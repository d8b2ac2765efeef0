"""The popup in which one chooses what a condition asks about: search, headings, fields."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.segments import Field
from app.ui.conditions.fields import (
    FACET_CODES,
    FieldGroup,
    Offered,
    OwnField,
    field_words,
    fields_of,
    group_words,
)
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import SearchField
from app.ui.kit.layouts import bare, clear, column, scrolling
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.segments.room import Room
from app.ui.theme import px

_WIDE, _HIGH, _EDGE, _LINE = 320, 340, 12, 1


class Special(StrEnum):
    """What a line can ask besides the value of a field."""

    HAPPENING = "happening"
    MEMBER = "member"
    SHARE = "share"


_SPECIAL = {
    Special.HAPPENING: QT_TRANSLATE_NOOP("filters", "Orders or points in a time"),
    Special.MEMBER: QT_TRANSLATE_NOOP("filters", "Another segment"),
    Special.SHARE: QT_TRANSLATE_NOOP("filters", "Random share"),
}
Choice = Offered | Special


def special_words(special: Special) -> str:
    """Give what a special line asks."""
    return translate("filters", _SPECIAL[special])


class _FieldButton(Button):
    """One field of the list; the arrows are left to the popup."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the popup go along the list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            event.ignore()
            return
        super().keyPressEvent(event)


class FieldPopup(Popup):
    """Signal chosen(Offered or Special). Arrow keys go along the list, letters search it."""

    chosen = Signal(object)

    def __init__(self, anchor: QWidget, room: Room, *, with_special: bool = True) -> None:
        super().__init__(anchor)
        named(self, "fieldPopup", lambda: self.tr("What is asked about?"))
        self._own: Sequence[OwnField] = tuple(room.lexicon.own.values())
        self._facets: tuple[str, ...] = FACET_CODES
        self._with_special = with_special
        self.search = named(
            SearchField(lambda: self.tr("Search")), "fieldSearch", lambda: self.tr("Search")
        )
        self.search.textChanged.connect(lambda _text: self._write())
        self._buttons: list[_FieldButton] = []
        self._list = column(gap=1)
        self._listed = bare(column(self._list, ..., gap=0))
        area = scrolling(self._listed)
        on_look(area, lambda: area.setFixedHeight(px(_HIGH)))
        self._area = area
        self.setLayout(column(self.search, (area, 1), gap=8, margins=_EDGE))
        self._write()
        on_look(self, self._fit)
        room.finding.facets(self, self._know_facets)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the list with the arrow, take the likeliest with Enter."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._buttons:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._buttons:
            at = next((each for each in self._buttons if each.hasFocus()), None)
            (at or min(self._buttons, key=self._distance)).click()
        else:
            super().keyPressEvent(event)

    def _know_facets(self, codes: tuple[str, ...]) -> None:
        """Offer the facets of the seller's own names after those that everybody has."""
        own = sorted(set(codes) - set(FACET_CODES))
        if not own:
            return
        at = next((each.objectName() for each in self._buttons if each.hasFocus()), "")
        self._facets = (*FACET_CODES, *own)
        self._write()
        for each in self._buttons:
            if each.objectName() == at:
                each.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest of all fields, so that nothing jumps while one searches."""
        for part in self._listed.findChildren(QWidget):
            part.ensurePolished()
        longest = self._listed.minimumSizeHint().width()
        bar = self._area.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(px(_WIDE), longest + bar + 2 * (_EDGE + _LINE)))

    def _step(self, step: int) -> None:
        at = next((at for at, each in enumerate(self._buttons) if each.hasFocus()), -1)
        if at + step < 0:
            self.search.setFocus(Qt.FocusReason.TabFocusReason)
            return
        target = self._buttons[min(at + step, len(self._buttons) - 1)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(target)

    def _write(self) -> None:
        clear(self._list)
        self._buttons = []
        for heading, offers in self._groups():
            sought = self.search.text().strip().casefold()
            fitting = [each for each in offers if sought in each[1].casefold()]
            if not fitting:
                continue
            if self._buttons:
                self._list.addSpacing(8)
            self._list.addWidget(label(heading, "head"))
            for choice, words in fitting:
                self._add(choice, words)
        if not self._buttons:
            self._list.addWidget(label(lambda: self.tr("Nothing found"), "caption"))

    def _add(self, choice: Choice, words: str) -> None:
        name = choice.value if isinstance(choice, Special) else f"{choice.field}{choice.about}"
        button = named(_FieldButton(words, Kind.SECTION), f"field_{name}", words)
        button.clicked.connect(partial(self._take, choice))
        self._list.addWidget(button)
        self._buttons.append(button)

    def _distance(self, button: _FieldButton) -> int:
        """Give how far a field is from what is sought: its name, its beginning, a part of it."""
        sought, words = self.search.text().strip().casefold(), button.text().casefold()
        return 0 if words == sought else 1 if words.startswith(sought) else 2

    def _take(self, choice: Choice, _is_checked: object = None) -> None:
        self.dismiss()
        self.chosen.emit(choice)

    def _groups(self) -> list[tuple[str, list[tuple[Choice, str]]]]:
        found: list[tuple[str, list[tuple[Choice, str]]]] = []
        if self._with_special:
            special: list[tuple[Choice, str]] = [(each, special_words(each)) for each in Special]
            found.append((self.tr("Events and segments"), special))
        for group in FieldGroup:
            offers: list[tuple[Choice, str]] = [
                (Offered(field), field_words(field)) for field in fields_of(group)
            ]
            if group is FieldGroup.OWN:
                offers += [(Offered(each.field, each.about), each.name) for each in self._own]
            if group is FieldGroup.PERSON:
                facets = [(Offered(Field.FACET, code), code) for code in self._facets]
                offers += [(offer, field_words(Field.FACET, code)) for offer, code in facets]
            found.append((group_words(group), offers))
        return found
