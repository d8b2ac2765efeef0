"""The right part: the card of a person to forward, and what the program gives."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from app.services.referral import CardText, ReferralSettings
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.forward_card import ForwardCard
from app.ui.kit.layouts import across, bare, boxed, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import say
from app.ui.kit.texts import ShortLabel, label
from app.ui.referral.words import card_words, face_of, settings_lines
from app.ui.theme import Ink


class CardBox(QFrame):
    """The card of one person. Signals: code_wanted; copied(is a picture)."""

    code_wanted = Signal()
    copied = Signal(bool)

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self._shown: CardText | None = None
        self._name = ""
        self.setProperty("card", "plain")
        self.title = named(ShortLabel(role="strong"), "cardTitle", "")
        self.card = named(ForwardCard(), "referralCard", "")
        self.copy_button = named(
            Button(lambda: self.tr("Copy picture"), Kind.LINK, "copy"),
            "copyCard",
            lambda: self.tr("Copy picture"),
        )
        self.code_button = named(
            Button(lambda: self.tr("Copy the code"), Kind.LINK, "copy"),
            "copyCode",
            lambda: self.tr("Copy the code"),
        )
        self.give_button = named(
            Button(lambda: self.tr("Give a code")), "giveCode", lambda: self.tr("Give a code")
        )
        self.copy_button.clicked.connect(self._copy_picture)
        self.code_button.clicked.connect(self._copy_code)
        self.give_button.clicked.connect(self.code_wanted)
        words = label(
            lambda: self.tr(
                "No code yet. A code can be forwarded on a card; a friend names it in the order."
            ),
            "second",
            wraps=True,
        )
        self._without = bare(column(words, row(self.give_button, ...), gap=10))
        self._with = bare(column(row(..., self.card, ...), row(self.code_button, ...), gap=10))
        head = row((self.title, 1), self.copy_button)
        self.setLayout(column(head, self._with, self._without, gap=10, margins=(14, 16)))
        self.hide()

    def show_card(self, card: CardText | None, name: str) -> None:
        """Show the card of a person, or that there is none yet."""
        self._shown, self._name = card, name
        say(self.title, self.title.setText, card_words(name))
        self.card.show_face(None if card is None else face_of(card, self._currency))
        self._with.setVisible(card is not None)
        self.copy_button.setVisible(card is not None)
        self._without.setVisible(card is None)
        self.show()

    def told_again(self) -> None:
        """Write again in another language."""
        if self._name:
            self.show_card(self._shown, self._name)

    def _copy_picture(self) -> None:
        picture = self.card.picture()
        if picture is not None:
            QGuiApplication.clipboard().setImage(picture)
            self.copied.emit(True)

    def _copy_code(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.code)
            self.copied.emit(False)


class ProgramBox(QFrame):
    """What the program gives. Signal change_wanted."""

    change_wanted = Signal()

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self._settings: ReferralSettings | None = None
        self.setProperty("card", "plain")
        self._lines = column(gap=9)
        self.change_button = named(Button("", Kind.LINK), "changeProgram", "")
        self.change_button.clicked.connect(self.change_wanted)
        self._off = label(
            lambda: self.tr("Nobody is rewarded now. Who brought whom is kept all the same."),
            "second",
            wraps=True,
        )
        self._note = label(
            lambda: self.tr("Pending until the return days are over; taken back on refund."),
            "caption",
            wraps=True,
        )
        head = row((label(lambda: self.tr("Rewards"), "strong"), 1), self.change_button)
        self.setLayout(
            column(head, self._off, boxed(self._lines), across(), self._note, gap=9, margins=16)
        )
        self.show_settings(None)

    def show_settings(self, settings: ReferralSettings | None) -> None:
        """Show the program; None before it was begun."""
        self._settings = settings
        is_on = settings is not None and settings.is_on
        clear(self._lines)
        if settings is not None and is_on:
            for icon_name, words, amount in settings_lines(settings, self._currency):
                self._lines.addWidget(_line(icon_name, words, amount))
        self._off.setVisible(not is_on)
        begin, change = self.tr("Begin the program"), self.tr("Change")
        self.change_button.set_words(change if is_on else begin)

    def told_again(self) -> None:
        """Write again in another language."""
        self.show_settings(self._settings)


def _line(icon_name: str, words: str, amount: str) -> QWidget:
    said = label(words, "second", wraps=True)
    return bare(row(IconLabel(icon_name, Ink.TEXT2), (said, 1), label(amount, "strong"), gap=8))
