"""Orders, products, and the summaries that follow from them."""

from app.services.orders.summary import SummaryFollower, bring_forward, summary_faults

__all__ = ["SummaryFollower", "bring_forward", "summary_faults"]
