"""Every mapped class; importing this package completes the metadata."""

from app.models.tables.base import Base
from app.models.tables.business import Business, OwnAccount, Rate, Setting, Shop, ShopOfHeader
from app.models.tables.customer import (
    Address,
    Candidate,
    Consent,
    Contact,
    Customer,
    Identity,
    Link,
    PersonValue,
)
from app.models.tables.journal import Action, Change, Import, KeptRow
from app.models.tables.order import Order, OrderLine, Product
from app.models.tables.person import Concern, CustomField, CustomValue, Facet, Note, Referral
from app.models.tables.summary import PersonProduct, PersonSummary, SearchText, SummaryDay

__all__ = [
    "Action",
    "Address",
    "Base",
    "Business",
    "Candidate",
    "Change",
    "Concern",
    "Consent",
    "Contact",
    "CustomField",
    "CustomValue",
    "Customer",
    "Facet",
    "Identity",
    "Import",
    "KeptRow",
    "Link",
    "Note",
    "Order",
    "OrderLine",
    "OwnAccount",
    "PersonProduct",
    "PersonSummary",
    "PersonValue",
    "Product",
    "Rate",
    "Referral",
    "SearchText",
    "Setting",
    "Shop",
    "ShopOfHeader",
    "SummaryDay",
]
