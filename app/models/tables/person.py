"""What the seller writes down about a person, line by line, each of one customer row (D2)."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, Index, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import NEVER_TWICE, Base
from app.models.tables.codes import CustomKind, ReferralSeen
from app.models.tables.types import Day, Moment, YesNo, one_of, yes_no


class Note(Base):
    """A note written by hand; of several pinned ones of a person the one pinned last counts."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_customer_id", "customer_id"), NEVER_TWICE)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    text: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime] = mapped_column(Moment)
    changed_at: Mapped[datetime] = mapped_column(Moment)
    pinned_at: Mapped[datetime | None] = mapped_column(Moment)
    created_by: Mapped[int] = mapped_column(Integer)


class CustomField(Base):
    """A field of the seller's own; given up it is shown nowhere, and its values stay."""

    __tablename__ = "custom_field"
    __table_args__ = (
        one_of("kind", CustomKind),
        yes_no("is_identifying"),
        yes_no("is_given_up"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.SETTINGS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    choices: Mapped[str] = mapped_column(Text)  # JSON list, empty but for a choice
    is_identifying: Mapped[bool] = mapped_column(YesNo)
    position: Mapped[int] = mapped_column(Integer)
    is_given_up: Mapped[bool] = mapped_column(YesNo)


class CustomValue(Base):
    """What a row has in a field of the seller's own, in the normal form of the field's kind."""

    __tablename__ = "custom_value"
    __table_args__ = (
        UniqueConstraint("customer_id", "field_id"),
        Index("ix_custom_value_field_id", "field_id", "value"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    field_id: Mapped[int] = mapped_column(ForeignKey("custom_field.id"))
    value: Mapped[str] = mapped_column(Text)
    created_by: Mapped[int] = mapped_column(Integer)


class Facet(Base):
    """What holds of a person from a day on; `code` is one of the catalogue or a name of one's own.

    The newest that is valid counts, older ones stay readable.
    """

    __tablename__ = "facet"
    __table_args__ = (Index("ix_facet_customer_id", "customer_id"), NEVER_TWICE)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    code: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)
    valid_from: Mapped[date] = mapped_column(Day)
    created_by: Mapped[int] = mapped_column(Integer)


class Concern(Base):
    """What worries a person: a code of the catalogue or words of one's own; open until closed."""

    __tablename__ = "concern"
    __table_args__ = (Index("ix_concern_customer_id", "customer_id"), NEVER_TWICE)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    kind: Mapped[str] = mapped_column(Text)
    opened_on: Mapped[date] = mapped_column(Day)
    closed_on: Mapped[date | None] = mapped_column(Day)
    created_by: Mapped[int] = mapped_column(Integer)


class Referral(Base):
    """Who brought a row: any row of the other person; of several the one said last counts.

    `seen_by` is NULL where the seller's hand said it, else the program saw it in `order_id`.
    """

    __tablename__ = "referral"
    __table_args__ = (
        Index("ix_referral_customer_id", "customer_id"),
        Index("ix_referral_referrer_id", "referrer_id"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    referrer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    created_by: Mapped[int] = mapped_column(Integer)
    seen_by: Mapped[str | None] = mapped_column(Text, one_of("seen_by", ReferralSeen))
    order_id: Mapped[int | None] = mapped_column(Integer)
