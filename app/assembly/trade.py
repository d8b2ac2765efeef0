"""The settings of trade: shops, rates, own accounts."""

from app.assembly.shop import OpenShop
from app.services.settings import CalendarSettings
from app.ui.settings import TradeDesk


def trade_desk(shop: OpenShop) -> TradeDesk:
    """Give what the settings of shops, rates and own accounts work with."""
    settings = shop.settings
    calendar = CalendarSettings(shop.opened.database, shop.clock)
    return TradeDesk(
        rates=settings.rates,
        set_rate=settings.set_rate,
        set_waiting_rates=settings.set_waiting_rates,
        shops=settings.shops,
        rename_shop=settings.rename_shop,
        move_shop=settings.set_shop_zone,
        own_accounts=settings.own_accounts,
        mark_own=lambda platform, account, is_own: settings.mark_own(
            platform, account, is_own=is_own
        ),
        leap_day=calendar.leap_day,
        set_leap_day=calendar.set_leap_day,
    )
