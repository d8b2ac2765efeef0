"""What a page shows instead of its contents: nothing yet, nothing found, it did not work."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import row
from app.ui.kit.pictures import Tile
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import label
from app.ui.theme import Tone, px

_WIDE = 420


@dataclass(frozen=True, slots=True)
class Offer:
    """One way out of a state: what the button says and its icon."""

    words: Words
    icon_name: str | None = None


class StateNote(QFrame):
    """An icon tile, one title, one sentence and up to two ways out, in the middle of a page."""

    first = Signal()
    second = Signal()

    def __init__(
        self,
        picture: tuple[str, Tone],
        title: Words,
        sentence: Words,
        *,
        first: Offer | None = None,
        second: Offer | None = None,
    ) -> None:
        super().__init__()
        self._title = _centred(title, "section")
        self._sentence = _centred(sentence, "second")
        self.first_button = _offer(first, Kind.PRIMARY)
        self.second_button = _offer(second, Kind.DEFAULT)
        self.first_button.clicked.connect(self.first)
        self.second_button.clicked.connect(self.second)
        on_look(self, self._measure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addLayout(row(..., Tile(picture[0], picture[1], 64, 28), ...))
        layout.addSpacing(6)
        layout.addLayout(row(..., self._title, ...))
        layout.addLayout(row(..., self._sentence, ...))
        layout.addSpacing(6)
        layout.addLayout(row(..., self.first_button, self.second_button, ...))
        layout.addStretch(3)

    def set_title(self, words: Words) -> None:
        """Say something else in the title."""
        say(self._title, self._title.setText, words)

    def set_sentence(self, words: Words) -> None:
        """Say something else under the title."""
        say(self._sentence, self._sentence.setText, words)

    def _measure(self) -> None:
        for wrapped in (self._title, self._sentence):
            wrapped.setFixedWidth(px(_WIDE))


def _centred(words: Words, role: str) -> QLabel:
    made = label(words, "section" if role == "section" else "second", wraps=True)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.MinimumExpanding)
    return made


def _offer(offer: Offer | None, kind: Kind) -> Button:
    if offer is None:
        hidden = Button("", kind)
        hidden.hide()
        return hidden
    return Button(offer.words, kind, offer.icon_name)


def nothing_yet(
    icon_name: str, title: Words, sentence: Words, first: Offer, second: Offer | None = None
) -> StateNote:
    """Make the state of a page that has nothing to show yet: why, one way on, one way to try."""
    return StateNote((icon_name, Tone.ACCENT), title, sentence, first=first, second=second)


def nothing_found(title: Words, sentence: Words, first: Offer) -> StateNote:
    """Make the state of a question that nobody answers: names what excludes everyone."""
    made = StateNote(("search-x", Tone.NEUTRAL), title, sentence, first=first)
    made.first_button.set_kind(Kind.DEFAULT)
    return made


def went_wrong(title: Words, sentence: Words, first: Offer) -> StateNote:
    """Make the state of a failure: what happened, what is safe, what to do."""
    return StateNote(("circle-alert", Tone.BAD), title, sentence, first=first)


def stack_over(page: QWidget, note: StateNote, *, is_shown: bool) -> None:
    """Show either the page's contents or the note; both sit in the same layout."""
    page.setVisible(not is_shown)
    note.setVisible(is_shown)
