"""The palette of the window, wired to the business that is open."""

from collections.abc import Callable
from functools import partial
from zoneinfo import ZoneInfo

from app.assembly.looks import Looks
from app.assembly.shop import OpenShop, business_key
from app.services.customers.views import CustomerRow, Question
from app.services.segments import Condition, Field, Op
from app.ui.actions import Deed
from app.ui.formats import joined
from app.ui.kit.home import Home
from app.ui.kit.tasks import TaskRunner
from app.ui.labels.actions import about_of
from app.ui.labels.row_words import line_of, name_of, region_of
from app.ui.main_window import MainWindow, PageCode
from app.ui.palette import (
    Entry,
    Group,
    Hands,
    Palette,
    PaletteDesk,
    commands_of,
    person_code,
)


def made_palette(window: MainWindow, shop: OpenShop, tasks: TaskRunner, looks: Looks) -> Palette:
    """Make the palette of a window; its business is open."""
    hands = Hands(
        window,
        lambda code, subject: window.open_page(PageCode(code), subject),
        looks.choose_appearance,
        looks.choose_language,
    )
    palette = Palette(window, _desk(shop, looks), tasks, partial(commands_of, hands))
    palette.person_chosen.connect(partial(window.open_page, PageCode.CUSTOMER))
    palette.order_chosen.connect(partial(window.open_page, PageCode.ORDERS))
    palette.tag_chosen.connect(
        lambda tag: window.open_page(PageCode.CUSTOMERS, Condition(Field.TAG, Op.ANY_OF, (tag,)))
    )
    return palette


def _desk(shop: OpenShop, looks: Looks) -> PaletteDesk:
    facts = shop.opened.business()
    if facts is None:
        message = "the palette was opened before the business"
        raise RuntimeError(message)
    key = f"palette/{business_key(shop)}"
    return PaletteDesk(
        people=lambda text, count: shop.book.first_page(Question(search=text), count),
        orders=shop.book.orders_by_number,
        tags=partial(shop.book.choices, Field.TAG),
        segments=shop.segments.all,
        rows=shop.book.rows,
        entry_of=_entry,
        recent=lambda: tuple(looks.state.kept(key).splitlines()),
        keep_recent=lambda codes: looks.state.keep(key, "\n".join(codes)),
        details=partial(_details, shop),
        home=Home(shop.clock, ZoneInfo(facts.zone), facts.currency),
    )


def _details(shop: OpenShop) -> dict[str, Callable[[], str]]:
    """Tell what the keys of undo and redo would do."""
    found = {Deed.UNDO: shop.history.next_undo(), Deed.REDO: shop.history.next_redo()}
    wishes = {
        deed: wish.action_id
        for deed, wish in found.items()
        if wish is not None and not wish.is_imported_again
    }
    rows = shop.history.rows(tuple(wishes.values()))
    return {f"deed:{deed}": partial(about_of, rows[action]) for deed, action in wishes.items()}


def _entry(row: CustomerRow) -> Entry:
    parts = (line_of(row, is_open=False), region_of(row.province, row.city))
    detail = joined([part for part in parts if part])
    return Entry(person_code(row.person_id), Group.CUSTOMERS, name_of(row), detail)
