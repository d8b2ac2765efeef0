"""The views that every business has, as trees; what they mean is in segments.md's sense."""

from app.services.segments.views import Condition, Group, ReadyView, Tree
from app.services.segments.vocabulary import Field, Op, Unit

NEW_DAYS = 30
SLIPPING_FROM = 1.5
LOST_FROM = 3


def ready_tree(view: ReadyView) -> Tree:
    """Give the tree of a ready-made view."""
    return Tree(Group(parts=_PARTS[view]))


_PARTS: dict[ReadyView, tuple[Condition, ...]] = {
    ReadyView.ALL: (),
    ReadyView.NEW: (Condition(Field.FIRST_ORDER, Op.IN_LAST, (NEW_DAYS, Unit.DAY)),),
    ReadyView.REPEAT: (Condition(Field.ORDERS, Op.AT_LEAST, (2,)),),
    ReadyView.SLIPPING: (
        Condition(Field.OVERDUE, Op.OVER, (SLIPPING_FROM,)),
        Condition(Field.OVERDUE, Op.AT_MOST, (LOST_FROM,)),
    ),
    ReadyView.LOST: (Condition(Field.OVERDUE, Op.OVER, (LOST_FROM,)),),
    ReadyView.WHOLESALE: (Condition(Field.CLASS, Op.IS, ("wholesale",)),),
}
