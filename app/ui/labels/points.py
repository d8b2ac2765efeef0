<<<<<<< HEAD
"""Words for the ledger of points: what an entry did, and why."""

from collections.abc import Mapping

from app.services.points import PointsKind, Reason
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
    words = _REASONS.get(code) or OWN_REASONS.get(code)
    return translate("points", words) if words else code.replace("_", " ")
=======
"""Points in words: kinds and reasons of entries, and what one did."""

from PySide6.QtCore import QObject

from app.services.points import HandReason, PointsKind, Reason
from app.ui.formats import number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.theme import Tone

_KINDS = {
    PointsKind.EARN: QT_TRANSLATE_NOOP("points", "Earned"),
    PointsKind.RELEASE: QT_TRANSLATE_NOOP("points", "Can be spent"),
    PointsKind.SPEND: QT_TRANSLATE_NOOP("points", "Spent"),
    PointsKind.EXPIRE: QT_TRANSLATE_NOOP("points", "Expired"),
    PointsKind.ADJUST: QT_TRANSLATE_NOOP("points", "Adjusted"),
    PointsKind.REVERSE_EARN: QT_TRANSLATE_NOOP("points", "Taken back"),
    PointsKind.RETURN_SPEND: QT_TRANSLATE_NOOP("points", "Returned"),
    PointsKind.EXTEND: QT_TRANSLATE_NOOP("points", "Extended"),
    PointsKind.PAY_DEBT: QT_TRANSLATE_NOOP("points", "Debt paid"),
    PointsKind.FORGIVE: QT_TRANSLATE_NOOP("points", "Debt forgiven"),
}
_ICONS = {
    PointsKind.EARN: ("coins", Tone.GOLD),
    PointsKind.SPEND: ("gift", Tone.ACCENT),
    PointsKind.EXPIRE: ("clock", Tone.NEUTRAL),
    PointsKind.REVERSE_EARN: ("undo-2", Tone.NEUTRAL),
    PointsKind.RETURN_SPEND: ("undo-2", Tone.INFO),
}
_REASONS = {
    Reason.ORDER: QT_TRANSLATE_NOOP("points", "Order"),
    Reason.REFUND: QT_TRANSLATE_NOOP("points", "Refund"),
    Reason.UNRETURN: QT_TRANSLATE_NOOP("points", "Refund taken back"),
    Reason.RECALCULATION: QT_TRANSLATE_NOOP("points", "Recalculated from orders"),
    Reason.UNDO: QT_TRANSLATE_NOOP("points", "Undone"),
    Reason.UNMERGE: QT_TRANSLATE_NOOP("points", "Separated customers"),
    Reason.OPENING: QT_TRANSLATE_NOOP("points", "Opening balance"),
    HandReason.GOODWILL: QT_TRANSLATE_NOOP("points", "Goodwill"),
    HandReason.COMPENSATION: QT_TRANSLATE_NOOP("points", "Compensation"),
    HandReason.REVIEW: QT_TRANSLATE_NOOP("points", "Review"),
    HandReason.BIRTHDAY: QT_TRANSLATE_NOOP("points", "Birthday"),
    HandReason.PROFILE: QT_TRANSLATE_NOOP("points", "Complete profile"),
    HandReason.SURVEY: QT_TRANSLATE_NOOP("points", "Survey"),
    HandReason.REFERRAL: QT_TRANSLATE_NOOP("points", "Referral"),
    HandReason.CORRECTION: QT_TRANSLATE_NOOP("points", "Correction"),
    HandReason.CLEARING: QT_TRANSLATE_NOOP("points", "Yearly clearing"),
    HandReason.OTHER: QT_TRANSLATE_NOOP("points", "By hand"),
    "money_off": QT_TRANSLATE_NOOP("points", "Money off"),
    "gift": QT_TRANSLATE_NOOP("points", "Gift"),
    "coupon": QT_TRANSLATE_NOOP("points", "Coupon"),
    "free_post": QT_TRANSLATE_NOOP("points", "Free post"),
    "partner_ticket": QT_TRANSLATE_NOOP("points", "Partner ticket"),
    "keep_tier": QT_TRANSLATE_NOOP("points", "Keeping the tier"),
}


class _Amounts(QObject):
    """Amounts in words: only tr() of an object knows plural forms."""

    def points(self, n: int) -> str:
        return self.tr("{count} point(s)", "", n).format(count=number(n))


def points_kind(kind: str) -> str:
    """Give what a kind of entry is called."""
    return translate("points", _KINDS[PointsKind(kind)])


def points_reason(reason: str) -> str:
    """Give what a reason is called; nothing for none, and for one of a later program."""
    words = _REASONS.get(reason)
    return translate("points", words) if words else ""


def points_icon(kind: str) -> tuple[str, Tone]:
    """Give the icon of an entry and its tone."""
    return _ICONS.get(PointsKind(kind), ("coins", Tone.NEUTRAL))


def points_count(points: int) -> str:
    """Give an amount, as "120 points"."""
    return _Amounts().points(points)


def signed_points(points: int) -> str:
    """Give an amount with its sign; the minus is the one of figures."""
    return f"+{number(points)}" if points > 0 else number(points).replace("-", "\N{MINUS SIGN}")


def points_words(kind: str, points: int) -> str:
    """Give what an entry did, as "Earned +120 points"."""
    amount = points_count(points)
    if PointsKind(kind) in (PointsKind.EXTEND, PointsKind.RELEASE, PointsKind.PAY_DEBT):
        return translate("points", "{kind}: {amount}").format(kind=points_kind(kind), amount=amount)
    amount = amount.replace(number(points), signed_points(points), 1)
    return translate("points", "{kind}: {amount}").format(kind=points_kind(kind), amount=amount)
>>>>>>> 30dee1e (points: undo from everywhere, notices, clearing, vouchers)
