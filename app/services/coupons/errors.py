"""What coupons refuse, with the numbers that say why."""

from app.services.errors import RefusedError


class CouponGoneError(RefusedError):
    """There is no such coupon, order or person."""


class CouponUnfitError(RefusedError):
    """A term that cannot be.

    Attributes:
        field: the name of the field of the terms.
    """

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class CouponPromisedError(RefusedError):
    """Terms that customers hold already cannot become other ones.

    Attributes:
        people: who hold the coupon.
    """

    def __init__(self, field: str, people: int) -> None:
        super().__init__(f"{field} {people}")
        self.field = field
        self.people = people


class CouponCodeTakenError(RefusedError):
    """Another coupon has this code."""


class CouponPoolShortError(RefusedError):
    """There are fewer codes than people who are to get one; nobody got any.

    Attributes:
        left: codes that nobody has.
        wanted: people who would need one.
    """

    def __init__(self, left: int, wanted: int) -> None:
        super().__init__(f"{left} of {wanted}")
        self.left = left
        self.wanted = wanted


class CouponOverError(RefusedError):
    """The coupon was stopped or its last day has gone: it is not given any more."""


class CouponTakenBackError(RefusedError):
    """No wish about coupons, or it is taken back already."""


class CodeUnknownError(RefusedError):
    """No coupon has this code.

    Attributes:
        like: a code that looks like it, if there is one.
    """

    def __init__(self, code: str, like: str | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.like = like


class CouponUsedBeforeError(RefusedError):
    """This order counts for the coupon already."""
