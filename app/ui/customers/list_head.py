"""The head of the list of customers: Export, Import, Add customer."""

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QMenu

from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.speech import Words


class ListHead(PageHeader):
    """Signals: export_wanted, import_wanted, add_wanted; page_wanted(code) from the menu."""

    export_wanted = Signal()
    import_wanted = Signal()
    add_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(lambda: self.tr("Customers"))
        self.export_button = self._button(
            "customersExport", lambda: self.tr("Export"), "download", self.export_wanted
        )
        self.import_button = self._button(
            "customersImport", lambda: self.tr("Import"), "upload", self.import_wanted
        )
        self.add_button = self._button(
            "customersAdd", lambda: self.tr("Add customer"), "user-plus", self.add_wanted
        )
        self.more_button = named(
            icon_button("ellipsis", self._more_words), "customersMore", self._more_words
        )
        self.more_button.clicked.connect(lambda _checked=False: self._open_menu())
        self.add_action(self.more_button)
        self.show_empty(is_empty=False)

    def show_empty(self, *, is_empty: bool) -> None:
        """Let the note of an empty list have the main button of the page."""
        self.export_button.setVisible(not is_empty)
        self.more_button.setVisible(not is_empty)
        self.add_button.set_kind(Kind.DEFAULT if is_empty else Kind.PRIMARY)

    def menu(self) -> QMenu:
        """Make the menu of what else there is for the list."""
        menu = QMenu(self.more_button)
        menu.setObjectName("customersMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = (
            ("class_rules", self.tr("Class rules and invalid records")),
            ("completing", self.tr("Worth completing")),
        )
        for code, words in entries:
            action = menu.addAction(words)
            action.setObjectName(f"more_{code}")
            action.triggered.connect(lambda _checked=False, code=code: self.page_wanted.emit(code))
        return menu

    def _more_words(self) -> str:
        return self.tr("More")

    def _open_menu(self) -> None:
        menu, button = self.menu(), self.more_button
        left = min(button.width() - menu.sizeHint().width(), 0)
        menu.popup(button.mapToGlobal(QPoint(left, button.height() + 2)))

    def _button(self, name: str, words: Words, icon_name: str, wanted: SignalInstance) -> Button:
        button = named(Button(words, Kind.DEFAULT, icon_name), name, words)
        button.clicked.connect(lambda _checked=False: wanted.emit())
        self.add_action(button)
        return button
