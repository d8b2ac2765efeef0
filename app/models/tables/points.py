"""The ledger of points: entries, lots, allocations and debts (points 1).

Only entries, allocations and debt moves are ever written; lots and debts are opened, and from then
on kept by the triggers in `points_guards`.
"""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, LargeBinary, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.changes import Subject
from app.models.tables.base import NEVER_TWICE, NO_ROWID, STRICT, Base
from app.models.tables.codes import LotState, PointsKind
from app.models.tables.types import Day, Moment, one_of

MOST_POINTS = 100_000_000
NEVER_ON = 2_932_896  # 9999-12-31 as a day: such a lot does not expire, and comes last


class PointsRule(Base):
    """One version of the rules; it holds for orders counted on its first day or later."""

    __tablename__ = "points_rule"
    __table_args__ = (NEVER_TWICE,)
    subject: ClassVar[Subject] = Subject.POINTS

    version: Mapped[int] = mapped_column(Integer, primary_key=True)
    from_on: Mapped[date] = mapped_column(Day)
    at: Mapped[datetime] = mapped_column(Moment)
    settings: Mapped[str] = mapped_column(Text)  # JSON of points.RuleSettings
    created_by: Mapped[int] = mapped_column(Integer)


class Entry(Base):
    """One act of the ledger, for ever; `sign` says what it does to what the person has."""

    __tablename__ = "entry"
    __table_args__ = (
        one_of("kind", PointsKind),
        CheckConstraint(f"points > 0 AND points <= {MOST_POINTS}", name="points"),
        CheckConstraint(
            "CASE WHEN kind IN ('earn', 'return_spend', 'forgive') THEN sign = 1"
            " WHEN kind IN ('spend', 'expire', 'reverse_earn') THEN sign = -1"
            " WHEN kind IN ('release', 'extend', 'pay_debt') THEN sign = 0"
            " WHEN reason = 'unmerge' THEN sign = 0 ELSE sign IN (-1, 1) END",
            name="sign",
        ),
        CheckConstraint('length("key") BETWEEN 3 AND 200', name="key"),
        CheckConstraint("reason NOT GLOB '*[^a-z_]*' AND length(reason) <= 40", name="reason"),
        CheckConstraint("reverses < id", name="reverses"),
        CheckConstraint("length(hash) = 32", name="hash"),
        Index("ix_entry_key", "key", unique=True),
        Index("ix_entry_customer_id", "customer_id"),
        Index("ix_entry_order_id", "order_id", sqlite_where=text("order_id IS NOT NULL")),
        Index("ix_entry_reverses", "reverses", sqlite_where=text("reverses IS NOT NULL")),
        Index("ix_entry_created_by", "created_by"),
        Index("ix_entry_spent", "id", sqlite_where=text("kind = 'spend'")),
        Index(
            "ix_entry_referral",
            "customer_id",
            "order_id",
            sqlite_where=text("reason = 'referral'"),
        ),
        NEVER_TWICE,
    )
    subject: ClassVar[Subject] = Subject.POINTS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="RESTRICT", onupdate="RESTRICT")
    )
    kind: Mapped[str] = mapped_column(Text)
    sign: Mapped[int] = mapped_column(Integer)
    points: Mapped[int] = mapped_column(Integer)
    key: Mapped[str] = mapped_column(Text)
    order_id: Mapped[int | None] = mapped_column(
        ForeignKey("orders.id", ondelete="RESTRICT", onupdate="RESTRICT")
    )
    reverses: Mapped[int | None] = mapped_column(ForeignKey("entry.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    reason: Mapped[str] = mapped_column(Text)
    rule_version: Mapped[int | None] = mapped_column(ForeignKey("points_rule.version"))
    created_by: Mapped[int] = mapped_column(Integer)
    hash: Mapped[bytes] = mapped_column(LargeBinary)


class Lot(Base):
    """Points that came together and expire together; its number is that of the entry it came by.

    `available_at` is NULL where the sign-off of the order is waited for. `rule_version` is NULL
    where no rule gave the day it expires on.
    """

    __tablename__ = "lot"
    __table_args__ = (
        one_of("state", LotState),
        CheckConstraint("remaining >= 0", name="remaining"),
        CheckConstraint("(state = 'gone') = (remaining = 0)", name="gone"),
        Index("ix_lot_customer_id", "customer_id"),
        Index("ix_lot_expires_on", "expires_on", sqlite_where=text("state <> 'gone'")),
        Index("ix_lot_available_at", "available_at", sqlite_where=text("state = 'pending'")),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.POINTS

    id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    remaining: Mapped[int] = mapped_column(Integer)
    state: Mapped[str] = mapped_column(Text)
    earned_on: Mapped[date] = mapped_column(Day)
    available_at: Mapped[datetime | None] = mapped_column(Moment)
    expires_on: Mapped[date] = mapped_column(Day)
    rule_version: Mapped[int | None] = mapped_column(ForeignKey("points_rule.version"))


class Allocation(Base):
    """What an entry did to a lot: signed points, and the day it expires on from then on."""

    __tablename__ = "allocation"
    __table_args__ = (Index("ix_allocation_lot_id", "lot_id"), NO_ROWID)
    subject: ClassVar[Subject] = Subject.POINTS

    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"), primary_key=True)
    points: Mapped[int] = mapped_column(Integer)
    expires_on: Mapped[date | None] = mapped_column(Day)


class Debt(Base):
    """Points taken back that were not there any more; its number is that of the entry."""

    __tablename__ = "debt"
    __table_args__ = (
        CheckConstraint("remaining >= 0", name="remaining"),
        Index("ix_debt_customer_id", "customer_id"),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.POINTS

    id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    remaining: Mapped[int] = mapped_column(Integer)


class DebtMove(Base):
    """What an entry did to a debt: + when it arose, - when it was paid or forgiven."""

    __tablename__ = "debt_move"
    __table_args__ = (Index("ix_debt_move_debt_id", "debt_id"), NO_ROWID)
    subject: ClassVar[Subject] = Subject.POINTS

    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    debt_id: Mapped[int] = mapped_column(ForeignKey("debt.id"), primary_key=True)
    points: Mapped[int] = mapped_column(Integer)


class EntryNote(Base):
    """What the seller wrote beside an entry; erasing a person removes it."""

    __tablename__ = "entry_note"
    __table_args__ = (STRICT,)
    subject: ClassVar[Subject] = Subject.POINTS

    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    note: Mapped[str] = mapped_column(Text)


class PointsShared(Base):
    """A customer row whose lots or debts an entry of another row touched while both were one."""

    __tablename__ = "points_shared"
    __table_args__ = (STRICT,)
    subject: ClassVar[Subject] = Subject.POINTS

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), primary_key=True)


class EarnedPart(Base):
    """What a rule may give an order at most, decided when the order first earned by a version.

    Of a level it is the percent; of rule 0 the days that points wait for after a sign-off. Rule -1
    is the money's own cap, and below that stand the caps of levels: -1 less the rule's number.
    """

    __tablename__ = "earned_part"
    __table_args__ = (NO_ROWID,)
    subject: ClassVar[Subject] = Subject.POINTS

    order_id: Mapped[int] = mapped_column(
        ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int] = mapped_column(ForeignKey("points_rule.version"), primary_key=True)
    rule_no: Mapped[int] = mapped_column(Integer, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    amount: Mapped[int] = mapped_column(Integer)


class VoucherMention(Base):
    """An order whose texts hold the code of a spending's voucher: the points were for that order.

    Entries cannot be told later what they were for. It follows from the texts, and is made anew
    with them; where the order went, its place is empty until the spending is looked at.
    """

    __tablename__ = "voucher_mention"
    __table_args__ = (
        Index("ix_voucher_mention_entry_id", "entry_id"),
        Index("ix_voucher_mention_order_id", "order_id", "entry_id", unique=True),
        STRICT,
    )
    subject: ClassVar[Subject] = Subject.POINTS

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"))
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id", ondelete="SET NULL"))
