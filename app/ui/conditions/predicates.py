"""Whole predicates for every comparison: what follows "people …" in English.

Each language has its own order of words, so each sentence is translated as one. {field} is the
noun of a field; {value}, {first} and {last} are values as they are read.
"""

from collections.abc import Mapping

from app.services.segments import Field, Kind, Op
from app.ui.i18n import QT_TRANSLATE_NOOP

_TEXT: Mapping[Op, str] = {
    Op.IS: QT_TRANSLATE_NOOP("rules", "whose {field} is {value}"),
    Op.IS_NOT: QT_TRANSLATE_NOOP("rules", "whose {field} is not {value}"),
    Op.CONTAINS: QT_TRANSLATE_NOOP("rules", "whose {field} contains {value}"),
    Op.CONTAINS_NOT: QT_TRANSLATE_NOOP("rules", "whose {field} does not contain {value}"),
    Op.STARTS_WITH: QT_TRANSLATE_NOOP("rules", "whose {field} begins with {value}"),
    Op.ENDS_WITH: QT_TRANSLATE_NOOP("rules", "whose {field} ends with {value}"),
    Op.MATCHES: QT_TRANSLATE_NOOP("rules", "whose {field} looks like {value}"),
    Op.SOUNDS: QT_TRANSLATE_NOOP("rules", "whose {field} begins with {value} in pinyin"),
    Op.ANY_OF: QT_TRANSLATE_NOOP("rules", "whose {field} is {value}"),
    Op.NONE_OF: QT_TRANSLATE_NOOP("rules", "whose {field} is not {value}"),
    Op.EMPTY: QT_TRANSLATE_NOOP("rules", "whose {field} is not known"),
    Op.NOT_EMPTY: QT_TRANSLATE_NOOP("rules", "whose {field} is known"),
}
_NUMBER: Mapping[Op, str] = {
    Op.IS: QT_TRANSLATE_NOOP("rules", "whose {field} is exactly {value}"),
    Op.IS_NOT: QT_TRANSLATE_NOOP("rules", "whose {field} is not {value}"),
    Op.OVER: QT_TRANSLATE_NOOP("rules", "whose {field} is over {value}"),
    Op.AT_LEAST: QT_TRANSLATE_NOOP("rules", "whose {field} is at least {value}"),
    Op.UNDER: QT_TRANSLATE_NOOP("rules", "whose {field} is under {value}"),
    Op.AT_MOST: QT_TRANSLATE_NOOP("rules", "whose {field} is at most {value}"),
    Op.BETWEEN: QT_TRANSLATE_NOOP("rules", "whose {field} is from {first} to {last}"),
    Op.TOP: QT_TRANSLATE_NOOP("rules", "who are the {value} with the largest {field}"),
    Op.TOP_SHARE: QT_TRANSLATE_NOOP("rules", "who are in the top {value}% by {field}"),
    Op.PERCENTILE: QT_TRANSLATE_NOOP(
        "rules", "who rank between {first}% and {last}% by {field}, from the smallest up"
    ),
    Op.EMPTY: QT_TRANSLATE_NOOP("rules", "whose {field} is not known"),
    Op.NOT_EMPTY: QT_TRANSLATE_NOOP("rules", "whose {field} is known"),
}
_DAY: Mapping[Op, str] = {
    Op.IS: QT_TRANSLATE_NOOP("rules", "whose {field} was on {value}"),
    Op.BEFORE: QT_TRANSLATE_NOOP("rules", "whose {field} was before {value}"),
    Op.AFTER: QT_TRANSLATE_NOOP("rules", "whose {field} was after {value}"),
    Op.BETWEEN: QT_TRANSLATE_NOOP("rules", "whose {field} was from {first} to {last}"),
    Op.IN_LAST: QT_TRANSLATE_NOOP("rules", "whose {field} was in the last {value}"),
    Op.NOT_IN_LAST: QT_TRANSLATE_NOOP("rules", "whose {field} was not in the last {value}"),
    Op.IN_NEXT: QT_TRANSLATE_NOOP("rules", "whose {field} is in the next {value}"),
    Op.OVER_AGO: QT_TRANSLATE_NOOP("rules", "whose {field} was more than {value} ago"),
    Op.THIS: QT_TRANSLATE_NOOP("rules", "whose {field} was {value}"),
    Op.PREVIOUS: QT_TRANSLATE_NOOP("rules", "whose {field} was {value}"),
    Op.WEEKDAY: QT_TRANSLATE_NOOP("rules", "whose {field} was on a {value}"),
    Op.MONTH: QT_TRANSLATE_NOOP("rules", "whose {field} was in {value} of any year"),
    Op.YEARLY: QT_TRANSLATE_NOOP("rules", "whose {field} was on {value} of any year"),
    Op.LUNAR: QT_TRANSLATE_NOOP("rules", "whose {field} was on {value} of any year"),
    Op.YEARLY_BETWEEN: QT_TRANSLATE_NOOP(
        "rules", "whose {field} was between {first} and {last} of any year"
    ),
    Op.EMPTY: QT_TRANSLATE_NOOP("rules", "who have no {field}"),
    Op.NOT_EMPTY: QT_TRANSLATE_NOOP("rules", "whose {field} is known"),
}
_BIRTHDAY: Mapping[Op, str] = {
    Op.IN_NEXT: QT_TRANSLATE_NOOP("rules", "who have birthday in the next {value}"),
    Op.MONTH: QT_TRANSLATE_NOOP("rules", "who have birthday in {value}"),
    Op.YEARLY: QT_TRANSLATE_NOOP("rules", "who have birthday on {value}"),
    Op.LUNAR: QT_TRANSLATE_NOOP("rules", "who have birthday on {value}"),
    Op.YEARLY_BETWEEN: QT_TRANSLATE_NOOP("rules", "who have birthday between {first} and {last}"),
    Op.EMPTY: QT_TRANSLATE_NOOP("rules", "whose {field} is not known"),
    Op.NOT_EMPTY: QT_TRANSLATE_NOOP("rules", "whose {field} is known"),
}
_CHOICE: Mapping[Op, str] = {
    op: _TEXT[op] for op in (Op.IS, Op.IS_NOT, Op.ANY_OF, Op.NONE_OF, Op.EMPTY, Op.NOT_EMPTY)
}
_MANY: Mapping[Op, str] = {
    Op.ANY_OF: QT_TRANSLATE_NOOP("rules", "who have {value} among their {field}"),
    Op.ALL_OF: QT_TRANSLATE_NOOP("rules", "who have all of {value} among their {field}"),
    Op.NONE_OF: QT_TRANSLATE_NOOP("rules", "who have no {value} among their {field}"),
    Op.EXACTLY: QT_TRANSLATE_NOOP("rules", "whose {field} are just {value}"),
    Op.EMPTY: QT_TRANSLATE_NOOP("rules", "who have no {field} at all"),
    Op.NOT_EMPTY: QT_TRANSLATE_NOOP("rules", "who have any {field} at all"),
}
OF_KIND: Mapping[Kind, Mapping[Op, str]] = {
    Kind.TEXT: _TEXT,
    Kind.TEXTS: _TEXT,
    Kind.NUMBER: _NUMBER,
    Kind.DAY: _DAY,
    Kind.MOMENT: _DAY,
    Kind.BIRTHDAY: _BIRTHDAY,
    Kind.CHOICE: _CHOICE,
    Kind.MANY: _MANY,
    Kind.YES_NO: {},
}
# Yes and no are whole sentences of their own.
YES_NO: Mapping[Field, tuple[str, str]] = {
    Field.MERGED: (
        QT_TRANSLATE_NOOP("rules", "who were put together from several records"),
        QT_TRANSLATE_NOOP("rules", "who have one record only"),
    ),
    Field.HAS_CODE: (
        QT_TRANSLATE_NOOP("rules", "who hold a referral code"),
        QT_TRANSLATE_NOOP("rules", "who hold no referral code"),
    ),
    Field.REFERRED: (
        QT_TRANSLATE_NOOP("rules", "whom somebody referred"),
        QT_TRANSLATE_NOOP("rules", "whom nobody referred"),
    ),
    Field.BOUGHT_AGAIN: (
        QT_TRANSLATE_NOOP("rules", "who bought the same product again"),
        QT_TRANSLATE_NOOP("rules", "who never bought a product twice"),
    ),
    Field.SHOWN_AGAIN: (
        QT_TRANSLATE_NOOP("rules", "who were hidden once and shown again"),
        QT_TRANSLATE_NOOP("rules", "who were never hidden and shown again"),
    ),
    Field.TIER_BY_HAND: (
        QT_TRANSLATE_NOOP("rules", "whose tier was set by hand"),
        QT_TRANSLATE_NOOP("rules", "whose tier was not set by hand"),
    ),
    Field.HIDDEN: (
        QT_TRANSLATE_NOOP("rules", "who are hidden"),
        QT_TRANSLATE_NOOP("rules", "who are not hidden"),
    ),
    Field.BAD_CONTACT: (
        QT_TRANSLATE_NOOP("rules", "who have a phone or e-mail that failed"),
        QT_TRANSLATE_NOOP("rules", "whose phones and e-mails never failed"),
    ),
    Field.SHOWN_AGAIN: (
        QT_TRANSLATE_NOOP("rules", "who were taken back into the lists"),
        QT_TRANSLATE_NOOP("rules", "who were never taken back into the lists"),
    ),
}
OF_FIELD: Mapping[tuple[Field, Op], str] = {
    (Field.LIST, Op.ANY_OF): QT_TRANSLATE_NOOP("rules", "who are in the list {value}"),
    (Field.LIST, Op.NONE_OF): QT_TRANSLATE_NOOP("rules", "who are not in the list {value}"),
    (Field.TOUCHED, Op.ANY_OF): QT_TRANSLATE_NOOP("rules", "whom action {value} changed"),
    (Field.TOUCHED, Op.NONE_OF): QT_TRANSLATE_NOOP("rules", "whom action {value} did not change"),
    (Field.CATEGORY, Op.ANY_OF): QT_TRANSLATE_NOOP("rules", "who bought of {value}"),
    (Field.CATEGORY, Op.NONE_OF): QT_TRANSLATE_NOOP("rules", "who never bought of {value}"),
    (Field.PREFERRED_CHANNEL, Op.EMPTY): QT_TRANSLATE_NOOP("rules", "whom no channel reaches"),
    (Field.PREFERRED_CHANNEL, Op.NOT_EMPTY): QT_TRANSLATE_NOOP(
        "rules", "whom some channel reaches"
    ),
    (Field.SPENT_YEAR, Op.AT_MOST): QT_TRANSLATE_NOOP(
        "rules", "who spent at most {value} in 12 months"
    ),
    (Field.SPENT_YEAR, Op.UNDER): QT_TRANSLATE_NOOP(
        "rules", "who spent under {value} in 12 months"
    ),
    (Field.SPENT_YEAR, Op.AT_LEAST): QT_TRANSLATE_NOOP(
        "rules", "who spent at least {value} in 12 months"
    ),
    (Field.SPENT_YEAR, Op.OVER): QT_TRANSLATE_NOOP("rules", "who spent over {value} in 12 months"),
    (Field.REGION, Op.IS): QT_TRANSLATE_NOOP("rules", "who live in {value}"),
    (Field.REGION, Op.ANY_OF): QT_TRANSLATE_NOOP("rules", "who live in {value}"),
    (Field.REGION, Op.IS_NOT): QT_TRANSLATE_NOOP("rules", "who do not live in {value}"),
    (Field.REGION, Op.NONE_OF): QT_TRANSLATE_NOOP("rules", "who do not live in {value}"),
    (Field.SPENT, Op.OVER): QT_TRANSLATE_NOOP("rules", "who spent over {value}"),
    (Field.SPENT, Op.AT_LEAST): QT_TRANSLATE_NOOP("rules", "who spent at least {value}"),
    (Field.SPENT, Op.UNDER): QT_TRANSLATE_NOOP("rules", "who spent under {value}"),
    (Field.SPENT, Op.AT_MOST): QT_TRANSLATE_NOOP("rules", "who spent at most {value}"),
    (Field.SPENT, Op.BETWEEN): QT_TRANSLATE_NOOP("rules", "who spent from {first} to {last}"),
    (Field.SPENT, Op.IS): QT_TRANSLATE_NOOP("rules", "who spent exactly {value}"),
    (Field.FIRST_ORDER, Op.IN_LAST): QT_TRANSLATE_NOOP(
        "rules", "who ordered for the first time in the last {value}"
    ),
    (Field.FIRST_ORDER, Op.OVER_AGO): QT_TRANSLATE_NOOP(
        "rules", "who ordered for the first time more than {value} ago"
    ),
    (Field.LAST_ORDER, Op.IN_LAST): QT_TRANSLATE_NOOP("rules", "who ordered in the last {value}"),
    (Field.LAST_ORDER, Op.NOT_IN_LAST): QT_TRANSLATE_NOOP(
        "rules", "who did not order in the last {value}"
    ),
    (Field.LAST_ORDER, Op.OVER_AGO): QT_TRANSLATE_NOOP(
        "rules", "who ordered last more than {value} ago"
    ),
    (Field.LAST_ORDER, Op.EMPTY): QT_TRANSLATE_NOOP("rules", "who never ordered"),
    (Field.LAST_ORDER, Op.NOT_EMPTY): QT_TRANSLATE_NOOP("rules", "who ordered at some time"),
    (Field.DAYS_SINCE, Op.OVER): QT_TRANSLATE_NOOP(
        "rules", "who ordered last more than {value} days ago"
    ),
    (Field.DAYS_SINCE, Op.BETWEEN): QT_TRANSLATE_NOOP(
        "rules", "who ordered last {first} to {last} days ago"
    ),
    (Field.OVERDUE, Op.OVER): QT_TRANSLATE_NOOP(
        "rules", "who have waited over {value} times their usual gap"
    ),
    (Field.OVERDUE, Op.AT_LEAST): QT_TRANSLATE_NOOP(
        "rules", "who have waited at least {value} times their usual gap"
    ),
    (Field.OVERDUE, Op.UNDER): QT_TRANSLATE_NOOP(
        "rules", "who have waited less than {value} times their usual gap"
    ),
    (Field.OVERDUE, Op.AT_MOST): QT_TRANSLATE_NOOP(
        "rules", "who have waited at most {value} times their usual gap"
    ),
    (Field.OVERDUE, Op.BETWEEN): QT_TRANSLATE_NOOP(
        "rules", "who have waited {first} to {last} times their usual gap"
    ),
    (Field.TAG, Op.ANY_OF): QT_TRANSLATE_NOOP("rules", "who have the tag {value}"),
    (Field.TAG, Op.ALL_OF): QT_TRANSLATE_NOOP("rules", "who have the tags {value}"),
    (Field.TAG, Op.NONE_OF): QT_TRANSLATE_NOOP("rules", "who do not have the tag {value}"),
    (Field.SHOP, Op.ANY_OF): QT_TRANSLATE_NOOP("rules", "who ordered at {value}"),
    (Field.SHOP, Op.ALL_OF): QT_TRANSLATE_NOOP("rules", "who ordered at {value}"),
    (Field.SHOP, Op.NONE_OF): QT_TRANSLATE_NOOP("rules", "who never ordered at {value}"),
    (Field.PRODUCT, Op.ANY_OF): QT_TRANSLATE_NOOP("rules", "who bought {value}"),
    (Field.PRODUCT, Op.ALL_OF): QT_TRANSLATE_NOOP("rules", "who bought {value}"),
    (Field.PRODUCT, Op.NONE_OF): QT_TRANSLATE_NOOP("rules", "who never bought {value}"),
    (Field.PRODUCT, Op.EXACTLY): QT_TRANSLATE_NOOP("rules", "who bought nothing but {value}"),
    (Field.CONCERN, Op.ANY_OF): QT_TRANSLATE_NOOP("rules", "who worry about {value}"),
    (Field.CONCERN_SOLVED, Op.ANY_OF): QT_TRANSLATE_NOOP(
        "rules", "whose concern about {value} was solved"
    ),
    (Field.CONCERN_EVER, Op.ANY_OF): QT_TRANSLATE_NOOP("rules", "who ever worried about {value}"),
    (Field.BUYING_DAY, Op.ANY_OF): QT_TRANSLATE_NOOP("rules", "who ever ordered on {value}"),
    (Field.SHIPPED_TO, Op.ANY_OF): QT_TRANSLATE_NOOP("rules", "who had an order sent to {value}"),
}
