"""The editor of tags: some are added, taken off, or become all there are."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.editing import BulkEdit, EditKind
from app.ui.bulk_edit.editors import Editor
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.chips import FilterChip
from app.ui.kit.fields import TextField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.tabs import Segments

_MOST_OFFERED = 8
_KINDS = (EditKind.ADD_TAG, EditKind.REMOVE_TAG, EditKind.SET_TAGS)


class TagsEditor(Editor):
    """Enter puts the typed tag to the others; known ones are offered as one types."""

    def __init__(self) -> None:
        super().__init__()
        self._known: Sequence[str] = ()
        self._tags: list[str] = []
        self.way = Segments(
            (
                lambda: self.tr("Add"),
                lambda: self.tr("Remove"),
                lambda: self.tr("Replace all"),
            )
        )
        for at, kind in enumerate(_KINDS):
            self.way.part(at).setObjectName(f"bulkTags_{kind}")
        self.text = named(
            TextField(lambda: self.tr("New or known tag")), "bulkTag", lambda: self.tr("Tag")
        )
        self._chips, self._offers = QWidget(), QWidget()
        self._chosen, self._offered = FlowLayout(self._chips, 6), FlowLayout(self._offers, 6)
        self.way.chosen.connect(self._edited)
        self.text.textChanged.connect(self._type)
        self.setLayout(column(row(self.way, ...), self._chips, self.text, self._offers, gap=10))
        self._show()

    def offer(self, tags: Sequence[str]) -> None:
        """Take the tags in use, the most frequent first."""
        self._known = tags
        self._show_offers()

    @override
    def edits(self) -> tuple[BulkEdit, ...]:
        """Give the tags, that being typed among them."""
        typed = self.text.text().strip()
        tags = list(dict.fromkeys([*self._tags, *([typed] if typed else [])]))
        kind = _KINDS[self.way.current()]
        return (BulkEdit(kind, "\n".join(tags)),) if tags else ()

    @override
    def begin(self) -> None:
        """Take the focus."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the typed tag to the others on Enter."""
        typed = self.text.text().strip()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and typed:
            self._put(typed)
            return
        super().keyPressEvent(event)

    def _put(self, tag: str, _is_checked: object = None) -> None:
        if tag not in self._tags:
            self._tags.append(tag)
        self.text.clear()
        self._show()
        self.edited.emit()
        self.begin()

    def _drop(self, tag: str) -> None:
        self._tags.remove(tag)
        self._show()
        self.edited.emit()
        self.begin()

    def _type(self, _text: str) -> None:
        self._show_offers()
        self.edited.emit()

    def _show(self) -> None:
        clear(self._chosen)
        for tag in self._tags:
            chip = named(FilterChip(tag), f"bulkTag_{tag}", tag)
            chip.setToolTip(self.tr("Delete takes it off"))
            chip.clicked.connect(partial(self._drop, tag))
            chip.removed.connect(partial(self._drop, tag))
            self._chosen.addWidget(chip)
        self._chips.setVisible(bool(self._tags))
        self._show_offers()

    def _show_offers(self) -> None:
        typed = self.text.text().strip().casefold()
        fitting = [tag for tag in self._known if typed in tag.casefold() and tag not in self._tags]
        clear(self._offered)
        for tag in fitting[:_MOST_OFFERED]:
            chip = named(Button(tag, Kind.CHIP, "plus"), f"bulkOffer_{tag}", tag)
            chip.clicked.connect(partial(self._put, tag))
            self._offered.addWidget(chip)
        self._offers.setVisible(bool(fitting))
