"""What the page lists: segments with their numbers, as rows, tabs and in an order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from app.services.kept_segments import Difference, KeptSegment, Reach, SegmentFigures
from app.ui.conditions.sentences import rule_words
from app.ui.conditions.value_words import Lexicon
from app.ui.formats import NOTHING, day, joined, money, number
from app.ui.i18n import translate
from app.ui.kit.cells import CellValue, IconCell, Style, TwoLineCell
from app.ui.kit.row_window import Column
from app.ui.labels import channel_words, ready_meaning, segment_icon, segment_name


class Tab(StrEnum):
    """Which segments are listed."""

    ALL = "all"
    READY = "ready"
    OWN = "own"
    FROZEN = "frozen"


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One line; figures and difference are None until they are counted.

    Attributes:
        words: whom it means.
    """

    segment: KeptSegment
    words: str
    figures: SegmentFigures | None = None
    difference: Difference | None = None


class Lines(QObject):
    """Words with numbers: only tr() of an object knows their places."""

    def frozen(self, segment: KeptSegment, difference: Difference | None) -> str:
        """Say when a list was taken, and how it differs from today."""
        taken = self.tr("frozen {day}").format(day=day(segment.taken_on))
        return joined([taken, "" if difference is None else self.changes(difference)])

    def changes(self, difference: Difference) -> str:
        """Say how many left and joined."""
        left, joined_ = number(difference.left.people), number(difference.joined.people)
        return self.tr("{left} left, {joined} joined").format(left=left, joined=joined_)


def fits(segment: KeptSegment, tab: Tab) -> bool:
    """Tell whether a segment is listed under a tab."""
    match tab:
        case Tab.READY:
            return segment.ready is not None
        case Tab.OWN:
            return segment.ready is None and segment.taken_on is None
        case Tab.FROZEN:
            return segment.taken_on is not None
    return True


def words_of_segment(segment: KeptSegment, lexicon: Lexicon) -> str:
    """Say whom a segment means: a ready-made one in few words, others by their rule."""
    if segment.ready is not None and not segment.is_changed:
        return ready_meaning(segment.ready)
    return rule_words(segment.tree, lexicon)


def found(rows: Sequence[SegmentRow], text: str) -> list[SegmentRow]:
    """Give the rows whose name or rule holds a text."""
    sought = text.strip().casefold()
    return [
        row
        for row in rows
        if sought in segment_name(row.segment).casefold() or sought in row.words.casefold()
    ]


def in_order(rows: Sequence[SegmentRow], code: str, *, is_descending: bool) -> Sequence[SegmentRow]:
    """Give the rows sorted by a column; without one those used last come first."""
    if not code:
        return sorted(rows, key=lambda row: -(row.segment.used_at_ms or 0))
    if code == "name":
        names = {row.segment.key: segment_name(row.segment).casefold() for row in rows}
        return sorted(rows, key=lambda row: names[row.segment.key], reverse=is_descending)
    of_money = code == "money"

    def amount(row: SegmentRow) -> int:
        figures = _figures(row)
        return figures.money_365_minor if of_money else figures.people

    return sorted(rows, key=amount, reverse=is_descending)


def columns_of(currency: str) -> list[Column[SegmentRow]]:
    """Give the columns of the table."""

    def number_of(row: SegmentRow) -> str:
        return NOTHING if row.figures is None else number(row.figures.people)

    def money_of(row: SegmentRow) -> str:
        figures = row.figures
        return (
            NOTHING if figures is None else money(figures.money_365_minor, currency, is_whole=True)
        )

    return [
        Column("name", lambda: translate("segments", "Segment"), name_cell, can_sort=True),
        Column(
            "people",
            lambda: translate("segments", "People"),
            number_of,
            Style.MONEY,
            84,
            can_sort=True,
        ),
        Column(
            "money",
            lambda: translate("segments", "Money, 12 months"),
            money_of,
            Style.MONEY,
            140,
            can_sort=True,
        ),
        _reach("sms", "message-square", lambda reach: reach.sms),
        _reach("email", "mail", lambda reach: reach.email),
        _reach("call", "phone", lambda reach: reach.call),
    ]


def _reach(channel: str, icon_name: str, people: Callable[[Reach], int]) -> Column[SegmentRow]:
    def value(row: SegmentRow) -> CellValue:
        if row.figures is None:
            return NOTHING
        return IconCell(icon_name, number(people(row.figures.reach)))

    return Column(channel, lambda: channel_words(channel), value, Style.TEXT, 84)


def name_cell(row: SegmentRow) -> TwoLineCell:
    """Give name and rule with the tile."""
    segment = row.segment
    icon_name, tone = segment_icon(segment)
    words = row.words
    if segment.taken_on is not None:
        words = Lines().frozen(segment, row.difference)
    badge = translate("segments", "changed") if segment.is_changed else ""
    return TwoLineCell(segment_name(segment), words, icon_name, tone, badge=badge)


def _figures(row: SegmentRow) -> SegmentFigures:
    return row.figures or SegmentFigures(-1, -1, Reach())
