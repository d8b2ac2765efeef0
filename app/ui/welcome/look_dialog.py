"""Text size and appearance, before there is a Settings page to open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import row
from app.ui.kit.look_choice import AppearanceChoice, TextSizeChoice
from app.ui.kit.naming import named
from app.ui.kit.speech import say
from app.ui.kit.texts import label


class LookDialog(QDialog):
    """Acts at once; connect the choices' chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.appearance = AppearanceChoice()
        self.text_size = TextSizeChoice()
        say(self, self.setWindowTitle, lambda: self.tr("Text size and contrast"))
        done = named(
            Button(lambda: self.tr("Done"), Kind.PRIMARY), "lookDone", lambda: self.tr("Done")
        )
        done.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        text_size = label(lambda: self.tr("Text size"), "strong")
        appearance_name = label(lambda: self.tr("Appearance"), "strong")
        layout.addLayout(row(text_size, ..., self.text_size, gap=24))
        layout.addLayout(row(appearance_name, ..., self.appearance, gap=24))
        layout.addSpacing(6)
        layout.addLayout(row(..., done))
