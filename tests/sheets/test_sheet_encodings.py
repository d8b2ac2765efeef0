import random
from pathlib import Path

import pytest

from app.services.sheets import SheetRefusal, SheetRefusedError, open_tables
from app.services.sheets.encodings import encoding_of

CHINESE = "订单编号,买家会员名,收货人姓名,联系手机\n1930000000000000001,小风,王晓梅,13800138000\n"
JAPANESE = "注文番号,注文者氏名,電話番号\n1001,山田 花子,090-1234-5678\n"
TAIWANESE = "訂單編號,姓名,電話\n7,陳怡君,0912345678\n"
GERMAN = "Name;Straße;Ort;Betrag\nJürgen Müller;Königstraße 5;München;12,50 €\n"


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (CHINESE, "gb18030"),
        (CHINESE, "utf-8"),
        (CHINESE, "utf-8-sig"),
        (CHINESE, "utf-16"),
        (CHINESE, "utf-16-le"),
        (CHINESE, "utf-16-be"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "utf-8"),
        (TAIWANESE, "big5"),
        (GERMAN, "cp1252"),
        ("姓名,电话\n王晓梅,13800138000\n", "gb18030"),
        ("姓名\n", "gb18030"),
        ("名前\n", "cp932"),
        ("氏名,ﾌﾘｶﾞﾅ\n佐藤,ｻﾄｳ ﾀﾛｳ\n", "cp932"),
        ("Renée,12 rue de l’Église,Orléans\n", "cp1252"),
        ("山田 花子,東京都渋谷区神南1-2-3\n", "cp932"),
        ("さくら,ミナミ\nこんにちは,ありがとう\n", "euc_jp"),
        ("さくら,ミナミ\nこんにちは,ありがとう\n", "cp932"),
        ("张三,广东省深圳市南山区\n", "gb18030"),
    ],
)
def test_a_sellers_file_reads_as_its_program_wrote_it(
    tmp_path: Path, text: str, codec: str
) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes(text.encode(codec))

    (table,) = open_tables(path)

    delimiter = ";" if ";" in text else ","
    assert [list(row) for row in table.rows] == [
        line.split(delimiter) for line in text.splitlines()
    ]


def test_a_japanese_file_is_not_taken_for_chinese_though_it_decodes_as_such() -> None:
    shift_jis = JAPANESE.encode("cp932")
    assert shift_jis.decode("gb18030")

    assert encoding_of([shift_jis]) == "cp932"


def test_an_encoding_chosen_by_hand_wins(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_bytes("佐々木\n".encode("euc_jp"))

    (table,) = open_tables(path, encoding="euc_jp")

    assert table.encoding == "euc_jp"
    assert [list(row) for row in table.rows] == [["佐々木"]]


def test_an_encoding_nobody_knows_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("a,b\n", encoding="utf-8")

    with pytest.raises(SheetRefusedError) as refused:
        list(open_tables(path, encoding="klingon"))

    assert refused.value.code == SheetRefusal.UNREADABLE


def test_one_damaged_byte_does_not_make_a_file_chinese(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes((CHINESE * 40).encode() + b"x\xff,y\n")

    (table,) = open_tables(path)
    rows = list(table.rows)

    assert table.encoding == "utf-8"
    assert rows[1][2] == "王晓梅"
    assert rows[-1] == ["x\ufffd", "y"]
    assert table.undecoded.count == 1


def test_two_damaged_texts_that_are_open_together_count_their_own_faults(tmp_path: Path) -> None:
    for name in ("one", "three"):
        (tmp_path / name).write_bytes(
            CHINESE.encode() * 40 + b"x\xff,y\n" * len(name) + b"z\n" * (5 - len(name))
        )

    one, three = (next(open_tables(tmp_path / name)) for name in ("one", "three"))
    for _row in zip(one.rows, three.rows, strict=True):
        pass

    assert (one.undecoded.count, three.undecoded.count) == (3, 5)


def test_a_fault_far_behind_every_sample_is_counted_and_read_over(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    line = "王晓梅,13800138000,江苏省南京市鼓楼区中山路八号\n".encode()
    lines = [line] * (9_000_000 // len(line))
    lines[len(lines) * 10 // 77] = b"\xe7\x8e,1,2\n"  # between two places that are looked at
    path.write_bytes(b"".join(lines))

    (table,) = open_tables(path)

    assert sum(1 for row in table.rows if len(row) == 3) == len(lines)
    assert (table.encoding, table.undecoded.count) == ("utf-8", 1)


def test_an_accent_deep_in_a_plain_file_still_tells_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes(b"a,b\n" * 50_000 + "Jürgen Müller,Köln\n".encode("cp1252"))

    (table,) = open_tables(path)

    assert list(table.rows)[-1] == ["Jürgen Müller", "Köln"]


@pytest.mark.parametrize(
    ("codec", "surnames", "given"),
    [
        ("gb18030", "王李张刘陈杨黄赵吴周", "伟芳娜敏静丽强磊军洋"),
        ("cp932", "佐藤田中山村井川木林", "子美介太郎香織由紀"),
    ],
)
def test_lists_of_names_alone_tell_their_encoding(codec: str, surnames: str, given: str) -> None:
    luck = random.Random(7)
    for _ in range(50):
        names = [luck.choice(surnames) + luck.choice(given) + luck.choice(given) for _ in range(30)]
        text = "\n".join(names) + ("\nさくら,ミナミ\n" if codec == "cp932" else "\n")

        assert encoding_of([text.encode(codec)]) == codec
