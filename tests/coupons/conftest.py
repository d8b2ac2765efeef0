import pytest

from tests.coupons.builders import CouponShop


@pytest.fixture
def shop(tmp_path):
    shop = CouponShop(tmp_path)
    yield shop
    shop.database.close()
