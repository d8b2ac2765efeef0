"""What stands beside the form, alive while typing: who it may be already, and what is missing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.customers.completeness import completeness
from app.services.customers.person_views import Completeness, Known
from app.services.editing import Likely
from app.ui.customers.form.words import likely_line, likely_name
from app.ui.formats import ago, listed, money, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.flow import FlowLayout
from app.ui.kit.home import Home
from app.ui.kit.layouts import Thing, across, bare, boxed, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Bar, IconLabel, Portrait
from app.ui.kit.texts import ShortLabel, badge, label
from app.ui.labels import customer_class, known_words, resemblance
from app.ui.theme import Ink, Tone

SURE = 60  # percent; below it a person stands among the less likely ones
_MISSED = 4


class FormSide(QWidget):
    """What is alive while typing.

    Signals: instead(person id), the seller opens somebody who is there already; merge(person id),
    what is typed is added and becomes one with her; surest(Likely or None), who it most likely is.
    """

    instead = Signal(object)
    merge = Signal(object)
    surest = Signal(object)

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self._likely: tuple[Likely, ...] = ()
        self._known: frozenset[Known] = frozenset()
        self._can_write = False
        self._saves = ""
        self._people = column(gap=12)
        self._complete = column(gap=12)
        self.setLayout(column(self._people, self._complete, ..., gap=12))

    def show_likely(self, found: Sequence[Likely]) -> None:
        """Show who it may be; the focus stays where it is."""
        if tuple(found) == self._likely:
            return
        self._likely = tuple(found)
        self._draw_likely()
        sure = [each for each in self._likely if each.score >= SURE]
        self.surest.emit(sure[0] if sure else None)

    def show_known(self, known: frozenset[Known], *, can_write: bool, saves: str) -> None:
        """Show how complete it is.

        Args:
            known: what stands in the form.
            can_write: whether SMS was agreed to, and there is a phone.
            saves: the word of the button that saves.
        """
        if (known, can_write, saves) == (self._known, self._can_write, self._saves):
            return
        self._known, self._can_write, self._saves = known, can_write, saves
        self._draw_complete()

    def told_again(self) -> None:
        """Write again in another language."""
        self._draw_likely()
        self._draw_complete()

    def _draw_likely(self) -> None:
        clear(self._people)
        sure = [each for each in self._likely if each.score >= SURE]
        rest = [each for each in self._likely if each not in sure[:1]]
        for person in sure[:1]:
            self._people.addWidget(self._card(person))
        if rest:
            self._people.addWidget(self._less(rest))
        self._people.update()

    def _card(self, person: Likely) -> QFrame:
        name = likely_name(person)
        head = row(
            IconLabel("fingerprint", Ink.ACCENT_TEXT),
            (label(self.tr("Likely the same person"), "section", wraps=True), 1),
            badge(_percent(person), Tone.OK),
            gap=8,
        )
        names = row(
            ShortLabel(name, "strong"), badge(customer_class(person.class_code)), ..., gap=6
        )
        who = row(
            Portrait(name, 40),
            (column(names, ShortLabel(likely_line(person), "small"), gap=2), 1),
            gap=12,
        )
        words = self.tr("Open {name} instead").format(name=name)
        button = named(
            Button(words, Kind.DEFAULT, "arrow-right", trails=True), "formInstead", words
        )
        button.clicked.connect(partial(self.instead.emit, person.person_id))
        words = self.tr("Add and merge")
        merge = named(Button(words, Kind.GHOST, "merge"), "formMerge", words)
        merge.clicked.connect(partial(self.merge.emit, person.person_id))
        note = self.tr("What you wrote is taken along as a proposal. Nothing is saved by it.")
        parts: tuple[Thing, ...] = (
            head,
            who,
            _reasons(person),
            self._figures(person),
            across(),
            label(note, "small", wraps=True),
            _wrapped(button, merge),
        )
        card = boxed(column(*parts, gap=10, margins=16), "tint")
        return named(card, "formLikely", self.tr("Likely the same person"))

    def _figures(self, person: Likely) -> QWidget:
        # Orders of which none has a rate are worth nothing that could be told.
        is_known = person.net_minor or not person.orders
        spent = money(person.net_minor if is_known else None, self._home.currency, is_whole=True)
        last = ago(person.last_on, self._home.clock.today())
        figures = (
            _figure(self.tr("Orders"), number(person.orders)),
            _figure(self.tr("Spent"), spent),
            _figure(self.tr("Last order"), last),
        )
        return bare(row(*((figure, 1) for figure in figures), gap=12))

    def _less(self, people: Sequence[Likely]) -> QFrame:
        head = row(label(self.tr("Less likely"), "strong"), ..., badge(number(len(people))))
        lines: list[Thing] = [head]
        for person in people:
            name = likely_name(person)
            why = listed([resemblance(reason)[0] for reason in person.reasons])
            texts = column(ShortLabel(name), label(why, "caption", wraps=True), gap=1)
            words = self.tr("Open {name} instead").format(name=name)
            link = named(
                Button(self.tr("Open"), Kind.LINK), f"formInstead_{person.person_id}", words
            )
            link.setAccessibleName(words)
            link.clicked.connect(partial(self.instead.emit, person.person_id))
            lines.append(row(Portrait(name, 28), (texts, 1), badge(_percent(person)), link, gap=10))
        card = boxed(column(*lines, gap=10, margins=16), "plain")
        return named(card, "formLessLikely", self.tr("Less likely"))

    def _draw_complete(self) -> None:
        clear(self._complete)
        found = completeness(self._known)
        score = self.tr("{score} / {all}").format(score=found.score, all=len(Known))
        bar = named(Bar(), "formComplete", self.tr("How complete"))
        bar.setAccessibleDescription(score)
        bar.show_share(found.score / len(Known))
        head = row(label(self.tr("How complete"), "strong"), ..., label(score, "strong"))
        lines: list[Thing] = [head, bar, *self._lines(found)]
        if self._saves:
            words = self.tr("Shown while you type. Nothing is saved until you press “{button}”.")
            lines.append(label(words.format(button=self._saves), "caption", wraps=True))
        self._complete.addWidget(boxed(column(*lines, gap=10, margins=16), "plain"))

    def _lines(self, found: Completeness) -> list[Thing]:
        lines: list[Thing] = []
        if self._can_write:
            lines.append(_line(self.tr("can be written to by SMS"), is_there=True))
        if Known.BIRTHDAY in self._known:
            lines.append(_line(self.tr("the birthday is known"), is_there=True))
        lines += [_line(known_words(each), is_there=False) for each in found.missing[:_MISSED]]
        return lines


def _wrapped(*buttons: QWidget) -> QWidget:
    room = QWidget()
    flow = FlowLayout(room, 6)
    for button in buttons:
        flow.addWidget(button)
    return room


def _line(words: str, *, is_there: bool) -> QVBoxLayout:
    icon = IconLabel(*(("circle-check", Ink.OK) if is_there else ("circle-dashed", Ink.TEXT3)))
    return column(row(icon, (label(words, "second", wraps=True), 1), gap=8))


def _figure(caption: str, value: str) -> QWidget:
    return bare(column(label(caption, "small"), ShortLabel(value, "strong"), ..., gap=2))


def _reasons(person: Likely) -> QWidget:
    room = QWidget()
    flow = FlowLayout(room, 6)
    for reason in person.reasons:
        words, tone = resemblance(reason)
        flow.addWidget(badge(words, tone))
    return room


def _percent(person: Likely) -> str:
    return f"{person.score}%"
