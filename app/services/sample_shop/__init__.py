"""A made-up business, written as the files its platforms would export."""

from app.services.sample_shop.flat import write_flat_csv, write_month_csv
from app.services.sample_shop.shop import DEMO_CUSTOMERS, write_sample_files

__all__ = ["DEMO_CUSTOMERS", "write_flat_csv", "write_month_csv", "write_sample_files"]
