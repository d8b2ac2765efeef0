"""Pairs of a made-up shop, and a desk that merges them at once."""

from dataclasses import replace

from app.services.changes import Changes, Subject
from app.services.clock import to_ms
from app.services.customers.views import CustomerRow, OrderRow
from app.services.duplicates.evidence import Evidence
from app.services.duplicates.views import (
    After,
    CertainReport,
    Choice,
    Differing,
    FindReport,
    LinkLook,
    MergeReport,
    Pair,
    PairCounts,
    PairKey,
    PairLook,
    Part,
    Review,
    RowValue,
    SharedContact,
    Side,
    Together,
    Union,
    UnmergeReport,
)
from app.services.errors import StoppedError
from app.services.tiers import TierTogether
from tests.ui_pages.fakes import NOW

E = Evidence
_PAIRS = (
    ("李静怡", "李静宜", 97, (E.PHONE, E.NAME_CLOSE, E.SHOP)),
    ("陈思远", "陈先生", 95, (E.PHONE, E.ADDRESS, E.NAME_TITLE)),
    ("佐藤美咲", "Sato Misaki", 93, (E.EMAIL, E.OTHER_NAME)),
    ("王晓梅", "王晓梅", 84, (E.NAME, E.ADDRESS_CLOSE)),
    ("Emily Carter", "E. Carter", 78, (E.ADDRESS, E.NAME_CLOSE)),
    ("黄丽华", "黃麗華", 76, (E.NAME_SCRIPT, E.CITY)),
    ("周杰明", "周杰明", 72, (E.NAME, E.CITY)),
    ("徐若曦", "徐若溪", 70, (E.PHONE_CLOSE, E.NAME_CLOSE)),
    ("田中健一", "田中健一", 55, (E.NAME, E.OTHER_CITY)),
    ("刘洋", "刘洋", 41, (E.NAME, E.OTHER_CITY, E.OTHER_BIRTHDAY)),
)
NOW_MS = to_ms(NOW)
_DAY_MS = 86_400_000


def a_person(person_id, name, **changes):
    plain = CustomerRow(
        person_id=person_id,
        name=name,
        account=f"tb_{person_id}",
        phone="+8613912347706",
        email=None,
        class_code="retail",
        province="上海",
        city="上海",
        shops=("Taobao",),
        orders=5,
        net_minor=102_000,
        unrated_orders=0,
        first_on=19_000,
        last_on=20_700,
    )
    return replace(plain, **changes)


def an_order(number, products, minor):
    at_ms = NOW_MS - number * _DAY_MS
    return OrderRow(
        number, str(number), "Taobao", "taobao", "completed", at_ms, at_ms, "CNY", minor, minor,
        products, 1.0,
    )  # fmt: skip


def a_side(person_id, name, *, is_second=False, **changes):
    orders = (
        (an_order(14, "jasmine tea 250 g ×2", 25_600), an_order(38, "travel cup", 13_200))
        if is_second
        else (an_order(13, "jasmine tea 250 g", 12_800), an_order(114, "longjing 100 g", 26_000))
    )
    plain = Side(
        person_id=person_id,
        row=a_person(person_id, name),
        since_on=19_100 if is_second else 18_700,
        rows=1,
        last_orders=orders,
        consent_sms="refused" if is_second else "given",
        consent_email="unknown",
    )
    return replace(plain, **changes)


def a_choice(field, a, b, *, suggested="a", is_newer=False, title="", kind=""):
    is_same = a == b or not a or not b
    return Choice(field, title, kind, a, b, is_same, suggested, is_newer)


def a_look(pair):
    a, b = pair.key.row_a, pair.key.row_b
    return PairLook(
        pair,
        a_side(a, pair.name_a),
        a_side(b, pair.name_b, is_second=True, rows=2),
        (
            a_choice("name", pair.name_a, pair.name_b),
            a_choice("called_as", "静怡", None),
            a_choice("birthday", "05-03", None),
            a_choice("class_code", "retail", "wholesale", suggested="b", is_newer=True),
            a_choice("custom:3", "青瓷", "Glass", title="喜欢的杯子", kind="choice"),
        ),
        (
            Union("phone", ("+8613912347706",), ("+8613912347706",)),
            Union("email", (), ("jingyi@example.com",)),
            Union("address", ("上海 徐汇区",), ("上海 浦东新区",)),
            Union("shop", ("Taobao",), ("WeChat shop",)),
            Union("tag", ("Gift buyer",), ("Double 11", "VIP")),
        ),
        After(5, 2, 102_000, 38_800, "refused", "unknown"),
        tuple(
            SharedContact(code.value, 3)
            for code in (Evidence.PHONE, Evidence.EMAIL)
            if code in pair.reasons
        ),
        TOGETHER,
    )


TOGETHER = Together((412, 96), 508, TierTogether(("silver", "member"), "silver"))


class FakeMerging:
    """Holds pairs in three lists and writes down what was wished."""

    def __init__(self, looked_at_ms=NOW_MS - 3_600_000):
        self.looked_at = looked_at_ms
        self.pairs = {
            Review.TO_REVIEW: [
                Pair(PairKey(2 * at + 1, 2 * at + 2), a, b, score, reasons, score > 94, False)
                for at, (a, b, score, reasons) in enumerate(_PAIRS)
            ],
            Review.MERGED: [],
            Review.NOT_SAME: [],
        }
        self.done = []
        self.action = 0
        self.fault = None
        self.is_found_stale = False
        self.stops = False

    def listed(self, review):
        return tuple(pair.key for pair in self.pairs[review])

    def rows(self, review, keys):
        known = {pair.key: pair for pair in self.pairs[review]}
        return {key: known[key] for key in keys if key in known}

    def counts(self):
        found = self.pairs[Review.TO_REVIEW]
        return PairCounts(
            len(found),
            sum(pair.is_certain for pair in found),
            sum(pair.is_later for pair in found),
            len(self.pairs[Review.MERGED]),
            len(self.pairs[Review.NOT_SAME]),
        )

    def look(self, key):
        if self.fault is not None:
            raise self.fault
        for pairs in self.pairs.values():
            for pair in pairs:
                if pair.key == key:
                    return a_look(pair)
        return a_look(Pair(key, f"No. {key.row_a}", f"No. {key.row_b}", 0, (), False, False))

    def together(self, people):
        return TOGETHER

    def links_of(self, person_id):
        return tuple(
            self.a_link(pair)
            for pair in self.pairs[Review.MERGED]
            if person_id in (pair.key.row_a, pair.key.row_b)
        )

    def a_link(self, pair):
        keeps = Part(pair.key.row_a, pair.name_a, 1, 5, 102_000, 2, (pair.name_a, "tb_lijy"))
        leaves = Part(pair.key.row_b, pair.name_b, 1, 2, 38_800, 1, (pair.name_b,))
        source, reason = ("import", "phone") if pair.by_import else ("hand", "")
        return LinkLook(
            pair.link_id, pair.key.row_a, pair.key.row_b, source, reason, pair.at_ms, keeps, leaves
        )

    def merge(self, key, kept, choices):
        pair = self._take(Review.TO_REVIEW, key)
        self.done.append(("merge", key, kept, dict(choices)))
        if pair is not None:
            merged = replace(pair, link_id=key.row_a, at_ms=NOW_MS)
            self.pairs[Review.MERGED].insert(0, merged)
        return self._changes(), MergeReport(self.action, key.row_a, 2)

    def merge_persons(self, person_ids):
        self.done.append(("merge_persons", tuple(person_ids)))
        return self._changes(), MergeReport(self.action, min(person_ids), len(person_ids))

    def merge_certain(self, watch):
        for at in range(3):
            watch.progress("merging", at, 3)
        if self.stops or watch.is_cancelled():
            raise StoppedError
        certain = [pair for pair in self.pairs[Review.TO_REVIEW] if pair.is_certain]
        for pair in certain:
            self._take(Review.TO_REVIEW, pair.key)
        self.done.append(("merge_certain", len(certain)))
        return self._changes(), CertainReport(self.action, len(certain), len(certain) * 2)

    def not_same(self, key):
        pair = self._take(Review.TO_REVIEW, key)
        self.done.append(("not_same", key))
        if pair is not None:
            self.pairs[Review.NOT_SAME].insert(0, replace(pair, at_ms=NOW_MS))
        return self._changes()

    def share(self, key, kind):
        self._take(Review.TO_REVIEW, key)
        self.done.append(("share", key, kind))
        return self._changes()

    def later(self, key):
        pair = self._take(Review.TO_REVIEW, key)
        self.done.append(("later", key))
        self.pairs[Review.TO_REVIEW].append(replace(pair, is_later=True))
        return self._changes()

    def forget_not_same(self, key):
        pair = self._take(Review.NOT_SAME, key)
        self.done.append(("forget_not_same", key))
        self.pairs[Review.TO_REVIEW].append(replace(pair, at_ms=None))
        return self._changes()

    def unmerge(self, link_id):
        pair = next(each for each in self.pairs[Review.MERGED] if each.link_id == link_id)
        self.pairs[Review.MERGED].remove(pair)
        self.done.append(("unmerge", link_id))
        report = UnmergeReport(0, pair.key.row_a, pair.key.row_b, (("note", 1),))
        changes = self._changes()
        return changes, replace(report, action_id=self.action)

    def differing(self, person_id):
        name = Differing(
            "name", "", "", (RowValue(1, "李静怡", True), RowValue(2, "李静宜", False))
        )
        cups = tuple(
            RowValue(row, cup, cup == "Glass") for row, cup in enumerate(("青瓷", "Glass"))
        )
        return (name, Differing("custom:3", "喜欢的杯子", "choice", cups))

    def show_value(self, person_id, field, row):
        self.done.append(("show_value", person_id, field, row))
        return self._changes()

    def find(self, watch):
        watch.progress("comparing", 1, 2)
        if watch.is_cancelled():
            raise StoppedError
        self.looked_at = NOW_MS
        self.done.append(("find",))
        return self._changes(), FindReport(True, 100, len(self.pairs[Review.TO_REVIEW]), 2, 0.1)

    def is_stale(self):
        return self.is_found_stale

    def looked_at_ms(self):
        return self.looked_at

    def _take(self, review, key):
        found = [pair for pair in self.pairs[review] if pair.key == key]
        for pair in found:
            self.pairs[review].remove(pair)
        return found[0] if found else None

    def _changes(self):
        self.action += 1
        return Changes(frozenset({Subject.CUSTOMERS}), self.action)
