"""The made-up shop's Taobao exports: the order list of 2018 and the line list, in GB18030."""

import csv
from datetime import date, datetime, timedelta
from pathlib import Path

from app.services.sample_shop.stock import Market, shop_name
from app.services.sample_shop.visits import Fate, SampleLine, SampleOrder

# Header cells as Taobao writes them, blanks at their ends included.
LIST_HEADER = (
    "订单编号", "买家会员名", "买家支付宝账号", "支付单号", "支付详情", "买家应付货款",
    "买家应付邮费", "买家支付积分", "总金额", "返点积分", "买家实际支付金额", "买家实际支付积分",
    "订单状态", "买家留言", "收货人姓名", "收货地址 ", "运送方式", "联系电话 ", "联系手机",
    "订单创建时间", "订单付款时间 ", "宝贝标题 ", "宝贝种类 ", "物流单号 ", "物流公司", "订单备注",
    "宝贝总数量", "店铺Id", "店铺名称", "订单关闭原因", "卖家服务费", "买家服务费", "发票抬头",
    "是否手机订单", "分阶段订单信息", "特权订金订单id", "是否上传合同照片", "是否上传小票",
    "是否代付", "定金排名", "修改后的sku", "修改后的收货地址", "异常信息", "天猫卡券抵扣",
    "集分宝抵扣", "是否是O2O交易", "新零售交易类型", "新零售导购门店名称", "新零售导购门店id",
    "新零售发货门店名称", "新零售发货门店id", "退款金额", "预约门店", "确认收货时间",
    "打款商家金额", "含应开票给个人的个人红包",
)  # fmt: skip
DETAIL_HEADER = (
    "子订单编号", "主订单编号", "标题", "价格", "购买数量", "外部系统编号", "商品属性", "套餐信息",
    "备注", "订单状态", "商家编码", "支付单号", "买家应付货款", "买家实际支付金额", "退款状态",
    "退款金额", "订单创建时间", "订单付款时间",
)  # fmt: skip

_STATUS = {
    Fate.UNPAID: "等待买家付款",
    Fate.PAID: "买家已付款，等待卖家发货",
    Fate.SHIPPED: "卖家已发货，等待买家确认",
    Fate.COMPLETED: "交易成功",
    Fate.PARTLY_REFUNDED: "交易成功",
    Fate.REFUNDED: "交易关闭",
    Fate.CLOSED: "交易关闭",
}
_CLOSING = {Fate.REFUNDED: "退款", Fate.CLOSED: "买家未付款"}
_PAID = frozenset((Fate.PAID, Fate.SHIPPED, Fate.COMPLETED, Fate.PARTLY_REFUNDED, Fate.REFUNDED))
_SENT = frozenset((Fate.SHIPPED, Fate.COMPLETED, Fate.PARTLY_REFUNDED))
_MESSAGES = ("送人的，请包装好", "请尽快发货，谢谢", "要礼袋", "不要放快递柜")
_REMARKS = ("老客户，加送试饮装", "要发票", "电话确认过地址")
_EPOCH = datetime(2000, 1, 1)  # noqa: DTZ001 - the shop's own clock
_ONE_IN_MESSAGES, _ONE_IN_REMARKS = 11, 17


def _yuan(minor: int) -> str:
    return f"{minor // 100}.{minor % 100:02}"


def _moment(moment: datetime) -> str:
    return moment.isoformat(" ")


class TaobaoFiles:
    """Writes orders into an order list and a line list as Taobao exports them."""

    def __init__(self, folder: Path, until: date) -> None:
        stamp = f"{until:%Y%m%d}"
        self.paths = (
            folder / f"ExportOrderList{stamp}.csv",
            folder / f"ExportOrderDetailList{stamp}.csv",
        )
        self._files = [path.open("w", encoding="gb18030", newline="") for path in self.paths]
        self._orders = csv.DictWriter(self._files[0], LIST_HEADER, restval="")
        self._lines = csv.DictWriter(self._files[1], DETAIL_HEADER, restval="")
        self._orders.writeheader()
        self._lines.writeheader()
        self._numbers = 0

    def close(self) -> None:
        """Finish both files."""
        for file in self._files:
            file.close()

    def write(self, order: SampleOrder) -> None:
        """Write one order and its lines."""
        number = self._number(order)
        self._orders.writerow(_order_row(order, number))
        for at, line in enumerate(order.lines):
            own = number if at == 0 else self._number(order)
            self._lines.writerow(_line_row(order, line, number, own))

    def _number(self, order: SampleOrder) -> str:
        # 19 digits that never end in zeros: those would look like a number Excel has rounded.
        self._numbers += 1
        seconds = int((order.placed_at - _EPOCH).total_seconds())
        buyer = order.buyer.number
        return (
            f"{1_000_000_000 + seconds}{self._numbers % 100_000:05}{buyer % 1000:03}{1 + buyer % 9}"
        )


def _order_row(order: SampleOrder, number: str) -> dict[str, str]:
    paid = order.fate in _PAID
    net = order.total_minor - order.refunded_minor if paid else 0
    payable = order.goods_minor - order.discount_minor
    return {
        "订单编号": f'="{number}"',
        "买家应付货款": _yuan(payable),
        "买家应付邮费": _yuan(order.postage_minor),
        "总金额": _yuan(order.total_minor),
        "买家支付积分": "0",
        "返点积分": "0",
        "买家实际支付金额": _yuan(net),
        "订单状态": _STATUS[order.fate],
        "运送方式": "快递",
        "订单创建时间": _moment(order.placed_at),
        "订单付款时间 ": _moment(_paid_at(order)) if paid else "",
        "宝贝标题 ": "，".join(_title(line) for line in order.lines),
        "宝贝种类 ": str(len(order.lines)),
        "宝贝总数量": str(sum(line.quantity for line in order.lines)),
        "店铺Id": "0",
        "店铺名称": shop_name(Market.CHINA),
        "订单关闭原因": _CLOSING.get(order.fate, "订单未关闭"),
        "卖家服务费": "0元",
        "天猫卡券抵扣": _yuan(order.discount_minor) if order.coupon else "",
        "退款金额": _yuan(order.refunded_minor),
        "打款商家金额": f"{_yuan(net)}元",
    } | _who(order) | _way(order, number)  # fmt: skip


def _who(order: SampleOrder) -> dict[str, str]:
    buyer = order.buyer
    if order.is_nameless:
        return {"联系手机": "'null", "订单备注": "'null"}
    phone = buyer.phone or ""
    if buyer.is_masked:
        name, phone = buyer.surname + "*" * len(buyer.given), f"{phone[:3]}****{phone[7:]}"
        street = "****"
    else:
        name, street = buyer.surname + buyer.given, buyer.street
    luck = order.placed_at.second * 60 + order.placed_at.minute
    return {
        "买家会员名": buyer.account,
        "买家支付宝账号": f"buyer{buyer.number}@example.com",
        "收货人姓名": name,
        "收货地址 ": f"{' '.join(buyer.place)} {street}({buyer.postcode})",
        "联系电话 ": "'null",
        "联系手机": f"'{phone}",
        "买家留言": _MESSAGES[luck % len(_MESSAGES)] if luck % _ONE_IN_MESSAGES == 0 else "",
        "订单备注": _REMARKS[luck % len(_REMARKS)] if luck % _ONE_IN_REMARKS == 0 else "'null",
    }


def _way(order: SampleOrder, number: str) -> dict[str, str]:
    if order.fate not in _SENT:
        return {}
    arrived = order.fate is not Fate.SHIPPED
    return {
        "物流单号 ": f"No:SF{number[-13:]}",
        "物流公司": "顺丰速运",
        "确认收货时间": _moment(order.placed_at + timedelta(days=6)) if arrived else "",
    }


def _paid_at(order: SampleOrder) -> datetime:
    return order.placed_at + timedelta(seconds=37)


def _title(line: SampleLine) -> str:
    return f"{shop_name(Market.CHINA)} {line.ware.titles[Market.CHINA]}"


def _line_row(order: SampleOrder, line: SampleLine, number: str, own: str) -> dict[str, str]:
    paid = order.fate in _PAID
    last = line is order.lines[-1]
    gone = line.quantity * line.price_minor if order.fate is Fate.REFUNDED else 0
    if order.fate is Fate.PARTLY_REFUNDED and last:
        gone = order.refunded_minor
    size = line.ware.size_text(Market.CHINA, line.size)
    return {
        "子订单编号": f'="{own}"',
        "主订单编号": f'="{number}"',
        "标题": _title(line),
        "价格": _yuan(line.price_minor),
        "购买数量": str(line.quantity),
        "外部系统编号": f"{line.ware.code}-{line.size}",
        "商品属性": f"规格：{size}" if size else "",
        "备注": "'null",
        "订单状态": _STATUS[order.fate],
        "商家编码": f"{line.ware.code}-{line.size}",
        "买家应付货款": _yuan(line.quantity * line.price_minor),
        "买家实际支付金额": _yuan(line.quantity * line.price_minor - gone if paid else 0),
        "退款状态": "退款成功" if gone else "没有申请退款",
        "退款金额": _yuan(gone) if gone else "无退款申请",
        "订单创建时间": _moment(order.placed_at),
        "订单付款时间": _moment(_paid_at(order)) if paid else "",
    }
