"""Tells at the foot how a wish was taken back or done again; an import has its own words."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.ui.actions import Deed, words_of_deed
from app.ui.formats import number
from app.ui.main_window.sidebar import PageCode
from app.ui.main_window.window import MainWindow


class UndoNotices(QObject):
    """Speaks through the window's toast."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def tell_taken_back(
        self, what: str, kept: int, *, is_again: bool, back: Callable[[], object]
    ) -> None:
        """Tell what was taken back, or done again; `back` does the opposite."""

        def words() -> str:
            said = self.tr("Done again: {what}") if is_again else self.tr("Taken back: {what}")
            done = said.format(what=what)
            stayed = self.tr("{count} were changed since and stay.", "", kept).format(
                count=number(kept)
            )
            return f"{done} — {stayed}" if kept else done

        self._show(words, back, is_again=is_again)

    def tell_setting_back(
        self, *, is_kept: bool, is_again: bool, back: Callable[[], object]
    ) -> None:
        """Tell how a setting was taken back, or said again; `back` does the opposite."""

        def words() -> str:
            if is_kept:
                return self.tr("This setting was changed since and stays as it is.")
            if is_again:
                return self.tr("The setting is as it was said.")
            return self.tr("The setting is as it was before.")

        self._show(words, back, is_again=is_again)

    def tell_left(self, orders: int) -> None:
        """Tell how many orders would earn otherwise by the rules that hold again; nothing for none.

        It stands in the place of the notice of the undo, whose own undo is in the menu.
        """
        if not orders:
            return

        def words() -> str:
            told = self.tr(
                "The rules are others now: {count} orders would earn otherwise", "", orders
            )
            return told.format(count=number(orders))

        self._window.toast.show_notice(
            words,
            lambda: self.tr("Look at the differences"),
            partial(self._window.open_page, PageCode.RECALCULATE),
            "list-checks",
        )

    def ask_import(self, what: str, undo: Callable[[], object]) -> None:
        """Tell that the newest step is an import; its button takes it back."""
        self._window.toast.show_notice(
            lambda: self.tr("The last step is “{what}”. Undo all of it?").format(what=what),
            lambda: self.tr("Undo the import"),
            undo,
            "undo-2",
        )

    def tell_import_again(self) -> None:
        """Tell how an import that was taken back comes in again."""
        self._window.toast.show_notice(
            lambda: self.tr("An import comes in again with its file: import it once more.")
        )

    def tell_nothing_to_redo(self) -> None:
        """Tell that nothing was taken back that could be done again."""
        self._window.toast.show_notice(lambda: self.tr("There is nothing to redo."))

    def tell_nothing_to_undo(self) -> None:
        """Tell that nothing stands that could be taken back."""
        self._window.toast.show_notice(lambda: self.tr("There is nothing to undo."))

    def _show(
        self, words: Callable[[], str], back: Callable[[], object], *, is_again: bool
    ) -> None:
        act = Deed.UNDO if is_again else Deed.REDO
        self._window.toast.show_notice(words, partial(words_of_deed, act), back, "undo-2")
