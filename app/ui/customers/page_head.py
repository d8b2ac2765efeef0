"""The head of a person's page: who, what can be done with her."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.services.customers.views import CustomerPage
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.layouts import column
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.texts import badge, set_tone
from app.ui.labels import customer_class
from app.ui.labels.row_words import name_of
from app.ui.labels.tiers import tier_tone, tier_words
from app.ui.theme import Tone


class PageHead(QWidget):
    """Signals: left, edit_wanted, note_wanted; points_wanted and menu_wanted with their button."""

    left = Signal()
    edit_wanted = Signal()
    note_wanted = Signal()
    points_wanted = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._header = PageHeader("", crumb=lambda: self.tr("Customers"))
        self._header.back.connect(self.left)
        self.class_badge: QLabel = named(badge("", Tone.NEUTRAL), "customerClass", "")
        self.hidden_badge: QLabel = named(
            badge(lambda: self.tr("Hidden"), Tone.WARN), "customerHidden", lambda: self.tr("Hidden")
        )
        self.tier_badge: QLabel = named(badge("", Tone.NEUTRAL), "customerTier", "")
        for each in (self.tier_badge, self.class_badge, self.hidden_badge):
            self._header.add_badge(each)
        note = Button(lambda: self.tr("Add note"), Kind.DEFAULT, "notebook-pen")
        points = Button(lambda: self.tr("Adjust points"), Kind.DEFAULT, "coins")
        edit = Button(lambda: self.tr("Edit"), Kind.PRIMARY, "pencil")
        more = icon_button("ellipsis", lambda: self.tr("More"))
        self.note_button = named(note, "customerAddNote", lambda: self.tr("Add note"))
        self.points_button = named(points, "customerAdjustPoints", lambda: self.tr("Adjust points"))
        self.edit_button = named(edit, "customerEdit", lambda: self.tr("Edit"))
        self.more_button = named(more, "customerMore", lambda: self.tr("More"))
        self.note_button.clicked.connect(self.note_wanted)
        self.points_button.clicked.connect(lambda: self.points_wanted.emit(self.points_button))
        self.edit_button.clicked.connect(self.edit_wanted)
        self.more_button.clicked.connect(lambda: self.menu_wanted.emit(self.more_button))
        self._acts = (self.note_button, self.points_button, self.edit_button, self.more_button)
        for button in self._acts:
            self._header.add_action(button)
        self.setLayout(column(self._header, gap=0))
        self.begin()

    def begin(self) -> None:
        """Be empty until the person is read."""
        self._header.set_title("")
        self.tier_badge.hide()
        self.class_badge.hide()
        self.hidden_badge.hide()
        for button in self._acts:
            button.setEnabled(False)

    def show_page(self, page: CustomerPage) -> None:
        """Show who it is."""
        self._header.set_title(name_of(page.row))
        tier = page.row.tier
        self.tier_badge.setText(tier_words(tier))
        set_tone(self.tier_badge, tier_tone(tier))
        self.tier_badge.setVisible(tier is not None)
        self.class_badge.setText(customer_class(page.row.class_code))
        self.class_badge.show()
        self.hidden_badge.setVisible(page.is_hidden)
        for button in self._acts:
            button.setEnabled(True)
