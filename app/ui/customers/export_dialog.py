"""What goes into the file: asked once, then written with a bar and Cancel."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QStackedWidget, QWidget

from app.services.exporting import CustomerColumn, OutWish
from app.ui.customers.words import counted
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Tick
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.progress_card import ProgressCard
from app.ui.kit.speech import on_look
from app.ui.kit.tasks import Progress
from app.ui.kit.texts import label
from app.ui.labels import export_column
from app.ui.theme import px

_WIDE = 560
_ACROSS = 3
_ENDINGS = (".xlsx", ".csv")


class ExportDialog(QDialog):
    """Opened, not waited for. Signal wanted(OutWish): the seller said what and where."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, people: int, wish: OutWish) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export customers"))
        self._people = people
        self.ticks = {code: self._tick(code) for code in CustomerColumn}
        for code, tick in self.ticks.items():
            tick.setChecked(code in wish.columns)
            tick.toggled.connect(self._fit)
        self.whole = named(
            Tick(lambda: self.tr("Phones and e-mails in full")),
            "exportWhole",
            lambda: self.tr("Phones and e-mails in full"),
        )
        self.whole.setChecked(not wish.is_masked)
        cancel_words, save_words = lambda: self.tr("Cancel"), lambda: self.tr("Choose the file…")
        self.cancel = named(Button(cancel_words), "exportCancel", cancel_words)
        self.save = named(Button(save_words, Kind.PRIMARY), "exportSave", save_words)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._ask_where)
        self.save.setDefault(True)
        self.card = ProgressCard(
            lambda: self.tr("Writing the file"),
            lambda: self.tr("Until it is whole, nothing stands in its place."),
        )
        self.card.keep_button.hide()
        self._parts = QStackedWidget()
        self._parts.addWidget(self._form())
        self._parts.addWidget(self.card)
        self.setLayout(column(self._parts, gap=0, margins=(24, 22, 24, 20)))
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))
        self._fit()

    @property
    def wish(self) -> OutWish:
        """What is ticked, without a file."""
        columns = tuple(code for code, tick in self.ticks.items() if tick.isChecked())
        return OutWish(Path(), columns, not self.whole.isChecked())

    def take_path(self, path: Path) -> None:
        """Take where the file goes; the ending says of which kind it is."""
        if path.suffix.lower() not in _ENDINGS:
            path = path.with_name(path.name + _ENDINGS[0])
        wish = self.wish
        self.wanted.emit(OutWish(path, wish.columns, wish.is_masked))

    def show_progress(self, progress: Progress, file: str) -> None:
        """Show how far the writing is."""
        self.card.follow(progress, file, lambda _phase: self.tr("customers"))
        self._parts.setCurrentWidget(self.card)

    def show_form(self) -> None:
        """Ask again, as after a stop."""
        self._parts.setCurrentIndex(0)

    def _form(self) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for at, tick in enumerate(self.ticks.values()):
            grid.addWidget(tick, at // _ACROSS, at % _ACROSS)
        title = label(self._title, "section", wraps=True)
        note = label(
            lambda: self.tr("Texts stay texts: Excel changes no phone and no number."),
            "caption",
            wraps=True,
        )
        buttons = row(..., self.cancel, self.save)
        return bare(column(title, grid, self.whole, note, buttons, gap=14))

    def _title(self) -> str:
        return self.tr("Which columns of {customers}?").format(
            customers=counted().customers(self._people)
        )

    def _tick(self, code: CustomerColumn) -> Tick:
        words = partial(export_column, code)
        return named(Tick(words), f"export_{code}", words)

    def _fit(self) -> None:
        self.save.setEnabled(any(tick.isChecked() for tick in self.ticks.values()))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export customers"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel workbook") + " (*.xlsx)", "CSV (*.csv)"])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx")
        )
        dialog.selectFile(self.tr("customers") + ".xlsx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take_path(Path(name)))
        dialog.open()
