"""The business, its shops, rates and settings."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import NO_ROWID, STRICT, Base
from app.models.tables.types import Moment, YesNo, yes_no


class Business(Base):
    """The one row that says whose file this is; zone and currency are fixed by the first import."""

    __tablename__ = "business"
    __table_args__ = (CheckConstraint("id = 1", name="one"), yes_no("is_sample"), STRICT)
    subject: ClassVar[Subject] = Subject.BUSINESS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    zone: Mapped[str] = mapped_column(Text)
    currency: Mapped[str] = mapped_column(Text)
    country: Mapped[str] = mapped_column(Text)
    is_sample: Mapped[bool] = mapped_column(YesNo)
    created_at: Mapped[datetime] = mapped_column(Moment)
    epoch: Mapped[int] = mapped_column(Integer)
    noted_at: Mapped[datetime | None] = mapped_column(Moment)


class Shop(Base):
    """A store on a platform; zone and currency are those of its exports."""

    __tablename__ = "shop"
    __table_args__ = (UniqueConstraint("platform", "name"), STRICT)
    subject: ClassVar[Subject] = Subject.BUSINESS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    platform: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    zone: Mapped[str] = mapped_column(Text)
    currency: Mapped[str] = mapped_column(Text)
    created_by: Mapped[int | None] = mapped_column(Integer)


class Rate(Base):
    """What one unit of a currency was worth at home in a month, in millionths of a home unit."""

    __tablename__ = "rate"
    __table_args__ = (CheckConstraint("rate_micro > 0", name="rate_micro"), NO_ROWID)
    subject: ClassVar[Subject] = Subject.SETTINGS

    currency: Mapped[str] = mapped_column(Text, primary_key=True)
    month: Mapped[int] = mapped_column(Integer, primary_key=True)  # 202611 for November 2026
    rate_micro: Mapped[int] = mapped_column(Integer)


class Setting(Base):
    """One setting of the business."""

    __tablename__ = "setting"
    __table_args__ = (NO_ROWID,)
    subject: ClassVar[Subject] = Subject.SETTINGS

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class OwnAccount(Base):
    """An account of the seller's own: its orders are tests and count nowhere."""

    __tablename__ = "own_account"
    __table_args__ = (NO_ROWID,)
    subject: ClassVar[Subject] = Subject.SETTINGS

    platform: Mapped[str] = mapped_column(Text, primary_key=True)
    account: Mapped[str] = mapped_column(Text, primary_key=True)


class ShopOfHeader(Base):
    """Remembered matching: which shop, columns and date order files with this header had."""

    __tablename__ = "matching"
    __table_args__ = (NO_ROWID,)
    subject: ClassVar[Subject] = Subject.SETTINGS

    fingerprint: Mapped[str] = mapped_column(Text, primary_key=True)
    shop_id: Mapped[int | None] = mapped_column(ForeignKey("shop.id", ondelete="SET NULL"))
    mapping: Mapped[str | None] = mapped_column(Text)  # JSON {column position: field code}
    date_order: Mapped[str | None] = mapped_column(Text)
