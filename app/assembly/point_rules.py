"""The page of tiers and rules, wired to the business that is open."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from app.assembly.shop import OpenShop, business_key
from app.services.changes import Changes
from app.services.coupons import CouponState
from app.services.points import RuleSettings
from app.ui.points_rules import RuleDesks
from app.ui.points_rules.ports import DraftPart
from app.ui.window_state import WindowState


def rule_desks(
    shop: OpenShop,
    state: WindowState,
    make_parts: Callable[[], Sequence[DraftPart]],
    tiers: Callable[[], Sequence[str]],
) -> RuleDesks:
    """Give what the page asks.

    Args:
        make_parts: makes the other parts of a version.
        tiers: gives the codes of the tiers on the page.
    """
    place = f"point_rules/{business_key(shop)}"
    rules = shop.points_rules
    return RuleDesks(
        rules=rules,
        start=partial(_start, shop),
        kept_draft=partial(state.kept, place),
        keep_draft=partial(state.keep, place),
        categories=rules.categories,
        products=rules.products,
        outstanding=shop.points_book.outstanding,
        make_parts=make_parts,
        coupons=partial(_coupons, shop),
        tiers=tiers,
    )


def _coupons(shop: OpenShop) -> list[tuple[int, str]]:
    """Give the coupons that can be given for points, the newest first."""
    return [
        (each.coupon_id, each.terms.name)
        for each in shop.coupon_book.all()
        if each.state in (CouponState.RUNNING, CouponState.COMING)
    ]


def _start(
    shop: OpenShop,
    settings: RuleSettings,
    from_on: date,
    parts: Sequence[object],
    is_stopped: Callable[[], bool],
) -> tuple[Changes, int | None]:
    """Start a version of the rules and of what else the page shows, as one action."""
    also = [part for part in parts if callable(part)]
    changes, version = shop.points_rules.put(
        settings, from_on=from_on, also=also, is_stopped=is_stopped
    )
    shop.tiers.pass_time()  # where points earned are what counts
    return changes, shop.points_rules.action_of(version)
