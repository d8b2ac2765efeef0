"""The made-up shop as a whole: a seed, a last day and a size make the same files for ever."""

from contextlib import ExitStack, closing
from datetime import date
from pathlib import Path
from random import Random

from app.services.sample_shop.people import Neighbourhood
from app.services.sample_shop.rakuten import RakutenFile
from app.services.sample_shop.shopify import ShopifyFiles
from app.services.sample_shop.stock import Market
from app.services.sample_shop.taobao import TaobaoFiles
from app.services.sample_shop.visits import orders_of

DEMO_CUSTOMERS = 600


def write_sample_files(folder: Path, *, seed: int, until: date, customers: int) -> tuple[Path, ...]:
    """Write three years of a made-up tea shop as its platforms would export them.

    The files are a Taobao order list and line list, Shopify orders and customers, and Rakuten
    orders. Nothing is kept in memory: any size can be written.

    Args:
        folder: where the files go; made when missing.
        seed: the same seed, day and size give the same bytes.
        until: the last day on which something was bought.
        customers: how many people; they buy about five times each.

    Returns:
        The files in the sequence in which they are best imported.
    """
    folder.mkdir(parents=True, exist_ok=True)
    luck = Random(seed)  # noqa: S311 - a made-up shop keeps no secret
    neighbourhood = Neighbourhood(luck, until)
    with ExitStack() as files:
        taobao = files.enter_context(closing(TaobaoFiles(folder, until)))
        shopify = files.enter_context(closing(ShopifyFiles(folder)))
        rakuten = files.enter_context(closing(RakutenFile(folder, until)))
        writers = {
            Market.CHINA: taobao.write,
            Market.AMERICA: shopify.write,
            Market.JAPAN: rakuten.write,
        }
        for number in range(customers):
            buyer = neighbourhood.person(number)
            orders = list(orders_of(buyer, until, luck))
            for order in orders:
                writers[order.market](order)
            if buyer.market is Market.AMERICA:
                shopify.write_customer(buyer, orders)
    return taobao.paths + shopify.paths + rakuten.paths
