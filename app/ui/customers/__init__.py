"""The list of all customers, the page of one, and the hidden."""

from app.ui.customers.completing_page import CompletingPage
from app.ui.customers.customer_page import OneCustomerPage
from app.ui.customers.duplicates import ByHand, DuplicatesPage, LongWork, Merging
from app.ui.customers.form import FormDesk, PersonFormPage
from app.ui.customers.hidden_page import HiddenPage
from app.ui.customers.list_desks import ListDesks
from app.ui.customers.list_page import CustomersPage
from app.ui.customers.person_work import PersonDesk
from app.ui.customers.ports import Book
from app.ui.customers.referred import Referrals

__all__ = [
    "Book",
    "ByHand",
    "CompletingPage",
    "CustomersPage",
    "DuplicatesPage",
    "FormDesk",
    "HiddenPage",
    "ListDesks",
    "LongWork",
    "Merging",
    "OneCustomerPage",
    "PersonDesk",
    "PersonFormPage",
    "Referrals",
]
