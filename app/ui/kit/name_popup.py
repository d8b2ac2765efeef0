"""The popup that asks for a name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import TextField
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.theme import px

_WIDE = 320


@dataclass(frozen=True, slots=True)
class NameWanted:
    """What a name is asked for.

    Attributes:
        code: begins the object names: of "view" they are viewPopup, viewName and viewKeep.
        title: what the name is for.
        hint: what the field asks for.
        verb: what the button says.
        longest: how many characters it can have.
        name: what stands in the field at first.
    """

    code: str
    title: Words
    hint: Words
    verb: Words
    longest: int
    name: str = ""


class NamePopup(Popup):
    """Signal named_so(name), never empty and without needless spaces.

    What does not fit is told under the field; whoever takes the name dismisses the popup.
    """

    named_so = Signal(str)

    def __init__(
        self,
        anchor: QWidget,
        wanted: NameWanted,
        below: Sequence[QWidget] = (),
        foot: QWidget | None = None,
    ) -> None:
        """Make it beside an anchor.

        Args:
            anchor: what it belongs to.
            wanted: the name.
            below: what stands under the field.
            foot: what stands beside the button.
        """
        super().__init__(anchor)
        named(self, f"{wanted.code}Popup", wanted.title)
        self.field = named(TextField(wanted.hint), f"{wanted.code}Name", wanted.hint)
        self.field.setMaxLength(wanted.longest)
        self.field.setText(wanted.name)
        self.field.selectAll()
        self.field.textEdited.connect(lambda: self.show_fault(""))
        self._fault = label("", "fault", wraps=True)
        self._fault.hide()
        self.keep_button = named(
            Button(wanted.verb, Kind.PRIMARY), f"{wanted.code}Keep", wanted.verb
        )
        self.keep_button.clicked.connect(lambda _checked=False: self.keep())
        heading, buttons = label(wanted.title, "strong"), row(foot, ..., self.keep_button)
        self.setLayout(
            column(heading, self.field, self._fault, *below, buttons, gap=10, margins=14)
        )
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def show_fault(self, sentence: str) -> None:
        """Tell what is wrong with the name; an empty sentence clears it."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.field.set_faulty(is_faulty=bool(sentence))

    def keep(self) -> None:
        """Give the name to whoever asked for it; nothing typed is no name."""
        name = " ".join(self.field.text().split())
        if name:
            self.named_so.emit(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the name on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
            return
        super().keyPressEvent(event)
