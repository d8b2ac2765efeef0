"""The left side: pairs by likelihood, merges that stand, and who is not the same."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from app.services.duplicates.views import Pair, PairKey, Review
from app.ui.customers.duplicates.words import pair_line, pair_names
from app.ui.kit.cells import CellValue, ChipCell, PersonCell
from app.ui.kit.home import Home
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.table import Table
from app.ui.kit.tasks import TaskRunner
from app.ui.labels.duplicates import likely_tone

_HIGH = 52
_SCORE = 68
Fetch = Callable[[Review, Sequence[PairKey]], Mapping[PairKey, Pair]]


class PairRows(RowWindow[Pair]):
    """Any number of pairs; a row's id is its place in the list."""

    def __init__(self, fetch: Fetch, tasks: TaskRunner, home: Home, parent: QObject) -> None:
        self.keys: tuple[PairKey, ...] = ()
        self.review = Review.TO_REVIEW
        self._home, self._read = home, fetch
        super().__init__(self._made_columns(), self._fetch_pairs, tasks, parent)

    def show_pairs(self, review: Review, keys: Sequence[PairKey]) -> None:
        """Replace the list."""
        self.review, self.keys = review, tuple(keys)
        self.show_ids(range(len(self.keys)))

    def key_at(self, place: int) -> PairKey | None:
        """Give the pair of a row."""
        return self.keys[place] if 0 <= place < len(self.keys) else None

    def place_of(self, key: PairKey | None) -> int | None:
        """Give the row of a pair, None where it is not listed."""
        return self.keys.index(key) if key is not None and key in self.keys else None

    def _fetch_pairs(self, places: Sequence[int]) -> dict[int, Pair]:
        review, keys = self.review, self.keys
        asked = {place: keys[place] for place in places if place < len(keys)}
        found = self._read(review, list(asked.values()))
        return {place: found[key] for place, key in asked.items() if key in found}

    def _made_columns(self) -> list[Column[Pair]]:
        def who(pair: Pair) -> CellValue:
            return PersonCell(pair_names(pair), pair_line(pair, self._home))

        def score(pair: Pair) -> CellValue:
            if not pair.score or pair.at_ms is not None:
                return ""
            return ChipCell(f"{pair.score}%", likely_tone(pair.score))

        return [
            Column("who", lambda: self.tr("Pair"), who),
            Column("score", lambda: self.tr("Likely"), score, width=_SCORE),
        ]


class PairTable(Table[Pair]):
    """Without headings. Signal entered: go on to the pair that is open."""

    entered = Signal()

    def __init__(self, rows: PairRows) -> None:
        super().__init__(rows, height=_HIGH)
        self.horizontalHeader().hide()
        self.cells.keeps_edge = True
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_scores(self, *, is_on: bool) -> None:
        """Show how likely each is; without, the names have the room."""
        self.setColumnHidden(1, not is_on)

    def go_to(self, place: int) -> None:
        """Make a row the current and the selected one, in sight."""
        self.setCurrentIndex(self.rows.index(place, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the pair with the arrow that points there, as with Enter."""
        if event.key() == Qt.Key.Key_Right:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
