"""The right part: what will happen, in numbers, by field, and person by person."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.editing import BulkEdit, Effect, Preview
from app.ui.bulk_edit.people import PeopleCard
from app.ui.bulk_edit.sentences import Sentences
from app.ui.bulk_edit.words import Own, cause_of, icon_of, lines_of, title_of
from app.ui.formats import number
from app.ui.kit.banner import Banner
from app.ui.kit.layouts import bare, boxed, clear, column, down, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Bar, IconLabel
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import ShortLabel, label
from app.ui.theme import Ink, Tone

_ACROSS = 3


class Outcome(QWidget):
    """Signal shuffled: other people are to be shown."""

    shuffled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._numbers = {code: _figure(code) for code in ("chosen", "change", "same", "cannot")}
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
        known = {"chosen": number(people)}
        if preview is not None:
            told = {"change": preview.changing, "same": preview.same, "cannot": preview.cannot}
            known |= {code: number(count) for code, count in told.items()}
        for code, shown in self._numbers.items():
            shown.setText(known.get(code, "–"))

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
            shown = self._numbers[code]
            say(shown, shown.setAccessibleName, caption)
            if at:
                grid.addWidget(down(), 0, 2 * at - 1)
            figure = row(shown, label(unit, "small"), ..., gap=6)
            grid.addLayout(column(label(caption, "small"), figure, gap=2), 0, 2 * at)
            grid.setColumnStretch(2 * at, 1)
        return grid

    def _show_cards(self, preview: Preview) -> None:
        clear(self._grid)
        for at, effect in enumerate(preview.effects):
            card = _card(effect, preview.people, self._own)
            self._grid.addWidget(card, at // _ACROSS, at % _ACROSS)
        self._cards.setVisible(bool(preview.effects))

    def _show_banner(self, preview: Preview) -> None:
        said = Sentences()
        stuck = max((effect.hindered for effect in preview.effects), default=0)
        obstacles = list(preview.hindered) or self.people.obstacles
        self.banner.setVisible(bool(preview.cannot or stuck))
        title = said.cannot(preview.cannot) if preview.cannot else said.cannot_wholly(stuck)
        causes = " ".join(cause_of(each) for each in obstacles)
        self.banner.show_words(Tone.WARN, title, causes)


def _figure(code: str) -> ShortLabel:
    return named(ShortLabel(role="section"), f"bulk_{code}_count", "")


def _card(effect: Effect, people: int, own: Own) -> QWidget:
    bar = Bar()
    bar.show_share(effect.changing / people if people else 0.0)
    title = ShortLabel(title_of(effect.edit, own), "strong")
    head = row(
        IconLabel(icon_of(effect.edit), Ink.ACCENT),
        (title, 1),
        label(number(effect.changing), "strong"),
    )
    lines = [ShortLabel(line, "small") for line in lines_of(effect, people, own)]
    return boxed(column(head, bar, *lines, ..., gap=6, margins=(12, 14)), "plain")
