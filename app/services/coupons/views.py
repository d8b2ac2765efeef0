"""What coupons tell and are told: frozen values that cross the rooms."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.tables.codes import ClaimHow, CodeKind, CouponKind, CouponVerdict
from app.services.coupons.rules import CodeFault

__all__ = ["ClaimHow", "CodeFault", "CodeKind", "CouponKind", "CouponVerdict"]


class CouponState(StrEnum):
    """How a coupon stands today."""

    COMING = "coming"
    RUNNING = "running"
    STOPPED = "stopped"
    ENDED = "ended"
    USED_UP = "used_up"


class Whom(StrEnum):
    """Which people of a coupon: who hold it, whose orders used it, who can still use it."""

    HOLD = "hold"
    USED = "used"
    CAN_USE = "can_use"


@dataclass(frozen=True, slots=True)
class CouponTerms:
    """What a coupon promises. Money in home minor units; None is no limit.

    Attributes:
        percent: of a percent coupon, 1 to 100.
        amount_minor: of an amount, an amount on a product, a next order.
        gift: what is given, in the seller's words.
        cost_minor: what a gift or free post costs each time.
        products: keys of products; with `categories`, one of all these must be in the order.
        days: lasts so many days after it was given, the last one included; then no `until_on`.
        code: the one code of a coupon whose code is shared.
        prefix: what made codes begin with.
    """

    name: str = ""
    kind: CouponKind = CouponKind.AMOUNT
    percent: int | None = None
    amount_minor: int | None = None
    gift: str = ""
    cost_minor: int | None = None
    minimum_minor: int = 0
    products: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    total_limit: int | None = None
    person_limit: int | None = 1
    is_combinable: bool = False
    from_on: date | None = None
    until_on: date | None = None
    days: int | None = None
    code_kind: CodeKind = CodeKind.MADE
    code: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class CouponRow:
    """One coupon with its figures.

    Attributes:
        left: codes that nobody has and nobody used; None where the code is shared.
        codes: how many codes there are.
        issued: people who hold it; `given` is how often it was given to them.
        used: orders it was used with; `by_hand` of them were counted by hand.
        cost_minor: what the uses cost; `sales_minor`: what these orders brought, home money.
        first_code: of a shared one the code, else the first of the pool.
    """

    coupon_id: int
    terms: CouponTerms
    state: CouponState
    stopped_on: date | None
    codes: int
    left: int | None
    issued: int
    given: int
    used: int
    by_hand: int
    cost_minor: int
    sales_minor: int
    first_code: str

    @property
    def share_percent(self) -> float | None:
        """Give how many of those that were given were used; None where nobody holds it."""
        return None if not self.given else 100 * self.used / self.given


@dataclass(frozen=True, slots=True)
class CouponFigures:
    """The strip above the coupons: the last ninety days.

    Attributes:
        issued: coupons given, to `people`.
        used: orders with a coupon, `by_hand` of them counted by hand.
    """

    issued: int = 0
    people: int = 0
    used: int = 0
    by_hand: int = 0
    cost_minor: int = 0
    sales_minor: int = 0


@dataclass(frozen=True, slots=True)
class SeenRow:
    """An order that may have used a coupon, and why it does not count by itself.

    Attributes:
        coupon_id: None where none is known.
        seen: the letters that were read; empty where the discount was looked at.
        discount_minor: what was let off, in the currency of the order.
    """

    order_id: int
    order_no: str
    person_id: int | None
    buyer: str | None
    coupon_id: int | None
    coupon: str
    how: ClaimHow
    verdict: CouponVerdict
    seen: str
    discount_minor: int | None
    currency: str
    used_on: date


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One code of a coupon: who has it, when it was used last and with which order."""

    code_id: int
    code: str
    person_id: int | None
    name: str | None
    issued_on: date | None
    until_on: date | None
    used_on: date | None
    order_no: str | None


@dataclass(frozen=True, slots=True)
class HeldCoupon:
    """A coupon of one person.

    Attributes:
        until_on: the last day it counts; None is without end.
        used_on: the last day it was used, by whom ever the code was handed to.
        order_no: with which order.
    """

    coupon_id: int
    terms: CouponTerms
    code: str
    issued_on: date
    until_on: date | None
    used_on: date | None
    order_no: str | None
    is_over: bool


@dataclass(frozen=True, slots=True)
class HolderRow:
    """Somebody who holds a coupon, with the code on the card."""

    person_id: int
    name: str
    code: str
    until_on: date | None


@dataclass(frozen=True, slots=True)
class Issued:
    """How giving a coupon went.

    Attributes:
        given: people who have it now and had not.
        had: people who keep the code they have.
        renewed: of those, people whose time had run out and begins anew.
    """

    action_id: int | None
    given: int
    had: int
    renewed: int = 0


@dataclass(frozen=True, slots=True)
class IssueOutlook:
    """What giving a coupon to people would do; `short` codes would be missing."""

    people: int
    new: int
    had: int
    left: int | None

    @property
    def short(self) -> int:
        """Give how many codes are missing."""
        return 0 if self.left is None else max(0, self.new - self.left)


@dataclass(frozen=True, slots=True)
class CodeRefused:
    """A code of a file that is not taken: its row, as it stands there, and why."""

    row_no: int
    text: str
    fault: CodeFault


@dataclass(frozen=True, slots=True)
class CodesOutlook:
    """What a file of codes brings: those that are fit, and those that are refused."""

    fit: tuple[str, ...]
    refused: tuple[CodeRefused, ...]


@dataclass(frozen=True, slots=True)
class CouponBack:
    """How taking a wish back went; `kept` counts rows on which something stands by now."""

    action_id: int
    restored: int
    kept: int


@dataclass(frozen=True, slots=True)
class Goods:
    """Something a coupon can be for: a category by its name, a product by its key."""

    key: str
    name: str
    is_category: bool


@dataclass(frozen=True, slots=True)
class CodeMatch:
    """A code that was typed in, and who holds it."""

    coupon_id: int
    coupon: str
    code_id: int
    code: str
    holder: str | None
