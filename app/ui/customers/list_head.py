"""The head of the list of customers: Export, Import, Add customer."""

from PySide6.QtCore import Signal, SignalInstance

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.speech import Words


class ListHead(PageHeader):
    """Signals: export_wanted, import_wanted, add_wanted."""

    export_wanted = Signal()
    import_wanted = Signal()
    add_wanted = Signal()

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
        self.show_empty(is_empty=False)

    def show_empty(self, *, is_empty: bool) -> None:
        """Let the note of an empty list have the main button of the page."""
        self.export_button.setVisible(not is_empty)
        self.add_button.set_kind(Kind.DEFAULT if is_empty else Kind.PRIMARY)

    def _button(self, name: str, words: Words, icon_name: str, wanted: SignalInstance) -> Button:
        button = named(Button(words, Kind.DEFAULT, icon_name), name, words)
        button.clicked.connect(lambda _checked=False: wanted.emit())
        self.add_action(button)
        return button
