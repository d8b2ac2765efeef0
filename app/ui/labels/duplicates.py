"""Words for why two people may be one, and for what a merge chooses between."""

from collections.abc import Mapping, Sequence

from app.services.duplicates.evidence import AGAINST, Evidence
from app.ui.formats import listed
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.birthdays import birthday_words
from app.ui.labels.codes import customer_class, gender
from app.ui.labels.matters import custom_value, facet_value, facet_words
from app.ui.theme import Tone

_EVIDENCE: Mapping[Evidence, str] = {
    Evidence.PHONE: QT_TRANSLATE_NOOP("duplicates", "same phone"),
    Evidence.EMAIL: QT_TRANSLATE_NOOP("duplicates", "same e-mail"),
    Evidence.ACCOUNT: QT_TRANSLATE_NOOP("duplicates", "same account"),
    Evidence.PAYER: QT_TRANSLATE_NOOP("duplicates", "same payer"),
    Evidence.OWN_FIELD: QT_TRANSLATE_NOOP("duplicates", "same value in a field of yours"),
    Evidence.NAME: QT_TRANSLATE_NOOP("duplicates", "same name"),
    Evidence.NAME_SCRIPT: QT_TRANSLATE_NOOP("duplicates", "same name, traditional or simplified"),
    Evidence.NAME_TITLE: QT_TRANSLATE_NOOP("duplicates", "same family name and a title"),
    Evidence.NAME_SOUND: QT_TRANSLATE_NOOP("duplicates", "name sounds the same"),
    Evidence.NAME_CLOSE: QT_TRANSLATE_NOOP("duplicates", "name differs by one character"),
    Evidence.ADDRESS: QT_TRANSLATE_NOOP("duplicates", "same address"),
    Evidence.BIRTHDAY: QT_TRANSLATE_NOOP("duplicates", "same birthday"),
    Evidence.ADDRESS_CLOSE: QT_TRANSLATE_NOOP("duplicates", "almost the same address"),
    Evidence.PHONE_CLOSE: QT_TRANSLATE_NOOP("duplicates", "phone differs by one digit"),
    Evidence.OWN_CLOSE: QT_TRANSLATE_NOOP("duplicates", "a field of yours almost the same"),
    Evidence.CITY: QT_TRANSLATE_NOOP("duplicates", "same city"),
    Evidence.SHOP: QT_TRANSLATE_NOOP("duplicates", "same shop"),
    Evidence.SHARED_CONTACT: QT_TRANSLATE_NOOP("duplicates", "others have this contact too"),
    Evidence.OTHER_NAME: QT_TRANSLATE_NOOP("duplicates", "another name"),
    Evidence.OTHER_CITY: QT_TRANSLATE_NOOP("duplicates", "another city"),
    Evidence.OTHER_BIRTHDAY: QT_TRANSLATE_NOOP("duplicates", "another birthday"),
}
_STRONG = frozenset(
    (
        Evidence.PHONE,
        Evidence.EMAIL,
        Evidence.ACCOUNT,
        Evidence.PAYER,
        Evidence.OWN_FIELD,
        Evidence.NAME,
        Evidence.ADDRESS,
        Evidence.BIRTHDAY,
    )
)
_SURE, _PERHAPS = 90, 50
_FACET = "facet:"
_WEAK = frozenset((Evidence.CITY, Evidence.SHOP))
_FIELDS = {
    "name": QT_TRANSLATE_NOOP("duplicates", "Name"),
    "called_as": QT_TRANSLATE_NOOP("duplicates", "Called as"),
    "kana": QT_TRANSLATE_NOOP("duplicates", "Name in kana"),
    "gender": QT_TRANSLATE_NOOP("duplicates", "Gender"),
    "birthday": QT_TRANSLATE_NOOP("duplicates", "Birthday"),
    "class_code": QT_TRANSLATE_NOOP("duplicates", "Class"),
    "company": QT_TRANSLATE_NOOP("duplicates", "Company"),
    "source": QT_TRANSLATE_NOOP("duplicates", "Came from"),
    "phone": QT_TRANSLATE_NOOP("duplicates", "Phone"),
    "email": QT_TRANSLATE_NOOP("duplicates", "E-mail"),
    "address": QT_TRANSLATE_NOOP("duplicates", "Address"),
    "shop": QT_TRANSLATE_NOOP("duplicates", "Shops"),
    "account": QT_TRANSLATE_NOOP("duplicates", "Accounts"),
    "tag": QT_TRANSLATE_NOOP("duplicates", "Tags"),
    "concern": QT_TRANSLATE_NOOP("duplicates", "Concerns"),
    "note": QT_TRANSLATE_NOOP("duplicates", "Note"),
    "notes": QT_TRANSLATE_NOOP("duplicates", "Notes"),
}
_ADDED = {
    "value": QT_TRANSLATE_NOOP("duplicates", "changed values"),
    "tag": QT_TRANSLATE_NOOP("duplicates", "tags"),
    "note": QT_TRANSLATE_NOOP("duplicates", "notes"),
    "custom_value": QT_TRANSLATE_NOOP("duplicates", "your own fields"),
    "facet": QT_TRANSLATE_NOOP("duplicates", "facts"),
    "concern": QT_TRANSLATE_NOOP("duplicates", "concerns"),
    "referral": QT_TRANSLATE_NOOP("duplicates", "who referred"),
    "contact": QT_TRANSLATE_NOOP("duplicates", "contacts"),
    "address": QT_TRANSLATE_NOOP("duplicates", "addresses"),
    "consent": QT_TRANSLATE_NOOP("duplicates", "what was said about messages"),
    "coupon": QT_TRANSLATE_NOOP("duplicates", "coupons"),
    "points": QT_TRANSLATE_NOOP("duplicates", "points given or taken by hand"),
    "tier": QT_TRANSLATE_NOOP("duplicates", "what was done about the tier"),
}


def evidence(reason: Evidence) -> tuple[str, Tone]:
    """Give a reason in a few words; the tone tells how much it weighs."""
    words = translate("duplicates", _EVIDENCE[reason])
    if reason in AGAINST or reason in _WEAK:
        return words, Tone.NEUTRAL
    return words, Tone.OK if reason in _STRONG else Tone.WARN


def evidences(reasons: Sequence[Evidence]) -> str:
    """Give the first reasons as one line."""
    words = listed([evidence(reason)[0] for reason in reasons])
    return words[:1].upper() + words[1:]


def likely_tone(score: int) -> Tone:
    """Give the tone of a likelihood: surely, perhaps, hardly."""
    if score >= _SURE:
        return Tone.OK
    return Tone.WARN if score >= _PERHAPS else Tone.NEUTRAL


def merge_field(field: str, title: str = "") -> str:
    """Give what a field is called that a merge chooses or joins."""
    if title:
        return title
    if field.startswith(_FACET):
        return facet_words(field.removeprefix(_FACET))
    return translate("duplicates", _FIELDS[field]) if field in _FIELDS else field


def merge_value(field: str, kind: str, value: str) -> str:
    """Give a value of such a field as it is read."""
    if kind:
        return custom_value(kind, value)
    if field.startswith(_FACET):
        return facet_value(field.removeprefix(_FACET), value)
    words = {"class_code": customer_class, "gender": gender, "birthday": birthday_words}
    return words[field](value) if field in words else value


def written_since(codes: Sequence[str]) -> str:
    """Give what was written, given or set since a merge and stays where it was."""
    return listed([translate("duplicates", _ADDED[code]) for code in codes])
