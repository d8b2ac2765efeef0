"""The panel of one segment: its number, why it is what it is, who can be reached, what to do."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.services.kept_segments import KeptSegment, ReasonLine
from app.services.segments import Group, Member, Tree, reached_by
from app.ui.formats import joined, money, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import across, bare, boxed, clear, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.panel_head import PanelHead
from app.ui.kit.people_count import PeopleCount
from app.ui.kit.pictures import IconLabel, Tile
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import Role, label
from app.ui.kit.wishes import PeopleCall, PeopleWish
from app.ui.labels import channel_words, segment_icon, segment_name
from app.ui.segments.count_side import Counted
from app.ui.segments.listing import Lines, SegmentRow
from app.ui.segments.ports import Answers
from app.ui.segments.why_words import reason_words
from app.ui.theme import Tone

WIDE = 400
_REACH = {"sms": "message-square", "email": "mail", "call": "phone"}


class SegmentSide(QFrame):
    """400 wide.

    Signals: list_wanted(a wish, a call or a segment); and with the key: changed, frozen,
    tab_turned, export_wanted, removed, restored.
    """

    list_wanted = Signal(object)
    changed = Signal(str)
    frozen = Signal(str)
    tab_turned = Signal(str)
    export_wanted = Signal(str)
    removed = Signal(str)
    restored = Signal(str)

    def __init__(self, currency: str, book: Answers) -> None:
        super().__init__()
        self._currency, self._book = currency, book
        self._row: SegmentRow | None = None
        self._everybody = 0
        self._why: Sequence[ReasonLine] = ()
        self.head = PanelHead("segment")
        self._tile = Tile("bookmark", Tone.INFO, 36, 18)
        self.title = named(label("", "section", wraps=True), "segmentTitle", "")
        self._kind = label("", "small", wraps=True)
        self.people = PeopleCount("segmentPeople", lambda: self.tr("People"), "display")
        self._share = label("", "second", wraps=True)
        self._lines = column(gap=7)
        self._card = boxed(column(self._lines, margins=14), "sunken")
        named(self._card, "segmentWhy", lambda: self.tr("Why this number"))
        self._reach = {
            code: PeopleCount(f"segmentReach_{code}", partial(channel_words, code), "strong")
            for code in _REACH
        }
        for count in (self.people, *self._reach.values()):
            count.wanted.connect(self.list_wanted)
        self._money = label("", "second", wraps=True)
        self._acts = FlowLayout(gap=8)
        self._make_acts()
        self._lay_out()

    @property
    def key(self) -> str | None:
        """The key of the segment that is shown."""
        return None if self._row is None else self._row.segment.key

    def show_row(self, shown: SegmentRow, everybody: int) -> None:
        """Show a segment; why its number is so comes later.

        Args:
            shown: the segment with what is counted so far.
            everybody: of whom the people are a share.
        """
        if self.key != shown.segment.key:
            self._why = ()
        self._row, self._everybody = shown, everybody
        self.told_again()

    def show_why(self, lines: Sequence[ReasonLine]) -> None:
        """Tell why the number is what it is."""
        self._why = lines
        self._write_why()

    def told_again(self) -> None:
        """Write everything in the language in use."""
        shown = self._row
        if shown is None:
            return
        segment, figures = shown.segment, shown.figures
        self._tile.show_icon(*segment_icon(segment))
        self.title.setText(segment_name(segment))
        self._kind.setText(self._kind_words(segment))
        has_figures = figures is not None
        self.people.setVisible(has_figures)
        for part in (self._share, self._money, self._reach_row):
            part.setVisible(has_figures)
        if figures is not None:
            everybody = self._wish(Tree(Group(parts=(Member(segment.key),))))
            self.people.show_count(number(figures.people), everybody if figures.people else None)
            self._share.setText(Counted().share(figures.people, self._everybody))
            amount = money(figures.money_365_minor, self._currency, is_whole=True)
            self._money.setText(
                self.tr("They spent {amount} in the last 12 months.").format(amount=amount)
            )
            reach = figures.reach
            counts = {"sms": reach.sms, "email": reach.email, "call": reach.call}
            for code, people in counts.items():
                tree = reached_by(code, Member(segment.key))
                wish = self._wish(tree, channel_words(code)) if people else None
                self._reach[code].show_count(number(people), wish)
        self._show_acts(segment)
        self._write_why()

    def _kind_words(self, segment: KeptSegment) -> str:
        if segment.ready is not None:
            kind = self.tr("ready-made")
            state = self.tr("changed by you") if segment.is_changed else self.tr("can be changed")
        elif segment.taken_on is not None:
            kind, state = self.tr("frozen list"), Lines().frozen(segment, None)
        else:
            kind, state = self.tr("my own"), ""
        tab = self.tr("a tab of the list") if segment.is_tab else ""
        return joined([kind, state, tab])

    def _write_why(self) -> None:
        clear(self._lines)
        shown = self._row
        if shown is None:
            return
        title = self.tr("Why this number") if self._why else self.tr("The rule")
        self._lines.addWidget(label(title, "strong"))
        self._lines.addWidget(label(shown.words, "small", wraps=True))
        if shown.difference is not None:
            self._write_difference(shown)
        parts = [line for line in self._why if line.is_part]
        for group in (parts, [line for line in self._why if not line.is_part]):
            if group:
                self._lines.addWidget(across())
            for line in group:
                self._lines.addLayout(self._reason(self._why.index(line), line))

    def _write_difference(self, shown: SegmentRow) -> None:
        difference = shown.difference
        if difference is None:
            return
        self._lines.addWidget(across())
        for name, words, part in (
            ("segmentLeft", self.tr("would not be in it today"), difference.left),
            ("segmentJoined", self.tr("would join it today"), difference.joined),
        ):
            link = named(Button(number(part.people), Kind.LINK), name, words)
            link.clicked.connect(partial(self._open, part.tree, words))
            self._lines.addLayout(row((label(words, "small", wraps=True), 1), link, gap=10))

    def _open(self, tree: Tree, words: str, _is_checked: object = None) -> None:
        self.list_wanted.emit(self._wish(tree, words))

    def _wish(self, tree: Tree, words: str = "") -> PeopleWish:
        return PeopleWish(tree, self._named(words))

    def _named(self, words: str) -> str:
        return joined([self.title.text(), words])

    def _show_people(self) -> None:
        if self._row is not None:
            self.list_wanted.emit(self._row.segment)

    def _reason(self, at: int, line: ReasonLine) -> QHBoxLayout:
        told = reason_words(line, self._currency)
        words = label(told, "small", wraps=True)
        if line.people is None:
            return row((words, 1))
        role: Role = "strong" if line.is_part else "small"
        count = PeopleCount(f"segmentReason_{at}", told, role)
        count.show_count(number(line.people), self._behind(line, told) if line.people else None)
        count.wanted.connect(self.list_wanted)
        return row((words, 1), count, gap=10)

    def _behind(self, line: ReasonLine, told: str) -> PeopleWish | PeopleCall:
        if line.tree is not None:
            return self._wish(line.tree, told)
        key = self.key or ""
        return PeopleCall(lambda: self._book.people_behind(key, line), self._named(told))

    def _make_acts(self) -> None:
        self.show_button = self._act("segmentShow", lambda: self.tr("Show in list"), "users")
        self.show_button.set_kind(Kind.DEFAULT)
        self.change_button = self._act("segmentChange", lambda: self.tr("Change"), "pencil")
        self.freeze_button = self._act("segmentFreeze", lambda: self.tr("Freeze"), "snowflake")
        self.tab_button = self._act("segmentTab", lambda: self.tr("Show as tab"), "pin")
        self.export_button = self._act("segmentExport", lambda: self.tr("Export"), "download")
        self.remove_button = self._act("segmentRemove", lambda: self.tr("Remove"), "trash-2")
        self.restore_button = self._act(
            "segmentRestore", lambda: self.tr("As it was at first"), "undo-2"
        )
        for button, signal in (
            (self.change_button, self.changed),
            (self.freeze_button, self.frozen),
            (self.tab_button, self.tab_turned),
            (self.export_button, self.export_wanted),
            (self.remove_button, self.removed),
            (self.restore_button, self.restored),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self.key))
        self.show_button.clicked.connect(self._show_people)

    def _act(self, name: str, words: Words, icon_name: str) -> Button:
        button = named(Button(words, Kind.GHOST, icon_name), name, words)
        self._acts.addWidget(button)
        return button

    def _show_acts(self, segment: KeptSegment) -> None:
        is_unknown, is_frozen = bool(segment.tree.unknown), segment.taken_on is not None
        words = (
            (lambda: self.tr("No longer a tab"))
            if segment.is_tab
            else (lambda: self.tr("Show as tab"))
        )
        self.tab_button.set_words(words)
        self.tab_button.set_icon("pin-off" if segment.is_tab else "pin")
        self.change_button.setVisible(not is_frozen)
        self.freeze_button.setVisible(not is_frozen and not is_unknown)
        self.remove_button.setVisible(segment.ready is None)
        self.restore_button.setVisible(segment.is_changed)

    def _lay_out(self) -> None:
        names = column(self.title, self._kind, gap=2)
        top = row(column(self._tile, ..., gap=0), (names, 1), gap=12)
        count = row(self.people, (self._share, 1), gap=10)
        reach = [
            column(
                row(IconLabel(icon, size=14), label(partial(channel_words, code), "small"), gap=6),
                self._reach[code],
                gap=2,
            )
            for code, icon in _REACH.items()
        ]
        self._reach_row = bare(row(reach[0], ..., reach[1], ..., reach[2]))
        body = column(
            top,
            count,
            self._card,
            self._reach_row,
            across(),
            self._money,
            bare(self._acts),
            ...,
            gap=12,
            margins=(20, 0, 20, 16),
        )
        say(self, self.setAccessibleName, lambda: self.tr("The chosen segment"))
        self.setLayout(column(self.head, (scrolling(bare(body)), 1), gap=0))
