from contextlib import ExitStack, contextmanager
from random import Random

import pytest

from app.models.database import run_sql
from app.services.customers.views import Question
from app.services.kept_segments import SegmentBook, SegmentReadOnlyError
from app.services.segments import (
    DAMAGED,
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
    Kind,
    LineCondition,
    LineField,
    Measure,
    Member,
    Op,
    ReadySegment,
    ReadyView,
    Share,
    Terms,
    Tree,
    TreeError,
    Unit,
    compiled,
    from_json,
    ready_tree,
    to_json,
)
from app.services.settings import CalendarSettings, LeapDay
from tests.segments.a_shop import FEBRUARY_29, TODAY, a_generated_shop, people_of
from tests.segments.slow_answer import Crowd, count_leap_days_on, live_in, meant
from tests.shop import NOON

SHARES = (0, 1, 33.4, 50, 100)
CHOICES = {
    Field.REGION: ("浙江", "浙江/杭州", "California", "nowhere"),
    Field.CLASS: ("retail", "wholesale", "other"),
    Field.CLASS_BY: ("hand", "rule", "file"),
    Field.CONSENT_SMS: ("given", "refused", "unknown"),
    Field.CONSENT_EMAIL: ("given", "refused", "unknown"),
    Field.CONSENT_CALL: ("given", "refused", "unknown"),
    Field.GENDER: ("female", "male"),
    Field.PHONE_STATE: ("valid", "masked", "bad", "bounced"),
    Field.EMAIL_STATE: ("valid", "masked"),
    Field.CUSTOM_CHOICE: ("S", "M", "L"),
    Field.CITY: ("杭州", "Fresno", "nowhere"),
    Field.DISTRICT: ("西湖区", "Xihu", ""),
    Field.NORTH_SOUTH: (1, 16, 20.5, 21),
    Field.PREFERRED_CHANNEL: ("sms", "email", "call"),
    Field.CONSENT_SMS_SOURCE: ("hand", "phone", "Fair"),
    Field.BABY_MONTHS: (0, 8, 11, 12),
    Field.SPENT_YEAR: (0, 4_999, 5_001, 80_000),
    Field.FIRST_DISCOUNT: (0, 9.0909, 10, 50, 100),
    Field.UNPAID_HOURS: (0, 4, 24, 700),
    Field.BUYING_HOUR: (0, 7, 8, 15, 23),
    Field.CATEGORY: ("tea", "cups", "none such"),
    Field.REFILL_DAYS: (-30, -1, 0, 1, 30, 60),
    Field.LIST: (1, 2, 9),
    Field.TOUCHED: (1, 2, 3, 4, 5, 6, 7, 99),
    Field.FRIENDS_SPENT: (0, 1, 5_000, 20_000, 90_000),
    Field.TIER: ("member", "silver", "gold", "none such"),
    Field.POINTS: (0, 1, 20, 50, 120),
    Field.POINTS_PENDING: (0, 5, 40),
    Field.POINTS_OWED: (0, 1, 30),
    Field.POINTS_EARNED: (0, 10, 60, 150),
    Field.POINTS_EARNED_YEAR: (0, 10, 60),
    Field.POINTS_SPENT: (0, 3, 9, 30),
    Field.MONEY_TO_TIER: (0, 1, 3_000, 9_999, 12_000),
    Field.TAG: ("vip", "gift", "none such"),
    Field.SHOP: (1, 2, 9),
    Field.PLATFORM: ("taobao", "jd"),
    Field.IMPORT: (1, 2, 9),
    Field.CONCERN: ("size", "safety", "none such"),
    Field.CONCERN_SOLVED: ("size", "safety", "none such"),
    Field.CONCERN_EVER: ("size", "safety", "none such"),
    Field.BUYING_DAY: tuple(range(7)),
    Field.SHIPPED_TO: ("浙江", "California", "nowhere"),
    Field.NAME: ("ann", "Ａnn", "É", "晓", "", "王晓梅", "%", "*n*", "?nn", "a_n"),
    Field.SPENT: (0, 5_000, 5_001, 80_000),
    Field.AVERAGE: (0, 2_500, 5_000),
    Field.LARGEST: (0, 5_000, 80_000),
    Field.DAYS_SINCE: (0, 30, 90, 365),
    Field.USUAL_GAP: (0.5, 1, 29.5, 30, 365),
    Field.OVERDUE: (0.5, 1, 1.5, 3),
    Field.AGE: (24, 26, 35, 36, 41, 42),
    Field.PIECES: (0, 1, 2, 5.0, 10),
    Field.REFUND_SHARE: SHARES,
    Field.DISCOUNT_SHARE: SHARES,
    Field.CUSTOM_NUMBER: (1, 2.5, 10, 11),
    Field.PIECES_EACH: (1, 2, 2.5, 5),
    Field.COMPLETENESS: (2, 4, 5, 7),
}
WORDS = (
    "tea",
    "*tea*",
    "JASMINE 50%",
    "acc1",
    "acc",
    "",
    "m",
    "小梅",
    "Ann",
    "friend",
    "P1",
    "a_c?",
)
ABOUT = {
    Field.FACET: ("size", "skin", "none such"),
    Field.CUSTOM_TEXT: ("4",),
    Field.CUSTOM_NUMBER: ("1", "99"),
    Field.CUSTOM_DAY: ("2",),
    Field.CUSTOM_CHOICE: ("3",),
}
DAYS_OF_YEAR = (101, 108, 228, 229, 301, 501, 1017, 1125, 1224, 1228, 1231)
NUMBERS_OF_UNITS = [
    (0, "day"),
    (1, "day"),
    (30, "day"),
    (2, "week"),
    (1, "month"),
    (13, "month"),
    (1, "year"),
]
CASES = [(field, op) for field in Field for op in OPERATORS[KINDS[field]]]


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    live_in("Asia/Shanghai")
    with a_generated_shop(tmp_path_factory.mktemp("shop"), 9) as made:
        yield made


def values_for(luck, field, op):
    return values_of_kind(luck, KINDS[field], op, CHOICES.get(field))


def values_of_kind(luck, kind, op, choices=None):
    if op in OF_OPERATOR:
        return OF_OPERATOR[op](luck)
    if choices is None:
        choices = {
            Kind.DAY: (TODAY, TODAY + 1, TODAY - 30, TODAY - 90, TODAY - 365, FEBRUARY_29),
            Kind.MOMENT: (TODAY, TODAY - 1, TODAY - 2, TODAY - 30, TODAY - 31),
            Kind.NUMBER: (0, 1, 2, 3),
            Kind.YES_NO: (0, 1),
            Kind.MANY: (1, 2, 3, 4, 99),
            Kind.CHOICE: (1, 2, 99),
        }.get(kind, WORDS)
    if op is Op.BETWEEN:
        return tuple(sorted((luck.choice(choices), luck.choice(choices))))
    if op in (Op.ANY_OF, Op.ALL_OF, Op.NONE_OF, Op.EXACTLY):
        return tuple(luck.sample(choices, luck.randint(1, 2)))
    return (luck.choice(choices),)


OF_OPERATOR = {
    Op.EMPTY: lambda _: (),
    Op.NOT_EMPTY: lambda _: (),
    **dict.fromkeys(
        (Op.IN_LAST, Op.NOT_IN_LAST, Op.IN_NEXT, Op.OVER_AGO),
        lambda luck: luck.choice(NUMBERS_OF_UNITS),
    ),
    **dict.fromkeys((Op.THIS, Op.PREVIOUS), lambda luck: (str(luck.choice(list(Unit))),)),
    Op.SOUNDS: lambda luck: (luck.choice(("wang", "WXM", "xl", "xiao l", "", "an", "lj", "东")),),
    Op.WEEKDAY: lambda luck: (luck.randrange(7),),
    Op.MONTH: lambda luck: (luck.randint(1, 12),),
    Op.YEARLY: lambda luck: (luck.choice(DAYS_OF_YEAR),),
    Op.YEARLY_BETWEEN: lambda luck: (luck.choice(DAYS_OF_YEAR), luck.choice(DAYS_OF_YEAR)),
    Op.LUNAR: lambda luck: (luck.choice((101, 815, 930, 1008, 1017, 1130, 1230)),),
    Op.TOP: lambda luck: (luck.choice((0, 1, 7, 500)),),
    Op.TOP_SHARE: lambda luck: (luck.choice(SHARES),),
    Op.PERCENTILE: lambda luck: tuple(sorted((luck.choice(SHARES), luck.choice(SHARES)))),
}


def a_condition(luck):
    field, op = luck.choice(CASES)
    return Condition(field, op, values_for(luck, field, op), luck.choice(ABOUT.get(field, ("",))))


LINE_CHOICES = {
    LineField.TITLE: ("tea", "Jasmine 50%", "*tea", "龙井"),
    LineField.VARIATION: ("", "red"),
    LineField.PIECES: (1, 2, 5),
    LineField.AMOUNT: (100, 500),
    LineField.CATEGORY: ("tea", "cups", ""),
    LineField.CODE: ("P1", "P4", "p"),
    LineField.PRICE: (100, 250, 500),
    LineField.HOUR: (0, 7, 8, 15, 23),
    LineField.DISCOUNT: (0, 9.0909, 10, 50),
    LineField.SINCE_LAUNCH: (0, 1, 29, 60),
    LineField.UNTIL_PEAK: (-30, -1, 0, 1, 30),
    LineField.TOTAL: (0, 5_000),
    LineField.PROVINCE: ("浙江", "California"),
    LineField.BUYING_DAY: tuple(range(7)),
}


def a_happening(luck):
    lines = []
    for _ in range(luck.choice((0, 0, 1, 2, 3))):
        field = luck.choice(list(LineField))
        op = luck.choice(LINE_OPERATORS[LINE_KINDS[field]])
        values = values_of_kind(luck, LINE_KINDS[field], op, LINE_CHOICES.get(field))
        lines.append(LineCondition(field, op, values))
    op = luck.choice(PERIOD_OPERATORS)
    return Happening(
        luck.choice((Op.AT_LEAST, Op.AT_MOST, Op.IS)),
        luck.choice((0, 1, 1, 2)),
        luck.choice(list(Measure)),
        luck.choice((None, (op, values_of_kind(luck, Kind.DAY, op)))),
        tuple(lines),
        luck.random() < 0.5,
    )


def a_tree(luck, depth=1, names=()):
    parts = []
    for _ in range(luck.randint(0 if depth > 1 else 1, 4)):
        if depth < 3 and luck.random() < 0.35:
            parts.append(a_tree(luck, depth + 1, names).root)
        else:
            make = luck.choice((a_condition, a_condition, a_condition, a_happening, a_share))
            is_member = names and luck.random() < 0.15
            parts.append(a_member(luck, names) if is_member else make(luck))
    first = luck.choice((None, None, None, First(luck.choice((0, 3, 40)), *luck.choice(RANKED))))
    return Tree(Group(luck.choice(list(How)), tuple(parts)), first=first)


RANKED = ((Field.SPENT, False), (Field.LAST_ORDER, True), (Field.OVERDUE, False))


def a_member(luck, names):
    return Member(luck.choice(names), luck.random() < 0.5)


def a_share(luck):
    return Share(luck.choice(SHARES), luck.choice((0, 1, 7_777_777)))


@pytest.mark.parametrize(("field", "op"), CASES)
def test_every_field_and_operator_means_what_plain_words_say(shop, field, op):
    book, people = shop
    live_in("Asia/Shanghai")  # other tests live elsewhere
    luck = Random(f"{field} {op}")
    for _ in range(3):
        about = luck.choice(ABOUT.get(field, ("",)))
        condition = Condition(field, op, values_for(luck, field, op), about)
        for how in (How.ALL, How.NONE):
            tree = Tree(Group(how, (condition,)))

            assert set(book.ids(Question(tree=tree))) == meant(tree, people), tree


@contextmanager
def leap_days_on(book, leap_day):
    """Let the shop count 29 February on another day."""
    calendar = CalendarSettings(book._database, book.clock)
    calendar.set_leap_day(leap_day)
    count_leap_days_on(leap_day)
    yield
    calendar.set_leap_day(LeapDay.FEBRUARY_28)
    count_leap_days_on(LeapDay.FEBRUARY_28)


_IN_YEARS = [
    (field, op)
    for field, op in CASES
    if KINDS[field] is Kind.BIRTHDAY or field is Field.AGE or op in (Op.YEARLY, Op.YEARLY_BETWEEN)
]


@pytest.mark.parametrize(("field", "op"), _IN_YEARS)
def test_days_of_the_year_mean_what_plain_words_say_with_29_february_on_1_march(shop, field, op):
    book, people = shop
    live_in("Asia/Shanghai")
    luck = Random(f"{field} {op}")
    days = ((229,), (301,), (228,), (228, 229), (229, 301), (301, 501), (1225, 229))
    of_length = [each for each in days if len(each) == 1 + (op is Op.YEARLY_BETWEEN)]
    drawn = [values_for(luck, field, op) for _ in range(3)]
    about = luck.choice(ABOUT.get(field, ("",)))
    with leap_days_on(book, LeapDay.MARCH_1):
        for values in of_length if op in (Op.YEARLY, Op.YEARLY_BETWEEN) else drawn:
            for how in (How.ALL, How.NONE):
                tree = Tree(Group(how, (Condition(field, op, values, about),)))

                assert set(book.ids(Question(tree=tree))) == meant(tree, people), tree


ZONES = ("Asia/Shanghai", "America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin")


def some_segments(luck, kept):
    """Keep a few segments, one of them as a list; give all that a tree may name."""
    trees = {f"ready:{code}": ready_tree(code) for code in (ReadySegment.LOST, ReadySegment.BEST)}
    for name in ("One", "Two"):
        tree = Tree(Group(How.ANY, (a_condition(luck), a_happening(luck))))
        trees[kept.save(name, tree)[1]] = tree
    _, frozen = kept.freeze(next(reversed(trees)), "List")
    return {**trees, frozen: kept.tree_of(frozen)}


def check_random_trees(folder, seed, count):
    luck, zone = Random(seed), ZONES[seed % len(ZONES)]
    live_in(zone)
    with ExitStack() as stack:
        book, _ = stack.enter_context(a_generated_shop(folder, seed, zone))
        segments = some_segments(luck, SegmentBook(book._database, book.clock))
        people = Crowd(people_of(folder / "shop.db"), segments)
        stack.enter_context(leap_days_on(book, tuple(LeapDay)[seed % len(LeapDay)]))
        for _ in range(count):
            drawn = a_tree(luck, names=(*segments, "own:99"))
            tree = from_json(to_json(drawn))
            assert tree == drawn
            question = Question(tree=tree, search=luck.choice(("", "", "晓", "an")))

            ids = list(book.ids(question))
            first = [row.person_id for row in book.first_page(question, 20)]
            figures = book.figures(question)
            truth = meant(tree, people)

            assert set(ids) <= truth if question.search else set(ids) == truth, to_json(tree)
            assert first == ids[:20]
            assert figures.people == len(ids)
            assert book.counts([tree, Tree()])[0] == len(truth)


@pytest.mark.parametrize("seed", range(5))
def test_random_trees_mean_what_plain_words_say(tmp_path, seed):
    check_random_trees(tmp_path, seed, 100)


@pytest.mark.closing
@pytest.mark.timeout(0)
@pytest.mark.parametrize("seed", range(50))
def test_many_random_trees_mean_what_plain_words_say(tmp_path, seed):
    check_random_trees(tmp_path, 100 + seed, 100)


def test_the_ready_views_part_people_by_their_rhythm(shop):
    book, people = shop

    counts = dict(
        zip(ReadyView, book.counts([ready_tree(view) for view in ReadyView]), strict=True)
    )

    assert counts[ReadyView.ALL] == sum(not person.is_hidden for person in people)
    for view in ReadyView:
        assert counts[view] == len(meant(ready_tree(view), people)), view
        assert counts[view] > 0, view
    assert not meant(ready_tree(ReadyView.SLIPPING), people) & meant(
        ready_tree(ReadyView.LOST), people
    )


def test_a_field_of_a_later_program_answers_nobody_and_is_kept(shop):
    book, _ = shop
    text = (
        '{"version":1,"root":{"how":"all","parts":['
        '{"field":"moon_phase","op":"is","values":["full"]}]}}'
    )

    tree = from_json(text)

    assert tree.unknown == ("moon_phase",)
    assert to_json(tree) == text
    assert list(book.ids(Question(tree=tree))) == []


HUGE = 2**63


@pytest.mark.parametrize(
    "part",
    [
        Condition(Field.SPENT, Op.OVER, (HUGE,)),
        Condition(Field.SPENT, Op.OVER, (-HUGE,)),
        Condition(Field.SPENT, Op.OVER, (1e30,)),
        Condition(Field.SPENT, Op.BETWEEN, (0, HUGE)),
        Condition(Field.ORDERS, Op.TOP, (HUGE,)),
        Condition(Field.PRODUCT, Op.ANY_OF, (1, HUGE)),
        Happening(lines=(LineCondition(LineField.TOTAL, Op.OVER, (HUGE,)),)),
        Happening(lines=(LineCondition(LineField.PRODUCT, Op.IS, (HUGE,)),)),
        Happening(amount=HUGE),
    ],
)
def test_a_kept_rule_with_a_number_that_no_store_holds_is_damaged_and_answers_nobody(shop, part):
    book, _ = shop
    kept = SegmentBook(book._database, book.clock)
    tree = Tree(Group(parts=(part,)))
    with pytest.raises(TreeError):
        from_json(to_json(tree))

    with pytest.raises(SegmentReadOnlyError):
        kept.save("Huge", tree)
    with book._database.writing() as uow:
        uow.sql("INSERT INTO segment(id, name, tree) VALUES(900, 'Huge', ?)", (to_json(tree),))

    assert kept.get("own:900").tree.unknown == (DAMAGED,)
    assert kept.figures(["own:900"])["own:900"].people == 0
    kept.remove("own:900")


def test_the_largest_number_of_a_store_is_asked_for(shop):
    book, _ = shop
    tree = Tree(Group(parts=(Condition(Field.SPENT, Op.OVER, (HUGE - 1,)),)))

    assert list(book.ids(Question(tree=from_json(to_json(tree))))) == []


def test_a_field_that_no_store_has_a_number_for_has_nobody(shop):
    book, _ = shop
    tree = Tree(Group(parts=(Condition(Field.CUSTOM_TEXT, Op.IS, ("x",), "9" * 30),)))

    assert list(book.ids(Question(tree=tree))) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"version":1}',
        '{"version":1,"root":{"how":"all","parts":[{"field":"orders","op":"over","values":[]}]}}',
        '{"version":1,"root":{"how":"all","parts":[{"field":"orders","op":"over","values":["x"]}]}}',
        (
            '{"version":1,"root":{"how":"all","parts":'
            '[{"field":"last_order","op":"in_last","values":[30,"fortnight"]}]}}'
        ),
        (
            '{"version":1,"root":{"how":"all","parts":[{"how":"all","parts":[{"how":"all","parts":['
            '{"how":"all","parts":[]}]}]}]}}'
        ),
    ],
)
def test_what_is_no_tree_is_refused(text):
    with pytest.raises(TreeError):
        from_json(text)


def part(text):
    return '{"version":1,"root":{"how":"all","parts":[' + text + "]}}"


@pytest.mark.parametrize(
    "text",
    [
        part('{"field":"facet","op":"is","values":["M"]}'),
        part('{"field":"name","op":"is","values":["M"],"about":"size"}'),
        part('{"field":"birthday","op":"yearly","values":[1340]}'),
        part('{"field":"spent","op":"top_share","values":[101]}'),
        part('{"field":"spent","op":"top","values":[-1]}'),
        part('{"field":"added","op":"is","values":[9e9]}'),
        part('{"share":101}'),
        part('{"share":10,"salt":"a"}'),
        part('{"ordered":"orders","op":"at_least","amount":-1}'),
        part('{"ordered":"orders","op":"at_least","amount":1,"lines":"tea"}'),
        part('{"ordered":"orders","op":"at_least","amount":1,"period":[1]}'),
        part(
            '{"ordered":"orders","op":"at_least","amount":1,"lines":[{"field":"title","op":"is"}]}'
        ),
        '{"version":1,"root":{"how":"all","parts":[]},"first":{"count":3,"by":"name"}}',
        '{"version":1,"root":{"how":"all","parts":[]},"first":{"count":"3","by":"spent"}}',
        "[" * 100_000,
    ],
)
def test_a_damaged_part_is_refused(text):
    with pytest.raises(TreeError):
        from_json(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (part('{"called":"twice"}'), "called"),
        (part('{"ordered":"coupons","op":"at_least","amount":1}'), "coupons"),
        (
            part(
                '{"ordered":"orders","op":"at_least","amount":1,'
                '"period":{"op":"not_in_last","values":[3,"day"]}}'
            ),
            "not_in_last",
        ),
        (
            part(
                '{"ordered":"orders","op":"at_least","amount":1,'
                '"lines":[{"field":"colour","op":"is","values":["red"]}]}'
            ),
            "colour",
        ),
        (
            '{"version":1,"root":{"how":"all","parts":[]},"first":{"count":3,"by":"luck"}}',
            "luck",
        ),
    ],
)
def test_what_this_program_lacks_is_named_and_kept(text, name):
    tree = from_json(text)

    assert name in tree.unknown
    assert to_json(tree) == text


def test_a_segment_may_ask_for_who_is_in_another(shop):
    book, people = shop
    many = Tree(Group(parts=(Condition(Field.ORDERS, Op.AT_LEAST, (3,)),)))
    segments = {
        "regulars": many,
        "others": Tree(Group(How.NONE, (Member("regulars"),))),
        "endless": Tree(Group(parts=(Member("endless"),))),
    }

    def asked(*parts, how=How.ALL):
        tree = Tree(Group(how, parts))
        sql = compiled(from_json(to_json(tree)), Terms(NOON.date()), segments=segments)
        with book._database.reading() as session:
            question = f"SELECT p.person_id FROM person_summary p WHERE {sql.sql}"
            return {row[0] for row in run_sql(session, question, sql.places)}

    everybody = {person.id for person in people if not person.is_hidden}
    regulars = meant(many, people)
    assert asked(Member("regulars")) == regulars
    assert asked(Member("regulars", is_in=False)) == everybody - regulars
    others = Tree(Group(parts=(Member("others"),)))
    assert asked(Member("others")) == meant(others, people, segments) == everybody - regulars
    assert asked(Member("nobody wrote this")) == set()
    assert asked(Member("endless")) == set()
    assert asked(Member("regulars"), Member("others"), how=How.ANY) == everybody


def test_shares_of_one_salt_hold_one_another_and_others_do_not(shop):
    book, people = shop

    def those(percent, salt=0):
        return set(book.ids(Question(tree=Tree(Group(parts=(Share(percent, salt),))))))

    everybody = {person.id for person in people if not person.is_hidden}
    assert those(0) == set()
    assert those(100) == everybody
    assert those(20) < those(60)
    assert those(50) != those(50, 3)
    assert 0.3 < len(those(50)) / len(everybody) < 0.7


def test_more_than_a_hundred_conditions_are_refused():
    many = (Condition(Field.ORDERS, Op.OVER, (1,)),) * 101

    with pytest.raises(TreeError):
        from_json(to_json(Tree(Group(parts=many))))
