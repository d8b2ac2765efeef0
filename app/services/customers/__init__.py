"""Customers: who they are, how they are reached, found and told apart."""

from app.services.customers.contacts import (
    ContactState,
    Email,
    Phone,
    masked_phone,
    normal_email,
    normal_phone,
)
from app.services.customers.names import names_contradict
from app.services.customers.regions import Region, region_of
from app.services.customers.search_text import (
    folded,
    match_expression,
    search_digits,
    search_words,
)

__all__ = [
    "ContactState",
    "Email",
    "Phone",
    "Region",
    "folded",
    "masked_phone",
    "match_expression",
    "names_contradict",
    "normal_email",
    "normal_phone",
    "region_of",
    "search_digits",
    "search_words",
]
