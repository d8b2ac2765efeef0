"""The figures over the ledger: what all people have, and what this month brought."""

from datetime import date

from app.services.points import Outstanding
from app.services.points.listing_views import Happened
from app.ui.formats import month, number
from app.ui.kit.figures import FigureStrip
from app.ui.labels.points import points_signed
from app.ui.points.words import people_words


class LedgerStrip(FigureStrip):
    """Five figures."""

    def __init__(self) -> None:
        super().__init__(
            [
                ("ledgerThere", lambda: self.tr("Can be spent")),
                ("ledgerPending", lambda: self.tr("Pending")),
                ("ledgerEarned", lambda: self.tr("Given this month")),
                ("ledgerSpent", lambda: self.tr("Redeemed this month")),
                ("ledgerExpired", lambda: self.tr("Expired this month")),
            ],
            card="plain",
        )

    def show_outstanding(self, held: Outstanding, worth: str) -> None:
        """Write what all people have, and what it is worth in money, ready formatted."""
        people = people_words(held.people)
        note = self.tr("worth {money}").format(money=worth) if worth else people
        self.show_figure("ledgerThere", number(held.available), note)
        owed = self.tr("{points} owed").format(points=number(held.debt)) if held.debt else ""
        self.show_figure("ledgerPending", number(held.pending), owed)

    def show_happened(self, happened: Happened, today: date) -> None:
        """Write what this month brought so far."""
        self.show_figure("ledgerEarned", points_signed(happened.earned), month(today))
        self.show_figure("ledgerSpent", points_signed(-happened.spent), month(today))
        self.show_figure("ledgerExpired", points_signed(-happened.expired), month(today))
