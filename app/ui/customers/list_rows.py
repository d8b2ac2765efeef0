"""The columns of the list of customers, and the model that holds a page of rows at a time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.services.customers.views import CustomerRow, SortBy
from app.ui.customers.words import counted
from app.ui.formats import ago, day, joined, listed, money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.cells import CellValue, ChipCell, PersonCell, Style
from app.ui.kit.columns import without_room
from app.ui.kit.home import Home
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.tasks import TaskRunner
from app.ui.labels import customer_class
from app.ui.labels.row_words import line_of, name_of, region_of, spent_of
from app.ui.labels.tiers import tier_tone, tier_words

SHOPS = "shops"
BOX = "box"
TAGS = "tags"
_TITLES = {
    SortBy.NAME: QT_TRANSLATE_NOOP("customers", "Customer"),
    SortBy.CLASS: QT_TRANSLATE_NOOP("customers", "Class"),
    SortBy.TIER: QT_TRANSLATE_NOOP("customers", "Tier"),
    SortBy.REGION: QT_TRANSLATE_NOOP("customers", "Region"),
    TAGS: QT_TRANSLATE_NOOP("customers", "Tags"),
    SHOPS: QT_TRANSLATE_NOOP("customers", "Shops"),
    SortBy.ORDERS: QT_TRANSLATE_NOOP("customers", "Orders"),
    SortBy.SPENT: QT_TRANSLATE_NOOP("customers", "Spent"),
    SortBy.POINTS: QT_TRANSLATE_NOOP("customers", "Points"),
    SortBy.COUPONS: QT_TRANSLATE_NOOP("customers", "Coupons"),
    SortBy.REFERRED_BY: QT_TRANSLATE_NOOP("customers", "Brought by"),
    SortBy.FRIENDS: QT_TRANSLATE_NOOP("customers", "Friends brought"),
    SortBy.FIRST: QT_TRANSLATE_NOOP("customers", "First order"),
    SortBy.LAST: QT_TRANSLATE_NOOP("customers", "Last order"),
}
_LEFT_OUT = (
    SortBy.FIRST,
    SHOPS,
    SortBy.REFERRED_BY,
    SortBy.FRIENDS,
    SortBy.COUPONS,
    SortBy.POINTS,
    SortBy.CLASS,
    TAGS,
    SortBy.REGION,
    SortBy.TIER,
    SortBy.ORDERS,
    SortBy.LAST,
    SortBy.SPENT,
)
# Sorted by these, the list begins with the first.
FROM_THE_FIRST = (SortBy.NAME, SortBy.CLASS, SortBy.TIER, SortBy.REGION, SortBy.REFERRED_BY)
# Of a shop without them these columns are not shown.
NOT_EVERYWHERE = (SortBy.TIER, SortBy.COUPONS, SortBy.REFERRED_BY, SortBy.FRIENDS)
Value = Callable[[CustomerRow], CellValue]


class CustomerRows(RowWindow[CustomerRow]):
    """People by their ids; phones are masked unless is_open is set."""

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], dict[int, CustomerRow]],
        tasks: TaskRunner,
        home: Home,
        parent: QObject,
    ) -> None:
        self.is_open = False
        self._home = home
        super().__init__(self._made_columns(), fetch, tasks, parent)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Give a cell; the tip of a day or a sum is exact."""
        if role != Qt.ItemDataRole.ToolTipRole:
            return super().data(index, role)
        row = self.row_at(index.row())
        return None if row is None else self._tip(row, self.columns[index.column()].code)

    def _tip(self, row: CustomerRow, code: str) -> str | None:
        match code:
            case SortBy.LAST:
                return day(row.last_on)
            case SortBy.SPENT:
                unrated = counted().unrated(row.unrated_orders) if row.unrated_orders else ""
                return joined([money(row.net_minor, self._home.currency), unrated])
            case _ if code in (SHOPS, TAGS):
                names = row.shops if code == SHOPS else row.tags
                return "\n".join(names) if len(names) > 1 else None
        return None

    def _made_columns(self) -> list[Column[CustomerRow]]:
        home = self._home

        def who(row: CustomerRow) -> CellValue:
            return PersonCell(name_of(row), line_of(row, is_open=self.is_open))

        def spent(row: CustomerRow) -> CellValue:
            return spent_of(row, home.currency)  # the tip tells of orders without a rate

        def tier(row: CustomerRow) -> CellValue:
            code = row.tier
            return "" if code is None else (ChipCell(tier_words(code), tier_tone(code)),)

        def last(row: CustomerRow) -> CellValue:
            return ago(row.last_on, home.clock.today())

        return [
            Column(BOX, str, lambda _row: "", Style.TICK, 44),
            _column(SortBy.NAME, who),
            _column(SortBy.CLASS, lambda row: customer_class(row.class_code), Style.SECOND, 96),
            _column(SortBy.TIER, tier, width=100),
            _column(
                SortBy.REGION, lambda row: region_of(row.province, row.city), Style.SECOND, 142
            ),
            _column(TAGS, lambda row: tuple(ChipCell(tag) for tag in row.tags) or "", width=150),
            _column(SHOPS, lambda row: listed(list(row.shops)), Style.SECOND, 168),
            _column(SortBy.ORDERS, lambda row: number(row.orders), Style.NUMBER, 88),
            _column(SortBy.SPENT, spent, Style.MONEY, 116),
            _column(SortBy.POINTS, lambda row: _some(row.points), Style.NUMBER, 88),
            _column(SortBy.COUPONS, lambda row: _some(row.coupons), Style.NUMBER, 88),
            _column(SortBy.REFERRED_BY, lambda row: row.referred_by or "", Style.SECOND, 120),
            _column(SortBy.FRIENDS, lambda row: _some(row.friends), Style.NUMBER, 128),
            _column(SortBy.FIRST, lambda row: day(row.first_on), Style.SECOND, 132),
            _column(SortBy.LAST, last, Style.SECOND, 132),
        ]


def _some(count: int) -> str:
    return number(count) if count else ""


def _column(
    code: str, value: Value, style: Style = Style.TEXT, width: int | None = None
) -> Column[CustomerRow]:
    return Column(
        str(code),
        lambda: translate("customers", _TITLES[code]),
        value,
        style,
        width,
        can_sort=code not in (SHOPS, TAGS),
    )


def columns_without_room(columns: Sequence[Column[CustomerRow]], room: int) -> set[str]:
    """Give the columns to leave out, so that the rest has room beside the name."""
    return without_room(columns, room, [str(code) for code in _LEFT_OUT])
