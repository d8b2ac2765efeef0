"""Words for referrals: how they were seen, what is in doubt, what became of a reward."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.services.referral import Doubt, RewardState, Seen
from app.ui.formats import day, listed, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.theme import Tone

_SEEN: Mapping[Seen | None, str] = {
    Seen.REMARK: QT_TRANSLATE_NOOP("referral", "code in a remark"),
    Seen.COUPON: QT_TRANSLATE_NOOP("referral", "used the card"),
    None: QT_TRANSLATE_NOOP("referral", "set by hand"),
}
_DOUBTS: Mapping[Doubt, str] = {
    Doubt.PHONE: QT_TRANSLATE_NOOP("referral", "same phone"),
    Doubt.ADDRESS: QT_TRANSLATE_NOOP("referral", "same address"),
    Doubt.PAYER: QT_TRANSLATE_NOOP("referral", "same payer"),
    Doubt.NAME: QT_TRANSLATE_NOOP("referral", "same name"),
    Doubt.CROWD: QT_TRANSLATE_NOOP("referral", "many friends at one address"),
    Doubt.CIRCLE: QT_TRANSLATE_NOOP("referral", "they brought each other"),
}
_STATES: Mapping[RewardState, tuple[str, Tone]] = {
    RewardState.NO_ORDER: (QT_TRANSLATE_NOOP("referral", "No order yet"), Tone.NEUTRAL),
    RewardState.TAKEN_BACK: (QT_TRANSLATE_NOOP("referral", "Taken back"), Tone.BAD),
    RewardState.OFF: (QT_TRANSLATE_NOOP("referral", "No program then"), Tone.NEUTRAL),
    RewardState.REVIEW: (QT_TRANSLATE_NOOP("referral", "To review"), Tone.WARN),
    RewardState.REFUSED: (QT_TRANSLATE_NOOP("referral", "Refused"), Tone.BAD),
    RewardState.TOO_SMALL: (QT_TRANSLATE_NOOP("referral", "Order too small"), Tone.NEUTRAL),
    RewardState.OVER_LIMIT: (QT_TRANSLATE_NOOP("referral", "Over the limit"), Tone.NEUTRAL),
    RewardState.NOTHING: (QT_TRANSLATE_NOOP("referral", "No reward"), Tone.NEUTRAL),
    RewardState.PENDING: (QT_TRANSLATE_NOOP("referral", "Pending"), Tone.INFO),
    RewardState.THERE: (QT_TRANSLATE_NOOP("referral", "Given"), Tone.OK),
}


def seen_words(seen: Seen | None) -> str:
    """Give how it was seen who brought somebody."""
    return translate("referral", _SEEN[seen])


def doubt_words(doubts: Sequence[Doubt], crowd: int = 0) -> str:
    """Give why a reward waits.

    Args:
        crowd: which friend at one address it is.
    """
    said = [translate("referral", _DOUBTS[doubt]) for doubt in doubts if doubt is not Doubt.CROWD]
    if Doubt.CROWD in doubts:
        nth = translate("referral", "friend {nth} at one address").format(nth=number(crowd))
        said.append(nth if crowd else translate("referral", _DOUBTS[Doubt.CROWD]))
    return listed(said)


def reward_state(state: RewardState) -> tuple[str, Tone]:
    """Give word and tone of what became of a reward."""
    words, tone = _STATES[state]
    return translate("referral", words), tone


def kin_words(state: RewardState, seen: Seen | None, until: date | None) -> str:
    """Give what stands under a person of a family."""
    if state is RewardState.PENDING and until is not None:
        return translate("referral", "pending to {day}").format(day=day(until))
    if state in (RewardState.REVIEW, RewardState.PENDING, RewardState.REFUSED):
        return reward_state(state)[0]
    return seen_words(seen)


def shown_code(code: str) -> str:
    """Give a personal code as it is written on a card."""
    return f"{code[:4]}-{code[4:]}"


def referral_event(kind: str, name: str) -> str:
    """Give the first line of an event: brought, brings or own_code, and a name or a code."""
    if kind == "own_code":
        return translate("referral", "Got the code {code}").format(code=shown_code(name))
    brought = translate("referral", "Brought by {name}")
    brings = translate("referral", "Brought {name}")
    return (brought if kind == "brought" else brings).format(name=name)


def referral_event_line(kind: str, seen: str) -> str:
    """Give the second line of an event; `seen` is how it was seen, nothing for by hand."""
    if kind == "own_code":
        return translate("referral", "to forward to friends")
    return seen_words(Seen(seen) if seen else None)
