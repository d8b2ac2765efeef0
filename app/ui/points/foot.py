"""The foot of the ledger: how many entries, what they gave and took, and which keys do what."""

from app.services.points.listing_views import LedgerFigures
from app.ui.formats import joined
from app.ui.kit.hints import KeyFoot
from app.ui.kit.naming import named
from app.ui.kit.speech import say
from app.ui.kit.texts import ShortLabel
from app.ui.labels.points import points_signed
from app.ui.points.words import entries_words


class LedgerFoot(KeyFoot):
    """36 high, under the table."""

    def __init__(self) -> None:
        self.facts = named(ShortLabel("", "small"), "ledgerCount", "")
        super().__init__(
            (self.facts,),
            (
                ("↑ ↓", lambda: self.tr("move")),
                ("Enter", lambda: self.tr("open customer")),
                ("/", lambda: self.tr("search")),
            ),
        )

    def show_figures(self, figures: LedgerFigures) -> None:
        """Write count and sums of what is listed."""

        def words() -> str:
            given = self.tr("{points} given").format(points=points_signed(figures.given))
            taken = self.tr("{points} taken").format(points=points_signed(-figures.taken))
            net = self.tr("together {points}").format(
                points=points_signed(figures.given - figures.taken)
            )
            return joined([entries_words(figures.entries), given, taken, net])

        say(self.facts, self.facts.setText, words)
