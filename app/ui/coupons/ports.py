"""What the pages of coupons ask of the workshop; called in the lanes only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.services.changes import Changes
from app.services.coupons import (
    CodeMatch,
    CodeRow,
    CodesOutlook,
    CouponFigures,
    CouponRow,
    CouponTerms,
    Goods,
    HolderRow,
    Issued,
    IssueOutlook,
    SeenRow,
    Whom,
)
from app.services.kept_segments import KeptSegment


class Lately(Protocol):
    """What the last ninety days came to."""

    def figures(self) -> CouponFigures:
        """Give what the last ninety days came to."""
        ...

    def issued_people(self) -> Sequence[int]:
        """Give the people whom `figures` counts."""
        ...


class OfPeople(Protocol):
    """Who hold a coupon, and who of them used it."""

    def holders(self, coupon_id: int, first: int, count: int) -> Sequence[HolderRow]:
        """Give who hold a coupon."""
        ...

    def people(self, coupon_id: int, whom: Whom) -> Sequence[int]:
        """Give people of a coupon by their numbers."""
        ...

    def count_people(self, coupon_id: int) -> Mapping[Whom, int]:
        """Count those whom `people` gives."""
        ...


class Book(Lately, OfPeople, Protocol):
    """The coupons as the pages know them."""

    def all(self) -> Sequence[CouponRow]:
        """Give every coupon with its figures, the newest first."""
        ...

    def one(self, coupon_id: int) -> CouponRow:
        """Give one coupon."""
        ...

    def unmatched_count(self) -> int:
        """Count the orders that `unmatched` lists."""
        ...

    def unmatched(self, first: int, count: int) -> Sequence[SeenRow]:
        """Give orders that may have used a coupon and do not count."""
        ...

    def codes(self, coupon_id: int, first: int, count: int) -> Sequence[CodeRow]:
        """Give codes of a coupon, who has them and what they were used for."""
        ...

    def outlook(self, coupon_id: int, people: Sequence[int]) -> IssueOutlook:
        """Tell what giving a coupon to people would do."""
        ...

    def match(self, code: str) -> CodeMatch:
        """Find the coupon of a code."""
        ...

    def order_of(self, number: str) -> int | None:
        """Give the order of a number."""
        ...

    def look_at_file(self, path: Path, is_cancelled: Callable[[], bool]) -> CodesOutlook:
        """Read a file of codes."""
        ...

    def goods(self) -> Sequence[Goods]:
        """Give what a coupon can be for."""
        ...


class Desk(Protocol):
    """What the seller wishes about coupons."""

    def add(self, terms: CouponTerms, codes: int = 0) -> tuple[Changes, int]:
        """Make a coupon."""
        ...

    def change(self, coupon_id: int, terms: CouponTerms) -> Changes:
        """Give a coupon other terms."""
        ...

    def stop(self, coupon_id: int) -> Changes:
        """Stop a coupon."""
        ...

    def start(self, coupon_id: int) -> Changes:
        """Let a stopped coupon run again."""
        ...

    def make_codes(self, coupon_id: int, count: int) -> Changes:
        """Add made codes."""
        ...

    def take_codes(self, coupon_id: int, texts: Sequence[str]) -> tuple[Changes, int]:
        """Add codes of the seller's own."""
        ...

    def issue(self, coupon_id: int, people: Sequence[int]) -> tuple[Changes, Issued]:
        """Give the coupon to people."""
        ...

    def count_use(
        self, coupon_id: int, order_id: int, code_id: int | None = None
    ) -> tuple[Changes, int | None]:
        """Count an order for a coupon."""
        ...

    def deny_use(self, order_id: int, coupon_id: int | None = None) -> tuple[Changes, int | None]:
        """Say that an order used a coupon not."""
        ...


@dataclass(frozen=True, slots=True)
class CouponDesks:
    """What the pages work with.

    Attributes:
        segments: whom a coupon can be given to; `people` gives them by their key.
        business: gives the name on the cards.
    """

    book: Book
    desk: Desk
    segments: Callable[[], Sequence[KeptSegment]]
    people: Callable[[str], Sequence[int]]
    business: Callable[[], str]
