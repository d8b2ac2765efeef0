"""The popup that keeps the filters as a segment, or takes one away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.kept_segments import LONGEST_NAME
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Tick
from app.ui.kit.name_popup import NamePopup, NameWanted
from app.ui.kit.naming import named
from app.ui.kit.speech import say


class SavePopup(NamePopup):
    """Besides its name a segment can be a tab. Signal removed."""

    removed = Signal()

    def __init__(self, anchor: QWidget, chosen: str | None, *, renames: bool = False) -> None:
        """Make it beside an anchor.

        Args:
            anchor: what it belongs to.
            chosen: the name of the seller's own view that is chosen.
            renames: that view takes another name; else one is kept under a new name.
        """
        self.as_tab = Tick()
        self.as_tab.setChecked(True)
        self.remove_button = Button("", Kind.GHOST)
        wanted = NameWanted(
            "view",
            self._rename_words if renames else self._save_words,
            lambda: self.tr("Name of the segment"),
            lambda: self.tr("Save"),
            LONGEST_NAME,
            (chosen or "") if renames else "",
        )
        super().__init__(anchor, wanted, [self.as_tab], self.remove_button)
        named(self.as_tab, "viewAsTab", self._tab_words)
        say(self.as_tab, self.as_tab.setText, self._tab_words)
        self.as_tab.setVisible(not renames)
        named(self.remove_button, "viewRemove", "")
        if chosen is not None:
            self.remove_button.set_words(lambda: self.tr("Remove “{view}”").format(view=chosen))
        self.remove_button.setVisible(chosen is not None and not renames)
        self.remove_button.clicked.connect(self._remove)

    def _save_words(self) -> str:
        return self.tr("Save as segment")

    def _rename_words(self) -> str:
        return self.tr("Rename this segment")

    def _tab_words(self) -> str:
        return self.tr("Show it as a tab")

    def _remove(self) -> None:
        self.dismiss()
        self.removed.emit()
