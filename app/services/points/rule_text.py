"""Rules to and from their JSON, every cell checked on the way in."""

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import fields
from datetime import date
from enum import Enum
from typing import TypeVar

from app.services.clock import from_day, to_day
from app.services.points.rule_views import (
    CapPer,
    Clearing,
    EarnKind,
    EarnRule,
    Expiry,
    PendingFrom,
    RuleSettings,
    SpendKind,
    SpendRule,
)

_Plain = TypeVar("_Plain")
_Told = TypeVar("_Told")
_MAY_LACK = ("from_on", "until_on", "pending_days", "stock", "coupon_id", "clearing")
_SETTINGS, _EARN, _SPEND, _CLEARING = (
    tuple(each.name for each in fields(kind))
    for kind in (RuleSettings, EarnRule, SpendRule, Clearing)
)


class RuleTextError(ValueError):
    """A text that is no rules; carries what is wrong with it."""


def settings_text(settings: RuleSettings) -> str:
    """Give rules as they are stored; days are numbers since 1970-01-01."""
    return json.dumps(_out(settings), ensure_ascii=False, separators=(",", ":"))


def settings_from(text: str) -> RuleSettings:
    """Read stored rules; what an older text does not say is as the defaults say.

    Raises:
        RuleTextError: not JSON, a name that no rule has, or a value of another kind.
    """
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RuleTextError(text[:40]) from error
    return _read(RuleSettings, _SETTINGS, told)


def _out(told: object) -> object:
    if isinstance(told, RuleSettings | EarnRule | SpendRule | Clearing):
        return {each.name: _out(getattr(told, each.name)) for each in fields(told)}
    if isinstance(told, tuple):
        return [_out(each) for each in told]
    return to_day(told) if isinstance(told, date) else told


def _read(kind: Callable[..., _Told], names: Collection[str], told: object) -> _Told:
    if not isinstance(told, Mapping):
        raise RuleTextError(str(kind))
    if unknown := set(told) - set(names):
        raise RuleTextError(min(map(str, unknown)))
    try:
        return kind(**{name: _cell(names, name, value) for name, value in told.items()})
    except (TypeError, ValueError, OverflowError) as error:
        raise RuleTextError(str(kind)) from error


def _cell(names: Collection[str], name: str, value: object) -> object:
    if value is None and name in _MAY_LACK:
        return None
    if name == "kind":
        return _code(SpendKind if "stock" in names else EarnKind, value)
    return _READERS.get(name, _whole)(value)


def _whole(value: object) -> object:
    return _plain(int, value)


def _yes_no(value: object) -> object:
    return _plain(bool, value)


def _words(value: object) -> object:
    return _plain(str, value)


def _code(kind: type[Enum], value: object) -> Enum:
    try:
        return kind(value)
    except ValueError as error:
        raise RuleTextError(kind.__name__) from error


def _day(value: object) -> date:
    return from_day(_plain(int, value))


def _plain(kind: type[_Plain], value: object) -> _Plain:
    if type(value) is not kind:
        raise RuleTextError(kind.__name__)
    return value


_READERS: Mapping[str, Callable[[object], object]] = {
    "earns": lambda value: tuple(_read(EarnRule, _EARN, each) for each in _plain(list, value)),
    "spends": lambda value: tuple(_read(SpendRule, _SPEND, each) for each in _plain(list, value)),
    "clearing": lambda value: _read(Clearing, _CLEARING, value),
    "pending_from": lambda value: _code(PendingFrom, value),
    "expiry": lambda value: _code(Expiry, value),
    "cap_per": lambda value: _code(CapPer, value),
    "weekdays": lambda value: tuple(_plain(int, each) for each in _plain(list, value)),
    "from_on": _day,
    "until_on": _day,
    **dict.fromkeys(("category", "product", "tier", "name"), _words),
    **dict.fromkeys((each for each in _SETTINGS if each.startswith(("is_", "leaves_"))), _yes_no),
}
