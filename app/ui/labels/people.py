"""Words for what is known of a person: where she agreed, what is missing, who she resembles."""

from app.services.customers.person_views import Known
from app.services.editing import ConsentSource, Resemblance
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.theme import Tone

_SOURCES = {
    ConsentSource.CHAT: QT_TRANSLATE_NOOP("people", "in a chat"),
    ConsentSource.CALL: QT_TRANSLATE_NOOP("people", "on the phone"),
    ConsentSource.IN_PERSON: QT_TRANSLATE_NOOP("people", "in person"),
    ConsentSource.FORM: QT_TRANSLATE_NOOP("people", "on a form"),
    ConsentSource.MAIL: QT_TRANSLATE_NOOP("people", "in a letter or e-mail"),
    ConsentSource.ORDER: QT_TRANSLATE_NOOP("people", "with an order"),
    "hand": QT_TRANSLATE_NOOP("people", "entered by hand"),
    "import": QT_TRANSLATE_NOOP("people", "in an imported file"),
}
_CHANNELS = {
    "sms": QT_TRANSLATE_NOOP("people", "SMS"),
    "email": QT_TRANSLATE_NOOP("people", "E-mail"),
    "call": QT_TRANSLATE_NOOP("people", "Phone"),
    "hand": QT_TRANSLATE_NOOP("people", "By hand"),
    "file": QT_TRANSLATE_NOOP("people", "By a file"),
}
_RESEMBLANCES = {
    Resemblance.PHONE: (QT_TRANSLATE_NOOP("people", "same phone"), Tone.OK),
    Resemblance.EMAIL: (QT_TRANSLATE_NOOP("people", "same e-mail"), Tone.OK),
    Resemblance.ACCOUNT: (QT_TRANSLATE_NOOP("people", "same account"), Tone.OK),
    Resemblance.OWN_FIELD: (QT_TRANSLATE_NOOP("people", "same value in a field of yours"), Tone.OK),
    Resemblance.NAME: (QT_TRANSLATE_NOOP("people", "same name"), Tone.OK),
    Resemblance.NAME_CLOSE: (
        QT_TRANSLATE_NOOP("people", "name differs by one character"),
        Tone.WARN,
    ),
    Resemblance.PINYIN: (QT_TRANSLATE_NOOP("people", "name sounds the same"), Tone.WARN),
    Resemblance.REGION: (QT_TRANSLATE_NOOP("people", "same region"), Tone.OK),
    Resemblance.OTHER_REGION: (QT_TRANSLATE_NOOP("people", "other region"), Tone.NEUTRAL),
    Resemblance.OTHER_NAME: (QT_TRANSLATE_NOOP("people", "another name"), Tone.WARN),
}
_MISSING = {
    Known.NAME: QT_TRANSLATE_NOOP("people", "name is missing"),
    Known.CALLED_AS: QT_TRANSLATE_NOOP("people", "how to call them is missing"),
    Known.GENDER: QT_TRANSLATE_NOOP("people", "gender is missing"),
    Known.PHONE: QT_TRANSLATE_NOOP("people", "phone is missing"),
    Known.EMAIL: QT_TRANSLATE_NOOP("people", "e-mail is missing"),
    Known.REGION: QT_TRANSLATE_NOOP("people", "region is missing"),
    Known.BIRTHDAY: QT_TRANSLATE_NOOP("people", "birthday is missing"),
    Known.SOURCE: QT_TRANSLATE_NOOP("people", "where they came from is missing"),
    Known.CONSENT: QT_TRANSLATE_NOOP("people", "nobody asked yet: may we write?"),
    Known.INTEREST: QT_TRANSLATE_NOOP("people", "what matters to them is missing"),
}
_SHORT = {
    Known.NAME: QT_TRANSLATE_NOOP("people", "Name"),
    Known.CALLED_AS: QT_TRANSLATE_NOOP("people", "Form of address"),
    Known.GENDER: QT_TRANSLATE_NOOP("people", "Gender"),
    Known.PHONE: QT_TRANSLATE_NOOP("people", "Phone"),
    Known.EMAIL: QT_TRANSLATE_NOOP("people", "E-mail"),
    Known.REGION: QT_TRANSLATE_NOOP("people", "Region"),
    Known.BIRTHDAY: QT_TRANSLATE_NOOP("people", "Birthday"),
    Known.SOURCE: QT_TRANSLATE_NOOP("people", "Came from"),
    Known.CONSENT: QT_TRANSLATE_NOOP("people", "May we write?"),
    Known.INTEREST: QT_TRANSLATE_NOOP("people", "What matters"),
}


def channel_words(channel: str) -> str:
    """Give the way a message goes out."""
    return translate("people", _CHANNELS.get(channel, channel))


def consent_source(code: str) -> str:
    """Give where something about messages was said; the seller's own words as they are."""
    return translate("people", _SOURCES[code]) if code in _SOURCES else code


def resemblance(reason: Resemblance) -> tuple[str, Tone]:
    """Give why two people may be one, or may not; the tone tells which."""
    words, tone = _RESEMBLANCES[reason]
    return translate("people", words), tone


def known_words(what: Known) -> str:
    """Give that a thing is missing in somebody's file."""
    return translate("people", _MISSING[what])


def known_short(what: Known) -> str:
    """Give a thing that may be known of somebody, in a word or two."""
    return translate("people", _SHORT[what])
