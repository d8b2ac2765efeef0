"""The FEBRL sets (synthetic Australians with labelled doubles) as customers of a shop."""

import csv
from pathlib import Path

from app.models.database import Database
from app.services.followers import Followers
from app.services.orders import SummaryFollower
from tests.exchange_reading.reading_room import SAMPLES
from tests.shop import FixedClock, a_database

FOLDER = SAMPLES / "datasets/febrl"


def read_sets(*names: str) -> list[dict[str, str]]:
    rows = []
    for name in names:
        with (FOLDER / name).open(encoding="utf-8", newline="") as file:
            rows += list(csv.DictReader(file, skipinitialspace=True))
    return rows


def true_pairs(rows: list[dict[str, str]]) -> set[tuple[int, int]]:
    of: dict[str, list[int]] = {}
    for at, row in enumerate(rows):
        of.setdefault(row["rec_id"].split("-")[1], []).append(at)
    return {(a, b) for same in of.values() for n, a in enumerate(same) for b in same[n + 1 :]}


def a_shop_of_febrl(folder: Path, rows: list[dict[str, str]]) -> Database:
    """Put a set into a shop file; row n has the number n + 1."""
    database = a_database(folder)
    turn = Followers((SummaryFollower(FixedClock()),))
    with database.writing() as uow:
        uow.sql("INSERT INTO action(kind, at, by_whom, facts) VALUES('import', 0, 'seller', '{}')")
        uow.sql(
            "INSERT INTO custom_field(id, name, kind, choices, is_identifying, position, is_given_up)"
            " VALUES(1, 'Security number', 'text', '[]', 1, 1, 0)"
        )
        raw = uow.session.connection().connection.driver_connection
        for number, row in enumerate(rows, 1):
            name = " ".join(part for part in (row["given_name"], row["surname"]) if part)
            day = row["date_of_birth"]
            birthday = f"{day[:4]}-{day[4:6]}-{day[6:]}" if len(day) == 8 else None
            raw.execute(
                "INSERT INTO customer(id, person_id, row_key, platform, name, birthday, told_at,"
                " is_hidden, is_empty, created_by) VALUES(?, ?, ?, 'own', ?, ?, 0, 0, 0, 1)",
                (number, number, f"f:{number}", name or None, birthday),
            )
            street = " ".join(
                row[part] for part in ("street_number", "address_1", "address_2") if row[part]
            )
            raw.execute(
                "INSERT INTO address(customer_id, key, country, city, street, postcode, seen_at,"
                " created_by) VALUES(?, 'k', 'AU', ?, ?, ?, 0, 1)",
                (number, row["suburb"] or None, street or None, row["postcode"] or None),
            )
            if row["soc_sec_id"]:
                raw.execute(
                    "INSERT INTO custom_value(customer_id, field_id, value, created_by)"
                    " VALUES(?, 1, ?, 1)",
                    (number, row["soc_sec_id"]),
                )
        turn.begin(uow)
        uow.sql("INSERT INTO touched_row SELECT id FROM customer")
        turn.follow(uow)
    return database
