"""The first fifty hits as one types, against a whole scan with LIKE over the same fields."""

import json
import re
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from app.models.database import PRAGMAS, Database
from app.services.customers import folded
from app.services.customers.search_text import pinyin_fields
from app.services.customers.views import Question
from app.services.orders import CustomerBook
from tests.benchmarks.crowd import crowded_shop
from tests.benchmarks.measuring import report
from tests.shop import FixedClock, functions

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]
FIRST = 50
PEOPLE_ASKED = 9
EXACT_QUERIES = 2_000
FIELDS = ("name", "kana", "account", "email", "pinyin", "initials", "phone")
ANY_FIELD = " OR ".join(f"{field} LIKE :like ESCAPE '!'" for field in FIELDS)
WHOLE_SCAN = f"SELECT count(*) FROM likely WHERE {ANY_FIELD}"
IDS = f"SELECT id FROM likely WHERE {ANY_FIELD} OR phone LIKE :digits OR phone LIKE :abroad OR (:tail AND order_no LIKE :end)"
_PHONE_LIKE = re.compile(r"[0-9()+\-./\s]+")
Person = dict[str, str]
KINDS: dict[str, Callable[[Person], str]] = {
    "2 letters of a name": lambda p: p["name"][:2],
    "1 letter": lambda p: p["name"][0],
    "4 last digits of a phone": lambda p: p["phone"][-4:],
    "5 digits inside a phone": lambda p: p["phone"][5:10],
    "whole phone": lambda p: p["phone"][-11:],
    "initials of pinyin": lambda p: p["initials"] or "zw",
    "full pinyin": lambda p: p["pinyin"] or "zhangwei",
    "part of an account": lambda p: p["account"][1:5],
    "part of an e-mail": lambda p: p["email"][2:8],
    "6 last of an order number": lambda p: p["order_no"][-6:],
    "whole order number": lambda p: p["order_no"],
    "nothing, letters": lambda _: "龘龘",
    "nothing, digits": lambda p: "000" + p["phone"][-8:],
}


def _likely(shop: Path, folder: Path) -> sqlite3.Connection:
    """Give a reader of a table with every folded field in a column of its own."""
    beside = folder / f"likely-{shop.parent.name}.db"
    is_new = not beside.exists()
    c = sqlite3.connect(beside, isolation_level=None)
    for name, value in PRAGMAS.items():
        c.execute(f"PRAGMA {name}={value}")
    c.execute("PRAGMA cache_size=-65536")
    if is_new:
        c.execute("CREATE TABLE likely(id INTEGER PRIMARY KEY, name TEXT, kana TEXT, account TEXT,"
                  " email TEXT, pinyin TEXT, initials TEXT, phone TEXT, order_no TEXT)")  # fmt: skip
        with closing(sqlite3.connect(shop)) as source:
            rows = source.execute(
                "SELECT c.id, c.name, c.kana, i.account, e.value, substr(p.value, 2), o.order_no"
                " FROM customer c JOIN identity i ON i.customer_id = c.id"
                " JOIN contact e ON e.customer_id = c.id AND e.kind = 'email'"
                " JOIN contact p ON p.customer_id = c.id AND p.kind = 'phone'"
                " JOIN orders o ON o.customer_id = c.id"
            )
            c.execute("BEGIN")
            c.executemany("INSERT INTO likely VALUES(?,?,?,?,?,?,?,?,?)", map(_folded_row, rows))
            c.execute("COMMIT")
    return c


def _folded_row(row: tuple) -> tuple:
    number, name, kana, account, email, phone, order_no = row
    plain = folded(name)
    sounds = pinyin_fields(plain) or ("", "")
    kana = folded(kana) if kana else ""
    return number, plain, kana, folded(account), folded(email), *sounds, phone, order_no


def _people(c: sqlite3.Connection, count: int, seed: int) -> list[Person]:
    (last,) = c.execute("SELECT max(id) FROM likely").fetchone()
    luck = Random(seed)
    c.row_factory = sqlite3.Row
    found = [
        dict(c.execute("SELECT * FROM likely WHERE id = ?", (luck.randint(1, last),)).fetchone())
        for _ in range(count)
    ]
    c.row_factory = None
    return found


def _escaped(text: str) -> str:
    return "".join("!" + letter if letter in "!%_" else letter for letter in text)


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1e3


def _row(kind: str, c: sqlite3.Connection, book: CustomerBook, asked: list[Person]) -> dict:
    ours, scans = [], []
    for person in asked:
        text = KINDS[kind](person)
        places = {"like": f"%{_escaped(folded(text))}%"}
        question = Question(search=text)
        book.first_page(question, FIRST)
        ours.append(min(_timed(lambda q=question: book.first_page(q, FIRST)) for _ in range(3)))
        scans.append(
            min(_timed(lambda p=places: c.execute(WHOLE_SCAN, p).fetchall()) for _ in range(3))
        )
    return {
        "query": kind,
        "program_ms": round(statistics.median(ours), 2),
        "worst_ms": round(max(ours), 2),
        "like_ms": round(statistics.median(scans), 2),
        "ratio": round(statistics.median(ours) / statistics.median(scans), 3),
        "worst_ratio": round(max(ours) / statistics.median(scans), 3),
    }


@pytest.mark.parametrize("people", [100_000, 1_000_000])
def test_a_keystroke_is_answered_faster_than_a_scan(place, people):
    shop = crowded_shop(place, place.scaled(people))
    database = Database(shop, functions())
    with closing(_likely(shop, place.folder)) as c:
        asked = _people(c, PEOPLE_ASKED, seed=5)
        rows = [_row(kind, c, CustomerBook(database, FixedClock()), asked) for kind in KINDS]
    database.close()
    rows = [{"people": place.scaled(people), **row} for row in rows]
    report(place.folder, f"search_{people}", rows)


def _typed(luck: Random, person: Person) -> str:
    field = luck.choice((*FIELDS, "phone", "name", "order_no"))
    text = person[field] or person["name"]
    if field == "order_no":
        return text[-luck.randint(6, 17) :]
    start = luck.randrange(len(text))
    typed = text[start : start + luck.randint(1, 6)].strip() or text
    wide = typed.translate({code: code + 0xFEE0 for code in range(0x30, 0x3A)})
    dashed = "-".join(typed) if typed.isdigit() else typed
    odd = typed + luck.choice("%_x'\"*-龘")
    return luck.choice((typed, typed, typed, typed, typed.upper(), wide, dashed, odd))


def _found_by_like(c: sqlite3.Connection, typed: str) -> list[int]:
    plain = folded(typed)
    digits = "".join(letter for letter in plain if letter.isdigit())
    is_phone = bool(digits) and _PHONE_LIKE.fullmatch(plain) is not None
    # 0086… is dialled for +86…
    is_abroad = is_phone and digits.startswith("00") and len(digits) >= 6
    places = {
        "like": f"%{_escaped(plain)}%",
        "digits": f"%{digits}%" if is_phone else "",
        "abroad": f"%{digits[2:]}%" if is_abroad else "",
        "tail": len(typed) >= 6,
        "end": f"%{_escaped(typed)}",
    }
    return sorted(number for (number,) in c.execute(IDS, places))


def test_what_is_found_is_what_like_finds(place):
    shop = crowded_shop(place, place.scaled(100_000))
    database = Database(shop, functions())
    book = CustomerBook(database, FixedClock())
    luck = Random(17)
    wrong = []
    with closing(_likely(shop, place.folder)) as c:
        for person in _people(c, place.scaled(EXACT_QUERIES), seed=23):
            typed = _typed(luck, person)
            if not typed.strip():
                continue
            truth = _found_by_like(c, typed.strip())
            page = [row.person_id for row in book.first_page(Question(search=typed), FIRST)]
            ids = book.ids(Question(search=typed))
            if sorted(ids) != truth or page != list(ids[:FIRST]):
                wrong.append((typed, len(ids), len(truth), page[:3], list(ids[:3])))
    database.close()
    text = json.dumps(wrong, ensure_ascii=False)
    (place.folder / "search_wrong.json").write_text(text, encoding="utf-8")
    assert wrong == []
