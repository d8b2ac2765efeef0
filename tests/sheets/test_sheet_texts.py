import csv
import time
from pathlib import Path

import pytest

from app.services.sheets import Cell, RawTable, SheetRefusal, open_tables
from tests.sheets.foreign_files import the_refusal


def the_table(path: Path, content: str | bytes) -> RawTable:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    (table,) = open_tables(path)
    return table


def the_rows(path: Path, content: str | bytes) -> list[list[Cell]]:
    return [list(row) for row in the_table(path, content).rows]


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_the_content_tells_the_delimiter(tmp_path: Path, delimiter: str) -> None:
    lines = [
        ["id", "what, or who", "sum"],
        ["1", "tea; green, loose", "1,5"],
        ["2", 'a "b"\tc', "3"],
    ]
    with (tmp_path / "t").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=delimiter).writerows(lines)

    table = the_table(tmp_path / "t", (tmp_path / "t").read_bytes())

    assert table.delimiter == delimiter
    assert [list(row) for row in table.rows] == lines


def test_lines_before_the_header_do_not_hide_the_delimiter(tmp_path: Path) -> None:
    preamble = "账单明细\n起始时间，终止时间; all times local\n-----\n"
    rows = the_rows(tmp_path / "bill.csv", preamble + "a,b,c\n" + "1;x,2,3\n" * 20)

    assert rows[4] == ["1;x", "2", "3"]


def test_every_line_keeps_its_number(tmp_path: Path) -> None:
    rows = the_rows(tmp_path / "t.csv", 'a,b\r\n\r\n1,"x\r\ny"\r\n\r\n2,z')

    assert rows == [["a", "b"], [], ["1", "x\r\ny"], [], ["2", "z"]]


def test_a_quote_left_open_costs_its_own_row_only(tmp_path: Path) -> None:
    rows = the_rows(
        tmp_path / "t.csv",
        'id,note,sum\n1,"fine, ""really""",5\n2,"left open,6\n3,"two\nlines",7\n4,end,8\n',
    )

    assert rows == [
        ["id", "note", "sum"],
        ["1", 'fine, "really"', "5"],
        ["2", '"left open', "6"],
        ["3", "two\nlines", "7"],
        ["4", "end", "8"],
    ]


def test_a_quote_left_open_in_the_last_row_is_survived(tmp_path: Path) -> None:
    rows = the_rows(tmp_path / "t.csv", 'a,b,c\n1,2,3\n4,"5,6')

    assert rows == [["a", "b", "c"], ["1", "2", "3"], ["4", '"5', "6"]]


def test_inch_marks_in_a_tab_file_do_not_swallow_rows(tmp_path: Path) -> None:
    lines = [
        ["id", "title"],
        *([str(number), f'"{number}" screen' if number % 3 else "x"] for number in range(500)),
    ]
    rows = the_rows(tmp_path / "t.txt", "\n".join("\t".join(line) for line in lines))

    assert len(rows) == 501
    assert all(len(row) == 2 for row in rows)


def test_a_quote_left_open_in_a_large_file_does_not_eat_it(tmp_path: Path) -> None:
    line = "12,tea,13800138000,some more words to fill the line\n"
    content = line * 30_000 + '13,"tea,13800138001,open\n' + line * 30_000

    rows = the_rows(tmp_path / "t.csv", content)

    assert len(rows) == 60_001
    assert rows[30_000] == ["13", '"tea', "13800138001", "open"]


def test_a_cell_longer_than_the_csv_module_allows_is_read(tmp_path: Path) -> None:
    rows = the_rows(tmp_path / "t.csv", 'a,b\n"' + "x," * 150_000 + '",2\n')

    assert [len(row) for row in rows] == [2, 2]


def test_nul_bytes_are_survived(tmp_path: Path) -> None:
    rows = the_rows(tmp_path / "t.csv", b"id,name\n1,Ada\x00\n2,\x00Bob\n")

    assert [row[0] for row in rows] == ["id", "1", "2"]


def test_an_old_mac_file_has_rows_too(tmp_path: Path) -> None:
    assert the_rows(tmp_path / "t.csv", "a,b\r1,2\r3,4\r") == [["a", "b"], ["1", "2"], ["3", "4"]]


def test_excels_guard_around_an_order_number_is_left_for_the_import(tmp_path: Path) -> None:
    rows = the_rows(
        tmp_path / "t.csv",
        '订单编号,买家\n="1930000000000000001",小风\n"=""1930000000000000002""",小云\n',
    )

    assert [row[0] for row in rows[1:]] == ['="1930000000000000001"', '="1930000000000000002"']


def test_progress_goes_from_the_first_byte_to_the_last(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"1,2,3\n" * 100_000)
    seen: list[tuple[int, int]] = []

    (table,) = open_tables(path, watch=lambda done, total: seen.append((done, total)))
    rows = sum(1 for _ in table.rows)

    assert rows == 100_000
    assert seen[-1] == (600_000, 600_000)
    assert [done for done, _total in seen] == sorted(done for done, _total in seen)


@pytest.mark.parametrize(
    "content", [b"", b"\xef\xbb\xbf", b"\r\n\r\n  \n", b"\xff\xfe\r\x00\n\x00"]
)
def test_a_file_with_nothing_in_it_is_empty(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "t.csv").write_bytes(content)

    assert the_refusal(tmp_path / "t.csv") == SheetRefusal.EMPTY


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n%\xe2\xe3",
        b"\x89PNG\r\n\x1a\n" + bytes(50),
        b"\xff\xd8\xff\xe0 JFIF",
        bytes(range(256)) * 20,
        b"<html><p>Sorry</p></html>",
        b"# Orders\n\nWhat, when, whose.\n\n| No. | Name |\n| --- | ---: |\n| 1 | Ann |\n",
        b"# Orders\n\n```\nno,name\n1,Ann\n```\n",
        b"0" * (1 << 20),
    ],
)
def test_what_is_no_table_is_refused_whatever_its_name(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "orders.csv").write_bytes(content)

    assert the_refusal(tmp_path / "orders.csv") == SheetRefusal.NOT_A_TABLE


def test_dashes_between_bars_in_a_cell_are_no_notes(tmp_path: Path) -> None:
    rows = the_rows(tmp_path / "orders.csv", "no,remark\n1,| --- |\n2,---\n")

    assert rows[1] == ["1", "| --- |"]


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert the_refusal(tmp_path / "nowhere.csv") == SheetRefusal.MISSING
    assert the_refusal(tmp_path) == SheetRefusal.NOT_A_TABLE


@pytest.mark.benchmark
def test_a_long_text_costs_what_the_csv_module_costs(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    line = ",".join(
        [
            "1930000000000000001",
            "小风",
            "王晓梅",
            "13800138000",
            "江苏省南京市鼓楼区中山路八号",
            *["x" * 8] * 16,
        ]
    )
    path.write_bytes((line + "\n").encode("gb18030") * 300_000)

    def bare() -> int:
        with path.open(encoding="gb18030", newline="") as file:
            return sum(1 for _ in csv.reader(file))

    def ours() -> int:
        (table,) = open_tables(path)
        return sum(1 for _ in table.rows)

    times = {bare: [], ours: []}
    for _ in range(5):
        for function, seconds in times.items():
            begun = time.process_time()
            assert function() == 300_000
            seconds.append(time.process_time() - begun)

    assert min(times[ours]) <= 1.1 * min(times[bare])
