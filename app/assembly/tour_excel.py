"""A workbook for the tour as a seller would bring it back: some cells edited, some that cannot."""

from pathlib import Path

from app.assembly.session import Session
from app.assembly.shop import OpenShop
from app.services.customers.views import Question
from app.services.round_trip import RoundTripDesk
from app.ui.labels import export_words

_PEOPLE = 60
_POINTS = ((50, "review"), (-40, "correction"), (1.5, "goodwill"), (-900_000, "correction"))
_EDITS = (("tags", "VIP"), ("note", "礼盒 · ギフト箱"), ("birthday", "1990-13-40"), ("phone", "0"))


def edited_people(session: Session) -> Path:
    """Write people of the business into a workbook and edit some, as in Excel."""
    shop = session.shop
    if shop is None:
        raise RuntimeError
    path = shop.opened.places.imports / "people.xlsx"
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(shop, path)
    _edit(path)
    return path


def _write(shop: OpenShop, path: Path) -> None:
    desk = RoundTripDesk(shop.opened.database, shop.clock, shop.followers, shop.book)
    people = shop.book.ids(Question())[:_PEOPLE]
    desk.write(people, path, export_words(), progress=lambda *_: None, is_cancelled=lambda: False)


def _edit(path: Path) -> None:
    import openpyxl  # noqa: PLC0415 - half a second, only for this stop

    words = export_words()
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[-1]
    headings = [cell.value for cell in sheet[1]]
    for turn in range(12):
        column, value = _EDITS[turn % len(_EDITS)]
        sheet.cell(turn + 2, headings.index(words.column(column)) + 1).value = value
    give, why = words.column("points_give"), words.column("points_why")
    for turn, (points, reason) in enumerate(_POINTS if give in headings else (), 6):
        sheet.cell(turn, headings.index(give) + 1).value = points
        said = words.cell("points_why", reason)
        sheet.cell(turn, headings.index(why) + 1).value = said
    sheet.delete_rows(_PEOPLE - 5, 3)
    book.save(path)


def old_balances(session: Session) -> Path:
    """Write balances of points as another program may have kept them; some rows cannot be."""
    import openpyxl  # noqa: PLC0415 - half a second, only for this stop

    shop = session.shop
    if shop is None:
        raise RuntimeError
    path = shop.opened.places.imports / "old-points.xlsx"
    path.parent.mkdir(parents=True, exist_ok=True)
    book = openpyxl.Workbook()
    sheet = book.create_sheet("points", 0)
    sheet.append(["account", "phone", "points", "valid until"])
    people = shop.book.first_page(Question(), 9)
    for turn, row in enumerate(people, 1):
        until = "2027-06-30" if turn % 2 else None
        sheet.append([row.account, row.phone, turn * 150, until])
    sheet.append(["nobody-4711", None, 80, None])
    sheet.append([people[0].account, people[0].phone, "many", None])
    book.save(path)
    return path
