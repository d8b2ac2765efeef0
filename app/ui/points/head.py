"""The head of the ledger: give, redeem, check, export."""

from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader


class LedgerHead(PageHeader):
    """The title and the buttons of the page."""

    def __init__(self, check_button: Button) -> None:
        super().__init__(lambda: self.tr("Points"))
        self.export_button = named(
            Button(lambda: self.tr("Export"), Kind.DEFAULT, "download"),
            "ledgerExport",
            lambda: self.tr("Export"),
        )
        self.give_button = named(
            Button(lambda: self.tr("Give points"), Kind.DEFAULT, "plus"),
            "ledgerGive",
            lambda: self.tr("Give points"),
        )
        self.redeem_button = named(
            Button(lambda: self.tr("Redeem"), Kind.PRIMARY, "gift"),
            "ledgerRedeem",
            lambda: self.tr("Redeem"),
        )
        self.more_button = named(
            icon_button("ellipsis", lambda: self.tr("More")),
            "ledgerMore",
            lambda: self.tr("More"),
        )
        acts = (check_button, self.export_button, self.give_button, self.redeem_button)
        for part in (*acts, self.more_button):
            self.add_action(part)
