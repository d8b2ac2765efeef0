"""A shop with one person who is everywhere, and bytes searched for whatever tells of her."""

import json
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from app.assembly.forgetting import Forgetting, moments_of_copies
from app.assembly.in_step import all_followers
from app.assembly.shop import erase_again, sql_functions
from app.models import driver
from app.models.exchangeable import ExchangeableDatabase
from app.places import Places
from app.services.editing import (
    BulkEdit,
    ConcernText,
    ConsentText,
    ContactText,
    EditDesk,
    EditKind,
    FacetText,
    NoteText,
    PersonEdit,
    PersonField,
)
from app.services.erasing import AskedBy, EraseBench, EraseDesk, EraseWish
from app.services.exchange.bringing import bring
from app.services.exchange.views import Counts, FileLook, ImportPlan, TableKind, TableLook, Trial
from app.services.kept_segments import SegmentBook
from app.services.safekeeping import OpenBusiness, open_business, prepare
from app.services.segments import Condition, Field, Group, Op, Tree, to_json
from app.ui.window_state import WindowState
from tests.safekeeping.tea_shop import HILLSIDE, MovedClock
from tests.shop import Sheet, a_customer, a_line, an_order, stage
from tests.watches import Unwatched

# What nobody else in the shop has; each is looked for in every file, in several writings.
CANARIES = (
    "陈思远",
    "思远小姐",
    "チンシエン",
    "思远文化传媒",
    "tb_siyuan_7731",
    "xhs-siyuan-9",
    "13917442046",
    "siyuan.chen@canary-mail.example",
    "文三路闪光弄88号",
    "310099",
    "喜欢清晨来电",
    "请放在丰巢柜九号",
    "老客户要多送茶样",
    "SF7731002046",
    "payer-7731-sy",
    "录音编号7731",
    "养了一只叫芝麻的猫",
    "靛青色礼盒偏好",
    "芝麻过敏史",
    "canary-extra-column",
)


@dataclass
class House:
    """An open business with the desks that a test needs."""

    opened: OpenBusiness
    places: Places
    clock: MovedClock

    @property
    def database(self) -> ExchangeableDatabase:
        return self.opened.database

    @property
    def editing(self) -> EditDesk:
        return EditDesk(self.database, self.clock, all_followers(self.clock), lambda: None)

    @property
    def desk(self) -> EraseDesk:
        return EraseDesk(
            EraseBench(
                self.database,
                self.clock,
                all_followers(self.clock),
                self.places,
                self.opened.copies.copy_if_changed,
                partial(moments_of_copies, self.opened, self.clock),
                Forgetting(self.places.config),
            )
        )

    def erase(self, person: int):
        return self.desk.erase(EraseWish(person, AskedBy.PERSON, date(2026, 11, 23)))[1]

    def rows(self, statement: str, values=()):
        with self.database.reading() as session:
            found = session.connection().exec_driver_sql(statement, values)
            return [tuple(row) for row in found]


def places_in(folder: Path) -> Places:
    return Places(folder / "shop", folder / "config", folder / "log", Path())


def open_house(folder: Path, clock: MovedClock | None = None) -> House:
    clock, places = clock or MovedClock(), places_in(folder)
    again = erase_again(places, clock)
    opened = open_business(prepare(places), clock, sql_functions(), again=again)
    house = House(opened, places, clock)
    opened.finish_checks()
    if opened.business() is not None:
        house.desk.finish()
    return house


def a_house(folder: Path) -> House:
    house = open_house(folder)
    house.opened.found(HILLSIDE)
    return house


def bring_in(house: House, sheet: Sheet, kept=(), file_name="orders.csv") -> int:
    """Bring a staged sheet in, its kept rows among it; give the number of the import."""
    house.places.imports.mkdir(parents=True, exist_ok=True)
    staging = stage(house.places.imports.parent / "a.staging", sheet)
    with closing(driver.connect(staging)) as file:
        for row_no, cells in enumerate(kept, 90):
            file.execute(
                "INSERT INTO s_kept VALUES(?, 'id_missing', NULL, ?)",
                (row_no, json.dumps(cells, ensure_ascii=False)),
            )
        read = len(sheet.orders) + len(kept)
        file.execute("UPDATE s_fact SET value = ? WHERE name = 'read'", (str(read),))
        file.commit()
    table = TableLook(
        0, "", "utf-8", "x", sheet.platform, TableKind.ORDERS, ("a",), 1, "f" * 64, (), (), read
    )
    look = FileLook(Path(file_name), 1, "", (table,), None)
    trial = Trial(ImportPlan(look, table), staging, Counts(), shop=sheet.shop)
    keepers = all_followers(house.clock), lambda _uow, _batch: None
    batch, _, _ = bring(keepers, house.database, house.clock, trial, Unwatched())
    staging.unlink()
    return batch


SIYUAN = a_customer(
    "tb_siyuan_7731",
    name="陈思远",
    kana="チンシエン",
    phone="+8613917442046",
    phone_shown="13917442046",
    email="siyuan.chen@canary-mail.example",
    payer_id="payer-7731-sy",
    company="思远文化传媒",
    extra=json.dumps({"备注列": "canary-extra-column"}, ensure_ascii=False),
    address={
        "receiver": "陈思远",
        "province": "浙江",
        "city": "杭州",
        "street": "文三路闪光弄88号",
        "postcode": "310099",
        "seen_at": 1,
    },
)
AGAIN = a_customer("xhs-siyuan-9", name="陈思远", phone="+8613917442046", phone_shown="13917442046")
MEI = a_customer("mei", name="王晓梅", phone="+8613812340001", phone_shown="13812340001")


def her_order(number=1001, **more):
    return an_order(
        number,
        buyer=0,
        net=12_300,
        buyer_message="请放在丰巢柜九号",
        seller_remark="老客户要多送茶样",
        receiver="陈思远",
        payer="payer-7731-sy",
        parcel_no="SF7731002046",
        extra=json.dumps({"x": "canary-extra-column"}),
        **more,
    )


def with_siyuan(house: House) -> int:
    """Bring Chen Siyuan in, on two platforms, and write down all there is; give her number."""
    orders = [her_order(), an_order(1002, buyer=1, net=5_000, receiver="王晓梅")]
    lines = [a_line(0, "茉莉花茶"), a_line(1, "龙井")]
    sheet = Sheet(customers=[SIYUAN, MEI], orders=orders, lines=lines)
    kept = [
        ["", "tb_siyuan_7731", "陈思远 139 1744 2046", "文三路闪光弄88号"],
        ["", "mei", "王晓梅", "13812340001"],
    ]
    bring_in(house, sheet, kept, "陈思远的订单.csv")
    other = Sheet(customers=[AGAIN], orders=[an_order(2001, buyer=0)], platform="xiaohongshu")
    bring_in(house, other)
    (person,) = house.rows("SELECT DISTINCT person_id FROM customer WHERE name = '陈思远'")[0]
    _write_down(house, person)
    tree = Tree(Group(parts=(Condition(Field.NAME, Op.IS, ("陈思远",)),)))
    SegmentBook(house.database, house.clock).save("陈思远", tree, is_tab=True)
    state = WindowState(house.places.config)
    state.keep(
        "form/1", json.dumps({"new": {"typed": {"name": "陈思远"}}, "2": {"typed": "王晓梅"}})
    )
    state.keep("customers/list", json.dumps({"view": "all", "tree": to_json(tree)}))
    state.keep("customers/sort", "name")
    state.save()
    return person


def _write_down(house: House, person: int) -> None:
    editing = house.editing
    edits = (
        PersonEdit(
            values={PersonField.CALLED_AS: "思远小姐", PersonField.NOTE: "喜欢清晨来电"},
            tags=("靛青色礼盒偏好",),
            new_contacts=(ContactText("email", "siyuan.chen@canary-mail.example"),),
            consents=(ConsentText("sms", "refused", proof="录音编号7731"),),
            new_notes=(NoteText("养了一只叫芝麻的猫", is_pinned=True),),
            new_facets=(FacetText("skin", "靛青色礼盒偏好"),),
            new_concerns=(ConcernText("芝麻过敏史"),),
        ),
        PersonEdit(new_notes=(NoteText("喜欢清晨来电"),)),
    )
    for edit in edits:
        _, report = editing.save(person, edit)
    editing.undo(report.action_id)
    editing.apply([person], BulkEdit(EditKind.SET_FIELD, "思远小姐", PersonField.CALLED_AS))
    editing.apply([person], BulkEdit(EditKind.REPLACE_TEXT, "陈思远", PersonField.NAME, "陈思远 "))


def searched(house: House) -> list[str]:
    """Search every byte but those of the dated copies, which the dialog tells of."""
    places = house.places
    roots = (places.config, places.log, places.imports)
    files = [path for root in roots for path in root.rglob("*")] + list(places.business.iterdir())
    return [
        f"{text} {path.name}"
        for path in files
        if path.is_file()
        for held in [path.read_bytes()]
        for text in CANARIES
        if stands_in(held, text)
    ]


def stands_in(held: bytes, text: str) -> bool:
    return any(writing in held for writing in _writings(text))


def _writings(text: str) -> Iterator[bytes]:
    for code in ("utf-8", "utf-16-le", "utf-16-be", "gb18030"):
        with suppress(UnicodeError):
            yield text.encode(code)
    escaped = json.dumps(text)[1:-1]
    yield escaped.encode()
    yield escaped.upper().replace("\\U", "\\u").encode()
    yield escaped.replace("\\", "\\\\").encode()
