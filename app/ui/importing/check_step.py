"""Step three: what the dry run says: numbers, rows at fault, changes, what needs a look."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.exchange.views import FieldChange, Refusal, Trial
from app.ui.formats import listed, number
from app.ui.importing.look_card import LookCard
from app.ui.importing.parts import Part
from app.ui.importing.preview import FileRow, changed_fields, faulty_rows, first_rows
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import Button
from app.ui.kit.figures import FigureStrip
from app.ui.kit.layouts import bare, boxed, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.sides import Sides
from app.ui.kit.speech import on_look
from app.ui.kit.table import Table
from app.ui.kit.tabs import ViewTabs
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleCall
from app.ui.theme import Tone, px

_RIGHT = 400
_LEFT = 716
_ALL, _PROBLEMS, _CHANGES = range(3)
_MOST_ROWS = 14
AnyTable = Table[FileRow] | Table[FieldChange]


class CheckStep(QWidget):
    """Shows one table at a time.

    Signals: columns_asked(Part); shop_sure(Part); save_asked(Part); people_wanted(PeopleCall).
    """

    columns_asked = Signal(object)
    shop_sure = Signal(object)
    save_asked = Signal(object)
    people_wanted = Signal(object)

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self._part: Part | None = None
        self.refused = named(
            Banner(Tone.BAD, "", "", lambda: self.tr("Look at the columns")),
            "importRefused",
            lambda: self.tr("Why the file cannot be imported"),
        )
        self.refused.acted.connect(lambda: self.columns_asked.emit(self._part))
        self.sure_button = named(
            Button(lambda: self.tr("These are other orders")),
            "otherOrders",
            lambda: self.tr("These are other orders"),
        )
        self.sure_button.clicked.connect(lambda: self.shop_sure.emit(self._part))
        self._sure = bare(row(self.sure_button, ...))
        self.strip = self._figures()
        self.strip.people_wanted.connect(self.people_wanted)
        self.tabs = self._views()
        self.look = LookCard()
        self.look.save_asked.connect(lambda: self.save_asked.emit(self._part))
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(1, 0, 1, 1)
        self._note = label("", "caption", wraps=True)
        self._rows_box = bare(self._rows_side())
        self._sides = Sides(
            bare(column(self.refused, self._sure, self._rows_box, ..., gap=12)),
            bare(column(self.look, ..., gap=0)),
            width=_RIGHT,
            room=600,
            margins=(24, 16, 24, 16),
        )
        self.setLayout(column(self._sides, gap=0))

    def show_part(self, part: Part) -> None:
        """Draw the dry run of a table, or why there is none."""
        self._part = part
        told = part.why_not()
        trial = part.trial
        is_other = trial is not None and trial.refused is Refusal.OTHER_SHOP
        self.refused.setVisible(told is not None)
        self._sure.setVisible(is_other)
        if told is not None:
            sentence = told.sentence
            if is_other and trial is not None:
                sentence = self.tr(
                    "{sentence} Known from: {shops}. Two shops may use the same numbers."
                ).format(sentence=sentence, shops=listed(list(trial.other_shops)))
            self.refused.show_words(
                Tone.BAD, told.title, sentence, lambda: self.tr("Look at the columns")
            )
        is_tried = trial is not None and (trial.refused is None or is_other)
        self._rows_box.setVisible(is_tried)
        self.look.setVisible(is_tried)
        if trial is not None:
            self._show_trial(trial)

    def _figures(self) -> FigureStrip:
        return FigureStrip(
            [
                ("new", lambda: self.tr("New customers")),
                ("updated", lambda: self.tr("Updated")),
                ("orders", lambda: self.tr("Orders")),
                ("kept", lambda: self.tr("Kept aside")),
            ]
        )

    def _views(self) -> ViewTabs:
        tabs = ViewTabs(
            [
                lambda: self.tr("First rows"),
                lambda: self.tr("Problems"),
                lambda: self.tr("Changes"),
            ]
        )
        for at, name in enumerate(("tabFirst", "tabProblems", "tabChanges")):
            tabs.part(at).setObjectName(name)
        tabs.chosen.connect(self._show_tab)
        return tabs

    def _rows_side(self) -> QVBoxLayout:
        frame = boxed(column(self.tabs, self._rows, gap=0), "plain")
        return column(self.strip, frame, self._note, gap=12)

    def _show_trial(self, trial: Trial) -> None:
        counts = trial.counts
        self.strip.show_figure("new", number(counts.customers_new))
        self.strip.show_figure("updated", number(counts.customers_changed))
        self.strip.show_figure("orders", number(counts.orders_new + counts.orders_changed))
        self.strip.show_figure("kept", number(counts.kept_aside))
        changed = trial.changed_people
        self.strip.open_figure(
            "updated",
            PeopleCall(lambda: changed, lambda: self.tr("Would be updated")) if changed else None,
        )
        self.look.show_trial(trial)
        self.tabs.show_count(_ALL, "")
        self.tabs.show_count(_PROBLEMS, number(counts.kept_aside))
        self.tabs.show_count(_CHANGES, number(len(trial.changes)))
        self.tabs.part(_PROBLEMS).setEnabled(bool(trial.kept))
        self.tabs.part(_CHANGES).setEnabled(bool(trial.changes))
        self.tabs.choose(_PROBLEMS if trial.kept else _ALL)
        self._show_tab(self.tabs.current())

    def _show_tab(self, position: int) -> None:
        part = self._part
        if part is None or part.trial is None:
            return
        trial = part.trial
        makers: dict[int, tuple[Callable[[], AnyTable], int, int]] = {
            _ALL: (partial(first_rows, part, _LEFT), len(part.table.sample), 0),
            _PROBLEMS: (
                partial(faulty_rows, part, trial.kept, _LEFT),
                len(trial.kept),
                trial.counts.kept_aside,
            ),
            _CHANGES: (partial(changed_fields, trial.changes, self._currency), 0, 0),
        }
        make, shown, whole = makers[position]
        clear(self._rows)
        table = named(make(), "checkRows", lambda: self.tr("Rows of the file"))
        lines = min(table.rows.rowCount(), _MOST_ROWS)
        on_look(table, lambda: table.setFixedHeight(px(34) + lines * px(36) + 1))
        self._rows.addWidget(table)
        words = self.tr("The first {count} are shown; the saved file has all of them.")
        self._note.setText(words.format(count=number(shown)) if whole > shown else "")
