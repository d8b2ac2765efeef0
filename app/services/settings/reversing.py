"""Takes settings back: each gets its earlier value where it still has the one that was given."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.models.database import UnitOfWork
from app.services.changes import Subject
from app.services.clock import Clock, to_ms
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action
from app.services.settings import queries
from app.services.settings.class_rules import put_later, put_rule, put_rule_order
from app.services.settings.errors import NothingToPutBackError
from app.services.settings.leap_day import LeapDay
from app.services.settings.putting import put_leap_day, put_own, put_rate
from app.services.settings.referral_rows import (
    REFERRAL_CHOICE,
    REFERRAL_CODES,
    REFERRAL_RULE,
    put_referral_choice,
    put_referral_codes,
    put_referral_rule,
)
from app.services.settings.segment_rows import SEGMENT, put_segment
from app.services.settings.views import SettingBack

Facts = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class _Hands:
    """What a setting is put back with."""

    uow: UnitOfWork
    clock: Clock
    followers: Followers


def take_setting_back(
    uow: UnitOfWork, clock: Clock, followers: Followers, action_id: int
) -> SettingBack:
    """Undo the change of a setting, or such an undo, in the caller's transaction.

    Raises:
        NothingToPutBackError: no such change, or it is taken back already.
    """
    facts = queries.facts_to_take_back(uow.session, action_id)
    what = "" if facts is None else str(facts.get("what"))
    if facts is None or what not in _PUT:
        raise NothingToPutBackError(str(action_id))
    back = {**facts, "before": facts.get("after"), "after": facts.get("before")}
    undo = record_action(uow, clock, ActionKind.UNDO, back, reverses=action_id)
    is_kept = not queries.still_holds(uow.session, facts)
    if not is_kept:
        _PUT[what](_Hands(uow, clock, followers), back)
    uow.touch(Subject.SETTINGS, Subject.BUSINESS, Subject.HISTORY)
    return SettingBack(undo, is_kept)


def _put_name(hands: _Hands, facts: Facts) -> None:
    hands.uow.sql("UPDATE business SET name = ?", (facts["after"],))


def _put_rate(hands: _Hands, facts: Facts) -> None:
    after = facts["after"]
    key = (str(facts["currency"]), int(str(facts["month"])))
    put_rate(hands.uow, hands.followers, key, None if after is None else int(str(after)))


def _put_rates(hands: _Hands, facts: Facts) -> None:
    after, months = facts["after"], json.loads(str(facts["months"]))
    for month, rate in zip(months, after if isinstance(after, list) else [], strict=True):
        put_rate(hands.uow, hands.followers, (str(facts["currency"]), int(month)), rate)


def _put_own(hands: _Hands, facts: Facts) -> None:
    key = (str(facts["platform"]), str(facts["account"]))
    put_own(hands.uow, hands.followers, key, is_own=bool(facts["after"]))


def _put_leap_day(hands: _Hands, facts: Facts) -> None:
    put_leap_day(hands.uow, LeapDay(int(str(facts["after"]))))


def _put_shop(column: str) -> Callable[[_Hands, Facts], None]:
    def put(hands: _Hands, facts: Facts) -> None:
        hands.uow.sql(f"UPDATE shop SET {column} = :after WHERE id = :shop", facts)
        hands.uow.touch(Subject.CUSTOMERS)

    return put


def _put_segment(hands: _Hands, facts: Facts) -> None:
    put_segment(hands.uow, to_ms(hands.clock.now()), facts)


def _put_segment_order(hands: _Hands, facts: Facts) -> None:
    after = facts["after"]
    put_segment_order(hands.uow, after if isinstance(after, list) else [])


def _put_field(hands: _Hands, facts: Facts) -> None:
    # Its values may be wished back, so it is given up at most.
    given_up = int(facts["after"] is None)
    _put_of_field("is_given_up")(hands, {**facts, "after": given_up})


def _put_of_field(column: str) -> Callable[[_Hands, Facts], None]:
    def put(hands: _Hands, facts: Facts) -> None:
        after = facts["after"]
        told = json.dumps(after, ensure_ascii=False) if isinstance(after, list) else after
        places = (told, facts["field"])
        hands.uow.sql(f"UPDATE custom_field SET {column} = ? WHERE id = ?", places)
        hands.uow.touch(Subject.CUSTOMERS)

    return put


def _put_field_order(hands: _Hands, facts: Facts) -> None:
    after = facts["after"]
    put_field_order(hands.uow, after if isinstance(after, list) else [])
    hands.uow.touch(Subject.CUSTOMERS)


def _put_rule(hands: _Hands, facts: Facts) -> None:
    after = facts["after"]
    text = None if after is None else str(after)
    put_rule(hands.uow, int(str(facts["rule"])), int(str(facts["position"])), text)


def _put_rule_order(hands: _Hands, facts: Facts) -> None:
    after = facts["after"]
    put_rule_order(hands.uow, after if isinstance(after, list) else [])


def _put_later(hands: _Hands, facts: Facts) -> None:
    put_later(hands.uow, is_on=bool(facts["after"]))


def _put_referral_rule(hands: _Hands, facts: Facts) -> None:
    put_referral_rule(hands.uow, hands.clock, hands.followers, facts)


def _put_referral_choice(hands: _Hands, facts: Facts) -> None:
    put_referral_choice(hands.uow, hands.clock, hands.followers, facts)


def _put_referral_codes(hands: _Hands, facts: Facts) -> None:
    put_referral_codes(hands.uow, facts)


def put_field_order(uow: UnitOfWork, fields: Sequence[int]) -> None:
    """Put the seller's own fields in this order."""
    for position, field in enumerate(fields, 1):
        uow.sql("UPDATE custom_field SET position = ? WHERE id = ?", (position, field))


def put_segment_order(uow: UnitOfWork, keys: Sequence[str]) -> None:
    """Let segments stand in this order; one that is not named comes after them."""
    uow.sql("DELETE FROM setting WHERE name = ?", (queries.SEGMENT_ORDER,))
    if keys:
        text = json.dumps(list(keys))
        uow.sql("INSERT INTO setting(name, value) VALUES(?, ?)", (queries.SEGMENT_ORDER, text))


_PUT: Mapping[str, Callable[[_Hands, Facts], None]] = {
    "name": _put_name,
    "rate": _put_rate,
    "rates": _put_rates,
    "own_account": _put_own,
    queries.LEAP_DAY: _put_leap_day,
    "shop_name": _put_shop("name"),
    "shop_zone": _put_shop("zone"),
    SEGMENT: _put_segment,
    "segment_order": _put_segment_order,
    "class_rule": _put_rule,
    "class_rule_order": _put_rule_order,
    "class_later": _put_later,
    "custom_field": _put_field,
    "custom_name": _put_of_field("name"),
    "custom_choices": _put_of_field("choices"),
    "custom_is_identifying": _put_of_field("is_identifying"),
    "custom_is_given_up": _put_of_field("is_given_up"),
    "custom_order": _put_field_order,
    REFERRAL_RULE: _put_referral_rule,
    REFERRAL_CHOICE: _put_referral_choice,
    REFERRAL_CODES: _put_referral_codes,
}
REVERSIBLE = tuple(_PUT)  # the facts of other changes do not tell how
