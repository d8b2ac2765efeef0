"""The statement of a customer: as a picture, as text, in the customer's language."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget

from app.services.exporting import OutReport
from app.ui.i18n import Language, current_language, speaking
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.deeds import Done
from app.ui.kit.fields import Choice
from app.ui.kit.home import Home
from app.ui.kit.layouts import boxed, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.theme import px
from app.ui.wallet.ports import Holding, WalletDesk
from app.ui.wallet.statement_picture import statement_picture
from app.ui.wallet.statement_words import Letterhead, statement_text

_WIDE, _HIGH = 640, 660
_PREVIEW = 560
_ENDING, _WORKBOOK = ".png", ".xlsx"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the statement tells.

    Attributes:
        name: what the customer is called.
        desk: says whose shop it is, and writes workbooks.
    """

    holding: Holding
    name: str
    desk: WalletDesk


class StatementDialog(QDialog):
    """Signal did(Done): a picture was saved, or could not be."""

    did = Signal(object)

    def __init__(self, parent: QWidget, wanted: Wanted, tasks: TaskRunner, home: Home) -> None:
        super().__init__(parent)
        self._wanted, self._tasks, self._home = wanted, tasks, home
        self.image: QImage | None = None
        self.text = ""
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named(self, "statement", lambda: self.tr("Points statement"))
        say(self, self.setWindowTitle, lambda: self.tr("Points statement"))
        self.language = named(Choice(), "statementLanguage", lambda: self.tr("In which language"))
        for each in Language:
            self.language.add(each.own_name, each)
        self.language.choose(current_language())
        self.language.currentIndexChanged.connect(lambda _at: self._draw())
        self.preview: QLabel = named(QLabel(), "statementPreview", lambda: self.tr("Preview"))
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.text_button = self._button("statementCopyText", lambda: self.tr("Copy text"), "copy")
        self.save_button = self._button("statementSave", lambda: self.tr("Save…"), "download")
        self.picture_button = named(
            Button(lambda: self.tr("Copy picture"), Kind.PRIMARY, "image"),
            "statementCopyPicture",
            lambda: self.tr("Copy picture"),
        )
        self.close_button = named(
            Button(lambda: self.tr("Close"), Kind.GHOST), "statementClose", lambda: self.tr("Close")
        )
        self._lay_out()
        self._connect()
        self.picture_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._draw()

    def save_to(self, path: Path) -> None:
        """Save the picture into this file, or every entry where it is a workbook."""
        image, write = self.image, self._wanted.desk.write_statement
        person = self._wanted.holding.person_id
        if path.suffix.lower() == _WORKBOOK and write is not None:
            self._tasks.read(self, lambda: write(person, path), self._written, self._not_saved)
        elif image is not None:
            target = path if path.suffix.lower() == _ENDING else path.with_name(path.name + _ENDING)
            self._tasks.read(self, lambda: image.save(str(target)), partial(self._saved, target))

    def _lay_out(self) -> None:
        title = label(lambda: self.tr("Points statement"), "section")
        head = row(title, ..., self.language, gap=10)
        area = scrolling(self.preview)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        named(area, "statementArea", lambda: self.tr("Preview"))
        card = boxed(column((area, 1), margins=8), "sunken")
        foot = row(
            self.close_button, ..., self.text_button, self.save_button, self.picture_button, gap=8
        )
        self.setLayout(column(head, (card, 1), foot, gap=14, margins=(20, 20, 20, 16)))
        on_look(self, lambda: self.resize(px(_WIDE), min(px(_HIGH), self._room())))

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.text_button.clicked.connect(self._copy_text)
        self.picture_button.clicked.connect(self._copy_picture)
        self.save_button.clicked.connect(self._ask_where)

    def _room(self) -> int:
        parent = self.parentWidget()
        return parent.height() - 40 if parent is not None else px(_HIGH)

    def _button(self, name: str, words: Words, icon_name: str) -> Button:
        return named(Button(words, Kind.DEFAULT, icon_name), name, words)

    def _draw(self) -> None:
        language = Language(self.language.currentData())
        wanted, home = self._wanted, self._home

        def work() -> tuple[QImage, str]:
            head = Letterhead(wanted.desk.shop_name(), wanted.name, home.clock.today(), home.zone)
            if language is current_language():
                return statement_picture(wanted.holding, head), statement_text(wanted.holding, head)
            with speaking(language):
                return statement_picture(wanted.holding, head), statement_text(wanted.holding, head)

        self._tasks.ask(self, "draw", work, self._show)

    def _show(self, drawn: tuple[QImage, str]) -> None:
        self.image, self.text = drawn
        ratio = self.devicePixelRatioF()
        wide = round(px(_PREVIEW) * ratio)
        shown = self.image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.preview.setPixmap(QPixmap.fromImage(shown))
        self.preview.setAccessibleDescription(self.text)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._tell_copied(self.text_button)

    def _copy_picture(self) -> None:
        if self.image is not None:
            QGuiApplication.clipboard().setImage(self.image)
            self._tell_copied(self.picture_button)

    def _tell_copied(self, button: Button) -> None:
        button.set_words(lambda: self.tr("Copied"))
        button.set_icon("check")

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the statement"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = [self.tr("Picture") + " (*.png)"]
        if self._wanted.desk.write_statement is not None:
            kinds.append(self.tr("Excel workbook") + " (*.xlsx)")
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix(_ENDING.lstrip("."))
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("xlsx" if _WORKBOOK in chosen else "png")
        )
        name = self.tr("points of {customer}").format(customer=self._wanted.holding.person_id)
        dialog.selectFile(name + _ENDING)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.open()

    def _written(self, report: OutReport) -> None:
        self._tell_saved(report.path)

    def _saved(self, path: Path, is_saved: object) -> None:
        if is_saved:
            self._tell_saved(path)
        else:
            self._not_saved()

    def _tell_saved(self, path: Path) -> None:
        self.did.emit(Done(self.tr("The statement is saved in {file}").format(file=path.name)))
        self.accept()

    def _not_saved(self, _error: Exception | None = None) -> None:
        self.save_button.set_words(lambda: self.tr("It could not be saved"))
        self.save_button.set_icon("triangle-alert")
