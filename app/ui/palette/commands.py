"""What can be done from the palette: actions, pages, views, settings, looks, languages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.services.kept_segments import KeptSegment
from app.ui.actions import Deed, keys_of_deed, tip_of_deed, words_of_deed
from app.ui.i18n import QT_TRANSLATE_NOOP, Language, translate
from app.ui.labels import segment_icon, segment_name
from app.ui.palette.entries import Command, Group
from app.ui.theme import Appearance

_PAGES = {
    Deed.TODAY: "sun",
    Deed.CUSTOMERS: "users",
    Deed.SEGMENTS: "bookmark",
    Deed.DUPLICATES: "fingerprint",
    Deed.ORDERS: "shopping-bag",
    Deed.HIDDEN: "eye-off",
    Deed.POINTS: "coins",
    Deed.POINT_RULES: "scale",
    Deed.HISTORY: "history",
    Deed.SETTINGS: "settings",
    Deed.SHORTCUTS: "keyboard",
}
_DEEDS = {
    Deed.NEW_CUSTOMER: "user-plus",
    Deed.IMPORT: "upload",
    Deed.EXPORT: "download",
    Deed.UNDO: "undo-2",
    Deed.REDO: "rotate-cw",
}
# By its code: icon, words, the page that does it, and what that page is told.
_RARE_DEEDS = (
    ("new_segment", "bookmark", QT_TRANSLATE_NOOP("palette", "New segment"), "segment", None),
    (
        "excel",
        "file-spreadsheet",
        QT_TRANSLATE_NOOP("palette", "Bring customers back from Excel"),
        "round_trip",
        None,
    ),
    (
        "duplicates",
        "fingerprint",
        QT_TRANSLATE_NOOP("palette", "Look for duplicates"),
        "duplicates",
        "find",
    ),
    (
        "give_points",
        "coins",
        QT_TRANSLATE_NOOP("palette", "Give or take points"),
        "points",
        "give",
    ),
    ("redeem_points", "gift", QT_TRANSLATE_NOOP("palette", "Redeem points"), "points", "redeem"),
    (
        "check_points",
        "shield-check",
        QT_TRANSLATE_NOOP("palette", "Check the ledger of points"),
        "points",
        "check",
    ),
    (
        "opening_points",
        "file-spreadsheet",
        QT_TRANSLATE_NOOP("palette", "Take over balances of points from a file"),
        "opening_points",
        None,
    ),
    (
        "referral_codes",
        "users",
        QT_TRANSLATE_NOOP("palette", "Give referral codes to a segment"),
        "referral",
        "codes",
    ),
    ("new_coupon", "ticket", QT_TRANSLATE_NOOP("palette", "New coupon"), "coupon", None),
    (
        "used_code",
        "scan-line",
        QT_TRANSLATE_NOOP("palette", "Enter a used code"),
        "coupons",
        "code",
    ),
    (
        "recalculate",
        "rotate-cw",
        QT_TRANSLATE_NOOP("palette", "Recalculate points from orders"),
        "recalculate",
        None,
    ),
)
_RARE_PAGES = {
    "class_rules": ("shapes", QT_TRANSLATE_NOOP("palette", "Class rules and invalid records")),
    "coupons": ("ticket", QT_TRANSLATE_NOOP("palette", "Rewards and coupons")),
    "referral": ("users", QT_TRANSLATE_NOOP("palette", "Referral")),
    "completing": ("list-checks", QT_TRANSLATE_NOOP("palette", "Who is worth completing")),
}
_LOOKS = {
    Appearance.LIGHT: QT_TRANSLATE_NOOP("palette", "Light appearance"),
    Appearance.DARK: QT_TRANSLATE_NOOP("palette", "Dark appearance"),
    Appearance.SYSTEM: QT_TRANSLATE_NOOP("palette", "Appearance of the computer"),
}
_SECTIONS = {
    "business": ("store", QT_TRANSLATE_NOOP("palette", "Settings: your business")),
    "look": ("palette", QT_TRANSLATE_NOOP("palette", "Settings: look and language")),
    "shops": ("shopping-bag", QT_TRANSLATE_NOOP("palette", "Settings: shops")),
    "rates": ("banknote", QT_TRANSLATE_NOOP("palette", "Settings: exchange rates")),
    "own": ("store", QT_TRANSLATE_NOOP("palette", "Settings: your own accounts")),
    "fields": ("list", QT_TRANSLATE_NOOP("palette", "Settings: your own fields")),
    "copies": ("database-backup", QT_TRANSLATE_NOOP("palette", "Settings: copies")),
}
_LANGUAGES = {
    Language.ENGLISH: "English",
    Language.CHINESE: "简体中文",
    Language.JAPANESE: "日本語",
}


@dataclass(frozen=True, slots=True)
class Hands:
    """What commands are done with.

    Attributes:
        window: has an action for each deed.
        go: opens a page by its code, with its subject.
        wear: puts an appearance on by its code.
        speak: changes the language by its code.
    """

    window: QWidget
    go: Callable[[str, object], object]
    wear: Callable[[str], object]
    speak: Callable[[str], object]


def commands_of(hands: Hands, segments: Sequence[KeptSegment] = ()) -> tuple[Command, ...]:
    """Give everything that can be done, in the order in which it is listed.

    Args:
        hands: what it is done with.
        segments: those that the list can show.
    """
    return (
        *(_of_deed(hands.window, deed, Group.DO, icon) for deed, icon in _DEEDS.items()),
        *_rare_deeds(hands),
        *(_of_deed(hands.window, deed, Group.GO_TO, icon) for deed, icon in _PAGES.items()),
        *_rare_pages(hands),
        *(_segment(hands, each) for each in segments),
        *_sections(hands),
        *_looks(hands),
    )


def _rare_deeds(hands: Hands) -> list[Command]:
    return [
        Command(
            code,
            Group.DO,
            partial(translate, "palette", words),
            icon,
            partial(hands.go, page, subject),
            is_rare=True,
        )
        for code, icon, words, page, subject in _RARE_DEEDS
    ]


def _rare_pages(hands: Hands) -> list[Command]:
    return [
        Command(
            f"page:{code}",
            Group.GO_TO,
            partial(translate, "palette", words),
            icon,
            partial(hands.go, code, None),
            is_rare=True,
        )
        for code, (icon, words) in _RARE_PAGES.items()
    ]


def _segment(hands: Hands, segment: KeptSegment) -> Command:
    def words() -> str:
        template = translate("palette", "Customers: {view}")
        return template.format(view=segment_name(segment))

    icon_name, _ = segment_icon(segment)
    act = partial(hands.go, "customers", segment)
    return Command(f"view:{segment.key}", Group.GO_TO, words, icon_name, act, is_rare=True)


def _sections(hands: Hands) -> list[Command]:
    return [
        Command(
            f"settings:{code}",
            Group.GO_TO,
            partial(translate, "palette", words),
            icon,
            partial(hands.go, "settings", code),
            is_rare=True,
        )
        for code, (icon, words) in _SECTIONS.items()
    ]


def _looks(hands: Hands) -> list[Command]:
    looks = [
        Command(
            f"appearance:{look}",
            Group.DO,
            partial(translate, "palette", words),
            "palette",
            partial(hands.wear, look.value),
            is_rare=True,
        )
        for look, words in _LOOKS.items()
    ]
    languages = [
        Command(
            f"language:{language}",
            Group.DO,
            name,
            "languages",
            partial(hands.speak, language.value),
            is_rare=True,
        )
        for language, name in _LANGUAGES.items()
    ]
    return [*looks, *languages]


def _of_deed(window: QWidget, deed: Deed, group: Group, icon_name: str) -> Command:
    action = window.findChild(QAction, f"action_{deed}")
    if action is None:
        raise KeyError(deed)
    words = words_of_deed if group is Group.GO_TO else tip_of_deed
    return Command(
        f"deed:{deed}",
        group,
        partial(words, deed),
        icon_name,
        action.trigger,
        partial(keys_of_deed, deed),
    )
