"""How complete a person's file is: one point for each of ten things (records, part 2)."""

from collections.abc import Collection

from app.services.customers.person_views import Completeness, Known
from app.services.customers.views import CustomerPage

# What is missed most stands first: to reach somebody, then to greet, then to know.
ORDER = (
    Known.PHONE,
    Known.CONSENT,
    Known.EMAIL,
    Known.NAME,
    Known.BIRTHDAY,
    Known.REGION,
    Known.CALLED_AS,
    Known.GENDER,
    Known.SOURCE,
    Known.INTEREST,
)


def completeness(known: Collection[Known]) -> Completeness:
    """Give the score and what is missing.

    Args:
        known: phone and e-mail only if they can be used; consent if it was asked for one channel
            at least; interest if there is a facet or a concern.
    """
    missing = tuple(each for each in ORDER if each not in known)
    return Completeness(len(ORDER) - len(missing), missing)


def known_of(page: CustomerPage) -> frozenset[Known]:
    """Give what is known of a person."""
    usable = {contact.kind for contact in page.contacts if contact.state == "valid"}
    told = {
        Known.NAME: page.row.name,
        Known.CALLED_AS: page.called_as,
        Known.GENDER: page.gender,
        Known.PHONE: "phone" in usable,
        Known.EMAIL: "email" in usable,
        Known.REGION: page.row.province,
        Known.BIRTHDAY: page.birthday,
        Known.SOURCE: page.source,
        Known.CONSENT: any(each.state != "unknown" for each in page.consents),
        Known.INTEREST: page.facets or page.concerns,
    }
    return frozenset(each for each, found in told.items() if found)
