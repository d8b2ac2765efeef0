"""Refuses terms and codes that cannot be."""

from dataclasses import fields
from datetime import date, timedelta

from app.models.database import UnitOfWork, number
from app.services.clock import EPOCH
from app.services.coupons.errors import (
    CouponCodeTakenError,
    CouponPromisedError,
    CouponUnfitError,
)
from app.services.coupons.rules import (
    CodeFault,
    fault_of_code,
    is_prefix,
    is_shared_code,
    plain_code,
)
from app.services.coupons.views import (
    CodeKind,
    CodeRefused,
    CodesOutlook,
    CouponKind,
    CouponTerms,
)

LONGEST_NAME, LONGEST_GIFT = 60, 60
MOST_MINOR = 10**12
_LIMITS = ("total_limit", "person_limit", "days")
_MOST = 10**7
_LONGEST_DAYS = 3_660
_LAST = date(2200, 1, 1)
OF_AMOUNT = (CouponKind.AMOUNT, CouponKind.PRODUCT_AMOUNT, CouponKind.NEXT_ORDER)
# What those who hold a coupon were promised; only what is kinder to them may change.
_PROMISED = (
    "kind",
    "percent",
    "amount_minor",
    "gift",
    "minimum_minor",
    "products",
    "categories",
    "is_combinable",
    "from_on",
    "days",
    "code_kind",
    "code",
    "prefix",
)


def tidied(terms: CouponTerms, today: date) -> CouponTerms:
    """Give the terms without what their kind has no use for; without a first day, from today.

    Raises:
        CouponUnfitError: a term that cannot be.
    """
    kept: dict[str, object] = {each.name: getattr(terms, each.name) for each in fields(terms)}
    kept["name"] = " ".join(terms.name.split())
    kept["gift"] = " ".join(terms.gift.split()) if terms.kind is CouponKind.GIFT else ""
    kept["prefix"] = plain_code(terms.prefix) if terms.code_kind is CodeKind.MADE else ""
    kept["code"] = terms.code.strip() if terms.code_kind is CodeKind.SHARED else ""
    kept["from_on"] = terms.from_on or today
    if terms.kind is not CouponKind.PERCENT:
        kept["percent"] = None
    if terms.kind not in OF_AMOUNT:
        kept["amount_minor"] = None
    if terms.kind not in (CouponKind.GIFT, CouponKind.FREE_POST):
        kept["cost_minor"] = None
    if terms.days is not None:
        kept["until_on"] = None
    told = CouponTerms(**kept)  # type: ignore[arg-type] # the same fields, one by one
    for field, is_fit in _fitness(told).items():
        if not is_fit:
            raise CouponUnfitError(field)
    return told


def _fitness(terms: CouponTerms) -> dict[str, bool]:
    """Tell of each field whether it can be."""
    begins, ends = terms.from_on or EPOCH, terms.until_on or _LAST
    return {
        "name": 0 < len(terms.name) <= LONGEST_NAME,
        "percent": terms.kind is not CouponKind.PERCENT or 1 <= (terms.percent or 0) <= 100,  # noqa: PLR2004
        "amount_minor": terms.kind not in OF_AMOUNT or 0 < (terms.amount_minor or 0) <= MOST_MINOR,
        "gift": terms.kind is not CouponKind.GIFT or 0 < len(terms.gift) <= LONGEST_GIFT,
        "cost_minor": 0 <= (terms.cost_minor or 0) <= MOST_MINOR,
        "minimum_minor": 0 <= terms.minimum_minor <= MOST_MINOR,
        "products": terms.kind is not CouponKind.PRODUCT_AMOUNT
        or bool(terms.products or terms.categories),
        **{
            field: getattr(terms, field) is None or 0 < getattr(terms, field) <= _MOST
            for field in _LIMITS
        },
        "from_on": EPOCH <= begins <= _LAST,
        "until_on": begins <= ends <= _LAST,
        "code": terms.code_kind is not CodeKind.SHARED or is_shared_code(terms.code),
        "prefix": is_prefix(terms.prefix),
    }


def require_kinder(before: CouponTerms, after: CouponTerms, people: int, today: date) -> None:
    """See to it that those who hold a coupon lose nothing.

    Raises:
        CouponPromisedError: another promise, or an earlier end.
    """
    for field in _PROMISED:
        if getattr(before, field) != getattr(after, field):
            raise CouponPromisedError(field, people)
    last = _LAST if after.until_on is None else after.until_on
    if last < (before.until_on or _LAST) and last < max(before.until_on or _LAST, today):
        raise CouponPromisedError("until_on", people)
    for field in ("total_limit", "person_limit"):
        limit, was = getattr(after, field), getattr(before, field)
        if limit is not None and (was is None or limit < was):
            raise CouponPromisedError(field, people)


def require_free(uow: UnitOfWork, terms: CouponTerms, coupon_id: int = 0) -> None:
    """See to it that no other coupon has the shared code.

    Raises:
        CouponCodeTakenError: one has.
    """
    if terms.code_kind is not CodeKind.SHARED:
        return
    taken = number(
        uow.session,
        "SELECT coupon_id FROM coupon_code WHERE plain = ?",
        (plain_code(terms.code),),
    )
    if taken is not None and taken != coupon_id:
        raise CouponCodeTakenError(terms.code)


def codes_looked_at(texts: list[tuple[int, str]], taken: frozenset[str]) -> CodesOutlook:
    """Sort the codes of a file into those that are fit and those that are refused.

    Args:
        texts: row and cell; blank cells are nothing.
        taken: codes, in plain letters, that coupons have.
    """
    fit: dict[str, str] = {}
    refused = []
    for row_no, text in texts:
        plain = plain_code(text)
        if not plain:
            continue
        fault = fault_of_code(text)
        if fault is None and plain in fit:
            fault = CodeFault.TWICE
        if fault is None and plain in taken:
            fault = CodeFault.TAKEN
        if fault is None:
            fit[plain] = text
        else:
            refused.append(CodeRefused(row_no, text, fault))
    return CodesOutlook(tuple(fit.values()), tuple(refused))


def last_day(terms: CouponTerms, given_on: date) -> date | None:
    """Give the last day of a coupon that is given on a day; None is without end."""
    return given_on + timedelta(days=terms.days) if terms.days else terms.until_on
