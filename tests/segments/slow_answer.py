"""Whom a tree means, by plain Python over the people: slow, and written apart from the program."""

import itertools
import unicodedata
from calendar import monthrange
from datetime import date, timedelta

from app.services.clock import from_day
from app.services.segments import Field, Group, How, Op
from tests.segments.a_shop import TODAY


def meant(tree, people):
    """Give the ids of whom a tree means."""
    shows_hidden = any(each.field is Field.HIDDEN for each in tree.root.conditions())
    usual = usual_gap(people)
    return {
        person.id
        for person in people
        if (shows_hidden or not person.is_hidden) and holds(tree.root, person, usual)
    }


def usual_gap(people):
    gaps = [gap for person in people for gap in gaps_of(person)]
    return sum(gaps) / len(gaps) if gaps else 90


def gaps_of(person):
    days = sorted(set(person.days))
    return [later - earlier for earlier, later in itertools.pairwise(days)]


def holds(part, person, usual):
    if not isinstance(part, Group):
        return condition_holds(part, person, usual)
    each = [holds(inner, person, usual) for inner in part.parts]
    if not each:
        return True
    return {How.ALL: all(each), How.ANY: any(each), How.NONE: not any(each)}[part.how]


def value_of(field, person, usual):
    last = max(person.days, default=None)
    gaps = gaps_of(person)
    own = sum(gaps) / len(gaps) if len(gaps) >= 2 else usual
    return {
        Field.NAME: person.name,
        Field.CLASS: person.class_code,
        Field.SPENT: person.spent,
        Field.ORDERS: len(person.days),
        Field.FIRST_ORDER: min(person.days, default=None),
        Field.LAST_ORDER: last,
        Field.DAYS_SINCE: None if last is None else TODAY - last,
        Field.OVERDUE: None if last is None else (TODAY - last) / own,
        Field.CONSENT_SMS: person.consent["sms"],
        Field.CONSENT_EMAIL: person.consent["email"],
        Field.HIDDEN: int(person.is_hidden),
        Field.TAG: person.tags,
        Field.SHOP: person.shops,
        Field.PRODUCT: person.products,
    }[field]


def condition_holds(condition, person, usual):  # noqa: PLR0911 - a table of meanings
    op, values = condition.op, condition.values
    if condition.field is Field.REGION:
        return region_holds(op, values, person)
    value = value_of(condition.field, person, usual)
    if isinstance(value, set):
        return set_holds(op, set(values), value)
    if op is Op.EMPTY:
        return value in (None, "")
    if op is Op.NOT_EMPTY:
        return value not in (None, "")
    denied = {
        Op.IS_NOT: Op.IS,
        Op.CONTAINS_NOT: Op.CONTAINS,
        Op.NOT_IN_LAST: Op.IN_LAST,
        Op.NONE_OF: Op.ANY_OF,
    }
    if op in denied:
        return not plain_holds(denied[op], values, value)
    return plain_holds(op, values, value)


def region_holds(op, values, person):
    if op is Op.EMPTY:
        return person.province is None
    if op is Op.NOT_EMPTY:
        return person.province is not None
    lives = {person.province, f"{person.province}/{person.city}"} & set(values)
    return bool(lives) is (op in (Op.IS, Op.ANY_OF))


def set_holds(op, values, found):
    return {
        Op.ANY_OF: bool(values & found),
        Op.ALL_OF: values <= found,
        Op.NONE_OF: not values & found,
        Op.EXACTLY: values == found,
        Op.EMPTY: not found,
        Op.NOT_EMPTY: bool(found),
    }[op]


def plain_holds(op, values, value):  # noqa: PLR0911 - a table of meanings
    if value is None:
        return False
    first = values[0]
    if isinstance(value, str):
        said, asked = alike(value), alike(str(first))
        return {
            Op.IS: said == asked,
            Op.CONTAINS: asked in said,
            Op.STARTS_WITH: said.startswith(asked),
            Op.ENDS_WITH: said.endswith(asked),
            Op.ANY_OF: value in values,
        }[op]
    if op is Op.BETWEEN:
        return first <= value <= values[1]
    if op in (Op.IN_LAST, Op.OVER_AGO, Op.THIS, Op.PREVIOUS, Op.WEEKDAY, Op.MONTH):
        return day_holds(op, values, from_day(value), from_day(TODAY))
    return {
        Op.IS: value == first,
        Op.OVER: value > first,
        Op.AT_LEAST: value >= first,
        Op.UNDER: value < first,
        Op.AT_MOST: value <= first,
        Op.BEFORE: value < first,
        Op.AFTER: value > first,
    }[op]


def alike(text):
    return unicodedata.normalize("NFKC", text).casefold()


def day_holds(op, values, day, today):  # noqa: PLR0911 - as above
    if op is Op.WEEKDAY:
        return day.weekday() == values[0]
    if op is Op.MONTH:
        return day.month == values[0]
    if op is Op.IN_LAST:
        return earlier(today, values[0], values[1]) < day <= today
    if op is Op.OVER_AGO:
        return day < earlier(today, values[0], values[1])
    name = period_name(today, values[0])
    if op is Op.PREVIOUS:
        walked = today
        while period_name(walked, values[0]) == name:
            walked -= timedelta(days=1)
        name = period_name(walked, values[0])
    return period_name(day, values[0]) == name


def earlier(today, count, unit):
    if unit in ("day", "week"):
        return today - timedelta(days=count * (7 if unit == "week" else 1))
    for _ in range(count * {"month": 1, "quarter": 3, "year": 12}[unit]):
        year, month = (today.year, today.month - 1) if today.month > 1 else (today.year - 1, 12)
        today = date(year, month, min(from_day(TODAY).day, monthrange(year, month)[1]))
    return today


def period_name(day, unit):
    return {
        "day": day,
        "week": day.isocalendar()[:2],
        "month": (day.year, day.month),
        "quarter": (day.year, (day.month + 2) // 3),
        "year": day.year,
    }[unit]
