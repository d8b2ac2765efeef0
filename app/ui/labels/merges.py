"""What the history says of people who were merged, taken apart, or said to be two."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.ui.formats import number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_TOLD = {
    "not_same": QT_TRANSLATE_NOOP("history", "{who} is not the same person as another customer"),
    "later": QT_TRANSLATE_NOOP("history", "A possible duplicate of {who} put off"),
    "forget": QT_TRANSLATE_NOOP("history", "{who} may be another customer after all"),
    "unmerge": QT_TRANSLATE_NOOP("history", "{who} taken apart from another record"),
    "shown": QT_TRANSLATE_NOOP("history", "The value of another record shown for {who}"),
}
_NAMELESS = {
    "not_same": QT_TRANSLATE_NOOP("history", "Two customers are not the same person"),
    "later": QT_TRANSLATE_NOOP("history", "A possible duplicate put off"),
    "forget": QT_TRANSLATE_NOOP("history", "Two customers may be one after all"),
    "unmerge": QT_TRANSLATE_NOOP("history", "Two customers taken apart"),
    "shown": QT_TRANSLATE_NOOP("history", "The value of another record shown"),
}


class _Titles(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def merged(self, who: str | None, n: int) -> str:
        words = (
            self.tr("{count} customer(s) merged into {who}", "", n)
            if who
            else self.tr("{count} customer(s) merged into one", "", n)
        )
        return words.format(count=number(n), who=who)

    def certain(self, n: int) -> str:
        return self.tr("{count} certain pair(s) merged", "", n).format(count=number(n))

    def shared(self, contact: str, n: int) -> str:
        words = (
            self.tr("E-mail of {count} customer(s) marked as shared", "", n)
            if contact == "email"
            else self.tr("Phone of {count} customer(s) marked as shared", "", n)
        )
        return words.format(count=number(n))

    def people(self, n: int) -> str:
        return self.tr("{count} customer(s)", "", n).format(count=number(n))


def merge_title(who: str | None, kind: str, facts: Mapping[str, object]) -> str:
    """Give what was done with two people or more.

    Args:
        kind: merge or unmerge.
    """
    what = "unmerge" if kind == "unmerge" else str(facts.get("merge", ""))
    if what == "people":
        return _Titles().merged(who, _count(facts, "people"))
    if what == "shared":
        return _Titles().shared(str(facts.get("contact", "")), _count(facts, "people"))
    if what == "certain":
        return _Titles().certain(_count(facts, "pairs"))
    told = _TOLD[what] if who else _NAMELESS[what]
    return translate("history", told).format(who=who)


def merge_line(facts: Mapping[str, object]) -> str:
    """Give how many people a merge of many concerned."""
    return _Titles().people(_count(facts, "people")) if facts.get("merge") == "certain" else ""


def _count(facts: Mapping[str, object], name: str) -> int:
    count = facts.get(name)
    return count if isinstance(count, int) else 1
