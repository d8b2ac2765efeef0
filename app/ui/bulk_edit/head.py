"""The head of the page: how many people, how the list came to them, and the three ways on."""

from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from app.ui.bulk_edit.sentences import Sentences
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.picking import Selection
from app.ui.kit.speech import Words, say, words_of
from app.ui.kit.texts import badge
from app.ui.theme import px

_WITH_CHIP = 960
_WITH_CANCEL = 860  # the arrow leads back, too


class BulkHead(PageHeader):
    """Cancel, the way to Excel, and the main button, which names the people who really change."""

    def __init__(self) -> None:
        super().__init__(self._title_words, crumb=lambda: self.tr("Customers"))
        self._people, self._is_working = 0, False
        self._words: Words = ""
        self.chip = named(badge(""), "bulkFilter", lambda: self.tr("How the list came to them"))
        cancel_words, excel_words = (
            lambda: self.tr("Cancel"),
            lambda: self.tr("Edit in Excel instead"),
        )
        self.cancel = named(Button(cancel_words, Kind.GHOST), "bulkCancel", cancel_words)
        self.excel = named(
            Button(excel_words, Kind.DEFAULT, "file-spreadsheet"), "bulkExcel", excel_words
        )
        self.act = named(Button("", Kind.PRIMARY, "check"), "bulkAct", "")
        self.add_badge(self.chip)
        for button in (self.cancel, self.excel, self.act):
            self.add_action(button)

    def write(self, selection: Selection, changing: int, *, is_working: bool) -> None:
        """Write numbers and filters anew.

        Args:
            selection: the chosen people.
            changing: how many would really change.
            is_working: they are being changed.
        """
        people = selection.chosen.count
        self._people, self._words = people, selection.words
        self.set_title(lambda: Sentences().edit_people(people) if people else self._title_words())
        say(self.chip, self.chip.setText, selection.words)
        self.act.set_words(lambda: Sentences().change_people(changing))
        self.act.setEnabled(changing > 0 and not is_working)
        self._is_working = is_working
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what stands elsewhere, too, where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width()
        self.chip.setVisible(bool(words_of(self._words)) and wide >= px(_WITH_CHIP))
        is_open = self._people > 0 and not self._is_working
        self.cancel.setVisible(is_open and wide >= px(_WITH_CANCEL))
        self.excel.setVisible(is_open)
        self.act.setVisible(self._people > 0)

    def _title_words(self) -> str:
        return self.tr("Edit people")
