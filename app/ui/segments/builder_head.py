"""The head of the builder: the way back, the name with a pencil, Cancel and Save."""

from PySide6.QtCore import Signal

from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.texts import badge
from app.ui.theme import Tone


class BuilderHead(PageHeader):
    """Signals: rename_asked; saved; left."""

    rename_asked = Signal()
    saved = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(self._untitled, crumb=lambda: self.tr("Segments"))
        self.pencil = named(
            icon_button("pencil", lambda: self.tr("Rename")),
            "segmentRename",
            lambda: self.tr("Rename"),
        )
        self.pencil.clicked.connect(self.rename_asked)
        self.add_badge(self.pencil)
        self.state = named(badge(lambda: self.tr("Not saved yet"), Tone.WARN), "segmentUnsaved", "")
        self.state.hide()
        self.add_badge(self.state)
        cancel = named(
            Button(lambda: self.tr("Cancel"), Kind.GHOST),
            "segmentCancel",
            lambda: self.tr("Cancel"),
        )
        self.save = named(
            Button(lambda: self.tr("Save"), Kind.PRIMARY), "segmentSave", lambda: self.tr("Save")
        )
        cancel.clicked.connect(self.left)
        self.back.connect(self.left)
        self.save.clicked.connect(self.saved)
        for button in (cancel, self.save):
            self.add_action(button)

    def show_name(self, name: str) -> None:
        """Show what the segment is called; nothing for a new one."""
        self.set_title(name or self._untitled)

    def _untitled(self) -> str:
        return self.tr("New segment")
