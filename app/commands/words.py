"""The commands' own sentences, each in one place where the dictionaries' tool finds it."""

from app.commands.services import Words


class Speech:
    """Translates its sentences in its own name."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def tr(self, text: str) -> str:
        """Give a sentence in the language in use."""
        return self.words.translate(type(self).__name__, text)


class ImportSpeech(Speech):
    """What is said of imports."""

    def counts(self) -> tuple[tuple[str, str], ...]:
        """Give the numbers of a report, each with its name in words."""
        return (
            ("read", self.tr("Rows read")),
            ("applied", self.tr("Rows applied")),
            ("unchanged", self.tr("Rows unchanged")),
            ("kept_aside", self.tr("Rows kept aside")),
            ("customers_new", self.tr("New customers")),
            ("customers_changed", self.tr("Changed customers")),
            ("orders_new", self.tr("New orders")),
            ("orders_changed", self.tr("Changed orders")),
            ("looks_older", self.tr("Orders that look older here")),
        )

    def shop(self) -> str:
        """Name the line that says which shop it was."""
        return self.tr("Shop")

    def net(self) -> str:
        """Name the line that says how much money it was."""
        return self.tr("Money received")

    def batch(self) -> str:
        """Name the line that says the number to undo it by."""
        return self.tr("Number of the import")

    def dry(self) -> str:
        """Say that nothing was written."""
        return self.tr("This was only a trial; nothing was changed.")

    def left_out(self, table: str) -> str:
        """Say that a table beside known ones was not read."""
        return self.tr("“{table}” was left out: its columns are not known.").format(table=table)

    def no_column(self, column: str) -> str:
        """Say that --map names a column that no file has."""
        return self.tr("No file has a column “{column}”.").format(column=column)

    def no_field(self, field: str, fields: str) -> str:
        """Say that --map names a field that does not exist, and which do."""
        text = self.tr("There is no field “{field}”. There are: {fields}")
        return text.format(field=field, fields=fields)

    def undone(self, customers: int, orders: int) -> str:
        """Say what an undo took back."""
        text = self.tr("Taken back. Customers: {customers}. Orders: {orders}.")
        return text.format(customers=customers, orders=orders)

    def kept(self, count: int) -> str:
        """Say what an undo left because it was edited since."""
        return self.tr("Kept because they were changed since: {count}").format(count=count)

    def emptied(self, count: int) -> str:
        """Say what an undo emptied because something that stays points to it."""
        text = self.tr("Emptied because something that stays belongs to them: {count}")
        return text.format(count=count)


class StoreSpeech(Speech):
    """What is said of checks, copies and pictures."""

    def sound(self) -> str:
        """Say that a check found nothing."""
        return self.tr("Everything is in order.")

    def copied(self, name: str, people: int, orders: int) -> str:
        """Say which copy was made."""
        text = self.tr("Copied: {name} (customers: {people}, orders: {orders})")
        return text.format(name=name, people=people, orders=orders)

    def restored(self, name: str) -> str:
        """Say which copy was brought back."""
        return self.tr("Brought back: {name}").format(name=name)

    def left_alone(self) -> str:
        """Say that nobody knows how the command ended."""
        return self.tr(
            "The window that has the business open was closed before it answered. "
            "Look there what was done."
        )

    def toured(self, folder: str) -> str:
        """Say where the pictures are."""
        return self.tr("The pictures are in {folder}").format(folder=folder)
