"""The frame of small questions: a title, what is asked, one button that Enter presses."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import label
from app.ui.theme import px

_WIDE = 340


class AskPopup(Popup):
    """Enter presses `act_button`, which is off while there is nothing to do.

    Args:
        anchor: what it stands beside.
        name: its name for tests; the button is called so with "Act" after it.
        title: what is asked.
        act: what the button says.
        wide: its width in lengths of the design.
    """

    def __init__(
        self, anchor: QWidget, name: str, title: Words, act: Words = "", *, wide: int = _WIDE
    ) -> None:
        super().__init__(anchor)
        named(self, name, title)
        self.title = label(title, "section", wraps=True)
        self.act_button = named(Button(act, Kind.PRIMARY), f"{name}Act", act)
        on_look(self, lambda: self.setFixedWidth(px(wide)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.act_button.click()  # nothing while it is off
            return
        super().keyPressEvent(event)


class NotedPopup(AskPopup):
    """A question with a line that tells what would be, or why not."""

    def __init__(
        self, anchor: QWidget, name: str, title: Words, act: Words = "", *, wide: int = _WIDE
    ) -> None:
        super().__init__(anchor, name, title, act, wide=wide)
        self.note = named(label("", "second", wraps=True), f"{name}Note", "")
        self.note.hide()

    def say_note(self, words: Words) -> None:
        """Say it; nothing hides the line."""
        say(self.note, self.note.setText, words)
        self.note.setProperty("stored", True)  # it quotes what coupons and people are called
        self.note.setVisible(bool(self.note.text()))
        self.place()
