import pytest

from tests.points.builders import PointsShop


@pytest.fixture
def shop(tmp_path):
    shop = PointsShop(tmp_path)
    yield shop
    shop.database.close()
