"""Words for the codes that services give: states, classes, consent, kinds of tables, fields."""

from collections.abc import Mapping

from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.theme import Tone

_ORDER_STATES = {
    "unpaid": (QT_TRANSLATE_NOOP("labels", "Unpaid"), Tone.WARN),
    "paid": (QT_TRANSLATE_NOOP("labels", "To send"), Tone.INFO),
    "shipped": (QT_TRANSLATE_NOOP("labels", "On the way"), Tone.VIOLET),
    "completed": (QT_TRANSLATE_NOOP("labels", "Completed"), Tone.OK),
    "partly_refunded": (QT_TRANSLATE_NOOP("labels", "Partly refunded"), Tone.BAD),
    "closed": (QT_TRANSLATE_NOOP("labels", "Closed"), Tone.NEUTRAL),
    "refunded": (QT_TRANSLATE_NOOP("labels", "Refunded"), Tone.BAD),
}
_CLASS_SETTERS = {
    "hand": QT_TRANSLATE_NOOP("labels", "by hand"),
    "rule": QT_TRANSLATE_NOOP("labels", "by a rule"),
}
_CLASSES = {
    "retail": QT_TRANSLATE_NOOP("labels", "Retail"),
    "wholesale": QT_TRANSLATE_NOOP("labels", "Wholesale"),
}
_CONSENTS = {
    "given": (QT_TRANSLATE_NOOP("labels", "Agreed"), Tone.OK),
    "unknown": (QT_TRANSLATE_NOOP("labels", "Not asked"), Tone.NEUTRAL),
    "refused": (QT_TRANSLATE_NOOP("labels", "Refused"), Tone.BAD),
}
_CONTACT_STATES = {
    "valid": (QT_TRANSLATE_NOOP("labels", "Can be used"), Tone.OK),
    "masked": (QT_TRANSLATE_NOOP("labels", "Hidden by the platform"), Tone.NEUTRAL),
    "bad": (QT_TRANSLATE_NOOP("labels", "Not a real one"), Tone.BAD),
    "bounced": (QT_TRANSLATE_NOOP("labels", "Came back"), Tone.BAD),
}
_TABLE_KINDS = {
    "orders": QT_TRANSLATE_NOOP("labels", "Order list"),
    "lines": QT_TRANSLATE_NOOP("labels", "List of products sold"),
    "customers": QT_TRANSLATE_NOOP("labels", "Customer list"),
}
_CERTAINTIES = {
    "sure": (QT_TRANSLATE_NOOP("labels", "sure"), Tone.OK),
    "check": (QT_TRANSLATE_NOOP("labels", "please check"), Tone.WARN),
    "not_matched": (QT_TRANSLATE_NOOP("labels", "not matched"), Tone.BAD),
    "skipped": (QT_TRANSLATE_NOOP("labels", "skipped"), Tone.NEUTRAL),
}
_GENDERS = {
    "female": QT_TRANSLATE_NOOP("labels", "Female"),
    "male": QT_TRANSLATE_NOOP("labels", "Male"),
}
_CONTACT_KINDS = {
    "phone": QT_TRANSLATE_NOOP("labels", "Phone"),
    "email": QT_TRANSLATE_NOOP("labels", "E-mail"),
}
_PHASES = {
    "reading": QT_TRANSLATE_NOOP("labels", "Reading the file"),
    "checking": QT_TRANSLATE_NOOP("labels", "Checking rows"),
    "writing": QT_TRANSLATE_NOOP("labels", "Saving"),
    "copying": QT_TRANSLATE_NOOP("labels", "Making a copy"),
    "undoing": QT_TRANSLATE_NOOP("labels", "Taking back"),
}
_EVENTS = {
    "first_seen": QT_TRANSLATE_NOOP("labels", "First seen"),
    "linked": QT_TRANSLATE_NOOP("labels", "Found again"),
    "merged": QT_TRANSLATE_NOOP("labels", "Merged by you"),
    "parted": QT_TRANSLATE_NOOP("labels", "Taken apart"),
    "consent": QT_TRANSLATE_NOOP("labels", "Said about messages"),
}
_NEEDS = {
    "shop": QT_TRANSLATE_NOOP("labels", "Which shop is this file from?"),
    "date_order": QT_TRANSLATE_NOOP("labels", "Is the day or the month first?"),
    "columns": QT_TRANSLATE_NOOP("labels", "What do the columns mean?"),
}
_PLATFORMS = {
    "taobao": QT_TRANSLATE_NOOP("labels", "Taobao"),
    "tmall": QT_TRANSLATE_NOOP("labels", "Tmall"),
    "1688": QT_TRANSLATE_NOOP("labels", "1688"),
    "jd": QT_TRANSLATE_NOOP("labels", "JD"),
    "pdd": QT_TRANSLATE_NOOP("labels", "Pinduoduo"),
    "pinduoduo": QT_TRANSLATE_NOOP("labels", "Pinduoduo"),
    "douyin": QT_TRANSLATE_NOOP("labels", "Douyin"),
    "youzan": QT_TRANSLATE_NOOP("labels", "Youzan"),
    "jushuitan": QT_TRANSLATE_NOOP("labels", "Jushuitan"),
    "wangdiantong": QT_TRANSLATE_NOOP("labels", "Wangdiantong"),
    "rakuten": QT_TRANSLATE_NOOP("labels", "Rakuten"),
    "yahoo": QT_TRANSLATE_NOOP("labels", "Yahoo! Shopping"),
    "yahoo_jp": QT_TRANSLATE_NOOP("labels", "Yahoo! Shopping"),
    "colorme": QT_TRANSLATE_NOOP("labels", "Color Me Shop"),
    "other": QT_TRANSLATE_NOOP("labels", "Own table"),
}
# Brands that are written the same in every language.
_BRANDS = {
    "shopify": "Shopify",
    "etsy": "Etsy",
    "ebay": "eBay",
    "amazon": "Amazon",
    "walmart": "Walmart",
    "woocommerce": "WooCommerce",
    "square": "Square",
    "magento": "Magento",
    "tiktok": "TikTok Shop",
    "base": "BASE",
    "stores": "STORES",
    "minne": "minne",
    "creema": "Creema",
    "eccube": "EC-CUBE",
}


def _words(text: str) -> str:
    return translate("labels", text)


def _one(table: Mapping[str, str], code: str) -> str:
    return _words(table[code]) if code in table else code


def _toned(table: Mapping[str, tuple[str, Tone]], code: str) -> tuple[str, Tone]:
    text, tone = table.get(code, (code, Tone.NEUTRAL))
    return _words(text), tone


def order_state(code: str) -> tuple[str, Tone]:
    """Give word and tone of an order state."""
    return _toned(_ORDER_STATES, code)


def customer_class(code: str) -> str:
    """Give the word of a class; a class of the seller's own has its own name."""
    return _one(_CLASSES, code)


def class_setter(code: str) -> str:
    """Give who set a class."""
    return _one(_CLASS_SETTERS, code)


def consent(code: str) -> tuple[str, Tone]:
    """Give word and tone of what somebody said about messages."""
    return _toned(_CONSENTS, code)


def contact_state(code: str) -> tuple[str, Tone]:
    """Give word and tone of a phone's or e-mail's state."""
    return _toned(_CONTACT_STATES, code)


def contact_kind(code: str) -> str:
    """Give the word for phone or e-mail."""
    return _one(_CONTACT_KINDS, code)


def table_kind(code: str) -> str:
    """Give what the rows of a file are."""
    return _one(_TABLE_KINDS, code)


def certainty(code: str) -> tuple[str, Tone]:
    """Give word and tone of how sure a match of a column is."""
    return _toned(_CERTAINTIES, code)


def gender(code: str) -> str:
    """Give the word for a gender."""
    return _one(_GENDERS, code)


def phase(code: str) -> str:
    """Give what a long piece of work is doing now."""
    return _one(_PHASES, code)


def need(code: str) -> str:
    """Give the question that must be answered before a file is read."""
    return _one(_NEEDS, code)


def event(code: str) -> str:
    """Give the word of a timeline event; order states are events too."""
    if code in _ORDER_STATES:
        return order_state(code)[0]
    return _one(_EVENTS, code)


def platform(code: str | None) -> str:
    """Give the name of a platform; nothing for None."""
    if not code:
        return ""
    return _BRANDS.get(code) or _one(_PLATFORMS, code)
