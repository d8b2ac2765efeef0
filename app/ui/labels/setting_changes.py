"""The change of a setting in words: which one, from and to."""

import json
from collections.abc import Callable, Mapping
from decimal import Decimal

from PySide6.QtCore import QObject

from app.services.kept_segments import READY
from app.services.segments import ReadySegment
from app.services.settings import LeapDay
from app.ui.formats import joined, listed, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.birthdays import leap_day_words
from app.ui.labels.codes import customer_class, platform
from app.ui.labels.places import currency_words
from app.ui.labels.segments import ready_name

Facts = Mapping[str, object]
_MICRO = 1_000_000
_TITLES = {
    "": QT_TRANSLATE_NOOP("history", "Settings changed"),
    "restore": QT_TRANSLATE_NOOP("history", "A copy was brought back"),
    "name": QT_TRANSLATE_NOOP("history", "Name of the business changed"),
    "rate": QT_TRANSLATE_NOOP("history", "Exchange rate changed"),
    "rates": QT_TRANSLATE_NOOP("history", "Exchange rates filled in"),
    "own_account": QT_TRANSLATE_NOOP("history", "Own accounts changed"),
    "shop_name": QT_TRANSLATE_NOOP("history", "Name of a shop changed"),
    "shop_zone": QT_TRANSLATE_NOOP("history", "Time zone of a shop changed"),
    "home": QT_TRANSLATE_NOOP("history", "Time zone and currency set"),
    "leap_day": QT_TRANSLATE_NOOP("history", "29 February counts on another day"),
    "segment_order": QT_TRANSLATE_NOOP("history", "Segments were put in order"),
    "view_name": QT_TRANSLATE_NOOP("history", "A view was renamed"),
    "view_order": QT_TRANSLATE_NOOP("history", "Views were put in order"),
    "custom_field": QT_TRANSLATE_NOOP("history", "A field of your own was made"),
    "custom_name": QT_TRANSLATE_NOOP("history", "A field of your own was renamed"),
    "custom_choices": QT_TRANSLATE_NOOP("history", "Choices of “{name}” changed"),
    "custom_is_identifying": QT_TRANSLATE_NOOP("history", "Field “{name}” changed"),
    "custom_is_given_up": QT_TRANSLATE_NOOP("history", "Field “{name}” given up"),
    "class_rule_order": QT_TRANSLATE_NOOP("history", "Class rules were put in order"),
    "custom_order": QT_TRANSLATE_NOOP("history", "Your own fields were put in order"),
}


def _from_to(before: str, after: str) -> str:
    nothing = translate("history", "nothing")
    words = translate("history", "{before} → {after}")
    return words.format(before=before or nothing, after=after or nothing)


class _Ways(QObject):
    """The lines of settings that are more than from and to."""

    def rate(self, facts: Facts) -> str:
        month = int(str(facts.get("month", 0)))
        when = f"{month // 100}-{month % 100:02}"
        change = _from_to(_rate(facts.get("before")), _rate(facts.get("after")))
        return joined([currency_words(str(facts.get("currency", ""))), when, change])

    def rates(self, facts: Facts) -> str:
        after = facts.get("after")
        rates = [each for each in after if each is not None] if isinstance(after, list) else []
        months = len(after) if isinstance(after, list) else 0
        words = self.tr("{count} month(s)", "", months).format(count=number(months))
        change = _from_to("", _rate(rates[0] if rates else None))
        return joined([currency_words(str(facts.get("currency", ""))), words, change])

    def own(self, facts: Facts) -> str:
        where = platform(str(facts.get("platform", "")))
        is_own = bool(facts.get("after"))
        effect = self.tr("counts nowhere") if is_own else self.tr("counts again")
        return joined([str(facts.get("account", "")), where, effect])

    def view(self, facts: Facts) -> str:
        is_there = facts.get("after") is not None
        words = self.tr("View “{name}” kept") if is_there else self.tr("View “{name}” removed")
        return words.format(name=facts.get("name", ""))

    def class_rule(self, facts: Facts) -> str:
        before, after = _rule(facts.get("before")), _rule(facts.get("after"))
        if not before:
            words = self.tr("Class rule for “{name}” added")
        elif not after:
            words = self.tr("Class rule for “{name}” removed")
        elif before.get("on") == after.get("on"):
            words = self.tr("Class rule for “{name}” changed")
        elif after.get("on"):
            words = self.tr("Class rule for “{name}” switched on")
        else:
            words = self.tr("Class rule for “{name}” switched off")
        return words.format(name=customer_class(str({**before, **after}.get("class", ""))))

    def class_later(self, facts: Facts) -> str:
        if facts.get("after"):
            return self.tr("Class rules apply after every import")
        return self.tr("Class rules no longer apply after every import")

    def renamed(self, facts: Facts) -> str:
        before, after = (_name_in(facts.get(end)) for end in ("before", "after"))
        return _from_to(before, after) if before and after and before != after else ""

    def segment(self, facts: Facts) -> str:
        words = {
            "save": self.tr("Segment “{name}” kept"),
            "change": self.tr("Segment “{name}” changed"),
            "restore": self.tr("Segment “{name}” as it was made"),
            "remove": self.tr("Segment “{name}” removed"),
            "rename": self.tr("Segment “{name}” renamed"),
            "freeze": self.tr("List “{name}” frozen"),
            "tab": self.tr("Segment “{name}” put above the list"),
        }.get(str(facts.get("deed"))) or self.tr("Segment “{name}” changed")
        if facts.get("deed") == "tab" and not _is_tab(facts):
            words = self.tr("Segment “{name}” taken from above the list")
        key, name = str(facts.get("key", "")), facts.get("name")
        code = key.removeprefix(READY)
        if not name and code in list(ReadySegment):
            name = ready_name(ReadySegment(code))
        return words.format(name=name or "")

    def referral_choice(self, facts: Facts) -> str:
        words = {
            "approved": self.tr("A referral was approved"),
            "refused": self.tr("A referral was refused its reward"),
        }
        return words.get(str(facts.get("after"))) or self.tr("A referral is to be reviewed again")

    def referral_codes(self, facts: Facts) -> str:
        people = int(str(facts.get("people", 0)))
        if facts.get("after"):
            return self.tr("Personal codes given to %Ln people", "", people)
        return self.tr("Personal codes of %Ln people taken back", "", people)

    def referral_rule(self, facts: Facts) -> str:
        if (_rule(facts.get("after"))).get("is_on"):
            return self.tr("Referral program changed")
        return self.tr("Referral program switched off")

    def given_up(self, facts: Facts) -> str:
        words = self.tr("Field “{name}” taken back into use")
        if facts.get("after"):
            words = self.tr("Field “{name}” given up")
        return words.format(name=facts.get("name", ""))


def setting_title(what: str, facts: Facts) -> str:
    """Give which setting was changed."""
    if what in _SENTENCES:
        return _SENTENCES[what](facts)
    words = translate("history", _TITLES.get(what, _TITLES[""]))
    return words.format(name=facts.get("name", ""))


def setting_line(facts: Facts) -> str:
    """Give what a setting was and what it became; nothing where the title says it all."""
    what = str(facts.get("what", ""))
    way = _LINES.get(what)
    if way is not None:
        return way(facts)
    before, after = (_plain(facts.get(name)) for name in ("before", "after"))
    if what not in _TITLES or (not before and not after):
        return ""
    return _from_to(before, after)


def _name_in(kept: object) -> str:
    return str(kept.get("name") or "") if isinstance(kept, dict) else ""


def _is_tab(facts: Facts) -> bool:
    after = facts.get("after")
    return isinstance(after, dict) and bool(after.get("is_tab"))


def _plain(value: object) -> str:
    if isinstance(value, list):
        return listed([str(part) for part in value if isinstance(part, str)])
    return value if isinstance(value, str) else ""


def _rate(value: object) -> str:
    if not isinstance(value, int):
        return ""
    text = f"{Decimal(value) / _MICRO:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _leap_day(value: object) -> str:
    return leap_day_words(LeapDay(value)) if isinstance(value, int) else ""


def _rule(text: object) -> Facts:
    found = json.loads(text) if isinstance(text, str) else {}
    return found if isinstance(found, dict) else {}


_SENTENCES: Mapping[str, Callable[[Facts], str]] = {
    "view": lambda facts: _Ways().view(facts),
    "segment": lambda facts: _Ways().segment(facts),
    "class_rule": lambda facts: _Ways().class_rule(facts),
    "class_later": lambda facts: _Ways().class_later(facts),
    "custom_is_given_up": lambda facts: _Ways().given_up(facts),
    "referral_choice": lambda facts: _Ways().referral_choice(facts),
    "referral_codes": lambda facts: _Ways().referral_codes(facts),
    "referral_rule": lambda facts: _Ways().referral_rule(facts),
}
_LINES: Mapping[str, Callable[[Facts], str]] = {
    "rate": lambda facts: _Ways().rate(facts),
    "rates": lambda facts: _Ways().rates(facts),
    "own_account": lambda facts: _Ways().own(facts),
    "leap_day": lambda facts: _from_to(*(_leap_day(facts.get(at)) for at in ("before", "after"))),
    "segment": lambda facts: _Ways().renamed(facts),
    **dict.fromkeys(
        (
            "view",
            "class_rule",
            "class_later",
            "referral_choice",
            "referral_codes",
            "referral_rule",
        ),
        lambda _facts: "",
    ),
}
