"""Referrals go out: a table of their own, and three columns of the customers."""

from app.services.exporting import OutTable, TableExport
from app.services.referral import Choice
from tests.exporting.test_table_export import table_of, write


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
