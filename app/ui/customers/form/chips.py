"""Tags as chips that go when pressed, and one more chip that adds."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import TextField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.theme import px

_WIDE = 280
_MOST_OFFERED = 12
_LONGEST = 40


class AddPopup(Popup):
    """One line to be added, and what others have; Signal wished(text)."""

    wished = Signal(str)

    def __init__(self, anchor: QWidget, title: Words, name: str) -> None:
        super().__init__(anchor)
        self._offers: Sequence[tuple[str, str]] = ()
        named(self, name, title)
        self.field = named(TextField(), f"{name}Text", title)
        self.field.setMaxLength(_LONGEST)
        self._known = QWidget()
        self._flow = FlowLayout(self._known, 6)
        self.add_button = named(
            Button(lambda: self.tr("Add"), Kind.PRIMARY), f"{name}Add", lambda: self.tr("Add")
        )
        self.add_button.clicked.connect(self._wish)
        acts = bare(row(..., self.add_button))
        parts = (label(title, "strong"), self.field, self._known, acts)
        self.setLayout(column(*parts, gap=10, margins=14))
        self.field.textChanged.connect(self._offer)
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))
        self._offer()

    def offer(self, offers: Sequence[tuple[str, str]]) -> None:
        """Offer what may be meant: what is added, and how it is called."""
        self._offers = offers
        self._offer()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add on Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.add_button.isEnabled():
            self._wish()
            return
        super().keyPressEvent(event)

    def _offer(self, *_what: object) -> None:
        typed = self.field.text().strip().casefold()
        self.add_button.setEnabled(bool(typed))
        fitting = [each for each in self._offers if typed in each[1].casefold()]
        clear(self._flow)
        for code, words in fitting[:_MOST_OFFERED]:
            chip = named(Button(words, Kind.CHIP), f"offer_{code}", words)
            chip.clicked.connect(partial(self._take, code))
            self._flow.addWidget(chip)
        self._known.setVisible(bool(fitting))

    def _take(self, code: str, _is_checked: object = None) -> None:
        self.dismiss()
        self.wished.emit(code)

    def _wish(self) -> None:
        text = " ".join(self.field.text().split())
        self.dismiss()
        self.wished.emit(text)


class TagChips(QWidget):
    """Signal edited. `ask` fetches the tags in use and gives them to the function it is given."""

    edited = Signal()

    def __init__(self, ask: Callable[[Callable[[Sequence[str]], None]], None]) -> None:
        super().__init__()
        self._ask = ask
        self._tags: tuple[str, ...] = ()
        self._flow = FlowLayout(self, 6)
        self.popup: AddPopup | None = None
        self._draw()

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these."""
        if tuple(tags) != self._tags:
            self._tags = tuple(tags)
            self._draw()

    def tags(self) -> tuple[str, ...]:
        """Give what is there."""
        return self._tags

    def open_popup(self) -> None:
        """Ask for one more."""
        popup = AddPopup(self.add_button, lambda: self.tr("Tag"), "formTag")
        self.popup = popup
        popup.wished.connect(self._add)
        popup.show_beside(self.add_button, popup.field)
        self._ask(lambda tags: popup.offer([(tag, tag) for tag in tags if tag not in self._tags]))

    def _draw(self) -> None:
        clear(self._flow)
        for tag in self._tags:
            chip = Button("", Kind.CHIP, "x", trails=True)
            named(chip, f"formTag_{tag}", partial(self._off_words, tag))
            # The tag is the shop's own word: said last, it is not taken for one of ours.
            chip.set_words(tag)
            chip.setAccessibleDescription(self._off_words(tag))
            chip.clicked.connect(partial(self._remove, tag))
            self._flow.addWidget(chip)
        self.add_button = named(
            Button(lambda: self.tr("Add"), Kind.CHIP, "plus"),
            "formAddTag",
            lambda: self.tr("Add a tag"),
        )
        self.add_button.clicked.connect(self.open_popup)
        self._flow.addWidget(self.add_button)

    def _add(self, tag: str) -> None:
        if tag and tag not in self._tags:
            self._change((*self._tags, tag))

    def _remove(self, tag: str, _is_checked: object = None) -> None:
        self._change(tuple(each for each in self._tags if each != tag))

    def _change(self, tags: tuple[str, ...]) -> None:
        self._tags = tags
        self._draw()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _off_words(self, tag: str) -> str:
        return self.tr("Take the tag “{tag}” off").format(tag=tag)
