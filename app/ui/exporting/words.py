"""Sentences of exports that have numbers in them."""

from PySide6.QtCore import QObject

from app.ui.formats import number


class Sentences(QObject):
    """Only tr() of an object knows plural forms."""

    def which_columns(self, n: int) -> str:
        """Ask for the columns of some people."""
        return self.tr("Which columns of {count} customer(s)?", "", n).format(count=number(n))

    def edit_people(self, n: int) -> str:
        """Say what goes to Excel to be edited."""
        return self.tr("{count} customer(s) to edit in Excel", "", n).format(count=number(n))

    def these_orders(self, n: int) -> str:
        """Say how many orders go out."""
        return self.tr("{count} order(s) as they are listed", "", n).format(count=number(n))

    def these_entries(self, n: int) -> str:
        """Say how many entries of the ledger go out."""
        return self.tr("{count} entry(s) as they are listed", "", n).format(count=number(n))

    def people_written(self, n: int, file: str) -> str:
        """Say that people are in a file."""
        text = self.tr("{count} customer(s) written to {file}", "", n)
        return text.format(count=number(n), file=file)

    def to_be_edited(self, n: int, file: str) -> str:
        """Say that people are in a file that can come back."""
        text = self.tr(
            "{count} customer(s) written to {file}. Edit it, save it, drop it here.", "", n
        )
        return text.format(count=number(n), file=file)

    def rows_written(self, n: int, file: str) -> str:
        """Say that rows of tables are in a file."""
        text = self.tr("{count} row(s) written to {file}", "", n)
        return text.format(count=number(n), file=file)

    def lost(self, n: int) -> str:
        """Say that cells lost characters."""
        text = self.tr("{count} cell(s) lost characters that the file cannot hold.", "", n)
        return text.format(count=number(n))
