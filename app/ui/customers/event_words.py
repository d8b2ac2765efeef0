"""Events of a person in words, with their icons, and the kinds that can be chosen."""

from collections.abc import Mapping, Sequence

from app.services.customers.views import TimelineRow
from app.ui.customers.words import code_words
from app.ui.formats import joined, listed
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import event as event_words
from app.ui.labels import order_state
from app.ui.labels.actions import changed_field
from app.ui.labels.coupon_acts import coupon_event
from app.ui.labels.points import points_reason
from app.ui.labels.points_events import points_icon, points_words
from app.ui.labels.referral import referral_event, referral_event_line
from app.ui.labels.tier_acts import tier_event, tier_event_line
from app.ui.labels.tiers import tier_tone
from app.ui.theme import Tone

ALL = "all"
_ORDER_ICONS = {
    "unpaid": "clock",
    "paid": "banknote",
    "shipped": "truck",
    "completed": "shopping-bag",
    "partly_refunded": "undo-2",
    "refunded": "undo-2",
    "closed": "circle-x",
}
_OTHERS = {
    "first_seen": ("sprout", Tone.ACCENT),
    "linked": ("link", Tone.NEUTRAL),
    "merged": ("merge", Tone.ACCENT),
    "parted": ("split", Tone.NEUTRAL),
    "consent": ("message-square", Tone.INFO),
    "note": ("notebook-pen", Tone.GOLD),
    "edit": ("pencil", Tone.NEUTRAL),
    "brought": ("users", Tone.ACCENT),
    "brings": ("user-plus", Tone.GOLD),
    "own_code": ("at-sign", Tone.INFO),
}
_EDITS = {
    "add": QT_TRANSLATE_NOOP("customers", "Added by hand"),
    "hide": QT_TRANSLATE_NOOP("customers", "Hidden"),
    "show": QT_TRANSLATE_NOOP("customers", "Shown again"),
    "class": QT_TRANSLATE_NOOP("customers", "Class changed"),
    "class_rules": QT_TRANSLATE_NOOP("customers", "Class set by a rule"),
    "class_rename": QT_TRANSLATE_NOOP("customers", "Class changed"),
    "add_tag": QT_TRANSLATE_NOOP("customers", "Tags changed"),
    "remove_tag": QT_TRANSLATE_NOOP("customers", "Tags changed"),
    "set_tags": QT_TRANSLATE_NOOP("customers", "Tags changed"),
    "lower_consent": QT_TRANSLATE_NOOP("customers", "Consent lowered"),
}
_EDITED = QT_TRANSLATE_NOOP("customers", "Edited by hand")
_COUPONS = ("coupon", "coupon_used")
_REFERRALS = ("brought", "brings", "own_code")
# What can be chosen, and the kinds of events that are shown then.
_CHOICES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    ALL: (QT_TRANSLATE_NOOP("customers", "All events"), ()),
    "orders": (QT_TRANSLATE_NOOP("customers", "Orders"), tuple(_ORDER_ICONS)),
    "notes": (QT_TRANSLATE_NOOP("customers", "Notes"), ("note",)),
    "edits": (QT_TRANSLATE_NOOP("customers", "Edits"), ("edit", "merged", "parted")),
    "consent": (QT_TRANSLATE_NOOP("customers", "Said about messages"), ("consent",)),
    "points": (QT_TRANSLATE_NOOP("customers", "Points"), ("points",)),
    "tiers": (QT_TRANSLATE_NOOP("customers", "Tiers"), ("tier",)),
    "coupons": (QT_TRANSLATE_NOOP("customers", "Coupons"), _COUPONS),
    "referral": (QT_TRANSLATE_NOOP("customers", "Referral"), _REFERRALS),
    "files": (QT_TRANSLATE_NOOP("customers", "From files"), ("first_seen", "linked")),
}
CHOICES = tuple(_CHOICES)


def choice_words(code: str) -> str:
    """Give what a choice of events is called."""
    return translate("customers", _CHOICES[code][0])


def is_chosen(row: TimelineRow, code: str) -> bool:
    """Tell whether an event is shown under a choice."""
    return code == ALL or row.kind in _CHOICES[code][1]


def shown_of(rows: Sequence[TimelineRow], code: str) -> list[TimelineRow]:
    """Give the events of a choice; who was added by hand was first seen then, told once."""
    is_by_hand = any(row.kind == "edit" and row.title == "add" for row in rows)
    hidden = "first_seen" if is_by_hand else ""
    return [row for row in rows if row.kind != hidden and is_chosen(row, code)]


def is_order(row: TimelineRow) -> bool:
    """Tell whether an event is an order."""
    return row.kind in _ORDER_ICONS


def title_of(row: TimelineRow) -> str:
    """Give the first line of an event."""
    if is_order(row) and row.title:
        return translate("customers", "Order {number}").format(number=row.title)
    match row.kind:
        case "note":
            words = " ".join(row.title.split())
        case "edit":
            words = translate("customers", _EDITS.get(row.title, _EDITED))
        case "points":
            words = points_words(row.title, row.points or 0)
        case "tier":
            words = tier_event(row.title)
        case "coupon" | "coupon_used":
            words = coupon_event(row.kind, row.title)
        case "brought" | "brings" | "own_code":
            words = referral_event(row.kind, row.title)
        case _:
            words = event_words(row.kind)
    return words


def detail_of(row: TimelineRow) -> str:
    """Give the second line of an event."""
    if is_order(row):
        return joined([order_state(row.kind)[0], row.detail])
    match row.kind:
        case "note":
            words = translate("customers", "Note")
        case "edit":
            fields = [changed_field(code) for code in row.detail.split(",") if code]
            words = listed(list(dict.fromkeys(fields)))
        case "points":
            words = points_reason(row.detail)
        case "tier":
            words = tier_event_line(row.detail)
        case "coupon" | "coupon_used":
            words = row.detail
        case "brought" | "brings" | "own_code":
            words = referral_event_line(row.kind, row.detail)
        case _:
            words = joined([code_words(row.title), code_words(row.detail)])
    return words


def picture_of(row: TimelineRow) -> tuple[str, Tone]:
    """Give the icon of an event and its tone."""
    if is_order(row):
        return _ORDER_ICONS[row.kind], order_state(row.kind)[1]
    match row.kind:
        case "points":
            picture = points_icon(row.title)
        case "tier":
            picture = "award", tier_tone(row.title or None)
        case "coupon" | "coupon_used":
            picture = "ticket", Tone.OK if row.kind == "coupon" else Tone.VIOLET
        case _:
            picture = _OTHERS.get(row.kind, ("info", Tone.NEUTRAL))
    return picture
