"""Why two people may be one, and what speaks against it."""

from enum import StrEnum


class Evidence(StrEnum):
    """Why two people may be one, the strongest first, and then what speaks against it."""

    PHONE = "phone"
    EMAIL = "email"
    ACCOUNT = "account"
    PAYER = "payer"
    OWN_FIELD = "own_field"
    NAME = "name"
    NAME_SCRIPT = "name_script"
    NAME_TITLE = "name_title"
    NAME_SOUND = "name_sound"
    NAME_CLOSE = "name_close"
    ADDRESS = "address"
    BIRTHDAY = "birthday"
    ADDRESS_CLOSE = "address_close"
    PHONE_CLOSE = "phone_close"
    OWN_CLOSE = "own_close"
    CITY = "city"
    SHOP = "shop"
    SHARED_CONTACT = "shared_contact"
    OTHER_NAME = "other_name"
    OTHER_CITY = "other_city"
    OTHER_BIRTHDAY = "other_birthday"


AGAINST = frozenset(
    (
        Evidence.SHARED_CONTACT,
        Evidence.OTHER_NAME,
        Evidence.OTHER_CITY,
        Evidence.OTHER_BIRTHDAY,
    )
)
