"""The head of the ledger: export."""

from app.ui.kit.page_header import PageHeader


class LedgerHead(PageHeader):
    """The title and the buttons of the page."""

    def __init__(self) -> None:
        super().__init__(lambda: self.tr("Points"))
