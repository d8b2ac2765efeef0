"""Sentences about people who come back from Excel, and the cells of the table."""

from PySide6.QtCore import QObject

from app.services.round_trip import Line
from app.ui.error_texts import hindrance_words
from app.ui.formats import NOTHING, joined, number
from app.ui.kit.cells import CellValue, FromToCell, PersonCell, ProblemCell
from app.ui.labels.points import points_reason, points_signed
from app.ui.theme import Tone

_LONGEST = 200  # a cell of a table shows no more anyway


class Sentences(QObject):
    """Speaks in its own name, so that each sentence stands once among the words."""

    def change_people(self, people: int) -> str:
        """Say what the button does."""
        return self.tr("Change %Ln people", "", people)

    def changed(self, people: int, file: str) -> str:
        """Say what was done."""
        return self.tr("%Ln people changed from {file}", "", people).format(file=file)

    def missing(self, people: int) -> str:
        """Say that rows are gone from the file."""
        return self.tr(
            "%Ln people are not in the file any more; they stay as they are.", "", people
        )

    def losing(self, cells: int) -> str:
        """Say that values would lose characters."""
        return self.tr(
            "%Ln values would lose characters that Excel cannot hold, because they were edited.",
            "",
            cells,
        )

    def left_out(self, columns: str) -> str:
        """Say which columns nobody knows."""
        return self.tr("Columns that are not ours are left out: {columns}").format(columns=columns)

    def row(self, at: int) -> str:
        """Name a row that names nobody."""
        return self.tr("Row {number}").format(number=at)

    def several_rows(self) -> str:
        """Say that other rows of the file are for the same person, and are added up."""
        return self.tr("several rows together")


def person_cell(line: Line) -> CellValue:
    """Give who it is."""
    if not line.person_id:
        return Sentences().row(line.row)
    return PersonCell(_short(line.name or ""))


def from_to_cell(line: Line) -> CellValue:
    """Give what was and what becomes; of points what can be spent."""
    if line.points is not None:
        return FromToCell(number(line.points.before), number(line.points.after))
    return FromToCell(_short(line.was), _short(line.becomes))


def text_cell(text: str) -> CellValue:
    """Give one value."""
    return _short(text)


def hindrance_cell(line: Line) -> CellValue:
    """Give why a cell is left as it is."""
    if line.hindrance is None:
        return ""
    wish = line.points
    asked, available = (0, 0) if wish is None else (wish.asked, wish.before)
    words = hindrance_words(line.hindrance, asked=asked, available=available)
    return ProblemCell(words, Tone.WARN)


def wish_cell(line: Line) -> CellValue:
    """Give how many points are given or taken, and why."""
    if line.points is None:
        return ""
    again = Sentences().several_rows() if line.points.is_again else ""
    reason, note = points_reason(line.points.reason), line.points.note
    return _short(joined([points_signed(line.points.points), reason, note, again]))


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return (flat[:_LONGEST] + "…") if len(flat) > _LONGEST else flat or NOTHING
