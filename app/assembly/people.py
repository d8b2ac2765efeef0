"""The form of a person, wired to the business that is open."""

import zlib

from app.assembly.shop import OpenShop
from app.services.changes import Changes
from app.services.customers import ContactState, normal_email, normal_phone
from app.services.customers.person_views import CustomLine
from app.services.customers.views import Question
from app.services.editing import PersonEdit
from app.services.segments import Field
from app.services.settings import CustomFields
from app.ui.customers import FormDesk
from app.ui.customers.form.drafts import Drafts
from app.ui.customers.list_columns import Keeper

_SOURCES = 50


def form_desk(shop: OpenShop, keeper: Keeper, country: str) -> FormDesk:
    """Give what the form asks; country is of phones without a country code."""

    def add(person: PersonEdit) -> tuple[Changes, int, int | None]:
        changes, number = shop.editing.add(person)
        # Asked in the lane that writes, nothing can have come between.
        return changes, number, shop.editing.newest_undoable()

    def own_fields() -> tuple[CustomLine, ...]:
        found = CustomFields(shop.opened.database, shop.clock).fields()
        return tuple(
            CustomLine(each.field_id, each.name, each.kind, None, each.choices) for each in found
        )

    def can_reach(kind: str, text: str) -> bool:
        found = normal_email(text) if kind == "email" else normal_phone(text, country)
        return found.state is ContactState.VALID

    def sources() -> tuple[str, ...]:
        found = shop.book.choices(Field.SOURCE, "", _SOURCES)
        return tuple(each.name for each in found)

    # Numbers of people mean somebody else in another business.
    place = zlib.crc32(str(shop.opened.places.business).encode())
    return FormDesk(
        page=shop.book.page,
        likely=shop.editing.likely,
        add=add,
        save=shop.editing.save,
        tags=shop.editing.tags,
        sources=sources,
        people=lambda text, count: shop.book.first_page(Question(search=text), count),
        own_fields=own_fields,
        can_reach=can_reach,
        drafts=Drafts(keeper, f"form/{place}"),
        classes=shop.classing.book.classes,
    )
