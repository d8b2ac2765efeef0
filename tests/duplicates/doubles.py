"""A crowd with doubles whose truth is known: people written down twice, and people who only look so.

One in eleven rows is a copy of another with mistakes of every kind; beside them household phones
under other names, dormitory addresses, namesakes in one city, and masked phones.
"""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from app.models.database import Database
from app.services.customers import region_of
from app.services.followers import Followers
from app.services.orders import SummaryFollower
from tests.shop import FixedClock, a_database

FAMILIES = (*"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾萧田董潘袁于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石", "欧阳", "司马", "上官", "诸葛")  # fmt: skip
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国文斌婷雪琳慧颖佳怡欣悦梓涵子轩浩然宇航诗雨思远晓东海燕春生志鹏立新玲凤洁云莲真环荣爱妹香月莺媛瑞凡佩瑶嘉琪瑾萱依诺一鸣博雅俊熙若曦天佑锦程可馨安乐心语彤景泽楠翰林晨"
PLACES = (("广东", ("广州", "深圳", "东莞", "佛山"), 12), ("江苏", ("南京", "苏州", "无锡", "常州"), 10), ("浙江", ("杭州", "宁波", "温州", "金华"), 9), ("上海", ("上海",), 7), ("山东", ("济南", "青岛", "烟台"), 7), ("北京", ("北京",), 6), ("四川", ("成都", "绵阳"), 5), ("河南", ("郑州", "洛阳"), 5), ("湖北", ("武汉", "宜昌"), 5), ("福建", ("福州", "厦门", "泉州"), 4), ("湖南", ("长沙", "株洲"), 4), ("辽宁", ("沈阳", "大连"), 3))  # fmt: skip
DISTRICTS = ("高新区", "西湖区", "朝阳区", "鼓楼区", "天河区", "武侯区", "江宁区", "余杭区", "南山区", "浦东新区", "吴中区", "历下区")  # fmt: skip
ROADS = ("人民路", "中山路", "解放大道", "建设路", "文化街", "和平路", "新华路", "长江路", "学府路", "科技园路", "滨江大道", "迎宾路", "花园街", "幸福里", "东风路")  # fmt: skip
# Characters of the same sound.
SAME_SOUND = {"明": "铭", "静": "婧", "伟": "玮", "浩": "皓", "婷": "亭", "洋": "阳", "娟": "鹃", "强": "蔷", "涛": "韬", "杰": "捷", "华": "骅", "玉": "钰"}  # fmt: skip
TRADITIONAL = str.maketrans("张刘陈杨黄赵吴马罗郑梁谢许韩邓冯萧东卢钟谭陆丽强军艳杰涛华玉兰红国颖晓凤洁云莲环荣爱莺瑶锦诸叶苏", "張劉陳楊黃趙吳馬羅鄭梁謝許韓鄧馮蕭東盧鍾譚陸麗強軍豔傑濤華玉蘭紅國穎曉鳳潔雲蓮環榮愛鶯瑤錦諸葉蘇")  # fmt: skip


@dataclass(slots=True)
class Row:
    """One customer row as it was written down; `entity` is who it really is."""

    name: str
    phone: str | None
    province: str
    city: str
    address: str
    entity: int
    mistakes: tuple[str, ...] = ()
    is_masked: bool = False


@dataclass(slots=True)
class Crowd:
    rows: list[Row] = field(default_factory=list)

    def true_pairs(self) -> dict[tuple[int, int], tuple[str, ...]]:
        """Positions of two rows of one person, with the mistakes between them."""
        of: dict[int, list[int]] = {}
        for at, row in enumerate(self.rows):
            of.setdefault(row.entity, []).append(at)
        return {
            (a, b): tuple(dict.fromkeys((*self.rows[a].mistakes, *self.rows[b].mistakes)))
            for same in of.values()
            for n, a in enumerate(same)
            for b in same[n + 1 :]
        }


def a_crowd(size: int, seed: int = 5) -> Crowd:
    luck = Random(seed)
    base = int(size / 1.1)
    weights = [place[2] for place in PLACES]
    rows: list[Row] = []
    for at in range(base):
        province, cities, _ = luck.choices(PLACES, weights)[0]
        rows.append(
            Row(
                name=_name(luck),
                phone=f"1{luck.choice('35789')}{luck.randrange(10)}{(at * 7368787 + 1234567) % 10**8:08d}",
                province=province,
                city=luck.choice(cities),
                address=_address(luck),
                entity=at,
            )
        )
    _look_alike(rows, luck)
    for _ in range(size - base):
        rows.append(_copy(rows, luck.randrange(base), base, luck))
    for row in rows:
        # Exports of late years mask every phone of a shop.
        if row.phone and luck.random() < 0.03:
            row.is_masked = True
            row.mistakes += ("masked phone",)
    return Crowd(rows)


def _name(luck: Random) -> str:
    family = FAMILIES[int(luck.paretovariate(1.1) * 6 - 6) % len(FAMILIES)]
    second = luck.choice(GIVEN + " " * 25).strip()
    return family + luck.choice(GIVEN) + second


def _address(luck: Random) -> str:
    return (
        f"{luck.choice(DISTRICTS)}{luck.choice(ROADS)}{luck.randrange(1, 999)}号"
        f"{luck.randrange(1, 40)}栋{luck.randrange(101, 2899)}室"
    )


def _look_alike(rows: list[Row], luck: Random) -> None:
    """Other people: of one household, of one dormitory, of one name in one city."""
    base = len(rows)
    for _ in range(int(base * 0.05)):
        one, other = rows[luck.randrange(base)], rows[luck.randrange(base)]
        if one is not other:
            other.phone, other.address = one.phone, one.address
            other.province, other.city = one.province, one.city
            if other.name == one.name:
                other.name += "子"
    halls = [(luck.randrange(base), f"学府路{n + 1}号学生公寓{n % 9 + 1}号楼") for n in range(40)]
    for _ in range(int(base * 0.03)):
        other, (of, hall) = rows[luck.randrange(base)], luck.choice(halls)
        other.province, other.city, other.address = rows[of].province, rows[of].city, hall
    for _ in range(int(base * 0.02)):
        one, other = rows[luck.randrange(base)], rows[luck.randrange(base)]
        if one is not other and one.phone != other.phone:
            other.name, other.province, other.city = one.name, one.province, one.city


def _copy(rows: list[Row], of: int, base: int, luck: Random) -> Row:
    row = rows[of]
    phone, phone_mistake = _other_phone(row.phone or "", luck)
    name, name_mistake = _other_name(row.name, luck)
    address, address_mistake = _other_address(row, rows[luck.randrange(base)], luck)
    found = (phone_mistake, name_mistake, address_mistake)
    return Row(
        name,
        phone,
        row.province,
        row.city,
        address,
        row.entity,
        tuple(each for each in found if each),
    )


def _other_phone(phone: str, luck: Random) -> tuple[str | None, str]:
    u = luck.random()
    if u < 0.25:
        return None, "no phone"
    if u < 0.40:
        at = luck.randrange(3, 11)
        digit = str((int(phone[at]) + luck.randrange(1, 10)) % 10)
        return phone[:at] + digit + phone[at + 1 :], "wrong digit"
    if u < 0.50:
        at = luck.randrange(3, 10)
        return phone[:at] + phone[at + 1] + phone[at] + phone[at + 2 :], "digits swapped"
    return phone, ""


def _other_name(name: str, luck: Random) -> tuple[str, str]:
    u = luck.random()
    if u < 0.15:
        other, told = "".join(SAME_SOUND.get(letter, letter) for letter in name), "same sound"
    elif u < 0.22:
        other, told = name[:-1] + luck.choice(GIVEN), "other last character"
    elif u < 0.30:
        other, told = name[0] + luck.choice(("女士", "先生", "小姐")), "title"
    elif u < 0.36:
        other, told = name.translate(TRADITIONAL), "traditional"
    else:
        other, told = name, ""
    return other, told if other != name else ""


def _other_address(row: Row, elsewhere: Row, luck: Random) -> tuple[str, str]:
    u, address = luck.random(), row.address
    told, other = "", address
    if u < 0.2:
        told = "address spelt otherwise"
        other = address.replace("号", "-").replace("栋", "-").replace("室", "")
    elif u < 0.35:
        told, other = "address cut short", address[: max(6, len(address) - 5)]
    elif u < 0.37:
        told, other = "address mistyped", "X" + address[3:]
    elif u < 0.45:
        told, other = "address with region", row.province + row.city + address
    elif u < 0.55:
        told, other = "moved house", elsewhere.address
    return other, told


def a_shop_of(folder: Path, crowd: Crowd, turn: Followers | None = None) -> Database:
    """Put a crowd into a shop file; row n has the number n + 1."""
    database = a_database(folder)
    add_rows(database, crowd, 1, turn)
    return database


def add_rows(database: Database, crowd: Crowd, first: int, turn: Followers | None = None) -> None:
    # The index of the search takes ten times as long as all the rest.
    turn = turn or Followers((SummaryFollower(FixedClock()),))
    with database.writing() as uow:
        action = uow.sql(
            "INSERT INTO action(kind, at, by_whom, facts) VALUES('import', 0, 'seller', '{}')"
        ).lastrowid
        raw = uow.session.connection().connection.driver_connection
        people, contacts, addresses = [], [], []
        for number, row in enumerate(crowd.rows, first):
            people.append((number, number, f"d:{number}", row.name, action))
            if row.phone:
                value = None if row.is_masked else f"+86{row.phone}"
                state = "masked" if row.is_masked else "valid"
                shown = f"{row.phone[:3]}****{row.phone[-4:]}" if row.is_masked else row.phone
                contacts.append((number, value, shown, state, action))
            place = region_of(None, row.province, row.city, None, row.address)
            addresses.append(
                (number, place.province, place.city, place.district, place.street, action)
            )
        raw.executemany(
            "INSERT INTO customer(id, person_id, row_key, platform, name, told_at, is_hidden,"
            " is_empty, created_by) VALUES(?, ?, ?, 'taobao', ?, 0, 0, 0, ?)",
            people,
        )
        raw.executemany(
            "INSERT INTO contact(customer_id, kind, value, shown, state, is_shared, created_by)"
            " VALUES(?, 'phone', ?, ?, ?, 0, ?)",
            contacts,
        )
        raw.executemany(
            "INSERT INTO address(customer_id, key, country, province, city, district, street,"
            " seen_at, created_by) VALUES(?, 'k', 'CN', ?, ?, ?, ?, 0, ?)",
            addresses,
        )
        turn.begin(uow)
        uow.sql("INSERT INTO touched_row SELECT id FROM customer WHERE id >= ?", (first,))
        uow.sql(
            "INSERT OR IGNORE INTO unmatched_row SELECT id FROM customer WHERE id >= ?", (first,)
        )
        turn.follow(uow)
