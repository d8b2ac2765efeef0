"""Wishes about tiers in words: the titles and lines of the history, events of a person."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.services.clock import from_day
from app.services.tiers import PrivilegeKind, TierReason
from app.ui.formats import day, number
from app.ui.i18n import translate
from app.ui.labels.tiers import privilege_kind_words, set_reason, tier_reason, tier_words

Facts = Mapping[str, object]


class _Titles(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def set_for(self, tier: str, n: int) -> str:
        words = self.tr("Tier {tier} set for {count} customer(s)", "", n)
        return words.format(tier=tier, count=number(n))

    def of_one(self, what: str, who: str | None) -> str:
        named = {
            "set": self.tr("{who} set to {tier}"),
            "end": self.tr("Tier of {who} follows the orders again"),
            "use": self.tr("{who} used {privilege}"),
        }
        unnamed = {
            "set": self.tr("A tier set to {tier}"),
            "end": self.tr("A tier follows the orders again"),
            "use": self.tr("{privilege} used"),
        }
        return (named if who else unnamed).get(what, self.tr("Tiers changed"))


def tier_title(who: str | None, facts: Facts) -> str:
    """Give what was wished about tiers."""
    what, people = str(facts.get("tier", "")), facts.get("people")
    if what == "rules":
        words = translate("tiers", "Version {number} of the tiers, from {day}")
        if facts.get("is_on") is False:
            words = translate("tiers", "Tiers switched off from {day}")
        from_on = facts.get("from_on")
        on = day(from_day(from_on)) if isinstance(from_on, int) else ""
        return words.format(number=facts.get("version", ""), day=on)
    tier = tier_words(str(facts.get("to", "")))
    if what == "set" and isinstance(people, int) and people > 1:
        return _Titles().set_for(tier, people)
    used = _privilege(str(facts.get("privilege", "")))
    return _Titles().of_one(what, who).format(who=who, tier=tier, privilege=used)


def tier_line(facts: Facts) -> str:
    """Give why it was wished."""
    reason = facts.get("reason")
    return set_reason(reason) if isinstance(reason, str) else ""


def tier_event(code: str) -> str:
    """Give a person's step to another tier as an event; an empty code is no tier."""
    if not code:
        return translate("tiers", "In no tier any more")
    return translate("tiers", "Now {tier}").format(tier=tier_words(code))


def tier_event_line(reason: str) -> str:
    """Give why a person came to another tier."""
    return tier_reason(TierReason(reason))


def _privilege(code: str) -> str:
    kind, _, words = code.partition(":")
    if words or kind not in set(PrivilegeKind):
        return words
    return privilege_kind_words(PrivilegeKind(kind))
