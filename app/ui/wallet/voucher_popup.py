"""The popup that shows the voucher of points that were redeemed: a text with its code, to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look
from app.ui.kit.text_area import TextArea
from app.ui.kit.texts import label
from app.ui.theme import px

_WIDE = 380


class VoucherPopup(Popup):
    """The text may be changed before it is copied; nothing of it is kept but the code."""

    def __init__(self, anchor: QWidget, code: str, text: str, hint: Words | None = None) -> None:
        """Show what is to be sent.

        Args:
            hint: what the code is; without it, of an entry in the ledger.
        """
        super().__init__(anchor)
        named(self, "voucher", lambda: self.tr("Voucher"))
        self.code = named(label(code, "metric"), "voucherCode", "")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = named(TextArea(), "voucherText", lambda: self.tr("Text to send"))
        self.text.setPlainText(text)
        tip = label(self._entry_words if hint is None else hint, "caption", wraps=True)
        self.copy_button = named(
            Button(lambda: self.tr("Copy text"), Kind.PRIMARY, "copy"),
            "voucherCopy",
            lambda: self.tr("Copy text"),
        )
        self.close_button = named(
            Button(lambda: self.tr("Close"), Kind.GHOST), "voucherClose", lambda: self.tr("Close")
        )
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.dismiss)
        card = boxed(column(self.code, margins=(8, 12)), "sunken")
        foot = row(self.close_button, ..., self.copy_button)
        self.setLayout(
            column(
                label(lambda: self.tr("Voucher"), "section"),
                card,
                self.text,
                tip,
                foot,
                gap=12,
                margins=16,
            )
        )
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def _entry_words(self) -> str:
        return self.tr("Send it to the customer. The code leads to this entry in the ledger.")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.set_words(lambda: self.tr("Copied"))
        self.copy_button.set_icon("check")
