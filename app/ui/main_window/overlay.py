"""What lies over a page while files hover over the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import Ink, elided, font, icon_pixmap, ink, px

_TABLES = frozenset((".csv", ".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".txt", ".tsv", ".zip"))
_MOST = 50  # files of a folder


class DropOverlay(QWidget):
    """Covers the sheet, names the file, takes no mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_files(self, paths: Sequence[Path]) -> None:
        """Cover the parent while files hover, uncover it when there are none."""
        self._name = paths[0].name if paths else ""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.setVisible(bool(paths))
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint, the dashed edge and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = ink(Ink.TINT)
        painter.setOpacity(0.94)
        painter.setBrush(ground)
        pen = QPen(ink(Ink.ACCENT), 1.6)
        pen.setDashPattern([5, 3])
        painter.setPen(pen)
        area = QRectF(self.rect()).adjusted(12, 12, -12, -12)
        painter.drawRoundedRect(area, 14, 14)
        painter.setOpacity(1.0)
        side = px(30)
        left, top = area.center().x() - side / 2, area.center().y() - side - 8
        painter.drawPixmap(round(left), round(top), icon_pixmap("file-up", Ink.ACCENT_TEXT, 30))
        painter.setFont(font(20, QFont.Weight.DemiBold))
        painter.setPen(ink(Ink.TEXT))
        words = self.tr("Drop to import {file}").format(file=self._name)
        shown = elided(words, int(area.width()) - 48, 20, QFont.Weight.DemiBold)
        line = QRectF(area.left(), area.center().y() + 8, area.width(), px(30))
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, shown)
        painter.end()


def files_of(carried: QMimeData) -> list[Path]:
    """Give the files that a drag carries, of a folder the tables in it; web addresses are none."""
    if not carried.hasUrls():
        return []
    paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    return [file for path in paths for file in (tables_in(path) if path.is_dir() else [path])]


def tables_in(folder: Path) -> list[Path]:
    """Give the files of a folder that a shop could have saved; not those of folders in it."""
    try:
        inside = sorted(folder.iterdir())
    except OSError:  # a folder that may not be looked into
        return []
    return [
        path
        for path in inside
        if path.suffix.lower() in _TABLES and path.is_file() and path.name[0] not in "~."
    ][:_MOST]
