"""Actions, what they changed, the imports and the rows they kept aside (decision D4)."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import STRICT, Base
from app.models.tables.codes import ActionKind
from app.models.tables.types import AnyValue, Moment, YesNo, one_of, yes_no


class Action(Base):
    """One wish of the seller; an undo names the action it takes back.

    `about_row` is the oldest row of the one person whom an edit was about, when it was done.
    """

    __tablename__ = "action"
    __table_args__ = (
        one_of("kind", ActionKind),
        one_of("by_whom", ("seller", "program")),
        Index("ix_action_reverses", "reverses"),
        Index("ix_action_row", "about_row"),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.HISTORY

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    by_whom: Mapped[str] = mapped_column(Text)
    reverses: Mapped[int | None] = mapped_column(ForeignKey("action.id"))
    about_row: Mapped[int | None] = mapped_column(Integer)
    facts: Mapped[str] = mapped_column(Text)  # JSON: codes and numbers, no words


class Change(Base):
    """One field of one existing row, before and after; a deletion keeps the whole row as JSON."""

    __tablename__ = "change"
    __table_args__ = (
        one_of("kind", ("field", "deleted")),
        Index("ix_change_action", "action_id"),
        Index("ix_change_row", "table_name", "row_id"),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.HISTORY

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"))
    table_name: Mapped[str] = mapped_column(Text)
    row_id: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(Text)
    field: Mapped[str | None] = mapped_column(Text)
    before: Mapped[object | None] = mapped_column(AnyValue)
    after: Mapped[object | None] = mapped_column(AnyValue)


class Import(Base):
    """One file (or one table of it) that was brought in: a batch."""

    __tablename__ = "import"
    __table_args__ = (yes_no("is_undone"), STRICT)
    subject: ClassVar[Subject] = Subject.IMPORTS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"))
    file_name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)
    format: Mapped[str | None] = mapped_column(Text)
    platform: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    encoding: Mapped[str] = mapped_column(Text)
    sheet: Mapped[str] = mapped_column(Text)
    header: Mapped[str] = mapped_column(Text)  # JSON list
    fingerprint: Mapped[str] = mapped_column(Text)
    shop_name: Mapped[str] = mapped_column(Text)
    newest_at: Mapped[int | None] = mapped_column(Integer)
    at: Mapped[datetime] = mapped_column(Moment)
    counts: Mapped[str] = mapped_column(Text)  # JSON of exchange.Counts
    is_undone: Mapped[bool] = mapped_column(YesNo)


class KeptRow(Base):
    """A row of a file that was not imported, with its reason and raw cells."""

    __tablename__ = "kept_row"
    __table_args__ = (Index("ix_kept_row_import", "import_id"), STRICT)
    subject: ClassVar[Subject] = Subject.IMPORTS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("import.id"))
    row_no: Mapped[int] = mapped_column(Integer)
    reason: Mapped[str] = mapped_column(Text)
    column_name: Mapped[str | None] = mapped_column(Text)
    cells: Mapped[str] = mapped_column(Text)  # JSON list
