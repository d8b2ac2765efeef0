"""What goes into the file: asked once, then written with a bar and Cancel."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QWidget

from app.ui.exporting.forms import EntriesPart, ExcelPart, OrdersPart, Part, PeoplePart, TablesPart
from app.ui.exporting.wishes import ExportWish, Form, Subject
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Tick
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.progress_card import ProgressCard
from app.ui.kit.speech import on_look
from app.ui.kit.tabs import Segments
from app.ui.kit.tasks import Progress
from app.ui.theme import px

_WIDE = 600
_ENDINGS = {
    Form.PEOPLE: (".xlsx", ".csv"),
    Form.EXCEL: (".xlsx",),
    Form.ORDERS: (".xlsx", ".csv"),
    Form.ENTRIES: (".xlsx", ".csv"),
    Form.TABLES: (".xlsx", ".zip"),
}


class ExportDialog(QDialog):
    """Opened, not waited for. Signal wanted(ExportWish): the seller said what and where."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, subject: Subject, wish: ExportWish) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self._wish, self.forms = wish, subject.forms
        self.parts = {form: self._part(form, subject) for form in self.forms}
        self.tabs = Segments([partial(self._name, form) for form in self.forms])
        for at, form in enumerate(self.forms):
            self.tabs.part(at).setObjectName(f"exportAs_{form}")
        self.whole = named(
            Tick(lambda: self.tr("Phones and e-mails in full")),
            "exportWhole",
            lambda: self.tr("Phones and e-mails in full"),
        )
        self.whole.setChecked(not wish.is_masked)
        self.cancel, self.save = self._buttons()
        self.card = ProgressCard(
            lambda: self.tr("Writing the file"),
            lambda: self.tr("Until it is whole, nothing stands in its place."),
        )
        self.card.keep_button.hide()
        self._asked = QStackedWidget()
        for part in self.parts.values():
            self._asked.addWidget(part)
            part.changed.connect(self._fit)
        self._pages = QStackedWidget()
        buttons = row(..., self.cancel, self.save)
        tabs = row(self.tabs, ...)
        self._pages.addWidget(bare(column(tabs, self._asked, self.whole, buttons, gap=16)))
        self._pages.addWidget(self.card)
        self.setLayout(column(self._pages, gap=0, margins=(24, 22, 24, 20)))
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))
        self.tabs.chosen.connect(lambda _at: self._fit())
        self.tabs.choose(self.forms.index(wish.form) if wish.form in self.forms else 0)
        self._fit()

    @property
    def form(self) -> Form:
        """What the file is for."""
        return self.forms[self.tabs.current()]

    @property
    def wish(self) -> ExportWish:
        """What is ticked, without a file."""
        wish = replace(self._wish, form=self.form, path=Path())
        for part in self.parts.values():
            if part.column_ticks:
                columns = (code for code, tick in part.column_ticks.items() if tick.isChecked())
                wish = replace(wish, columns=tuple(columns))
            if part.table_ticks:
                tables = (code for code, tick in part.table_ticks.items() if tick.isChecked())
                wish = replace(wish, tables=tuple(tables))
        return replace(wish, is_masked=not self.whole.isChecked())

    def take_path(self, path: Path) -> None:
        """Take where the file goes; the ending says of which kind it is."""
        endings = _ENDINGS[self.form]
        if path.suffix.lower() not in endings:
            path = path.with_name(path.name + endings[0])
        self.wanted.emit(replace(self.wish, path=path))

    def show_progress(self, progress: Progress, file: str) -> None:
        """Show how far the writing is."""
        self.card.follow(progress, file, lambda _phase: self.tr("rows"))
        self._pages.setCurrentWidget(self.card)

    def show_form(self) -> None:
        """Ask again, as after a stop."""
        self._pages.setCurrentIndex(0)

    def _part(self, form: Form, subject: Subject) -> Part:
        if form is Form.PEOPLE:
            return PeoplePart(subject.count, self._wish.columns)
        if form is Form.TABLES:
            return TablesPart(self._wish.tables)
        parts = {Form.EXCEL: ExcelPart, Form.ORDERS: OrdersPart, Form.ENTRIES: EntriesPart}
        return parts[form](subject.count)

    def _name(self, form: Form) -> str:
        words = {
            Form.PEOPLE: lambda: self.tr("As a list"),
            Form.EXCEL: lambda: self.tr("To edit in Excel"),
            Form.ORDERS: lambda: self.tr("These orders"),
            Form.ENTRIES: lambda: self.tr("These entries"),
            Form.TABLES: lambda: self.tr("All tables"),
        }
        return words[form]()

    def _buttons(self) -> tuple[Button, Button]:
        cancel_words, save_words = lambda: self.tr("Cancel"), lambda: self.tr("Choose the file…")
        cancel = named(Button(cancel_words), "exportCancel", cancel_words)
        save = named(Button(save_words, Kind.PRIMARY), "exportSave", save_words)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self._ask_where)
        save.setDefault(True)
        return cancel, save

    def _fit(self) -> None:
        self._asked.setCurrentWidget(self.parts[self.form])
        self.whole.setVisible(self.form in (Form.PEOPLE, Form.TABLES))
        self.save.setEnabled(self.parts[self.form].is_complete)

    def _ask_where(self) -> None:
        kinds = {
            ".xlsx": self.tr("Excel workbook") + " (*.xlsx)",
            ".csv": "CSV (*.csv)",
            ".zip": self.tr("CSV files in a zip") + " (*.zip)",
        }
        endings = _ENDINGS[self.form]
        dialog = QFileDialog(self, self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([kinds[ending] for ending in endings])
        dialog.setDefaultSuffix(endings[0].lstrip("."))
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(
                next(ending for ending in endings if f"*{ending})" in chosen).lstrip(".")
            )
        )
        dialog.selectFile(self._file_name() + endings[0])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take_path(Path(name)))
        dialog.open()

    def _file_name(self) -> str:
        names = {
            Form.PEOPLE: lambda: self.tr("customers"),
            Form.EXCEL: lambda: self.tr("customers to edit"),
            Form.ORDERS: lambda: self.tr("orders"),
            Form.ENTRIES: lambda: self.tr("points ledger"),
            Form.TABLES: lambda: self.tr("all tables"),
        }
        return names[self.form]()
