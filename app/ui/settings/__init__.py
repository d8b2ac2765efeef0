"""Settings: the business, the look, the copies, the keys."""

from app.ui.settings.desk import SettingsDesk
from app.ui.settings.page import SettingsPage
from app.ui.settings.trade import TradeDesk

__all__ = ["SettingsDesk", "SettingsPage", "TradeDesk"]
