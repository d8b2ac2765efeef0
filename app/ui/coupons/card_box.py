"""The right part: the card of a coupon as it will be forwarded."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QFrame

from app.services.coupons import CouponRow, HolderRow
from app.ui.coupons.words import Counts, face_of
from app.ui.i18n import Language, current_language, speaking
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice
from app.ui.kit.forward_card import ForwardCard, card_picture
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words
from app.ui.kit.texts import ShortLabel, label

_ENDING = ".png"
_UNFIT = re.compile(r"[^\w\-]+")


class CardBox(QFrame):
    """The card of one holder. Signals: copied; all_wanted(folder)."""

    copied = Signal()
    picture_wanted = Signal(object, object)  # a picture and the file it is for
    all_wanted = Signal(object)

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self._row: CouponRow | None = None
        self._business = ""
        self._holders: Sequence[HolderRow] = ()
        self.setProperty("card", "plain")
        self.who = named(Choice(), "cardOf", lambda: self.tr("Whose card"))
        self.language = named(Choice(), "cardLanguage", lambda: self.tr("In which language"))
        for each in Language:
            self.language.add(each.own_name, each)
        self.language.choose(current_language())
        self.card = named(ForwardCard(), "couponCard", "")
        self.copy_button = self._button("copyCouponCard", lambda: self.tr("Copy picture"), "copy")
        self.save_button = self._button(
            "saveCouponCard", lambda: self.tr("Save picture…"), "download"
        )
        self.all_button = named(Button("", Kind.DEFAULT, "image"), "saveAllCards", "")
        self.name = named(ShortLabel(role="strong"), "couponName", "")
        self._lay_out()
        self._connect()
        self.hide()

    def show_coupon(self, business: str, row_of: CouponRow, holders: Sequence[HolderRow]) -> None:
        """Show the card of a coupon; without holders one as it would be."""
        is_same = self._row is not None and self._row.coupon_id == row_of.coupon_id
        kept = self.who.currentIndex() if is_same else 0
        self._business, self._row, self._holders = business, row_of, holders
        self.name.setText(row_of.terms.name)
        self.who.blockSignals(True)
        self.who.clear()
        for at, holder in enumerate(holders):
            self.who.add(holder.name or holder.code, at)
        self.who.setCurrentIndex(min(max(kept, 0), self.who.count() - 1))
        self.who.blockSignals(False)
        self.who.setVisible(len(holders) > 0)
        self._sample.setVisible(not holders)
        self.all_button.setVisible(row_of.left is not None and row_of.issued > 1)
        self.all_button.set_words(lambda: Counts().save_all(row_of.issued))
        self._draw()
        self.show()

    def pictures(self, holders: Sequence[HolderRow], folder: Path) -> Callable[[], int]:
        """Give the work that saves the card of each into a folder; it tells how many."""
        row_of, business, currency = self._row, self._business, self._currency
        language = Language(self.language.currentData())

        def work() -> int:
            saved = 0
            if row_of is None:
                return 0
            for holder in holders:
                with speaking(language):
                    face = face_of(business, row_of.terms, holder.code, holder.until_on, currency)
                    image = card_picture(face)
                name = _UNFIT.sub("_", f"{holder.code} {holder.name}".strip())
                saved += image.save(str(folder / f"{name}{_ENDING}"))
            return saved

        return work

    def told_again(self) -> None:
        """Write again in another language."""
        if self._row is not None:
            self.language.choose(current_language())
            self.show_coupon(self._business, self._row, self._holders)

    def _lay_out(self) -> None:
        title = label(lambda: self.tr("Card to forward"), "strong")
        self._sample = label(lambda: self.tr("Nobody holds it yet"), "caption")
        note = label(
            lambda: self.tr(
                "The same person keeps the same code in reminders. Made codes leave out 0 O 1 I."
            ),
            "caption",
            wraps=True,
        )
        acts = row(self.copy_button, self.save_button, ..., gap=8)
        self.setLayout(
            column(
                row((title, 1), self.language, gap=8),
                row((self.name, 1), self._sample, self.who, gap=8),
                row(..., self.card, ...),
                acts, row(self.all_button, ...), note,
                gap=10, margins=16,
            )
        )  # fmt: skip

    def _connect(self) -> None:
        self.who.currentIndexChanged.connect(lambda _at: self._draw())
        self.language.currentIndexChanged.connect(lambda _at: self._draw())
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        self.all_button.clicked.connect(self._ask_folder)

    def _holder(self) -> HolderRow | None:
        at = self.who.currentIndex()
        return self._holders[at] if 0 <= at < len(self._holders) else None

    def _draw(self) -> None:
        row_of, holder = self._row, self._holder()
        if row_of is None:
            return
        code = holder.code if holder else row_of.first_code or f"{row_of.terms.prefix}-…"
        until = holder.until_on if holder else None
        with speaking(Language(self.language.currentData())):
            face = face_of(self._business, row_of.terms, code, until, self._currency)
        self.card.show_face(face)

    def _copy(self) -> None:
        picture = self.card.picture()
        if picture is not None:
            QGuiApplication.clipboard().setImage(picture)
            self.copied.emit()

    def _ask_where(self) -> None:
        picture: QImage | None = self.card.picture()
        holder, row_of = self._holder(), self._row
        if picture is None or row_of is None:
            return
        dialog = QFileDialog(self, self.tr("Save picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Picture") + " (*.png)")
        dialog.setDefaultSuffix(_ENDING.lstrip("."))
        name = holder.code if holder else row_of.first_code
        dialog.selectFile(_UNFIT.sub("_", name) + _ENDING)
        dialog.fileSelected.connect(lambda path: self.picture_wanted.emit(picture, Path(path)))
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the pictures"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.all_wanted.emit(Path(path)))
        dialog.open()

    def _button(self, name: str, words: Words, icon_name: str) -> Button:
        return named(Button(words, Kind.DEFAULT, icon_name), name, words)
