"""Three segments of a seller: by the program's trees, and by hand on the same summaries."""

from contextlib import closing
from pathlib import Path

from app.models.database import Database
from app.services.customers.views import Question, SortBy
from app.services.kept_segments import SegmentBook
from app.services.orders import CustomerBook
from app.services.segments import Condition, Field, Group, Op, Tree, Unit
from tests.benchmarks.busy import TEA, TODAY
from tests.benchmarks.lists import _ids, _reader
from tests.benchmarks.measuring import Stopwatch
from tests.shop import FixedClock, functions

PRODUCT = 16
_REPEATS = 5
_SPENT, _PROVINCES = 50_000, ("江苏", "浙江", "上海")
_S2 = (
    Condition(Field.SPENT_YEAR, Op.AT_LEAST, (_SPENT,)),
    Condition(Field.REGION, Op.ANY_OF, _PROVINCES),
    Condition(Field.LAST_ORDER, Op.NOT_IN_LAST, (60, Unit.DAY)),
    Condition(Field.ORDERS, Op.AT_LEAST, (2,)),
)
_S3 = (
    Condition(Field.TAG, Op.ANY_OF, ("VIP",)),
    Condition(Field.CATEGORY, Op.NONE_OF, (TEA,)),
)
TREES = {
    "S1": Tree(Group(parts=(*_S2, Condition(Field.PRODUCT, Op.ANY_OF, (PRODUCT,))))),
    "S2": Tree(Group(parts=_S2)),
    "S3": Tree(Group(parts=_S3)),
}
_HAND_S2 = f"""p.is_hidden = 0 AND p.money_365 >= {_SPENT} AND p.last_on <= {TODAY - 60}
  AND p.orders >= 2 AND p.province IN ('江苏', '浙江', '上海')"""
HAND = {
    "S1": f"""person_product q CROSS JOIN person_summary p ON p.person_id = q.person_id
  WHERE q.product_id = {PRODUCT} AND {_HAND_S2}""",
    "S2": f"person_summary p WHERE {_HAND_S2}",
    "S3": f"""customer c CROSS JOIN person_summary p ON p.person_id = c.person_id
  WHERE c.tags LIKE '%"VIP"%' AND p.is_hidden = 0 AND c.person_id NOT IN (
    SELECT q.person_id FROM product g CROSS JOIN person_product q ON q.product_id = g.id
    WHERE g.category = '{TEA}')""",
}


def tree(shop: str, segment: str) -> dict[str, object]:
    """Count, and all ids of a tree."""
    book = CustomerBook(Database(Path(shop), functions()), FixedClock())
    question = Question(sort=SortBy.LAST, tree=TREES[segment])
    book.figures(question)
    watch = Stopwatch()
    for _ in range(_REPEATS):
        people = book.figures(question).people
        watch.lap("count")
        ids = book.ids(question)
        watch.lap("ids")
    return {**watch.facts(), "people": people, "first": ids[0], "last": ids[-1]}


def hand(shop: str, segment: str) -> dict[str, object]:
    """The same by hand."""
    meant = HAND[segment]
    sequence = "ORDER BY p.last_on DESC, p.person_id DESC"
    with closing(_reader(shop)) as c:
        c.execute(f"SELECT count(*) FROM {meant}").fetchone()
        watch = Stopwatch()
        for _ in range(_REPEATS):
            people, _, _ = c.execute(
                f"SELECT count(*), sum(p.net_minor), sum(p.orders) FROM {meant}"
            ).fetchone()
            watch.lap("count")
            ids = _ids(c, f"SELECT p.person_id FROM {meant} {sequence}")
            watch.lap("ids")
        return {**watch.facts(), "people": people, "first": ids[0], "last": ids[-1]}


def probe(shop: str, segment: str) -> dict[str, object]:
    """The number beside the tree, line by line, with money, reach and sample."""
    book = SegmentBook(Database(Path(shop), functions()), FixedClock())
    book.probe(TREES[segment])
    watch = Stopwatch()
    for _ in range(_REPEATS):
        found = book.probe(TREES[segment])
    return {**watch.facts(), "people": found.figures.people}


def whole_page(shop: str) -> dict[str, object]:
    """All figures of the page of segments, found anew as after an import."""
    book = SegmentBook(Database(Path(shop), functions()), FixedClock())
    watch = Stopwatch()
    keys = [each.key for each in book.all()]
    watch.lap("all")
    book.figures(keys)
    watch.lap("figures")
    book.figures(keys)
    watch.lap("again")
    book.tabs()
    watch.lap("tabs")
    for key in keys:
        book.why(key)
        watch.lap(key)
    return {**watch.facts(), "segments": len(keys)}
