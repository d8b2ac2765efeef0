"""How complete a person's file is: one point for each of ten things (records, part 2)."""

from collections.abc import Collection

from app.services.customers.person_views import Completeness, Known

# What is missed most stands first: to reach somebody, then to greet, then to know.
_ORDER = (
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
    missing = tuple(each for each in _ORDER if each not in known)
    return Completeness(len(_ORDER) - len(missing), missing)
