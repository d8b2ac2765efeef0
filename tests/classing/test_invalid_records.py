"""Records that look invalid are found by their reason, and hidden only when the seller says so."""

import pytest

from app.services.classing import InvalidReason, all_invalid, invalid_buyers, invalid_tree
from app.services.customers.views import Question
from app.services.editing import BulkEdit, EditDesk, EditKind
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, an_order, followers

# By name: states of phones and e-mails, states of orders; "test" is an own test.
PEOPLE = {
    "bad phone": (["bad"], [], []),
    "bad phone, two orders": (["bad"], [], ["completed", "completed"]),
    "bad phone, good e-mail": (["bad"], ["valid"], []),
    "bad phone, masked e-mail": (["bad"], ["masked"], []),
    "bad phone, bad e-mail": (["bad"], ["bad"], []),
    "two phones": (["bad", "valid"], [], []),
    "no contact at all": ([], [], []),
    "closed": ([], [], ["closed", "closed"]),
    "closed and paid": (["valid"], [], ["closed", "completed"]),
    "closed and unpaid": (["valid"], [], ["closed", "unpaid"]),
    "refunded": (["valid"], [], ["refunded"]),
    "tests": (["valid"], [], ["test", "test"]),
    "test and order": (["valid"], [], ["test", "completed"]),
    "bounced": ([], ["bounced"], []),
    "bounced, bought": ([], ["bounced"], ["completed", "closed"]),
    "bounced, good phone": (["valid"], ["bounced"], []),
    "bounced, other e-mail": ([], ["bounced", "valid"], []),
}
FOUND = {
    InvalidReason.PHONE: {"bad phone", "bad phone, two orders", "bad phone, bad e-mail"},
    InvalidReason.CLOSED: {"closed"},
    InvalidReason.BOUNCED: {"bounced", "bounced, bought"},
    InvalidReason.TESTS: {"tests"},
}


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, book):
        customers, orders = [], []
        for at, (name, (_, _, states)) in enumerate(PEOPLE.items()):
            customers.append(a_customer(f"acc{at}", name=name))
            for state in states:
                told = "completed" if state == "test" else state
                orders.append(an_order(f"{at}-{len(orders)}-{state}", buyer=at, state=told))
        bring(database, tmp_path, Sheet(customers=customers, orders=orders))
        with database.writing() as uow:
            add_contacts(uow)
            keeping = followers()
            keeping.begin(uow)
            uow.sql("UPDATE orders SET is_own_test = 1, is_valid = 0 WHERE order_no LIKE '%-test'")
            uow.sql("INSERT INTO touched_person SELECT id FROM customer")
            keeping.follow(uow)
        yield book, EditDesk(database, FixedClock(), followers())


def add_contacts(uow):
    for row, (phones, emails, _) in enumerate(PEOPLE.values(), 1):
        for kind, states in (("phone", phones), ("email", emails)):
            for at, state in enumerate(states):
                value = f"{kind}-{row}-{at}" if state in ("valid", "bounced") else None
                uow.sql(
                    "INSERT INTO contact(customer_id, kind, value, shown, state, is_shared,"
                    " created_by) VALUES(?, ?, ?, ?, ?, 0, 1)",
                    (row, kind, value, f"{kind}-{row}-{at}", state),
                )


def found_by(book, tree):
    names = list(PEOPLE)
    return {names[person - 1] for person in book.ids(Question(tree=tree))}


@pytest.mark.parametrize("reason", InvalidReason)
def test_a_reason_finds_those_and_nobody_else(shop, reason):
    book, _ = shop

    assert found_by(book, invalid_tree(reason)) == FOUND[reason]


BUYERS = {
    InvalidReason.PHONE: {"bad phone, two orders"},
    InvalidReason.BOUNCED: {"bounced, bought"},
}


@pytest.mark.parametrize("reason", InvalidReason)
def test_paying_customers_are_told_apart(shop, reason):
    book, _ = shop

    assert found_by(book, invalid_buyers(reason)) == BUYERS.get(reason, set())


def test_all_reasons_together_find_everybody_of_any(shop):
    book, _ = shop

    assert found_by(book, all_invalid()) == set().union(*FOUND.values())


def test_who_is_shown_again_after_hiding_is_not_proposed_any_more(shop):
    book, editing = shop
    those = book.ids(Question(tree=all_invalid()))
    hidden, fine = list(those)[1:], [those[0]]

    editing.apply(those, BulkEdit(EditKind.HIDE))
    none_left = book.ids(Question(tree=all_invalid()))
    _, shown = editing.apply(those, BulkEdit(EditKind.SHOW))
    still_none = book.ids(Question(tree=all_invalid()))
    editing.undo(shown.action_id)
    editing.apply(fine, BulkEdit(EditKind.SHOW))

    assert (list(none_left), list(still_none)) == ([], [])
    assert list(book.ids(Question(tree=all_invalid()))) == []
    assert hidden


def test_hiding_that_is_taken_back_leaves_them_proposed(shop):
    book, editing = shop
    those = book.ids(Question(tree=all_invalid()))

    _, report = editing.apply(those, BulkEdit(EditKind.HIDE))
    editing.undo(report.action_id)

    assert book.ids(Question(tree=all_invalid())) == those
