"""Names of the ready-made segments, whom each means, and the icons of all kinds."""

from collections.abc import Mapping

from app.services.kept_segments import KeptSegment
from app.services.segments import ReadySegment
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.theme import Tone

_R = ReadySegment
_NAMES: Mapping[ReadySegment, str] = {
    _R.NEW: QT_TRANSLATE_NOOP("segments", "New customers"),
    _R.SECOND_DUE: QT_TRANSLATE_NOOP("segments", "Second order due"),
    _R.REPEAT: QT_TRANSLATE_NOOP("segments", "Bought again"),
    _R.REGULARS: QT_TRANSLATE_NOOP("segments", "Regulars"),
    _R.BEST: QT_TRANSLATE_NOOP("segments", "Best customers"),
    _R.SLIPPING: QT_TRANSLATE_NOOP("segments", "Slipping away"),
    _R.LOST: QT_TRANSLATE_NOOP("segments", "Lost"),
    _R.ONE_ORDER: QT_TRANSLATE_NOOP("segments", "One order only"),
    _R.PRICE_MINDED: QT_TRANSLATE_NOOP("segments", "Price-minded"),
    _R.LAUNCH_BUYERS: QT_TRANSLATE_NOOP("segments", "First to buy what is new"),
    _R.SEASON_PIECES: QT_TRANSLATE_NOOP("segments", "Several pieces in season"),
    _R.PROMOTION: QT_TRANSLATE_NOOP("segments", "Came by a promotion"),
    _R.WHOLESALE: QT_TRANSLATE_NOOP("segments", "Wholesale"),
    _R.FREE_POST: QT_TRANSLATE_NOOP("segments", "Free post in three provinces"),
    _R.BIRTHDAY: QT_TRANSLATE_NOOP("segments", "Birthday in 7 days"),
    _R.NO_BIRTHDAY: QT_TRANSLATE_NOOP("segments", "No birthday known"),
    _R.REFILL_DUE: QT_TRANSLATE_NOOP("segments", "Refill due"),
    _R.UNPAID: QT_TRANSLATE_NOOP("segments", "Unpaid in the last 24 hours"),
    _R.POINTS_EXPIRE: QT_TRANSLATE_NOOP("segments", "Points expire in 30 days"),
    _R.NEAR_TIER: QT_TRANSLATE_NOOP("segments", "Near the next tier"),
    _R.EVENT_NEWCOMERS: QT_TRANSLATE_NOOP("segments", "Newcomers of an event day"),
    _R.EVENT_REGULARS: QT_TRANSLATE_NOOP("segments", "Regulars on an event day"),
    _R.REFUSED: QT_TRANSLATE_NOOP("segments", "Refused messages"),
    _R.UNREACHABLE: QT_TRANSLATE_NOOP("segments", "Unreachable"),
    _R.REFUNDED_TWICE: QT_TRANSLATE_NOOP("segments", "Refunded twice"),
    _R.COMPLAINT_OPEN: QT_TRANSLATE_NOOP("segments", "Concern not solved yet"),
    _R.BOUGHT_NOT: QT_TRANSLATE_NOOP("segments", "Bought the one, not the other"),
    _R.BOUGHT_NOT_2: QT_TRANSLATE_NOOP("segments", "Bought the one, not the other: second pair"),
    _R.BOUGHT_NOT_3: QT_TRANSLATE_NOOP("segments", "Bought the one, not the other: third pair"),
    _R.REFERRED: QT_TRANSLATE_NOOP("segments", "Referred others"),
}
_MEANINGS: Mapping[ReadySegment, str] = {
    _R.NEW: QT_TRANSLATE_NOOP("segments", "First order in the last 30 days, today included"),
    _R.SECOND_DUE: QT_TRANSLATE_NOOP(
        "segments", "One order, as long ago as most come back for the second"
    ),
    _R.REPEAT: QT_TRANSLATE_NOOP("segments", "Two orders and more"),
    _R.REGULARS: QT_TRANSLATE_NOOP("segments", "Often here, and still in their rhythm"),
    _R.BEST: QT_TRANSLATE_NOOP("segments", "Top 5% by money spent"),
    _R.SLIPPING: QT_TRANSLATE_NOOP(
        "segments", "Without an order for more than 1.5 and up to 3 of their usual gaps"
    ),
    _R.LOST: QT_TRANSLATE_NOOP("segments", "Without an order for more than 3 of their usual gaps"),
    _R.ONE_ORDER: QT_TRANSLATE_NOOP("segments", "Ordered once and not again"),
    _R.PRICE_MINDED: QT_TRANSLATE_NOOP("segments", "60% of their orders and more with a discount"),
    _R.LAUNCH_BUYERS: QT_TRANSLATE_NOOP(
        "segments", "Bought a product in the first days it was sold"
    ),
    _R.SEASON_PIECES: QT_TRANSLATE_NOOP(
        "segments", "Two pieces and more between first sale and peak week"
    ),
    _R.PROMOTION: QT_TRANSLATE_NOOP("segments", "The first order had a discount"),
    _R.WHOLESALE: QT_TRANSLATE_NOOP("segments", "Customers of the class Wholesale"),
    _R.FREE_POST: QT_TRANSLATE_NOOP("segments", "Spent 500 and more, in 江苏 浙江 上海"),
    _R.BIRTHDAY: QT_TRANSLATE_NOOP("segments", "Of the sun and of the moon calendar"),
    _R.NO_BIRTHDAY: QT_TRANSLATE_NOOP("segments", "Worth asking for"),
    _R.REFILL_DUE: QT_TRANSLATE_NOOP("segments", "What they bought should run out now"),
    _R.UNPAID: QT_TRANSLATE_NOOP("segments", "Ordered and did not pay yet"),
    _R.POINTS_EXPIRE: QT_TRANSLATE_NOOP("segments", "They lose points if they do not come"),
    _R.NEAR_TIER: QT_TRANSLATE_NOOP("segments", "They miss a tenth of the way, or less"),
    _R.EVENT_NEWCOMERS: QT_TRANSLATE_NOOP("segments", "Their first order was on 11.11 or 12.12"),
    _R.EVENT_REGULARS: QT_TRANSLATE_NOOP(
        "segments", "Bought on 11.11 or 12.12 and were customers before"
    ),
    _R.REFUSED: QT_TRANSLATE_NOOP("segments", "Said no to text messages or e-mails"),
    _R.UNREACHABLE: QT_TRANSLATE_NOOP("segments", "No way to write or call that can be used"),
    _R.REFUNDED_TWICE: QT_TRANSLATE_NOOP("segments", "Two orders and more were refunded"),
    _R.COMPLAINT_OPEN: QT_TRANSLATE_NOOP("segments", "Something they worry about is not solved"),
    _R.BOUGHT_NOT: QT_TRANSLATE_NOOP("segments", "Two products that many buy both"),
    _R.BOUGHT_NOT_2: QT_TRANSLATE_NOOP("segments", "Two more products that many buy both"),
    _R.BOUGHT_NOT_3: QT_TRANSLATE_NOOP("segments", "Two more products that many buy both"),
    _R.REFERRED: QT_TRANSLATE_NOOP("segments", "Brought a friend or more"),
}
_ICONS: Mapping[ReadySegment, tuple[str, Tone]] = {
    _R.NEW: ("sparkles", Tone.OK),
    _R.SECOND_DUE: ("sprout", Tone.OK),
    _R.REPEAT: ("repeat", Tone.INFO),
    _R.REGULARS: ("users", Tone.INFO),
    _R.BEST: ("star", Tone.GOLD),
    _R.SLIPPING: ("heart-crack", Tone.BAD),
    _R.LOST: ("moon", Tone.NEUTRAL),
    _R.ONE_ORDER: ("circle-dashed", Tone.NEUTRAL),
    _R.PRICE_MINDED: ("ticket-percent", Tone.WARN),
    _R.LAUNCH_BUYERS: ("rocket", Tone.VIOLET),
    _R.SEASON_PIECES: ("package", Tone.OK),
    _R.PROMOTION: ("tag", Tone.WARN),
    _R.WHOLESALE: ("store", Tone.INFO),
    _R.FREE_POST: ("truck", Tone.NEUTRAL),
    _R.BIRTHDAY: ("cake", Tone.VIOLET),
    _R.NO_BIRTHDAY: ("circle-help", Tone.NEUTRAL),
    _R.REFILL_DUE: ("rotate-cw", Tone.OK),
    _R.UNPAID: ("banknote", Tone.WARN),
    _R.POINTS_EXPIRE: ("hourglass", Tone.WARN),
    _R.NEAR_TIER: ("award", Tone.GOLD),
    _R.EVENT_NEWCOMERS: ("calendar-days", Tone.INFO),
    _R.EVENT_REGULARS: ("calendar-days", Tone.VIOLET),
    _R.REFUSED: ("shield-off", Tone.NEUTRAL),
    _R.UNREACHABLE: ("phone-off", Tone.NEUTRAL),
    _R.REFUNDED_TWICE: ("undo-2", Tone.BAD),
    _R.COMPLAINT_OPEN: ("circle-alert", Tone.WARN),
    _R.BOUGHT_NOT: ("shuffle", Tone.INFO),
    _R.BOUGHT_NOT_2: ("shuffle", Tone.INFO),
    _R.BOUGHT_NOT_3: ("shuffle", Tone.INFO),
    _R.REFERRED: ("link", Tone.GOLD),
}


def ready_name(ready: ReadySegment) -> str:
    """Give what a ready-made segment is called."""
    return translate("segments", _NAMES[ready])


def ready_meaning(ready: ReadySegment) -> str:
    """Give whom a ready-made segment means."""
    return translate("segments", _MEANINGS[ready])


def segment_name(segment: KeptSegment) -> str:
    """Give what a segment is called, in the language in use."""
    return segment.name if segment.ready is None else ready_name(segment.ready)


def segment_icon(segment: KeptSegment) -> tuple[str, Tone]:
    """Give icon and tone of a segment's tile."""
    if segment.ready is not None:
        return _ICONS[segment.ready]
    return ("snowflake", Tone.INFO) if segment.taken_on else ("bookmark", Tone.INFO)
