"""The made-up shop's Rakuten export: one row a line, order columns repeated, in CP932."""

import csv
from datetime import date, datetime, timedelta
from pathlib import Path

from app.services.sample_shop.stock import Market, shop_name
from app.services.sample_shop.visits import Fate, SampleLine, SampleOrder

RAKUTEN_HEADER = (
    "注文番号", "ステータス", "サブステータスID", "サブステータス", "注文日時", "注文日",
    "注文時間", "キャンセル期限日", "注文確認日時", "注文確定日時", "発送指示日時",
    "発送完了報告日時", "支払方法名", "クレジットカード支払い方法", "クレジットカード支払い回数",
    "配送方法", "配送区分", "注文種別", "複数送付先フラグ", "送付先一致フラグ", "離島フラグ",
    "楽天確認中フラグ", "警告表示タイプ", "楽天会員フラグ", "購入履歴修正有無フラグ",
    "商品合計金額", "消費税合計", "送料合計", "代引料合計", "請求金額", "合計金額",
    "ポイント利用額", "クーポン利用総額", "店舗発行クーポン利用額", "楽天発行クーポン利用額",
    "注文者郵便番号1", "注文者郵便番号2", "注文者住所都道府県", "注文者住所郡市区",
    "注文者住所それ以降の住所", "注文者姓", "注文者名", "注文者姓カナ", "注文者名カナ",
    "注文者電話番号1", "注文者電話番号2", "注文者電話番号3", "注文者メールアドレス", "注文者性別",
    "申込番号", "申込お届け回数", "送付先ID", "送付先送料", "送付先代引料", "送付先消費税合計",
    "送付先商品合計金額", "送付先合計金額", "のし", "送付先郵便番号1", "送付先郵便番号2",
    "送付先住所都道府県", "送付先住所郡市区", "送付先住所それ以降の住所", "送付先姓", "送付先名",
    "送付先姓カナ", "送付先名カナ", "送付先電話番号1", "送付先電話番号2", "送付先電話番号3",
    "商品明細ID", "商品ID", "商品名", "商品番号", "商品管理番号", "単価", "個数", "送料込別",
    "税込別", "代引手数料込別", "項目・選択肢", "ポイント倍率", "納期情報", "在庫タイプ",
    "ラッピングタイトル1", "ラッピング名1", "ラッピング料金1", "ラッピング税込別1",
    "ラッピング種類1", "ラッピングタイトル2", "ラッピング名2", "ラッピング料金2",
    "ラッピング税込別2", "ラッピング種類2", "お届け時間帯", "お届け日指定", "担当者",
    "ひとことメモ", "メール差込文 (お客様へのメッセージ)", "ギフト配送希望", "コメント",
    "利用端末", "メールキャリアコード", "あす楽希望フラグ", "医薬品受注フラグ",
    "楽天スーパーDEAL商品受注フラグ", "メンバーシッププログラム受注タイプ",
)  # fmt: skip

_STATUS = {
    Fate.UNPAID: "100",
    Fate.PAID: "300",
    Fate.SHIPPED: "500",
    Fate.CLOSED: "900",
    Fate.REFUNDED: "900",
}
_DONE = "700"
_SENT = frozenset((Fate.SHIPPED, Fate.COMPLETED, Fate.PARTLY_REFUNDED))
_SHOP_NUMBER = 352410


def _moment(moment: datetime) -> str:
    return moment.isoformat(" ")


class RakutenFile:
    """Writes orders as Rakuten's order export has them."""

    def __init__(self, folder: Path, until: date) -> None:
        self.paths = (folder / f"rakuten_{until:%Y%m%d}.csv",)
        self._file = self.paths[0].open("w", encoding="cp932", newline="")
        self._rows = csv.DictWriter(self._file, RAKUTEN_HEADER, restval="", quoting=csv.QUOTE_ALL)
        self._rows.writeheader()
        self._count = 0

    def close(self) -> None:
        """Finish the file."""
        self._file.close()

    def write(self, order: SampleOrder) -> None:
        """Write one order, a row for every line."""
        self._count += 1
        number = f"{_SHOP_NUMBER}-{order.placed_at:%Y%m%d}-{self._count:010}"
        repeated = _order_columns(order, number) | _people(order)
        for at, line in enumerate(order.lines):
            self._rows.writerow(repeated | _line_columns(line, self._count * 100 + at))


def _order_columns(order: SampleOrder, number: str) -> dict[str, str]:
    placed = order.placed_at
    sent = _moment(placed + timedelta(days=2)) if order.fate in _SENT else ""
    coupon = str(order.discount_minor)
    to_pay = order.total_minor - (order.refunded_minor if order.fate is Fate.PARTLY_REFUNDED else 0)
    return {
        "注文番号": number,
        "ステータス": _STATUS.get(order.fate, _DONE),
        "注文日時": _moment(placed),
        "注文日": f"{placed:%Y-%m-%d}",
        "注文時間": f"{placed:%H:%M:%S}",
        "注文確定日時": _moment(placed + timedelta(minutes=30)),
        "発送完了報告日時": sent,
        "支払方法名": "クレジットカード",
        "配送方法": "宅配便",
        "楽天会員フラグ": "1",
        "商品合計金額": str(order.goods_minor),
        "消費税合計": "0",
        "送料合計": str(order.postage_minor),
        "代引料合計": "0",
        "請求金額": str(to_pay),
        "合計金額": str(to_pay),
        "ポイント利用額": "0",
        "クーポン利用総額": coupon,
        "店舗発行クーポン利用額": coupon,
        "楽天発行クーポン利用額": "0",
        "ひとことメモ": "",
        "担当者": shop_name(Market.JAPAN),
    }


def _people(order: SampleOrder) -> dict[str, str]:
    buyer = order.buyer
    prefecture, city = buyer.place
    phone = (buyer.phone or "--").split("-")
    parts = {
        "郵便番号1": buyer.postcode[:3],
        "郵便番号2": buyer.postcode[4:],
        "住所都道府県": prefecture,
        "住所郡市区": city,
        "住所それ以降の住所": buyer.street,
        "姓": buyer.surname,
        "名": buyer.given,
        "姓カナ": buyer.kana[0],
        "名カナ": buyer.kana[1],
        "電話番号1": phone[0],
        "電話番号2": phone[1],
        "電話番号3": phone[2],
    }
    if order.is_nameless:
        return {}
    both = {f"{side}{part}": text for side in ("注文者", "送付先") for part, text in parts.items()}
    return both | {
        "注文者メールアドレス": buyer.email or "",
        "注文者性別": buyer.gender,
        "送付先一致フラグ": "1",
    }


def _line_columns(line: SampleLine, number: int) -> dict[str, str]:
    size = line.ware.size_text(Market.JAPAN, line.size)
    return {
        "商品明細ID": str(number),
        "商品ID": f"1{line.ware.yuan:04}{line.size}",
        "商品名": line.ware.titles[Market.JAPAN],
        "商品番号": f"{line.ware.code}-{line.size}",
        "商品管理番号": line.ware.code.lower(),
        "単価": str(line.price_minor),
        "個数": str(line.quantity),
        "送料込別": "送料別",
        "税込別": "税込",
        "項目・選択肢": f"内容量:{size}" if size else "",
    }
