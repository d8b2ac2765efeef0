import pytest

from app.services.clock import to_day
from app.services.segments import (
    KINDS,
    LINE_KINDS,
    LINE_OPERATORS,
    OPERATORS,
    PERIOD_OPERATORS,
    Condition,
    Field,
    First,
    Group,
    Happening,
    How,
    LineCondition,
    LineField,
    Measure,
    Member,
    Op,
    Share,
    Tree,
    Unit,
    is_whole,
)
from app.services.settings import LeapDay
from app.ui.conditions.fields import FieldGroup, field_words, fields_of, noun_words, own_field
from app.ui.conditions.meaning import days_meant
from app.ui.conditions.sentences import rule_words
from app.ui.conditions.value_words import Lexicon
from app.ui.i18n import Language, speak
from tests.ui_pages.fakes import TODAY

PERIODS = (Op.IN_LAST, Op.NOT_IN_LAST, Op.IN_NEXT, Op.OVER_AGO)
OWN = {Field.FACET: "baby_month"} | dict.fromkeys(
    (Field.CUSTOM_TEXT, Field.CUSTOM_NUMBER, Field.CUSTOM_DAY, Field.CUSTOM_CHOICE), "1"
)
LEXICON = Lexicon(
    "CNY", {(Field.PRODUCT, 1): "Jasmine tea", (Field.SHOP, 1): "Hill"}, {}, {"own:1": "Friends"}
)


_VALUES = {
    Op.EMPTY: (),
    Op.NOT_EMPTY: (),
    Op.THIS: ("month",),
    Op.PREVIOUS: ("month",),
    Op.YEARLY: (1111,),
    Op.LUNAR: (815,),
    Op.YEARLY_BETWEEN: (1111, 1212),
    Op.BETWEEN: (20, 60),
    Op.PERCENTILE: (20, 60),
} | dict.fromkeys(PERIODS, (30, "day"))
_SEVERAL = (Op.ALL_OF, Op.ANY_OF, Op.NONE_OF, Op.EXACTLY)


def _values(op):
    return _VALUES.get(op, (1, 2) if op in _SEVERAL else (1,))


EVERY = [(field, op) for field in Field for op in OPERATORS[KINDS[field]]]


@pytest.mark.parametrize("language", list(Language))
def test_every_comparison_is_a_sentence_in_every_language(qapp, language):
    speak(language)

    for field, op in EVERY:
        _check_sentence(field, op, language)


def _check_sentence(field, op, language):
    condition = Condition(field, op, _values(op), OWN.get(field, ""))
    assert is_whole(KINDS[field], op, condition.values)

    words = rule_words(Tree(Group(parts=(condition,))), LEXICON)

    assert "{" not in words
    assert field.value not in words or field.value in noun_words(field)
    if language is not Language.ENGLISH:
        assert "who" not in words
        assert words.endswith("。")


def test_every_field_is_offered_in_a_group_with_words(qapp):
    offered = {field for group in FieldGroup for field in fields_of(group)}

    assert offered == set(Field) - set(OWN) - {Field.TOUCHED}  # which no seller picks
    assert all(field_words(field) != field.value for field in offered | {Field.TOUCHED})


@pytest.mark.parametrize("language", list(Language))
def test_every_part_of_an_event_is_a_sentence(qapp, language):
    speak(language)
    lines = tuple(
        LineCondition(each, op, (1, 2)[: 2 if op is Op.BETWEEN else 1])
        for each in LineField
        for op in LINE_OPERATORS[LINE_KINDS[each]]
    )
    periods = [None, *((op, _values(op)) for op in PERIOD_OPERATORS)]

    for measure in Measure:
        for op, amount in ((Op.AT_LEAST, 2), (Op.AT_MOST, 0), (Op.IS, 3)):
            for period in periods:
                for kept in ((), lines):
                    part = Happening(op, amount, measure, period, kept, is_same_order=True)
                    words = rule_words(Tree(Group(parts=(part,))), LEXICON)
                    assert "{" not in words
                    assert language is Language.ENGLISH or "who" not in words


SPENT = Condition(Field.SPENT, Op.OVER, (50_000,))
LIVES = Condition(Field.REGION, Op.ANY_OF, ("浙江", "江苏", "上海"))
OFTEN = Condition(Field.ORDERS, Op.AT_LEAST, (2,))
REFUSED = Condition(Field.CONSENT_SMS, Op.ANY_OF, ("refused",))
TEA = LineCondition(LineField.PRODUCT, Op.IS, (1,))
RULE = Tree(
    Group(
        parts=(LIVES, Group(How.ANY, (SPENT, OFTEN)), Group(How.NONE, (REFUSED, Member("own:1"))))
    )
)


ENGLISH = (
    "People who live in 浙江, 江苏 or 上海, and (who spent over ¥500, or whose number of orders is"
    " at least 2) — without those whose answer about text messages is Refused, or who are in the"
    " segment “Friends”."
)
CHINESE = (
    "住在浙江、江苏或上海，且（消费超过 ¥500，或订单数不少于 2）的客户；"
    "不含短信许可是已拒收，或属于分群“Friends”的人。"
)
JAPANESE = (
    "浙江、江苏または上海に住んでいる、かつ（¥500を超えて購入した、または注文数が2以上である）お客さま。"
    "ただしSMSへの返事が配信拒否である、またはセグメント「Friends」に入る方を除く。"
)


@pytest.mark.parametrize(
    ("language", "words"), list(zip(Language, (ENGLISH, CHINESE, JAPANESE), strict=True))
)
def test_a_whole_rule_reads_as_one_would_say_it(qapp, language, words):
    speak(language)

    assert rule_words(RULE, LEXICON) == words


def test_events_shares_and_the_first_so_many_read_as_one_would_say_them(qapp):
    tea = Happening(Op.AT_LEAST, 2, period=(Op.IN_LAST, (90, "day")), lines=(TEA,))
    never = Happening(Op.AT_MOST, 0, period=(Op.PREVIOUS, (Unit.MONTH,)))
    tree = Tree(Group(parts=(tea, never, Share(10))), first=First(100, Field.SPENT))

    assert rule_words(tree, LEXICON) == (
        "People who ordered at least 2 times in the last 90 days with product Jasmine tea, who did"
        " not order last month, and who are in a random 10% of all. Of them the 100 with the"
        " largest money spent."
    )


def test_a_field_is_lower_case_in_a_sentence_and_a_name_keeps_its_capitals(qapp):
    lines = (
        LineCondition(LineField.TITLE, Op.CONTAINS, ("Jasmine Tea",)),
        LineCondition(LineField.SHOP, Op.IS, (1,)),
    )
    bought = Happening(Op.AT_LEAST, 1, lines=lines, is_same_order=True)
    known = Condition(Field.CUSTOM_TEXT, Op.NOT_EMPTY, (), "1")
    lexicon = Lexicon(
        "CNY", {(Field.SHOP, 1): "Hill"}, {"1": own_field(1, "text", "Favourite Cup")}, {}
    )

    assert rule_words(Tree(Group(parts=(bought, known))), lexicon) == (
        "People who ordered at least 1 time with product name containing “Jasmine Tea” and shop"
        " Hill, all in one order, and whose Favourite Cup is known."
    )


def test_nothing_asked_means_everybody_and_the_unknown_is_named(qapp):
    assert rule_words(Tree(), LEXICON) == "Everybody who is not hidden."
    assert "“stars” and “moons”" in rule_words(Tree(unknown=("stars", "moons")), LEXICON)


@pytest.mark.parametrize(
    ("op", "values", "words"),
    [
        (Op.IN_LAST, (30, "day"), "from 27 Oct 2026 to 25 Nov 2026"),
        (Op.IN_LAST, (1, "day"), "on 25 Nov 2026"),
        (Op.NOT_IN_LAST, (30, "day"), "not from 27 Oct 2026 to 25 Nov 2026"),
        (Op.OVER_AGO, (30, "day"), "until 25 Oct 2026, that day included"),
        (Op.PREVIOUS, ("month",), "from 1 Oct 2026 to 31 Oct 2026"),
        (Op.THIS, ("week",), "from 23 Nov 2026 to 29 Nov 2026"),
        (Op.IN_NEXT, (7, "day"), "from 25 Nov 2026 to 1 Dec 2026"),
        (Op.BETWEEN, (to_day(TODAY), to_day(TODAY)), ""),
        (Op.YEARLY, (229,), "29 February counts as 1 March in other years"),
        (Op.LUNAR, (815,), "the next one is 15 Sep 2027"),
        (Op.OVER_AGO, (1000, "year"), "until 24 Nov 1026, that day included"),
    ],
)
def test_days_are_told_as_they_are_meant_today(qapp, op, values, words):
    assert days_meant(op, values, TODAY, LeapDay.MARCH_1) == words
