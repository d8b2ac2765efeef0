"""Tiers and rules of points are started together, and taken back together."""

from app.assembly.tiers import join_rules
from app.services.points import EarnKind, EarnRule, Expiry, RuleSettings
from app.ui.points_rules.draft import Draft
from app.ui.tiers.draft import TierDraft
from tests.tiers.builders import TierShop, tiers

SETTINGS = RuleSettings(pending_days=0, expiry=Expiry.NEVER, earns=(EarnRule(1, EarnKind.TIER),))


def test_one_undo_takes_back_the_rules_and_the_tiers_started_with_them(tmp_path):
    shop = TierShop(tmp_path, tiers=None)
    shop.orders(shop.order("n1", 800))
    draft = tiers(0, 700, percents=(100, 150))
    _, version = shop.rules.put(SETTINGS, also=[shop.tiers.starting(draft)])
    action = shop.rules.action_of(version)
    started = shop.tier()
    _, back = shop.ledger.undo(action)
    undone = shop.tier_book.settings()
    shop.ledger.undo(back.action_id)

    assert started == "silver"
    assert undone is None
    assert shop.tier() == "silver"
    assert shop.is_sound()
    shop.database.close()


def test_tiers_that_multiply_bring_the_rule_by_which_orders_earn_so(qapp):
    rules, part = Draft(lambda _text: None, "CNY", qapp), _Part(qapp)
    join_rules(part, rules)
    part.draft.take(tiers(0, 700))
    plain = rules.settings.earn_rule(EarnKind.TIER)
    part.draft.take(tiers(0, 700, percents=(100, 150)))
    part.draft.take(tiers(0, 800, percents=(100, 150)))

    assert plain is None
    assert [rule.kind for rule in rules.settings.earns].count(EarnKind.TIER) == 1


class _Part:
    def __init__(self, parent):
        self.draft = TierDraft(lambda _text: None, parent)
