import pytest

from tests.tiers.builders import TierShop


@pytest.fixture
def shop(tmp_path):
    shop = TierShop(tmp_path)
    yield shop
    shop.database.close()
