"""The list of all customers and the page of one."""

from app.ui.customers.customer_page import OneCustomerPage
from app.ui.customers.form import FormDesk, PersonFormPage
from app.ui.customers.list_desks import ListDesks
from app.ui.customers.list_page import CustomersPage
from app.ui.customers.ports import Book

__all__ = ["Book", "CustomersPage", "FormDesk", "ListDesks", "OneCustomerPage", "PersonFormPage"]
