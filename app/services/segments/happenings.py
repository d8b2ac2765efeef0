"""Who ordered, so often, in such a time, of such a kind; and who did not."""

from collections.abc import Mapping

from app.services.segments.place import discount_share, of_map
from app.services.segments.points_places import EARNED, SPENT
from app.services.segments.views import Happening, LineCondition, LineField, Measure
from app.services.segments.vocabulary import OPERATORS, Kind, Op
from app.services.segments.writing import DENIED, Writing, compared

_PRODUCT = "(SELECT g.{column} FROM product g WHERE g.id = l.product_id)"
_OF_LINE: Mapping[LineField, tuple[Kind, str]] = {
    LineField.PRODUCT: (Kind.CHOICE, "l.product_id"),
    LineField.TITLE: (Kind.TEXT, "l.title"),
    LineField.VARIATION: (Kind.TEXT, "l.variation"),
    LineField.PIECES: (Kind.NUMBER, "l.quantity"),
    LineField.AMOUNT: (Kind.NUMBER, "l.amount_minor"),
    LineField.CATEGORY: (Kind.TEXT, _PRODUCT.format(column="category")),
    LineField.CODE: (Kind.TEXT, _PRODUCT.format(column="code")),
    LineField.PRICE: (
        Kind.NUMBER,
        "coalesce(l.price_minor, l.amount_minor / nullif(l.quantity, 0))",
    ),
    LineField.SINCE_LAUNCH: (Kind.NUMBER, f"(o.counted_on - {of_map('launches', 'l.product_id')})"),
    LineField.UNTIL_PEAK: (Kind.NUMBER, f"({of_map('peaks', 'l.product_id')} - o.counted_on)"),
}
_OF_ORDER: Mapping[LineField, tuple[Kind, str]] = {
    LineField.TOTAL: (Kind.NUMBER, "o.home_minor"),
    LineField.SHOP: (Kind.CHOICE, "o.shop_id"),
    LineField.PROVINCE: (Kind.CHOICE, "o.province"),
    LineField.BUYING_DAY: (Kind.CHOICE, "((o.counted_on + 3) % 7)"),
    LineField.HOUR: (Kind.CHOICE, "hour_in(coalesce(o.paid_at, o.placed_at), {zone})"),
    LineField.DISCOUNT: (Kind.NUMBER, discount_share("o")),
}
LINE_KINDS: Mapping[LineField, Kind] = {
    name: kind for name, (kind, _) in {**_OF_LINE, **_OF_ORDER}.items()
}
# What an order may be asked; the others compare with everybody.
LINE_OPERATORS: Mapping[Kind, tuple[Op, ...]] = {
    Kind.CHOICE: (Op.IS, Op.ANY_OF, Op.IS_NOT, Op.NONE_OF),
    Kind.TEXT: (
        Op.IS,
        Op.CONTAINS,
        Op.STARTS_WITH,
        Op.ENDS_WITH,
        Op.MATCHES,
        Op.SOUNDS,
        Op.ANY_OF,
        Op.IS_NOT,
        Op.CONTAINS_NOT,
        Op.NONE_OF,
    ),
    Kind.NUMBER: (Op.IS, Op.OVER, Op.AT_LEAST, Op.UNDER, Op.AT_MOST, Op.BETWEEN, Op.IS_NOT),
}
PERIOD_OPERATORS = tuple(
    op for op in OPERATORS[Kind.DAY] if op not in (Op.NOT_IN_LAST, Op.EMPTY, Op.NOT_EMPTY)
)
_SIGNS = {Op.AT_LEAST: ">=", Op.AT_MOST: "<=", Op.IS: "="}
_MEASURED = {
    Measure.ORDERS: "count(*)",
    Measure.MONEY: "coalesce(sum(o.home_minor), 0)",
    Measure.PIECES: "coalesce(sum(l.quantity), 0)",
    Measure.POINTS_EARNED: "coalesce(sum(e.sign * e.points), 0)",
    Measure.POINTS_SPENT: "coalesce(sum(-e.sign * e.points), 0)",
}
_ENTRIES = {Measure.POINTS_EARNED: EARNED, Measure.POINTS_SPENT: SPENT}


def happened(writing: Writing, part: Happening) -> str:
    """Give the condition on `person_summary p`; who never ordered so has done it 0 times."""
    is_points = part.measure in _ENTRIES
    asked = [_ENTRIES[part.measure] if is_points else "o.is_valid = 1"]
    if part.period is not None:
        op, values = part.period
        day = writing.filled("day_in(e.at, {zone})", "") if is_points else "o.counted_on"
        asked.append(compared(writing, Kind.DAY, day, op, values))
    source = "orders o CROSS JOIN customer r ON r.id = o.customer_id"
    if is_points:
        source = "entry e CROSS JOIN customer r ON r.id = e.customer_id"
    if is_points and part.lines:
        source += " CROSS JOIN orders o ON o.id = e.order_id AND o.is_valid = 1"
    if part.measure is Measure.PIECES:
        source += " CROSS JOIN order_line l ON l.order_id = o.id"
        asked += [_one(writing, each) for each in part.lines]
    else:
        asked += _lines(writing, part)
    done = f"SELECT r.person_id FROM {source} WHERE {' AND '.join(asked)} GROUP BY r.person_id"
    measured, amount = _MEASURED[part.measure], writing.place(part.amount)
    counts_nothing = {Op.AT_LEAST: part.amount <= 0, Op.AT_MOST: part.amount >= 0}.get(
        part.op, part.amount == 0
    )
    if not counts_nothing:
        return f"p.person_id IN ({done} HAVING {measured} {_SIGNS[part.op]} {amount})"
    # Who has none at all fits as well: only who has too many, or too few, is out.
    return f"p.person_id NOT IN ({done} HAVING NOT {measured} {_SIGNS[part.op]} {amount})"


def _lines(writing: Writing, part: Happening) -> list[str]:
    of_order = [_one(writing, each) for each in part.lines if each.field in _OF_ORDER]
    of_line = [_one(writing, each) for each in part.lines if each.field in _OF_LINE]
    if not of_line:
        return of_order
    groups = [[each] for each in of_line] if part.is_same_order else [of_line]
    return of_order + [
        f"EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND {' AND '.join(group)})"
        for group in groups
    ]


def _one(writing: Writing, condition: LineCondition) -> str:
    kind, value = {**_OF_LINE, **_OF_ORDER}[condition.field]
    op, was_denied = DENIED.get(condition.op, condition.op), writing.is_denied
    is_turned = op is not condition.op
    writing.is_denied = was_denied or is_turned
    sql = compared(writing, kind, writing.filled(value, ""), op, condition.values)
    writing.is_denied = was_denied
    return f"NOT ({sql})" if is_turned else f"({sql})"
