"""Every named invariant is found broken when it is broken, and only that one."""

from pathlib import Path

import pytest

from app.services.safekeeping import FaultCode, Invariant, check
from tests.safekeeping.tea_shop import a_tea_shop

BREAKS = {
    FaultCode.VERSION: "UPDATE alembic_version SET version_num = '0099'",
    FaultCode.GUARDS: "DROP TRIGGER lot_true",
    FaultCode.BUSINESS: "DELETE FROM business",
    FaultCode.PERSON_OF_GROUP: "UPDATE customer SET person_id = 1 WHERE id = 3",
    FaultCode.WRITTEN_FORM: "INSERT INTO note VALUES(1, 1, ' ', 0, 0, NULL, 1)",
    FaultCode.ORDER_VALID: "UPDATE orders SET is_own_test = 1 WHERE id = 2",
    FaultCode.ORDER_RANK: "UPDATE orders SET rank = 2 WHERE id = 2",
    FaultCode.ORDER_NET: "UPDATE orders SET refunded_minor = 0 WHERE id = 2",
    FaultCode.IMPORT_COUNTS: "UPDATE import SET counts = json_set(counts, '$.read', 7)",
    FaultCode.KEPT_ROWS: "DELETE FROM kept_row",
    FaultCode.JOURNAL: "UPDATE import SET is_undone = 1",
}
DANGLES = {
    FaultCode.IDENTITY_ROW: "UPDATE identity SET customer_id = 77 WHERE id = 1",
    FaultCode.CONTACT_ROW: "UPDATE contact SET customer_id = 77 WHERE id = 1",
    FaultCode.WRITTEN_ROW: "INSERT INTO note VALUES(1, 77, 'a', 0, 0, NULL, 1)",
}


def test_a_sound_shop_has_no_fault(tmp_path: Path) -> None:
    business = a_tea_shop(tmp_path)

    assert check(business.database) == ()
    business.close()


@pytest.mark.parametrize("code", BREAKS)
def test_a_broken_invariant_is_found(tmp_path: Path, code: FaultCode) -> None:
    business = a_tea_shop(tmp_path)
    with business.database.writing() as uow:
        uow.sql(BREAKS[code])

    faults = check(business.database)

    assert [fault.code for fault in faults] == [code]
    business.database.is_open_for_writing = False
    business.close()


@pytest.mark.parametrize(
    ("kind", "value"),
    [("yes_no", "yes"), ("day", "2026-02-30"), ("number", "1,5"), ("number", "-"), ("text", "")],
)
def test_a_value_that_its_field_cannot_have_is_found(tmp_path: Path, kind: str, value: str) -> None:
    business = a_tea_shop(tmp_path)
    with business.database.writing() as uow:
        uow.sql("INSERT INTO custom_field VALUES(1, 'Field', ?, '[]', 0, 1, 0)", (kind,))
        uow.sql("INSERT INTO custom_value VALUES(1, 1, 1, ?, 1)", (value,))

    faults = check(business.database)

    assert [(fault.code, fault.facts) for fault in faults] == [
        (FaultCode.WRITTEN_FORM, ("custom_value 1",))
    ]
    business.database.is_open_for_writing = False
    business.close()


@pytest.mark.parametrize("code", DANGLES)
def test_what_points_at_nothing_is_found(tmp_path: Path, code: FaultCode) -> None:
    business = a_tea_shop(tmp_path)
    with business.database.engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql(DANGLES[code])
        connection.commit()

    faults = check(business.database)

    assert [fault.code for fault in faults] == [FaultCode.FOREIGN_KEYS, code]
    assert [fault.code for fault in check(business.database, is_full=False)] == [code]
    business.database.is_open_for_writing = False
    business.close()


@pytest.mark.parametrize(
    "reverses",
    [
        "(8, 'edit', 0, 'seller', NULL, '{}'), (9, 'edit', 0, 'seller', 8, '{}')",
        "(8, 'undo', 0, 'seller', 9, '{}'), (9, 'edit', 0, 'seller', NULL, '{}')",
        "(7, 'edit', 0, 'seller', 1, '{}')",
    ],
)
def test_a_history_that_contradicts_itself_is_found(tmp_path: Path, reverses: str) -> None:
    business = a_tea_shop(tmp_path)
    with business.database.writing() as uow:
        uow.sql("PRAGMA defer_foreign_keys = ON")
        uow.sql(f"INSERT INTO action(id, kind, at, by_whom, reverses, facts) VALUES{reverses}")

    assert [fault.code for fault in check(business.database)] == [FaultCode.JOURNAL]
    business.database.is_open_for_writing = False
    business.close()


def test_a_link_makes_one_person_and_an_ended_link_does_not(tmp_path: Path) -> None:
    business = a_tea_shop(tmp_path)
    with business.database.writing() as uow:
        uow.sql("INSERT INTO link VALUES(1, 2, 3, 'hand', 'seller', NULL, 1, NULL)")
        uow.sql("UPDATE customer SET person_id = 2 WHERE id = 3")
    assert check(business.database) == ()

    with business.database.writing() as uow:
        uow.sql("UPDATE link SET ended_by = 1")

    assert [(fault.code, fault.facts) for fault in check(business.database)] == [
        (FaultCode.PERSON_OF_GROUP, ("3",))
    ]
    business.database.is_open_for_writing = False
    business.close()


def test_what_other_features_want_checked_is_checked_too(tmp_path: Path) -> None:
    business = a_tea_shop(tmp_path)

    faults = check(
        business.database, [Invariant("person_summary", lambda _session: list(range(50)))]
    )

    assert [(fault.code, fault.count, len(fault.facts)) for fault in faults] == [
        ("person_summary", 50, 20)
    ]
    business.close()
