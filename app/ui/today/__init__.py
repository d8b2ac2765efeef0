"""Today: what to do now."""

from app.ui.today.page import TodayPage
from app.ui.today.views import TodayDesk, TodayFacts

__all__ = ["TodayDesk", "TodayFacts", "TodayPage"]
