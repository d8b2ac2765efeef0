"""What stands there instead of pairs: never looked, nothing to review, nobody merged, trouble."""

from PySide6.QtCore import QObject

from app.services.duplicates.views import Review
from app.ui.error_texts import Told
from app.ui.kit.states import Offer, StateNote, nothing_yet, went_wrong
from app.ui.theme import Tone


class PairNotes(QObject):
    """The notes of the page, made once."""

    def __init__(self) -> None:
        super().__init__()
        self.never = nothing_yet(
            "fingerprint",
            lambda: self.tr("Nobody has looked for duplicates yet"),
            lambda: self.tr(
                "Names, phones, e-mails and addresses are compared. Nothing is merged by it."
            ),
            Offer(lambda: self.tr("Look for duplicates"), "search"),
        )
        self.done = StateNote(
            ("circle-check", Tone.OK),
            lambda: self.tr("No two customers look like one person"),
            lambda: self.tr("After each import the program looks again by itself."),
            first=Offer(lambda: self.tr("Open all customers"), "users"),
        )
        self.merged = nothing_yet(
            "merge",
            lambda: self.tr("No merge stands"),
            lambda: self.tr("Whom you or an import joined stands here and can be taken apart."),
            Offer(lambda: self.tr("Show the pairs to review"), "fingerprint"),
        )
        self.not_same = nothing_yet(
            "users",
            lambda: self.tr("You have told nobody apart yet"),
            lambda: self.tr("Pairs of whom you said that they are not the same stand here."),
            Offer(lambda: self.tr("Show the pairs to review"), "fingerprint"),
        )
        self.error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        for name, note in (
            ("neverLooked", self.never),
            ("noDuplicates", self.done),
            ("noMerges", self.merged),
            ("noneApart", self.not_same),
            ("duplicatesError", self.error),
        ):
            note.setObjectName(name)
            note.first_button.setObjectName(f"{name}Act")

    def all(self) -> tuple[StateNote, ...]:
        """Give all of them, for a stack."""
        return self.never, self.done, self.merged, self.not_same, self.error

    def of(self, review: Review, *, was_looked: bool) -> StateNote:
        """Give why a list is empty."""
        if review is Review.MERGED:
            return self.merged
        if review is Review.NOT_SAME:
            return self.not_same
        return self.done if was_looked else self.never

    def why_not(self, trouble: Told) -> StateNote:
        """Give the note of a trouble."""
        self.error.set_title(trouble.title)
        self.error.set_sentence(trouble.sentence)
        return self.error
