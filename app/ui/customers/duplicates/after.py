"""What the one person would have after merging: sums of both, before it is done."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from app.services.duplicates.views import After, PairLook, Side, Together
from app.ui.customers.duplicates.words import told
from app.ui.customers.words import counted
from app.ui.formats import NOTHING, money, number
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, clear, column
from app.ui.kit.naming import named
from app.ui.kit.texts import label
from app.ui.labels import consent
from app.ui.labels.row_words import name_of
from app.ui.labels.tiers import tier_words

_TWO = 2


class AfterCard(QFrame):
    """A sunken strip of sums; wraps where room is short."""

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self.setProperty("card", "sunken")
        title = label(lambda: self.tr("After merging"), "strong")
        note = label(lambda: self.tr("You can take this back at any time."), "small", wraps=True)
        self._unrated = label("", "small", wraps=True)
        self._unrated.hide()
        self._room = QWidget()
        self._flow = FlowLayout(self._room, 36)
        self.setLayout(column(title, self._room, self._unrated, note, gap=8, margins=(12, 16)))

    def show_pair(self, look: PairLook) -> None:
        """Show the sums of two people."""
        after = look.after
        self._show_unrated((look.a, look.b))
        rewards = self._rewards(look.together)
        sums = [*self._sums(look), *rewards, *self._consents(after)]
        self._fill([*sums, self._number((look.a, look.b))])

    def show_many(self, people: Sequence[Side], together: Together) -> None:
        """Show the sums of several people, and what they would have as one."""
        orders = sum(person.row.orders for person in people)
        net = sum(person.row.net_minor for person in people)
        self._show_unrated(people)
        figures = [
            (self.tr("Orders"), number(orders), "orders"),
            (self.tr("Spent"), self._money(net, people), "spent"),
            (self.tr("Records"), told().records(sum(each.rows for each in people)), "records"),
        ]
        self._fill([*figures, *self._rewards(together), self._number(people)])

    def _fill(self, figures: Sequence[tuple[str, str, str]]) -> None:
        clear(self._flow)
        for caption, text, code in figures:
            shown = named(label(text, "strong"), f"after_{code}", f"{caption}: {text}")
            self._flow.addWidget(bare(column(label(caption, "small"), shown, gap=2)))

    def _sums(self, look: PairLook) -> list[tuple[str, str, str]]:
        after = look.after
        orders = self.tr("{a} + {b} = {sum}").format(
            a=number(after.orders_a),
            b=number(after.orders_b),
            sum=number(after.orders_a + after.orders_b),
        )
        spent = self.tr("{a} + {b} = {sum}").format(
            a=self._money(after.net_a, (look.a,)),
            b=self._money(after.net_b, (look.b,)),
            sum=self._money(after.net_a + after.net_b, (look.a, look.b)),
        )
        return [(self.tr("Orders"), orders, "orders"), (self.tr("Spent"), spent, "spent")]

    def _rewards(self, together: Together) -> list[tuple[str, str, str]]:
        """Give points and tier, where the business has any."""
        found, points, tiers = [], together.points, together.tiers
        if points:
            words = self.tr("{a} + {b} = {sum}")
            text = number(together.all_points)
            # What one owes is taken off the other's: then they do not add up to the sum.
            if len(points) == _TWO and sum(points) == together.all_points:
                text = words.format(a=number(points[0]), b=number(points[1]), sum=text)
            found.append((self.tr("Points"), text, "points"))
        if tiers is not None and (tiers.after or any(tiers.now)):
            text = tier_words(tiers.after)
            if tiers.after in tiers.now:
                text = self.tr("{tier} (as before)").format(tier=text)
            found.append((self.tr("Tier"), text, "tier"))
        return found

    def _consents(self, after: After) -> list[tuple[str, str, str]]:
        return [
            (self.tr("SMS"), consent(after.consent_sms)[0], "sms"),
            (self.tr("E-mail"), consent(after.consent_email)[0], "email"),
        ]

    def _number(self, people: Sequence[Side]) -> tuple[str, str, str]:
        oldest = min(people, key=lambda person: person.person_id)
        words = self.tr("{number}, that of {name}")
        text = words.format(number=oldest.person_id, name=name_of(oldest.row))
        return self.tr("Customer number"), text, "number"

    def _money(self, minor: int, people: Sequence[Side]) -> str:
        # Money without a rate is nothing, not a nought.
        has_rate = any(each.row.unrated_orders < each.row.orders for each in people)
        is_known = has_rate or not any(each.row.orders for each in people)
        return money(minor, self._currency, is_whole=True) if is_known else NOTHING

    def _show_unrated(self, people: Sequence[Side]) -> None:
        orders = sum(each.row.unrated_orders for each in people)
        self._unrated.setText(counted().unrated(orders))
        self._unrated.setVisible(bool(orders))
