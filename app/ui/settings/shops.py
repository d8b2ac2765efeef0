"""The shops whose files came in: their names, and the zones of the times in their files."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.services.settings import ShopRow
from app.ui.formats import joined, number
from app.ui.kit.fields import Choice, TextField
from app.ui.kit.layouts import bare, row
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.labels import platform, zone_codes, zone_words
from app.ui.settings.rows import SettingGroup, SettingRow
from app.ui.theme import px

_WIDE = 160
_ZONE_WIDE = 190
LONGEST_NAME = 60


class ShopLines(QObject):
    """Fills a group with the shops. Signals: renamed(ShopRow, name); moved(ShopRow, zone)."""

    renamed = Signal(object, str)
    moved = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.group = SettingGroup(
            "shops", "shopping-bag", lambda: self.tr("Shops"), self._none_words
        )

    def show_shops(self, shops: Sequence[ShopRow], now: datetime) -> None:
        """Show these shops; the distance of a zone from world time is that of now."""
        self.group.clear_rows()
        for shop in shops:
            self.group.add(self._line(shop, now))

    def _none_words(self) -> str:
        return self.tr("Shops appear here with their first file.")

    def _line(self, shop: ShopRow, now: datetime) -> SettingRow:
        name = named(
            TextField(is_quiet=True),
            f"shopName_{shop.shop_id}",
            self.tr("Name of the shop {shop}").format(shop=shop.name),
        )
        name.setText(shop.name)
        name.setMaxLength(LONGEST_NAME)
        on_look(name, lambda: name.setFixedWidth(px(_WIDE)))
        zone = named(
            Choice(),
            f"shopZone_{shop.shop_id}",
            self.tr("Time zone of the files of {shop}").format(shop=shop.name),
        )
        for code in dict.fromkeys((*zone_codes(), shop.zone)):
            zone.add(zone_words(code, now), code)
        zone.choose(shop.zone)
        on_look(zone, lambda: zone.setMinimumWidth(px(_ZONE_WIDE)))

        def rename() -> None:
            if name.text().strip() != shop.name:
                self.renamed.emit(shop, name.text())

        name.editingFinished.connect(rename)
        zone.activated.connect(lambda _at: self.moved.emit(shop, str(zone.currentData())))
        return SettingRow(shop.name, self._facts(shop), bare(row(name, zone)))

    def _facts(self, shop: ShopRow) -> str:
        orders = self.tr("{count} order(s)", "", shop.orders).format(count=number(shop.orders))
        return joined([platform("other" if shop.platform == "own" else shop.platform), orders])
