"""The import desk, with the rules behind it: one transaction in, one transaction back."""

import csv

import pytest

from app.services.classing import ClassDesk
from app.services.exchange.desk import Bench, ImportDesk
from app.services.exchange.views import ImportPlan
from app.services.segments import Condition, Field, Group, Op, Tree
from tests.shop import FixedClock, a_database, contents, followers, rows

HEAD = ("订单编号", "买家会员名", "总金额", "买家实际支付金额", "订单状态", "收货人姓名",
        "联系手机", "订单创建时间", "订单付款时间", "店铺名称")  # fmt: skip
DAY = "2026-11-20 10:00:00"


class Quiet:
    def progress(self, *_):
        pass

    def is_cancelled(self):
        return False


@pytest.fixture
def database(tmp_path):
    database = a_database(tmp_path)
    yield database
    database.close()


@pytest.fixture
def classing(database):
    desk = ClassDesk(database, FixedClock(), followers())
    (rule,) = desk.book.rules()
    three = Tree(Group(parts=(Condition(Field.ORDERS_YEAR, Op.AT_LEAST, (3,)),)))
    desk.book.change(rule.rule_id, tree=three)
    return desk


@pytest.fixture
def importing(database, classing, tmp_path):
    return ImportDesk(
        Bench(
            database,
            FixedClock(),
            followers(),
            tmp_path / "imports",
            lambda: None,
            after_import=classing.after_import,
            before_undo=classing.before_undo,
        )
    )


def a_file(folder, name, orders):
    path = folder / f"{name}.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        for number, account in orders:
            writer.writerow(
                (number, account, "10.00", "10.00", "交易成功", account, "13812342046"[:-1]
                 + str(len(account)), DAY, DAY, "茶舍")
            )  # fmt: skip
    return path


def bring(importing, path):
    look = importing.look(path, Quiet())
    return importing.bring(ImportPlan(look, look.tables[0], shop="茶舍"), Quiet())


def classes(database):
    return dict(rows(database, "SELECT account, class_code FROM person_summary"))


def test_an_import_sets_the_class_of_whom_it_touched_and_takes_it_back(
    database, classing, importing, tmp_path
):
    bring(importing, a_file(tmp_path, "first", [(f"1{at}", "mei") for at in range(2)]))
    before = contents(database)
    classing.book.set_for_later(is_on=True)

    orders = [("20", "mei"), *((f"3{at}", "jun") for at in range(3)), ("40", "li")]
    report = bring(importing, a_file(tmp_path, "second", orders))
    came = classes(database)
    importing.undo(report.batch_id)

    assert came == {"mei": "wholesale", "jun": "wholesale", "li": "retail"}
    assert contents(database) == before


def test_the_same_file_again_changes_nobody(database, classing, importing, tmp_path):
    classing.book.set_for_later(is_on=True)
    path = a_file(tmp_path, "first", [(f"1{at}", "mei") for at in range(3)])
    bring(importing, path)
    edits = "SELECT count(*) FROM action WHERE kind = 'edit'"
    once = rows(database, edits)

    bring(importing, path)

    assert once == rows(database, edits) == [(1,)]
