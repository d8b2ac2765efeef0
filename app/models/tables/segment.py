"""Questions about people kept by name, and the lists taken from them."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, Index, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import NEVER_TWICE, NO_ROWID, Base
from app.models.tables.types import Day, Moment, YesNo, yes_no


class Segment(Base):
    """A question kept by name; with a day it is a frozen list, and the question it came from.

    Of a ready-made one `ready` is its code, the name is empty, and only what the seller changed is
    there: a missing tree or `is_tab` is as the program makes it.
    """

    __tablename__ = "segment"
    __table_args__ = (UniqueConstraint("ready"), yes_no("is_tab"), NEVER_TWICE)
    subject: ClassVar[Subject] = Subject.SETTINGS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    ready: Mapped[str | None] = mapped_column(Text)
    tree: Mapped[str | None] = mapped_column(Text)  # JSON of segments.kept
    is_tab: Mapped[bool | None] = mapped_column(YesNo)
    taken_on: Mapped[date | None] = mapped_column(Day)
    changed_at: Mapped[datetime | None] = mapped_column(Moment)
    used_at: Mapped[datetime | None] = mapped_column(Moment)


class SegmentRow(Base):
    """One customer row of a frozen list: the oldest of the person's when it was taken."""

    __tablename__ = "segment_row"
    __table_args__ = (Index("ix_segment_row_customer_id", "customer_id"), NO_ROWID)
    subject: ClassVar[Subject] = Subject.SETTINGS

    segment_id: Mapped[int] = mapped_column(ForeignKey("segment.id"), primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), primary_key=True)


class ClassRule(Base):
    """Who is of a class; the first rule that is on and fits decides."""

    __tablename__ = "class_rule"
    __table_args__ = (yes_no("is_on"), NEVER_TWICE)
    subject: ClassVar[Subject] = Subject.SETTINGS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    position: Mapped[int] = mapped_column(Integer)
    class_code: Mapped[str] = mapped_column(Text)
    tree: Mapped[str] = mapped_column(Text)  # JSON of segments.kept
    is_on: Mapped[bool] = mapped_column(YesNo)
