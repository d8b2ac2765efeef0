"""The page and the form of a person, wired to the business that is open."""

import zlib

from app.assembly.points_pages import wallet_desk
from app.assembly.shop import OpenShop
from app.services.changes import Changes
from app.services.customers import ContactState, normal_email, normal_phone
from app.services.customers.person_views import CustomLine
from app.services.customers.views import Question
from app.services.editing import PersonEdit
from app.services.exporting import TableExport
from app.services.segments import Field
from app.services.settings import CustomFields
from app.ui.customers import FormDesk, PersonDesk, Referrals
from app.ui.customers.form.drafts import Drafts
from app.ui.customers.list_columns import Keeper
from app.ui.erasing import EraseDesks
from app.ui.held_coupons import HeldDesk
from app.ui.standing import StandingDesk

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
        next_birthday=shop.book.next_birthday,
        can_reach=can_reach,
        drafts=Drafts(keeper, f"form/{place}"),
        classes=shop.classing.book.classes,
    )


def person_desk(shop: OpenShop) -> PersonDesk:
    """Give what the page of a person asks."""
    files = TableExport(shop.opened.database)
    erasing = EraseDesks(shop.erasing, files)
    return PersonDesk(
        shop.book,
        shop.editing,
        erasing,
        wallet_desk(shop),
        shop.merging,
        suggestion=shop.classing.suggestion,
        referrals=Referrals(shop.referral_book.family, shop.referral.give_codes),
        standing=StandingDesk(shop.tier_book, shop.tiers),
        coupons=HeldDesk(shop.coupon_book, shop.coupons),
    )
