"""Words for trouble: errors, refused files, rows kept aside."""

from app.ui.error_texts.errors import explain
from app.ui.error_texts.refusals import reason_told, refusal_told
from app.ui.error_texts.told import Told

__all__ = ["Told", "explain", "reason_told", "refusal_told"]
