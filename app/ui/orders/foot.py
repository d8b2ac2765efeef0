"""The foot of the orders: how many, what came in, and which keys do what."""

from app.services.orders.views import OrderFigures
from app.ui.formats import joined, money, number
from app.ui.kit.hints import KeyFoot
from app.ui.kit.naming import named
from app.ui.kit.speech import say
from app.ui.kit.texts import ShortLabel
from app.ui.orders.words import orders_words


class OrderFoot(KeyFoot):
    """36 high, under the table."""

    def __init__(self, currency: str) -> None:
        self._currency = currency
        self.facts = named(ShortLabel("", "small"), "orderCount", "")
        super().__init__(
            (self.facts,),
            (
                ("↑ ↓", lambda: self.tr("move")),
                ("Enter", lambda: self.tr("open order")),
                ("Alt Enter", lambda: self.tr("open buyer")),
                ("/", lambda: self.tr("search")),
            ),
        )

    def show_figures(self, figures: OrderFigures) -> None:
        """Write count, money received and average of what is listed."""

        def words() -> str:
            rated = figures.orders - figures.unrated
            total = self.tr("received {money}").format(money=self._money(figures.home_minor))
            average = round(figures.home_minor / rated) if rated else 0
            usual = self.tr("average {money}").format(money=self._money(average))
            unrated = self.tr("{count} without a rate").format(count=number(figures.unrated))
            parts = (usual if rated else "", unrated if figures.unrated else "")
            return joined([orders_words(figures.orders), total, *parts])

        say(self.facts, self.facts.setText, words)

    def _money(self, minor: int) -> str:
        return money(minor, self._currency)
