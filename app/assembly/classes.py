"""The page of class rules, wired to the business that is open."""

from app.assembly.shop import OpenShop
from app.services.customers.views import Question
from app.services.settings import CustomFields
from app.ui.class_rules import ClassDesks


def class_desks(shop: OpenShop) -> ClassDesks:
    """Give what the page asks."""
    return ClassDesks(
        rules=shop.classing.book,
        classing=shop.classing,
        counts=shop.book.counts,
        ids_of=lambda tree: shop.book.ids(Question(tree=tree)),
        hide=shop.editing.apply,
        choices=shop.book.choices,
        own_fields=CustomFields(shop.opened.database, shop.clock).fields,
    )
