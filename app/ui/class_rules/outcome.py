"""The right part: what will happen, in numbers and person by person, and the switch for later."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.services.classing import ClassMove, ClassOutlook, ClassQuestions
from app.services.segments import Tree
from app.ui.class_rules.words import Sentences
from app.ui.conditions.whys import whys_line
from app.ui.formats import NOTHING, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.cells import CellValue, FromToCell, PersonCell
from app.ui.kit.figures import FigureStrip
from app.ui.kit.layouts import bare, boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel, Switch
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.table import Table
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import ShortLabel, label
from app.ui.kit.wishes import PeopleWish
from app.ui.labels import customer_class
from app.ui.theme import Ink, px

Fetch = Callable[[Sequence[int]], dict[int, ClassMove]]
_FEW, _MANY = 6, 12
_ROW = 46
_CLASS_WIDE = 176
_HEAD, _BAR = 34, 2


class Outcome(QWidget):
    """Signals: person_wanted(number); later_switched(is on)."""

    person_wanted = Signal(int)
    later_switched = Signal(bool)

    def __init__(self, fetch: Fetch, tasks: TaskRunner, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self._outlook: ClassOutlook | None = None
        self._counts: dict[str, int] = {}
        self._is_advised, self._are_all = False, False
        self.strip = FigureStrip([
            ("changing", lambda: self.tr("Will change")),
            ("staying", lambda: self.tr("Stay")),
            ("by_hand", lambda: self.tr("Set by hand")),
            ("suggested", lambda: self.tr("Suggested")),
        ])  # fmt: skip
        self.rows = RowWindow(self._columns(), fetch, tasks, self)
        self.table = named(
            Table(self.rows, height=_ROW, is_card=True),
            "classPeople",
            lambda: self.tr("Who changes and why"),
        )
        self.table.opened.connect(self._opened)
        self.hint = named(label("", "second", wraps=True), "classHint", "")
        self.share = named(label("", "small"), "classShare", "")
        self.all_button = named(Button("", Kind.LINK), "classShowAll", "")
        self.all_button.clicked.connect(lambda _checked=False: self.show_all())
        self.back_button = named(
            Button(lambda: self.tr("Back to those who change"), Kind.LINK),
            "classShowMoving",
            lambda: self.tr("Back to those who change"),
        )
        self.back_button.clicked.connect(lambda _checked=False: self.show_advised(is_on=False))
        self.later = named(
            Switch(), "classLater", lambda: self.tr("Also for people who come later")
        )
        self.later.toggled.connect(self.later_switched)
        self._lay_out()
        on_look(self, self._fit_table)

    def show_questions(self, asked: ClassQuestions) -> None:
        """Let the figures open as the people they count."""
        said: dict[str, tuple[Tree, Words]] = {
            "changing": (asked.changing, lambda: self.tr("Will change")),
            "staying": (asked.staying, lambda: self.tr("Stay")),
            "by_hand": (asked.by_hand, lambda: self.tr("Set by hand")),
            "suggested": (asked.suggested, lambda: self.tr("Suggested")),
        }
        for code, (tree, words) in said.items():
            opens = bool(self._counts.get(code)) and asked.can_be_asked
            self.strip.open_figure(code, PeopleWish(tree, words) if opens else None)

    def show_outlook(self, outlook: ClassOutlook) -> None:
        """Show what would happen."""
        self._outlook = outlook
        self._counts = {
            "changing": outlook.changing,
            "staying": outlook.staying,
            "by_hand": outlook.by_hand,
            "suggested": outlook.suggested,
        }
        for code, count in self._counts.items():
            self.strip.show_figure(code, number(count))
        if not outlook.suggested:
            self._is_advised = False
        self._show()

    def show_advised(self, *, is_on: bool) -> None:
        """Show whose class was set by hand though a rule says otherwise, or who changes."""
        self._is_advised, self._are_all = is_on, False
        self._show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_all(self) -> None:
        """Show all of them and not only the first few."""
        self._are_all = True
        self._show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_later(self, *, is_on: bool) -> None:
        """Show whether the rules are applied after every import."""
        self.later.blockSignals(True)
        self.later.setChecked(is_on)
        self.later.blockSignals(False)

    def told_again(self) -> None:
        """Write again in another language."""
        if self._outlook is not None:
            self.show_outlook(self._outlook)

    def _show(self) -> None:
        outlook = self._outlook
        if outlook is None:
            return
        people = outlook.advised if self._is_advised else outlook.moving
        shown = people if self._are_all else people[:_FEW]
        self.rows.show_ids(shown)
        self._fit_table()
        self.table.setVisible(bool(people))
        self.hint.setVisible(not people)
        self.hint.setText(
            self.tr("Everybody has the class that the rules say.")
            if outlook.people
            else self.tr("There are no customers yet.")
        )
        told = self.tr("{count} of {total}")
        told = told.format(count=number(len(shown)), total=number(len(people)))
        self.share.setText(told if people else "")
        self.all_button.set_words(lambda: Sentences().show_all(len(people)))
        self.all_button.setVisible(len(people) > len(shown))
        self.back_button.setVisible(self._is_advised)

    def _fit_table(self) -> None:
        rows = min(self.rows.rowCount(), _MANY)
        self.table.setFixedHeight(px(_HEAD) + rows * px(_ROW) + _BAR)

    def _opened(self, row_number: int) -> None:
        person = self.rows.id_at(row_number)
        if person is not None:
            self.person_wanted.emit(person)

    def _columns(self) -> Sequence[Column[ClassMove]]:
        return (
            Column("who", lambda: self.tr("Who and why"), self._who),
            Column("class", lambda: self.tr("Class"), _change, width=_CLASS_WIDE),
        )

    def _who(self, move: ClassMove) -> CellValue:
        why = whys_line(move.why, self._currency)
        if not move.rule_id:
            why = self.tr("no rule fits any more")
        return PersonCell(move.name or NOTHING, why)

    def _lay_out(self) -> None:
        note = ShortLabel(role="small")
        say(note, note.setText, lambda: self.tr("can be undone"))
        heading = row(label(lambda: self.tr("What will happen"), "section"), ..., note)
        foot = row(self.share, ..., self.back_button, self.all_button)
        self.setLayout(
            column(heading, self.strip, self.hint, self.table, foot, self._later(), ..., gap=10)
        )
        self.back_button.hide()
        self.all_button.hide()
        self.table.hide()

    def _later(self) -> QFrame:
        texts = column(
            label(lambda: self.tr("Also for people who come later"), "strong", wraps=True),
            label(
                lambda: self.tr("after every import; listed in the history"), "small", wraps=True
            ),
            gap=2,
        )
        line = row(IconLabel("repeat", Ink.TEXT2), (bare(texts), 1), self.later, gap=12)
        line.setContentsMargins(14, 10, 14, 10)
        return boxed(line, "plain")


def _change(move: ClassMove) -> CellValue:
    return FromToCell(customer_class(move.before), customer_class(move.after))
