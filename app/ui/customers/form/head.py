"""The head of the form: whose it is, the draft, and the button that saves."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.formats import time_of_day
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import column
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.texts import ShortLabel

_LONGEST = 24  # letters


class FormHead(QWidget):
    """Signals: left, discarded, saved."""

    left = Signal()
    discarded = Signal()
    saved = Signal()

    def __init__(self, *, is_new: bool) -> None:
        super().__init__()
        self._is_new = is_new
        self._draft: tuple[int, ZoneInfo] | None = None
        self._header = PageHeader("", crumb=lambda: self.tr("Customers"))
        self.draft = named(ShortLabel(role="caption"), "formDraft", "")
        self.discard_button = named(
            Button(lambda: self.tr("Discard"), Kind.GHOST),
            "formDiscard",
            lambda: self.tr("Discard what is not saved"),
        )
        self.cancel_button = named(
            Button(lambda: self.tr("Cancel"), Kind.GHOST), "formCancel", lambda: self.tr("Cancel")
        )
        self.save_button = named(
            Button(self._save_words, Kind.PRIMARY, "check"), "formSave", self._save_words
        )
        for part in (self.draft, self.discard_button, self.cancel_button, self.save_button):
            self._header.add_action(part)
        self.discard_button.hide()
        self.setLayout(column(self._header, gap=0))
        self._header.back.connect(self.left)
        self.cancel_button.clicked.connect(self.left)
        self.discard_button.clicked.connect(self.discarded)
        self.save_button.clicked.connect(self.saved)
        self.show_person("")

    def show_person(self, name: str) -> None:
        """Show who is edited."""
        if self._is_new:
            self._header.set_title(lambda: self.tr("New customer"))
        else:
            self._header.set_crumb(name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…")
            self._header.set_title(lambda: self.tr("Edit"))

    def show_changes(self, *, are_there: bool) -> None:
        """Show whether something is not saved."""
        self.discard_button.setVisible(are_there)
        self.save_button.setEnabled(are_there)

    def show_draft(self, at_ms: int | None, zone: ZoneInfo) -> None:
        """Show when the draft was kept; None while there is none."""
        self._draft = None if at_ms is None else (at_ms, zone)
        self.told_again()

    def told_again(self) -> None:
        """Write again in another language."""
        words = self.tr("Draft saved {time}")
        self.draft.setText(
            "" if self._draft is None else words.format(time=time_of_day(*self._draft))
        )

    def _save_words(self) -> str:
        return self.tr("Add customer") if self._is_new else self.tr("Save")
