"""Lines that ask no field: membership of a segment, a random share."""

from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.segments import Member, Share
from app.ui.conditions.typed_numbers import number_of_text
from app.ui.conditions.values import narrow, typed
from app.ui.kit.buttons import icon_button
from app.ui.kit.fields import Choice
from app.ui.kit.naming import named
from app.ui.kit.texts import label
from app.ui.labels import segment_name
from app.ui.segments.field_popup import Special, special_words
from app.ui.segments.lines import FieldBox, Line, op_box
from app.ui.segments.room import Room

_MOST = 100
_DEFAULT = 10


class MemberLine(Line):
    """Who is, or is not, in another segment."""

    def __init__(self, room: Room, member: Member | None = None) -> None:
        super().__init__()
        words = partial(special_words, Special.MEMBER)
        self._box = named(FieldBox(words), "lineField", words)
        self._box.wanted.connect(lambda: self.field_wanted.emit(self))
        self.anchor = self._box
        self.way = op_box("memberWay", lambda: self.tr("In or not in"))
        self.way.add(lambda: self.tr("is in"), 1)
        self.way.add(lambda: self.tr("is not in"), 0)
        self.segment = named(Choice(), "memberSegment", lambda: self.tr("Segment"))
        for each in room.segments:
            self.segment.add(partial(segment_name, each), each.key)
        if member is not None:
            self.way.choose(int(member.is_in))
            if self.segment.findData(member.segment) < 0:
                self.segment.add(member.segment, member.segment)
            self.segment.choose(member.segment)
        for choice in (self.way, self.segment):
            choice.currentIndexChanged.connect(lambda _at: self.edited.emit())
        self.lay_out((self._box, self.way, self.segment))

    @override
    def part(self) -> Member | None:
        """Give the membership; None where there is no segment to be in."""
        key = self.segment.currentData()
        return None if key is None else Member(str(key), bool(self.way.currentData()))

    @override
    def first_field(self) -> QWidget:
        """Give the segment."""
        return self.segment


class ShareLine(Line):
    """Some percent of all people, always the same ones; others with another salt."""

    def __init__(self, share: Share | None = None) -> None:
        super().__init__()
        words = partial(special_words, Special.SHARE)
        self._box = named(FieldBox(words), "lineField", words)
        self._box.wanted.connect(lambda: self.field_wanted.emit(self))
        self.anchor = self._box
        kept = Share(_DEFAULT) if share is None else share
        self._salt = kept.salt
        self.percent = typed("sharePercent", lambda: self.tr("Percent of all"))
        self.percent.setText(f"{kept.percent:g}")
        narrow(self.percent, 72)
        self.percent.textEdited.connect(self.edited)
        other = named(
            icon_button("shuffle", lambda: self.tr("Take other people")),
            "shareOther",
            lambda: self.tr("Take other people"),
        )
        other.clicked.connect(self._take_others)
        self.lay_out((self._box, self.percent, label("%", "second"), other))

    @override
    def part(self) -> Share | None:
        """Give the share; None while it is no percentage."""
        percent = number_of_text(self.percent.text())
        is_good = percent is not None and 0 <= percent <= _MOST
        self.percent.set_faulty(is_faulty=not is_good)
        if percent is None or not is_good:
            return None
        return Share(int(percent) if percent == int(percent) else float(percent), self._salt)

    @override
    def first_field(self) -> QWidget:
        """Give the percentage."""
        return self.percent

    def _take_others(self) -> None:
        self._salt += 1
        self.edited.emit()
