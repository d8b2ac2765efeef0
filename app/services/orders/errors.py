"""What the customer page refuses."""

from datetime import date

from app.services.errors import RefusedError


class CustomerGoneError(RefusedError):
    """There is no customer of this number any more: an import that brought him was undone."""

    def __init__(self, customer_id: int) -> None:
        super().__init__(str(customer_id))
        self.customer_id = customer_id


class CustomerErasedError(CustomerGoneError):
    """The customer of this number was erased; only the orders are left, without a name."""

    def __init__(self, customer_id: int, erased_on: date) -> None:
        super().__init__(customer_id)
        self.erased_on = erased_on


class OrderGoneError(RefusedError):
    """There is no order of this number (any more)."""

    def __init__(self, order_id: int) -> None:
        super().__init__(order_id)
        self.order_id = order_id
