"""Words for tiers: their names, privileges, and how they are counted."""

from collections.abc import Mapping

from app.services.tiers import (
    Basis,
    Falls,
    Privilege,
    PrivilegeKind,
    TierReason,
    Window,
)
from app.ui.formats import number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.theme import Tone

# Names that are translated; every other tier is called what the seller called it.
_NAMES: Mapping[str, tuple[str, Tone]] = {
    "member": (QT_TRANSLATE_NOOP("tiers", "Member"), Tone.NEUTRAL),
    "silver": (QT_TRANSLATE_NOOP("tiers", "Silver"), Tone.INFO),
    "gold": (QT_TRANSLATE_NOOP("tiers", "Gold"), Tone.GOLD),
    "black": (QT_TRANSLATE_NOOP("tiers", "Black"), Tone.VIOLET),
}
READY = tuple(_NAMES)
_PRIVILEGES: Mapping[PrivilegeKind, str] = {
    PrivilegeKind.DISCOUNT: QT_TRANSLATE_NOOP("tiers", "{percent} off"),
    PrivilegeKind.FREE_POST: QT_TRANSLATE_NOOP("tiers", "free post"),
    PrivilegeKind.BIRTHDAY_GIFT: QT_TRANSLATE_NOOP("tiers", "birthday gift"),
    PrivilegeKind.EARLY_SALE: QT_TRANSLATE_NOOP("tiers", "early sale"),
    PrivilegeKind.OWN_QUEUE: QT_TRANSLATE_NOOP("tiers", "own contact"),
    PrivilegeKind.OWN_WORDS: "",
}
_BASES: Mapping[Basis, str] = {
    Basis.MONEY: QT_TRANSLATE_NOOP("tiers", "net money"),
    Basis.ORDERS: QT_TRANSLATE_NOOP("tiers", "orders"),
    Basis.POINTS: QT_TRANSLATE_NOOP("tiers", "points earned"),
}
_WINDOWS: Mapping[Window, str] = {
    Window.LAST_365: QT_TRANSLATE_NOOP("tiers", "last 365 days"),
    Window.CALENDAR_YEAR: QT_TRANSLATE_NOOP("tiers", "calendar year"),
    Window.MEMBERSHIP_YEAR: QT_TRANSLATE_NOOP("tiers", "membership year"),
    Window.EVER: QT_TRANSLATE_NOOP("tiers", "ever"),
}
_FALLS: Mapping[Falls, str] = {
    Falls.ONE_LEVEL: QT_TRANSLATE_NOOP("tiers", "one level down at most"),
    Falls.TO_EARNED: QT_TRANSLATE_NOOP("tiers", "down to the level earned"),
}
_REASONS: Mapping[TierReason, str] = {
    TierReason.REACHED: QT_TRANSLATE_NOOP("tiers", "Reached by orders"),
    TierReason.RULES: QT_TRANSLATE_NOOP("tiers", "By new rules"),
    TierReason.REVIEW: QT_TRANSLATE_NOOP("tiers", "At the review"),
    TierReason.REFUND: QT_TRANSLATE_NOOP("tiers", "After a refund"),
    TierReason.HAND: QT_TRANSLATE_NOOP("tiers", "Set by hand"),
    TierReason.HAND_ENDED: QT_TRANSLATE_NOOP("tiers", "No longer set by hand"),
}
# Reasons the seller chooses from; what else there is to say goes into the note.
SET_REASONS: Mapping[str, str] = {
    "thanks": QT_TRANSLATE_NOOP("tiers", "To say thank you"),
    "sorry": QT_TRANSLATE_NOOP("tiers", "To say sorry"),
    "partner": QT_TRANSLATE_NOOP("tiers", "Partner or friend of the shop"),
    "abuse": QT_TRANSLATE_NOOP("tiers", "Misuse of privileges"),
    "other": QT_TRANSLATE_NOOP("tiers", "Another reason"),
}
# A level below the one that orders reached is a limit.
_ACTS: Mapping[str, str] = {
    "set": QT_TRANSLATE_NOOP("tiers", "Set by hand"),
    "cap": QT_TRANSLATE_NOOP("tiers", "Limited by hand"),
    "end": QT_TRANSLATE_NOOP("tiers", "No longer set by hand"),
    "use": QT_TRANSLATE_NOOP("tiers", "Privilege used"),
}
# What was done to a tier otherwise than by the seller's own choice.
_OTHER_REASONS: Mapping[str, str] = {
    "redeemed": QT_TRANSLATE_NOOP("tiers", "Kept for points"),
}


def tier_words(code: str | None) -> str:
    """Give the name of a tier."""
    if code is None:
        return translate("tiers", "No tier")
    words, _ = _NAMES.get(code, ("", Tone.NEUTRAL))
    return translate("tiers", words) if words else code


def tier_tone(code: str | None) -> Tone:
    """Give the tone of a tier's badge; one of the seller's own takes the accent."""
    if code is None:
        return Tone.NEUTRAL
    return _NAMES.get(code, ("", Tone.ACCENT))[1]


def privilege_words(privilege: Privilege) -> str:
    """Give what a privilege is called."""
    if privilege.kind is PrivilegeKind.OWN_WORDS:
        return privilege.words
    words = translate("tiers", _PRIVILEGES[privilege.kind])
    return words.format(percent=f"{number(privilege.percent)} %")


def privilege_kind_words(kind: PrivilegeKind) -> str:
    """Give what a kind of privileges is called where it is chosen."""
    if kind is PrivilegeKind.DISCOUNT:
        return translate("tiers", "Discount")
    if kind is PrivilegeKind.OWN_WORDS:
        return translate("tiers", "In your own words")
    words = translate("tiers", _PRIVILEGES[kind])
    return words[:1].upper() + words[1:]


def used_privilege(code: str) -> str:
    """Give what a privilege is called by the code that its uses are counted by."""
    kind, _, own = code.partition(":")
    return own or privilege_kind_words(PrivilegeKind(kind))


def tier_act_words(code: str) -> str:
    """Give what was done about a tier by hand."""
    return translate("tiers", _ACTS[code])


def basis_words(basis: Basis) -> str:
    """Give what counts."""
    return translate("tiers", _BASES[basis])


def window_words(window: Window) -> str:
    """Give in which time it counts."""
    return translate("tiers", _WINDOWS[window])


def falls_words(falls: Falls) -> str:
    """Give how far somebody falls."""
    return translate("tiers", _FALLS[falls])


def tier_reason(reason: TierReason) -> str:
    """Give why a tier became another one."""
    return translate("tiers", _REASONS[reason])


def set_reason(code: str) -> str:
    """Give why the seller set a tier."""
    words = SET_REASONS.get(code) or _OTHER_REASONS.get(code)
    return translate("tiers", words) if words else code.replace("_", " ")
