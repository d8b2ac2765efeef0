"""The head of the page: how many pairs, looking again, merging all certain ones."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.duplicates.views import PairCounts
from app.ui.customers.duplicates.words import told
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.confirm import ConfirmDialog
from app.ui.kit.layouts import column
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.speech import Words

NONE = PairCounts(0, 0, 0, 0, 0)


class PairsHead(QWidget):
    """Signals: find_wanted; merge_wanted, once the seller has said yes."""

    find_wanted = Signal()
    merge_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.counts = NONE
        self._is_busy = self._is_alone = False
        self._header = PageHeader(lambda: self.tr("Duplicates"))
        self.find_button = named(
            icon_button("rotate-cw", lambda: self.tr("Look for duplicates again")),
            "findDuplicates",
            lambda: self.tr("Look for duplicates again"),
        )
        self.merge_button = named(
            Button(self._merge_words, Kind.DEFAULT, "merge"), "mergeCertain", self._merge_words
        )
        self.find_button.clicked.connect(self.find_wanted)
        self.merge_button.clicked.connect(self._ask)
        self._header.add_badge(self.find_button)
        self._header.add_action(self.merge_button)
        self.setLayout(column(self._header, gap=0))
        self._show()

    def show_counts(self, counts: PairCounts, remark: Words) -> None:
        """Show how many pairs there are."""
        self.counts = counts
        self._header.set_remark(remark)
        self.merge_button.set_words(self._merge_words)
        self._show()

    def show_alone(self, *, is_on: bool) -> None:
        """Offer nothing that is about the lists while they are not on show."""
        self._is_alone = is_on
        self._show()

    def show_busy(self, *, is_on: bool) -> None:
        """Offer nothing while long work is done."""
        self._is_busy = is_on
        self._show()

    def _show(self) -> None:
        self.find_button.setEnabled(not self._is_busy)
        self.merge_button.setEnabled(not self._is_busy)
        self.find_button.setVisible(not self._is_alone)
        self.merge_button.setVisible(bool(self.counts.certain) and not self._is_alone)

    def _merge_words(self) -> str:
        return told().merge_certain(self.counts.certain)

    def _ask(self) -> None:
        pairs = self.counts.certain
        dialog = ConfirmDialog(
            self,
            lambda: told().ask_certain(pairs),
            goes=(lambda: told().certain_goes(pairs),),
            stays=(
                lambda: self.tr("All orders, contacts, addresses, tags and notes of both"),
                lambda: self.tr("A copy of your shop file from before"),
                lambda: self.tr("Undo of all of it at once, and of each pair at any time"),
            ),
            verb=lambda: told().merge_now(pairs),
        )
        named(dialog, "confirmCertain", lambda: told().ask_certain(pairs))
        dialog.accepted.connect(self.merge_wanted)
        dialog.open()
