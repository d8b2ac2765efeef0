"""The popup that gives many people a tag, or takes one from them."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.services.editing import Preview, Standing
from app.ui.customers.bulk_words import asked
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import TYPING_PAUSE_MS, TextField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleCall
from app.ui.theme import px

_WIDE = 340
_MOST_OFFERED = 12


class TagPopup(Popup):
    """Signals: typed(tag) a moment after the last key; wished(tag, is it added).

    people_wanted(PeopleCall): one of the numbers was pressed.
    """

    typed = Signal(str)
    wished = Signal(str, bool)
    people_wanted = Signal(object)

    def __init__(self, anchor: QWidget, count: int) -> None:
        super().__init__(anchor)
        self._tags: Sequence[str] = ()
        named(self, "tagPopup", lambda: self.tr("Tag"))
        self.field = named(
            TextField(lambda: self.tr("New or known tag")), "tagName", lambda: self.tr("Tag")
        )
        self._counts = {
            Standing.CHANGING: PeopleLink("tagWillGet", "small"),
            Standing.SAME: PeopleLink("tagHaveIt", "small"),
        }
        for link in self._counts.values():
            link.wanted.connect(self._open_people)
        self._known = QWidget()
        self._flow = FlowLayout(self._known, 6)
        self.add_button = named(Button("", Kind.PRIMARY), "tagAdd", "")
        self.add_button.set_words(lambda: asked().tag_people(count))
        self.take_button = named(Button(lambda: self.tr("Take it off"), Kind.GHOST), "tagTake", "")
        self.add_button.clicked.connect(lambda: self._wish(is_added=True))
        self.take_button.clicked.connect(lambda: self._wish(is_added=False))
        layout: QVBoxLayout = column(
            label(lambda: self.tr("Tag"), "strong"),
            self.field,
            self._known,
            row(*self._counts.values(), ..., gap=12),
            row(self.take_button, ..., self.add_button),
            gap=10,
            margins=14,
        )
        self.setLayout(layout)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.typed.emit(self.field.text().strip()))
        self.field.textChanged.connect(self._type)
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))
        self._type()

    def show_tags(self, tags: Sequence[str]) -> None:
        """Offer the tags in use, those that begin as typed first."""
        self._tags = tags
        self._offer()

    def show_effect(self, preview: Preview, find: Callable[[Standing], Iterable[int]]) -> None:
        """Tell what adding would do before it is done.

        Args:
            preview: how many it changes.
            find: gives who they are; called in a reading lane.
        """
        words = {Standing.CHANGING: asked().will_get, Standing.SAME: asked().have_it}
        same = preview.people - preview.changing
        counts = {Standing.CHANGING: preview.changing, Standing.SAME: same}
        for standing, link in self._counts.items():
            told = partial(words[standing], counts[standing])
            call = PeopleCall(partial(find, standing), told)
            link.show_people(told, call if counts[standing] else None)
        self.place()

    def _open_people(self, call: PeopleCall) -> None:
        self.dismiss()
        self.people_wanted.emit(call)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add the tag on Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.add_button.isEnabled():
            self._wish(is_added=True)
            return
        super().keyPressEvent(event)

    def _type(self) -> None:
        has_tag = bool(self.field.text().strip())
        self.add_button.setEnabled(has_tag)
        self.take_button.setEnabled(has_tag)
        for link in self._counts.values():
            link.hide()
        self._offer()
        if has_tag:
            self._pause.start()

    def _offer(self) -> None:
        typed = self.field.text().strip().casefold()
        fitting = [tag for tag in self._tags if typed in tag.casefold()]
        clear(self._flow)
        for tag in fitting[:_MOST_OFFERED]:
            chip = named(Button(tag, Kind.CHIP), f"tag_{tag}", tag)
            chip.clicked.connect(lambda _checked=False, tag=tag: self._take(tag))
            self._flow.addWidget(chip)
        self._known.setVisible(bool(fitting))

    def _take(self, tag: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(tag)

    def _wish(self, *, is_added: bool) -> None:
        tag = self.field.text().strip()
        self._pause.stop()
        self.dismiss()
        self.wished.emit(tag, is_added)
