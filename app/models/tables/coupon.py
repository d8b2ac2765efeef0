"""Coupons: their terms, codes, who was given them, and what orders tell of their use."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import NEVER_TWICE, NO_ROWID, STRICT, Base
from app.models.tables.codes import ClaimHow, CodeKind, CouponKind, CouponVerdict
from app.models.tables.types import Day, Moment, YesNo, one_of, yes_no

_OF_AMOUNT = "kind IN ('amount', 'product_amount', 'next_order')"


class Coupon(Base):
    """A promise with its terms. Money in home minor units; a limit that is NULL is none.

    `days` lets it last so many days after it was given, instead of until a day of its own.
    `scope` is JSON: {"products": [keys], "categories": [names]}, NULL for everything. `cost_minor`
    is what one use costs where the order does not tell: a gift, free post.
    """

    __tablename__ = "coupon"
    __table_args__ = (
        one_of("kind", CouponKind),
        one_of("code_kind", CodeKind),
        yes_no("is_combinable"),
        CheckConstraint("(kind = 'percent') = (percent IS NOT NULL)", name="of_percent"),
        CheckConstraint("percent BETWEEN 1 AND 100", name="percent"),
        CheckConstraint(f"({_OF_AMOUNT}) = (amount_minor IS NOT NULL)", name="of_amount"),
        CheckConstraint("amount_minor > 0", name="amount_minor"),
        CheckConstraint("minimum_minor >= 0 AND cost_minor >= 0", name="money"),
        CheckConstraint("total_limit > 0 AND person_limit > 0 AND days > 0", name="limits"),
        CheckConstraint("until_on IS NULL OR days IS NULL", name="one_end"),
        CheckConstraint("until_on IS NULL OR from_on IS NULL OR until_on >= from_on", name="days"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.COUPONS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    percent: Mapped[int | None] = mapped_column(Integer)
    amount_minor: Mapped[int | None] = mapped_column(Integer)
    gift: Mapped[str | None] = mapped_column(Text)
    cost_minor: Mapped[int | None] = mapped_column(Integer)
    minimum_minor: Mapped[int] = mapped_column(Integer)
    scope: Mapped[str | None] = mapped_column(Text)
    total_limit: Mapped[int | None] = mapped_column(Integer)
    person_limit: Mapped[int | None] = mapped_column(Integer)
    is_combinable: Mapped[bool] = mapped_column(YesNo)
    from_on: Mapped[date | None] = mapped_column(Day)
    until_on: Mapped[date | None] = mapped_column(Day)
    days: Mapped[int | None] = mapped_column(Integer)
    code_kind: Mapped[str] = mapped_column(Text)
    prefix: Mapped[str] = mapped_column(Text)
    stopped_on: Mapped[date | None] = mapped_column(Day)
    created_by: Mapped[int] = mapped_column(Integer)


class CouponCode(Base):
    """A code as it is shown; `plain` is how it is compared, `likeness` with O, I, L as 0, 1, 1."""

    __tablename__ = "coupon_code"
    __table_args__ = (
        UniqueConstraint("plain"),
        Index("ix_coupon_code_coupon_id", "coupon_id"),
        Index("ix_coupon_code_likeness", "likeness"),
        CheckConstraint("length(plain) BETWEEN 2 AND 40", name="plain"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.COUPONS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    coupon_id: Mapped[int] = mapped_column(ForeignKey("coupon.id"))
    code: Mapped[str] = mapped_column(Text)
    plain: Mapped[str] = mapped_column(Text)
    likeness: Mapped[str] = mapped_column(Text)
    created_by: Mapped[int] = mapped_column(Integer)


class CouponIssue(Base):
    """A coupon given to a customer row; of a pool with its code, which nobody else has.

    A row has a shared code once, and another code of a pool when those before are used. `uses` is
    how often this one counts where that is less than the coupon says: once if points paid for it.
    """

    __tablename__ = "coupon_issue"
    __table_args__ = (
        CheckConstraint("uses > 0", name="uses"),
        Index("ix_coupon_issue_coupon_id", "coupon_id", "customer_id"),
        Index("ix_coupon_issue_customer_id", "customer_id"),
        Index("ix_coupon_issue_created_by", "created_by"),
        Index(
            "ix_coupon_issue_code_id",
            "code_id",
            unique=True,
            sqlite_where=text("code_id IS NOT NULL"),
        ),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.COUPONS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    coupon_id: Mapped[int] = mapped_column(ForeignKey("coupon.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    code_id: Mapped[int | None] = mapped_column(ForeignKey("coupon_code.id"))
    issued_at: Mapped[datetime] = mapped_column(Moment)
    issued_on: Mapped[date] = mapped_column(Day)
    until_on: Mapped[date | None] = mapped_column(Day)
    uses: Mapped[int | None] = mapped_column(Integer)
    created_by: Mapped[int] = mapped_column(Integer)


class CouponChoice(Base):
    """What the seller said of an order: this coupon was used, or was not; 0 is no coupon at all."""

    __tablename__ = "coupon_choice"
    __table_args__ = (
        yes_no("is_used"),
        UniqueConstraint("order_id", "coupon_id"),
        CheckConstraint("coupon_id > 0 OR is_used = 0", name="coupon"),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.COUPONS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    coupon_id: Mapped[int] = mapped_column(Integer)
    code_id: Mapped[int | None] = mapped_column(ForeignKey("coupon_code.id"))
    is_used: Mapped[bool] = mapped_column(YesNo)
    created_by: Mapped[int] = mapped_column(Integer)


class CouponMention(Base):
    """Letters of an order's remarks that are a code or look like one; erasing leaves them."""

    __tablename__ = "coupon_mention"
    __table_args__ = (NO_ROWID,)
    subject: ClassVar[Subject] = Subject.COUPONS

    order_id: Mapped[int] = mapped_column(
        ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True
    )
    plain: Mapped[str] = mapped_column(Text, primary_key=True)
    likeness: Mapped[str] = mapped_column(Text)


class CouponSeen(Base):
    """What a valid order tells of a coupon: that it was used, or why it does not count.

    It follows from orders, mentions, issues and choices, and is made anew with them. `holder` is
    whose limit it uses up beside the buyer's: a code's number, or a person's below 0. 0 is no known
    coupon.
    """

    __tablename__ = "coupon_seen"
    __table_args__ = (
        one_of("how", ClaimHow),
        one_of("verdict", CouponVerdict),
        Index("ix_coupon_seen_coupon", "coupon_id", "holder"),
        Index("ix_coupon_seen_customer_id", "customer_id"),
        Index(
            "ix_coupon_seen_unmatched",
            text("used_on DESC"),
            text("order_id DESC"),
            sqlite_where=text("verdict <> 'used'"),
        ),
        NO_ROWID,
    )
    subject: ClassVar[Subject] = Subject.COUPONS

    order_id: Mapped[int] = mapped_column(
        ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True
    )
    coupon_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    code_id: Mapped[int | None] = mapped_column(Integer)
    customer_id: Mapped[int | None] = mapped_column(Integer)
    holder: Mapped[int] = mapped_column(Integer)
    how: Mapped[str] = mapped_column(Text)
    verdict: Mapped[str] = mapped_column(Text)
    seen: Mapped[str] = mapped_column(Text)
    used_on: Mapped[date] = mapped_column(Day)
    cost_minor: Mapped[int] = mapped_column(Integer)


class CouponStale(Base):
    """Whose limit has to be counted anew because an order went; empty between two wishes."""

    __tablename__ = "coupon_stale"
    __table_args__ = (STRICT,)
    subject: ClassVar[Subject] = Subject.COUPONS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    coupon_id: Mapped[int] = mapped_column(Integer)
    holder: Mapped[int] = mapped_column(Integer)
