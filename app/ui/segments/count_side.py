"""Alive while one edits: how many, how a rule narrows them, who can be reached, a few of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.customers.views import CustomerRow
from app.services.kept_segments import Probe
from app.services.segments import Tree, reached_by
from app.ui.formats import ago, joined, money, number
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, boxed, clear, column, repolish, row
from app.ui.kit.naming import named
from app.ui.kit.people_count import PeopleCount
from app.ui.kit.pictures import Bar, IconLabel, Portrait
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import ShortLabel, badge, label, set_tone
from app.ui.kit.wishes import PeopleWish
from app.ui.labels import channel_words
from app.ui.labels.row_words import name_of, region_of, spent_of
from app.ui.segments.steps import Step
from app.ui.theme import Ink, Tone

WIDE = 340
_MOST_SHOWN = 5
_HUNDRED = 100


class Counted(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def share(self, people: int, everybody: int) -> str:
        """Say what share of everybody some people are, after their number."""
        percent = f"{_HUNDRED * people / everybody:.1f}" if everybody else "0"
        return self.tr("customer(s) · {percent}% of all", "", people).format(percent=percent)

    def money_of_year(self, amount: str) -> str:
        """Say what they spent in a year."""
        return self.tr("{amount} in the last 12 months").format(amount=amount)

    def took(self, ms: int) -> str:
        """Say how long counting took."""
        return self.tr("live · {ms} ms").format(ms=number(ms))


class CountSide(QWidget):
    """340 wide. The last numbers stay, greyed, until the new ones are there.

    Signal people_wanted(PeopleWish).
    """

    people_wanted = Signal(object)

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self._probe: Probe | None = None
        self._steps: Sequence[Step] = ()
        self._state = named(badge("", Tone.OK), "countState", "")
        self._tree = Tree()
        self.people = PeopleCount("countPeople", lambda: self.tr("People"), "display")
        self._share = named(label("", "second"), "countShare", "")
        self._money = named(label("", "second"), "countMoney", "")
        self._bars = column(gap=12)
        self._reach = {
            code: PeopleCount(f"reach_{code}", partial(channel_words, code), "strong")
            for code in ("sms", "email", "call")
        }
        for count in (self.people, *self._reach.values()):
            count.wanted.connect(self.people_wanted)
        self._sample = column(gap=0)
        self.setLayout(column(self._count_card(), self._reach_card(), self._sample_card(), ...))

    def wait(self) -> None:
        """Grey the last numbers: new ones are being counted."""
        set_tone(self._state, Tone.NEUTRAL)
        say(self._state, self._state.setText, lambda: self.tr("counting…"))
        self._fade(is_old=True)

    def show_probe(self, probe: Probe, tree: Tree, steps: Sequence[Step]) -> None:
        """Show new numbers.

        Args:
            probe: the answer.
            tree: what was asked.
            steps: by which the rule narrows the people.
        """
        self._probe, self._tree, self._steps = probe, tree, steps
        set_tone(self._state, Tone.OK)
        self._fade(is_old=False)
        self.told_again()

    def told_again(self) -> None:
        """Write the numbers in the language in use."""
        probe = self._probe
        if probe is None:
            return
        figures = probe.figures
        say(self._state, self._state.setText, lambda: Counted().took(probe.took_ms))
        everybody = PeopleWish(self._tree, lambda: self.tr("Matching now"))
        self.people.show_count(number(figures.people), everybody if figures.people else None)
        words = Counted()
        say(
            self._share,
            self._share.setText,
            lambda: words.share(figures.people, probe.all_people),
        )
        amount = money(figures.money_365_minor, self._home.currency, is_whole=True)
        say(self._money, self._money.setText, lambda: words.money_of_year(amount))
        reach = {"sms": figures.reach.sms, "email": figures.reach.email, "call": figures.reach.call}
        for code, people in reach.items():
            self._reach[code].show_count(number(people), self._reached(code) if people else None)
        self._write_steps()
        self._write_sample(probe.sample)

    def _reached(self, code: str) -> PeopleWish | None:
        """Give whom a channel reaches; of the first so many no condition can be asked besides."""
        if self._tree.first is not None:
            return None
        return PeopleWish(reached_by(code, self._tree.root), partial(channel_words, code))

    def fail(self, sentence: Words) -> None:
        """Say that it could not be counted."""
        set_tone(self._state, Tone.BAD)
        say(self._state, self._state.setText, sentence)

    def _count_card(self) -> QFrame:
        head = row(label(lambda: self.tr("Matching now"), "small"), ..., self._state)
        number_line: QHBoxLayout = row(self.people, (self._share, 1), gap=10)
        return boxed(column(head, number_line, self._money, self._bars, gap=8, margins=14), "plain")

    def _reach_card(self) -> QFrame:
        names: dict[str, tuple[str, Words]] = {
            "sms": ("message-square", lambda: self.tr("SMS")),
            "email": ("mail", lambda: self.tr("E-mail")),
            "call": ("phone", lambda: self.tr("Phone call")),
        }
        lines = [
            row(
                IconLabel(icon),
                label(words),
                ...,
                self._reach[code],
                gap=8,
            )
            for code, (icon, words) in names.items()
        ]
        title = label(lambda: self.tr("Who can be reached"), "strong")
        return boxed(column(title, *lines, gap=8, margins=14), "plain")

    def _sample_card(self) -> QFrame:
        head = row(
            label(lambda: self.tr("Sample"), "head"),
            ...,
            label(lambda: self.tr("Spent"), "head"),
            margins=(10, 14),
        )
        self._sample_frame = boxed(column(bare(head), self._sample, gap=0, margins=1), "plain")
        named(self._sample_frame, "countSample", lambda: self.tr("Sample"))
        self._sample_frame.hide()
        return self._sample_frame

    def _write_steps(self) -> None:
        clear(self._bars)
        most = max((step.people for step in self._steps), default=0)
        for at, step in enumerate(self._steps):
            words = ShortLabel(role="small")
            say(words, words.setText, step.words)
            bar = Bar(9)
            is_last = at == len(self._steps) - 1
            bar.show_share(step.people / most if most else 0, Ink.ACCENT if is_last else Ink.TINT2)
            count = PeopleCount(f"countStep_{at}", "", "strong")
            wish = None if step.tree is None else PeopleWish(step.tree, step.words)
            count.show_count(number(step.people), wish if step.people else None)
            count.wanted.connect(self.people_wanted)
            head = row((words, 1), count, gap=8)
            self._bars.addLayout(column(head, bar, gap=4))

    def _write_sample(self, people: Sequence[CustomerRow]) -> None:
        clear(self._sample)
        self._sample_frame.setVisible(bool(people))
        for person in people[:_MOST_SHOWN]:
            self._sample.addWidget(across())
            self._sample.addWidget(bare(self._person(person)))

    def _person(self, person: CustomerRow) -> QHBoxLayout:
        name = name_of(person)
        today = self._home.clock.today()
        last = "" if person.last_on is None else ago(person.last_on, today)
        line = joined([region_of(person.province, person.city), last])
        words: QVBoxLayout = column(ShortLabel(name, "medium"), ShortLabel(line, "caption"), gap=0)
        spent: QLabel = label(spent_of(person, self._home.currency), "strong")
        return row(Portrait(name, 28), (words, 1), spent, gap=10, margins=(7, 14))

    def _fade(self, *, is_old: bool) -> None:
        """Show by a quieter ink that a number is of the rule before."""
        for count in (*self._reach.values(), self.people):
            count.fade(is_old=is_old)
        for part in (self._share, self._money):
            part.setProperty("old", is_old)
            repolish(part)
