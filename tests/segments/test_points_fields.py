"""The slow answer about points is the ledger's own, and every field has something to ask."""

from contextlib import closing

from app.models.database import Database
from app.models.tables.points import NEVER_ON
from app.services.clock import to_day
from app.services.customers.views import Question
from app.services.orders import CustomerBook
from app.services.segments import (
    KINDS,
    Condition,
    Field,
    First,
    Group,
    Happening,
    How,
    Kind,
    Measure,
    Op,
    Tree,
)
from app.services.segments.points_places import _NEVER_ON
from tests.points.builders import PointsShop
from tests.segments.a_shop import a_generated_shop
from tests.segments.points_of import standings_agree
from tests.segments.slow_answer import meant
from tests.shop import functions


def test_the_slow_answer_and_the_ledgers_own_desk_see_the_same_points(tmp_path):
    with a_generated_shop(tmp_path, 7) as (_, people):
        with closing(Database(tmp_path / "shop.db", functions())) as database:
            standings_agree(database, people)

        held = [person.points for person in people]
        for name in ("available", "pending", "debt", "earned", "earned_year", "spent", "expires"):
            assert any(getattr(each, name) for each in held), name


def test_a_lot_that_never_expires_is_the_same_for_segments():
    assert _NEVER_ON == NEVER_ON


def test_every_number_can_be_asked_as_deep_as_trees_go(tmp_path):
    with a_generated_shop(tmp_path, 3) as (book, _):
        for field in (field for field, kind in KINDS.items() if kind is Kind.NUMBER):
            about = "1" if field is Field.CUSTOM_NUMBER else ""
            part = Condition(field, Op.PERCENTILE, (10, 90), about)
            for _ in range(3):
                part = Group(How.NONE, (part, part))

            book.ids(Question(tree=Tree(part, first=First(3, Field.POINTS_OWED))))


def test_points_that_came_or_went_in_a_time_are_asked_beside_those_of_ever(tmp_path):
    with a_generated_shop(tmp_path, 7) as (book, people):
        month = (Op.IN_LAST, (25, "day"))
        found = {}
        for measure in (Measure.POINTS_EARNED, Measure.POINTS_SPENT):
            for period in (None, month):
                tree = Tree(Group(parts=(Happening(amount=5, measure=measure, period=period),)))
                found[measure, period] = set(book.ids(Question(tree=tree)))
                assert found[measure, period] == meant(tree, people)

            assert found[measure, month] < found[measure, None]
        assert found[Measure.POINTS_SPENT, month]


def test_a_day_of_points_is_the_one_at_home_and_not_in_greenwich(tmp_path):
    shop = PointsShop(tmp_path)  # at noon in Shanghai
    shop.orders(shop.order(1, 100))
    shop.clock.turn(14 / 24)
    shop.ledger.spend(1, 20, "dialog")
    book, today = CustomerBook(shop.database, shop.clock), to_day(shop.clock.today())

    for op, value, whom in (
        (Op.IS, today, [1]),
        (Op.IS, today - 1, []),
        (Op.WEEKDAY, shop.clock.today().weekday(), [1]),
        (Op.YEARLY, 1126, [1]),
        (Op.YEARLY, 1125, []),
    ):
        tree = Tree(Group(parts=(Condition(Field.POINTS_SPENT_ON, op, (value,)),)))
        assert list(book.ids(Question(tree=tree))) == whom, op
    shop.database.close()
