"""The way round by Excel, for what no field here can say."""

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.naming import named


class ExcelButton(Button):
    """Edit the chosen in Excel, and bring them back."""

    def __init__(self) -> None:
        super().__init__(self._words, Kind.DEFAULT, "file-spreadsheet")
        named(self, "bulkExcel", self._words)

    def _words(self) -> str:
        return self.tr("Edit in Excel instead")
