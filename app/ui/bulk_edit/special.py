"""Editors of what is lowered, found and replaced, and hidden."""

from functools import partial

from PySide6.QtCore import Qt
from typing_extensions import override

from app.services.editing import BulkEdit, EditKind, PersonField
from app.ui.bulk_edit.editors import Editor, wide
from app.ui.bulk_edit.words import field_words
from app.ui.kit.fields import Choice, TextField
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.texts import label
from app.ui.labels import consent
from app.ui.theme import Ink

_BOTH = "both"
_TEXTS = (
    PersonField.NOTE,
    PersonField.SOURCE,
    PersonField.NAME,
    PersonField.CALLED_AS,
    PersonField.KANA,
    PersonField.COMPANY,
)


class ConsentEditor(Editor):
    """What is from now on held of a channel: less than before."""

    def __init__(self) -> None:
        super().__init__()
        self.channel = named(Choice(is_quiet=False), "bulkChannel", lambda: self.tr("Channel"))
        self.channel.add(lambda: self.tr("SMS"), "sms")
        self.channel.add(lambda: self.tr("E-mail"), "email")
        self.channel.add(lambda: self.tr("Both"), _BOTH)
        self.state = named(
            wide(Choice(is_quiet=False)), "bulkConsentTo", lambda: self.tr("Consent from now on")
        )
        for code in ("refused", "unknown"):
            self.state.add(partial(_said, code), code)
        for choice in (self.channel, self.state):
            choice.currentIndexChanged.connect(self._edited)
        why = label(
            lambda: self.tr(
                "A “yes” needs the person’s own word and proof, so it is never given in bulk."
            ),
            "small",
            wraps=True,
        )
        arrow = IconLabel("arrow-right", Ink.TEXT3, 14)
        self.setLayout(column(row(self.channel, arrow, (self.state, 1)), why, gap=10))

    @override
    def edits(self) -> tuple[BulkEdit, ...]:
        """Give one edit for each channel."""
        chosen = self.channel.currentData()
        channels = ("sms", "email") if chosen == _BOTH else (str(chosen),)
        state = str(self.state.currentData())
        return tuple(BulkEdit(EditKind.LOWER_CONSENT, state, each) for each in channels)

    @override
    def begin(self) -> None:
        """Take the focus."""
        self.channel.setFocus(Qt.FocusReason.OtherFocusReason)


class ReplaceEditor(Editor):
    """A text that is found in a field, and what comes in its place."""

    def __init__(self) -> None:
        super().__init__()
        self.field = named(wide(Choice(is_quiet=False)), "bulkReplaceIn", lambda: self.tr("Field"))
        for each in _TEXTS:
            self.field.add(partial(field_words, each), each.value)
        self.sought = named(
            TextField(lambda: self.tr("Find")), "bulkFind", lambda: self.tr("Text to find")
        )
        self.by = named(
            TextField(lambda: self.tr("Replace with; empty takes it away")),
            "bulkReplaceBy",
            lambda: self.tr("Replace with"),
        )
        self.field.currentIndexChanged.connect(self._edited)
        for text in (self.sought, self.by):
            text.textChanged.connect(self._edited)
        self.setLayout(column(self.field, self.sought, self.by, gap=8))

    @override
    def edits(self) -> tuple[BulkEdit, ...]:
        """Give what to find and what comes for it."""
        sought = self.sought.text()
        if not sought:
            return ()
        field = str(self.field.currentData())
        return (BulkEdit(EditKind.REPLACE_TEXT, self.by.text(), field, sought),)

    @override
    def begin(self) -> None:
        """Take the focus."""
        self.sought.setFocus(Qt.FocusReason.OtherFocusReason)


class HideEditor(Editor):
    """Ticked is all it takes; the hidden are shown again."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = EditKind.HIDE
        self.hide()

    @override
    def edits(self) -> tuple[BulkEdit, ...]:
        """Give hiding, or showing."""
        return (BulkEdit(self.kind),)


def _said(code: str) -> str:
    return consent(code)[0]
