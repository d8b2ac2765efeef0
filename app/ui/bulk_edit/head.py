"""The head of the page: how many people, how the list came to them, and the three ways on."""

from app.ui.bulk_edit.words import Sentences
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.picking import Selection
from app.ui.kit.speech import say, words_of
from app.ui.kit.texts import badge


class BulkHead(PageHeader):
    """Cancel, the way to Excel, and the main button, which names the people who really change."""

    def __init__(self) -> None:
        super().__init__(lambda: self.tr("Edit people"), crumb=lambda: self.tr("Customers"))
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
        people, words = selection.chosen.count, selection.words
        self.set_title(lambda: Sentences().edit_people(people))
        say(self.chip, self.chip.setText, words)
        self.chip.setVisible(bool(words_of(words)))
        self.act.set_words(lambda: Sentences().change_people(changing))
        self.act.setEnabled(changing > 0 and not is_working)
        self.excel.setEnabled(people > 0 and not is_working)
