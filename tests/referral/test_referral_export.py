"""Referrals go out: a table of their own, and three columns of the customers."""

from app.models.database import run_sql
from app.services.editing import PersonEdit, PersonField
from app.services.exporting import OutTable, OutWish, TableExport
from app.services.orders import CustomerBook
from app.services.referral import Choice
from app.services.segments import Condition, Field, Group, Op, Tree
from app.services.segments.asking import Asking
from tests.exporting.test_table_export import WORDS, table_of, write


def test_referrals_go_out_with_decision_and_reward(shop, tmp_path):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    shop.brings("lin", "F1", remark=code)
    shop.desk.decide(2, 1, Choice.APPROVED)

    report = write(TableExport(shop.database), tmp_path / "r.xlsx", OutTable.REFERRALS)

    (line,) = table_of(report.path, "referrals")
    assert (line["customer_name"], line["referrer_name"]) == ("lin", "mei")
    assert (line["referral_seen"], line["referral_choice"]) == ("REMARK", "APPROVED")
    assert (line["referral_points"], line["order_no"]) == (200, "F1")
    assert line["referral_code"] == code.replace("-", "")


def test_customers_go_out_with_code_referrer_and_friends(shop, tmp_path):
    shop.orders(shop.order("A1", 100))
    shop.code()
    shop.brings("lin", "F1")
    shop.says(2, 1)

    report = write(TableExport(shop.database), tmp_path / "p.xlsx", OutTable.CUSTOMERS)

    lines = {line["number"]: line for line in table_of(report.path, "customers")}
    assert (lines["1"]["friends"], lines["1"]["referred_by"]) == (1, None)
    assert (lines["2"]["friends"], lines["2"]["referred_by"]) == (0, "mei")
    assert lines["1"]["referral_code"]


def people_of(shop, tree):
    with shop.database.reading() as session:
        asked = Asking(session, shop.clock).asked(tree)
        found = run_sql(
            session, f"SELECT p.person_id FROM person_summary p WHERE {asked.sql}", asked.places
        )
        return [row[0] for row in found]


def handed_over(shop, person, folder):
    """The referrals of what is handed to a person."""
    report = TableExport(shop.database).write_person(
        person, OutWish(folder / "h.xlsx"), WORDS,
        progress=lambda *_: None, is_cancelled=lambda: False,
    )  # fmt: skip
    return table_of(report.path, "referrals")


def has_friends(count):
    return Tree(Group(parts=(Condition(Field.FRIENDS, Op.AT_LEAST, (count,)),)))


def is_brought_by(text):
    return Tree(Group(parts=(Condition(Field.REFERRED_BY, Op.CONTAINS, (text,)),)))


def test_file_segment_and_page_know_the_same_friends_after_a_merge(shop, tmp_path):
    """Dan and Eve turn out to be one; who brought each was said, of Bo last."""
    named = [shop.order(f"A{at}", 100, buyer=at, day=shop.day(40)) for at in range(4)]
    shop.orders(*named, accounts=("ann", "bo", "dan", "eve"))
    shop.says(3, 1)
    shop.says(4, 2)
    shop.link(3, 4)

    report = write(TableExport(shop.database), tmp_path / "all.xlsx")

    people = {line["number"]: line for line in table_of(report.path, "customers")}
    assert {number: people[number]["friends"] for number in ("1", "2", "3")} == {
        "1": 0, "2": 1, "3": 0,
    }  # fmt: skip
    assert people["3"]["referred_by"] == "bo"
    lines = table_of(report.path, "referrals")
    assert [(line["customer_number"], line["referrer_number"]) for line in lines] == [("3", "2")]
    assert [len(handed_over(shop, person, tmp_path)) for person in (1, 2, 3)] == [0, 1, 1]
    assert people_of(shop, has_friends(1)) == [2]
    assert people_of(shop, is_brought_by("bo")) == [3]
    assert people_of(shop, is_brought_by("ann")) == []
    assert [(row.friend_id, row.referrer_id) for row in shop.referrals.referrals(9)] == [(3, 2)]
    assert [person for person, _ in shop.referrals.top_referrers(9)] == [2]
    assert [len(shop.referrals.friends(person)) for person in (1, 2)] == [0, 1]
    brought = {
        person: [
            (row.kind, row.title)
            for row in CustomerBook(shop.database, shop.clock).page(person).timeline
            if row.kind in ("brought", "brings")
        ]
        for person in (1, 2, 3)
    }
    assert brought == {1: [], 2: [("brings", "eve")], 3: [("brought", "bo")]}

    shop.unlink(3, 4)

    again = write(TableExport(shop.database), tmp_path / "again.xlsx", OutTable.REFERRALS)
    found = table_of(again.path, "referrals")
    assert [(line["customer_number"], line["referrer_number"]) for line in found] == [
        ("3", "1"),
        ("4", "2"),
    ]
    assert people_of(shop, has_friends(1)) == [1, 2]


def test_a_referrer_without_a_name_is_known_by_the_account(shop, tmp_path):
    shop.orders(shop.order("A1", 100), shop.order("A2", 100, buyer=1), accounts=("mei", "lin"))
    shop.says(2, 1)
    shop.editing.save(1, PersonEdit({PersonField.NAME: ""}))

    report = write(TableExport(shop.database), tmp_path / "p.xlsx", OutTable.CUSTOMERS)

    assert table_of(report.path, "customers")[1]["referred_by"] == "mei"
    assert people_of(shop, is_brought_by("mei")) == [2]


def test_a_friend_of_two_records_who_was_brought_twice_by_one_stands_once(shop, tmp_path):
    named = [shop.order(f"A{at}", 100, buyer=at, day=shop.day(40)) for at in range(3)]
    shop.orders(*named, accounts=("ann", "dan", "eve"))
    shop.says(2, 1)
    shop.says(3, 1)
    shop.link(2, 3)

    report = write(TableExport(shop.database), tmp_path / "all.xlsx", OutTable.REFERRALS)

    lines = table_of(report.path, "referrals")
    assert [(line["customer_number"], line["referrer_number"]) for line in lines] == [("2", "1")]
