"""Where the rows kept aside go: the computer's own dialog, opened and not waited for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.i18n import translate


def ask_where(window: QWidget, take: Callable[[Path], object]) -> None:
    """Ask for the name of a workbook; take is called unless the seller closes the dialog."""
    dialog = QFileDialog(window, translate("importing", "Save the rows kept aside"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("importing", "Excel workbook") + " (*.xlsx)")
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(translate("importing", "kept aside") + ".xlsx")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.open()
