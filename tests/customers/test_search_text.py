"""What a seller types finds what LIKE would find."""

import random
import sqlite3
import string

import pytest

from app.services.customers.names import names_contradict
from app.services.customers.search_text import (
    folded,
    match_expression,
    pinyin_fields,
    search_digits,
    search_words,
)

TABLE = "CREATE VIRTUAL TABLE found USING fts5(words, digits, tokenize='unicode61 remove_diacritics 0', prefix='1')"


def an_index(tmp_path, customers):
    """Keep customers (name, called_as, kana, account, email, phones) in a real index."""
    store = sqlite3.connect(tmp_path / "index.db", isolation_level=None)
    store.execute(TABLE)
    for number, (name, called_as, kana, account, email, phones) in enumerate(customers):
        words = search_words(
            name=name, called_as=called_as, kana=kana, account=account, email=email
        )
        store.execute(
            "INSERT INTO found(rowid, words, digits) VALUES (?,?,?)",
            (number, words, search_digits(phones)),
        )
    return store


def found(store, query):
    expression = match_expression(query)
    if expression is None:
        return set()
    return {
        row
        for (row,) in store.execute("SELECT rowid FROM found WHERE found MATCH ?", (expression,))
    }


@pytest.fixture
def shop(tmp_path):
    store = an_index(
        tmp_path,
        [
            ("王晓梅", "晓梅", None, "小茶 tea_88", "Mei.Wang@example.com", ["+8613812342046"]),
            ("田中 花子", None, "タナカ ハナコ", "hanako🍵", None, ["+819012345678"]),
            ("単田芳", None, None, None, None, ["138****9911"]),
            (
                "José Müller",
                None,
                None,
                "100%_(x)",
                "o'neil+x@example.com",
                ["+12025550123", "+442079460958"],
            ),
            ("单田芳", None, None, None, None, []),
        ],
    )
    yield store
    store.close()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("王晓", {0}),
        ("梅", {0}),
        ("wxm", {0}),
        ("wangxiaomei", {0}),
        ("gxiaom", {0}),
        ("WANGXIAO", {0}),
        ("ＷＸＭ", {0}),
        ("2046", {0}),
        ("1381234", {0}),
        ("138 1234-2046", {0}),
        ("+86 138 1234 2046", {0}),
        ("0086138", {0}),
        ("２０４６", {0}),
        ("mei.wang@", {0}),
        ("茶 t", {0}),
        ("tea_8", {0}),
        ("tea-8", set()),
        ("梅晓", set()),
        ("たなか", {1}),
        ("タナカ", {1}),
        ("ﾀﾅｶ", {1}),
        ("か は", {1}),
        ("🍵", {1}),
        ("o🍵", {1}),
        ("🍶", set()),
        ("09012", {1}),
        ("9012345678", {1}),
        ("090-1234-5678", {1}),
        ("9911", {2}),
        ("1389911", set()),
        ("shan", {4}),
        ("stf", {4}),
        ("müller", {3}),
        ("muller", set()),
        ("é m", {3}),
        ("100%", {3}),
        ("%_(", {3}),
        ("'neil+", {3}),
        ("(202) 555-0123", {3}),
        ("020 7946", {3}),
        ("20125", set()),
        ('"', set()),
        ("words : x", set()),
        ("", set()),
        ("  ", set()),
    ],
)
def test_a_typed_text_finds_the_customers_that_hold_it(shop, query, expected):
    assert found(shop, query) == expected


def test_a_text_never_runs_from_one_field_into_the_next(tmp_path):
    store = an_index(
        tmp_path, [("ab", "cd", "ef", "gh", "ij", ["+8613800001111", "+8613922223333"])]
    )

    assert [found(store, query) for query in ("bc", "abcd", "b c", "11861", "1111861")] == [
        set()
    ] * 5
    store.close()


ALPHABETS = (
    "王李张单曾晓梅伟芳茶山間舗",
    "あかさタナカﾀﾅｶーガ゙",
    "abcABCéßİſ" + string.digits,
    " .-_@'\"*+()%:^{}\\/,",
    "🍵🍶𠮷𡃁☕\U000f0041\ue000\uffff",
    "0123456789０１２３",
    "ＡｂⅢ㌔ﬁåÅ각가",
)


def a_text(luck, longest):
    letters = luck.choice(ALPHABETS) + luck.choice(ALPHABETS)
    return "".join(luck.choice(letters) for _ in range(luck.randint(1, longest)))


def a_customer(luck):
    fields = [a_text(luck, 12) if luck.random() < 0.7 else None for _ in range(5)]
    phones = [
        f"+86{luck.choice(['13', '15', '18'])}{luck.randrange(10**9):09}"
        for _ in range(luck.randint(0, 2))
    ]
    return (*fields, phones)


def holds(customer, query):
    *fields, phones = customer
    wanted = folded(query)
    if not wanted.strip():
        return False
    if any(
        wanted in folded(field)
        for field in (*fields, *pinyin_fields(folded(fields[0] or "")))
        if field
    ):
        return True
    digits = "".join(letter for letter in wanted if letter in string.digits)
    is_phone_like = bool(digits) and all(letter in string.digits + "()+-./ " for letter in wanted)
    variants = {digits, digits[2:] if digits.startswith("00") and len(digits) >= 6 else digits}
    return is_phone_like and any(digits in phone[1:] for phone in phones for digits in variants)


def a_query(luck, customers):
    if luck.random() < 0.2:
        return a_text(luck, 3)
    texts = [text for *fields, phones in customers for text in (*fields, *phones) if text]
    text = luck.choice(texts)
    start = luck.randrange(len(text))
    return text[start : start + luck.choice((1, 1, 2, 2, 3, 4, 6, 12))]


def test_any_text_is_found_exactly_where_a_plain_comparison_finds_it(tmp_path):
    luck = random.Random(20261125)
    customers = [a_customer(luck) for _ in range(300)]
    store = an_index(tmp_path, customers)
    queries = [a_query(luck, customers) for _ in range(2000)]

    answers = [found(store, query) for query in queries]

    truths = [
        {n for n, customer in enumerate(customers) if holds(customer, query)} for query in queries
    ]
    wrong = [
        (query, answer ^ truth)
        for query, answer, truth in zip(queries, answers, truths, strict=True)
        if answer != truth
    ]
    assert wrong == []
    assert sum(map(bool, truths)) > 1000
    store.close()


@pytest.mark.parametrize(
    ("name", "sounds"),
    [
        ("王晓梅", ("wangxiaomei", "wxm")),
        ("曾伟", ("zengwei", "zw")),
        ("尉迟恭", ("yuchigong", "ycg")),
        ("吕 律", ("lvlv", "ll")),
        ("Amy王", ("amywang", "amyw")),
        ("Ada", ()),
        ("タナカ", ()),
    ],
)
def test_a_chinese_name_is_heard_in_full_and_by_initials(name, sounds):
    assert pinyin_fields(folded(name)) == sounds


def test_sounds_agree_with_the_library_they_were_drawn_from():
    pypinyin = pytest.importorskip("pypinyin")

    letters = "明国红丽娜强磊军洋勇艳杰娟涛超秀霞平刚桂英"

    assert pinyin_fields("王" + letters)[0] == "wang" + "".join(pypinyin.lazy_pinyin(list(letters)))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("王晓梅", "王 晓梅", False),
        ("王晓梅", None, False),
        ("王晓梅", "王**", False),
        ("王晓梅", "王女士", False),
        ("王女士", "王先生", False),
        ("李女士", "王晓梅", True),
        ("王晓梅", "王伟", True),
        ("田中様", "田中 花子", False),
        ("Mrs. Smith", "Ann SMITH", False),
        ("Ann Smith", "Bob Smith", True),
    ],
)
def test_names_contradict_unless_equal_missing_masked_or_a_surname_with_a_title(
    one, other, expected
):
    assert names_contradict(one, other) is expected
    assert names_contradict(other, one) is expected
