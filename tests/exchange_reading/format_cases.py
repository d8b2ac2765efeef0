"""One small file of every known export: its rows, and by hand what must come of them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """A file of a format.

    Attributes:
        found: the format that must be recognised.
        orders: the rows, by column name.
        money: what the orders bring in, minor units.
        states: the states of the orders, in their sequence.
        encoding: how the text is written.
    """

    found: str
    orders: tuple
    count: int
    lines: int
    customers: int
    money: int
    states: tuple = ()
    encoding: str = "utf-8"
    delimiter: str = ","
    before: tuple = ()
    after: tuple = ()
    kept: int = 0


def _taobao(**more):
    first = {
        "订单编号": '="1930000123456789"',
        "买家会员名": "甜猫87",
        "买家应付货款": "59.00",
        "买家实际支付金额": "49.00",
        "总金额": "59.00",
        "订单状态": "交易成功",
        "收货人姓名": "王晓梅",
        "收货地址": "江苏省 南京市 鼓楼区 中山路1号",
        "联系手机": "'13812342046",
        "联系电话": "'null",
        "订单创建时间": "2018-05-01 09:12:00",
        "订单付款时间": "2018-05-01 09:13:00",
        "宝贝标题": "龙井茶，茶杯",
        "宝贝种类": "2",
        "宝贝总数量": "3",
        "店铺名称": "山间茶舍",
        "卖家服务费": "0元",
        "退款金额": "10.00",
    }
    closed = {
        **first,
        "订单编号": '="1930000123456790"',
        "买家实际支付金额": "0.00",
        "订单状态": "交易关闭",
        "订单关闭原因": "买家未付款",
        "订单付款时间": "",
        "宝贝种类": "1",
        "宝贝标题": "龙井茶",
        "退款金额": "",
        **more,
    }
    return (first, closed)


def _list(encoding="gb18030"):
    return Case("taobao_list", _taobao(), 2, 3, 1, 4900, ("", "closed"), encoding)


_DETAIL = (
    {"订单编号": "137359000000001", "标题": "T恤", "价格": "35", "购买数量": "1", "商品属性": "颜色：黑色;尺码：XXL",
     "订单状态": "等待买家付款", "商家编码": "717-378"},
    {"订单编号": "137359000000001", "标题": "T恤", "价格": "35", "购买数量": "1", "商品属性": "颜色：灰色;尺码：XXL",
     "订单状态": "等待买家付款", "商家编码": "717-378"},
    {"订单编号": "137359000000002", "标题": "短裤", "价格": "25.5", "购买数量": "2", "订单状态": "交易成功",
     "商家编码": "K113"},
)  # fmt: skip
_DETAIL_2021 = (
    {"主订单编号": "1930000123456789", "子订单编号": "1930000123456701", "标题": "龙井茶", "价格": "30.00",
     "购买数量": "2", "订单状态": "交易成功", "商家编码": "A1", "买家应付货款": "60.00", "买家实际支付金额": "49.00",
     "退款状态": "没有申请退款", "退款金额": "无退款申请", "订单创建时间": "2021-05-01 09:12:00"},
    {"主订单编号": "1930000123456789", "子订单编号": "1930000123456702", "标题": "茶杯", "价格": "9.00",
     "购买数量": "1", "订单状态": "退款成功", "商家编码": "B1", "买家应付货款": "9.00", "买家实际支付金额": "0.00",
     "退款状态": "退款成功", "退款金额": "9.00", "订单创建时间": "2021-05-01 09:12:00"},
)  # fmt: skip


def _filled(first, *others):
    return (first, *({**dict.fromkeys(first, ""), **other} for other in others))


CASES = {
    "taobao_list_2012": _list(),
    "taobao_list_2016": _list(),
    "taobao_list_2018": Case("taobao_list", _taobao(), 2, 3, 1, 4900, ("partly_refunded", "closed"), "gb18030"),
    "taobao_list_2019": Case("taobao_list", _taobao(), 2, 3, 1, 4900, ("partly_refunded", "closed"), "gb18030"),
    "taobao_list_2021": Case(
        "taobao_list",
        _taobao(订单关闭原因="买家申请退款", 订单状态="交易关闭"),
        2, 3, 1, 4900, ("partly_refunded", "refunded"),
    ),
    "taobao_detail_2012": Case("taobao_detail", _DETAIL, 2, 3, 0, 12100, (None, None), "gb18030"),
    "taobao_detail_2021": Case("taobao_detail", _DETAIL_2021, 1, 2, 0, 4900, (None,), "gb18030"),
    "1688_2023": Case(
        "1688_orders",
        _filled(
            {"订单编号": "1234567890123456789", "买家公司名": "南京茶行", "买家会员名": "njtea", "实付款(元)": "150.00",
             "订单状态": "交易成功", "订单创建时间": "2023-03-01 10:00:00", "货品标题": "茶叶", "单价(元)": "50.00",
             "数量": "2", "单品货号": "T1", "收货人姓名": "王先生", "联系手机": "13812342046"},
            {"货品标题": "茶杯", "单价(元)": "25.00", "数量": "2", "单品货号": "T2"},
        ),
        1, 2, 1, 15000, ("completed",),
    ),
    "jd_pop_2017": Case(
        "jd_orders",
        tuple(
            {"订单号": "68112345678", "商品ID": code, "商品名称": title, "订购数量": "1", "下单时间": "2017-06-18 00:01:02",
             "京东价": price, "订单金额": "120.00", "应付金额": "110.00", "订单状态": "完成", "下单帐号": "jd_mei",
             "客户姓名": "王晓梅", "客户地址": "北京朝阳区三环到四环之间某路1号", "联系电话": "138****2046"}
            for code, title, price in (("1001", "茶", "100.00"), ("1002", "杯", "20.00"))
        ),
        1, 2, 1, 11000, ("completed",), "gb18030",
    ),
    "pdd_2026": Case(
        "pdd_orders",
        (
            {"订单成交时间": "", "商品": "坚果", "订单号": "260517-607198974342268", "订单状态": "已收货",
             "用户实付金额(元)": "19.90", "商品数量(件)": "1", "商品id": "88", "售后状态": "无售后或售后取消"},
            {"订单成交时间": "2026-05-18 10:00:00", "商品": "坚果", "订单号": "260518-607198974342269",
             "订单状态": "已发货，待签收", "用户实付金额(元)": "19.90", "商品数量(件)": "1", "商品id": "88",
             "售后状态": "退款成功"},
            {"订单成交时间": "-", "商品": "-", "订单号": "总计", "订单状态": "-", "用户实付金额(元)": "39.80",
             "商品数量(件)": "2"},
        ),
        2, 2, 0, 1990, ("completed", "refunded"),
    ),
    "douyin_2026": Case(
        "douyin_orders",
        (
            {"主订单编号": " ", "订单应付金额": "收入+支出"},
            {"主订单编号": "\t6917000000000000001", "子订单编号": "\t6917000000000000001", "选购商品": "玉肌皂",
             "商品ID": "\t3501", "商品数量": "1", "订单提交时间": "2026-05-01 09:00:00", "支付完成时间": "-",
             "订单状态": "已发货", "售后状态": "-", "订单应付金额": "29.90", "收件人": "##密文", "收件人手机号": "$$密文"},
            {"主订单编号": "\t6917000000000000002", "子订单编号": "\t6917000000000000003;6917000000000000004",
             "选购商品": "皂;粉", "商品数量": "2", "订单提交时间": "2026-05-01 10:00:00", "订单状态": "已关闭",
             "售后状态": "同意退款，退款成功", "订单应付金额": "49.90", "收件人": "##密文", "收件人手机号": "$$密文"},
        ),
        2, 3, 0, 2990, ("shipped", "refunded"), "utf-8-sig",
    ),
    "youzan_orders_2026": Case(
        "youzan_orders",
        (
            {"订单号": "E20260619100000000000001", "归属店铺": "芸熙烘焙", "订单状态": "交易完成",
             "订单创建时间": "2026-06-19 10:00:00", "订单实付金额": "100.00", "全部商品名称": "草莓蛋糕", "商品种类数": "1",
             "收货人/提货人": "Alice", "买家手机号": "13800138000", "买家昵称": "Alice", "订单已退款金额": "20.00",
             "分销员": ["", "——"], "订单星级": " "},
        ),
        1, 1, 1, 8000, ("completed",),
    ),
    "youzan_customers_2026": Case(
        "youzan_customers",
        (
            {"客户姓名": "小王", "客户昵称": "甜猫", "客户手机号": "186******05", "客户性别": "女"},
            {"客户姓名": "小李", "客户昵称": "鱼", "客户手机号": "13912340005", "客户性别": "男"},
        ),
        0, 0, 1, 0, (), kept=1,
    ),
    "jushuitan": Case(
        "jushuitan_orders",
        tuple(
            {"订单号": "77", "线上订单号": "1930000123456789", "店铺": "旗舰店", "买家账号": "甜猫87",
             "下单时间": "2025-01-02 03:04:05", "已付金额": "60.00", "状态": "已发货", "平台站点": "淘宝", "子订单编号": "5",
             "商品编码": "A1", "商品名称": "茶", "数量": "1", "商品单价": "30.00", "商品金额": "30.00"}
            for _ in range(2)
        ),
        1, 2, 1, 6000, ("shipped",),
    ),
    "wangdiantong": Case(
        "wangdiantong_orders",
        (
            {"订单编号": "JY1", "店铺名称": "旗舰店", "原始单号": "1930000123456789", "原始子单号": "1", "订单状态": "已完成",
             "交易时间": "45658.5", "客户网名": "甜猫87", "收件人": "王晓梅", "省市县": "江苏省 南京市 鼓楼区",
             "地址": "中山路1号", "手机": "13812342046", "已付": "30.00", "商家编码": "A1", "货品名称": "茶", "数量": "1",
             "成交价": "30.00", "分摊后总价": "30.00", "分类": "茶叶"},
        ),
        1, 1, 1, 3000, ("completed",),
    ),
    "rakuten_rms": Case(
        "rakuten_orders",
        tuple(
            {"注文番号": "123456-20260101-0000000001", "ステータス": "700 支払手続き済", "注文日時": "2026-01-01 12:00:00",
             "請求金額": "3300", "注文者郵便番号1": "060", "注文者郵便番号2": "0001", "注文者住所都道府県": "北海道",
             "注文者住所郡市区": "札幌市中央区", "注文者姓": "佐藤", "注文者名": "花子", "注文者姓カナ": "サトウ",
             "注文者名カナ": "ハナコ", "注文者電話番号1": "090", "注文者電話番号2": "1234", "注文者電話番号3": "5678",
             "注文者メールアドレス": "hanako@example.jp", "商品明細ID": nth, "商品管理番号": f"p{nth}", "商品名": "急須",
             "単価": "1500", "個数": "1", "コメント": "一行目\n二行目"}
            for nth in ("1", "2")
        ),
        1, 2, 1, 3300, ("completed",), "cp932",
    ),
    "base_ja": Case(
        "base_orders",
        (
            {"注文ID": "A1B2C3D4E5F60718", "注文日時": "2026-01-01 12:00:00", "氏(請求先)": "佐藤", "名(請求先)": "花子",
             "電話番号(請求先)": "09012345678", "メールアドレス(請求先)": "hanako@example.jp", "商品名": "マグカップ",
             "価格": "1500", "数量": "1", "合計金額": "2500", "発送状況": "発送済み", "商品ID": "99"},
            {"注文ID": "A1B2C3D4E5F60718", "注文日時": "2026-01-01 12:00:00", "氏(請求先)": "佐藤", "名(請求先)": "花子",
             "電話番号(請求先)": "09012345678", "メールアドレス(請求先)": "hanako@example.jp",
             "商品名": "商品オプション「名入れ」", "価格": "500", "数量": "1", "合計金額": "2500", "発送状況": "発送済み"},
        ),
        1, 1, 1, 2500, ("shipped",), "cp932",
    ),
    "stores_ja": Case(
        "stores_orders",
        (
            {"オーダー番号": "1234567890", "オーダー日時": "2026-01-01 12:00:00", "ステータス": "発送済",
             "アイテム名": "急須", "氏(購入者)": "佐藤", "名(購入者)": "花子", "電話番号(購入者)": "09012345678"},
        ),
        1, 1, 1, 0, ("shipped",), "cp932",
    ),
    "colorme_ja": Case(
        "colorme_orders",
        (
            {"売上ID": "12345678", "受注日": "2026/01/01", "購入者 顧客ID": "55", "購入者 名前": "佐藤花子",
             "購入者 電話番号": "090-1234-5678", "総合計金額": "2,200", "入金状態": "入金済", "発送状態": ["未発送", "未発送"],
             "配送希望日": "設定なし", "購入商品 商品名": "急須", "購入商品 商品ID": "7", "購入商品 販売価格(消費税込)": "2200",
             "購入商品 販売個数": "1", "購入商品 小計": "2200"},
        ),
        1, 1, 1, 2200, ("paid",), "cp932",
    ),
    "minne_ja": Case(
        "minne_orders",
        (
            {"注文ID": "m1", "注文日": "2026/01/01 12:00", "注文状況": "受取完了", "作品名": "ピアス", "販売価格": "1000",
             "数量": "1", "小計": "1000", "注文の合計": "1200", "注文者のユーザーID": "u9", "注文者の氏名": "佐藤花子"},
        ),
        1, 1, 1, 1200, ("completed",), "cp932",
    ),
    "creema_ja": Case(
        "creema_orders",
        (
            {"注文ID": "c1", "購入日": "2026年1月1日", "ステータス": "キャンセル", "作品タイトル": "ピアス", "作品単価": "1000",
             "数量": "1", "作品合計": "1000", "合計金額": "1200", "氏名": "佐藤花子", "TEL": "09012345678"},
        ),
        1, 1, 1, 0, ("closed",), "cp932",
    ),
    "yahoo_ja": Case(
        "yahoo_orders",
        (
            {"OrderId": "shop-10000001", "OrderTime": "2026/01/01 12:00:00", "OrderStatus": "5", "PayStatus": "1",
             "BillLastName": "佐藤", "BillFirstName": "花子", "BillMailAddress": "hanako@example.jp",
             "TotalPrice": "3000", "LineId": "1", "ItemId": "a", "Title": "急須", "UnitPrice": "3000", "Quantity": "1"},
        ),
        1, 1, 1, 3000, ("completed",), "cp932",
    ),
    "eccube_customers_ja": Case(
        "eccube_customers",
        (
            {"会員ID": "5", "お名前(姓)": "佐藤", "お名前(名)": "花子", "お名前(セイ)": "サトウ", "お名前(メイ)": "ハナコ",
             "メールアドレス": "hanako@example.jp", "TEL": "0312345678", "誕生日": "1990-02-03", "性別(名称)": "女性", "購入回数": "3"},
        ),
        0, 0, 1, 0, (), "cp932",
    ),
    "eccube_orders_ja": Case(
        "eccube_orders",
        tuple(
            {"注文ID": "9", "注文番号": "9", "会員ID": "5", "お名前(姓)": "佐藤", "お名前(名)": "花子", "支払合計": "1600",
             "対応状況(名称)": "発送済み", "受注日": "2026-01-01 12:00:00", "送料": ["600", ""], "商品名": title,
             "商品コード": code, "価格": price, "個数": "1", "明細区分(名称)": kind, "注文詳細ID": nth}
            for nth, title, code, price, kind in (
                ("1", "急須", "k1", "1000", "商品"),
                ("2", "送料", "", "600", "送料"),
            )
        ),
        1, 1, 1, 1600, ("shipped",), "cp932",
    ),
    "shopify_orders_2025": Case(
        "shopify_orders",
        _filled(
            {"Name": "#1001", "Email": "a@example.com", "Financial Status": "partially_refunded",
             "Fulfillment Status": "fulfilled", "Accepts Marketing": "yes", "Currency": "USD", "Total": "64.00",
             "Refunded Amount": "14.00", "Created at": "2025-05-11 09:55:16 -0400",
             "Paid at": "2025-05-11 09:55:16 -0400", "Lineitem quantity": "1", "Lineitem name": "Tee - M",
             "Lineitem price": "28.00", "Lineitem sku": "T-M", "Billing Name": "Ann Lee", "Shipping Zip": "'07175",
             "Shipping Country": "US"},
            {"Name": "#1001", "Email": "a@example.com", "Created at": "2025-05-11 09:55:16 -0400",
             "Lineitem quantity": "1", "Lineitem name": "Tee - L", "Lineitem price": "36.00", "Lineitem sku": "T-L"},
        ),
        1, 2, 1, 5000, ("partly_refunded",),
    ),
    "shopify_customers_2020": Case(
        "shopify_customers",
        (
            {"First Name": "Ann", "Last Name": "Lee", "Email": "a@example.com", "Zip": "07175", "Country": "United States",
             "Accepts Marketing": "yes", "Total Spent": "0.00", "Tags": "VIP, tea"},
        ),
        0, 0, 1, 0,
    ),
    "shopify_customers_2025": Case(
        "shopify_customers",
        (
            {"Customer ID": "'9013808660771", "First Name": "Ann", "Last Name": "Lee", "Email": "a@example.com",
             "Accepts Email Marketing": "no", "Default Address Zip": "'07175", "Phone": "'+12025550188",
             "Accepts SMS Marketing": "yes", "Total Spent": "0.00"},
        ),
        0, 0, 1, 0,
    ),
    "etsy_orders_2023": Case(
        "etsy_orders",
        (
            {"Sale Date": "09/03/26", "Order ID": "9001", "Full Name": "Jane Doe", "Buyer": "janedoe", "Currency": "CAD",
             "Order Total": "76.00", "Adjusted Order Total": "70.00", "Status": "", "Ship Zipcode": "V2C 1A1"},
            {"Sale Date": "09/13/26", "Order ID": "9002", "Full Name": "Bob Smith", "Buyer": "bobsmith",
             "Currency": "CAD", "Order Total": "30.30", "Status": "Canceled"},
        ),
        2, 0, 2, 7000, ("paid", "closed"),
    ),
    "etsy_items": Case(
        "etsy_items",
        (
            {"Sale Date": "09/03/26", "Item Name": "Mug", "Buyer": "janedoe", "Quantity": "2", "Price": "$34.00",
             "Item Total": "$68.00", "Currency": "CAD", "Transaction ID": "4001", "Listing ID": "1501",
             "Order ID": "#9001"},
        ),
        1, 1, 1, 6800, (None,),
    ),
    "ebay_orders": Case(
        "ebay_orders",
        (
            {"Sales Record Number": "1", "Order Number": "12-34567-89012", "Buyer Username": "buyer1",
             "Buyer Name": "John Doe", "Quantity": "2", "Total Price": "$25.00", "Sale Date": "Aug-02-26",
             "Paid On Date": "Aug-02-26"},
            {"Order Number": "12-34567-89012", "Buyer Username": "buyer1", "Item Number": "123456789012",
             "Item Title": "Widget", "Quantity": "1", "Sold For": "$10.00", "Transaction ID": "t1"},
            {"Order Number": "12-34567-89012", "Buyer Username": "buyer1", "Item Number": "123456789013",
             "Item Title": "Gadget", "Quantity": "1", "Sold For": "$12.00", "Transaction ID": "t2"},
            {"Order Number": "12-34567-89013", "Buyer Username": "buyer2", "Item Number": "123456789012",
             "Item Title": "Widget", "Quantity": "1", "Sold For": "116,99 €", "Total Price": "116,99 €",
             "Sale Date": "10-Dez-25", "Paid On Date": ""},
        ),
        2, 3, 2, 2500, ("paid", "unpaid"), "utf-8-sig",
        before=([""] * 5,),
        after=([""] * 5, ["83 record(s) downloaded"], ["Seller ID : someone"]),
    ),
    "amazon_all_orders": Case(
        "amazon_all_orders",
        tuple(
            {"amazon-order-id": "114-3310000-0000101", "purchase-date": "2017-06-17T08:04:21+00:00",
             "order-status": "Shipped", "product-name": "Tee", "sku": sku, "item-status": "Shipped", "quantity": "1",
             "currency": "USD", "item-price": "24.99", "ship-city": "Phoenix", "ship-country": "US"}
            for sku in ("A", "B")
        ),
        1, 2, 0, 4998, ("shipped",), delimiter="\t",
    ),
    "amazon_order_report": Case(
        "amazon_orders",
        (
            {"order-id": "114-3310000-0000102", "order-item-id": "62011000000102",
             "purchase-date": "2026-09-22T16:10:00+00:00", "buyer-name": "José Núñez",
             "buyer-email": "jose.nunez@example.com", "sku": "A", "product-name": "Tee", "quantity-purchased": "2",
             "currency": "USD", "item-price": "53.98", "ship-country": "US"},
        ),
        1, 1, 1, 5398, ("paid",), delimiter="\t",
    ),
    "amazon_unshipped": Case(
        "amazon_unshipped",
        (
            {"order-id": "114-3310000-0000102", "order-item-id": "62011000000102",
             "purchase-date": "2026-09-22T16:10:00+00:00", "days-past-promise": "-1",
             "buyer-email": "jose.nunez@example.com", "sku": "A", "product-name": "Tee", "quantity-purchased": "2",
             "quantity-to-ship": "2"},
        ),
        1, 1, 1, 0, ("paid",), delimiter="\t",
    ),
    "amazon_fba_shipments_jp": Case(
        "amazon_shipments",
        (
            {"amazon-order-id": "503-3310000-0000102", "shipment-id": "D1", "amazon-order-item-id": "62011000000102",
             "purchase-date": "2026-09-22T16:10:00+00:00", "buyer-email": "h@example.jp", "sku": "A",
             "product-name": "急須", "quantity-shipped": "1", "currency": "JPY", "item-price": "1500"},
        ),
        1, 1, 1, 1500, ("shipped",), "cp932", "\t",
    ),
    "woocommerce_aoe": Case(
        "woocommerce_orders",
        _filled(
            {"Order Number": "501", "Order Status": "Completed", "Order Date": "2025-04-01 13:05",
             "First Name (Billing)": "Ann", "Last Name (Billing)": "Lee", "Email (Billing)": "a@example.com",
             "SKU": "A", "Name": "Mug", "Quantity": "1", "Item Cost": "12.00", "Order Line Total": "12.00",
             "Order Total Amount": "20.00", "Order Refund Amount": "5.00"},
            {"SKU": "B", "Name": "Cup", "Quantity": "1", "Item Cost": "8.00", "Order Line Total": "8.00"},
        ),
        1, 2, 1, 1500, ("completed",), "utf-8-sig",
    ),
    "square_transactions": Case(
        "square_transactions",
        (
            {"Date": "12/31/25", "Time": "09:10:11", "Transaction ID": "tx1", "Total Collected": "$1,325.00",
             "Event Type": "Payment", "Customer ID": "C1", "Customer Name": "Ann Lee", "Description": "1 x Mug",
             "Payment ID": "p1"},
            {"Date": "01/02/26", "Time": "09:10:11", "Transaction ID": "tx2", "Total Collected": "-$25.00",
             "Event Type": "Refund", "Customer ID": "C1", "Customer Name": "Ann Lee", "Description": "Mug",
             "Payment ID": "p2"},
        ),
        2, 2, 1, 130000, ("completed", "refunded"),
    ),
    "square_items": Case(
        "square_items",
        (
            {"Date": "12/31/25", "Time": "09:10:11", "Category": "Cups", "Item": "Mug", "Qty": "1", "SKU": "A",
             "Gross Sales": "$12.00", "Net Sales": "$12.00", "Transaction ID": "tx1", "Customer ID": "C1"},
        ),
        1, 1, 1, 1200, (None,),
    ),
    "magento_orders_grid": Case(
        "magento_orders",
        (
            {"ID": "000000299", "Purchase Point": "Main\nStore\nView", "Purchase Date": "May 31, 2023 2:55:09 AM",
             "Bill-to Name": "Ann Lee", "Grand Total (Purchased)": "$36.39", "Status": "Complete",
             "Customer Email": "a@example.com", "Total Refunded": "$0.00"},
        ),
        1, 0, 1, 3639, ("completed",),
    ),
    "tiktok_orders": Case(
        "tiktok_orders",
        (
            {"Order ID": "Platform unique order ID.", "Order Status": "Status of the order"},
            {"Order ID": "576460000000000001\t", "Order Status": "Completed", "Seller SKU": "A\t",
             "Product Name": "Mug", "Quantity": "1", "SKU Subtotal After Discount": "12.00", "Order Amount": "15.00",
             "Order Refund Amount": "0", "Created Time": "05/31/2026 02:55:09 PM\t", "Buyer Username": "ann",
             "Recipient": "A** L**"},
        ),
        1, 1, 1, 1500, ("completed",),
    ),
}  # fmt: skip

REFUSED = {
    "jd_settlement_2026": "settlement",
    "alipay_bill_2023": "bill_alipay",
    "wechat_bill": "bill_wechat",
}
