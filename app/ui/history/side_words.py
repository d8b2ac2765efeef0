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

    def people(self, n: int) -> str:
        """Give how many people an action changed or made."""
        return self.tr("Show the {count} customer(s)", "", n).format(count=number(n))

    def show_back(self, n: int) -> str:
        """Offer to show who would go back."""
        return self.tr("Show the {count} who go back", "", n).format(count=number(n))

    def show_stay(self, n: int) -> str:
        """Offer to show who would stay."""
        return self.tr("Show the {count} who stay", "", n).format(count=number(n))

    def show_left(self, n: int) -> str:
        """Offer to show whom an undo left as they were."""
        return self.tr("Show the {count} who were left", "", n).format(count=number(n))

    def of_import(self, action: HistoryRow) -> list[tuple[str, int]]:
        """Give the figures of an import."""
        return [
            (self.tr("New customers"), action.new_customers),
            (self.tr("New orders"), action.new_orders),
            (self.tr("Kept aside"), action.kept_aside),
        ]

    def effect(self, action: HistoryRow, detail: ActionDetail) -> tuple[str, str, str]:
        """Give the title and the sentence of what an undo would do, and its button."""
        stands = action.state is ActionState.STANDING
        if action.kind == "undo":
            return *self._left(detail), self.tr("Do it again") if stands else ""
        if stands:
            return self._undo_now(action, detail)
        if action.state is ActionState.TAKEN_BACK and action.kind == "import":
            title = self.tr("It was taken back")
            return title, self.tr("Its file brings it in again: import it once more."), ""
        return "", "", self.tr("Do it again") if action.can_be_done_again else ""

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

    def _left(self, detail: ActionDetail) -> tuple[str, str]:
        """Tell whom an undo left as they were."""
        if not detail.kept:
            return "", ""
        words = self.tr("{count} had been changed since ({names}) and were left.", "", detail.kept)
        sentence = words.format(count=number(detail.kept), names=self._named(detail))
        return self.tr("Not everybody went back"), sentence

    def _for_people(self, n: int) -> str:
        return self.tr("Undo for {count} customer(s)", "", n).format(count=number(n))

    def _back(self, n: int) -> str:
        return self.tr("{count} customer(s) go back.", "", n).format(count=number(n))

    def _stay(self, detail: ActionDetail) -> str:
        words = self.tr(
            "{count} changed since ({names}): they stay and are listed.", "", detail.kept
        )
        return words.format(count=number(detail.kept), names=self._named(detail))

    def _named(self, detail: ActionDetail) -> str:
        names = listed(list(detail.kept_names))
        if detail.kept > len(detail.kept_names):
            return self.tr("{names}, …").format(names=names)
        return names
