"""The page on which a person is added or edited by hand."""

from app.ui.customers.form.desk import FormDesk
from app.ui.customers.form.page import PersonFormPage
from app.ui.customers.form.values import Along, FormValues, Said

__all__ = ["Along", "FormDesk", "FormValues", "PersonFormPage", "Said"]
