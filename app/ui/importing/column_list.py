"""The columns of a file, each with the field it means and how sure the program is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from app.services.exchange.views import Certainty, ColumnLook
from app.ui.importing.parts import Part
from app.ui.kit.fields import Choice
from app.ui.kit.layouts import across, bare, clear, column, repolish, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import on_look
from app.ui.kit.texts import ShortLabel, badge, label, set_tone
from app.ui.labels import certainty, field_codes, field_words
from app.ui.theme import Ink, px

_COLUMN, _ARROW, _FIELD, _MATCH = range(4)
_WIDE_FIELD = 190
_WIDEST_FIELD = 250
_SKIP = "-"


class ColumnList(QFrame):
    """One line per column. Signal changed(position, field code or None)."""

    changed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 0, 16, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_COLUMN, 1)
        self._badges: dict[int, QLabel] = {}
        self._choices: dict[int, Choice] = {}
        self._part: Part | None = None

    def show_part(self, part: Part, codes: Sequence[str]) -> None:
        """Draw the columns of a table.

        Args:
            part: the table with the answers so far.
            codes: the fields that a column of its kind can mean.
        """
        self._part = part
        self._badges, self._choices = {}, {}
        clear(self._grid)
        heads = (
            (label(lambda: self.tr("Column in your file"), "head"), _COLUMN),
            (label(lambda: self.tr("Field here"), "head"), _FIELD),
            (label(lambda: self.tr("Match"), "head"), _MATCH),
        )
        for head, at in heads:
            head.setMinimumHeight(px(34))
            self._grid.addWidget(head, 0, at)
        offered = [code for code in field_codes() if code in codes]
        offered += [code for code in codes if code not in offered]
        for position, look in enumerate(part.columns):
            self._add(position, look, offered)
        self._show_states()

    def matched(self) -> int:
        """Give how many columns mean a field."""
        return 0 if self._part is None else len(self._part.fields)

    def _add(self, position: int, look: ColumnLook, offered: Sequence[str]) -> None:
        line = 2 * position + 1
        self._grid.addWidget(across(), line, 0, 1, 4)
        name = ShortLabel(look.name or "—", "medium")
        value = ShortLabel(" ".join(look.first_value.split()) or "—", "small")
        words = bare(column(..., name, value, ..., gap=1, margins=(4, 0)))
        on_look(words, lambda: words.setFixedHeight(px(44)))
        self._grid.addWidget(words, line + 1, _COLUMN)
        self._grid.addWidget(IconLabel("arrow-right", Ink.TEXT3, 14), line + 1, _ARROW)
        choice = self._choice(position, look, offered)
        self._choices[position] = choice
        self._grid.addWidget(choice, line + 1, _FIELD)
        mark = named(badge(""), f"match{position}", "")
        self._badges[position] = mark
        holder = bare(row(mark, ...))
        on_look(holder, lambda: holder.setMinimumWidth(px(100)))
        self._grid.addWidget(holder, line + 1, _MATCH)

    def _choice(self, position: int, look: ColumnLook, offered: Sequence[str]) -> Choice:
        choice = named(
            Choice(),
            f"field{position}",
            lambda: self.tr("Field for the column {column}").format(column=look.name),
        )
        if look.certainty is Certainty.NOT_MATCHED:
            choice.add(lambda: self.tr("Choose a field…"), "")
        choice.add(partial(field_words, None), _SKIP)
        for code in offered:
            choice.add(partial(field_words, code), code)
        choice.choose(_code_of(self._part, position))
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        choice.currentIndexChanged.connect(partial(self._chosen, position))
        on_look(choice, partial(_limit, choice))
        return choice

    def _chosen(self, position: int, _index: int) -> None:
        code = self._choices[position].currentData()
        if code == "":
            return
        self.changed.emit(position, None if code == _SKIP else str(code))
        self._show_states()

    def _show_states(self) -> None:
        part = self._part
        if part is None:
            return
        for position, mark in self._badges.items():
            state = _certainty(part, position)
            words, tone = certainty(state)
            mark.setText(words)
            mark.setAccessibleName(words)
            set_tone(mark, tone)
            choice = self._choices[position]
            is_faulty = state is Certainty.NOT_MATCHED
            if bool(choice.property("fault")) != is_faulty:
                choice.setProperty("fault", is_faulty)
                repolish(choice)


def _limit(choice: Choice) -> None:
    choice.setMinimumWidth(px(_WIDE_FIELD))
    choice.setMaximumWidth(px(_WIDEST_FIELD))


def _code_of(part: Part | None, position: int) -> str:
    if part is None:
        return ""
    is_open = part.columns[position].certainty is Certainty.NOT_MATCHED
    is_open = is_open and position not in part.skipped
    return part.fields.get(position, "" if is_open else _SKIP)


def _certainty(part: Part, position: int) -> Certainty:
    look = part.columns[position]
    code = part.fields.get(position)
    if position in part.skipped:
        return Certainty.SKIPPED
    if code == look.field:
        return look.certainty
    # The seller has said so herself.
    return Certainty.SURE
