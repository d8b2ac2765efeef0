"""Gives people codes of their own, set-wise; who has one keeps it."""

import json
from collections.abc import Sequence
from random import Random

from app.models.database import UnitOfWork, number
from app.services.codes import made_code
from app.services.customers.cells import whole
from app.services.referral.rules import CODE_LENGTH

# Of everybody who is asked for the oldest row; who was erased, or has a code, is passed over.
_WITHOUT = """SELECT DISTINCT c.person_id FROM json_each(:people) n
  CROSS JOIN customer c ON c.id = n.value
  WHERE c.person_id NOT IN (SELECT customer_id FROM erasure) AND NOT EXISTS (
    SELECT 1 FROM customer r CROSS JOIN referral_code k ON k.customer_id = r.id
    WHERE r.person_id = c.person_id AND k.is_void = 0) ORDER BY 1"""
_PERSONS = """SELECT count(DISTINCT c.person_id) FROM json_each(:people) n
  CROSS JOIN customer c ON c.id = n.value"""


def give_codes(uow: UnitOfWork, luck: Random, people: Sequence[int]) -> tuple[int, int]:
    """Give a code to everybody without one; give how many got one, and how many are asked for."""
    place = {"people": json.dumps(list(people))}
    asked = number(uow.session, _PERSONS, place) or 0
    without = [whole(row[0]) for row in uow.sql(_WITHOUT, place)]
    taken = {str(row[0]) for row in uow.sql("SELECT code FROM referral_code")} if without else set()
    given = []
    for person in without:
        code = made_code(luck, CODE_LENGTH)
        while code in taken:
            code = made_code(luck, CODE_LENGTH)
        taken.add(code)
        given.append((person, code, uow.action_id))
    if given:
        uow.session.connection().exec_driver_sql(
            "INSERT INTO referral_code(customer_id, code, is_void, created_by) VALUES(?, ?, 0, ?)",
            given,
        )
    return len(given), asked
