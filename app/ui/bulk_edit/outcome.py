"""The right part: what will happen, in numbers, by field, and person by person."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.editing import BulkEdit, Counted, Effect, Preview, Standing
from app.ui.bulk_edit.people import PeopleCard
from app.ui.bulk_edit.sentences import Sentences
from app.ui.bulk_edit.words import Own, cause_of, icon_of, lines_of, title_of
from app.ui.formats import number
from app.ui.kit.banner import Banner
from app.ui.kit.layouts import bare, boxed, clear, column, down, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.pictures import Bar, IconLabel
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import Role, ShortLabel, label
from app.ui.kit.wishes import PeopleCall
from app.ui.theme import Ink, Tone

_ACROSS = 3
_STANDINGS = {
    "change": Standing.CHANGING,
    "same": Standing.SAME,
    "cannot": Standing.HINDERED,
}
Find = Callable[[Counted | None], Iterable[int]]  # None is everybody who is chosen


class Outcome(QWidget):
    """Signals: shuffled, other people are to be shown; people_wanted(PeopleCall)."""

    shuffled = Signal()
    people_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        codes = ("chosen", *_STANDINGS)
        self._numbers = {code: _figure(code) for code in codes}
        self._links = {code: self._link(f"bulk_{code}_people", "section") for code in codes}
        self._captions: dict[str, Words] = {}
        self._find: Find = lambda _whom: ()
        self._hindered = Counted(Standing.HINDERED)
        self.strip = boxed(self._made_strip(), "sunken")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        for at in range(_ACROSS):
            self._grid.setColumnStretch(at, 1)
        self._cards = bare(self._grid)
        self.people = PeopleCard()
        self.people.shuffled.connect(self.shuffled)
        self.banner = named(Banner(Tone.WARN), "bulkCannot", lambda: self.tr("Who cannot change"))
        self.hint = named(
            label(self._begin, "second", wraps=True),
            "bulkHint",
            lambda: self.tr("What to do first"),
        )
        self._edits: Sequence[BulkEdit] = ()
        self._own: Own = {}
        self._preview: Preview | None = None
        self.banner.action_button.setObjectName("bulkShowCannot")
        self.banner.acted.connect(self._show_hindered)
        note = ShortLabel(role="small")
        say(
            note,
            note.setText,
            lambda: self.tr("One step in the history; can be undone at any time."),
        )
        heading = row(label(lambda: self.tr("What will happen"), "section"), ..., note)
        parts = (self.strip, self.hint, self._cards, self.people, self.banner)
        self.setLayout(column(heading, *parts, ..., gap=12))
        self.show_chosen(0)

    def let_find(self, find: Find) -> None:
        """Take what gives the people whom a number counts; called in a reading lane."""
        self._find = find

    def show_chosen(self, people: int, *, is_faulty: bool = False) -> None:
        """Show that nothing is wished for yet, or what cannot be."""
        self._preview = None
        say(self.hint, self.hint.setText, self._mend if is_faulty else self._begin)
        self._figures(people, None)
        self.hint.show()
        for part in (self._cards, self.people, self.banner):
            part.hide()

    def show_preview(self, edits: Sequence[BulkEdit], preview: Preview, own: Own) -> None:
        """Show what edits would do."""
        self._edits, self._preview, self._own = edits, preview, own
        self._figures(preview.people, preview)
        self.hint.hide()
        self._show_cards(preview)
        self.people.show_preview(edits, preview, own)
        self.people.show()
        self._show_banner(preview)

    def told_again(self) -> None:
        """Write again in another language."""
        if self._preview is not None:
            self.show_preview(self._edits, self._preview, self._own)

    def _begin(self) -> str:
        return self.tr("Tick at the left what is to change.")

    def _mend(self) -> str:
        return self.tr("Correct at the left what is marked.")

    def _figures(self, people: int, preview: Preview | None) -> None:
        counts = {"chosen": people}
        if preview is not None:
            counts |= {code: preview.count_of(standing) for code, standing in _STANDINGS.items()}
        for code, shown in self._numbers.items():
            count = counts.get(code)
            shown.setText("–" if count is None else number(count))
            standing = _STANDINGS.get(code)
            whom = None if standing is None else Counted(standing)
            self._links[code].show_people(
                shown.text(), self._call(whom, self._captions[code]) if count else None
            )
            shown.setVisible(not count)
            shown.setMinimumHeight(self._links[code].sizeHint().height())

    def _call(self, whom: Counted | None, words: Words) -> PeopleCall:
        return PeopleCall(partial(self._find, whom), words)

    def _link(self, name: str, role: Role) -> PeopleLink:
        link = PeopleLink(name, role)
        link.wanted.connect(self.people_wanted)
        return link

    def _made_strip(self) -> QGridLayout:
        captions: dict[str, tuple[Words, Words]] = {
            "chosen": (lambda: self.tr("Chosen"), lambda: self.tr("people")),
            "change": (lambda: self.tr("Will change"), lambda: self.tr("people")),
            "same": (lambda: self.tr("Already so"), lambda: self.tr("stay as they are")),
            "cannot": (lambda: self.tr("Cannot change"), lambda: self.tr("listed below")),
        }
        grid = QGridLayout()
        grid.setContentsMargins(18, 12, 18, 12)
        grid.setHorizontalSpacing(18)
        for at, (code, (caption, unit)) in enumerate(captions.items()):
            shown, self._captions[code] = self._numbers[code], caption
            say(shown, shown.setAccessibleName, caption)
            if at:
                grid.addWidget(down(), 0, 2 * at - 1)
            figure = row(shown, self._links[code], label(unit, "small"), ..., gap=6)
            grid.addLayout(column(label(caption, "small"), figure, gap=2), 0, 2 * at)
            grid.setColumnStretch(2 * at, 1)
        return grid

    def _show_cards(self, preview: Preview) -> None:
        clear(self._grid)
        for at, effect in enumerate(preview.effects):
            card = self._card(effect, at, preview.people)
            self._grid.addWidget(card, at // _ACROSS, at % _ACROSS)
        self._cards.setVisible(bool(preview.effects))

    def _show_banner(self, preview: Preview) -> None:
        said = Sentences()
        counts = [effect.hindered for effect in preview.effects]
        stuck = max(counts, default=0)
        at = None if preview.cannot or not stuck else counts.index(stuck)
        self._hindered = Counted(Standing.HINDERED, at)
        obstacles = list(preview.hindered) or self.people.obstacles
        self.banner.setVisible(bool(preview.cannot or stuck))
        title = said.cannot(preview.cannot) if preview.cannot else said.cannot_wholly(stuck)
        causes = " ".join(cause_of(each) for each in obstacles)
        self.banner.show_words(Tone.WARN, title, causes, lambda: self.tr("Show these people"))

    def _show_hindered(self) -> None:
        words = self._captions["cannot"]
        self.people_wanted.emit(self._call(self._hindered, words))

    def _card(self, effect: Effect, at: int, people: int) -> QWidget:
        bar, name = Bar(), title_of(effect.edit, self._own)
        bar.show_share(effect.changing / people if people else 0.0)
        lines: list[QWidget] = [
            self._line(f"bulkLine_{at}_{of}", words, self._call(whom, words))
            for of, (words, whom) in enumerate(lines_of(effect, at, people, self._own))
        ]
        count: QWidget = label(number(effect.changing), "strong")
        if effect.changing:
            link = self._link(f"bulkEffect_{at}", "strong")
            call = self._call(Counted(Standing.CHANGING, at), name)
            link.show_people(number(effect.changing), call)
            count = link
        icon = IconLabel(icon_of(effect.edit), Ink.ACCENT)
        head = row(icon, (ShortLabel(name, "strong"), 1), count)
        return boxed(column(head, bar, *lines, ..., gap=4, margins=(12, 14)), "plain")

    def _line(self, name: str, words: str, call: PeopleCall) -> PeopleLink:
        line = self._link(name, "small")
        line.shorten_words()
        line.show_people(words, call)
        return line


def _figure(code: str) -> ShortLabel:
    return named(ShortLabel(role="section"), f"bulk_{code}_count", "")
