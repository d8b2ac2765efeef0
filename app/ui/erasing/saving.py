"""Where all that is known of a person is saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_ENDING = ".xlsx"


class _Words(QObject):
    def title(self) -> str:
        return self.tr("Hand over")

    def kind(self) -> str:
        return self.tr("Excel workbook") + " (*.xlsx)"

    def name(self, person_id: int) -> str:
        return self.tr("customer {number}").format(number=person_id)


def ask_where(parent: QWidget, person_id: int, take: Callable[[Path], object]) -> None:
    """Ask for a place; the file is named by the number, so that its name tells of nobody."""
    words = _Words()
    dialog = QFileDialog(parent, words.title())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(words.kind())
    dialog.setDefaultSuffix(_ENDING.lstrip("."))
    dialog.selectFile(words.name(person_id) + _ENDING)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: take(_with_ending(Path(name))))
    dialog.open()


def _with_ending(path: Path) -> Path:
    return path if path.suffix.lower() == _ENDING else path.with_name(path.name + _ENDING)
