"""The card of what came in: one bar of rows, one table of what they were."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.services.exchange.views import Counts
from app.ui.formats import NOTHING, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.cells import CellValue, IconCell, Style
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.pictures import Bar
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import on_look
from app.ui.kit.table import Table
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleWish
from app.ui.theme import Ink, px

_ROW = 40


@dataclass(frozen=True, slots=True)
class CameRow:
    """One kind of thing by the four words; None where the word says nothing of it."""

    icon_name: str
    words: str
    new: int
    changed: int
    unchanged: int | None
    kept: int | None


class CameInCard(QFrame):
    """Sums that agree: in + unchanged + kept aside = rows of the file."""

    changes_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.changes_button = named(
            Button("", Kind.LINK, "list"), "allChanges", lambda: self.tr("All changes, from and to")
        )
        self.changes_button.clicked.connect(self.changes_asked)
        self.people = PeopleLink("changedPeople")
        links = FlowLayout(gap=12)
        for link in (self.people, self.changes_button):
            links.addWidget(link)
        title = label(lambda: self.tr("What came in"), "section", wraps=True)
        heading = column(title, bare(links), gap=2)
        self._bar = Bar(12)
        legend = QWidget()
        self._legend = FlowLayout(legend, 18)
        self._window: RowWindow[CameRow] = RowWindow(self._columns(), self._fetch, None, self)
        self._rows: tuple[CameRow, ...] = ()
        self.table = named(
            Table(self._window, height=_ROW, is_card=True),
            "cameInTable",
            lambda: self.tr("What came in"),
        )
        top = bare(column(heading, self._bar, legend, gap=12, margins=(14, 16)))
        table = bare(column(self.table, margins=(1, 0, 1, 1)))
        self.setLayout(column(top, table, gap=0))
        on_look(self, self._fit)

    def show_counts(self, counts: Counts, *, changes: int, is_people: bool) -> None:
        """Draw the numbers of one or several files.

        Args:
            counts: their sum.
            changes: how many fields are listed from and to; 0 hides the button.
            is_people: the rows kept aside are customers, not orders.
        """
        parts = [
            (counts.applied, Ink.CHART1, self.tr("new or changed {count}")),
            (counts.unchanged, Ink.LINE2, self.tr("unchanged {count}")),
            (counts.kept_aside, Ink.CHART2, self.tr("kept aside {count}")),
        ]
        self._bar.show_parts([(float(count), role) for count, role, _words in parts])
        self._bar.setAccessibleName(
            ", ".join(words.format(count=number(count)) for count, _role, words in parts)
        )
        clear(self._legend)
        for count, role, words in parts:
            dot = Bar(10)
            on_look(dot, partial(_make_round, dot))
            dot.show_share(1.0, role)
            text = label(words.format(count=number(count)), "small")
            self._legend.addWidget(bare(row(dot, text, gap=7)))
        self.changes_button.setVisible(bool(changes))
        self.changes_button.set_words(
            lambda: self.tr("All {count} changes, from and to").format(count=number(changes))
        )
        self._rows = self._table_rows(counts, is_people=is_people)
        self._window.show_ids(range(len(self._rows)))
        self._fit()

    def show_people(self, changed: int, wish: PeopleWish | None) -> None:
        """Offer to open the customers whom the files changed."""

        def words() -> str:
            told = self.tr("See {count} changed customer(s)", "", changed)
            return told.format(count=number(changed))

        self.people.show_people(words, wish)

    def _fit(self) -> None:
        self.table.fit_height()
        # The last hairline would stand beside the edge of the card.
        self.table.setFixedHeight(self.table.minimumHeight() - 1)

    def _table_rows(self, counts: Counts, *, is_people: bool) -> tuple[CameRow, ...]:
        kept = counts.kept_aside
        return (
            CameRow(
                "users",
                self.tr("Customers"),
                counts.people_new,
                counts.customers_changed,
                counts.customers_unchanged + counts.people_joined,
                kept if is_people else None,
            ),
            CameRow(
                "shopping-bag",
                self.tr("Orders"),
                counts.orders_new,
                counts.orders_changed,
                counts.orders_unchanged,
                None if is_people else kept,
            ),
            CameRow(
                "package",
                self.tr("Products"),
                counts.products_new,
                counts.products_changed,
                None,
                None,
            ),
        )

    def _columns(self) -> Sequence[Column[CameRow]]:
        return (
            Column("what", lambda: self.tr("What"), _what),
            Column("new", lambda: self.tr("New"), lambda r: number(r.new), Style.MONEY, 104),
            Column(
                "changed", lambda: self.tr("Changed"), lambda r: number(r.changed), Style.MONEY, 104
            ),
            Column(
                "unchanged",
                lambda: self.tr("Unchanged"),
                lambda r: _or_nothing(r.unchanged),
                Style.QUIET_NUMBER,
                104,
            ),
            Column(
                "kept",
                lambda: self.tr("Kept aside"),
                lambda r: _or_nothing(r.kept),
                Style.NUMBER,
                104,
            ),
        )

    def _fetch(self, ids: Sequence[int]) -> dict[int, CameRow]:
        return {at: self._rows[at] for at in ids}


def _make_round(dot: Bar) -> None:
    dot.setMinimumWidth(px(10))
    dot.setFixedWidth(px(10))


def _what(line: CameRow) -> CellValue:
    return IconCell(line.icon_name, line.words)


def _or_nothing(count: int | None) -> str:
    return NOTHING if count is None else number(count)
