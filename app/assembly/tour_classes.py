"""What the tour shows of classes: rules of every kind, open, with people set by hand."""

from PySide6.QtWidgets import QWidget

from app.assembly.session import Session
from app.services.editing import BulkEdit, EditKind
from app.services.segments import Condition, Field, Group, Op, Tree
from app.ui.class_rules import ClassRulesPage
from app.ui.main_window import PageCode

_PIECES, _SPENT = 3, 100_000
_BY_HAND = 3


def with_rules(session: Session) -> None:
    """Give the sample shop rules of its own, and some people a class by hand."""
    shop = session.shop
    if shop is None:
        raise RuntimeError
    book = shop.classing.book
    wholesale, *more = book.rules()
    if more:
        return
    first, *_ = wholesale.tree.root.parts
    pieces = Condition(Field.PIECES_EACH, Op.AT_LEAST, (_PIECES,))
    book.change(wholesale.rule_id, tree=Tree(Group(parts=(first, pieces))))
    moving = list(shop.classing.preview(book.rules()).moving)
    shop.editing.apply(moving[:_BY_HAND], BulkEdit(EditKind.CLASS, "retail"))
    book.add("礼品买家", _at_least(Field.RECEIVERS, 1))
    book.add("VIP", _at_least(Field.SPENT, _SPENT), is_on=False)


def open_rules(session: Session) -> QWidget:
    """Open the first two rules of the page."""
    page = session.window.page(PageCode.CLASS_RULES)
    if isinstance(page, ClassRulesPage):
        for rule in page.rules.kept[:2]:
            card = page.rules.card(rule.rule_id)
            if card is not None:
                card.open_up()
    return session.window


def _at_least(field: Field, value: int) -> Tree:
    return Tree(Group(parts=(Condition(field, Op.AT_LEAST, (value,)),)))
