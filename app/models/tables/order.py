"""Orders, their lines and the products they sold."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import REAL, ForeignKey, Index, Integer, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import STRICT, Base
from app.models.tables.codes import OrderState
from app.models.tables.types import Day, Moment, YesNo, one_of, yes_no


class Product(Base):
    """What a line sold. `key` is "c:" and the code, else "t:" and the folded title."""

    __tablename__ = "product"
    __table_args__ = (UniqueConstraint("key"), STRICT)
    subject: ClassVar[Subject] = Subject.PRODUCTS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    key: Mapped[str] = mapped_column(Text)
    code: Mapped[str | None] = mapped_column(Text)
    title: Mapped[str | None] = mapped_column(Text)
    category: Mapped[str | None] = mapped_column(Text)
    role: Mapped[str | None] = mapped_column(Text)
    launched_on: Mapped[date | None] = mapped_column(Day)
    refill_days: Mapped[int | None] = mapped_column(Integer)
    created_by: Mapped[int] = mapped_column(Integer)


class Order(Base):
    """A purchase. Amounts are minor units of its currency; net is what every figure uses.

    `home_minor` is net in home money, NULL without a rate. `is_valid`: paid, not fully refunded,
    not an own test. `counted_on` is the day figures take: paid, else placed. `net_from` says
    whether the file gave net or it is the sum of the lines.
    `told_at` is the newest moment of the file that last had a say (decision D10).
    """

    __tablename__ = "orders"
    __table_args__ = (
        one_of("state", OrderState),
        one_of("net_from", ("given", "lines")),
        yes_no("has_number"),
        yes_no("is_own_test"),
        yes_no("is_valid"),
        yes_no("is_empty"),
        UniqueConstraint("shop_id", "order_no"),
        Index(
            "ix_orders_customer", "customer_id", "is_valid", "counted_on", "home_minor", "shop_id"
        ),
        Index("ix_orders_counted_on", "counted_on"),
        Index("ix_orders_tail", text("substr(order_no, -6)")),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.ORDERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    shop_id: Mapped[int] = mapped_column(ForeignKey("shop.id"))
    order_no: Mapped[str] = mapped_column(Text)
    has_number: Mapped[bool] = mapped_column(YesNo)
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    state: Mapped[str] = mapped_column(Text)
    rank: Mapped[int] = mapped_column(Integer)
    currency: Mapped[str] = mapped_column(Text)
    goods_minor: Mapped[int | None] = mapped_column(Integer)
    discount_minor: Mapped[int | None] = mapped_column(Integer)
    postage_minor: Mapped[int | None] = mapped_column(Integer)
    points_minor: Mapped[int | None] = mapped_column(Integer)
    paid_minor: Mapped[int | None] = mapped_column(Integer)
    refunded_minor: Mapped[int | None] = mapped_column(Integer)
    net_minor: Mapped[int] = mapped_column(Integer)
    net_from: Mapped[str] = mapped_column(Text)
    home_minor: Mapped[int | None] = mapped_column(Integer)
    placed_at: Mapped[datetime | None] = mapped_column(Moment)
    paid_at: Mapped[datetime | None] = mapped_column(Moment)
    shipped_at: Mapped[datetime | None] = mapped_column(Moment)
    signed_at: Mapped[datetime | None] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    refunded_at: Mapped[datetime | None] = mapped_column(Moment)
    placed_on: Mapped[date | None] = mapped_column(Day)
    paid_on: Mapped[date | None] = mapped_column(Day)
    counted_on: Mapped[date | None] = mapped_column(Day)
    buyer_message: Mapped[str | None] = mapped_column(Text)
    seller_remark: Mapped[str | None] = mapped_column(Text)
    payer: Mapped[str | None] = mapped_column(Text)
    receiver: Mapped[str | None] = mapped_column(Text)
    province: Mapped[str | None] = mapped_column(Text)
    city: Mapped[str | None] = mapped_column(Text)
    carrier: Mapped[str | None] = mapped_column(Text)
    parcel_no: Mapped[str | None] = mapped_column(Text)
    coupon: Mapped[str | None] = mapped_column(Text)
    closing_reason: Mapped[str | None] = mapped_column(Text)
    extra: Mapped[str | None] = mapped_column(Text)  # JSON; blanked by erase
    is_own_test: Mapped[bool] = mapped_column(YesNo)
    is_valid: Mapped[bool] = mapped_column(YesNo)
    is_empty: Mapped[bool] = mapped_column(YesNo)
    told_at: Mapped[int | None] = mapped_column(Integer)
    import_id: Mapped[int] = mapped_column(Integer)
    row_no: Mapped[int] = mapped_column(Integer)
    created_by: Mapped[int] = mapped_column(Integer)


class OrderLine(Base):
    """One thing an order holds."""

    __tablename__ = "order_line"
    __table_args__ = (
        UniqueConstraint("order_id", "line_key"),
        Index("ix_order_line_product", "product_id", "order_id"),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.ORDERS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    line_key: Mapped[str] = mapped_column(Text)
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    title: Mapped[str | None] = mapped_column(Text)
    variation: Mapped[str | None] = mapped_column(Text)
    quantity: Mapped[float | None] = mapped_column(REAL)
    price_minor: Mapped[int | None] = mapped_column(Integer)
    amount_minor: Mapped[int | None] = mapped_column(Integer)
    refunded_minor: Mapped[int | None] = mapped_column(Integer)
    state: Mapped[str | None] = mapped_column(Text)
    import_id: Mapped[int] = mapped_column(Integer)
    row_no: Mapped[int] = mapped_column(Integer)
    created_by: Mapped[int] = mapped_column(Integer)
