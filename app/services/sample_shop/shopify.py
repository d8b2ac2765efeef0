"""The made-up shop's Shopify exports: orders and customers, in UTF-8."""

import csv
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from app.services.sample_shop.people import Buyer
from app.services.sample_shop.stock import Market, shop_name
from app.services.sample_shop.visits import Fate, SampleLine, SampleOrder

ORDER_HEADER = (
    "Name", "Email", "Financial Status", "Paid at", "Fulfillment Status", "Fulfilled at",
    "Accepts Marketing", "Currency", "Subtotal", "Shipping", "Taxes", "Total", "Discount Code",
    "Discount Amount", "Shipping Method", "Created at", "Lineitem quantity", "Lineitem name",
    "Lineitem price", "Lineitem compare at price", "Lineitem sku", "Lineitem requires shipping",
    "Lineitem taxable", "Lineitem fulfillment status", "Billing Name", "Billing Street",
    "Billing Address1", "Billing Address2", "Billing Company", "Billing City", "Billing Zip",
    "Billing Province", "Billing Country", "Billing Phone", "Shipping Name", "Shipping Street",
    "Shipping Address1", "Shipping Address2", "Shipping Company", "Shipping City", "Shipping Zip",
    "Shipping Province", "Shipping Country", "Shipping Phone", "Notes", "Note Attributes",
    "Cancelled at", "Payment Method", "Payment Reference", "Refunded Amount", "Vendor",
    "Outstanding Balance", "Employee", "Location", "Device ID", "Id", "Tags", "Risk Level",
    "Source", "Lineitem discount", "Tax 1 Name", "Tax 1 Value", "Tax 2 Name", "Tax 2 Value",
    "Tax 3 Name", "Tax 3 Value", "Tax 4 Name", "Tax 4 Value", "Tax 5 Name", "Tax 5 Value", "Phone",
    "Receipt Number", "Duties", "Billing Province Name", "Shipping Province Name", "Payment ID",
    "Payment Terms Name", "Next Payment Due At", "Payment References",
)  # fmt: skip
CUSTOMER_HEADER = (
    "Customer ID", "First Name", "Last Name", "Email", "Accepts Email Marketing",
    "Default Address Company", "Default Address Address1", "Default Address Address2",
    "Default Address City", "Default Address Province Code", "Default Address Country Code",
    "Default Address Zip", "Default Address Phone", "Phone", "Accepts SMS Marketing", "Total Spent",
    "Total Orders", "Note", "Tax Exempt", "Tags",
)  # fmt: skip

_ZONE = ZoneInfo("America/New_York")
_FINANCIAL = {
    Fate.UNPAID: "pending",
    Fate.CLOSED: "voided",
    Fate.REFUNDED: "refunded",
    Fate.PARTLY_REFUNDED: "partially_refunded",
}
_SENT = frozenset((Fate.SHIPPED, Fate.COMPLETED, Fate.PARTLY_REFUNDED))
_WITHOUT_PAYMENT = frozenset((Fate.UNPAID, Fate.CLOSED))
_FIRST_NAME, _FIRST_ID = 1001, 5_200_000_001_001


def _dollars(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


def _moment(moment: datetime) -> str:
    return f"{moment.replace(tzinfo=_ZONE):%Y-%m-%d %H:%M:%S %z}"


class ShopifyFiles:
    """Writes orders and their customers as Shopify exports them."""

    def __init__(self, folder: Path) -> None:
        self.paths = (folder / "orders_export.csv", folder / "customers_export.csv")
        self._files = [path.open("w", encoding="utf-8", newline="") for path in self.paths]
        self._orders = csv.DictWriter(self._files[0], ORDER_HEADER, restval="")
        self._customers = csv.DictWriter(self._files[1], CUSTOMER_HEADER, restval="")
        self._orders.writeheader()
        self._customers.writeheader()
        self._count = 0

    def close(self) -> None:
        """Finish both files."""
        for file in self._files:
            file.close()

    def write(self, order: SampleOrder) -> None:
        """Write one order: its own columns on the first line only."""
        name = f"#{_FIRST_NAME + self._count}"
        repeated = {"Name": name, "Email": _email(order), "Created at": _moment(order.placed_at)}
        for at, line in enumerate(order.lines):
            own = _order_columns(order, _FIRST_ID + self._count) if at == 0 else {}
            self._orders.writerow(own | repeated | _line_columns(line, is_sent=order.fate in _SENT))
        self._count += 1

    def write_customer(self, buyer: Buyer, orders: list[SampleOrder]) -> None:
        """Write the customer of these orders into the customer list."""
        city, _state, code = buyer.place
        spent = sum(
            o.total_minor - o.refunded_minor for o in orders if o.fate not in _WITHOUT_PAYMENT
        )
        phone = f"'{buyer.phone}" if buyer.phone else ""
        row = {
            "Customer ID": f"'{7_000_000_000_001 + buyer.number}",
            "First Name": buyer.given,
            "Last Name": buyer.surname,
            "Email": buyer.email or "",
            "Accepts Email Marketing": _accepts(buyer),
            "Default Address Address1": buyer.street,
            "Default Address City": city,
            "Default Address Province Code": code,
            "Default Address Country Code": "US",
            "Default Address Zip": f"'{buyer.postcode}",
            "Default Address Phone": phone,
            "Phone": phone,
            "Accepts SMS Marketing": "no",
            "Total Spent": _dollars(spent),
            "Total Orders": str(len(orders)),
            "Tax Exempt": "no",
        }
        self._customers.writerow(row)


def _accepts(buyer: Buyer) -> str:
    return "yes" if buyer.number % 3 else "no"


def _email(order: SampleOrder) -> str:
    return "" if order.is_nameless else order.buyer.email or ""


def _order_columns(order: SampleOrder, number: int) -> dict[str, str]:
    paid = order.fate not in _WITHOUT_PAYMENT
    sent = order.fate in _SENT
    later = _moment(order.placed_at + timedelta(minutes=2))
    return {
        "Financial Status": _FINANCIAL.get(order.fate, "paid"),
        "Paid at": later if paid else "",
        "Fulfillment Status": "fulfilled" if sent else "unfulfilled",
        "Fulfilled at": _moment(order.placed_at + timedelta(days=2)) if sent else "",
        "Accepts Marketing": _accepts(order.buyer),
        "Currency": "USD",
        "Subtotal": _dollars(order.goods_minor - order.discount_minor),
        "Shipping": _dollars(order.postage_minor),
        "Taxes": "0.00",
        "Total": _dollars(order.total_minor),
        "Discount Code": order.coupon,
        "Discount Amount": _dollars(order.discount_minor),
        "Shipping Method": "Standard",
        "Cancelled at": later if order.fate is Fate.CLOSED else "",
        "Payment Method": "Shopify Payments",
        "Refunded Amount": _dollars(order.refunded_minor),
        "Vendor": shop_name(Market.AMERICA),
        "Outstanding Balance": _dollars(0 if paid else order.total_minor),
        "Id": str(number),
        "Risk Level": "Low",
        "Source": "pos" if order.is_nameless else "web",
    } | ({} if order.is_nameless else _address(order.buyer))  # fmt: skip


def _address(buyer: Buyer) -> dict[str, str]:
    if buyer.market is Market.AMERICA:
        name = f"{buyer.given} {buyer.surname}"
        (city, _state, province), country = buyer.place, "US"
    else:
        name, country = buyer.surname + buyer.given, "CN"
        province, city, _district = buyer.place
    parts = {
        "Name": name,
        "Street": buyer.street,
        "Address1": buyer.street,
        "City": city,
        "Zip": f"'{buyer.postcode}",
        "Province": province,
        "Country": country,
        "Phone": _phone(buyer),
    }
    return {
        f"{kind} {part}": text for kind in ("Billing", "Shipping") for part, text in parts.items()
    }


def _phone(buyer: Buyer) -> str:
    if not buyer.phone:
        return ""
    return f"'{buyer.phone}" if buyer.market is Market.AMERICA else f"'+86{buyer.phone}"


def _line_columns(line: SampleLine, *, is_sent: bool) -> dict[str, str]:
    size = line.ware.size_text(Market.AMERICA, line.size)
    title = line.ware.titles[Market.AMERICA]
    return {
        "Lineitem quantity": str(line.quantity),
        "Lineitem name": f"{title} - {size}" if size else title,
        "Lineitem price": _dollars(line.price_minor),
        "Lineitem sku": f"{line.ware.code}-{line.size}",
        "Lineitem requires shipping": "true",
        "Lineitem taxable": "false",
        "Lineitem fulfillment status": "fulfilled" if is_sent else "pending",
        "Lineitem discount": "0.00",
    }
