"""Words for trouble: errors, refused files, rows kept aside."""

from app.ui.error_texts import classes as _classes
from app.ui.error_texts import coupons as _coupons
from app.ui.error_texts import desks as _desks
from app.ui.error_texts import duplicates as _duplicates
from app.ui.error_texts import edits as _edits
from app.ui.error_texts import kept as _kept
from app.ui.error_texts import points as _points
from app.ui.error_texts import referral as _referral
from app.ui.error_texts import tiers as _tiers
from app.ui.error_texts.balances import balance_hindrance_words
from app.ui.error_texts.coming_back import hindrance_words
from app.ui.error_texts.errors import explain
from app.ui.error_texts.points import spend_hindrance
from app.ui.error_texts.refusals import reason_told, refusal_told
from app.ui.error_texts.store import copy_fault_told, fault_words, place_told
from app.ui.error_texts.tiers import tier_fault
from app.ui.error_texts.told import Told

__all__ = [
    "Told",
    "balance_hindrance_words",
    "copy_fault_told",
    "explain",
    "fault_words",
    "hindrance_words",
    "place_told",
    "reason_told",
    "refusal_told",
    "spend_hindrance",
    "tier_fault",
]

del _classes, _coupons, _desks, _duplicates, _edits, _kept, _points, _referral, _tiers
