"""What the right side of the history says: figures, and what an undo would do."""

from PySide6.QtCore import QObject

from app.services.history import ActionDetail, ActionState, HistoryRow
from app.ui.formats import listed, number


class SideWords(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def nth(self, action_id: int) -> str:
        """Give the number of an action."""
        return self.tr("action {number}").format(number=number(action_id))

    def changes(self, n: int) -> str:
        """Give how many values were changed."""
        return self.tr("{count} change(s)", "", n).format(count=number(n))

    def of_import(self, action: HistoryRow) -> list[tuple[str, int]]:
        """Give the figures of an import."""
        return [
            (self.tr("New customers"), action.new_customers),
            (self.tr("New orders"), action.new_orders),
            (self.tr("Kept aside"), action.kept_aside),
        ]

    def effect(self, action: HistoryRow, detail: ActionDetail) -> tuple[str, str, str]:
        """Give the title and the sentence of what an undo would do, and its button."""
        if action.can_be_done_again or (
            action.kind == "undo" and action.state is ActionState.STANDING
        ):
            return "", "", self.tr("Do it again")
        if action.state is ActionState.TAKEN_BACK and action.kind == "import":
            title = self.tr("It was taken back")
            return title, self.tr("Its file brings it in again: import it once more."), ""
        if action.state is not ActionState.STANDING:
            return "", "", ""
        return self._undo_now(action, detail)

    def _undo_now(self, action: HistoryRow, detail: ActionDetail) -> tuple[str, str, str]:
        title = self.tr("If you undo now")
        if action.kind == "import":
            sentence = self.tr(
                "What it brought in goes, what it changed goes back. What something later stands "
                "on stays and is listed."
            )
            return title, sentence, self.tr("Undo this import")
        if action.kind == "setting":
            sentence = self.tr("It gets its value from before, and what counts with it follows.")
            return title, sentence, self.tr("Undo")
        if not detail.people:
            return title, self.tr("Everything is as it was before."), self.tr("Undo")
        back = detail.people - detail.kept
        button = self._for_people(back) if back else ""
        parts = [self._back(back), self._stay(detail)] if detail.kept else [self._back(back)]
        return title, " ".join(parts), button

    def _for_people(self, n: int) -> str:
        return self.tr("Undo for {count} customer(s)", "", n).format(count=number(n))

    def _back(self, n: int) -> str:
        return self.tr("{count} customer(s) go back.", "", n).format(count=number(n))

    def _stay(self, detail: ActionDetail) -> str:
        words = self.tr(
            "{count} changed since ({names}): they stay and are listed.", "", detail.kept
        )
        names = listed(list(detail.kept_names))
        if detail.kept > len(detail.kept_names):
            names = self.tr("{names}, …").format(names=names)
        return words.format(count=number(detail.kept), names=names)
