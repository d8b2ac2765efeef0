"""Words for the ledger of points: what an entry did, and why."""

from collections.abc import Mapping

from app.services.points import HandReason, PointsKind, Reason
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.theme import Tone

_KINDS: Mapping[PointsKind, tuple[str, Tone]] = {
    PointsKind.EARN: (QT_TRANSLATE_NOOP("points", "Earned"), Tone.OK),
    PointsKind.RELEASE: (QT_TRANSLATE_NOOP("points", "Released"), Tone.NEUTRAL),
    PointsKind.SPEND: (QT_TRANSLATE_NOOP("points", "Redeemed"), Tone.VIOLET),
    PointsKind.EXPIRE: (QT_TRANSLATE_NOOP("points", "Expired"), Tone.NEUTRAL),
    PointsKind.ADJUST: (QT_TRANSLATE_NOOP("points", "Adjusted"), Tone.INFO),
    PointsKind.REVERSE_EARN: (QT_TRANSLATE_NOOP("points", "Taken back"), Tone.BAD),
    PointsKind.RETURN_SPEND: (QT_TRANSLATE_NOOP("points", "Given back"), Tone.OK),
    PointsKind.EXTEND: (QT_TRANSLATE_NOOP("points", "Extended"), Tone.NEUTRAL),
    PointsKind.PAY_DEBT: (QT_TRANSLATE_NOOP("points", "Debt paid"), Tone.WARN),
    PointsKind.FORGIVE: (QT_TRANSLATE_NOOP("points", "Debt forgiven"), Tone.WARN),
}
_REASONS: Mapping[str, str] = {
    Reason.ORDER: QT_TRANSLATE_NOOP("points", "For an order"),
    Reason.REFUND: QT_TRANSLATE_NOOP("points", "Refund"),
    Reason.UNRETURN: QT_TRANSLATE_NOOP("points", "The refund was taken back"),
    Reason.RECALCULATION: QT_TRANSLATE_NOOP("points", "Recalculated by the rules"),
    Reason.UNDO: QT_TRANSLATE_NOOP("points", "Undo"),
    Reason.UNMERGE: QT_TRANSLATE_NOOP("points", "Two customers were taken apart"),
    Reason.OPENING: QT_TRANSLATE_NOOP("points", "Opening balance"),
}
_MORE_REASONS: Mapping[str, str] = {
    HandReason.GOODWILL: QT_TRANSLATE_NOOP("points", "Goodwill"),
    HandReason.COMPENSATION: QT_TRANSLATE_NOOP("points", "Compensation"),
    HandReason.PROFILE: QT_TRANSLATE_NOOP("points", "Complete profile"),
    HandReason.REFERRAL: QT_TRANSLATE_NOOP("points", "Referral"),
    HandReason.CLEARING: QT_TRANSLATE_NOOP("points", "Yearly clearing"),
    "money_off": QT_TRANSLATE_NOOP("points", "Money off"),
    "coupon": QT_TRANSLATE_NOOP("points", "Coupon"),
    "free_post": QT_TRANSLATE_NOOP("points", "Free post"),
    "partner_ticket": QT_TRANSLATE_NOOP("points", "Partner ticket"),
    "keep_tier": QT_TRANSLATE_NOOP("points", "Keeping the tier"),
}
# Reasons the seller chooses from; what else there is to say goes into the note.
OWN_REASONS: Mapping[str, str] = {
    "sorry": QT_TRANSLATE_NOOP("points", "To say sorry"),
    "gift": QT_TRANSLATE_NOOP("points", "Gift"),
    "review": QT_TRANSLATE_NOOP("points", "For a review"),
    "survey": QT_TRANSLATE_NOOP("points", "For answers to a survey"),
    "birthday": QT_TRANSLATE_NOOP("points", "Birthday"),
    "correction": QT_TRANSLATE_NOOP("points", "Correction"),
    "other": QT_TRANSLATE_NOOP("points", "Another reason"),
}


def points_kind(kind: PointsKind) -> tuple[str, Tone]:
    """Give word and tone of what an entry did."""
    words, tone = _KINDS[kind]
    return translate("points", words), tone


def points_reason(code: str) -> str:
    """Give why an entry was written; nothing for none."""
    words = _REASONS.get(code) or OWN_REASONS.get(code) or _MORE_REASONS.get(code)
    return translate("points", words) if words else code.replace("_", " ")
