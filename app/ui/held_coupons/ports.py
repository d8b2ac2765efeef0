"""What the card of a person's coupons asks of the workshop; called in the lanes only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.changes import Changes
from app.services.coupons import CouponRow, CouponState, HeldCoupon, Issued


class Book(Protocol):
    """Reads coupons."""

    def has_any(self) -> bool:
        """Tell whether the shop has coupons."""
        ...

    def held(self, person_id: int) -> Sequence[HeldCoupon]:
        """Give the coupons of a person, the newest first."""
        ...

    def all(self) -> Sequence[CouponRow]:
        """Give every coupon with its figures, the newest first."""
        ...


class Desk(Protocol):
    """Gives coupons and counts their use."""

    def issue(self, coupon_id: int, people: Sequence[int]) -> tuple[Changes, Issued]:
        """Give the coupon to people as one action."""
        ...

    def count_use(
        self, coupon_id: int, order_id: int, code_id: int | None = None
    ) -> tuple[Changes, int | None]:
        """Count an order for a coupon; give the action."""
        ...


@dataclass(frozen=True, slots=True)
class HeldDesk:
    """Who reads and writes a person's coupons."""

    book: Book
    desk: Desk


def held_by(book: Book, person: int) -> tuple[HeldCoupon, ...] | None:
    """Read what a person holds; None while the shop has no coupons."""
    return tuple(book.held(person)) if book.has_any() else None


def can_be_given(book: Book, held: Sequence[HeldCoupon]) -> tuple[CouponRow, ...]:
    """Give the coupons that somebody who holds these can be given."""
    keeps = {each.coupon_id for each in held if not _can_begin_anew(each)}
    return tuple(
        each
        for each in book.all()
        if each.state in (CouponState.RUNNING, CouponState.COMING)
        and each.coupon_id not in keeps
        and (each.left is None or each.left > 0 or each.coupon_id in {h.coupon_id for h in held})
    )


def _can_begin_anew(held: HeldCoupon) -> bool:
    return held.is_over and held.used_on is None and held.terms.days is not None
