"""Customer rows, what joins them to persons, and how to reach them (decisions D1, D2, D11)."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, Index, Integer, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import NEVER_TWICE, NO_ROWID, STRICT, Base
from app.models.tables.codes import (
    Channel,
    ClassBy,
    ConsentState,
    ContactKind,
    ContactState,
    LinkSource,
)
from app.models.tables.types import Day, Moment, YesNo, one_of, yes_no


class Customer(Base):
    """What one (platform, account), or one hand-made record, brought; merging never deletes it.

    `row_key` is the row's name for ever, `person_id` the oldest row of its group of linked rows.
    """

    __tablename__ = "customer"
    __table_args__ = (
        UniqueConstraint("row_key"),
        Index("ix_customer_person_id", "person_id"),
        yes_no("is_hidden"),
        yes_no("is_empty"),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    person_id: Mapped[int] = mapped_column(Integer)
    row_key: Mapped[str] = mapped_column(Text)
    platform: Mapped[str] = mapped_column(Text)
    name: Mapped[str | None] = mapped_column(Text)
    called_as: Mapped[str | None] = mapped_column(Text)
    kana: Mapped[str | None] = mapped_column(Text)
    company: Mapped[str | None] = mapped_column(Text)
    gender: Mapped[str | None] = mapped_column(Text)
    birthday: Mapped[str | None] = mapped_column(Text)
    class_code: Mapped[str | None] = mapped_column(Text)
    source: Mapped[str | None] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(Text)
    tags: Mapped[str | None] = mapped_column(Text)  # JSON list
    payer_id: Mapped[str | None] = mapped_column(Text)
    extra: Mapped[str | None] = mapped_column(Text)  # JSON; blanked by erase
    told_at: Mapped[int | None] = mapped_column(Integer)
    is_hidden: Mapped[bool] = mapped_column(YesNo)
    is_empty: Mapped[bool] = mapped_column(YesNo)
    import_id: Mapped[int | None] = mapped_column(Integer)
    row_no: Mapped[int | None] = mapped_column(Integer)
    created_by: Mapped[int] = mapped_column(Integer)
    class_by: Mapped[str | None] = mapped_column(Text, one_of("class_by", ClassBy))


class Link(Base):
    """Two customer rows are one person, until the link is ended (unmerged)."""

    __tablename__ = "link"
    __table_args__ = (
        one_of("source", LinkSource),
        Index("ix_link_row_a", "row_a"),
        Index("ix_link_row_b", "row_b"),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    row_a: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    row_b: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    source: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    import_id: Mapped[int | None] = mapped_column(Integer)
    created_by: Mapped[int] = mapped_column(Integer)
    ended_by: Mapped[int | None] = mapped_column(Integer)


class Candidate(Base):
    """Two rows that may be one person and were not joined, with the reason why not."""

    __tablename__ = "candidate"
    __table_args__ = (
        UniqueConstraint("row_a", "row_b"),
        Index("ix_candidate_row_b", "row_b"),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    row_a: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    row_b: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    reason: Mapped[str] = mapped_column(Text)
    created_by: Mapped[int] = mapped_column(Integer)


class PersonValue(Base):
    """Whose value of a field the person shows; without a choice the newest non-empty one."""

    __tablename__ = "person_value"
    __table_args__ = (Index("ix_person_value_customer_id", "customer_id"), NO_ROWID)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    person_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    field: Mapped[str] = mapped_column(Text, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    created_by: Mapped[int] = mapped_column(Integer)


class Identity(Base):
    """An account on a platform; it belongs to one customer row for ever."""

    __tablename__ = "identity"
    __table_args__ = (
        UniqueConstraint("platform", "account"),
        Index("ix_identity_customer_id", "customer_id"),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    platform: Mapped[str] = mapped_column(Text)
    account: Mapped[str] = mapped_column(Text)
    created_by: Mapped[int] = mapped_column(Integer)


class Contact(Base):
    """A phone or e-mail of a row. `value` is the normal form, NULL while masked or bad.

    `is_shared`: several people use it, by the seller's word; all rows of a value say the same.
    """

    __tablename__ = "contact"
    __table_args__ = (
        one_of("kind", ContactKind),
        one_of("state", ContactState),
        yes_no("is_shared"),
        Index("uq_contact_row", "customer_id", "kind", text("coalesce(value, shown)"), unique=True),
        Index("ix_contact_value", "value"),
        # Of the thousands who have the shop's own number nobody is looked through.
        Index("ix_contact_shared", "value", sqlite_where=text("is_shared = 1")),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    kind: Mapped[str] = mapped_column(Text)
    value: Mapped[str | None] = mapped_column(Text)
    shown: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    is_shared: Mapped[bool] = mapped_column(YesNo)
    created_by: Mapped[int] = mapped_column(Integer)


class Address(Base):
    """A place parcels went to; the newest is shown."""

    __tablename__ = "address"
    __table_args__ = (UniqueConstraint("customer_id", "key"), NEVER_TWICE)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    key: Mapped[str] = mapped_column(Text)
    receiver: Mapped[str | None] = mapped_column(Text)
    country: Mapped[str | None] = mapped_column(Text)
    province: Mapped[str | None] = mapped_column(Text)
    city: Mapped[str | None] = mapped_column(Text)
    district: Mapped[str | None] = mapped_column(Text)
    street: Mapped[str | None] = mapped_column(Text)
    postcode: Mapped[str | None] = mapped_column(Text)
    seen_at: Mapped[int | None] = mapped_column(Integer)
    created_by: Mapped[int] = mapped_column(Integer)


class Consent(Base):
    """One dated statement about one channel; statements are added, never overwritten."""

    __tablename__ = "consent"
    __table_args__ = (
        one_of("channel", Channel),
        one_of("state", ConsentState),
        Index("ix_consent_customer_id", "customer_id"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    contact_value: Mapped[str | None] = mapped_column(Text)
    channel: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    said_on: Mapped[date] = mapped_column(Day)
    source: Mapped[str] = mapped_column(Text)
    proof: Mapped[str | None] = mapped_column(Text)
    import_id: Mapped[int | None] = mapped_column(Integer)
    at: Mapped[datetime] = mapped_column(Moment)
    created_by: Mapped[int] = mapped_column(Integer)
