"""The head of the orders: export and import."""

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader


class OrderHead(PageHeader):
    """The title and two buttons."""

    def __init__(self) -> None:
        super().__init__(lambda: self.tr("Orders"))
        self.import_button = named(
            Button(lambda: self.tr("Import orders"), Kind.PRIMARY, "upload"),
            "ordersImport",
            lambda: self.tr("Import orders"),
        )
        self.export_button = named(
            Button(lambda: self.tr("Export"), Kind.DEFAULT, "download"),
            "ordersExport",
            lambda: self.tr("Export"),
        )
        self.add_action(self.export_button)
        self.add_action(self.import_button)
