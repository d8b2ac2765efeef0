"""What is said of points, in a place where the dictionaries' tool finds it."""

from app.commands.words import Speech


class PointsSpeech(Speech):
    """What is said of points."""

    def taken_over(self, people: int, points: int) -> str:
        """Say how many balances came in."""
        text = self.tr("Balances taken over. Customers: {people}. Points: {points}.")
        return text.format(people=people, points=points)

    def nothing_new(self) -> str:
        """Say that a file was taken over before."""
        return self.tr("Nothing new: these balances were taken over before.")

    def would(self, people: int, points: int) -> str:
        """Say how many balances would come in."""
        text = self.tr("Would be taken over. Customers: {people}. Points: {points}.")
        return text.format(people=people, points=points)

    def on_top(self, people: int) -> str:
        """Say that balances come on top of points that are there."""
        text = self.tr("Have points already, these come on top: {people}")
        return text.format(people=people)

    def added_up(self, people: int) -> str:
        """Say that points of several rows are added up."""
        text = self.tr("In several rows with the same last day, added up: {people}")
        return text.format(people=people)

    def left_out(self, rows: int) -> str:
        """Say how many rows were left out."""
        return self.tr("Rows left out: {rows}").format(rows=rows)

    def row(self, row: int, told: str, why: str) -> str:
        """Say why a row was left out."""
        return self.tr("row {row}: {told}: {why}").format(row=row, told=told or "-", why=why)

    def nobody(self, said: str) -> str:
        """Say that nobody is called so."""
        text = self.tr(
            "There is no customer “{said}”: give a number, an account, a phone or an e-mail."
        )
        return text.format(said=said)

    def several(self, said: str, people: str) -> str:
        """Say that several people are called so, and their numbers."""
        text = self.tr("Several customers are “{said}”. Their numbers: {people}")
        return text.format(said=said, people=people)


class StatementSpeech(Speech):
    """What is said in a statement of points."""

    def title(self, name: str, number: int) -> str:
        """Say whose statement it is."""
        return self.tr("Points of {name} (customer {number})").format(name=name, number=number)

    def standing(self, available: int, pending: int) -> str:
        """Say what somebody has."""
        text = self.tr("Can be spent: {available}. Pending: {pending}.")
        return text.format(available=available, pending=pending)

    def debt(self, points: int) -> str:
        """Say what somebody owes."""
        return self.tr("Owed: {points}.").format(points=points)

    def expiring(self, points: int, day: str) -> str:
        """Say what expires next."""
        return self.tr("Next to expire: {points} on {day}.").format(points=points, day=day)

    def headings(self) -> tuple[str, str, str, str, str]:
        """Give what stands over the columns of a statement."""
        return (
            self.tr("Day"),
            self.tr("What"),
            self.tr("Points"),
            self.tr("What for"),
            self.tr("Balance"),
        )

    def order(self, number: str) -> str:
        """Name an order."""
        return self.tr("Order {number}").format(number=number)
