"""Wishes about points in words: the titles and lines of the history."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.services.clock import from_day
from app.ui.formats import day, joined, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.points import points_reason
from app.ui.labels.tiers import tier_words

Facts = Mapping[str, object]
_PLAIN = {
    "time": QT_TRANSLATE_NOOP("history", "Points became available or expired"),
    "recalculate": QT_TRANSLATE_NOOP("history", "Points recalculated from orders"),
    "rules": QT_TRANSLATE_NOOP("history", "New rules for points"),
}


class _Titles(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def of_one(self, what: str, who: str, facts: Facts) -> str:
        n = abs(_count(facts, "amount"))
        words = {
            "spend": self.tr("{who} spent {count} point(s)", "", n),
            "adjust": self.tr("{who} was given {count} point(s)", "", n)
            if _count(facts, "amount") > 0
            else self.tr("{who} lost {count} point(s)", "", n),
            "forgive": self.tr("Debt of {who} forgiven"),
            "extend": self.tr("Points of {who} last until {day}"),
        }[what]
        return words.format(who=who, count=number(n), day=_day(facts))

    def of_many(self, what: str, facts: Facts) -> str:
        n = _count(facts, "people")
        points = number(abs(_count(facts, "amount")))
        words = {
            "adjust": self.tr("{points} points for each of {count} customer(s)", "", n)
            if _count(facts, "amount") > 0
            else self.tr("{points} points taken from each of {count} customer(s)", "", n),
            "extend": self.tr("Points of {count} customer(s) last until {day}", "", n),
        }.get(what)
        if words is None:
            return self.of_nobody(what, facts)
        return words.format(points=points, count=number(n), day=_day(facts))

    def of_nobody(self, what: str, facts: Facts) -> str:
        n = _count(facts, "rows")
        points = abs(_count(facts, "amount"))
        words = {
            "opening": self.tr("{count} opening balance(s) of points", "", n),
            "clear": self.tr("Points earned until {day} cleared"),
            "spend": self.tr("{points} point(s) spent", "", points),
            "forgive": self.tr("A debt of points forgiven"),
        }.get(what, translate("history", "Points changed"))
        return words.format(count=number(n), points=number(points), day=_day(facts))


def points_title(who: str | None, facts: Facts) -> str:
    """Give what was wished about points."""
    what = str(facts.get("points", ""))
    if what in _PLAIN:
        return translate("history", _PLAIN[what])
    if who and what in ("spend", "adjust", "forgive", "extend"):
        return _Titles().of_one(what, who, facts)
    return _Titles().of_many(what, facts)


def points_line(facts: Facts) -> str:
    """Give why it was wished, and what came with it."""
    reason, what = str(facts.get("reason", "")), str(facts.get("what", ""))
    if reason == "keep_tier" and what:
        words = translate("history", "{tier} is kept until {day}")
        return words.format(tier=tier_words(what), day=_day(facts))
    return joined([points_reason(reason), what, str(facts.get("code", ""))])


def _day(facts: Facts) -> str:
    until = facts.get("until")
    return day(from_day(until)) if isinstance(until, int) else ""


def _count(facts: Facts, name: str) -> int:
    count = facts.get(name)
    return count if isinstance(count, int) else 1
