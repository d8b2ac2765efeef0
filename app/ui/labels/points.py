"""Words for the ledger of points: what an entry did, and why."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from app.services.points import HandReason, PointsKind, Reason
from app.services.points.vouchers import voucher_code
from app.ui.formats import joined, month, number
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
    Reason.TIER_BONUS: QT_TRANSLATE_NOOP("points", "Tier bonus"),
}
_SPENT_ON: Mapping[str, str] = {
    "money_off": QT_TRANSLATE_NOOP("points", "Money off"),
    "gift": QT_TRANSLATE_NOOP("points", "Gift"),
    "coupon": QT_TRANSLATE_NOOP("points", "Coupon"),
    "free_post": QT_TRANSLATE_NOOP("points", "Free post"),
    "ticket": QT_TRANSLATE_NOOP("points", "Partner ticket"),
    "keep_tier": QT_TRANSLATE_NOOP("points", "Keeping the tier"),
}
# Reasons the seller chooses from; what else there is to say goes into the note.
_BY_HAND: Mapping[str, str] = {
    HandReason.GOODWILL: QT_TRANSLATE_NOOP("points", "Goodwill"),
    HandReason.COMPENSATION: QT_TRANSLATE_NOOP("points", "Compensation"),
    HandReason.REVIEW: QT_TRANSLATE_NOOP("points", "For a review"),
    HandReason.BIRTHDAY: QT_TRANSLATE_NOOP("points", "Birthday"),
    HandReason.PROFILE: QT_TRANSLATE_NOOP("points", "Complete profile"),
    HandReason.SURVEY: QT_TRANSLATE_NOOP("points", "For answers to a survey"),
    HandReason.REFERRAL: QT_TRANSLATE_NOOP("points", "Referral"),
    HandReason.CORRECTION: QT_TRANSLATE_NOOP("points", "Correction"),
    HandReason.CLEARING: QT_TRANSLATE_NOOP("points", "Yearly clearing"),
    HandReason.OTHER: QT_TRANSLATE_NOOP("points", "Another reason"),
}
HAND_REASONS = tuple(reason for reason in HandReason if reason is not HandReason.CLEARING)


class PointsLine(Protocol):
    """What is told of an entry, wherever it is listed."""

    @property
    def entry_id(self) -> int:
        """Its number."""
        ...

    @property
    def kind(self) -> PointsKind:
        """What it did."""
        ...

    @property
    def reason(self) -> str:
        """Why, as a code."""
        ...

    @property
    def order_no(self) -> str | None:
        """Of which order."""
        ...

    @property
    def note(self) -> str | None:
        """What the seller wrote beside it."""
        ...

    @property
    def earned_on(self) -> date | None:
        """Of what expired or was released: when it was earned."""
        ...


def points_signed(points: int) -> str:
    """Write what changed with its sign: +372, −128."""
    return f"+{number(points)}" if points > 0 else number(points)


def points_for(line: PointsLine) -> str:
    """Say what an entry was for: order, reason, what the seller wrote, the code of a voucher."""
    order = code = ""
    if line.order_no is not None:
        order = translate("points", "Order {number}").format(number=line.order_no)
    if line.kind is PointsKind.SPEND:
        code = voucher_code(line.entry_id)
    # Of what an order brought the order says enough.
    is_plain = line.reason == Reason.ORDER and bool(order)
    reason = "" if is_plain else points_reason(line.reason)
    return joined([order, reason, line.note or "", code]) or points_of_month(line.earned_on)


def points_of_month(earned_on: date | None) -> str:
    """Say of what expired or was released which points they were; nothing of all else."""
    if earned_on is None:
        return ""
    return translate("points", "Points of {month}").format(month=month(earned_on))


def points_kind(kind: PointsKind) -> tuple[str, Tone]:
    """Give word and tone of what an entry did."""
    words, tone = _KINDS[kind]
    return translate("points", words), tone


def points_reason(code: str) -> str:
    """Give why an entry was written; nothing for none."""
    words = _REASONS.get(code) or _BY_HAND.get(code) or _SPENT_ON.get(code)
    return translate("points", words) if words else code.replace("_", " ")
