"""Files out: asked once what and where, written beside everything else, told at the foot."""

from app.ui.exporting.dialog import ExportDialog
from app.ui.exporting.ports import ExportDesks
from app.ui.exporting.wishes import ExportWish, Form
from app.ui.exporting.writing import Exporting

__all__ = ["ExportDesks", "ExportDialog", "ExportWish", "Exporting", "Form"]
