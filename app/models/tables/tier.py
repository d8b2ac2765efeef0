"""Tiers: the versions of their rules, what was done by hand, and the levels that follow (points 2).

Rules and acts are facts and never edited. Steps and standings follow from them and from the
orders, as summaries do (decision D5), and are made anew for touched persons.
"""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import NEVER_TWICE, NO_ROWID, STRICT, Base
from app.models.tables.codes import TierActKind, TierReason
from app.models.tables.types import Day, Moment, YesNo, one_of, yes_no


class TierRule(Base):
    """One version of the tiers; it holds from its first day on, until a newer one does.

    One that `reverses` another says that this was never meant; it is no version itself.
    """

    __tablename__ = "tier_rule"
    __table_args__ = (CheckConstraint("reverses < version", name="reverses"), NEVER_TWICE)
    subject: ClassVar[Subject] = Subject.TIERS

    version: Mapped[int] = mapped_column(Integer, primary_key=True)
    from_on: Mapped[date] = mapped_column(Day)
    at: Mapped[datetime] = mapped_column(Moment)
    settings: Mapped[str] = mapped_column(Text)  # JSON of tiers.TierSettings
    reverses: Mapped[int | None] = mapped_column(ForeignKey("tier_rule.version"))
    created_by: Mapped[int] = mapped_column(Integer)


class TierLevel(Base):
    """A tier of a version, as statements need it: rank 0 is the lowest, `percent` of the points."""

    __tablename__ = "tier_level"
    __table_args__ = (NO_ROWID,)
    subject: ClassVar[Subject] = Subject.TIERS

    version: Mapped[int] = mapped_column(ForeignKey("tier_rule.version"), primary_key=True)
    tier: Mapped[str] = mapped_column(Text, primary_key=True)
    rank: Mapped[int] = mapped_column(Integer)
    threshold: Mapped[int] = mapped_column(Integer)
    percent: Mapped[int] = mapped_column(Integer)


class TierAct(Base):
    """What was done by hand: a level set or ended, a privilege used, or one of these taken back."""

    __tablename__ = "tier_act"
    __table_args__ = (
        one_of("kind", TierActKind),
        CheckConstraint("(kind = 'void') = (reverses IS NOT NULL)", name="void"),
        CheckConstraint("reverses < id", name="reverses"),
        CheckConstraint("until_on >= from_on", name="until_on"),
        CheckConstraint("reason NOT GLOB '*[^a-z_]*' AND length(reason) <= 40", name="reason"),
        Index("ix_tier_act_customer_id", "customer_id"),
        Index("ix_tier_act_reverses", "reverses", sqlite_where=text("reverses IS NOT NULL")),
        Index("ix_tier_act_created_by", "created_by"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.TIERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    kind: Mapped[str] = mapped_column(Text)
    tier: Mapped[str | None] = mapped_column(Text)
    privilege: Mapped[str | None] = mapped_column(Text)
    from_on: Mapped[date] = mapped_column(Day)
    until_on: Mapped[date | None] = mapped_column(Day)
    reason: Mapped[str] = mapped_column(Text)
    reverses: Mapped[int | None] = mapped_column(ForeignKey("tier_act.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    created_by: Mapped[int] = mapped_column(Integer)


class TierNote(Base):
    """What the seller wrote beside an act; erasing a person removes it."""

    __tablename__ = "tier_note"
    __table_args__ = (STRICT,)
    subject: ClassVar[Subject] = Subject.TIERS

    act_id: Mapped[int] = mapped_column(ForeignKey("tier_act.id"), primary_key=True)
    note: Mapped[str] = mapped_column(Text)


class TierStep(Base):
    """A person's way through the tiers; `tier` NULL is none.

    `at_start`: it holds for the orders of its day, too; one that orders reached holds after them.
    `amount` is what counted when it was taken, in the unit of the basis.
    """

    __tablename__ = "tier_step"
    __table_args__ = (one_of("reason", TierReason), yes_no("at_start"), NO_ROWID)
    subject: ClassVar[Subject] = Subject.TIERS

    person_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    nth: Mapped[int] = mapped_column(Integer, primary_key=True)
    on_day: Mapped[date] = mapped_column(Day)
    at_start: Mapped[bool] = mapped_column(YesNo)
    tier: Mapped[str | None] = mapped_column(Text)
    was: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    amount: Mapped[int] = mapped_column(Integer)


class PersonTier(Base):
    """Where a person stands today, as `tier_day` says; amounts in the unit of the basis.

    `ends_on` is the last day the tier is kept without more orders; `next_on` the next day on
    which time alone may change something. `to_keep` is NULL while there is nothing to keep yet.
    """

    __tablename__ = "person_tier"
    __table_args__ = (
        yes_no("is_by_hand"),
        Index("ix_person_tier_tier", "tier", "person_id"),
        Index("ix_person_tier_next_on", "next_on", sqlite_where=text("next_on IS NOT NULL")),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.TIERS

    person_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    tier: Mapped[str | None] = mapped_column(Text)
    rank: Mapped[int] = mapped_column(Integer)
    since_on: Mapped[date | None] = mapped_column(Day)
    ends_on: Mapped[date | None] = mapped_column(Day)
    next_on: Mapped[date | None] = mapped_column(Day)
    is_by_hand: Mapped[bool] = mapped_column(YesNo)
    amount: Mapped[int] = mapped_column(Integer)
    to_next: Mapped[int | None] = mapped_column(Integer)
    to_keep: Mapped[int | None] = mapped_column(Integer)


class TierDay(Base):
    """The one day as of which all standings hold, and the newest entry of the ledger they know."""

    __tablename__ = "tier_day"
    __table_args__ = (STRICT,)
    subject: ClassVar[Subject] = Subject.TIERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    as_of_on: Mapped[date] = mapped_column(Day)
    last_entry: Mapped[int] = mapped_column(Integer)
