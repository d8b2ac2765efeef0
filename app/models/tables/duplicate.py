"""Rows that look like one person, and what the seller said of them."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, Index, Integer, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import NEVER_TWICE, NO_ROWID, STRICT, Base
from app.models.tables.codes import PairChoice
from app.models.tables.types import Moment, YesNo, one_of, yes_no


class PairChoiceMade(Base):
    """The seller's word on two rows: not the same person, or to be decided later."""

    __tablename__ = "pair_choice"
    __table_args__ = (
        UniqueConstraint("row_a", "row_b"),
        one_of("choice", PairChoice),
        Index("ix_pair_choice_row_b", "row_b"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    row_a: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    row_b: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    choice: Mapped[str] = mapped_column(Text)
    created_by: Mapped[int] = mapped_column(Integer)


class Proposal(Base):
    """Two persons, by their oldest rows, whom the finder takes for one; made anew at any time."""

    __tablename__ = "proposal"
    __table_args__ = (yes_no("is_certain"), Index("ix_proposal_row_b", "row_b"), NO_ROWID)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    row_a: Mapped[int] = mapped_column(Integer, primary_key=True)
    row_b: Mapped[int] = mapped_column(Integer, primary_key=True)
    score: Mapped[int] = mapped_column(Integer)  # 0 to 100
    reasons: Mapped[str] = mapped_column(Text)  # JSON list of codes
    is_certain: Mapped[bool] = mapped_column(YesNo)


class UnmatchedRow(Base):
    """A row that the finder has not looked at since it was made or changed."""

    __tablename__ = "unmatched_row"
    __table_args__ = (STRICT,)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    customer_id: Mapped[int] = mapped_column(Integer, primary_key=True)


class DuplicateLook(Base):
    """When duplicates were last looked for, by which rules, and the last action known then."""

    __tablename__ = "duplicate_look"
    __table_args__ = (STRICT,)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    rules: Mapped[int] = mapped_column(Integer)
    last_action: Mapped[int] = mapped_column(Integer)


class MatchPart(Base):
    """Keys of rows that were looked at, packed and sorted; a later part replaces an earlier's rows.

    `keys` are 64-bit sums of values, `rows` the customer row of each, `looked_at` all rows of it.
    """

    __tablename__ = "match_part"
    __table_args__ = (STRICT,)
    subject: ClassVar[Subject] = Subject.LIKENESS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    keys: Mapped[bytes] = mapped_column(LargeBinary)
    rows: Mapped[bytes] = mapped_column(LargeBinary)
    looked_at: Mapped[bytes] = mapped_column(LargeBinary)
