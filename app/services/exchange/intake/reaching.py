"""Phones and e-mails of one customer: which one is shown, which stand beside it."""

from collections.abc import Sequence
from typing import TypeVar

from app.services.customers import Email, Phone
from app.services.exchange.intake.staged import Value

C = TypeVar("C", Phone, Email)
Reached = tuple[list[Phone], list[Email]]


def best(contacts: Sequence[C]) -> C | None:
    """Give the newest whole contact, else the newest of all."""
    return next((each for each in contacts if each.value), contacts[0] if contacts else None)


def further_contacts(seq: int, row_no: int, reached: Reached) -> list[tuple[Value, ...]]:
    """Give the rows of s_contact: whole contacts beyond the one that is shown."""
    found: list[tuple[Value, ...]] = []
    phones, emails = reached
    for kind, contacts in (("phone", phones), ("email", emails)):
        # A masked or broken spelling beside a whole one adds nothing.
        whole = [each for each in contacts if each.value]
        others = {each.value: each for each in reversed(whole)}
        if whole:
            others.pop(whole[0].value)
        found += [
            (seq, kind, each.value, each.shown, each.state, row_no) for each in others.values()
        ]
    return found
