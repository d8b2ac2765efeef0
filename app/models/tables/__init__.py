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
from app.models.tables.duplicate import (
    DuplicateLook,
    MatchPart,
    PairChoiceMade,
    Proposal,
    UnmatchedRow,
)
from app.models.tables.erasure import ErasedMark, Erasure
from app.models.tables.journal import Action, Change, Import, KeptRow
from app.models.tables.order import Order, OrderLine, Product
from app.models.tables.person import Concern, CustomField, CustomValue, Facet, Note, Referral
from app.models.tables.points import (
    Allocation,
    Debt,
    DebtMove,
    Entry,
    EntryNote,
    Lot,
    PointsRule,
    PointsShared,
)
from app.models.tables.referral import ReferralChoice, ReferralCode, ReferralRule
from app.models.tables.segment import ClassRule, Segment, SegmentRow
from app.models.tables.summary import PersonProduct, PersonSummary, SearchText, SummaryDay
from app.models.tables.tier import (
    PersonTier,
    TierAct,
    TierDay,
    TierLevel,
    TierNote,
    TierRule,
    TierStep,
)

__all__ = [
    "Action",
    "Address",
    "Allocation",
    "Base",
    "Business",
    "Candidate",
    "Change",
    "ClassRule",
    "Concern",
    "Consent",
    "Contact",
    "CustomField",
    "CustomValue",
    "Customer",
    "Debt",
    "DebtMove",
    "DuplicateLook",
    "Entry",
    "EntryNote",
    "ErasedMark",
    "Erasure",
    "Facet",
    "Identity",
    "Import",
    "KeptRow",
    "Link",
    "Lot",
    "MatchPart",
    "Note",
    "Order",
    "OrderLine",
    "OwnAccount",
    "PairChoiceMade",
    "PersonProduct",
    "PersonSummary",
    "PersonTier",
    "PersonValue",
    "PointsRule",
    "PointsShared",
    "Product",
    "Proposal",
    "Rate",
    "Referral",
    "ReferralChoice",
    "ReferralCode",
    "ReferralRule",
    "SearchText",
    "Segment",
    "SegmentRow",
    "Setting",
    "Shop",
    "ShopOfHeader",
    "SummaryDay",
    "TierAct",
    "TierDay",
    "TierLevel",
    "TierNote",
    "TierRule",
    "TierStep",
    "UnmatchedRow",
]
