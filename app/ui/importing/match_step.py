"""Step two: what each column means, with the first rows beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.exchange.views import TableKind
from app.ui.formats import number
from app.ui.importing.column_list import ColumnList
from app.ui.importing.parts import Part
from app.ui.importing.preview import first_rows
from app.ui.importing.questions import Questions
from app.ui.kit.layouts import bare, boxed, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.sides import Sides
from app.ui.kit.texts import label

_LEFT = 530
_PREVIEW = 600


class MatchStep(QWidget):
    """Shows one table at a time. Signals: answered(Part); encoding_chosen(Part, code)."""

    answered = Signal(object)
    encoding_chosen = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._part: Part | None = None
        self.questions = Questions()
        self.columns = ColumnList()
        self._matched = label("", "small")
        self._rows_note = label("", "caption")
        self._fault = label("", "fault", wraps=True)
        self._fault.hide()
        self._preview = QVBoxLayout()
        self._preview.setContentsMargins(1, 1, 1, 1)
        self.questions.changed.connect(self._answered)
        self.questions.encoding_chosen.connect(
            lambda code: self.encoding_chosen.emit(self._part, code)
        )
        self.columns.changed.connect(self._match)
        self._sides = Sides(
            bare(self._right()),
            bare(self._left()),
            width=_LEFT,
            room=_PREVIEW - 120,
            is_first=True,
            margins=(24, 0, 24, 0),
        )
        self.setLayout(column(self._sides, gap=0))

    def show_part(
        self, part: Part, shops: Sequence[tuple[str, str]], codes: dict[TableKind, tuple[str, ...]]
    ) -> None:
        """Draw a table with its answers so far."""
        self._part = part
        self._fault.hide()
        self.questions.show_part(part, shops)
        self.columns.show_part(part, codes.get(part.table.kind, ()))
        self._show_preview()
        self._show_matched()

    def complain(self) -> None:
        """Show at the fields what is still to be answered."""
        if self._part is None:
            return
        target = self.questions.complain()
        if not self._part.fields:
            self._fault.setText(self.tr("Say of at least one column what it means."))
            self._fault.show()
        if target is not None:
            target.setFocus()

    def _left(self) -> QVBoxLayout:
        heading = row(label(lambda: self.tr("Match your columns"), "section"), ..., self._matched)
        note = label(
            lambda: self.tr("Your choice is remembered for the next file with these columns."),
            "caption",
        )
        return column(
            self.questions, heading, self._fault, self.columns, note, ..., gap=10, margins=(16, 0)
        )

    def _right(self) -> QVBoxLayout:
        heading = row(label(lambda: self.tr("Preview"), "section"), self._rows_note, ..., gap=8)
        frame = named(boxed(self._preview, "plain"), "previewCard", lambda: self.tr("Preview"))
        return column(heading, frame, self.questions.letters, ..., gap=10, margins=(16, 0))

    def _show_preview(self) -> None:
        if self._part is None:
            return
        clear(self._preview)
        table = named(first_rows(self._part, _PREVIEW), "importPreview", lambda: self.tr("Preview"))
        self._preview.addWidget(table)
        table.fit_height()
        count = table.rows.rowCount()
        self._rows_note.setText(self.tr("first {count}").format(count=number(count)))

    def _show_matched(self) -> None:
        part = self._part
        if part is None:
            return
        words = self.tr("{matched} of {count} matched")
        self._matched.setText(
            words.format(matched=number(len(part.fields)), count=number(len(part.columns)))
        )

    def _match(self, position: int, code: str | None) -> None:
        part = self._part
        if part is None:
            return
        part.fields.pop(position, None)
        part.skipped.discard(position)
        if code is None:
            part.skipped.add(position)
        else:
            part.fields[position] = code
        part.is_touched = True
        self._fault.hide()
        self._show_preview()
        self._show_matched()
        self._answered()

    def _answered(self) -> None:
        self.answered.emit(self._part)
