"""Words for what holds of a person and what worries her; the seller's own words stay."""

from app.ui.formats import day, month
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.days import day_of_text

_FACETS = {
    "baby_month": QT_TRANSLATE_NOOP("matters", "Baby born in"),
    "skin_type": QT_TRANSLATE_NOOP("matters", "Skin type"),
    "clothing_size": QT_TRANSLATE_NOOP("matters", "Clothing size"),
    "shoe_size": QT_TRANSLATE_NOOP("matters", "Shoe size"),
}
_VALUES = {
    ("skin_type", "dry"): QT_TRANSLATE_NOOP("matters", "dry"),
    ("skin_type", "oily"): QT_TRANSLATE_NOOP("matters", "oily"),
    ("skin_type", "combination"): QT_TRANSLATE_NOOP("matters", "combination"),
    ("skin_type", "normal"): QT_TRANSLATE_NOOP("matters", "normal"),
    ("skin_type", "sensitive"): QT_TRANSLATE_NOOP("matters", "sensitive"),
}
_CONCERNS = {
    "safety": QT_TRANSLATE_NOOP("matters", "Is it safe?"),
    "quality": QT_TRANSLATE_NOOP("matters", "Quality"),
    "size": QT_TRANSLATE_NOOP("matters", "Does it fit?"),
    "as_pictured": QT_TRANSLATE_NOOP("matters", "Like the picture?"),
    "genuine": QT_TRANSLATE_NOOP("matters", "Is it genuine?"),
    "works": QT_TRANSLATE_NOOP("matters", "Does it work?"),
    "suits_skin": QT_TRANSLATE_NOOP("matters", "Does it suit my skin?"),
    "after_sales": QT_TRANSLATE_NOOP("matters", "Help after the sale"),
    "warranty": QT_TRANSLATE_NOOP("matters", "Warranty"),
}


def facet_words(code: str) -> str:
    """Give what a facet is called."""
    return translate("matters", _FACETS[code]) if code in _FACETS else code


def facet_value(code: str, value: str) -> str:
    """Give what a facet says; a month as it is written."""
    if (code, value) in _VALUES:
        return translate("matters", _VALUES[code, value])
    return _month(value) if code == "baby_month" else value


def concern_words(code: str) -> str:
    """Give what worries somebody."""
    return translate("matters", _CONCERNS[code]) if code in _CONCERNS else code


def custom_value(kind: str, value: str) -> str:
    """Give a value of a field of the seller's own as it is read."""
    if kind == "yes_no":
        return translate("matters", "Yes") if value == "1" else translate("matters", "No")
    if kind == "day":
        on = day_of_text(value)
        return value if on is None else day(on)
    return value


def _month(value: str) -> str:
    on = day_of_text(f"{value}-01")
    return value if on is None else month(on)
