"""Referral: personal codes, the program's rules, and what the seller decided (points 4)."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import NEVER_TWICE, Base
from app.models.tables.codes import ReferralChoiceCode
from app.models.tables.types import Day, Moment, YesNo, one_of, yes_no


class ReferralCode(Base):
    """A code that a row of a person may hand on; taken back it is void, and never given again."""

    __tablename__ = "referral_code"
    __table_args__ = (
        yes_no("is_void"),
        CheckConstraint("length(code) = 8 AND code NOT GLOB '*[^2-9A-HJ-NP-Z]*'", name="code"),
        UniqueConstraint("code"),
        Index("ix_referral_code_customer_id", "customer_id"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    code: Mapped[str] = mapped_column(Text)
    is_void: Mapped[bool] = mapped_column(YesNo)
    created_by: Mapped[int] = mapped_column(Integer)


class ReferralRule(Base):
    """One version of the program; it holds for friends' orders of its first day or later."""

    __tablename__ = "referral_rule"
    __table_args__ = (NEVER_TWICE,)
    subject: ClassVar[Subject] = Subject.SETTINGS

    version: Mapped[int] = mapped_column(Integer, primary_key=True)
    from_on: Mapped[date] = mapped_column(Day)
    at: Mapped[datetime] = mapped_column(Moment)
    settings: Mapped[str] = mapped_column(Text)  # JSON of referral.ReferralSettings
    created_by: Mapped[int] = mapped_column(Integer)


class ReferralChoice(Base):
    """What the seller said of a friend and who brought him; the newest said of both counts."""

    __tablename__ = "referral_choice"
    __table_args__ = (
        one_of("choice", ReferralChoiceCode),
        Index("ix_referral_choice_friend_id", "friend_id"),
        Index("ix_referral_choice_referrer_id", "referrer_id"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    friend_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    referrer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    choice: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    created_by: Mapped[int] = mapped_column(Integer)
