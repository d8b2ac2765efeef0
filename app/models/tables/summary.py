"""What is known of each person at a glance, kept by followers (decisions D3, D5)."""

from datetime import date
from typing import ClassVar

from sqlalchemy import REAL, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import NO_ROWID, STRICT, Base
from app.models.tables.types import Day, YesNo


class PersonSummary(Base):
    """Facts of one person that time alone does not change, and two yearly figures as of one day.

    Money is home minor units. `gaps` counts the intervals between valid order days,
    `gap_sum` and `gap_square_sum` are in days. `shops` lists shop ids between commas.
    """

    __tablename__ = "person_summary"
    __table_args__ = (
        Index("ix_person_summary_last", "is_hidden", "last_on", "person_id"),
        Index("ix_person_summary_net", "is_hidden", "net_minor", "person_id"),
        Index("ix_person_summary_orders", "is_hidden", "orders", "person_id"),
        Index("ix_person_summary_name", "is_hidden", "name", "person_id"),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    person_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    is_hidden: Mapped[bool] = mapped_column(YesNo)
    name: Mapped[str | None] = mapped_column(Text)
    account: Mapped[str | None] = mapped_column(Text)
    phone: Mapped[str | None] = mapped_column(Text)
    email: Mapped[str | None] = mapped_column(Text)
    class_code: Mapped[str] = mapped_column(Text)
    province: Mapped[str | None] = mapped_column(Text)
    city: Mapped[str | None] = mapped_column(Text)
    shops: Mapped[str] = mapped_column(Text)
    rows: Mapped[int] = mapped_column(Integer)
    orders: Mapped[int] = mapped_column(Integer)
    unrated_orders: Mapped[int] = mapped_column(Integer)
    net_minor: Mapped[int] = mapped_column(Integer)
    first_on: Mapped[date | None] = mapped_column(Day)
    last_on: Mapped[date | None] = mapped_column(Day)
    gaps: Mapped[int] = mapped_column(Integer)
    gap_sum: Mapped[int] = mapped_column(Integer)
    gap_square_sum: Mapped[int] = mapped_column(Integer)
    money_365: Mapped[int] = mapped_column(Integer)
    orders_365: Mapped[int] = mapped_column(Integer)
    consent_sms: Mapped[str] = mapped_column(Text)
    consent_email: Mapped[str] = mapped_column(Text)


class SummaryDay(Base):
    """The one day as of which the yearly figures of every summary hold."""

    __tablename__ = "summary_day"
    __table_args__ = (STRICT,)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    as_of_on: Mapped[date] = mapped_column(Day)


class PersonProduct(Base):
    """How often a person bought a product, in valid orders."""

    __tablename__ = "person_product"
    __table_args__ = (Index("ix_person_product_product", "product_id", "last_on"), NO_ROWID)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    person_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    product_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    orders: Mapped[int] = mapped_column(Integer)
    quantity: Mapped[float] = mapped_column(REAL)
    last_on: Mapped[date | None] = mapped_column(Day)


class SearchText(Base):
    """What the search index holds of one customer row; the index itself keeps no text."""

    __tablename__ = "search_text"
    __table_args__ = (STRICT,)
    subject: ClassVar[Subject] = Subject.CUSTOMERS

    customer_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    words: Mapped[str] = mapped_column(Text)
    digits: Mapped[str] = mapped_column(Text)
