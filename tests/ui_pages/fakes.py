"""Services of a made-up shop that answer at once, or when a test lets them."""

import threading
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from app.services.changes import Changes
from app.services.clock import to_day, to_ms
from app.services.customers.views import (
    AccountLine,
    AddressLine,
    ContactLine,
    CustomerPage,
    CustomerRow,
    FilterChoice,
    ListFigures,
    OrderRow,
    ProductRow,
    Question,
    TimelineRow,
)
from app.services.editing import BulkEdit, EditReport, Preview
from app.services.errors import StoppedError
from app.services.exchange.views import (
    Batch,
    Certainty,
    ColumnLook,
    Counts,
    FieldChange,
    FileLook,
    ImportPlan,
    ImportReport,
    KeptRow,
    Reason,
    Refusal,
    TableKind,
    TableLook,
    Trial,
    UndoReport,
    Watch,
)
from app.services.exporting import OutReport, OutTable, OutWish, OutWords
from app.services.kept_segments import KeptSegment, SegmentNameUnfitError
from app.services.segments import Field, Tree, ready_tree
from app.services.segments.ready import READY_TABS
from app.ui.kit.home import Home

ZONE = ZoneInfo("Asia/Shanghai")
PLACES = (("浙江", 4_120), ("江苏", 2_310), ("上海", 1_204), ("浙江/杭州", 900))
TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 1, 40, tzinfo=UTC)
ORDER_FIELDS = (
    "order_no",
    "account",
    "name",
    "phone",
    "address",
    "total",
    "paid",
    "paid_at",
    "placed_at",
    "title",
    "quantity",
    "buyer_message",
    "state",
)


@dataclass(frozen=True, slots=True)
class StillClock:
    """It is always the same moment."""

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return TODAY


def a_home() -> Home:
    return Home(StillClock(), ZONE, "CNY")


_HEADER = (
    ("买家会员名", "tb_xiaomei88", "account", Certainty.SURE),
    ("收货人姓名", "王晓梅", "name", Certainty.SURE),
    ("联系手机", "'13812342046", "phone", Certainty.SURE),
    ("收货地址", "浙江省 杭州市 西湖区 文三路 100 号", "address", Certainty.SURE),
    ("总金额", "386.00", "total", Certainty.SURE),
    ("订单付款时间", "2026/10/14 9:12", "paid_at", Certainty.CHECK),
    ("宝贝标题", "茉莉花茶 250g 浓香", "title", Certainty.SURE),
    ("备注", "送礼 要礼盒", None, Certainty.NOT_MATCHED),
    ("订单编号", "2610-4471", "order_no", Certainty.SURE),
    ("宝贝总数量", "2", "quantity", Certainty.SURE),
    ("店铺Id", "0", None, Certainty.SKIPPED),
)
_PEOPLE = (
    ("tb_xiaomei88", "王晓梅", "13812342046", "浙江省 杭州市 西湖区", "386.00", "2026/10/14 9:12"),
    ("lijy_77", "李静怡", "13900770077", "上海市 上海市 静安区", "128.00", "2026/10/14 11:40"),
    ("zhangwei", "张伟", "13500219981", "江苏省 苏州市 吴中区", "64.00", "2026/10/15 8:05"),
    ("misaki_s", "佐藤美咲", "18620441035", "上海市 上海市 长宁区", "面议", "2026/10/15 9:00"),
    ("chen_sy", "陈思远", "13866302046", "浙江省 杭州市 上城区", "312.00", "2026/13/02 9:00"),
    ("emily.c", "Emily Carter", "17804556120", "广东省 深圳市 南山区", "96.00", "2026/10/16 20:31"),
    ("huanglh", "黄丽华", "13866302077", "四川省 成都市 武侯区", "248.00", "2026/10/17 7:44"),
)


def _cells(at: int) -> tuple[str, ...]:
    account, name, phone, address, total, paid = _PEOPLE[at]
    number = f"2610-44{71 + at}"
    return (account, name, phone, address, total, paid, "茉莉花茶 250g", "", number, "2", "0")


def a_table(**changes: object) -> TableLook:
    plain = TableLook(
        index=0,
        name="",
        encoding="gb18030",
        format_key="taobao",
        platform="taobao",
        kind=TableKind.ORDERS,
        header=tuple(name for name, _first, _field, _sure in _HEADER),
        header_row=1,
        fingerprint="taobao",
        columns=tuple(ColumnLook(*line) for line in _HEADER),
        sample=tuple(_cells(at) for at in range(len(_PEOPLE))),
        rows=3214,
        shop="Hillside Tea",
    )
    return replace(plain, **changes)


def a_look(path: Path, *tables: TableLook, refused: Refusal | None = None) -> FileLook:
    shown = () if refused else (tables or (a_table(),))
    return FileLook(path, 412_000, "0" * 64, shown, refused)


def some_counts() -> Counts:
    return Counts(
        read=3214,
        applied=3116,
        unchanged=79,
        kept_aside=19,
        customers_new=2519,  # 88 of them joined
        customers_changed=312,
        customers_unchanged=77,
        orders_new=2902,
        orders_changed=214,
        orders_unchanged=79,
        products_new=38,
        linked_by_account=301,
        linked_by_phone=76,
        linked_by_email=12,
        look_alikes=5,
        reasons={"id_missing": 11, "amount_unreadable": 4, "date_impossible": 4},
        notes={"exact_duplicates": 3},
    )


def some_kept() -> tuple[KeptRow, ...]:
    rows = [KeptRow(208 + at, Reason.ID_MISSING, "订单编号", _cells(at % 7)) for at in range(11)]
    rows += [KeptRow(at, Reason.AMOUNT_UNREADABLE, "总金额", _cells(3)) for at in (911, 1402, 1733)]
    rows += [KeptRow(2950, Reason.AMOUNT_UNREADABLE, "总金额", _cells(3))]
    rows += [
        KeptRow(at, Reason.DATE_IMPOSSIBLE, "订单付款时间", _cells(4)) for at in (6, 77, 78, 79)
    ]
    return tuple(sorted(rows, key=lambda row: row.row_no))


@dataclass(slots=True)
class FakeDesk:
    """An import desk over made-up files.

    Attributes:
        looks: what a look at a file name finds; others are a Taobao list.
        refusals: what trying a file name out is refused with.
        hold: while set, work waits for it (or for the wish to stop).
        held_file: the only file that waits; empty for all.
    """

    looks: dict[str, Callable[[Path], FileLook]] = field(default_factory=dict)
    refusals: dict[str, Refusal] = field(default_factory=dict)
    hold: threading.Event | None = None
    held_file: str = ""
    counts: Counts = field(default_factory=some_counts)
    done: list[Batch] = field(default_factory=list)
    plans: list[ImportPlan] = field(default_factory=list)
    brought: list[str] = field(default_factory=list)
    discarded: list[str] = field(default_factory=list)
    undone: list[int] = field(default_factory=list)
    changed_people: Sequence[int] = ()
    found_people: Mapping[str, Sequence[int]] = field(default_factory=dict)
    saved: list[Path] = field(default_factory=list)
    encodings: list[str | None] = field(default_factory=list)
    fails: Exception | None = None

    def look(self, path: Path, _watch: Watch, encoding: str | None = None) -> FileLook:
        self.encodings.append(encoding)
        return self.looks.get(path.name, a_look)(path)

    def try_out(self, plan: ImportPlan, watch: Watch) -> Trial:
        self._work(watch, "checking", plan.look.path.name)
        self.plans.append(plan)
        name = plan.look.path.name
        refused = self.refusals.get(name)
        if refused is Refusal.OTHER_SHOP and plan.is_shop_sure:
            refused = None
        others = ("Hillside Tmall",) if refused is Refusal.OTHER_SHOP else ()
        if refused is not None and not others:
            return Trial(plan, Path(name), Counts(), refused=refused)
        changes = (
            FieldChange("order", "2610-4471", "state", "paid", "completed"),
            FieldChange("order", "2610-4471", "net_minor", "38600", "31200"),
            FieldChange("customer", "王晓梅", "note", "", "送礼 要礼盒"),
        )
        kept = some_kept() if self.counts.kept_aside else ()
        return Trial(
            plan,
            Path(name),
            self.counts,
            kept,
            changes,
            refused,
            "Hillside",
            others,
            self.changed_people,
        )

    def bring_in(self, trial: Trial, watch: Watch) -> ImportReport:
        self._work(watch, "writing", trial.plan.look.path.name)
        if self.fails is not None:
            raise self.fails
        table, name = trial.plan.table, trial.plan.look.path.name
        self.brought.append(name)
        number = len(self.done) + 1
        batch = Batch(
            number, name, table.format_key, "Hillside Tea", to_ms(NOW), self.counts, False
        )
        self.done.insert(0, batch)
        return ImportReport(
            name,
            table.format_key,
            table.encoding,
            None,
            table.kind,
            "Hillside Tea",
            number,
            self.counts,
            None,
            3.9,
            action_id=number + 10,
            found_people=self.found_people,
        )

    def discard(self, trial: Trial) -> None:
        self.discarded.append(trial.plan.look.path.name)

    def undo(self, batch_id: int) -> tuple[object, UndoReport]:
        self.undone.append(batch_id)
        self.done = [
            replace(batch, is_undone=batch.is_undone or batch.batch_id == batch_id)
            for batch in self.done
        ]
        report = UndoReport(
            5333,
            ("王晓梅", "陈思远"),
            ("2610-4471",),
            customers_reversed=2431,
            orders_reversed=2902,
        )
        return None, report

    def batches(self) -> tuple[Batch, ...]:
        return tuple(self.done)

    def kept_rows(self, _batch_id: int) -> tuple[KeptRow, ...]:
        return some_kept()

    def save_kept(self, _batch_id: int, path: Path, _words: Callable[[KeptRow], str]) -> None:
        self.saved.append(path)

    def save_trial_kept(self, _trial: Trial, path: Path, _words: Callable[[KeptRow], str]) -> None:
        self.saved.append(path)

    def shops(self) -> tuple[tuple[str, str], ...]:
        return (("taobao", "Hillside Tea"), ("shopify", "Hillside Tea London"))

    def fields(self, _kind: TableKind) -> tuple[str, ...]:
        return ORDER_FIELDS

    def _work(self, watch: Watch, phase: str, name: str) -> None:
        watch.progress(phase, 2057, 3214)
        is_held = self.hold is not None and self.held_file in ("", name)
        while is_held and not self.hold.wait(0.01):
            if watch.is_cancelled():
                raise StoppedError
        if watch.is_cancelled():
            raise StoppedError


_FAMILY = "王李张刘杨陈赵佐黄周吴徐孙田马朱胡林郭何"
_GIVEN = (
    "晓梅",
    "静怡",
    "伟",
    "洋",
    "柳青",
    "思远",
    "子涵",
    "美咲",
    "丽华",
    "杰明",
    "雨桐",
    "若曦",
)
_LATIN = ("Emily Carter", "Noah Fischer", "Amélie Durand", "田中健一", "佐藤美咲")
_PLACES = (("浙江省", "杭州市"), ("浙江省", "宁波市"), ("江苏省", "苏州市"), ("上海市", "上海市"))


def a_customer(person_id: int, **changes: object) -> CustomerRow:
    """A row that depends on the number only."""
    name = _FAMILY[person_id % 20] + _GIVEN[person_id * 7 % 12]
    if person_id % 6 == 5:
        name = _LATIN[person_id // 6 % 5]
    province, city = _PLACES[person_id * 3 % 4]
    orders = 1 + person_id * 5 % 13
    plain = CustomerRow(
        person_id=person_id,
        name=name,
        account=f"tb_{person_id}",
        phone=None if person_id % 9 == 4 else f"+8613{800000000 + person_id * 12347 % 99999999}",
        email=f"c{person_id}@example.com",
        class_code="wholesale" if person_id % 8 == 7 else "retail",
        province=province,
        city=city,
        shops=("Hillside Tea",) if person_id % 3 else ("Hillside Tea", "WeChat shop"),
        orders=orders,
        net_minor=orders * 27_350,
        unrated_orders=0,
        first_on=to_day(TODAY) - 400 - person_id % 300,
        last_on=to_day(TODAY) - person_id % 120,
    )
    return replace(plain, **changes)


@dataclass(slots=True)
class FakeBook:
    """A customer book of any size; a search of digits keeps every hundredth person.

    Attributes:
        slow: searches that wait for the event beside them.
        slow_ids: searches whose list of all ids waits.
        slow_pages: people whose page waits.
        slow_first: the first page waits for it.
        changed: what every person has become since.
    """

    people: int = 12_846
    slow: dict[str, threading.Event] = field(default_factory=dict)
    slow_ids: dict[str, threading.Event] = field(default_factory=dict)
    slow_pages: dict[int, threading.Event] = field(default_factory=dict)
    begun_pages: list[int] = field(default_factory=list)
    slow_first: threading.Event | None = None
    changed: dict[str, object] = field(default_factory=dict)
    fails: Exception | None = None
    asked: list[Question] = field(default_factory=list)
    read_ids: list[int] = field(default_factory=list)

    def first_page(self, question: Question, count: int) -> tuple[CustomerRow, ...]:
        self._wait(question)
        self.asked.append(question)
        if self.slow_first is not None:
            self.slow_first.wait(10)
        listed = self._found(question)[:count]
        return tuple(a_customer(person, **self.changed) for person in listed)

    def ids(self, question: Question) -> "array[int]":
        self._wait(question)
        if question.search in self.slow_ids:
            self.slow_ids[question.search].wait(10)
        return self._found(question)

    def rows(self, ids: Sequence[int]) -> dict[int, CustomerRow]:
        self.read_ids += ids
        return {person: a_customer(person, **self.changed) for person in ids}

    def figures(self, question: Question) -> ListFigures:
        self._wait(question)
        people = len(self._found(question))
        return ListFigures(people, people * 112_900, people * 4)

    def counts(self, trees: Sequence[Tree]) -> tuple[int, ...]:
        return tuple(len(self._found(Question(tree=tree))) for tree in trees)

    def choices(self, field: Field, text: str, count: int) -> tuple[FilterChoice, ...]:
        if field is Field.PRODUCT:
            found = [FilterChoice(7, "Jasmine tea", 40), FilterChoice(8, "Cup", 3)]
        elif field is Field.CLASS:
            found = [
                FilterChoice("retail", "retail", 40),
                FilterChoice("wholesale", "wholesale", 3),
            ]
        elif field is Field.CONCERN:
            found = [FilterChoice("smell", "smell", 12), FilterChoice("size", "size", 4)]
        elif field is Field.FACET:
            found = [FilterChoice("cup size", "cup size", 12), FilterChoice("skin_type", "", 4)]
        else:
            found = [FilterChoice(name, name, people) for name, people in PLACES]
        return tuple(each for each in found if text in each.name)[:count]

    def page(self, person_id: int) -> CustomerPage:
        if self.fails is not None:
            raise self.fails
        self.begun_pages.append(person_id)
        if person_id in self.slow_pages:
            self.slow_pages[person_id].wait(10)
        return a_page(person_id)

    def _wait(self, question: Question) -> None:
        if self.fails is not None:
            raise self.fails
        event = self.slow.get(question.search)
        if event is not None:
            event.wait(10)

    def _found(self, question: Question) -> "array[int]":
        fields = [each.field for each in question.tree.root.conditions()]
        if Field.CLASS in fields:
            return array("q")  # nobody is a wholesaler here
        if not question.search:
            return array("q", range(1, self.people + 1, 2 if fields else 1))
        if question.search == "nobody":
            return array("q")
        step = 100 if question.search.isdigit() else 7
        return array("q", range(step, self.people + 1, step))


def a_page(person_id: int) -> CustomerPage:
    row = a_customer(person_id, orders=12, net_minor=328_600, name="陈思远")
    orders = tuple(_an_order(at) for at in range(12))
    contacts = (
        ContactLine("phone", "+8613812342046", "138 1234 2046", "valid", "given"),
        ContactLine("phone", None, "138****2046", "masked", "unknown"),
        ContactLine(
            "email",
            "siyuan@example.com",
            "siyuan@example.com",
            "valid",
            "refused",
            is_shared=True,
        ),
    )
    addresses = (
        AddressLine(
            "陈思远", "CN", "浙江省", "杭州市", "西湖区", "文三路 100 号 3 幢 502 室", "310012"
        ),
        AddressLine("陈爸爸", "CN", "浙江省", "宁波市", "海曙区", "中山西路 8 号", None),
    )
    products = (
        ProductRow(1, "茉莉花茶 250g 浓香", "JM-250", 9, 21.0, to_day(TODAY) - 41),
        ProductRow(2, "Longjing 100 g", "LJ-100", 4, 4.0, to_day(TODAY) - 90),
        ProductRow(3, "Travel cup", None, 2, 2.0, to_day(TODAY) - 200),
    )
    return CustomerPage(
        row=row,
        called_as="思远",
        gender="male",
        birthday="12-12",
        company=None,
        source="WeChat",
        note="送礼要礼盒。Likes the new harvest early.",
        tags=("Gift buyer", "Likes new"),
        accounts=(
            AccountLine("taobao", "chen_sy", 11),
            AccountLine("shopify", "siyuan@example.com", 12),
        ),
        contacts=contacts,
        addresses=addresses,
        consent_sms="given",
        consent_email="refused",
        average_minor=27_383,
        money_365=210_000,
        orders_365=7,
        gap_days=45,
        next_on=to_day(TODAY) + 4,
        orders=orders,
        products=products,
        timeline=_a_timeline(orders),
    )


_STATES = ("paid", "completed", "completed", "refunded", "completed", "closed")


def _an_order(at: int) -> OrderRow:
    placed = to_ms(NOW) - (at * 45 + 6) * 86_400_000
    state = _STATES[at % 6]
    return OrderRow(
        at + 1,
        f"2610-44{71 - at}",
        "Hillside Tea" if at % 3 else "WeChat shop",
        "taobao",
        state,
        placed,
        placed + 60_000,
        "CNY",
        0 if state in ("refunded", "closed") else 38_600 - at * 1_000,
        None,
        "茉莉花茶 250g 浓香 ×2, Travel cup",
        3.0,
    )


def _a_timeline(orders: Sequence[OrderRow]) -> tuple[TimelineRow, ...]:
    rows = [
        TimelineRow(
            order.placed_at_ms or 0,
            order.state,
            order.order_no or "",
            f"{order.products} · {order.shop}",
            order.currency,
            order.net_minor,
        )
        for order in orders
    ]
    rows.append(TimelineRow(rows[2].at_ms + 3_600_000, "consent", "sms", "given"))
    rows.append(TimelineRow(rows[-2].at_ms - 1, "first_seen", "taobao", "chen_sy"))
    return tuple(sorted(rows, key=lambda row: -row.at_ms))


@dataclass(slots=True)
class FakeExport:
    """Writes nothing, remembers what was asked.

    Attributes:
        fails: raised instead of an answer.
    """

    asked: list[tuple[object, OutWish | Path]] = field(default_factory=list)
    fails: Exception | None = None
    table: OutTable | None = None

    def write(
        self,
        what: object,
        wish: OutWish | Path,
        words: OutWords,
        *,
        progress: Callable[[int, int], None],
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        progress(1, 2)
        self.asked.append((what, wish))
        if self.fails is not None:
            raise self.fails
        return OutReport(wish if isinstance(wish, Path) else wish.path, 2, 0)

    def write_rows(
        self,
        table: OutTable,
        ids: Sequence[int],
        wish: OutWish,
        words: OutWords,
        *,
        progress: Callable[[int, int], None],
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        self.table = table
        return self.write(ids, wish, words, progress=progress, is_cancelled=is_cancelled)


@dataclass(slots=True)
class FakeEditing:
    """Remembers whom it changed and how; every second one has it already.

    Attributes:
        hold: an edit waits for this event.
    """

    done: list[tuple[list[int], BulkEdit]] = field(default_factory=list)
    hold: threading.Event | None = None

    def preview(
        self, people: Iterable[int], edits: BulkEdit, *, is_stopped: Callable[[], bool]
    ) -> Preview:
        chosen = list(people)
        return Preview(len(chosen), (len(chosen) + 1) // 2, {}, (), {})

    def apply(
        self,
        people: Iterable[int],
        edits: BulkEdit,
        is_stopped: Callable[[], bool] | None = None,
    ) -> tuple[Changes, EditReport]:
        if self.hold is not None:
            self.hold.wait(10)
        if is_stopped is not None and is_stopped():
            raise StoppedError
        chosen = list(people)
        self.done.append((chosen, edits))
        if not chosen:
            return Changes(), EditReport(None, 0)
        return Changes(), EditReport(len(self.done), len(chosen))

    def tags(self) -> tuple[str, ...]:
        return ("Gift buyer", "VIP", "Group buy")


class FakeKeeper:
    """Keeps texts as the window's file would."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def kept(self, key: str) -> str:
        return self.texts.get(key, "")

    def keep(self, key: str, text: str) -> None:
        self.texts[key] = text


class FakeViews:
    """Keeps segments as tabs after the usual ones; the name "taken" belongs to another.

    Attributes:
        kept: the seller's own by name.
        away: the keys of the usual ones that are no tabs.
    """

    def __init__(self) -> None:
        self.kept: dict[str, Tree] = {}
        self.away: set[str] = set()
        self.others: dict[str, Tree] = {}
        self._keys: dict[str, str] = {}

    def tabs(self) -> tuple[KeptSegment, ...]:
        usual = [
            KeptSegment(f"ready:{ready}", "", ready, ready_tree(ready), is_tab=True)
            for ready in READY_TABS
            if f"ready:{ready}" not in self.away
        ]
        own = [
            KeptSegment(self._key(name), name, None, tree, is_tab=True)
            for name, tree in self.kept.items()
        ]
        return (*usual, *own)

    def save(self, name: str, tree: Tree, *, is_tab: bool = False) -> tuple[Changes, str]:
        if name == "taken":
            raise SegmentNameUnfitError(name)
        (self.kept if is_tab else self.others)[name] = tree
        return Changes(), f"own:{name}"

    def remove(self, key: str) -> Changes:
        del self.kept[self._name(key)]
        return Changes(action_id=3)

    def rename(self, key: str, name: str) -> Changes:
        if name == "taken":
            raise SegmentNameUnfitError(name)
        before = self._name(key)
        self._keys[name] = key
        self.kept = {name if each == before else each: tree for each, tree in self.kept.items()}
        return Changes(action_id=4)

    def put_in_order(self, keys: Sequence[str]) -> Changes:
        names = [self._name(key) for key in keys if key.startswith("own:")]
        self.kept = {name: self.kept[name] for name in names}
        return Changes(action_id=5)

    def show_as_tab(self, key: str, *, is_tab: bool) -> Changes:
        if key.startswith("own:"):
            self.others[self._name(key)] = self.kept.pop(self._name(key))
        else:
            self.away.add(key)
        return Changes(action_id=6)

    def _key(self, name: str) -> str:
        return self._keys.get(name, f"own:{name}")

    def _name(self, key: str) -> str:
        return next(name for name in self.kept if self._key(name) == key)
