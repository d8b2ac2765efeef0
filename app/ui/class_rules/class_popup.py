"""The popup in which a class is given a name: a new one, or another for one that is there."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.classing import LONGEST_CLASS
from app.ui.kit.name_popup import NamePopup, NameWanted
from app.ui.kit.speech import say
from app.ui.kit.texts import label


class ClassPopup(NamePopup):
    """Closes by itself; the same name as before is none."""

    def __init__(self, anchor: QWidget, before: str = "") -> None:
        self._before = before
        wanted = NameWanted(
            "class",
            self._title,
            lambda: self.tr("Name of the class"),
            (lambda: self.tr("Rename")) if before else (lambda: self.tr("Add")),
            LONGEST_CLASS,
            before,
        )
        hint = label("", "small", wraps=True)
        super().__init__(anchor, wanted, [hint])
        say(hint, hint.setText, self._hint)

    @override
    def keep(self) -> None:
        """Give the name once it is another one."""
        name = " ".join(self.field.text().split())
        if name and name != self._before:
            self.dismiss()
            self.named_so.emit(name)

    def _title(self) -> str:
        return self.tr("Rename the class") if self._before else self.tr("A class of your own")

    def _hint(self) -> str:
        if self._before:
            return self.tr("Everybody of the class gets the new name; one undo takes it back.")
        return self.tr("It begins with a rule; people can be given it by hand, too.")
