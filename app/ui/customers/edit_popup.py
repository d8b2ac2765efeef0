"""The popup that changes one field of many people: the effect is shown before the act."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.editing import BulkEdit, EditKind, Preview
from app.services.exporting import CustomerColumn
from app.ui.customers.bulk_words import asked
from app.ui.error_texts import explain
from app.ui.i18n import translate
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import TYPING_PAUSE_MS, Choice, TextField
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look, say
from app.ui.kit.texts import label, set_role
from app.ui.labels import consent, export_column
from app.ui.theme import px

_WIDE = 380
_FIELDS = (
    CustomerColumn.SOURCE,
    CustomerColumn.NOTE,
    CustomerColumn.BIRTHDAY,
    CustomerColumn.CALLED_AS,
)
_CHANNELS = {"sms": CustomerColumn.CONSENT_SMS, "email": CustomerColumn.CONSENT_EMAIL}


class EditPopup(Popup):
    """Signals: tried(BulkEdit) a moment after the last key; wished(BulkEdit)."""

    tried = Signal(object)
    wished = Signal(object)

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        named(self, "editPopup", lambda: self.tr("Edit a field"))
        self.what = named(Choice(), "editWhat", lambda: self.tr("What to change"))
        for field in _FIELDS:
            self.what.add(_words(field), f"{EditKind.SET_FIELD}/{field}")
        for channel, code in _CHANNELS.items():
            self.what.add(_refused(code), f"{EditKind.LOWER_CONSENT}/{channel}")
        self.value = named(
            TextField(lambda: self.tr("New value; empty clears it")),
            "editValue",
            lambda: self.tr("New value"),
        )
        self.effect = named(label("", "caption", wraps=True), "editEffect", "")
        self.act_button = named(Button("", Kind.PRIMARY), "editAct", "")
        self.act_button.clicked.connect(self._wish)
        heading = label(lambda: self.tr("Edit a field"), "strong")
        acts = row(..., self.act_button)
        self.setLayout(
            column(heading, self.what, self.value, self.effect, acts, gap=10, margins=14)
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.tried.emit(self.edit()))
        self.what.currentIndexChanged.connect(lambda _at: self._type())
        self.value.textEdited.connect(lambda _text: self._type())
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))
        self._type()

    def edit(self) -> BulkEdit:
        """Give the wish as it is filled in."""
        kind, _, field = str(self.what.currentData()).partition("/")
        if kind == EditKind.LOWER_CONSENT:
            return BulkEdit(EditKind.LOWER_CONSENT, "refused", field)
        return BulkEdit(EditKind.SET_FIELD, self.value.text().strip(), field)

    def show_effect(self, preview: Preview) -> None:
        """Tell what it would do."""
        changing, same = preview.changing, preview.people - preview.changing
        set_role(self.effect, "caption")
        say(self.effect, self.effect.setText, lambda: asked().edit_effect(changing, same))
        self.act_button.set_words(lambda: asked().change_people(changing))
        self.act_button.setEnabled(changing > 0)

    def show_fault(self, error: Exception) -> None:
        """Tell why this cannot be."""
        set_role(self.effect, "fault")
        say(self.effect, self.effect.setText, explain(error).title)
        self.act_button.setEnabled(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change on Enter once the effect is known."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.act_button.isEnabled():
                self._wish()
            return
        super().keyPressEvent(event)

    def _type(self) -> None:
        self.value.setVisible(self.edit().kind is EditKind.SET_FIELD)
        self.act_button.setEnabled(False)
        self.act_button.set_words(lambda: self.tr("Change"))
        say(self.effect, self.effect.setText, "")
        self._pause.start()

    def _wish(self) -> None:
        self._pause.stop()
        wish = self.edit()
        self.dismiss()
        self.wished.emit(wish)


def _words(field: CustomerColumn) -> Callable[[], str]:
    return lambda: export_column(field)


def _refused(field: CustomerColumn) -> Callable[[], str]:
    words = "{field}: {value}"

    def said() -> str:
        filled = translate("filters", words)
        return filled.format(field=export_column(field), value=consent("refused")[0])

    return said
