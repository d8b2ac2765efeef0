import pytest

from tests.referral.builders import ReferralShop


@pytest.fixture
def shop(tmp_path):
    shop = ReferralShop(tmp_path)
    yield shop
    shop.database.close()
