"""One place has one name, and a name that could be two places stays where it was."""

import pytest

from app.services.customers.regions import Region, region_of


@pytest.mark.parametrize(
    "spelling", ["江苏", "江苏省", "JiangSu", "Jiangsu Province", "JIANGSU SHENG", " 江苏省 "]
)
def test_a_province_has_one_name(spelling):
    assert region_of(None, spelling, None, None, None) == Region("CN", "江苏", None, None, None)


@pytest.mark.parametrize(
    ("columns", "region"),
    [
        (
            ("中国", "广西壮族自治区", "桂林市", "七星区", "空明西路"),
            ("CN", "广西", "桂林", "七星区", "空明西路"),
        ),
        (("China", "Shaanxi", "Xi'an", None, "1 Road"), ("CN", "陕西", "西安", None, "1 Road")),
        ((None, "北京", "市辖区", "朝阳区", "三里屯"), ("CN", "北京", "北京", "朝阳区", "三里屯")),
        ((None, "浙江省", "义乌市", None, "稠城"), ("CN", "浙江", "金华", "义乌市", "稠城")),
        ((None, "广东省", "深圳市", "南山", "科技园"), ("CN", "广东", "深圳", "南山区", "科技园")),
        ((None, "广东省", "东莞市", "南城街道", "1号"), ("CN", "广东", "东莞", "南城街道", "1号")),
        (
            (None, "江苏", "南京", None, "江苏省 南京市 鼓楼区 中山北路"),
            ("CN", "江苏", "南京", "鼓楼区", "中山北路"),
        ),
        (
            (None, "江苏", "南京", None, "南京东路100号"),
            ("CN", "江苏", "南京", None, "南京东路100号"),
        ),
        ((None, "广东省广州市", None, None, "天河区1号"), ("CN", "广东", "广州", "天河区", "1号")),
        (("CN", "长三角", None, None, "1号"), ("CN", None, None, None, "长三角 1号")),
        (("CN", "****", "****", None, "****"), ("CN", None, None, None, None)),
        (
            ("日本", "東京", None, None, "渋谷区神南1-1"),
            ("JP", "東京都", "渋谷区", None, "神南1-1"),
        ),
        (
            ("Japan", "Osaka", None, None, "大阪市北区梅田1"),
            ("JP", "大阪府", "大阪市", "北区", "梅田1"),
        ),
        (("JP", "東京都", "渋谷区", None, "神南1-1"), ("JP", "東京都", "渋谷区", None, "神南1-1")),
        (("US", "Texas", "Austin", None, "1 St"), ("US", "TX", "Austin", None, "1 St")),
        (("United States", "TX", "Austin", None, "1 St"), ("US", "TX", "Austin", None, "1 St")),
        (("Canada", "Ontario", "Toronto", None, None), ("CA", "ON", "Toronto", None, None)),
        (("UK", "England", "London", None, None), ("GB", "England", "London", None, None)),
        ((None, "TX", "Austin", None, "1 St"), (None, "TX", "Austin", None, "1 St")),
    ],
)
def test_an_address_in_columns_has_one_spelling(columns, region):
    assert region_of(*columns) == Region(*region)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        (
            "浙江省 杭州市 西湖区 文新街道 文三路90号",
            ("CN", "浙江", "杭州", "西湖区", "文新街道 文三路90号"),
        ),
        ("浙江省杭州市西湖区文三路90号", ("CN", "浙江", "杭州", "西湖区", "文三路90号")),
        ("浙江杭州西湖区文三路90号", ("CN", "浙江", "杭州", "西湖区", "文三路90号")),
        ("杭州市西湖区文三路90号", ("CN", "浙江", "杭州", "西湖区", "文三路90号")),
        ("北京 北京市 朝阳区 三里屯街道", ("CN", "北京", "北京", "朝阳区", "三里屯街道")),
        ("北京朝阳区三里屯", ("CN", "北京", "北京", "朝阳区", "三里屯")),
        ("浙江省 金华市 义乌市 稠城街道", ("CN", "浙江", "金华", "义乌市", "稠城街道")),
        ("湖北省 省直辖县级行政区划 仙桃市 沙嘴街道", ("CN", "湖北", "仙桃", None, "沙嘴街道")),
        ("浙江省 杭州市 西湖区 ****(000000)", ("CN", "浙江", "杭州", "西湖区", "****(000000)")),
        ("吉林省吉林市船营区", ("CN", "吉林", "吉林", "船营区", None)),
        ("Jiangsu 无锡市 滨湖区 人民路3号", ("CN", "江苏", "无锡", "滨湖区", "人民路3号")),
        ("Jiangsu Province 无锡市 1号", ("CN", "江苏", "无锡", None, "1号")),
        ("Guangdong Province, Shenzhen, 1 Road", ("CN", "广东", "深圳", None, "1 Road")),
        ("Zhejiang Hangzhou 西湖区 1号", ("CN", "浙江", "杭州", "西湖区", "1号")),
        ("Jiangsu 人民路3号", ("CN", "江苏", None, None, "人民路3号")),
        ("Shanghai 浦东新区 世纪大道1号", ("CN", "上海", "上海", "浦东新区", "世纪大道1号")),
        ("神奈川県横浜市港北区日吉1-1", ("JP", "神奈川県", "横浜市", "港北区", "日吉1-1")),
        ("三重県四日市市諏訪町1", ("JP", "三重県", "四日市市", None, "諏訪町1")),
        # Names that could be two places, or none.
        ("朝阳区建国路1号", (None, None, None, None, "朝阳区建国路1号")),
        ("鼓楼区中山路", (None, None, None, None, "鼓楼区中山路")),
        ("东区12栋", (None, None, None, None, "东区12栋")),
        ("南区3号楼", (None, None, None, None, "南区3号楼")),
        ("吉林路12号", (None, None, None, None, "吉林路12号")),
        ("南京东路100号", (None, None, None, None, "南京东路100号")),
        ("12 Elm Street", (None, None, None, None, "12 Elm Street")),
        ("Jiangsuville 12", (None, None, None, None, "Jiangsuville 12")),
        ("Dali Street 5", (None, None, None, None, "Dali Street 5")),
        ("Shanghai Road 12, Vienna", (None, None, None, None, "Shanghai Road 12, Vienna")),
        ("Hainan Avenue 1", (None, None, None, None, "Hainan Avenue 1")),
    ],
)
def test_an_address_in_one_text_is_split_where_it_is_sure(text, region):
    assert region_of(None, None, None, None, text) == Region(*region)


def test_a_district_alone_is_not_a_city_of_the_same_name():
    assert region_of(None, None, "朝阳区", None, None) == Region(None, None, "朝阳区", None, None)
    assert region_of(None, None, "朝阳市", None, None) == Region("CN", "辽宁", "朝阳", None, None)


@pytest.mark.parametrize("city", ["Suzhou", "Fuzhou", "Taizhou"])
def test_a_sound_of_two_cities_alone_is_neither(city):
    assert region_of("China", None, city, None, None) == Region("CN", None, city, None, None)
