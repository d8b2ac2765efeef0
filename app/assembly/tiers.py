"""Everything of tiers that pages show, wired to the business that is open."""

from functools import partial

from PySide6.QtCore import SignalInstance

from app.assembly.shop import OpenShop, business_key
from app.services.points import EarnKind
from app.services.tiers import TierProspects
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.tasks import TaskRunner
from app.ui.points_rules.draft import Draft
from app.ui.tiers import TierCards, TierDesks, TiersPart
from app.ui.window_state import WindowState

_PLAIN = 100  # percent: as many points as without a tier


def tier_desks(shop: OpenShop, state: WindowState) -> TierDesks:
    """Give what the tiers ask."""
    place = f"tiers/{business_key(shop)}"
    return TierDesks(
        versions=shop.tier_book,
        prospects=TierProspects(shop.opened.database, shop.clock),
        starting=shop.tiers.starting,
        kept_draft=partial(state.kept, place),
        keep_draft=partial(state.keep, place),
        freeze=shop.segments.freeze_people,
    )


def tiers_part(
    shop: OpenShop, state: WindowState, tasks: TaskRunner, hub: ChangeHub, home: Home
) -> TiersPart:
    """Make the part of the page of rules."""
    return TiersPart(tier_desks(shop, state), tasks, hub, home)


def join_rules(part: TiersPart, draft: Draft) -> None:
    """Let a draft of tiers that multiply points have the rule by which orders earn so.

    A rule that the seller has switched off stays off.
    """

    def look() -> None:
        settings = part.draft.settings
        multiplies = settings.is_on and any(tier.percent != _PLAIN for tier in settings.tiers)
        has_rule = any(rule.kind is EarnKind.TIER for rule in draft.settings.earns)
        if part.draft.is_changed and multiplies and not has_rule:
            draft.add_earn(EarnKind.TIER)

    part.draft.changed.connect(look)


def codes_of(part: TiersPart) -> list[str]:
    """Give the tiers of the draft, the lowest first; none while it is off."""
    settings = part.draft.settings
    return [tier.code for tier in settings.tiers] if settings.is_on else []


def tier_cards(
    shop: OpenShop, tasks: TaskRunner, hub: ChangeHub, home: Home, go: SignalInstance
) -> TierCards:
    """Make the cards over the ledger.

    Args:
        go: the signal by which the page of the ledger opens other pages.
    """
    cards = TierCards(shop.tier_book, tasks, hub, home)
    cards.people_wanted.connect(lambda wish: go.emit("customers", wish))
    cards.rules_wanted.connect(lambda: go.emit("point_rules", None))
    return cards
