"""What is said of exports, in a place where the dictionaries' tool finds it."""

from app.commands.words import Speech


class ExportSpeech(Speech):
    """What is said of exports."""

    def which_kind(self, one: str, other: str) -> str:
        """Say that the file's ending is none of the two."""
        text = self.tr("The file must end in {one} or {other}.")
        return text.format(one=one, other=other)

    def no_view(self, view: str, views: str) -> str:
        """Say that there is no such view, and which there are."""
        text = self.tr("There is no view “{view}”. There are: {views}")
        return text.format(view=view, views=views)

    def only_customers(self) -> str:
        """Say that a view is of customers alone."""
        return self.tr("A view can be named for customers only.")

    def written(self, people: int, path: str) -> str:
        """Say how many people the file holds."""
        return self.tr("Customers written: {people} ({path})").format(people=people, path=path)

    def rows_written(self, rows: int, path: str) -> str:
        """Say how many rows of other tables the file holds."""
        return self.tr("Rows written: {rows} ({path})").format(rows=rows, path=path)

    def cleaned(self, cells: int) -> str:
        """Say that some cells lost characters."""
        text = self.tr("Cells that lost characters which the file cannot hold: {cells}")
        return text.format(cells=cells)
